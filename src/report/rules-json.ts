import { jsonText } from "../base/json-text.ts";
import { tool } from "../base/version.ts";
import type { RuleInfo } from "../model/rule.ts";
import type { Product } from "../profiles/fact.ts";
import { show } from "./explain.ts";
import { ruleOut, sourceOut } from "./json.ts";
import { type FactRow, type FactTable, factTables, productsOf, requirementTables } from "./product-facts.ts";
import { levelFor } from "./product-level.ts";
import { relatedRules } from "./related-rules.ts";
import { areaOf } from "./rule-areas.ts";
import { docsOf } from "./rule-docs.ts";
import type { Example } from "./rule-page.ts";

/** Rules as JSON, version 1, as schemas/rules.schema.json describes it. Later versions only add properties. */
export function rulesJson(rules: readonly RuleInfo[]): string {
  return jsonText({ version: 1, tool, rules: rules.map(listedRule) });
}

/** A rule with its page as JSON, in the same format. With a product, its figures are those of the product. */
export async function explainJson(
  rule: RuleInfo,
  example: Example | undefined,
  product: Product | undefined,
): Promise<string> {
  const docs = docsOf(rule);
  const products = product === undefined ? productsOf(rule) : productsOf(rule).filter((name) => name === product);
  const page = {
    checks: docs.checks,
    ...(example && product === undefined && { example: await exampleOut(rule, example) }),
    figures: [...requirementTables(docs, products), ...factTables(docs, products)].map(figureOut),
    related: relatedRules(rule).map(({ id }) => id),
    ...(product !== undefined && {
      product: { name: product, applies: products.length > 0, level: levelFor(rule, product) },
    }),
  };
  return jsonText({ version: 1, tool, rules: [{ ...listedRule(rule), page }] });
}

function listedRule(rule: RuleInfo) {
  const { id, ...rest } = ruleOut(rule);
  return { id, kind: rule.kind ?? "product", area: areaOf(rule), ...rest };
}

async function exampleOut(rule: RuleInfo, example: Example) {
  const { command, output } = await show(rule, example);
  const { flagged, clean, under } = example;
  return { incorrect: flagged, correct: clean, ...(under && { policy: under.policy }), command, output };
}

function figureOut({ label, rows }: FactTable) {
  return { label, values: rows.map(valueOut) };
}

function valueOut({ value, products, evidence, source }: FactRow) {
  return { ...(value !== undefined && { value }), products, evidence, source: sourceOut(source) };
}
