import { parse } from "yaml";
import { grouped } from "../../src/base/wording.ts";
import { markdown } from "../../src/report/rule-page.ts";
import { textOf } from "./harness.ts";

/** A row of a fact sheet: the rules that check its condition, or why none does. */
export type Row = {
  readonly id: string;
  readonly condition: string;
  readonly rule?: string | readonly string[];
  /** What of the condition the rules leave out. */
  readonly except?: string;
  readonly notCovered?: string;
};

/** Rows about one thing. */
type Part = { readonly title: string; readonly rows: readonly Row[] };

export type Sheet = { readonly title: string; readonly about: string; readonly parts: readonly Part[] };

/** A rule that no row asks for, and what asks for it. */
type Reason = { readonly rule: string; readonly because: string };

type Coverage = { readonly sheets: readonly Sheet[]; readonly withoutRow: readonly Reason[] };

export const { sheets, withoutRow } = parse(textOf("docs/coverage.yaml")) as Coverage;

/** All rows of a sheet, in its order. */
export function rowsOf({ parts }: Sheet): readonly Row[] {
  return parts.flatMap(({ rows }) => rows);
}

/** The rules that check a row's condition. */
export function rulesOfRow({ rule = [] }: Row): readonly string[] {
  return [rule].flat();
}

/** The page that says which row is checked, by which rule, and which is not. */
export function coveragePage(): string {
  const head = [
    "# What of the fact sheets is checked",
    "",
    "The fact sheets on Lync Server 2010 and its successors hold what the products' documents say about planning, a row for",
    "each statement. This page says of every row which [rule](rules/README.md) checks it, or why none does. It is made from",
    "[coverage.yaml](coverage.yaml). A rule judges what a manifest states. What is left out is held against it only where the",
    "row is about something that must be there.",
    "",
    "| Sheet | Rows | Checked | Checked in part | Not checked |",
    "| :--- | ---: | ---: | ---: | ---: |",
    ...sheets.map(totals),
  ];
  const others = withoutRow.map(({ rule, because }) => `| ${linkTo(rule)} | ${markdown(because)} |`);
  return `${[
    ...head,
    ...sheets.flatMap(linesOf),
    "",
    "## Rules that no row asks for",
    "",
    "| Rule | What asks for it |",
    "| :--- | :--- |",
    ...others,
  ].join("\n")}\n`;
}

function totals(sheet: Sheet): string {
  const rows = rowsOf(sheet);
  const checked = rows.filter((row) => row.notCovered === undefined);
  const partly = checked.filter((row) => row.except !== undefined);
  const counts = [rows.length, checked.length - partly.length, partly.length, rows.length - checked.length];
  return `| ${sheet.title} | ${counts.map(grouped).join(" | ")} |`;
}

function linesOf({ title, about, parts }: Sheet): readonly string[] {
  return ["", `## ${title}`, "", about.trim(), ...parts.flatMap(linesOfPart)];
}

function linesOfPart({ title, rows }: Part): readonly string[] {
  const cells = rows.map((row) => `| \`${row.id}\` | ${markdown(row.condition)} | ${answerTo(row)} |`);
  return [
    "",
    `### ${title}`,
    "",
    "| Row | What is wrong, or what is said | Checked by |",
    "| :--- | :--- | :--- |",
    ...cells,
  ];
}

function answerTo(row: Row): string {
  if (row.notCovered !== undefined) return `not checked: ${markdown(row.notCovered)}`;
  const links = rulesOfRow(row).map(linkTo).join(", ");
  return row.except === undefined ? links : `${links}; not checked: ${markdown(row.except)}`;
}

function linkTo(rule: string): string {
  return `[${rule}](rules/${rule}.md)`;
}
