import type { RuleInfo } from "../model/rule.ts";

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
