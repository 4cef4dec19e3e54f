import { randomUUID } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CannotRun } from "../cannot-run.ts";
import { noManifest, type Outcome, run, todayInUtc, writeReport } from "../node/run.ts";
import { type Annotation, planAnnotations } from "../report/annotations.ts";
import { formats } from "../report/index.ts";
import { type LinkTo, summary } from "../report/summary.ts";
import type { Level } from "../types.ts";
import { visible } from "../words.ts";
import { type Inputs, readInputs } from "./inputs.ts";
import { error, info, jobSummary, notice, setOutput, warning } from "./toolkit.ts";

/** The environment of a step, as far as it is looked at. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Runs the step: inputs → report → log, annotations, summary, reports, outputs. Returns whether the step succeeds. */
export async function runStep(env: Environment): Promise<boolean> {
  const inputs = readInputs();
  const base = env.GITHUB_WORKSPACE || process.cwd();
  const where = { base, cwd: resolve(base, inputs.workingDirectory) };
  const outcome = await run(inputs.files, where, inputs.policy, inputs.asOf ?? todayInUtc(), noStandardInput);
  const obstacles = obstaclesIn(outcome, inputs);
  const succeeded = outcome.report.conclusion === "success" && obstacles.length === 0;
  log(outcome, obstacles);
  const shown = inputs.annotations === "commands" ? annotate(outcome, obstacles) : 0;
  for (const file of inputs.reports) writeReport(outcome.report, file, where.cwd);
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) {
    await jobSummary.addRaw(summary(outcome.report, obstacles, linkIn(env))).write();
  }
  publish(outcome, succeeded, shown, env);
  return succeeded;
}

async function noStandardInput(): Promise<never> {
  throw new CannotRun('input files has "-"; a step has no standard input, so a file, a folder or a glob is needed');
}

/** What keeps the step from succeeding, whatever was found in the files. */
function obstaclesIn({ report, problems }: Outcome, { requireFiles }: Inputs): readonly string[] {
  return requireFiles && report.files.length === 0 ? [...problems, noManifest(report)] : problems;
}

/** The report for a person goes to the log, where no text of a file can be taken for a command. */
function log({ report, remarks }: Outcome, obstacles: readonly string[]): void {
  const end = randomUUID();
  info(`::stop-commands::${end}`);
  info(formats.terminal(report, { color: false, quiet: false }));
  for (const line of [...obstacles, ...remarks]) info(`lync-policy: ${visible(line)}`);
  info(`::${end}::`);
}

const commands = { error, warning, note: notice } as const satisfies Record<Level, unknown>;

/** Obstacles share one annotation, so that it takes one of the places that GitHub gives. Returns the findings shown. */
function annotate({ report }: Outcome, obstacles: readonly string[]): number {
  const { annotations, shown } = planAnnotations(report, obstacles.length > 0 ? 1 : 0);
  if (obstacles.length > 0) error(visible(obstacles.join("; ")), { title: "lync-policy" });
  for (const { level, message, ...properties } of annotations as readonly Annotation[])
    commands[level](message, properties);
  return shown;
}

function publish({ report }: Outcome, succeeded: boolean, shown: number, env: Environment): void {
  const folder = mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), "lync-policy-"));
  const outputs = {
    conclusion: succeeded ? "success" : "failure",
    errors: report.counts.error,
    warnings: report.counts.warning,
    notes: report.counts.note,
    "files-checked": report.files.length,
    "rules-run": report.rules.length,
    "rules-idle": report.idle.length,
    "annotations-shown": shown,
    "annotations-dropped": report.findings.length - shown,
    "json-file": writeReport(report, { format: "json", file: "report.json" }, folder),
  };
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Lines as they are in the commit that was checked out. */
function linkIn({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA }: Environment): LinkTo {
  return ({ file, range }) => {
    if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_SHA || file.startsWith("../")) return undefined;
    const path = file.split("/").map(encodeURIComponent).join("/");
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/${path}#L${range.line}`;
  };
}
