import { joinList } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { Fact } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";

/** The last day of support without extra cost; null if no end is known. */
function lastDay({ extendedEnd, mainstreamEnd, earliestEnd }: Profile): string | null {
  return extendedEnd.value ?? mainstreamEnd.value ?? earliestEnd.value;
}

export const productSupport: Rule = {
  id: "product-support",
  title: "The product is in mainstream support or kept current on the date checked",
  level: "note",
  preset: "strict",
  why: "After mainstream support, only security fixes are released; after the end of support, not even those",
  fix: "Plan the upgrade to a supported product, or buy extended security updates if they are available",
  source: "modern-lifecycle",
  evidence: "B",
  applies: () => true,
  *check(_deployment, { profile, today }) {
    const last = lastDay(profile);
    const status = last === null ? undefined : supportStatus(profile, last, today);
    if (status) yield { path: ["spec", "product"], message: status[0], fact: status[1] };
  },
};

/** The message for a date and its fact; undefined in mainstream support and for a product that is kept current. */
function supportStatus(profile: Profile, last: string, today: string): [string, Fact<unknown>] | undefined {
  const { name, extendedEnd, mainstreamEnd: mainstream, earliestEnd, extendedSecurityUpdates: paid } = profile;
  if (today <= last) {
    if (mainstream.value === null || today <= mainstream.value) return undefined;
    const ended = `mainstream support of ${name} ended on ${mainstream.value}`;
    return [`${ended}; extended support provides security updates until ${last}`, extendedEnd];
  }
  const window = paid.value.find(({ from, until }) => from <= today && today <= until);
  if (window)
    return [
      `support of ${name} ended on ${last}; extended security updates, sold separately, are required and end on ${window.until}`,
      paid,
    ];
  if (extendedEnd.value === null && earliestEnd.value !== null)
    return [`support of ${name} is announced only until ${last}; check whether Microsoft has extended it`, earliestEnd];
  const ends = paid.value.map((one) => one.until).sort();
  const until = ends.at(-1);
  const then = until && until < today ? `, and the extended security updates on ${until}` : "";
  return [
    `support of ${name} ended on ${last}${then}; a supported product${supportedProducts(today)} is required`,
    extendedEnd,
  ];
}

/** The products in support on a date, in parentheses. */
function supportedProducts(today: string): string {
  const names = Object.values(profiles)
    .filter((one) => (lastDay(one) ?? today) >= today)
    .map(({ name }) => name);
  return names.length > 0 ? ` (${joinList(names, "or")})` : "";
}
