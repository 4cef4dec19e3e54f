import { randomUUID } from "node:crypto";
import type { SourceText } from "../base/source-text.ts";
import { escapeInvisible } from "../base/wording.ts";
import type { Shard } from "../features/merge/shard-run.ts";
import type { Report } from "../model/report.ts";
import type { ReportFile } from "../node/choices.ts";
import type { Roots } from "../node/find-files.ts";
import { fixesFor } from "../node/render-report.ts";
import { writeReports } from "../node/run.ts";
import { explainError } from "../node/system-errors.ts";
import type { Overviews } from "../overview/overview.ts";
import type { RenderOptions } from "../report/options.ts";
import { maxSummaryBytes, summary } from "../report/summary.ts";
import { terminal } from "../report/terminal.ts";
import type { Connect } from "./api/octokit.ts";
import type { Environment } from "./context/environment.ts";
import type { Event } from "./context/event.ts";
import type { DeliveryInputs } from "./context/inputs.ts";
import { linksFor } from "./context/links.ts";
import { info, jobSummary } from "./context/toolkit.ts";
import { publishedOutputs, reportOutputs, setOutputs, writeJsonFile } from "./outputs.ts";
import { annotateMessages } from "./publish/annotate.ts";
import { publish } from "./publish/deliver.ts";
import { describeShard } from "./shard-step.ts";
import type { StepOutcome } from "./step-options.ts";

/** A step whose outcome is known, and what it is published with. */
export type CheckedStep = {
  readonly outcome: StepOutcome;
  /** Whether anything was checked. A step that cannot run has a report about nothing, which is not written to files. */
  readonly ran: boolean;
  readonly overviews: Overviews;
  /** The certain fixes of the report, if the shards of a merge have found them. Default: they are worked out. */
  readonly fixes?: RenderOptions["fixes"];
  readonly env: Environment;
  readonly event: Event;
  readonly roots: Roots;
  readonly inputs: DeliveryInputs & { readonly reports: readonly ReportFile[]; readonly shard: Shard | undefined };
  readonly connect: Connect;
  /** Checks one text with the options of the run. */
  readonly check: (text: SourceText) => Promise<Report>;
};

/** What the result of a shard does not include. */
const partial = "other files are not checked here; a merge combines the reports of all shards";

/**
 * Publishes a step: its files first, since one that cannot be written fails the step, then the log, the pull request and the
 * outputs. Returns whether the step succeeds, which is what all of them show.
 */
export async function publishStep(step: CheckedStep): Promise<boolean> {
  const { outcome, env, event, inputs, overviews, connect, check } = step;
  const { report, changes, notes } = outcome;
  const written = await writeFiles(step);
  const errors = [...outcome.errors, ...written];
  const notices = [...outcome.notices, ...(inputs.shard ? [`this is ${describeShard(inputs.shard)}: ${partial}`] : [])];
  const options = { errors, notices, linkTo: linksFor(env, event.base), overviews };
  const page = (longest: number) => summary(report, { ...options, longest });
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) errors.push(...(await writeSummary(page(maxSummaryBytes))));
  log(step, [...errors, ...notes, ...notices]);
  const succeeded = report.conclusion === "success" && errors.length === 0;
  const result = { report, changes, succeeded, errors };
  const published = await publish({ ...result, event, inputs, page, connect, check, notices: outcome.notices });
  const late = setOutputs(publishedOutputs(report, succeeded, published));
  const isNew = late.length > 0 && !late.every((error) => errors.includes(error));
  if (isNew) annotateMessages("error", late);
  return succeeded && late.length === 0;
}

/** Writes the reports and the outputs that are known. Returns one message for each that cannot be written. */
async function writeFiles(step: CheckedStep): Promise<readonly string[]> {
  const { outcome, ran, env, roots, inputs, overviews, check } = step;
  const { report, shard, errors: incomplete } = outcome;
  const formats = [...inputs.reports.map(({ format }) => format), "json" as const];
  const fixes = step.fixes ?? (await fixesFor({ formats, shard }, report, roots, { check, stdin: undefined }));
  const extras = { fixes, shard, errors: incomplete };
  const { file, errors } = ran ? await writeJsonFile(report, extras, env) : { file: "", errors: [] };
  const unwritten = await writeReports(report, inputs.reports, roots, { ...extras, overviews });
  return [...unwritten, ...errors, ...setOutputs(reportOutputs(report, file))];
}

async function writeSummary(text: string): Promise<readonly string[]> {
  try {
    await jobSummary.emptyBuffer().addRaw(text).write();
    return [];
  } catch (error) {
    return [`cannot write the job summary: ${explainError(error)}`];
  }
}

/** Writes the terminal report to the log, with workflow commands disabled, since manifests may contain any text. */
function log({ outcome: { report, errors }, ran }: CheckedStep, lines: readonly string[]): void {
  const end = randomUUID();
  info(`::stop-commands::${end}`);
  const text = ran ? terminal(report, { color: false, quiet: false, errors }) : "";
  if (text !== "") info(text);
  for (const line of lines) info(`lync-policy: ${escapeInvisible(line)}`);
  info(`::${end}::`);
}
