import { keyOfName } from "../../base/host-names.ts";
import { listed, quoted } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { dayOf, endOf } from "../../profiles/ended-services.ts";

export const xmppPartner: Rule = {
  id: "xmpp-partner",
  title: "Every XMPP partner is one that the product's pages name, and still runs",
  // A domain does not tell what serves it, so nothing graver than a note can be said of it.
  level: "note",
  preset: "recommended",
  why: "A service that has ended answers nobody; with one that no page names nothing was tested, and Microsoft does not answer for it",
  fix: "Take out partners whose service has ended; ask the vendor of any other about support, and test with it",
  turnOffWhen: "Your partners run what the pages name under domains of their own, or you have tested with them",
  source: "xmpp-resource-kit-2010",
  evidence: "B",
  products: ["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"],
  applies: ({ spec }, { profile }) => profile.xmppPartners.value !== null && isOn(spec.externalAccess?.xmpp),
  *check({ spec }, { profile, today }) {
    const named = profile.xmppPartners.value ?? [];
    const told = new Set<string>();
    for (const [at, domain] of (spec.externalAccess?.xmpp?.partners ?? []).entries()) {
      const key = keyOfName(domain);
      if (told.has(key)) continue;
      told.add(key);
      const path = ["spec", "externalAccess", "xmpp", "partners", at];
      const ended = endOf(key, today);
      if (ended) {
        const { name, end } = ended;
        const message = `XMPP partner ${quoted(domain)} is served, but ${name} ended ${dayOf(end.value)}; judged for ${today}, a running service is needed`;
        yield { path, message, fact: end };
      } else if (!named.includes(key)) {
        const message = `XMPP partner ${quoted(domain)} is served, but of all domains the pages of ${profile.name} name only ${listed(named.map(quoted))}; a test with it is needed`;
        yield { path, message, fact: profile.xmppPartners };
      }
    }
  },
};
