import type { Hit, Level, Rule } from "../../../src/model/rule.ts";
import type { Fact, Product } from "../../../src/profiles/fact.ts";
import { profiles } from "../../../src/profiles/index.ts";
import { products } from "../../../src/profiles/products.ts";
import { rules } from "../../../src/rules/index.ts";
import { ruleDocs } from "../../../src/rules/rule-docs.ts";
import type { Citation } from "../../../src/sources/index.ts";
import { asOf } from "../harness.ts";
import { type Case, cases, findingsOf, type Made, retargeted, rulesThatReadTheDate } from "./cases.ts";
import { moreDates } from "./findings-text.ts";

/** The levels that a rule has for a product, each with the evidence of the facts that decide. */
export type Levels = ReadonlyMap<Level, ReadonlySet<string>>;

/** What a rule reports for a product: its levels, and those of disputed findings. */
export type Row = { readonly usual: Levels; readonly disputed: Levels };

/** The rules whose findings depend on the date, and those that they yield to. */
const dependOnDate: readonly Rule[] = (() => {
  const readers = rulesThatReadTheDate();
  const ids = new Set(readers.flatMap(({ id, yieldsTo = [] }) => [id, ...yieldsTo]));
  return rules.filter(({ id }) => ids.has(id));
})();

/** The findings on all fixtures as manifests of a product, at several dates. */
function findingsFor(product: Product): readonly Made[] {
  return cases.flatMap((one) => {
    const subject = retargeted(one, product);
    const others = [asOf, ...moreDates].filter((date) => date !== one.today);
    const made = [
      ...findingsOf(subject, one.today),
      ...others.flatMap((date) => findingsOf(subject, date, dependOnDate)),
    ];
    return made.filter(({ hit }) => !isOfOtherProduct(subject, hit));
  });
}

/** Whether a hit is in a Persistent Chat pool that runs another product, so that the pages of that product decide. */
function isOfOtherProduct({ deployment: { spec } }: Case, { path, fact }: Hit): boolean {
  const [, , site, list, at, property] = path;
  if (list !== "persistentChatPools") return false;
  const { product = spec.product } = spec.sites[Number(site)]?.persistentChatPools?.[Number(at)] ?? {};
  // Whether another product can run beside it is a requirement of the deployment.
  return product !== spec.product && (property !== "product" || fact === profiles[product].persistentChat);
}

/** What each rule reports for a product. */
function rowsOf(made: readonly Made[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, { usual: Map<Level, Set<string>>; disputed: Map<Level, Set<string>> }>();
  for (const { rule, hit, finding } of made) {
    const row = rows.get(rule.id) ?? { usual: new Map(), disputed: new Map() };
    rows.set(rule.id, row);
    const levels = hit.disputed ? row.disputed : row.usual;
    const reasons = levels.get(finding.rule.level) ?? new Set();
    levels.set(finding.rule.level, reasons.add(reasonFor({ rule, hit, finding })));
  }
  return rows;
}

/** The facts that rules read and no finding cites, so that their evidence decides no level. */
function uncitedFacts(product: Product, made: readonly Made[]): readonly string[] {
  const cited = new Set(made.map(({ hit }) => hit.fact));
  const read = new Set(Object.values(ruleDocs).flatMap(({ facts = [] }) => facts));
  return [...read].filter((name) => !cited.has(profiles[product][name])).sort();
}

/** The evidence and the page of a fact, with the product that it is inherited from. */
export function reasonOf({ evidence, source, inherited }: Fact<unknown>): string {
  return `${evidence} ${titleOf(source)}${inherited ? ` of ${inherited}` : ""}`;
}

/** The evidence and the page of a finding, with the product that it is inherited from, and the page that disputes it. */
function reasonFor({ rule, hit: { fact, disputed, security }, finding }: Made): string {
  // Each vulnerability has a record of its own.
  const source = security ? "cve-records" : finding.source;
  const pages = [fact?.source, fact?.conflict?.source].flatMap((page) => (page === undefined ? [] : [titleOf(page)]));
  const against = disputed ? pages.filter((page) => page !== titleOf(source)).map((page) => ` against ${page}`) : [];
  const { evidence = rule.evidence, inherited } = fact ?? {};
  const cited = reasonOf({ value: true, evidence, source, ...(inherited && { inherited }) });
  return `${cited}${against.join("")}`;
}

function titleOf(source: Citation): string {
  return typeof source === "string" ? source : source.title;
}

/** The levels in words, one per line: "error: A capacity-2010", and "disputed warning: ..." if another page accepts it. */
export function linesFor(rule: Rule, product: Product, row: Row | undefined): readonly string[] {
  if (rule.products?.includes(product) === false) return ["does not apply"];
  if (!row) return ["silent"];
  return [...[...row.usual].map(line), ...[...row.disputed].map((one) => `disputed ${line(one)}`)].sort();
}

function line([level, reasons]: readonly [Level, ReadonlySet<string>]): string {
  return `${level}: ${[...reasons].sort().join(", ")}`;
}

const madeByProduct = products.map((product) => [product, findingsFor(product)] as const);

/** What each rule reports, by product. */
export const rowsByProduct: ReadonlyMap<Product, ReadonlyMap<string, Row>> = new Map(
  madeByProduct.map(([product, made]) => [product, rowsOf(made)]),
);

/** The table of levels: a part for each rule, with a line for each product and level; then the facts that decide none. */
export function levelsText(): string {
  const parts = rules.map((rule) => {
    const lines = [...rowsByProduct].flatMap(([product, rows]) =>
      linesFor(rule, product, rows.get(rule.id)).map((text) => `  ${product} ${text}`),
    );
    return [`${rule.id}: ${rule.level}, ${rule.preset}`, ...lines, ""].join("\n");
  });
  const uncited = madeByProduct.map(([product, made]) => `  ${product}: ${uncitedFacts(product, made).join(", ")}`);
  return `${parts.join("\n")}\nFacts that rules read and no finding cites\n${uncited.join("\n")}\n`;
}
