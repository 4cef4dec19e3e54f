import { formatNumber } from "../base/wording.ts";
import type { FactName, RequirementPages, RuleDocs, RuleInfo } from "../model/rule.ts";
import { evidenceWords } from "../profiles/evidence.ts";
import type { Fact, MinimumUpdate, Product, QuorumSize } from "../profiles/fact.ts";
import { products, profiles } from "../profiles/index.ts";
import { stated } from "../profiles/stated.ts";
import { cited, type Source } from "../sources/index.ts";
import { factLabels, valueWords } from "./fact-labels.ts";

/** A value of a fact, and the products that share it with the same source and evidence. A requirement has no value. */
export type FactRow = {
  readonly value?: string;
  readonly products: readonly Product[];
  readonly evidence: string;
  readonly source: Source;
};

/** A fact that a rule reads from the profiles, or a requirement that pages state, with its rows for some products. */
export type FactTable = {
  readonly label: string;
  readonly products: readonly Product[];
  readonly rows: readonly FactRow[];
};

/** The products to which a rule applies. */
export function productsOf(rule: Pick<RuleInfo, "products">): readonly Product[] {
  return rule.products ?? products;
}

/** The facts that a rule reads, for these products. Omits facts that none of several products has. */
export function factTables({ facts = [] }: RuleDocs, products: readonly Product[]): readonly FactTable[] {
  const shown =
    products.length === 1 ? facts : facts.filter((name) => products.some((product) => isSet(name, product)));
  return shown.map((name) => tableOf(factLabels[name], products, (product) => rowsFor(name, product)));
}

/** The requirements of a rule, with the pages that state them for these products. */
export function requirementTables({ pages = {} }: RuleDocs, products: readonly Product[]): readonly FactTable[] {
  return Object.entries(pages)
    .map(([label, stating]) => tableOf(label, products, (product) => requirementRows(stating, product)))
    .filter(({ rows }) => rows.length > 0);
}

/** The facts that state a requirement for a product. */
export function requirementFacts(pages: RequirementPages, product: Product): readonly Fact<unknown>[] {
  return typeof pages === "function" ? pages(profiles[product]) : [stated(profiles[product], pages)];
}

function isSet(name: FactName, product: Product): boolean {
  const { value }: Fact<unknown> = profiles[product][name];
  return value !== null && value !== false;
}

/** A row for each value of a fact; products with the same value, source and evidence share it. */
function tableOf(
  label: string,
  products: readonly Product[],
  rowsFor: (product: Product) => readonly FactRow[],
): FactTable {
  const rows = new Map<string, FactRow>();
  for (const product of products)
    for (const row of rowsFor(product)) {
      const key = JSON.stringify([row.value, row.evidence, row.source]);
      const others = rows.get(key)?.products ?? [];
      rows.set(key, { ...row, products: [...new Set([...others, product])] });
    }
  return { label, products, rows: [...rows.values()] };
}

function requirementRows(pages: RequirementPages, product: Product): readonly FactRow[] {
  return requirementFacts(pages, product).map((fact) => ({
    products: [product],
    evidence: evidenceOf(fact),
    source: cited(fact.source),
  }));
}

/** How well a fact is documented, and the product from which it is inherited. */
function evidenceOf({ evidence, inherited }: Fact<unknown>): string {
  return `${evidenceWords[evidence]}${inherited ? ` (from ${profiles[inherited].name})` : ""}`;
}

/** The row of a fact for a product, and one for the value that another page of the product states. */
function rowsFor(name: FactName, product: Product): readonly FactRow[] {
  const fact: Fact<unknown> = profiles[product][name];
  const shared = { products: [product], evidence: evidenceOf(fact) };
  const value = fact.value === null && fact.evidence === "U" ? "not documented" : formatValue(name, withUpdates(fact));
  const row = { ...shared, value, source: cited(fact.source) };
  if (!fact.conflict) return [row];
  const other = `${formatValue(name, fact.conflict.value)} (another page)`;
  return [row, { ...shared, value: other, source: cited(fact.conflict.source) }];
}

/** A value in which each entry of a list names the update that it requires: "Windows Server 2022 (from …)". */
function withUpdates({ value, since }: Fact<unknown>): unknown {
  if (!since || !Array.isArray(value)) return value;
  return value.map((entry) => {
    const minimum = since[entry];
    return minimum ? `${entry} (from ${formatMinimum(minimum)})` : entry;
  });
}

function formatMinimum({ update, build }: MinimumUpdate): string {
  return build === undefined ? update : `${update}, build ${build}`;
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
  if (typeof entry.update === "string") return formatMinimum(entry as MinimumUpdate);
  if ("run" in entry) return formatQuorum(entry as QuorumSize);
  return Object.entries(entry)
    .map(([key, item]) => `${key}: ${Array.isArray(item) ? item.join(", ") || "none" : formatEntry(item)}`)
    .join("; ");
}

function formatQuorum({ start, run, first, conflict }: QuorumSize): string {
  const starts = start === undefined ? "not documented to start" : `${start} to start`;
  const other = conflict ? `, or ${conflict.run} of the first ${conflict.first} in another row` : "";
  return `${starts}, ${run} of the first ${first} to run${other}`;
}
