import { resolve } from "node:path";
import type { SourceText } from "../base/source-text.ts";
import { certainFixes } from "../features/fix/certain-fixes.ts";
import type { CertainFix } from "../model/certain-fix.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Roots } from "./find-files.ts";
import { readNamedFile } from "./read-file.ts";

/** What a run checks its texts again with. */
export type Recheck = {
  /** Checks one text with the options of the run. */
  readonly check: (text: SourceText) => Promise<Report>;
  /** Standard input, if the run read it: it cannot be read twice. */
  readonly stdin: SourceText | undefined;
};

/** The certain fixes of the findings in files on the disk and in standard input. Files that are gone have none. */
export async function fixesOnDisk(
  report: Report,
  { base }: Roots,
  { check, stdin }: Recheck,
): Promise<ReadonlyMap<Finding, CertainFix>> {
  return certainFixes(report, {
    check,
    read: async (file) => {
      if (file === stdin?.file) return stdin;
      try {
        return { file, named: true, ...readNamedFile(resolve(base, file), base) };
      } catch {
        return undefined;
      }
    },
  });
}
