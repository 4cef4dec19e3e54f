import type { Result } from "../base/result.ts";
import { manifestRemoved } from "../findings/builtin-checks.ts";
import { levelUnder } from "../findings/policy-level.ts";
import { describeUnknown, withRemoved } from "../findings/with-removed.ts";
import type { Report } from "../model/report.ts";
import type { Change } from "../node/change/compare.ts";
import type { Removals } from "../node/change/removed-manifests.ts";
import type { StepOptions, StepOutcome } from "./step-options.ts";

/** Finds the manifests that a change removes. */
export type FindRemoved = () => Promise<Result<Removals>>;

/**
 * How a step finds the manifests that its change removes; undefined if its event has no base. Of several shards the first one
 * reports them: a manifest may be in any shard, before and after the change.
 */
export function removalFinder(
  { inputs: { shard }, event, roots, chosen }: StepOptions,
  findChange: () => Promise<Result<Change>>,
): FindRemoved | undefined {
  if (event.base === undefined || (shard && shard.number > 1)) return undefined;
  return async () => {
    const change = await findChange();
    if (!change.ok) return change;
    const { findRemoved } = await import("../node/change/removed-manifests.ts");
    return findRemoved(change.value, roots, chosen.resolved.patterns);
  };
}

/**
 * Adds the manifests that a change removes to a report. What cannot be determined is a notice, or an error where each removed
 * manifest would be one. Gaps are what is not known of the base commit; without them, nothing is reported if removals are ignored.
 */
export function addRemoved(
  report: Report,
  removed: Result<Removals>,
  gaps: readonly string[],
): Pick<StepOutcome, "report" | "errors" | "notices"> {
  const level = levelUnder(report.policy, manifestRemoved);
  const unknown = (removed.ok ? [] : [removed.error]).map(describeUnknown);
  const whole = removed.ok ? withRemoved(report, removed.value.manifests) : report;
  if (level === "error") return { report: whole, errors: [...unknown, ...gaps.map(describeUnknown)], notices: [] };
  return { report: whole, errors: [], notices: [...(level === "off" ? [] : unknown), ...gaps] };
}
