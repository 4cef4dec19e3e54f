import type { RuleInfo } from "../model/rule.ts";
import { evidenceMeanings } from "../profiles/evidence.ts";
import { profiles } from "../profiles/index.ts";
import { presets } from "../rules/index.ts";
import { cited, type Source } from "../sources/index.ts";
import { type FactRow, type FactTable, factTables, productsOf, requirementTables } from "./product-facts.ts";
import { relatedRules } from "./related-rules.ts";
import { docsOf } from "./rule-docs.ts";

/** Two short manifests: one that the rule reports, one that passes. */
export type Example = {
  readonly flagged: string;
  readonly clean: string;
  /** The date to check them against, if the rule depends on it. */
  readonly asOf?: string;
  /** The policy that the example needs, and the output with it. Custom rules need more than a page can load. */
  readonly under?: { readonly policy: string; readonly output: string };
};

/** An example with the command that checks its first manifest, and the output of that command. */
export type Shown = {
  readonly example: Example;
  readonly command: string;
  readonly output: string;
};

/** A paragraph. Backticks mark code in prose; other text is printed as it is. */
export type Paragraph =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "prose"; readonly text: string }
  | { readonly kind: "source"; readonly source: Source };

/** A piece of a section. */
export type Block =
  | Paragraph
  | { readonly kind: "code"; readonly text: string; readonly language: "yaml" | "text" }
  | { readonly kind: "facts"; readonly facts: readonly FactTable[] }
  | { readonly kind: "rules"; readonly rules: readonly RuleInfo[] };

/** A section of a page: its heading and what it holds. */
export type Section<T = Block> = { readonly heading: string; readonly blocks: readonly T[] };

/** The header of a page: level, presets and products of a check. */
export function factsOf(rule: RuleInfo): Readonly<Record<string, string>> {
  const every = Object.values(profiles);
  const names = rule.products?.map((product) => profiles[product].name);
  return {
    Level: rule.level,
    Presets: presets.slice(presets.indexOf(rule.preset)).join(", "),
    Products: names ? names.join(", ") : `all, from ${every[0]?.name} to ${every.at(-1)?.name}`,
  };
}

/** The sections of a page, in reading order. */
export function sectionsOf(rule: RuleInfo, shown: Shown | undefined): readonly Section[] {
  const related = relatedRules(rule);
  return [
    checksSection(rule),
    whySection(rule),
    ...(shown ? exampleSections(shown) : []),
    fixSection(rule),
    disableSection(rule),
    { heading: "Products", blocks: productBlocks(rule) },
    ...(related.length > 0 ? [{ heading: "Related rules", blocks: [{ kind: "rules", rules: related }] } as const] : []),
    sourceSection(rule),
  ];
}

/** The sections that fit in the help of a code scanning alert, without examples and tables. */
export function helpSectionsOf(rule: RuleInfo): readonly Section<Paragraph>[] {
  return [checksSection(rule), whySection(rule), fixSection(rule), disableSection(rule), sourceSection(rule)];
}

/** What a check looks for: the condition, the formula and the exceptions. */
export function checksSection(rule: RuleInfo): Section<Paragraph> {
  return { heading: "What it checks", blocks: [{ kind: "prose", text: docsOf(rule).checks }] };
}

function whySection({ why }: RuleInfo): Section<Paragraph> {
  return { heading: "Why", blocks: [sentence(why)] };
}

function fixSection({ fix }: RuleInfo): Section<Paragraph> {
  return { heading: "How to fix", blocks: [sentence(fix)] };
}

function disableSection(rule: RuleInfo): Section<Paragraph> {
  return { heading: "When to disable", blocks: [{ kind: "prose", text: `${docsOf(rule).disable}.` }] };
}

/** A check's page in Markdown; `shown` is missing if there is no example. */
export function rulePage(rule: RuleInfo, shown: Shown | undefined): string {
  const facts = Object.entries(factsOf(rule)).map(([name, text]) => `**${name}:** ${text}`);
  const sections = sectionsOf(rule, shown).map(
    ({ heading, blocks }) => `## ${heading}\n\n${blocks.map(inMarkdown).join("\n\n")}\n`,
  );
  const head = `# ${markdown(rule.title)} (\`${rule.id}\`)\n\n${facts.join(" · ")}\n`;
  return [head, ...sections, "[All rules](README.md)\n"].join("\n");
}

/** Rules of one topic, with its heading. */
export type Area = { readonly title: string; readonly rules: readonly RuleInfo[] };

