import type { Policy } from "../model/policy.ts";
import type { Rule } from "../model/rule.ts";
import { presets, rules } from "./index.ts";

/** The rules that judge under a policy, each with its level there: those of the preset, and the organisation's own. */
export function rulesInForce({ preset, levels, own = [] }: Policy): readonly Rule[] {
  const all = [...rules, ...own.map(({ rule }) => rule)];
  if (!levels && own.length === 0) return all.filter((rule) => isIn(rule, preset));
  return all.flatMap((rule) => {
    const level = levels?.get(rule.id);
    if (level === undefined) return isIn(rule, preset) ? [rule] : [];
    return level === "off" ? [] : [{ ...rule, level, decided: true }];
  });
}

function isIn(rule: Rule, preset: Policy["preset"]): boolean {
  return presets.indexOf(rule.preset) <= presets.indexOf(preset);
}
