import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";

/** A change of a finding on a date: it appears, its message changes, or it disappears. */
export type CalendarChange = { readonly kind: "starts" | "changes" | "stops"; readonly finding: Finding };

/** A date on which findings change, and the result of a check on it. */
export type CalendarDay = Pick<Report, "counts" | "conclusion"> & {
  readonly day: string;
  readonly changes: readonly CalendarChange[];
};

/** The changes over time without any edit: from the day after `asOf` to the last day. */
export type Calendar = {
  readonly asOf: string;
  readonly until: string;
  /** A check on the first day. */
  readonly report: Report;
  readonly days: readonly CalendarDay[];
};

/** How a calendar is rendered. */
export type CalendarOptions = {
  readonly color: boolean;
  /** What could not be read, one message each: the calendar is not complete. */
  readonly errors?: readonly string[] | undefined;
};
