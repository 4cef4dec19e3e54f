import { CannotRun } from "../base/errors.ts";
import type { Text } from "../base/source-text.ts";
import { validate } from "../engine/validate.ts";
import type { Changes } from "../findings/changed-lines.ts";
import type { Seen } from "../model/manifest.ts";
import type { Report } from "../model/report.ts";
import type { Where } from "../node/find-files.ts";
import { wantedBy } from "../node/pattern-match.ts";
import type { PolicyWish } from "../node/resolve-policy.ts";
import { noManifest, type Outcome, run } from "../node/run.ts";
import type { ShardView } from "../report/json.ts";
import { hasFailed } from "./api/errors.ts";
import type { Connect } from "./api/octokit.ts";
import { changeOf } from "./change.ts";
import { judgedChange, type Means } from "./check-change.ts";
import type { Event } from "./context/event.ts";
import type { Inputs } from "./context/inputs.ts";
import { type Delta, policyDelta } from "./policy-delta.ts";
import type { Chosen } from "./policy-source.ts";
import { nameOf, partOf, waivedIn } from "./shard-step.ts";

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
  /** Of one shard: what the others have to know of it. */
  readonly shard: ShardView | undefined;
};

/** Judges the files by the policy that was chosen, and says what the change would make of that policy. */
export async function judgedStep(step: Case): Promise<JudgedStep> {
  const { inputs, where, wish, chosen, today, seen } = step;
  const { scope, shard } = inputs;
  const { policy, patterns } = chosen.ruling;
  const terms = { policy, today, stdin: noStandardInput };
  const outcome = await run(patterns, where, { ...terms, seen: seen.now, shard });
  const { report, changes, remarks } = await judgedChange(outcome.report, scope, meansOf(step, outcome));
  const whole = async () => (shard ? await run(patterns, where, terms) : outcome).report;
  // What becomes of the policy is told of all files, and once.
  const delta = shard && shard.number > 1 ? nothing : await policyDelta({ wish, where, today, chosen, whole });
  const said = [...chosen.remarks, ...remarks, ...delta.remarks];
  return {
    report,
    changes,
    obstacles: [...obstaclesIn(outcome, inputs), ...delta.obstacles],
    remarks: said,
    lines: outcome.remarks,
    shard: await partOf(outcome, report, delta.obstacles, said),
  };
}

const nothing: Delta = { obstacles: [], remarks: [] };

/** What the change is judged with: each thing is found out when it is asked for, and once. */
function meansOf({ inputs, event, where, chosen, connect, today, seen }: Case, { report, read }: Outcome): Means {
  const { policy, patterns } = chosen.ruling;
  const { shard } = inputs;
  const judge = (texts: readonly Text[], each?: Seen) => validate(texts, { ...policy, complete: false }, today, each);
  let earlier: Promise<Report> | undefined;
  return {
    event,
    where,
    guarded: chosen.from === "base",
    changing: remembered(async () => {
      const change = await changeOf(event, where, wantedBy(patterns, where, read), connect);
      return hasFailed(change) ? change : { ...change, before: remembered(change.before) };
    }),
    judge: async (texts) => {
      earlier ??= judge(texts, seen.before);
      return earlier;
    },
    waivedIn: async (touched) => (shard ? waivedIn(patterns, where, touched, judge) : (report.waived ?? [])),
    part: shard ? ` of ${nameOf(shard)}` : "",
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
function obstaclesIn({ report, problems }: Outcome, { requireFiles, shard }: Inputs): readonly string[] {
  // The manifests may all be in other shards.
  const isRequired = requireFiles && !shard;
  return isRequired && report.files.length === 0 ? [...problems, noManifest(report)] : problems;
}
