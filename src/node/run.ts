import { resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import type { SourceText } from "../base/source-text.ts";
import { formatNumber, pluralize, quote } from "../base/wording.ts";
import { type ValidateOptions, validate } from "../engine/validate.ts";
import type { Shard, ShardAssignment } from "../features/merge/shard-run.ts";
import type { Report, Skipped } from "../model/report.ts";
import type { ShardView } from "../report/json.ts";
import type { RenderOptions } from "../report/options.ts";
import type { ReportFile } from "./choices.ts";
import { type Discovery, findFiles, type InputFile, type Roots, readFiles } from "./find-files.ts";
import { progressOver } from "./progress.ts";
import { renderReport } from "./render-report.ts";
import { type StdinOptions, takeInput } from "./standard-input.ts";
import { explainError } from "./system-errors.ts";
import type { UsedFiles } from "./write-targets.ts";

/** The outcome of a run: its report, and errors and notes that are not about the content of a manifest. */
export type Outcome = {
  readonly report: Report;
  /** The files that were read, each with whether a pattern names it. */
  readonly read: ReadonlyMap<string, boolean>;
  /** Patterns and files that could not be read, one message each. The run fails. */
  readonly errors: readonly string[];
  readonly notes: readonly string[];
  /** Standard input, if it was read. */
  readonly stdin?: SourceText | undefined;
  /** For a shard: the part of its report that a merge needs. */
  readonly shard?: ShardView;
};

/** The options of a run over files. */
export type RunOptions = ValidateOptions &
  StdinOptions & {
    /** The shard to check. Default: all files. */
    readonly shard?: Shard | undefined;
    /** Shows the progress of a long run in place. Default: none is shown. */
    readonly status?: ((text: string) => void) | undefined;
    /** Called with the files that are found, of all shards, before any is read. */
    readonly beforeReading?: ((files: readonly InputFile[]) => Promise<void>) | undefined;
  };

/** Checks the files that patterns select. */
export async function checkFiles(patterns: readonly string[], roots: Roots, options: RunOptions): Promise<Outcome> {
  const { policy, onManifest, complete } = options;
  const { stdin, stdinFile, candidatesIn, shard, status, beforeReading, ...others } = options;
  const discovery = await discover(patterns, roots, candidatesIn);
  await beforeReading?.(discovery.files);
  const assigned = shard && (await assignFiles(discovery, roots, shard));
  const { stdin: isSelected } = discovery;
  const from = { stdin, stdinFile, candidatesIn };
  const { input, files } = await takeInput({ ...(assigned ?? discovery), stdin: isSelected }, from, roots);
  const rest = { ...others, ...(status && { onChecked: progressOver(files.length + input.length, status) }) };
  const errors = [...discovery.errors];
  const named = new Map<string, boolean>();
  const texts = (function* () {
    yield* input;
    for (const text of readFiles(files, roots, (error) => errors.push(error))) {
      named.set(text.file, text.named);
      assigned?.onRead(text);
      yield text;
    }
  })();
  if (assigned) return runShard(texts, assigned.share, rest, { errors, notes: discovery.notes, read: named });
  const { watchUnmatchedRules } =
    policy.customRules.length > 0 && complete ? await import("../policy/custom-rules/unmatched.ts") : {};
  const watched = watchUnmatchedRules?.(policy.customRules, onManifest);
  const report = await validate(texts, { ...rest, onManifest: watched?.onManifest ?? onManifest });
  const notes = [...discovery.notes, ...skippedMessages(report), ...(watched?.messages(report) ?? [])];
  return { report, read: named, errors, notes, stdin: input[0] };
}

/** The files of patterns; as candidates, if these are the patterns of the policy. */
export async function discover(
  patterns: readonly string[],
  roots: Roots,
  candidatesIn: RunOptions["candidatesIn"],
): Promise<Discovery> {
  if (candidatesIn === undefined) return findFiles(patterns, roots);
  return (await import("./candidates.ts")).findCandidates(patterns, candidatesIn, roots);
}

/** Checks that no report replaces another one or what the run reads. Returns the check to call before manifests are read. */
export async function protectInputs(
  reports: readonly ReportFile[],
  used: UsedFiles,
  roots: Roots,
): Promise<RunOptions["beforeReading"]> {
  if (reports.length === 0) return undefined;
  return (await import("./write-targets.ts")).protectFiles(reports, used, roots);
}

/** The files of a shard. Standard input cannot be assigned to one. */
async function assignFiles({ files, stdin }: Discovery, roots: Roots, shard: Shard) {
  if (stdin)
    throw new UsageError('standard input cannot be split into shards; replace "-" with a file, a folder or a glob');
  return (await import("./shard.ts")).assignShard(files, roots, shard);
}

/** Checks the files of a shard. All shards of a run report the same errors and notes about patterns. */
async function runShard(
  texts: Iterable<SourceText>,
  share: ShardAssignment,
  options: ValidateOptions,
  outcome: Omit<Outcome, "report">,
): Promise<Outcome> {
  const [{ checkShard }, { toShardView }] = await Promise.all([
    import("../features/merge/shard-run.ts"),
    import("../features/merge/shard-view.ts"),
  ]);
  const { report, result } = await checkShard(texts, share, options);
  const { errors, notes } = outcome;
  const shard = toShardView(result, { problems: errors, remarks: notes });
  return { ...outcome, report, notes: [...notes, ...skippedMessages(report)], shard };
}

/** A message for each file that a pattern names and that has no manifest. */
export function skippedMessages({ run: { skipped } }: Report): readonly string[] {
  return skipped.filter(({ named }) => named).map(({ file, reason }) => `skipping ${file}: ${reason}`);
}

/** The exit code of a run. Errors take precedence over findings, and both over a run without a manifest. */
export function exitCode({ report, errors }: Pick<Outcome, "report" | "errors">): number {
  if (errors.length > 0) return 2;
  if (report.run.files.length === 0) return 3;
  return report.conclusion === "success" ? 0 : 1;
}

/** The message of a run without a manifest. */
export function noManifest(skipped: readonly Skipped[], removed: Report["removed"] = []): string {
  const before = removed.length > 0 ? `; the change removes all manifests (${formatNumber(removed.length)})` : "";
  return `no manifest found in ${pluralize(skipped.length, "file")}${before}; a manifest begins with "apiVersion: lync-policy/v1"`;
}

/** What reports show besides findings, for the formats that do. */
export type ReportExtras = Pick<RenderOptions, "overviews" | "fixes" | "shard" | "errors">;

/** Writes reports to files, each of them even if another one cannot be written. Returns one message for each that cannot. */
export async function writeReports(
  report: Report,
  files: readonly ReportFile[],
  { cwd, base }: Roots,
  options: ReportExtras = {},
): Promise<readonly string[]> {
  if (files.length === 0) return [];
  const { writeWhole } = await import("./write-file.ts");
  const errors: string[] = [];
  for (const { format, file } of files) {
    const text = await renderReport(format, report, { cwd, base }, { ...options, color: false, quiet: false });
    try {
      writeWhole({ path: resolve(cwd, file), base }, text);
    } catch (error) {
      errors.push(`cannot write the ${format} report to ${quote(file)}: ${explainError(error)}`);
    }
  }
  return errors;
}

/** Today in UTC, which is the same everywhere, as YYYY-MM-DD. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
