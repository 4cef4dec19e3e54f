import { tmpdir } from "node:os";
import { join } from "node:path";
import { isWorse } from "../findings/verdict.ts";
import type { Report } from "../model/report.ts";
import { levels } from "../model/rule.ts";
import { type ReportExtras, writeReports } from "../node/run.ts";
import { explainError } from "../node/system-errors.ts";
import { makeTemporaryFolder } from "../node/write-file.ts";
import { ruleTotals } from "../report/rule-totals.ts";
import type { Environment } from "./context/environment.ts";
import { setOutput } from "./context/toolkit.ts";
import type { PublishResult } from "./publish/deliver.ts";

/** The file of output `json-file`, and why it cannot be written. */
export type JsonFile = { readonly file: string; readonly errors: readonly string[] };

/** Writes the JSON report to a new folder for temporary files. */
export async function writeJsonFile(report: Report, extras: ReportExtras, env: Environment): Promise<JsonFile> {
  try {
    const folder = makeTemporaryFolder(env.RUNNER_TEMP || tmpdir());
    const [format, file] = ["json", join(folder, "report.json")] as const;
    const errors = await writeReports(report, [{ format, file }], { cwd: folder, base: folder }, extras);
    return { file: errors.length === 0 ? file : "", errors };
  } catch (error) {
    return { file: "", errors: [`cannot write the report of output json-file: ${explainError(error)}`] };
  }
}

/** The outputs about a report. They do not depend on how it is published. */
export function reportOutputs(report: Report, jsonFile: string): Readonly<Record<string, string | number>> {
  const totals = ruleTotals(report.run);
  return {
    errors: report.counts.error,
    warnings: report.counts.warning,
    notes: report.counts.note,
    "files-checked": report.run.files.length,
    "rules-run": report.run.rules.length,
    "rules-idle": totals.idle.length,
    "rules-unevaluated": totals.unevaluated.length,
    waived: report.counts.waived,
    "findings-outside": report.scope?.outside ?? 0,
    "findings-worse": report.findings.filter(isWorse).length,
    "findings-fixed": report.scope?.fixed ?? 0,
    "manifests-removed": report.removed?.length ?? "",
    "json-file": jsonFile,
  };
}

/** The outputs about the verdict and how it was published. */
export function publishedOutputs(
  report: Report,
  succeeded: boolean,
  { shown, checkUrl, commentUrl }: PublishResult,
): Readonly<Record<string, string | number>> {
  return {
    conclusion: succeeded ? "success" : "failure",
    "annotations-shown": shown,
    "annotations-dropped": levels.reduce((sum, level) => sum + report.counts[level], 0) - shown,
    "check-url": checkUrl,
    "comment-url": commentUrl,
  };
}

/** Sets outputs, each of them even if another one fails. Returns one message if any fails. */
export function setOutputs(outputs: Readonly<Record<string, string | number>>): readonly string[] {
  const errors: string[] = [];
  for (const [name, value] of Object.entries(outputs)) {
    try {
      setOutput(name, value);
    } catch (error) {
      errors.push(`cannot write the outputs of the step: ${explainError(error)}`);
    }
  }
  return errors.slice(0, 1);
}
