import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import type { SourceText } from "../base/source-text.ts";
import { quote } from "../base/wording.ts";
import { validate } from "../engine/validate.ts";
import { defaultPolicy } from "../model/policy.ts";
import type { Report } from "../model/report.ts";
import { createLookUp } from "../node/boundary.ts";
import type { Roots } from "../node/find-files.ts";
import type { PolicyRequest } from "../node/policy-request.ts";
import { todayInUtc } from "../node/run.ts";
import { explainError } from "../node/system-errors.ts";
import { collector } from "../overview/overview.ts";
import type { Connect } from "./api/octokit.ts";
import { checkStep } from "./check-step.ts";
import type { Environment } from "./context/environment.ts";
import { type Event, readEvent } from "./context/event.ts";
import { type Inputs, readDeliveryInputs, readInputs } from "./context/inputs.ts";
import { choosePolicy } from "./policy-source.ts";
import { type CheckedStep, publishStep } from "./publish-step.ts";

/** A step to publish. `close` ends the thread of its custom rules. */
type OpenStep = CheckedStep & { readonly close: () => void };

/** Runs the step: inputs → report → reports, summary, log, annotations, outputs. Returns whether it succeeds. */
export async function runStep(env: Environment): Promise<boolean> {
  const event = readEvent(env);
  const step = await tryCheck(env, event);
  try {
    return await publishStep(step);
  } catch (error) {
    return await publishStep(failedStep(error, env, event));
  } finally {
    step.close();
  }
}

async function tryCheck(env: Environment, event: Event): Promise<OpenStep> {
  try {
    const inputs = readInputs();
    return await (inputs.merge.length > 0 ? mergeShards : checkInputs)(inputs, env, event);
  } catch (error) {
    return failedStep(error, env, event);
  }
}

/** Checks what the inputs select. */
async function checkInputs(inputs: Inputs, env: Environment, event: Event): Promise<OpenStep> {
  const connect = connectLazily(env, inputs);
  const roots = rootsOf(env, inputs.workingDirectory);
  const request = policyRequest(inputs);
  const chosen = await choosePolicy(inputs.policySource, event, request, roots, connect);
  const { policy, close } = chosen.resolved;
  try {
    const today = inputs.asOf ?? todayInUtc();
    const [now, before] = [collector({ today }), collector({ today })];
    const onManifest = { now: now.onManifest, before: before.onManifest };
    const outcome = await checkStep({ inputs, event, roots, request, chosen, connect, today, onManifest });
    const { changes } = outcome;
    const isNew = changes && inputs.scope === "new";
    const earlier = isNew && {
      before: { ...before.overviews(), touched: (file: string) => changes.linesOf(file) !== undefined },
    };
    const check = (text: SourceText) => validate([text], { policy, audit: !inputs.waivers, today });
    const overviews = { ...now.overviews(), ...earlier };
    return { outcome, ran: true, overviews, env, event, roots, inputs, connect, check, close };
  } catch (error) {
    close();
    throw error;
  }
}

/** Merges the reports of shards that the inputs select. */
async function mergeShards(inputs: Inputs, env: Environment, event: Event): Promise<OpenStep> {
  const roots = rootsOf(env, inputs.workingDirectory);
  const { mergeStep } = await import("./merge-step.ts");
  const { outcome, overviews, fixes } = await mergeStep({ inputs, event, roots });
  const connect = connectLazily(env, inputs);
  const check = async () => outcome.report;
  return { outcome, ran: true, overviews, fixes, env, event, roots, inputs, connect, check, close: () => {} };
}

/** A step that cannot run: a failure, whose errors are published as those of other steps, with a report about nothing. */
function failedStep(error: unknown, env: Environment, event: Event): OpenStep {
  const inputs = { ...readDeliveryInputs(), review: "off", reports: [], shard: undefined } as const;
  const base = workspaceOf(env);
  const today = todayInUtc();
  const report = reportOnNothing(today);
  return {
    outcome: { report, changes: undefined, errors: messagesOf(error), notices: [], notes: [], shard: undefined },
    ran: false,
    overviews: collector({ today }).overviews(),
    ...{ env, event, inputs, connect: connectLazily(env, inputs) },
    roots: { base, cwd: base },
    check: async () => report,
    close: () => {},
  };
}

function messagesOf(error: unknown): readonly string[] {
  if (error instanceof UsageError) return [error.message, ...error.details];
  return [`internal error: ${(error as Error).message}`];
}

/** The report of a run that checked nothing. */
function reportOnNothing(asOf: string): Report {
  return {
    run: { asOf, audit: false, complete: false, files: [], skipped: [], deployments: [], rules: [], idle: [] },
    policy: defaultPolicy,
    findings: [],
    waived: [],
    counts: { error: 0, warning: 0, note: 0, waived: 0 },
    conclusion: "failure",
  };
}

function workspaceOf({ GITHUB_WORKSPACE }: Environment): string {
  return GITHUB_WORKSPACE || process.cwd();
}

/** The folders of a step. The working directory is no link out of the repository: everything is relative to it. */
function rootsOf(env: Environment, workingDirectory: string): Roots {
  const base = workspaceOf(env);
  const cwd = resolve(base, workingDirectory);
  try {
    createLookUp(base)(cwd);
    return { base, cwd };
  } catch (error) {
    throw new UsageError(`input working-directory is ${quote(workingDirectory)}: ${explainError(error)}`);
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

/** Connects to GitHub's API at the first use. A run without API requests does not load the libraries for them. */
function connectLazily(env: Environment, { token }: Pick<Inputs, "token">): Connect {
  let connection: ReturnType<Connect> | undefined;
  return () => {
    connection ??= import("./api/connect.ts").then(({ connect }) => connect(env, token));
    return connection;
  };
}
