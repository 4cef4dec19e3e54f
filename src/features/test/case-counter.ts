import { joinList, pluralize } from "../../base/wording.ts";
import type { CustomRule } from "../../model/policy.ts";
import type { Basis } from "../../model/rule.ts";
import { contextOf } from "../../rules/run-rules.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The number of deployments to which a custom rule applies, with and without a finding. */
export type Cases = { flagged: number; clean: number };

/** Counts the cases of custom rules. A deployment to which a rule does not apply is no case of it. */
export function caseCounter(customRules: readonly CustomRule[]) {
  const cases = new Map<string, Cases>(customRules.map(({ rule }) => [rule.id, { flagged: 0, clean: 0 }]));
  const see = (deployment: Deployment, basis: Basis) => {
    const context = contextOf(deployment, basis);
    for (const { rule, failures } of customRules) {
      const counts = cases.get(rule.id);
      if (!counts || !rule.applies(deployment, context)) continue;
      if ([...rule.check(deployment, context)].length > 0) counts.flagged++;
      else if (failures(deployment, context).length === 0) counts.clean++;
    }
  };
  return { see, cases };
}

/** A message for each custom rule without a flagged or without a clean case. */
export function uncoveredRules(cases: ReadonlyMap<string, Cases>): readonly string[] {
  return [...cases].flatMap(([id, counts]) => {
    const missing = (["flagged", "clean"] as const).filter((kind) => counts[kind] === 0);
    return missing.length > 0 ? [`${id} has no ${joinList(missing, "and no")} case`] : [];
  });
}

/** A line for each custom rule with its numbers of cases. */
export function caseLines(cases: ReadonlyMap<string, Cases>): readonly string[] {
  const width = Math.max(0, ...[...cases.keys()].map((id) => id.length));
  return [...cases].map(
    ([id, { flagged, clean }]) => `${id.padEnd(width)}  ${pluralize(flagged, "flagged case")}, ${clean} clean`,
  );
}
