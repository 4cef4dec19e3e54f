import { type RunOptions, validate } from "../engine/validate.ts";
import { defaultPolicy } from "../model/policy.ts";
import type { RuleInfo } from "../model/rule.ts";
import type { Product } from "../profiles/fact.ts";
import { profiles } from "../profiles/index.ts";
import { cited, type Source } from "../sources/index.ts";
import { type FactRow, type FactTable, factTables, productsOf, requirementTables } from "./product-facts.ts";
import { levelFor } from "./product-level.ts";
import { docsOf } from "./rule-docs.ts";
import { type Block, checksSection, type Example, factsOf, type Section, type Shown, sectionsOf } from "./rule-page.ts";
import { terminal } from "./terminal.ts";

/** The date against which the examples of built-in checks are evaluated; they contain dates of waivers. */
const waiverDate = "2026-11-22";

/** The date for the examples of rules: every product was in support, so that `product-support` reports none of them. */
const usualDate = "2019-06-01";

/** Checks the incorrect example as the command line does, and shows the command with its output. */
export async function show({ preset, kind }: RuleInfo, example: Example): Promise<Shown> {
  const { asOf = kind === "builtin" ? waiverDate : usualDate, under } = example;
  if (under) return { example, command: `lync-policy --as-of ${asOf} example.yaml`, output: under.output };
  const texts = [{ file: "example.yaml", content: example.flagged, named: true }];
  const options: RunOptions = { policy: { ...defaultPolicy, preset }, today: asOf };
  const option = preset === "recommended" ? "" : `--preset ${preset} `;
  return {
    example,
    command: `lync-policy ${option}--as-of ${asOf} example.yaml`,
    output: terminal(await validate(texts, options), { color: false, quiet: false }),
  };
}

/** A rule page for a terminal, without markup. */
export async function explain(rule: RuleInfo, example: Example | undefined): Promise<string> {
  const shown = example && (await show(rule, example));
  return page(rule, factsOf(rule), sectionsOf(rule, shown));
}

/** What a rule checks and, for one product, the figures, their evidence and their source. */
export function explainFor(rule: RuleInfo, product: Product): string {
  const { Presets = "" } = factsOf(rule);
  const { name } = profiles[product];
  return page(rule, { Level: levelText(rule, product), Presets, Product: name }, [
    checksSection(rule),
    { heading: name, blocks: blocksFor(rule, product) },
  ]);
}

/** The level of findings on a product, and why it is not that of the rule. */
function levelText(rule: RuleInfo, product: Product): string {
  const level = levelFor(rule, product);
  return level === rule.level ? level : `${level} (lowered from ${rule.level}: not documented for this product)`;
}

function blocksFor(rule: RuleInfo, product: Product): readonly Block[] {
  const products = productsOf(rule);
  if (!products.includes(product)) {
    return [{ kind: "text", text: `The rule does not apply to this product. It applies to ${namesOf(products)}.` }];
  }
  const docs = docsOf(rule);
  const facts = [...requirementTables(docs, [product]), ...factTables(docs, [product])];
  if (facts.length > 0) return [{ kind: "facts", facts }];
  return [
    { kind: "text", text: "The rule applies, without figures that depend on the product." },
    { kind: "source", source: cited(rule.source) },
  ];
}

function page(rule: RuleInfo, header: Readonly<Record<string, string>>, sections: readonly Section[]): string {
  const facts = Object.entries(header).map(([name, text]) => `${name.padEnd(8)}  ${text}\n`);
  const texts = sections.map(({ heading, blocks }) => `${heading}\n\n${blocks.map(inTerminal).join("\n")}`);
  return [`${rule.id}: ${rule.title}\n`, facts.join(""), ...texts].join("\n");
}

function inTerminal(block: Block): string {
  return textOf(block)
    .trimEnd()
    .replace(/^(?=.)/gm, "  ")
    .concat("\n");
}

function textOf(block: Block): string {
  switch (block.kind) {
    case "facts":
      return block.facts.map(factLines).join("\n");
    case "rules":
      return block.rules.map(({ id, title }) => `${id}: ${title}`).join("\n");
    case "source":
      return sourceLines(block.source);
    case "prose":
      return wrap(block.text.replaceAll("`", ""));
    default:
      return block.text;
  }
}

function factLines({ label, products, rows }: FactTable): string {
  return [label, ...rows.flatMap((row) => rowLines(row, products)), ""].join("\n");
}

/** The lines of a row. It names its products unless it is about all of the table. */
function rowLines({ value, products, evidence, source }: FactRow, all: readonly Product[]): readonly string[] {
  const names = products.length < all.length ? namesOf(products) : "";
  const head = value === undefined ? names : [value, names && `(${names})`].filter(Boolean).join(" ");
  return [...(head ? indent(head, 2) : []), ...indent(`${evidence}: ${sourceLines(source)}`, head ? 4 : 2)];
}

function namesOf(products: readonly Product[]): string {
  return products.map((product) => profiles[product].name).join(", ");
}

function indent(text: string, width: number): readonly string[] {
  return text.split("\n").map((line) => `${" ".repeat(width)}${line}`);
}

/** Breaks prose into lines that fit a terminal with the indentation of a section. */
function wrap(text: string): string {
  return text.replace(/(?=.{97})(.{1,96}) /g, "$1\n");
}

function sourceLines({ title, date, url }: Source): string {
  return [[title, date].filter(Boolean).join(", "), url].filter(Boolean).join("\n");
}
