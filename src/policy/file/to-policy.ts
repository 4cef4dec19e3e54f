import type { OwnRule, OwnTerms, Policy } from "../../model/policy.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { asRule } from "../custom-rules/as-rule.ts";
import type { Compiled } from "../custom-rules/types.ts";
import type { Effective, Entry } from "./combine.ts";

/** What a run says of itself beyond the policy. */
export type Manner = Pick<OwnTerms, "audit" | "complete" | "baseline">;

/** Tells whether a file is meant by a pattern that stands in a policy file. */
export type Covers = (pattern: string, policy: string) => (file: string) => boolean;

/** An effective policy, with its own rules compiled, as what a run judges by. */
export function inForce(policy: Effective, compiled: readonly Compiled[], covers: Covers, manner: Manner): Policy {
  const own = policy.rules.flatMap((entry, at) => {
    const rule = compiled[at]?.rule;
    return rule ? [asRule(rule, infoOf(entry))] : [];
  });
  return {
    preset: policy.preset.value,
    failOn: policy.failOn.value,
    levels: valuesOf(policy.levels),
    unwaivable: new Set([...valuesOf(policy.suppressible)].flatMap(([rule, can]) => (can ? [] : [rule]))),
    maxDays: valuesOf(policy.maxDays),
    own,
    waivers: policy.waivers.map(({ value, place, in: file }) => {
      const tests = value.files?.map((pattern) => covers(pattern, file.file));
      return { kind: "policy", ...value, place, covers: tests && ((name) => tests.some((test) => test(name))) };
    }),
    ...manner,
  };
}

/** The words of an own rule; what its author leaves out is said for the policy. */
export function infoOf({ value, place }: Entry<OwnRule>): RuleInfo {
  const { id, title, level, why, fix, source = "" } = value;
  return {
    id,
    title,
    level,
    preset: "minimal",
    why: why ?? "The organisation's own policy asks for it",
    fix: fix ?? "Change the deployment so that the rule's title is true of it",
    turnOffWhen: "Whoever owns the policy decides so",
    source: { title: `Policy ${place.file}`, url: source, date: "" },
    evidence: "A",
    decided: true,
  };
}

function valuesOf<K, T>(map: ReadonlyMap<K, { readonly value: T }>): ReadonlyMap<K, T> {
  return new Map([...map].map(([key, { value }]) => [key, value]));
}
