import { parse } from "yaml";
import { formatNumber } from "../../src/base/wording.ts";
import type { Product } from "../../src/profiles/fact.ts";
import { products, profiles } from "../../src/profiles/index.ts";
import { markdown } from "../../src/report/rule-page.ts";
import { textOf } from "./harness.ts";
import { type CommandName, commandNames } from "./known-properties.ts";

/** A row of a fact sheet, with the rules that check its condition or the reason why none does. */
export type Row = {
  readonly id: string;
  readonly condition: string;
  /** The products whose documents state the row, if not all products of its sheet do. */
  readonly products?: readonly Product[];
  readonly rule?: string | readonly string[];
  /** The part of the condition that the rules do not check. */
  readonly except?: string;
  readonly notCovered?: string;
};

/** Rows about one topic. */
type Part = { readonly title: string; readonly rows: readonly Row[] };

export type Sheet = {
  readonly title: string;
  readonly about: string;
  /** The products of a sheet on several ones. */
  readonly products?: readonly Product[];
  readonly parts: readonly Part[];
};

/** The reason for a rule that no row requires. */
type Reason = { readonly rule: string; readonly because: string };

/** A part of a manifest: the commands that know it, and the reasons for those that do not. */
export type Known = {
  readonly property: string;
  readonly by: readonly CommandName[];
  readonly because: Readonly<Partial<Record<CommandName, string>>>;
};

type Coverage = {
  readonly sheets: readonly Sheet[];
  readonly withoutRow: readonly Reason[];
  readonly commands: readonly Known[];
};

export const { sheets, withoutRow, commands } = parse(textOf("fixtures/rule-pages/coverage.yaml")) as Coverage;

/** All rows of a sheet, in its order. */
export function rowsOf({ parts }: Sheet): readonly Row[] {
  return parts.flatMap(({ rows }) => rows);
}

/** The rules that check a row's condition. */
export function rulesOfRow({ rule = [] }: Row): readonly string[] {
  return [rule].flat();
}

/** The products whose documents state a row; none if the sheet is about one product. */
export function productsOfRow(row: Row, { products = [] }: Sheet): readonly Product[] {
  return row.products ?? products;
}

/** The page docs/coverage.md: the rules that check each row, or the reason why none does. */
export function coveragePage(): string {
  const head = [
    "# Coverage of documented facts",
    "",
    "The fact sheets on Lync Server 2010 and its successors list the planning facts of the product documentation, one row per",
    "fact. For each row, this page lists the [rules](rules/README.md) that check it, or the reason why none does. It is",
    "generated from [coverage.yaml](../fixtures/rule-pages/coverage.yaml). A rule checks what a manifest states. Missing values are reported only if",
    "the row requires them.",
    "",
    ...table(
      "Sheet",
      sheets.map((sheet) => totals(sheet.title, rowsOf(sheet))),
    ),
    "",
    "A row counts for every product whose documents state it:",
    "",
    ...table(
      "Product",
      products.map((product) => totals(profiles[product].name, rowsOn(product))),
    ),
  ];
  const others = withoutRow.map(({ rule, because }) => `| ${linkTo(rule)} | ${markdown(because)} |`);
  return `${[
    ...head,
    ...sheets.flatMap(linesOf),
    ...commandLines(),
    "",
    "## Rules without a row",
    "",
    "| Rule | Reason |",
    "| :--- | :--- |",
    ...others,
  ].join("\n")}\n`;
}

/** The rows of all sheets that the documents of a product state. A sheet without products is about Lync Server 2010. */
export function rowsOn(product: Product): readonly Row[] {
  return sheets.flatMap((sheet) =>
    rowsOf(sheet).filter((row) => {
      const own = productsOfRow(row, sheet);
      return own.length > 0 ? own.includes(product) : product === "lync-server-2010";
    }),
  );
}

/** The table of the parts of a manifest that the commands besides `check` know. */
function commandLines(): readonly string[] {
  const lines = commands.map(({ property, by, because }) => {
    const cells = commandNames.map((name) => (by.includes(name) ? "yes" : `no: ${markdown(because[name] ?? "")}`));
    return `| \`${property}\` | ${cells.join(" | ")} |`;
  });
  return [
    "",
    "## Properties and commands",
    "",
    "All rules of `check`, the suggestions of misspelled names and values, `diff` and the test command apply to every property. The other",
    "commands know these lists and blocks, or do not for the stated reason. `import` never removes or changes what it does not",
    "know. `fix` corrects names that refer to another part of the manifest.",
    "",
    `| Property | ${commandNames.map((name) => `\`${name}\``).join(" | ")} |`,
    `| :--- |${" :--- |".repeat(commandNames.length)}`,
    ...lines,
  ];
}

function table(first: string, lines: readonly string[]): readonly string[] {
  return [
    `| ${first} | Rows | Checked | Partly checked | Not checked |`,
    "| :--- | ---: | ---: | ---: | ---: |",
    ...lines,
  ];
}

function totals(title: string, rows: readonly Row[]): string {
  const checked = rows.filter((row) => row.notCovered === undefined);
  const partly = checked.filter((row) => row.except !== undefined);
  const counts = [rows.length, checked.length - partly.length, partly.length, rows.length - checked.length];
  return `| ${title} | ${counts.map(formatNumber).join(" | ")} |`;
}

function linesOf(sheet: Sheet): readonly string[] {
  const parts = sheet.parts.flatMap((part) => linesOfPart(part, sheet));
  return ["", `## ${sheet.title}`, "", sheet.about.trim(), ...productTotals(sheet), ...parts];
}

/** The rows of each product. A row of several products counts for each of them. */
function productTotals(sheet: Sheet): readonly string[] {
  if (!sheet.products) return [];
  const lines = sheet.products.map((product) =>
    totals(
      profiles[product].name,
      rowsOf(sheet).filter((row) => productsOfRow(row, sheet).includes(product)),
    ),
  );
  return ["", ...table("Product", lines)];
}

function linesOfPart({ title, rows }: Part, sheet: Sheet): readonly string[] {
  const hasProducts = sheet.products !== undefined;
  const cells = rows.map((row) => {
    const products = hasProducts ? ` ${productsOfRow(row, sheet).map(abbreviate).join(", ")} |` : "";
    return `| \`${row.id}\` |${products} ${markdown(row.condition)} | ${answerTo(row)} |`;
  });
  const [name, line] = hasProducts ? [" Products |", " :--- |"] : ["", ""];
  const head = [`| Row |${name} Condition or statement | Checked by |`, `| :--- |${line} :--- | :--- |`];
  return ["", `### ${title}`, "", ...head, ...cells];
}

/** The last part of a product's name: "2013", or "SE" for Subscription Edition. */
function abbreviate(product: Product): string {
  return product.slice(product.lastIndexOf("-") + 1).toUpperCase();
}

function answerTo(row: Row): string {
  if (row.notCovered !== undefined) return `not checked: ${markdown(row.notCovered)}`;
  const links = rulesOfRow(row).map(linkTo).join(", ");
  return row.except === undefined ? links : `${links}; not checked: ${markdown(row.except)}`;
}

function linkTo(rule: string): string {
  return `[${rule}](rules/${rule}.md)`;
}
