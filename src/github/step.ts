import { randomUUID } from "node:crypto";
import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { SourceText } from "../base/source-text.ts";
import { escapeInvisible } from "../base/wording.ts";
import { validate } from "../engine/validate.ts";
import type { Report } from "../model/report.ts";
import type { Roots } from "../node/find-files.ts";
import type { PolicyRequest } from "../node/resolve-policy.ts";
import { todayInUtc, writeReport } from "../node/run.ts";
import { collector, type Overviews } from "../overview/overview.ts";
import { maxSummaryBytes, summary } from "../report/summary.ts";
import { terminal } from "../report/terminal.ts";
import type { Connect } from "./api/octokit.ts";
import { checkStep, type StepOutcome } from "./check-step.ts";
import type { Environment } from "./context/environment.ts";
import { type Event, readEvent } from "./context/event.ts";
import { type Inputs, readInputs } from "./context/inputs.ts";
import { linksFor } from "./context/links.ts";
import { info, jobSummary } from "./context/toolkit.ts";
import { setOutputs } from "./outputs.ts";
import { choosePolicy } from "./policy-source.ts";
import { publish } from "./publish/deliver.ts";
import { describeShard } from "./shard-step.ts";

/** Runs the step: inputs → report → log, annotations, summary, reports, outputs. Returns whether it succeeds. */
export async function runStep(env: Environment): Promise<boolean> {
  const inputs = readInputs();
  const event = readEvent(env);
  const connect = connectLazily(env, inputs);
  const base = env.GITHUB_WORKSPACE || process.cwd();
  const roots = { base, cwd: resolve(base, inputs.workingDirectory) };
  const request = policyRequest(inputs);
  const chosen = await choosePolicy(inputs.policySource, event, request, roots, connect);
  try {
    const today = inputs.asOf ?? todayInUtc();
    const [now, before] = [collector({ today }), collector({ today })];
    const onManifest = { now: now.onManifest, before: before.onManifest };
    const outcome = await checkStep({ inputs, event, roots, request, chosen, connect, today, onManifest });
    const { changes } = outcome;
    const isNew = changes && inputs.scope === "new";
    const earlier = isNew && { before: { ...before.overviews(), touched: (file: string) => changes.files.has(file) } };
    const { policy } = chosen.resolved;
    const check = (text: SourceText) => validate([text], { policy, audit: !inputs.waivers, today });
    const overviews = { ...now.overviews(), ...earlier };
    return await publishResults(outcome, overviews, { env, inputs, event, roots, connect, check });
  } finally {
    chosen.resolved.close();
  }
}

function policyRequest({ policy, overrides, waivers, files }: Inputs): PolicyRequest {
  return {
    file: policy,
    overrides,
    audit: !waivers,
    patterns: files,
    installDir: dirname(realpathSync(process.argv[1] ?? "")),
  };
}

/** The context of a step: its environment, inputs and event, and what it may call. */
type StepContext = {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly event: Event;
  readonly roots: Roots;
  readonly connect: Connect;
  readonly check: (text: SourceText) => Promise<Report>;
};

/** Publishes the outcome: in the log, on the pull request, in the summary, the reports and the outputs. */
async function publishResults(outcome: StepOutcome, overviews: Overviews, context: StepContext): Promise<boolean> {
  const { report, changes, errors, notes, shard } = outcome;
  const { env, inputs, event, roots, connect, check } = context;
  const succeeded = report.conclusion === "success" && errors.length === 0;
  const notices = [...outcome.notices, ...(inputs.shard ? [`this is ${describeShard(inputs.shard)}: ${partial}`] : [])];
  log(report, [...errors, ...notes, ...notices]);
  const options = { errors, notices, linkTo: linksFor(env), overviews };
  const page = (longest: number) => summary(report, { ...options, longest });
  const result = { report, changes, succeeded };
  const delivery = { ...result, event, inputs, page, connect, check, errors, notices: outcome.notices };
  const published = await publish(delivery);
  for (const file of inputs.reports) await writeReport(report, file, roots.cwd, { overviews, shard });
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) await jobSummary.addRaw(page(maxSummaryBytes)).write();
  await setOutputs({ ...result, ...published, shard }, env);
  return succeeded;
}

/** What the result of a shard does not include. */
const partial = 'other files are not checked here; "lync-policy merge" combines the reports of all shards';

/** Connects to GitHub's API at the first use. A run without API requests does not load the libraries for them. */
function connectLazily(env: Environment, { token }: Inputs): Connect {
  let connection: ReturnType<Connect> | undefined;
  return () => {
    connection ??= import("./api/connect.ts").then(({ connect }) => connect(env, token));
    return connection;
  };
}

/** Writes the terminal report to the log, with workflow commands disabled, since manifests may contain any text. */
function log(report: Report, lines: readonly string[]): void {
  const end = randomUUID();
  info(`::stop-commands::${end}`);
  info(terminal(report, { color: false, quiet: false }));
  for (const line of lines) info(`lync-policy: ${escapeInvisible(line)}`);
  info(`::${end}::`);
}
