import type { Level, Preset, RuleInfo } from "../model/rule.ts";
import type { Product } from "../profiles/fact.ts";
import { presets } from "../rules/index.ts";
import { type AreaName, areaOf } from "./rule-areas.ts";

/** What the rules of a list have in common. A property that is missing restricts nothing. */
export type RuleFilter = {
  /** A product that they apply to. */
  readonly product?: Product | undefined;
  readonly area?: AreaName | undefined;
  /** A preset that includes them. */
  readonly preset?: Preset | undefined;
  /** Their severity. */
  readonly level?: Level | undefined;
};

/** The rules that a filter selects, in their order. */
export function filterRules(rules: readonly RuleInfo[], filter: RuleFilter): readonly RuleInfo[] {
  const { product, area, preset, level } = filter;
  return rules.filter(
    (rule) =>
      (product === undefined || rule.products?.includes(product) !== false) &&
      (area === undefined || areaOf(rule) === area) &&
      (preset === undefined || presets.indexOf(rule.preset) <= presets.indexOf(preset)) &&
      (level === undefined || rule.level === level),
  );
}

/** The output of `lync-policy rules`: a line per check with id, level, preset, products and title. */
export function listRules(rules: readonly RuleInfo[]): string {
  const rows = rules.map((rule) => [rule.id, rule.level, rule.preset, shortProducts(rule)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rules
    .map(({ title }, at) => {
      const cells = rows[at]?.map((text, column) => text.padEnd(widths[column] ?? 0)) ?? [];
      return `${[...cells, title].join("  ")}\n`;
    })
    .join("");
}

/** The products by the last word of their names: "2013 2015". */
function shortProducts({ products }: RuleInfo): string {
  return products?.map((product) => product.replace(/^.*-/, "").toUpperCase()).join(" ") ?? "all";
}
