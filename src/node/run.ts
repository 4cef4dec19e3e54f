import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CannotRun } from "../base/errors.ts";
import type { Text } from "../base/source-text.ts";
import { grouped } from "../base/wording.ts";
import { validate } from "../engine/validate.ts";
import type { Shard, Share } from "../features/merge/shard-run.ts";
import type { Seen } from "../model/manifest.ts";
import type { Policy } from "../model/policy.ts";
import type { Report } from "../model/report.ts";
import { type Format, type FormatName, formats } from "../report/index.ts";
import type { ShardView } from "../report/json.ts";
import type { Look } from "../report/options.ts";
import { type Discovery, discover, read, reason, type Where } from "./find-files.ts";

/** What a run came to: the report, and what could not be done as asked or led to nothing. */
export type Outcome = {
  readonly report: Report;
  /** The files that were read, and whether somebody named them. */
  readonly read: ReadonlyMap<string, boolean>;
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
  /** Of one shard: what the others have to know of it. */
  readonly shard?: ShardView;
};

/** What a run judges by, and what it may take part in. */
export type Terms = {
  readonly policy: Policy;
  /** The day for which is judged, as YYYY-MM-DD. */
  readonly today: string;
  readonly stdin: () => Promise<Uint8Array>;
  readonly seen?: Seen | undefined;
  /** Whether the YAML library reads every file. */
  readonly strictYaml?: boolean;
  /** The part of the files that is looked at; all where it is left out. */
  readonly shard?: Shard | undefined;
};

/** A file that a report is written to, in a format. */
export type ReportFile = { readonly format: FormatName; readonly file: string };

/** Patterns → report, with the files of the disk and, where asked for, the text of standard input. */
export async function run(patterns: readonly string[], where: Where, terms: Terms): Promise<Outcome> {
  const { policy, today, stdin, seen, strictYaml, shard } = terms;
  const discovery = await discover(patterns, where);
  const { share, files } = shard ? await sharedOut(discovery, where, shard) : { share: undefined, ...discovery };
  const input: readonly Text[] = discovery.stdin ? [{ file: "<stdin>", content: await stdin(), named: true }] : [];
  const problems = [...discovery.problems];
  const named = new Map<string, boolean>();
  const texts = (function* () {
    yield* input;
    for (const text of read(files, where, (problem) => problems.push(problem))) {
      named.set(text.file, text.named);
      yield text;
    }
  })();
  if (share) return partly(texts, share, terms, { problems, remarks: discovery.remarks, read: named });
  const { watch } = policy.own?.length && policy.complete ? await import("../policy/custom-rules/unmatched.ts") : {};
  const watched = watch?.(policy.own ?? [], seen);
  const report = await validate(texts, policy, today, watched?.seen ?? seen, strictYaml);
  const remarks = [...discovery.remarks, ...leftAlone(report), ...(watched?.remarks(report) ?? [])];
  return { report, read: named, problems, remarks };
}

/** The files of a shard. What comes from standard input has no place among files. */
async function sharedOut({ files, stdin }: Discovery, where: Where, shard: Shard) {
  if (stdin)
    throw new CannotRun('a shard is a part of all files, and "-" is none; a file, a folder or a glob is needed');
  return (await import("./shard.ts")).shareOf(files, where, shard);
}

/** A shard's outcome. What is said of the whole is said by all of them. */
async function partly(
  texts: Iterable<Text>,
  share: Share,
  terms: Terms,
  said: Omit<Outcome, "report">,
): Promise<Outcome> {
  const [{ judgedPart }, { shardView }] = await Promise.all([
    import("../features/merge/shard-run.ts"),
    import("../features/merge/shard-view.ts"),
  ]);
  const { report, part } = await judgedPart(texts, share, terms);
  return { ...said, report, remarks: [...said.remarks, ...leftAlone(report)], shard: shardView(part, said) };
}

/** Files that somebody named and that hold no manifest. */
export function leftAlone({ skipped }: Report): readonly string[] {
  return skipped.filter(({ named }) => named).map(({ file, reason }) => `${file} is left alone: ${reason}`);
}

/** What went wrong weighs more than what was found, and that more than nothing to look at. */
export function exitCode({ report, problems }: Pick<Outcome, "report" | "problems">): number {
  if (problems.length > 0) return 2;
  if (report.files.length === 0) return 3;
  return report.conclusion === "success" ? 0 : 1;
}

/** Why a run without a manifest has nothing to say. */
export function noManifest({ skipped }: Pick<Report, "skipped">): string {
  const looked = skipped.length === 1 ? "1 file was" : `${grouped(skipped.length)} files were`;
  return `no manifest found: ${looked} looked at; a manifest begins with "apiVersion: lync-policy/v1"`;
}

/** Writes a report to a file, and makes the folders that it needs. */
export async function writeReport(
  report: Report,
  { format, file }: ReportFile,
  cwd: string,
  look: Pick<Look, "overviews" | "shard"> = {},
): Promise<string> {
  const render: Format = await formats[format](report);
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, render(report, { ...look, color: false, quiet: false }));
    return path;
  } catch (error) {
    throw new CannotRun(`cannot write the ${format} report to "${file}": ${reason(error)}`);
  }
}

/** Today where the world agrees on it. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
