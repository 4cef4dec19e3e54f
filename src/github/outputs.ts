import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "../model/report.ts";
import { writeReport } from "../node/run.ts";
import type { ShardView } from "../report/json.ts";
import type { Environment } from "./context/environment.ts";
import { setOutput } from "./context/toolkit.ts";
import type { PublishResult } from "./publish/deliver.ts";

/** The result of a step. */
type StepResult = PublishResult & {
  readonly report: Report;
  readonly succeeded: boolean;
  readonly shard: ShardView | undefined;
};

/** Sets all outputs of the step. */
export async function setOutputs(
  { report, succeeded, shard, shown, checkUrl, commentUrl }: StepResult,
  env: Environment,
) {
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), "lync-policy-"));
  const outputs = {
    conclusion: succeeded ? "success" : "failure",
    errors: report.counts.error,
    warnings: report.counts.warning,
    notes: report.counts.note,
    "files-checked": report.run.files.length,
    "rules-run": report.run.rules.length,
    "rules-idle": report.run.idle.length,
    "annotations-shown": shown,
    "annotations-dropped": report.findings.length - shown,
    waived: report.counts.waived,
    "findings-outside": report.scope?.outside ?? 0,
    "findings-fixed": report.scope?.fixed ?? 0,
    "check-url": checkUrl,
    "comment-url": commentUrl,
    "json-file": await writeReport(report, { format: "json", file: "report.json" }, folder, { shard }),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}
