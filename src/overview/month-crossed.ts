import type { Profile } from "../profiles/profile.ts";
import type { Deployment } from "../schema/deployment.ts";
import { factorAfter, type Growth, projected } from "./growth.ts";
import { isOver, type Limit } from "./limits.ts";
import { type Row, rowsOf } from "./rows.ts";

/** The forecast horizon in months. No plan extends further, and no product is supported for longer. */
export const mostMonths = 120;

/** Rows with the months until each limit is exceeded: 0 if it is already, undefined if not within the horizon. */
export function withMonths(
  rows: readonly Row[],
  deployment: Deployment,
  profile: Profile,
  growth: Growth | undefined,
): readonly Row[] {
  const known = new Map<number, readonly Row[]>([[0, rows]]);
  const rowsAfter = (months: number): readonly Row[] => {
    const later = known.get(months) ?? rowsOf(projected(deployment, growth ? factorAfter(months, growth) : 1), profile);
    known.set(months, later);
    return later;
  };
  const last = growth && growth.rate > 0 ? mostMonths : 0;
  return rows.map((row, at) => {
    const limits = row.limits.map((limit): Limit => {
      const months = firstMonth((month) => isCrossed(sameLimit(rowsAfter(month)[at], limit)), last);
      return months === undefined ? limit : { ...limit, months };
    });
    return { ...row, limits };
  });
}

/** The limit of a later month. Where a manifest omits users, limits are omitted until they are exceeded. */
function sameLimit(row: Row | undefined, { what, when }: Limit): Limit | undefined {
  return row?.limits.find((limit) => limit.what === what && limit.when === when);
}

function isCrossed(limit: Limit | undefined): boolean {
  return limit !== undefined && isOver(limit);
}

/** The first month in which a condition holds, by binary search. Users only grow, so an exceeded limit stays so. */
function firstMonth(holds: (month: number) => boolean, last: number): number | undefined {
  if (holds(0)) return 0;
  if (last === 0 || !holds(last)) return undefined;
  let [before, after] = [0, last];
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (holds(middle)) after = middle;
    else before = middle;
  }
  return after;
}
