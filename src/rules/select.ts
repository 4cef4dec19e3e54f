import type { Policy } from "../model/policy.ts";
import type { Rule } from "../model/rule.ts";
import { isSelected } from "../model/rule-selection.ts";
import { presets, rules } from "./index.ts";

/**
 * The rules that run under a policy, each with its severity there: those of the preset and the custom rules. Rules that are
 * selected by their ids run in any preset, and with their own severity if the policy turns them off.
 */
export function selectRules({ preset, levels, customRules, selection }: Policy): readonly Rule[] {
  const all = [...rules, ...customRules.map(({ rule }) => rule)].filter(({ id }) => isSelected(selection, id));
  const isNamed = selection?.only !== undefined;
  if (levels.size + customRules.length === 0) return all.filter((rule) => isNamed || isIn(rule, preset));
  return all.flatMap((rule) => {
    const level = levels.get(rule.id);
    if (level === undefined || (isNamed && level === "off")) return isNamed || isIn(rule, preset) ? [rule] : [];
    return level === "off" ? [] : [{ ...rule, level, decided: true }];
  });
}

function isIn(rule: Rule, preset: Policy["preset"]): boolean {
  return presets.indexOf(rule.preset) <= presets.indexOf(preset);
}
