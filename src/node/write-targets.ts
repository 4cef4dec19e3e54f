import { type BigIntStats, lstatSync, realpathSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import { quote } from "../base/wording.ts";
import { defaultPolicy, type Policy } from "../model/policy.ts";
import type { CombinedPolicy } from "../policy/file/combine.ts";
import type { ReportFile } from "./choices.ts";
import type { InputFile, Roots } from "./find-files.ts";
import { baselineName, policyNames } from "./find-policy.ts";
import { nameFrom } from "./paths.ts";
import { readRegularFile } from "./read-file.ts";
import { isWritable } from "./write-file.ts";

/** A file that a run reads, and what it is in a message: "the manifest". */
export type RunInput = { readonly path: string; readonly what: string };

/** An input that a report would replace. */
type Replaced = { readonly path: string; readonly error: UsageError };

/** The policy of a run and the files that it is from, and the file that standard input is the text of. */
export type UsedFiles = {
  readonly policy: Pick<Policy, "updates">;
  readonly effective?: Pick<CombinedPolicy, "files">;
  readonly paths: { readonly baseline: string | undefined };
  /** Relative to the base folder. It is protected whether or not what is on the disk is a manifest. */
  readonly stdinFile?: string | undefined;
};

/**
 * Checks the files of reports against each other and those that the run is known to use. Returns the check of the files that are found: a
 * report may replace what is no manifest, such as the report of an earlier run.
 */
export function protectFiles(
  reports: readonly ReportFile[],
  used: UsedFiles,
  roots: Roots,
): (files: readonly InputFile[]) => Promise<void> {
  const { base } = roots;
  const replacedOf = compareReports(reports, roots);
  const inputOf = (what: string, path: string, real = path): RunInput => ({
    path: real,
    what: `the ${what} ${quote(nameFrom(base, path))}`,
  });
  const named = filesOf(used).map(({ what, file }) => {
    const path = resolve(base, file);
    return inputOf(what, path, realFile(path));
  });
  for (const { error } of replacedOf(named)) throw error;
  return async (files) => {
    const inputs = (function* () {
      for (const { path, real } of files) yield inputOf("manifest", path, real);
    })();
    for (const { path, error } of replacedOf(inputs)) if (await isChecked(path)) throw error;
  };
}

/** Whether a run checks a file that it reads. */
async function isChecked(path: string): Promise<boolean> {
  const { validate } = await import("../engine/validate.ts");
  try {
    const text = { file: path, named: true, ...readRegularFile(path) };
    return (await validate([text], { policy: defaultPolicy, today: "2000-01-01" })).run.files.length > 0;
  } catch {
    // It cannot be read now, so it is not known to be no manifest.
    return true;
  }
}

/** The files that a policy is resolved from, by their names in findings, and the one that standard input is the text of. */
function filesOf({ effective, paths: { baseline }, policy: { updates }, stdinFile }: UsedFiles) {
  return [
    ...(effective?.files ?? []).map(({ file }) => ({ what: "policy", file })),
    ...(baseline === undefined ? [] : [{ what: "baseline", file: baseline }]),
    ...(updates.file ? [{ what: "table of updates", file: updates.file.name }] : []),
    ...(stdinFile === undefined ? [] : [{ what: "manifest", file: stdinFile }]),
  ];
}

/** Checks that two reports are two files, by any spelling, and that they replace no other file that a run reads. */
export function checkReportFiles(reports: readonly ReportFile[], inputs: readonly RunInput[], roots: Roots): void {
  for (const { error } of compareReports(reports, roots)(inputs)) throw error;
}

/** Reports that are written to files: where, and how messages name them. */
type Report = ReportFile & { readonly path: string };

/** Checks that two reports are two files. Returns a function that finds the inputs that one would replace. */
function compareReports(
  files: readonly ReportFile[],
  { cwd, base }: Roots,
): (inputs: Iterable<RunInput>) => Iterable<Replaced> {
  const seen = new Map<string, Report>();
  for (const file of files) {
    const report = { ...file, path: resolve(cwd, file.file) };
    if (isReserved(report.path)) throw reservedName(file);
    const other = seen.get(identityOf(report.path));
    if (other) throw sameFile(report, `the ${other.format} report ${quote(other.file)}`);
    seen.set(identityOf(report.path), report);
  }
  // What does not exist is no other file, and what is behind a link is not written.
  const reports = new Map([...seen].filter(([, { path }]) => statusOf(path) && isWritable({ path, base })));
  return function* (inputs) {
    for (const { path, what } of reports.size === 0 ? [] : inputs) {
      const report = reports.get(identityOf(path));
      if (report) yield { path, error: sameFile(report, what) };
    }
  };
}

/** Files that configure a later run or git, in any letter case: one that does not exist yet would take effect. */
const reserved: readonly string[] = [...policyNames, baselineName, ".gitignore", ".gitattributes", ".gitmodules"];

function isReserved(path: string): boolean {
  return reserved.includes(basename(path).toLowerCase());
}

function reservedName({ format, file }: ReportFile): UsageError {
  return new UsageError(
    `cannot write the ${format} report to ${quote(file)}: the name is reserved for configuration; use another name`,
  );
}

function sameFile({ format, file }: ReportFile, other: string): UsageError {
  return new UsageError(
    `cannot write the ${format} report to ${quote(file)}: it is the same file as ${other}; use another file`,
  );
}

/** A text that is the same for all spellings of the path of one file, existing or not. */
function identityOf(path: string): string {
  const status = statusOf(path);
  if (status) return `${status.dev}:${status.ino}`;
  const folder = dirname(path);
  const name = ignoresCase(folder) ? basename(path).normalize("NFC").toLowerCase() : basename(path);
  return folder === path ? path : `${identityOf(realFile(folder))}/${name}`;
}

/** The status of what is at a path itself, not behind a link. */
function statusOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/** A path after symbolic links, if it exists. */
function realFile(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

/** Whether the letter case of names makes no difference in a folder or, if it does not exist, above it. */
function ignoresCase(folder: string): boolean {
  const [name, status] = [basename(folder), statusOf(folder)];
  const other = [name.toLowerCase(), name.toUpperCase()].find((spelling) => spelling !== name);
  if (status && other !== undefined) return statusOf(resolve(folder, "..", other))?.ino === status.ino;
  return dirname(folder) !== folder && ignoresCase(dirname(folder));
}
