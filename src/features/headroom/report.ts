import { formatNumber, pluralize } from "../../base/wording.ts";
import type { Limit } from "../../overview/limits.ts";
import { mostMonths } from "../../overview/month-crossed.ts";
import type { Overviews } from "../../overview/overview.ts";

/** What `headroom` shows, in any format. */
export type Headroom = {
  /** The date of the figures, as YYYY-MM-DD. */
  readonly asOf: string;
  readonly overviews: Overviews;
};

/** How headroom is shown. */
export type HeadroomOptions = { readonly color: boolean };

/** All limits that a rule checks. */
export function checkedLimits({ overviews }: Headroom): readonly Limit[] {
  const rows = overviews.deployments.flatMap(({ rows }) => rows);
  return rows.flatMap(({ limits }) => limits.filter(({ rule }) => rule !== undefined));
}

/** The limits that are exceeded within a number of months. A limit that pools share counts for each of them. */
export function crossedWithin(headroom: Headroom, maxMonths: number): readonly Limit[] {
  return checkedLimits(headroom).filter(({ months }) => months !== undefined && months <= maxMonths);
}

/** The result in a line: "3 of 24 limits exceeded, 4 more within 10 years, as of 2026-11-22". */
export function headroomVerdict(headroom: Headroom): string {
  const all = checkedLimits(headroom).length;
  const [now, soon] = [crossedWithin(headroom, 0).length, crossedWithin(headroom, mostMonths).length];
  const hasGrowth = headroom.overviews.deployments.some(({ growth }) => growth !== undefined);
  const later = hasGrowth ? `, ${formatNumber(soon - now)} more within ${mostMonths / 12} years` : "";
  return `${formatNumber(now)} of ${pluralize(all, "limit")} exceeded${later}, as of ${headroom.asOf}`;
}
