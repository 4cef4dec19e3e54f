import { dayAfter } from "../../base/dates.ts";
import type { OwnTerms } from "../../model/policy.ts";
import type { Waiver } from "../../model/waiver.ts";
import { notice } from "../../policy/waivers/apply.ts";
import { profiles } from "../../profiles/index.ts";
import { partners } from "../../profiles/partners.ts";

/**
 * The days on which a check may come to another result: those that facts and waivers name, and the days around them. One
 * too many costs a judgement; what changes is found by judging.
 */
export function* candidates(waivers: readonly Waiver[], maxDays: OwnTerms["maxDays"] | undefined): Iterable<string> {
  for (const date of datesIn([profiles, partners])) yield* around(date);
  // A waiver is spoken of before its end, and one that lasts longer than allowed holds as soon as it does not.
  const before = [0, notice, ...(maxDays ?? new Map()).values()];
  for (const { until } of waivers) {
    for (const days of until === undefined ? [] : before) yield* around(dayAfter(until ?? "", -days));
  }
}

/** All days and months that stand in a value, wherever in it. */
function* datesIn(value: unknown): Iterable<string> {
  if (typeof value === "string" && /^\d{4}-\d{2}(-\d{2})?$/.test(value)) yield value;
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* datesIn(inner);
}

/** The day before, the day itself and the day after; of a month its first days and those of the next one. */
function* around(date: string): Iterable<string> {
  const first =
    date.length > "2013-04".length ? [date] : [`${date}-01`, `${dayAfter(`${date}-01`, 31).slice(0, 7)}-01`];
  for (const day of first) for (const days of [-1, 0, 1]) yield dayAfter(day, days);
}
