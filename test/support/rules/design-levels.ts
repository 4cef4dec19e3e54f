import type { Finding } from "../../../src/model/finding.ts";
import type { Level, Rule } from "../../../src/model/rule.ts";
import type { Product } from "../../../src/profiles/fact.ts";
import { products } from "../../../src/profiles/products.ts";
import { rules } from "../../../src/rules/index.ts";
import { asOf, fixturePolicy, textOf, validate } from "../harness.ts";

/** The levels of the findings of each rule, or undefined if it has none. */
export type RuleLevels = ReadonlyMap<string, ReadonlySet<Level>>;

/** What each rule reports on a manifest for each product, under the preset strict. */
export function levelsByProduct(file: string): ReadonlyMap<Product, RuleLevels> {
  return new Map(products.map((product) => [product, levelsOn(file, product)]));
}

function levelsOn(file: string, product: Product): RuleLevels {
  const levels = new Map<string, Set<Level>>();
  for (const { rule } of findingsOn(file, product))
    levels.set(rule.id, (levels.get(rule.id) ?? new Set()).add(rule.level));
  return levels;
}

function findingsOn(file: string, product: Product): readonly Finding[] {
  const content = textOf(file).replaceAll(/^( {2}product: ).*$/gm, `$1${product}`);
  return validate([{ file, content, named: true }], fixturePolicy(file, "strict"), asOf).findings;
}

/** The findings of some rules on a manifest for each product, by level and document. */
export function findingsByProduct(file: string, some: readonly Rule[]): string {
  const ids = new Set(some.map(({ id }) => id));
  return products
    .map((product) => {
      const found = findingsOn(file, product).filter(({ rule }) => ids.has(rule.id));
      return [product, ...found.map((finding) => `  ${describe(finding)}`), ""].join("\n");
    })
    .join("\n");
}

function describe({ rule, source, range, message }: Finding): string {
  const document = typeof source === "string" ? source : source.title;
  return `${range.line} ${rule.level} ${rule.id} (${document}) ${message}`;
}

/** The rules that report an error. */
export function errorsIn(levels: RuleLevels | undefined): readonly string[] {
  return [...(levels ?? [])].filter(([, some]) => some.has("error")).map(([id]) => id);
}

/** A table of the levels: a line for each rule that reports something, with its levels on each product, oldest first. */
export function levelsTable(byProduct: ReadonlyMap<Product, RuleLevels>): string {
  const counts = [...byProduct].map(([product, levels]) => `${product}: ${errorsIn(levels).length} rules with errors`);
  const lines = rules.flatMap(({ id }) => {
    const cells = [...byProduct.values()].map((levels) => [...(levels.get(id) ?? [])].sort().join("+") || "-");
    return cells.every((cell) => cell === "-")
      ? []
      : [`${id.padEnd(34)}${cells.map((cell) => cell.padEnd(14)).join("")}`.trimEnd()];
  });
  return `${[...counts, "", ...lines].join("\n")}\n`;
}
