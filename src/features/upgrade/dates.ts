import type { Fact } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Statement, stated } from "./statement.ts";

/** When support of a product ends or ended, as seen from a day. */
export function datesOf(profile: Profile, today: string): readonly Statement[] {
  const { name, mainstreamEnd, extendedEnd, earliestEnd, extendedSecurityUpdates: paid } = profile;
  const ends = [
    ...ending(`mainstream support of ${name}`, mainstreamEnd, today),
    ...ending(`extended support of ${name}`, extendedEnd, today),
  ];
  const { value: earliest } = earliestEnd;
  const open =
    earliest === null
      ? []
      : [stated("dates", `${name} is supported while it is kept current, until ${earliest} at least`, earliestEnd)];
  const updates = paid.value.map(({ from, until }) =>
    stated(
      "dates",
      `extended security updates of ${name}, sold separately: ${from} to ${until}${gone(until, today)}`,
      paid,
    ),
  );
  return [...ends, ...open, ...updates];
}

function ending(what: string, fact: Fact<string | null>, today: string): readonly Statement[] {
  const { value: end } = fact;
  if (end === null) return [];
  return [stated("dates", `${what} ${end < today ? "ended" : "ends"} on ${end}`, fact)];
}

function gone(until: string, today: string): string {
  return until < today ? ", over" : "";
}
