import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { type FormatName, formats } from "../report/index.ts";
import type { Policy, Report, Text } from "../types.ts";
import { validate } from "../validate.ts";
import { grouped } from "../words.ts";
import { discover, read, reason, type Where } from "./discover.ts";

/** What a run came to: the report, and what could not be done as asked or led to nothing. */
export type Outcome = {
  readonly report: Report;
  readonly problems: readonly string[];
  readonly remarks: readonly string[];
};

/** A file that a report is written to, in a format. */
export type ReportFile = { readonly format: FormatName; readonly file: string };

/** Patterns → report, with the files of the disk and, where asked for, the text of standard input. */
export async function run(
  patterns: readonly string[],
  where: Where,
  policy: Policy,
  today: string,
  stdin: () => Promise<Uint8Array>,
): Promise<Outcome> {
  const { files, problems, remarks, stdin: fromStdin } = await discover(patterns, where);
  const input: readonly Text[] = fromStdin ? [{ file: "<stdin>", content: await stdin(), named: true }] : [];
  const unread: string[] = [];
  const texts = (function* () {
    yield* input;
    yield* read(files, where, (problem) => unread.push(problem));
  })();
  const report = validate(texts, policy, today);
  const leftAlone = report.skipped
    .filter(({ named }) => named)
    .map(({ file, reason }) => `${file} is left alone: ${reason}`);
  return { report, problems: [...problems, ...unread], remarks: [...remarks, ...leftAlone] };
}

/** Why a run without a manifest has nothing to say. */
export function noManifest({ skipped }: Report): string {
  const looked = skipped.length === 1 ? "1 file was" : `${grouped(skipped.length)} files were`;
  return `no manifest found: ${looked} looked at; a manifest begins with "apiVersion: lync-policy/v1"`;
}

/** Writes a report to a file, and makes the folders that it needs. */
export function writeReport(report: Report, { format, file }: ReportFile, cwd: string): string {
  const path = resolve(cwd, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formats[format](report, { color: false, quiet: false }));
    return path;
  } catch (error) {
    throw new CannotRun(`cannot write the ${format} report to "${file}": ${reason(error)}`);
  }
}

/** Today where the world agrees on it. */
export function todayInUtc(): string {
  return new Date().toISOString().slice(0, 10);
}
