import { resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import type { Result } from "../base/result.ts";
import { quote } from "../base/wording.ts";
import { compareFiles, type FileNow } from "../features/merge/compare-files.ts";
import { type MergeResult, merge } from "../features/merge/merge.ts";
import { checkOwnRun } from "../features/merge/own-run.ts";
import { readReport } from "../features/merge/read-report.ts";
import type { ShardReport } from "../features/merge/report-content.ts";
import type { FailOn } from "../model/policy.ts";
import { createLookUp, type LookUp } from "./boundary.ts";
import type { ReportFile } from "./choices.ts";
import type { Roots } from "./find-files.ts";
import { checkedOutCommit, workflowRun } from "./origin.ts";
import { nameFrom } from "./paths.ts";
import { readNamedFile, readRegularFile } from "./read-file.ts";
import { hashOf } from "./shard.ts";
import { explainError } from "./system-errors.ts";
import { checkReportFiles } from "./write-targets.ts";

/** The size limit of a report, in MiB. A report with fifty thousand findings has a tenth of it. */
const maxMebibytes = 256;

/** What is merged. */
export type MergeRequest = {
  /** The files with the reports of the shards. */
  readonly files: readonly string[];
  /** The files that the merged report is written to. */
  readonly reports: readonly ReportFile[];
  /** Default: that of the shards. */
  readonly failOn: FailOn | undefined;
};

/**
 * Merges the reports of shards in files. If a commit is checked out, the reports must be about it, and its files must be
 * those that the shards read.
 */
export async function mergeReports({ files, reports, failOn }: MergeRequest, roots: Roots): Promise<MergeResult> {
  const paths = files.map((file) => ({ path: resolve(roots.cwd, file), what: `the report ${quote(file)} of a shard` }));
  checkReportFiles(reports, paths, roots);
  const shards = files.map((file) => readReport(file, textOf(file, roots), hashOf));
  const result = await merge(shards, failOn);
  const fixes = await limitFixes(result);
  return { ...result, fixes, notes: [...result.notes, ...verify(shards, roots)] };
}

/** The fixes that a run over all files has. */
async function limitFixes({ report, fixes }: MergeResult): Promise<MergeResult["fixes"]> {
  if (fixes.size === 0) return fixes;
  return (await import("../features/fix/certain-fixes.ts")).withinLimits(report, fixes);
}

/** Verifies the reports with what this process has: its workflow run and its checkout. Returns notes. */
function verify(shards: readonly ShardReport[], roots: Roots): readonly string[] {
  const commit = checkedOutCommit(roots.cwd);
  const notes = checkOwnRun(shards, { ...workflowRun(), ...(commit !== undefined && { commit }) });
  if (commit === undefined) return shards[0]?.shard.origin.commit === undefined ? notes : [...notes, notCompared];
  const lookUp = createLookUp(roots.base);
  compareFiles(shards, (file) => readNow(file, roots, lookUp));
  return notes;
}

const notCompared =
  "the reports were not compared with the files that they are about, since no repository is checked out here";

/** Reads a file by the name in a report, which is no path until it names a regular file that a run here could read. */
function readNow(file: string, { base }: Roots, lookUp: LookUp): Result<FileNow> {
  try {
    const path = resolve(base, file);
    if (nameFrom(base, path) !== file) return { ok: false, error: "it is not the name of a file" };
    const { content } = readRegularFile(lookUp(path).real);
    return { ok: true, value: { sha256: hashOf(content), lines: linesIn(content), content } };
  } catch (error) {
    return { ok: false, error: explainError(error) };
  }
}

/** The number of lines, as findings count them. */
function linesIn(content: Uint8Array): number {
  let lines = 1;
  for (let at = content.indexOf(0x0a); at >= 0; at = content.indexOf(0x0a, at + 1)) lines++;
  return lines;
}

function textOf(file: string, { cwd, base }: Roots): string {
  const limit = maxMebibytes * 1024 * 1024;
  try {
    const { content, size } = readNamedFile(resolve(cwd, file), base, limit);
    if (size <= limit) return Buffer.from(content).toString();
  } catch (error) {
    throw new UsageError(`cannot read the report ${quote(file)}: ${explainError(error)}`);
  }
  throw new UsageError(`cannot read the report ${quote(file)}: it is larger than ${maxMebibytes} MiB`);
}
