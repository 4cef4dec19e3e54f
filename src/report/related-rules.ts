import { builtinChecks } from "../findings/builtin-checks.ts";
import type { Rule, RuleInfo } from "../model/rule.ts";
import { rules } from "../rules/index.ts";
import { docsOf } from "./rule-docs.ts";

const all: readonly RuleInfo[] = [...rules, ...builtinChecks];

/** The rules that a page refers to: linked by `yieldsTo` or by the docs of either side, in the order of the list. */
export function relatedRules(rule: RuleInfo): readonly RuleInfo[] {
  const linked = linksOf(rule);
  return all.filter((other) => other.id !== rule.id && (linked.includes(other.id) || linksOf(other).includes(rule.id)));
}

function linksOf(rule: RuleInfo & Partial<Pick<Rule, "yieldsTo">>): readonly string[] {
  return [...(rule.yieldsTo ?? []), ...(docsOf(rule).related ?? [])];
}
