import { formatNumber, pluralize } from "../base/wording.ts";

/** How long a run takes, in milliseconds since the start of the process, before it shows progress. */
export const quietTime = 2000;

/** The least time between two updates, in milliseconds: fast enough to see movement, and no load for the terminal. */
const interval = 100;

/** The progress of a run: the files that are done, all files, and the findings so far, if they are counted. */
export type Progress = { readonly done: number; readonly total: number; readonly findings?: number | undefined };

/** Progress as one line: "checked 1,200 of 5,000 files, 37 findings so far". */
export function describeProgress({ done, total, findings }: Progress): string {
  const found = findings === undefined ? "" : `, ${pluralize(findings, "finding")} so far`;
  return `checked ${formatNumber(done)} of ${pluralize(total, "file")}${found}`;
}

/**
 * Returns what to call after each file of a run. If the run is long, it shows the progress, at most ten times per second, and
 * once more when all files are done. `now` is the time since the start of the process, in milliseconds.
 */
export function progressOver(
  total: number,
  show: (text: string) => void,
  now: () => number = () => performance.now(),
): (findings?: number) => void {
  let done = 0;
  let due = quietTime;
  return (findings) => {
    done++;
    const time = now();
    const isLast = done === total && due > quietTime;
    if (time < due && !isLast) return;
    due = time + interval;
    show(describeProgress({ done, total, findings }));
  };
}
