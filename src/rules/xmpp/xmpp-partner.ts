import { keyOfName } from "../../base/host-names.ts";
import { joinList, quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { dayOf, endOf } from "../../profiles/ended-services.ts";

export const xmppPartner: Rule = {
  id: "xmpp-partner",
  title: "Every XMPP partner is documented for the product and still in service",
  // A note at most, because a domain name does not reveal the software that serves it.
  level: "note",
  preset: "recommended",
  why: "A service that has ended no longer responds; a service that is not documented is untested and not supported by Microsoft",
  fix: "Remove partners whose service has ended; for others, ask the vendor about support and test the connection",
  source: "xmpp-resource-kit-2010",
  evidence: "B",
  products: ["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"],
  applies: ({ spec }, { profile }) => profile.xmppPartners.value !== null && isOn(spec.externalAccess?.xmpp),
  *check({ spec }, { profile, today }) {
    const named = profile.xmppPartners.value ?? [];
    const reported = new Set<string>();
    for (const [at, domain] of (spec.externalAccess?.xmpp?.partners ?? []).entries()) {
      const key = keyOfName(domain);
      if (reported.has(key)) continue;
      reported.add(key);
      const path = ["spec", "externalAccess", "xmpp", "partners", at];
      const ended = endOf(key, today);
      if (ended) {
        const { name, end } = ended;
        const message = `XMPP partner ${quote(domain)} is enabled, but ${name} ended ${dayOf(end.value)} (as of ${today})`;
        yield { path, message, fact: end };
      } else if (!named.includes(key)) {
        const message = `XMPP partner ${quote(domain)} is enabled, but the pages of ${profile.name} name only ${joinList(named.map(quote))}; a test is required`;
        yield { path, message, fact: profile.xmppPartners };
      }
    }
  },
};
