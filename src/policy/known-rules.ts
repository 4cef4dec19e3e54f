import { builtinChecks } from "../findings/builtin-checks.ts";
import type { Policy } from "../model/policy.ts";
import type { RuleInfo } from "../model/rule.ts";
import { rules } from "../rules/index.ts";

/** All rules under a policy: those of the products, its custom rules, and the built-in checks. */
export function knownRules({ customRules }: Pick<Policy, "customRules">): readonly RuleInfo[] {
  return [...rules, ...customRules.map(({ rule }) => rule), ...builtinChecks];
}

/** The ids of all rules under a policy. */
export function knownRuleIds(policy: Pick<Policy, "customRules">): readonly string[] {
  return knownRules(policy).map(({ id }) => id);
}