/** The index of all rule pages. */
export function indexPage(areas: readonly Area[]): string {
  const tables = areas.map(({ title, rules }) => {
    const rows = rules.map(
      (rule) => `| [${rule.id}](${rule.id}.md) | ${rule.level} | ${rule.preset} | ${markdown(rule.title)} |`,
    );
    return `## ${title}\n\n| Rule | Level | Preset | What it checks |\n| :--- | :--- | :--- | :--- |\n${rows.join("\n")}\n`;
  });
  const intro = [
    "All checks of lync-policy. A preset includes the ones before it: `minimal`, then `recommended`, then `strict`.",
    "`lync-policy explain RULE` prints a page in a terminal; `--product NAME` prints the figures and the source for one",
    "product. [Coverage of documented facts](../coverage.md) lists the facts behind the rules.",
  ];
  return `# Rules\n\n${intro.join("\n")}\n\n${tables.join("\n")}`;
}

function exampleSections({ example, command, output }: Shown): readonly Section[] {
  return [
    {
      heading: "Incorrect example",
      blocks: [
        { kind: "code", language: "yaml", text: example.flagged },
        ...policyOf(example),
        { kind: "code", language: "text", text: `$ ${command}\n${output}` },
      ],
    },
    { heading: "Correct example", blocks: [{ kind: "code", language: "yaml", text: example.clean }] },
  ];
}

function policyOf({ under }: Example): readonly Block[] {
  if (!under) return [{ kind: "text", text: "Output for this file, saved as example.yaml:" }];
  return [
    { kind: "prose", text: "With this `.lync-policy.yaml` in the same folder:" },
    { kind: "code", language: "yaml", text: under.policy },
    { kind: "text", text: "Output for this file, saved as example.yaml:" },
  ];
}

/** The figures of the products to which a rule applies; a sentence if it reads none. */
function productBlocks(rule: RuleInfo): readonly Block[] {
  const [docs, products] = [docsOf(rule), productsOf(rule)];
  const facts = [...requirementTables(docs, products), ...factTables(docs, products)];
  if (facts.length > 0) return [{ kind: "facts", facts }];
  const names = rule.products?.map((product) => profiles[product].name).join(", ") ?? "all products";
  return [{ kind: "text", text: `Applies to ${names}, without figures that depend on the product.` }];
}

function sourceSection({ kind, level, source, evidence }: RuleInfo): Section<Paragraph> {
  const lowered =
    "A finding whose deciding fact is inferred, unverified or from a related product is a warning at most. A finding that another page of the product accepts is one level lower. Facts that Subscription Edition takes over from 2019 keep their level. A level that the policy sets is never changed.";
  const meaning = evidenceMeanings[evidence];
  // Built-in checks are the same for all products, and the source of a custom rule is what its author cites.
  const text = level === "error" && kind === undefined ? `${meaning} ${lowered}` : meaning;
  return {
    heading: "Source",
    blocks: [
      { kind: "source", source: cited(source) },
      ...(kind === "custom" ? [] : [{ kind: "text", text } as const]),
    ],
  };
}

function sentence(text: string): Paragraph {
  return { kind: "text", text: `${text}.` };
}

function inMarkdown(block: Block): string {
  switch (block.kind) {
    case "code":
      return `\`\`\`${block.language}\n${block.text}\`\`\``;
    case "text":
      return markdown(block.text);
    case "prose":
      return prose(block.text);
    case "facts":
      return block.facts.map(factTable).join("\n\n");
    case "rules":
      return block.rules.map(({ id, title }) => `- [${id}](${id}.md): ${markdown(title)}`).join("\n");
    case "source":
      return sourceLink(block.source);
  }
}

function factTable({ label, rows }: FactTable): string {
  const hasValues = rows.some(({ value }) => value !== undefined);
  const columns = hasValues ? ["Product", "Value", "Evidence", "Source"] : ["Product", "Evidence", "Source"];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    `${markdown(label)}:`,
    "",
    line(columns),
    line(columns.map(() => ":---")),
    ...rows.map(cellsOf).map(line),
  ].join("\n");
}

/** The cells of a row; a requirement has no value. */
function cellsOf({ value, products, evidence, source }: FactRow): readonly string[] {
  const names = products.map((product) => profiles[product].name).join(", ");
  const texts = [names, ...(value === undefined ? [] : [value]), evidence];
  return [...texts.map(markdown), sourceLink(source)];
}

/** A source as a link with its date. */
export function sourceLink({ title, url, date }: Source): string {
  return [url ? `[${markdown(title)}](<${url}>)` : markdown(title), date].filter(Boolean).join(", ");
}

/** Prose in Markdown: text in backticks is code, all other text is escaped. */
export function prose(text: string): string {
  return text
    .split(/(`[^`\n]+`)/)
    .map((piece, at) => (at % 2 === 1 ? piece : markdown(piece)))
    .join("");
}

/** Escapes Markdown markup, and the character that ends a table cell. */
export function markdown(text: string): string {
  return text.replace(/[\\`*_<[\]|]/g, "\\$&");
}
