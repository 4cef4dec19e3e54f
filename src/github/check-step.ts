import { UsageError } from "../base/errors.ts";
import type { Report } from "../model/report.ts";
import { followChange, followedNotes } from "../node/change/follow.ts";
import { checkFiles, noManifest, type Outcome, protectInputs } from "../node/run.ts";
import { unusedUpdates } from "../report/totals.ts";
import { changeFinder, changeOptions, checkChange } from "./check-change.ts";
import type { Inputs } from "./context/inputs.ts";
import { noDelta, policyDelta } from "./policy-delta.ts";
import { shardViewOf } from "./shard-step.ts";
import type { StepOptions, StepOutcome } from "./step-options.ts";

/** Checks the files against the chosen policy, and compares the findings with those under the policy of the change. */
export async function checkStep(options: StepOptions): Promise<StepOutcome> {
  const { inputs, roots, chosen, today, onManifest } = options;
  const { scope, shard } = inputs;
  const { flags, patterns } = chosen.resolved;
  const finder = changeFinder(options);
  const policy = await followChange(chosen.resolved.policy, chosen.from, finder.findChange);
  const runOptions = { policy: policy.now, ...flags, today, stdin: refuseStdin };
  const beforeReading = await protectInputs(inputs.reports, chosen.resolved, roots);
  const own = { ...runOptions, onManifest: onManifest.now, shard, beforeReading };
  const outcome = await checkFiles(patterns, roots, own);
  const checked = await checkChange(outcome.report, scope, changeOptions(options, finder, policy, outcome));
  const { report, changes, notices } = checked;
  const whole = async () => (shard ? await checkFiles(patterns, roots, runOptions) : outcome).report;
  // The policy of the change is evaluated on all files, once: by the first shard.
  const delta = shard && shard.number > 1 ? noDelta : await policyDelta(options, policy, whole);
  // The policy of a base commit has former names until the merge.
  const followed = chosen.from === "head" ? followedNotes(report.waived, chosen.resolved.policy) : [];
  const all = [...chosen.notices, ...unusedUpdates(outcome.report), ...notices, ...followed, ...delta.notices];
  return {
    report,
    changes,
    errors: [...errorsOf(outcome, inputs, report.removed), ...checked.errors, ...delta.errors],
    notices: all,
    notes: outcome.notes,
    shard: await shardViewOf(outcome, report, [...checked.errors, ...delta.errors], all),
  };
}

async function refuseStdin(): Promise<never> {
  throw new UsageError(
    'input files has "-", but a step has no standard input; replace it with a file, a folder or a glob',
  );
}

/** The errors that fail a step, whatever the findings. */
function errorsOf(
  { report, errors }: Outcome,
  { requireFiles, shard }: Inputs,
  removed: Report["removed"],
): readonly string[] {
  // All manifests may be in other shards.
  const isRequired = requireFiles && !shard;
  return isRequired && report.run.files.length === 0 ? [...errors, noManifest(report.run.skipped, removed)] : errors;
}
