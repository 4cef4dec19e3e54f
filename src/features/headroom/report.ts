import { counted, grouped } from "../../base/wording.ts";
import type { Limit } from "../../overview/limits.ts";
import { mostMonths } from "../../overview/month-crossed.ts";
import type { Overviews } from "../../overview/overview.ts";

/** What `headroom` shows, in whatever format. */
export type Headroom = {
  /** The day of the numbers, as YYYY-MM-DD. */
  readonly asOf: string;
  readonly overviews: Overviews;
};

/** How it is shown. */
export type Look = { readonly color: boolean };

/** All limits that a rule asks to keep. */
export function judgedLimits({ overviews }: Headroom): readonly Limit[] {
  const rows = overviews.deployments.flatMap(({ rows }) => rows);
  return rows.flatMap(({ limits }) => limits.filter(({ rule }) => rule !== undefined));
}

/** The limits that are crossed within so many months. What several pools carry together counts at each of them. */
export function crossedWithin(headroom: Headroom, most: number): readonly Limit[] {
  return judgedLimits(headroom).filter(({ months }) => months !== undefined && months <= most);
}

/** "3 of 24 limits are crossed now, 4 more within 10 years". */
export function verdict(headroom: Headroom): string {
  const all = judgedLimits(headroom).length;
  const [now, soon] = [crossedWithin(headroom, 0).length, crossedWithin(headroom, mostMonths).length];
  const growing = headroom.overviews.deployments.some(({ growth }) => growth !== undefined);
  const later = growing ? `, ${grouped(soon - now)} more within ${mostMonths / 12} years` : "";
  return `${grouped(now)} of ${counted(all, "limit")} crossed now${later}, as of ${headroom.asOf}`;
}
