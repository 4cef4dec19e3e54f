import { UsageError } from "../base/errors.ts";
import type { MergeResult } from "../features/merge/merge.ts";
import { findFiles, type Roots } from "../node/find-files.ts";
import { mergeReports } from "../node/merge-reports.ts";
import { nameFrom } from "../node/paths.ts";
import { noManifest, skippedMessages } from "../node/run.ts";
import type { Overviews } from "../overview/overview.ts";
import { changeOnDisk } from "./change.ts";
import { changesFor } from "./check-change.ts";
import type { Event } from "./context/event.ts";
import type { Inputs } from "./context/inputs.ts";
import type { StepOutcome } from "./step-options.ts";

/** What a merge is given by its step. */
type MergeOptions = { readonly inputs: Inputs; readonly event: Event; readonly roots: Roots };

/** A merge before it is published: its outcome, and what reports show besides. */
type MergedStep = {
  readonly outcome: StepOutcome;
  readonly overviews: Overviews;
  readonly fixes: MergeResult["fixes"];
};

/** Merges the reports of shards that input `merge` selects. The outcome is that of a step that checks all files itself. */
export async function mergeStep({
  inputs: { merge, reports, overrides, requireFiles },
  event,
  roots,
}: MergeOptions): Promise<MergedStep> {
  const files = await findReports(merge, roots);
  const merged = await mergeReports({ files, reports, failOn: overrides.failOn }, roots);
  const { report, overviews, fixes, errors, notes, notices } = merged;
  const { run, removed } = report;
  const missing = requireFiles && run.files.length === 0 ? [noManifest(run.skipped, removed)] : [];
  const outcome = {
    report,
    changes: await changesFor(report, { findOnDisk: () => changeOnDisk(event, roots, []) }),
    errors: [...errors, ...missing],
    notices,
    notes: [...notes, ...skippedMessages(report)],
    shard: undefined,
  };
  return { outcome, overviews, fixes };
}

/** The files that the lines of the input select. A line that selects nothing is an error: a shard may be missing. */
async function findReports(lines: readonly string[], roots: Roots): Promise<readonly string[]> {
  const { files, errors, notes } = await findFiles(lines, roots);
  const [first, ...others] = [...errors, ...notes].map((message) => `input merge: ${message}`);
  if (first !== undefined) throw new UsageError(first, others);
  return files.map(({ path }) => nameFrom(roots.cwd, path));
}
