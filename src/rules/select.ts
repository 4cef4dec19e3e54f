import type { Policy } from "../model/policy.ts";
import type { Rule } from "../model/rule.ts";
import { presets, rules } from "./index.ts";

/** The rules that run under a policy, each with its severity there: those of the preset and the custom rules. */
export function selectRules({ preset, levels, customRules }: Policy): readonly Rule[] {
  const all = [...rules, ...customRules.map(({ rule }) => rule)];
  if (levels.size + customRules.length === 0) return all.filter((rule) => isIn(rule, preset));
  return all.flatMap((rule) => {
    const level = levels.get(rule.id);
    if (level === undefined) return isIn(rule, preset) ? [rule] : [];
    return level === "off" ? [] : [{ ...rule, level, decided: true }];
  });
}

function isIn(rule: Rule, preset: Policy["preset"]): boolean {
  return presets.indexOf(rule.preset) <= presets.indexOf(preset);
}
