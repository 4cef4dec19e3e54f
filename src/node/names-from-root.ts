import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { RenderOptions } from "../report/options.ts";
import { rootAbove } from "./boundary.ts";
import { type Roots, stdinName } from "./find-files.ts";
import { isInside, nameFrom } from "./paths.ts";

/** A report, and the fixes of its findings. */
export type NamedReport = { readonly report: Report; readonly fixes: RenderOptions["fixes"] };

/**
 * Names the files of a report by their paths from the root of the repository, for readers that know no other folder. What is
 * outside the repository, and standard input, keeps its name.
 */
export function nameFromRoot({ report, fixes }: NamedReport, roots: Roots): NamedReport {
  const root = rootOf(roots);
  if (root === undefined) return { report, fixes };
  const named = (file: string) => {
    const path = resolve(roots.base, file);
    return file === stdinName || !isInside(root, path) ? file : nameFrom(root, path);
  };
  const moved = new Map<Finding, Finding>();
  const move = <F extends Finding>(finding: F): F => {
    const related = finding.related.map((other) => ({ ...other, file: named(other.file) }));
    const result = { ...finding, file: named(finding.file), related };
    moved.set(finding, result);
    return result;
  };
  const run = { ...report.run, files: report.run.files.map(named), skipped: report.run.skipped.map(withName(named)) };
  const { removed } = report;
  return {
    report: {
      ...{ ...report, run, findings: report.findings.map(move), waived: report.waived.map(move) },
      ...(removed && { removed: removed.map(withName(named)) }),
    },
    fixes: fixes && new Map([...fixes].map(([finding, fix]) => [moved.get(finding) ?? finding, fix])),
  };
}

function withName(named: (file: string) => string) {
  return <T extends { readonly file: string }>(one: T): T => ({ ...one, file: named(one.file) });
}

/** The root of the repository; undefined without one, or if names are relative to it already. */
function rootOf({ cwd, base }: Roots): string | undefined {
  if (existsSync(join(base, ".git"))) return undefined;
  return rootAbove(cwd);
}
