import { counted, listed } from "../../base/wording.ts";
import { contextOf } from "../../engine/run-rules.ts";
import type { AsRule } from "../../model/policy.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** How many deployments an own rule spoke of, with and without a finding. */
export type Cases = { flagged: number; clean: number };

/** Counts what own rules make of the deployments that they are tried on. A rule that has nothing to judge is not tried. */
export function caseCounter(own: readonly AsRule[]) {
  const cases = new Map<string, Cases>(own.map(({ rule }) => [rule.id, { flagged: 0, clean: 0 }]));
  const see = (deployment: Deployment, today: string) => {
    const context = contextOf(deployment, today);
    for (const { rule, failures } of own) {
      const counts = cases.get(rule.id);
      if (!counts || !rule.applies(deployment, context)) continue;
      if ([...rule.check(deployment, context)].length > 0) counts.flagged++;
      else if (failures(deployment, context).length === 0) counts.clean++;
    }
  };
  return { see, cases };
}

/** What own rules lack, a sentence each. */
export function lacking(cases: ReadonlyMap<string, Cases>): readonly string[] {
  return [...cases].flatMap(([id, counts]) => {
    const none = (["flagged", "clean"] as const).filter((kind) => counts[kind] === 0);
    return none.length > 0 ? [`${id} has no ${listed(none, "and no")} case`] : [];
  });
}

/** A line for each own rule. */
export function caseLines(cases: ReadonlyMap<string, Cases>): readonly string[] {
  const widest = Math.max(0, ...[...cases.keys()].map((id) => id.length));
  return [...cases].map(
    ([id, { flagged, clean }]) => `${id.padEnd(widest)}  ${counted(flagged, "flagged case")}, ${clean} clean`,
  );
}
