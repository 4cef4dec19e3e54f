import { randomUUID } from "node:crypto";
import { realpathSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Text } from "../base/source-text.ts";
import { visible } from "../base/wording.ts";
import { validate } from "../engine/validate.ts";
import type { Report } from "../model/report.ts";
import type { Where } from "../node/find-files.ts";
import type { PolicyWish } from "../node/resolve-policy.ts";
import { todayInUtc, writeReport } from "../node/run.ts";
import { collector, type Overviews } from "../overview/overview.ts";
import { maxSummaryBytes, summary } from "../report/summary.ts";
import { terminal } from "../report/terminal.ts";
import type { Connect } from "./api/octokit.ts";
import { type JudgedStep, judgedStep } from "./check-step.ts";
import type { Environment } from "./context/environment.ts";
import { type Event, readEvent } from "./context/event.ts";
import { type Inputs, readInputs } from "./context/inputs.ts";
import { linkIn } from "./context/links.ts";
import { info, jobSummary } from "./context/toolkit.ts";
import { publish } from "./outputs.ts";
import { chosenPolicy } from "./policy-source.ts";
import { deliver } from "./publish/deliver.ts";
import { nameOf } from "./shard-step.ts";

/** Runs the step: inputs → report → log, annotations, summary, reports, outputs. Returns whether the step succeeds. */
export async function runStep(env: Environment): Promise<boolean> {
  const inputs = readInputs();
  const event = readEvent(env);
  const connect = connecting(env, inputs);
  const base = env.GITHUB_WORKSPACE || process.cwd();
  const where = { base, cwd: resolve(base, inputs.workingDirectory) };
  const wish = wishIn(inputs);
  const chosen = await chosenPolicy(inputs.policySource, event, wish, where, connect);
  try {
    const today = inputs.asOf ?? todayInUtc();
    const [now, before] = [collector({ today }), collector({ today })];
    const seen = { now: now.seen, before: before.seen };
    const judged = await judgedStep({ inputs, event, where, wish, chosen, connect, today, seen });
    const { changes } = judged;
    const isNew = changes && inputs.scope === "new";
    const earlier = isNew && { before: { ...before.overviews(), touched: (file: string) => changes.files.has(file) } };
    const { policy } = chosen.ruling;
    const judge = (text: Text) => validate([text], { ...policy, complete: false }, today);
    return await bring(judged, { ...now.overviews(), ...earlier }, { env, inputs, event, where, connect, judge });
  } finally {
    chosen.ruling.close();
  }
}

function wishIn({ policy, asked, waivers, files }: Inputs): PolicyWish {
  return { file: policy, asked, audit: !waivers, patterns: files, home: dirname(realpathSync(process.argv[1] ?? "")) };
}

/** Where a step runs, and what it may ask. */
type Place = {
  readonly env: Environment;
  readonly inputs: Inputs;
  readonly event: Event;
  readonly where: Where;
  readonly connect: Connect;
  readonly judge: (text: Text) => Promise<Report>;
};

/** Brings a judgement to the log, the pull request, the summary, the reports and the outputs. */
async function bring(judged: JudgedStep, overviews: Overviews, place: Place): Promise<boolean> {
  const { report, changes, obstacles, remarks, lines, shard } = judged;
  const { env, inputs, event, where, connect, judge } = place;
  const succeeded = report.conclusion === "success" && obstacles.length === 0;
  const part = inputs.shard ? [`this is ${nameOf(inputs.shard)}: ${others}`] : [];
  log(report, [...obstacles, ...lines, ...remarks, ...part]);
  const extras = { obstacles, remarks: [...remarks, ...part], linkTo: linkIn(env), overviews };
  const page = (longest: number) => summary(report, { ...extras, longest });
  const result = { report, changes, succeeded };
  const delivered = await deliver({ ...result, event, inputs, page, connect, judge, obstacles, remarks });
  for (const file of inputs.reports) await writeReport(report, file, where.cwd, { overviews, shard });
  if (inputs.summary && env.GITHUB_STEP_SUMMARY) await jobSummary.addRaw(page(maxSummaryBytes)).write();
  await publish({ ...result, ...delivered, shard }, env);
  return succeeded;
}

/** What the verdict on a part does not say. */
const others = "other files are not looked at here; lync-policy merge makes one report of those of all shards";

/** The way to GitHub's API, found at the first use; a run that asks nothing of GitHub loads nothing for it. */
function connecting(env: Environment, { token }: Inputs): Connect {
  let connection: ReturnType<Connect> | undefined;
  return () => {
    connection ??= import("./api/connect.ts").then(({ connect }) => connect(env, token));
    return connection;
  };
}

/** The report for a person goes to the log, where no text of a file can be taken for a command. */
function log(report: Report, lines: readonly string[]): void {
  const end = randomUUID();
  info(`::stop-commands::${end}`);
  info(terminal(report, { color: false, quiet: false }));
  for (const line of lines) info(`lync-policy: ${visible(line)}`);
  info(`::${end}::`);
}
