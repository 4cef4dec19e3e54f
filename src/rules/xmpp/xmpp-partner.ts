import { dayOf, endOf } from "../../service-ends.ts";
import { isOn, keyOfName } from "../../topology.ts";
import type { Rule } from "../../types.ts";
import { listed, quoted } from "../../words.ts";

export const xmppPartner: Rule = {
  id: "xmpp-partner",
  title: "Every XMPP partner is one that the product's pages name, and still runs",
  // A domain does not tell what serves it, so nothing graver than a note can be said of it.
  level: "note",
  preset: "recommended",
  why: "Others were not tested: messages or presence may be lost, and support ends at the gateway",
  fix: "Take partners out that have ended, and test with the others before you promise anything",
  turnOffWhen: "You have tested with your partners, and both sides look after the connection",
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
        const message = `XMPP partner ${quoted(domain)} is served, but the pages of ${profile.name} name only ${listed(named.map(quoted))}; a test with it is needed`;
        yield { path, message, fact: profile.xmppPartners };
      }
    }
  },
};
