import { joinAbbreviated, quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const xmppGatewayRequired: Rule = {
  id: "xmpp-gateway-required",
  title: "Lync Server 2010 reaches XMPP partners through an XMPP Gateway",
  level: "error",
  preset: "minimal",
  why: "Lync Server 2010 does not support XMPP itself, so without a gateway no message reaches XMPP partners",
  fix: "Install the XMPP Gateway (http://go.microsoft.com/fwlink/?LinkId=204552) with its hotfix, and list it under spec.xmppGateways",
  source: "planning-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: ({ spec }, { profile }) => profile.xmpp.value === "separate-gateway" && isOn(spec.externalAccess?.xmpp),
  *check({ spec }, { profile }) {
    const xmpp = spec.externalAccess?.xmpp;
    if (!xmpp || spec.xmppGateways?.length) return;
    const partners = xmpp.partners.length > 0 ? ` (${joinAbbreviated(xmpp.partners.map(quote))})` : "";
    yield {
      path: ["spec", "externalAccess", "xmpp"],
      message: `XMPP partners${partners} are enabled, but no XMPP Gateway is defined; ${profile.name} requires one`,
      fact: profile.xmpp,
    };
  },
};
