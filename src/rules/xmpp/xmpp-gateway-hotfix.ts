import { quoted } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

export const xmppGatewayHotfix: Rule = {
  id: "xmpp-gateway-hotfix",
  title: "Every XMPP Gateway carries its hotfix",
  level: "error",
  preset: "minimal",
  why: "The gateway was made for an older product; the planning page asks for its hotfix before it serves Lync Server 2010",
  fix: "Install the hotfix (http://go.microsoft.com/fwlink/?LinkId=204561) after the gateway, then write hotfix: true",
  turnOffWhen: "Never while the gateway is in use",
  source: "planning-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: ({ spec }, { profile }) => profile.xmppHotfix.value && Boolean(spec.xmppGateways?.length),
  *check({ spec }, { profile }) {
    for (const [at, gateway] of (spec.xmppGateways ?? []).entries()) {
      if (gateway.hotfix) continue;
      const says = gateway.hotfix === false ? "does not have its hotfix" : "does not say that its hotfix is installed";
      yield {
        path: ["spec", "xmppGateways", at, "hotfix"],
        message: `XMPP Gateway ${quoted(gateway.fqdn)} ${says}; ${profile.name} needs the hotfix on it`,
        source: profile.xmppHotfix.source,
      };
    }
  },
};
