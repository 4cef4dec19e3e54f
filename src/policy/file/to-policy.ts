import type { BaselineEntry, CustomRuleSource, Policy } from "../../model/policy.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { toRule } from "../custom-rules/as-rule.ts";
import type { Compiled } from "../custom-rules/types.ts";
import type { CombinedPolicy, PolicyItem } from "./combine.ts";

/** Whether a file matches a pattern in a policy file. */
export type FileMatcher = (pattern: string, policy: string) => (file: string) => boolean;

/** Turns a combined policy, its compiled custom rules and the baseline into the policy of a run. */
export function toPolicy(
  policy: CombinedPolicy,
  compiled: readonly Compiled[],
  covers: FileMatcher,
  baseline: readonly BaselineEntry[],
): Policy {
  const customRules = policy.rules.flatMap((entry, at) => {
    const rule = compiled[at]?.rule;
    return rule ? [toRule(rule, ruleInfoOf(entry))] : [];
  });
  return {
    preset: policy.preset.value,
    failOn: policy.failOn.value,
    levels: valuesOf(policy.levels),
    unwaivable: new Set([...valuesOf(policy.suppressible)].flatMap(([rule, can]) => (can ? [] : [rule]))),
    maxDays: valuesOf(policy.maxDays),
    commentWaivers: policy.commentWaivers.value,
    updates: {
      graceDays: policy.updates.graceDays.value,
      exploitedGraceDays: policy.updates.exploitedGraceDays.value,
    },
    customRules,
    waivers: policy.waivers.map(({ value: { size: amount, ...value }, place, in: file }) => {
      const tests = value.files?.map((pattern) => covers(pattern, file.file));
      return {
        kind: "policy",
        ...value,
        ...(amount !== undefined && { size: { amount } }),
        place,
        covers: tests && ((name) => tests.some((test) => test(name))),
      };
    }),
    baseline,
  };
}

/** The metadata of a custom rule, with defaults for what its author omits. */
export function ruleInfoOf({ value, place }: PolicyItem<CustomRuleSource>): RuleInfo {
  const { id, title, level, why, fix, source = "" } = value;
  return {
    id,
    title,
    level,
    preset: "minimal",
    why: why ?? "The policy of the organization requires it",
    fix: fix ?? "Change the deployment to comply with the rule",
    source: { title: `Policy ${place.file}`, url: source, date: "" },
    evidence: "A",
    decided: true,
  };
}

function valuesOf<K, T>(map: ReadonlyMap<K, { readonly value: T }>): ReadonlyMap<K, T> {
  return new Map([...map].map(([key, { value }]) => [key, value]));
}
