import { isOn } from "../../topology.ts";
import type { Rule } from "../../types.ts";
import { abridged, quoted } from "../../words.ts";

export const xmppGatewayRequired: Rule = {
  id: "xmpp-gateway-required",
  title: "XMPP partners of Lync Server 2010 are reached through an XMPP Gateway",
  level: "error",
  preset: "minimal",
  why: "Lync Server 2010 does not speak XMPP, so without the gateway no message reaches these partners",
  fix: "Install the Office Communications Server 2007 R2 XMPP Gateway with its hotfix and list it under spec.xmppGateways",
  source: "planning-2010",
  *check({ spec }, { profile }) {
    const xmpp = spec.externalAccess?.xmpp;
    if (profile.xmpp.value !== "separate-gateway" || !isOn(xmpp) || spec.xmppGateways?.length) return;
    const partners = xmpp.partners.length > 0 ? ` (${abridged(xmpp.partners.map(quoted))})` : "";
    yield {
      path: ["spec", "externalAccess", "xmpp"],
      message: `XMPP partners${partners} are served, but there is no XMPP Gateway; ${profile.name} needs one`,
      source: profile.xmpp.source,
    };
  },
};
