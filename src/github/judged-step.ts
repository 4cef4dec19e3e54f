import { CannotRun } from "../cannot-run.ts";
import type { Changes } from "../changes.ts";
import type { Where } from "../node/discover.ts";
import type { PolicyWish } from "../node/ruling.ts";
import { noManifest, type Outcome, run } from "../node/run.ts";
import { wantedBy } from "../node/wanted.ts";
import type { Report } from "../types.ts";
import { type Seen, validate } from "../validate.ts";
import { type Connect, changeOf } from "./change.ts";
import type { Event } from "./event.ts";
import { hasFailed } from "./failures.ts";
import type { Inputs } from "./inputs.ts";
import { judgedChange } from "./judged-change.ts";
import { policyDelta } from "./policy-delta.ts";
import type { Chosen } from "./policy-source.ts";

/** What a step is judged with. */
export type Case = {
  readonly inputs: Inputs;
  readonly event: Event;
  readonly where: Where;
  readonly wish: PolicyWish;
  readonly chosen: Chosen;
  readonly connect: Connect;
  readonly today: string;
  /** Are handed every sound manifest as it is, and as it was before the change. */
  readonly seen: { readonly now: Seen; readonly before: Seen };
};

/** What a step came to. */
export type JudgedStep = {
  readonly report: Report;
  readonly changes: Changes | undefined;
  /** What keeps the step from succeeding, whatever was found in the files. */
  readonly obstacles: readonly string[];
  /** What the pull request shall know besides findings. */
  readonly remarks: readonly string[];
  /** What only the log says. */
  readonly lines: readonly string[];
};

/** Judges the files by the policy that was chosen, and says what the change would make of that policy. */
export async function judgedStep({
  inputs,
  event,
  where,
  wish,
  chosen,
  connect,
  today,
  seen,
}: Case): Promise<JudgedStep> {
  const { policy, patterns } = chosen.ruling;
  let earlier: Promise<Report> | undefined;
  const outcome = await run(patterns, where, { policy, today, seen: seen.now, stdin: noStandardInput });
  const { report, changes, remarks } = await judgedChange(outcome.report, inputs.scope, {
    event,
    where,
    guarded: chosen.from === "base",
    changing: remembered(async () => {
      const change = await changeOf(event, where, wantedBy(patterns, where, outcome.read), connect);
      return hasFailed(change) ? change : { ...change, before: remembered(change.before) };
    }),
    judge: async (texts) => {
      earlier ??= validate(texts, { ...policy, complete: false }, today, seen.before);
      return earlier;
    },
  });
  const delta = await policyDelta({ wish, where, today, chosen, report: outcome.report });
  return {
    report,
    changes,
    obstacles: [...obstaclesIn(outcome, inputs), ...delta.obstacles],
    remarks: [...chosen.remarks, ...remarks, ...delta.remarks],
    lines: outcome.remarks,
  };
}

/** The same work is done once, whoever asks. */
function remembered<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}

async function noStandardInput(): Promise<never> {
  throw new CannotRun('input files has "-"; a step has no standard input, so a file, a folder or a glob is needed');
}

/** What keeps the step from succeeding, whatever was found in the files. */
function obstaclesIn({ report, problems }: Outcome, { requireFiles }: Inputs): readonly string[] {
  return requireFiles && report.files.length === 0 ? [...problems, noManifest(report)] : problems;
}
