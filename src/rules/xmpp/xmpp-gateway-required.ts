import { abridged, quoted } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const xmppGatewayRequired: Rule = {
  id: "xmpp-gateway-required",
  title: "XMPP partners of Lync Server 2010 are reached through an XMPP Gateway",
  level: "error",
  preset: "minimal",
  why: "Lync Server 2010 does not speak XMPP, so without the gateway no message reaches these partners",
  fix: "Install the Office Communications Server 2007 R2 XMPP Gateway with its hotfix and list it under spec.xmppGateways",
  turnOffWhen: "Another organisation runs the gateway and describes it in a manifest of its own",
  source: "planning-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: ({ spec }, { profile }) => profile.xmpp.value === "separate-gateway" && isOn(spec.externalAccess?.xmpp),
  *check({ spec }, { profile }) {
    const xmpp = spec.externalAccess?.xmpp;
    if (!xmpp || spec.xmppGateways?.length) return;
    const partners = xmpp.partners.length > 0 ? ` (${abridged(xmpp.partners.map(quoted))})` : "";
    yield {
      path: ["spec", "externalAccess", "xmpp"],
      message: `XMPP partners${partners} are served, but there is no XMPP Gateway; ${profile.name} needs one`,
      source: profile.xmpp.source,
    };
  },
};
