import { listed } from "../../base/wording.ts";
import type { Rule } from "../../model/rule.ts";
import type { Fact } from "../../profiles/fact.ts";
import { profiles } from "../../profiles/index.ts";
import type { Profile } from "../../profiles/profile.ts";

/** The last day on which the product is in support without paying more; none where no end is known. */
function lastDay({ extendedEnd, mainstreamEnd, earliestEnd }: Profile): string | null {
  return extendedEnd.value ?? mainstreamEnd.value ?? earliestEnd.value;
}

export const productSupport: Rule = {
  id: "product-support",
  title: "The product is in mainstream support, or is kept current, on the day judged",
  level: "note",
  preset: "strict",
  why: "After mainstream support nothing is mended but security holes, and after the end of support not even those",
  fix: "Plan the move to a product in support, or buy extended security updates where they are on sale",
  turnOffWhen: "The move to a product in support is decided and has a date",
  source: "modern-lifecycle",
  evidence: "B",
  applies: () => true,
  *check(_deployment, { profile, today }) {
    const last = lastDay(profile);
    const said = last === null ? undefined : verdict(profile, last, today);
    if (said) yield { path: ["spec", "product"], message: said[0], fact: said[1] };
  },
};

/** What is to be said at a day, and the fact that says so; nothing in mainstream support or while it is kept current. */
function verdict(profile: Profile, last: string, today: string): [string, Fact<unknown>] | undefined {
  const { name, extendedEnd, mainstreamEnd: mainstream, earliestEnd, extendedSecurityUpdates: paid } = profile;
  if (today <= last) {
    if (mainstream.value === null || today <= mainstream.value) return undefined;
    const left = `mainstream support of ${name} ended on ${mainstream.value}`;
    return [`${left}; extended support brings security updates until ${last}`, extendedEnd];
  }
  const window = paid.value.find(({ from, until }) => from <= today && today <= until);
  if (window)
    return [
      `support of ${name} ended on ${last}; extended security updates, sold separately, are needed and end on ${window.until}`,
      paid,
    ];
  const until = paid.value
    .map((one) => one.until)
    .sort()
    .at(-1);
  const then = until && until < today ? `, and the extended security updates on ${until}` : "";
  if (extendedEnd.value === null && earliestEnd.value !== null) {
    return [`support of ${name} is promised until ${last} only; word of whether it goes on is needed`, earliestEnd];
  }
  return [`support of ${name} ended on ${last}${then}; a product in support${inSupport(today)} is needed`, extendedEnd];
}

/** The products whose support goes on at a day. */
function inSupport(today: string): string {
  const names = Object.values(profiles)
    .filter((one) => (lastDay(one) ?? today) >= today)
    .map(({ name }) => name);
  return names.length > 0 ? ` (${listed(names, "or")})` : "";
}
