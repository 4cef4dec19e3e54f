import type { Finding } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { Level, RuleInfo } from "../model/rule.ts";
import { adjustableChecks } from "./builtin-checks.ts";

/** The level of a built-in check under a policy. */
export function levelUnder({ levels }: Pick<Policy, "levels">, { id, level }: RuleInfo): Level | "off" {
  return levels.get(id) ?? level;
}

/** A finding of a built-in check with the severity that the policy sets; none if the policy turns the check off. */
export function withPolicyLevel(finding: Finding, { levels }: Pick<Policy, "levels">): readonly Finding[] {
  const level = levels.get(finding.rule.id);
  if (level === "off") return [];
  // The notice of a waiver that is about to expire has a severity of its own.
  return [
    level && adjustableChecks.includes(finding.rule) ? { ...finding, rule: { ...finding.rule, level } } : finding,
  ];
}
