import { quote } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";

export const xmppGatewayHotfix: Rule = {
  id: "xmpp-gateway-hotfix",
  title: "Every XMPP Gateway has its hotfix installed",
  level: "error",
  preset: "minimal",
  why: "The gateway was released for an older product; the planning page requires its hotfix for Lync Server 2010",
  fix: "Install the hotfix (http://go.microsoft.com/fwlink/?LinkId=204561) after the gateway, then set hotfix: true",
  source: "planning-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: ({ spec }, { profile }) => profile.xmppHotfix.value && Boolean(spec.xmppGateways?.length),
  *check({ spec }, { profile }) {
    for (const [at, gateway] of (spec.xmppGateways ?? []).entries()) {
      if (gateway.hotfix) continue;
      const state = gateway.hotfix === false ? "false" : "not set";
      yield {
        path: ["spec", "xmppGateways", at, "hotfix"],
        message: `hotfix is ${state} for XMPP Gateway ${quote(gateway.fqdn)}; ${profile.name} requires the hotfix`,
        fact: profile.xmppHotfix,
      };
    }
  },
};
