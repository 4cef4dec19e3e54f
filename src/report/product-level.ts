import { levelOf } from "../findings/create.ts";
import type { Level, RuleInfo } from "../model/rule.ts";
import type { Fact, Product } from "../profiles/fact.ts";
import { profiles } from "../profiles/index.ts";
import { requirementFacts } from "./product-facts.ts";
import { docsOf } from "./rule-docs.ts";

/**
 * The level that the findings of a rule have on a product: lowered if none of the facts that decide is documented for it.
 * A finding that another page of the product accepts is one level lower still.
 */
export function levelFor(rule: RuleInfo, product: Product): Level {
  const facts = decidingFacts(rule, product).map((fact) => levelOf(rule, { fact }));
  const [lowered] = facts;
  return lowered !== undefined && facts.every((level) => level === lowered) ? lowered : rule.level;
}

/** The pages that state the requirement; without any, the main fact of the rule. */
function decidingFacts(rule: RuleInfo, product: Product): readonly Fact<unknown>[] {
  const { pages = {}, facts: [main] = [] } = docsOf(rule);
  const required = Object.values(pages).flatMap((one) => requirementFacts(one, product));
  return required.length > 0 || main === undefined ? required : [profiles[product][main]];
}
