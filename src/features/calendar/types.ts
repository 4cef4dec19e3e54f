import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";

/** What becomes of a finding on a day: it counts from then on, says something else, or counts no more. */
export type Turn = { readonly kind: "starts" | "changes" | "stops"; readonly finding: Finding };

/** A day on which something changes, and what a check on it comes to. */
export type CalendarDay = Pick<Report, "counts" | "conclusion"> & {
  readonly day: string;
  readonly turns: readonly Turn[];
};

/** What changes by itself, without anybody changing a manifest: from the day after `asOf` to the last day. */
export type Calendar = {
  readonly asOf: string;
  readonly until: string;
  /** A check on the first day. */
  readonly report: Report;
  readonly days: readonly CalendarDay[];
};
