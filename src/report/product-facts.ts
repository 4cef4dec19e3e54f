import { formatNumber } from "../base/wording.ts";
import type { FactName, RuleDocs, RuleInfo } from "../model/rule.ts";
import { evidenceWords } from "../profiles/evidence.ts";
import type { Fact, Product } from "../profiles/fact.ts";
import { products, profiles } from "../profiles/index.ts";
import { cited, type Source } from "../sources/index.ts";
import { factLabels, valueWords } from "./fact-labels.ts";

/** A value of a fact, and the products that share it with the same source and evidence. */
export type FactRow = {
  readonly value: string;
  readonly products: readonly Product[];
  readonly evidence: string;
  readonly source: Source;
};

/** A fact that a rule reads from the profiles, with its values by product. */
export type FactTable = { readonly label: string; readonly rows: readonly FactRow[] };

/** The products to which a rule applies. */
export function productsOf(rule: Pick<RuleInfo, "products">): readonly Product[] {
  return rule.products ?? products;
}

/** The facts that a rule reads, for these products. Omits facts that none of several products has. */
export function factTables({ facts = [] }: RuleDocs, products: readonly Product[]): readonly FactTable[] {
  const shown =
    products.length === 1 ? facts : facts.filter((name) => products.some((product) => isSet(name, product)));
  return shown.map((name) => ({ label: factLabels[name], rows: rowsOf(name, products) }));
}

function isSet(name: FactName, product: Product): boolean {
  const { value }: Fact<unknown> = profiles[product][name];
  return value !== null && value !== false;
}

/** A row for each value of a fact; products with the same value, source and evidence share it. */
function rowsOf(name: FactName, products: readonly Product[]): readonly FactRow[] {
  const rows = new Map<string, FactRow>();
  for (const product of products) {
    const row = rowOf(name, product);
    const key = JSON.stringify([row.value, row.evidence, row.source]);
    rows.set(key, { ...row, products: [...(rows.get(key)?.products ?? []), product] });
  }
  return [...rows.values()];
}

function rowOf(name: FactName, product: Product): FactRow {
  const fact: Fact<unknown> = profiles[product][name];
  const from = fact.inherited ? ` (from ${profiles[fact.inherited].name})` : "";
  return {
    value: fact.value === null && fact.evidence === "U" ? "not documented" : formatValue(name, fact.value),
    products: [product],
    evidence: `${evidenceWords[fact.evidence]}${from}`,
    source: cited(fact.source),
  };
}

/** A value of a profile as text: "10,000", "25 to 1,000", "Hyper-V, VMware", "none". */
function formatValue(name: FactName, value: unknown): string {
  const words = valueWords[name]?.[String(value)];
  if (words !== undefined) return words;
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(formatEntry).join(", ") || "none";
  if (value === null || value === undefined) return "none";
  return formatEntry(value);
}

/** An object in a profile: a span, a period, the servers of a quorum, or a map of such. */
function formatEntry(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value);
  const entry = value as Readonly<Record<string, unknown>>;
  if ("min" in entry) return `${formatNumber(Number(entry.min))} to ${formatNumber(Number(entry.max))}`;
  if ("until" in entry) return `${entry.from} to ${entry.until}`;
  if ("start" in entry) return `${entry.start} to start, ${entry.run} to run`;
  return Object.entries(entry)
    .map(([key, item]) => `${key}: ${Array.isArray(item) ? item.join(", ") || "none" : formatEntry(item)}`)
    .join("; ");
}
