import { keyOfName } from "../../base/host-names.ts";
import { joinList, quote } from "../../base/wording.ts";
import { isOn } from "../../deployment/parts.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { describeEnd, endOf } from "../../profiles/ended-services.ts";
import type { Profile } from "../../profiles/profile.ts";
import { titleOf } from "../../sources/page-titles.ts";

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
  yieldsTo: ["domain-format"],
  products: ["lync-server-2010", "lync-server-2013", "skype-for-business-server-2015"],
  applies: ({ spec }, { profile }) => profile.xmppPartners.value !== null && isOn(spec.externalAccess?.xmpp),
  *check({ spec }, { profile, today }) {
    const reported = new Set<string>();
    for (const [at, domain] of (spec.externalAccess?.xmpp?.partners ?? []).entries()) {
      const key = keyOfName(domain);
      if (reported.has(key)) continue;
      reported.add(key);
      const ended = endOf(key, today);
      const problem = ended
        ? { message: `but ${describeEnd(ended, today)} (as of ${today})`, fact: ended.end }
        : undocumented(key, profile);
      if (!problem) continue;
      const { message, ...rest } = problem;
      const path = ["spec", "externalAccess", "xmpp", "partners", at];
      yield { path, message: `XMPP partner ${quote(domain)} is enabled, ${message}`, ...rest };
    }
  },
};

/** Why a partner is not certain to be supported: its domain is not known, or two pages of the product disagree. */
function undocumented(domain: string, profile: Profile): Omit<Hit, "path"> | undefined {
  const { xmppPartners, xmppServices: services, name } = profile;
  const isKnown = xmppPartners.value?.includes(domain) ?? false;
  const named = joinList(services.value ?? [], "or");
  const { conflict } = services;
  if (conflict) {
    const page = (source: typeof conflict.source) => titleOf(source);
    const message = `but the pages of ${name} disagree: ${page(services.source)} supports only ${named}, ${page(conflict.source)} only ${joinList(conflict.value)}; a test is required`;
    return { message, fact: services, ...(isKnown && { disputed: true, source: conflict.source }) };
  }
  if (isKnown) return undefined;
  const message = `but its domain does not show whether it runs ${named}, for which ${name} is documented; a test is required`;
  return { message, fact: services };
}
