import { dayAfter } from "../../base/dates.ts";
import { buildsOf, isBranch } from "../../deployment/builds.ts";
import type { Policy } from "../../model/policy.ts";
import type { Waiver } from "../../model/waiver.ts";
import { expiryNoticeDays } from "../../policy/waivers/apply.ts";
import { profiles } from "../../profiles/index.ts";
import { partners } from "../../profiles/partners.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import type { Deployment } from "../../schema/deployment.ts";

/**
 * The dates on which a check may have another result: those in facts and waivers, and the days around them. One date too
 * many only costs a check.
 */
export function* candidateDays(waivers: readonly Waiver[], maxDays: Policy["maxDays"]): Iterable<string> {
  for (const date of datesIn([profiles, partners])) yield* daysAround(date);
  // A waiver is announced before its end, and one that is longer than allowed applies once it is short enough.
  const before = [0, expiryNoticeDays, ...maxDays.values()];
  for (const { until } of waivers) {
    for (const days of until === undefined ? [] : before) yield* daysAround(dayAfter(until ?? "", -days));
  }
}

/**
 * The dates on which a check of builds may have another result: when an update is released or a vulnerability becomes
 * public or exploited, and when a grace period after that ends.
 */
export function* updateDays(
  { table, graceDays, exploitedGraceDays }: Updates,
  deployments: readonly Deployment[],
): Iterable<string> {
  const products = new Set<string>(deployments.map(({ spec }) => spec.product));
  // A branch may run a build of an earlier product.
  const hasBranches = deployments.some(hasBranchBuild);
  const isIncluded = (product: string) => hasBranches || products.has(product);
  const releases = Object.entries(table.builds).filter(([product]) => isIncluded(product));
  for (const released of new Set(releases.flatMap(([, list]) => list.flatMap((release) => release.released ?? []))))
    yield* daysWith(lastOf(released), [graceDays]);
  for (const { published, exploited, products: affected } of table.vulnerabilities) {
    if (!Object.keys(affected).some(isIncluded)) continue;
    yield* daysWith(published, exploited ? [graceDays, exploitedGraceDays] : [graceDays]);
    if (exploited?.since !== undefined) yield* daysWith(exploited.since, [exploitedGraceDays]);
  }
}

/** A date, and the day after each grace period that begins on it. */
function* daysWith(date: string, periods: readonly number[]): Iterable<string> {
  yield date;
  for (const days of periods) yield dayAfter(date, days + 1);
}

function hasBranchBuild(deployment: Deployment): boolean {
  return buildsOf(deployment).runners.some((runner) => runner.stated !== undefined && isBranch(runner));
}

/** A date; of a month, its last day, by which its updates were available. */
function lastOf(date: string): string {
  const [first, next] = startsOf(date);
  return next === undefined ? first : dayAfter(next, -1);
}

/** All dates and months in a value, at any depth. */
function* datesIn(value: unknown): Iterable<string> {
  if (typeof value === "string" && /^\d{4}-\d{2}(-\d{2})?$/.test(value)) yield value;
  if (typeof value === "object" && value !== null) for (const inner of Object.values(value)) yield* datesIn(inner);
}

/** The day before a date, the date, and the day after; for a month, those of its first day and of the next month's. */
function* daysAround(date: string): Iterable<string> {
  for (const day of startsOf(date)) for (const days of [-1, 0, 1]) yield dayAfter(day, days);
}

/** A date; of a month, its first day and that of the next month. */
function startsOf(date: string): readonly [first: string] | readonly [first: string, next: string] {
  const isDay = date.length > "2013-04".length;
  return isDay ? [date] : [`${date}-01`, `${dayAfter(`${date}-01`, 31).slice(0, 7)}-01`];
}
