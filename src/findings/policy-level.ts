import type { Finding } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { Level, RuleInfo } from "../model/rule.ts";
import { isSelected } from "../model/rule-selection.ts";
import { adjustableChecks } from "./builtin-checks.ts";

/** What a policy decides about the severity of checks. */
type LevelsOfPolicy = Pick<Policy, "levels" | "selection">;

const adjustableIds: ReadonlySet<string> = new Set(adjustableChecks.map(({ id }) => id));

/** The level of a built-in check under a policy. One that can be adjusted is off unless it is selected. */
export function levelUnder({ levels, selection }: LevelsOfPolicy, { id, level }: RuleInfo): Level | "off" {
  if (adjustableIds.has(id) && !isSelected(selection, id)) return "off";
  const set = levels.get(id);
  return set === "off" && selection?.only ? level : (set ?? level);
}

/** A finding of a built-in check with the severity that the policy sets; none if the check is off. */
export function withPolicyLevel(finding: Finding, policy: LevelsOfPolicy): readonly Finding[] {
  if (levelUnder(policy, finding.rule) === "off") return [];
  const level = policy.levels.get(finding.rule.id);
  // The notice of a waiver that is about to expire has a severity of its own.
  return [
    level && level !== "off" && adjustableChecks.includes(finding.rule)
      ? { ...finding, rule: { ...finding.rule, level } }
      : finding,
  ];
}
