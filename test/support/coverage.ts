import { parse } from "yaml";
import { formatNumber } from "../../src/base/wording.ts";
import { markdown } from "../../src/report/rule-page.ts";
import { textOf } from "./harness.ts";

/** A row of a fact sheet, with the rules that check its condition or the reason why none does. */
export type Row = {
  readonly id: string;
  readonly condition: string;
  readonly rule?: string | readonly string[];
  /** The part of the condition that the rules do not check. */
  readonly except?: string;
  readonly notCovered?: string;
};

/** Rows about one topic. */
type Part = { readonly title: string; readonly rows: readonly Row[] };

export type Sheet = { readonly title: string; readonly about: string; readonly parts: readonly Part[] };

/** The reason for a rule that no row requires. */
type Reason = { readonly rule: string; readonly because: string };

type Coverage = { readonly sheets: readonly Sheet[]; readonly withoutRow: readonly Reason[] };

export const { sheets, withoutRow } = parse(textOf("fixtures/rule-pages/coverage.yaml")) as Coverage;

/** All rows of a sheet, in its order. */
export function rowsOf({ parts }: Sheet): readonly Row[] {
  return parts.flatMap(({ rows }) => rows);
}

/** The rules that check a row's condition. */
export function rulesOfRow({ rule = [] }: Row): readonly string[] {
  return [rule].flat();
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
    "| Sheet | Rows | Checked | Partly checked | Not checked |",
    "| :--- | ---: | ---: | ---: | ---: |",
    ...sheets.map(totals),
  ];
  const others = withoutRow.map(({ rule, because }) => `| ${linkTo(rule)} | ${markdown(because)} |`);
  return `${[
    ...head,
    ...sheets.flatMap(linesOf),
    "",
    "## Rules without a row",
    "",
    "| Rule | Reason |",
    "| :--- | :--- |",
    ...others,
  ].join("\n")}\n`;
}

function totals(sheet: Sheet): string {
  const rows = rowsOf(sheet);
  const checked = rows.filter((row) => row.notCovered === undefined);
  const partly = checked.filter((row) => row.except !== undefined);
  const counts = [rows.length, checked.length - partly.length, partly.length, rows.length - checked.length];
  return `| ${sheet.title} | ${counts.map(formatNumber).join(" | ")} |`;
}

function linesOf({ title, about, parts }: Sheet): readonly string[] {
  return ["", `## ${title}`, "", about.trim(), ...parts.flatMap(linesOfPart)];
}

function linesOfPart({ title, rows }: Part): readonly string[] {
  const cells = rows.map((row) => `| \`${row.id}\` | ${markdown(row.condition)} | ${answerTo(row)} |`);
  return ["", `### ${title}`, "", "| Row | Condition or statement | Checked by |", "| :--- | :--- | :--- |", ...cells];
}

function answerTo(row: Row): string {
  if (row.notCovered !== undefined) return `not checked: ${markdown(row.notCovered)}`;
  const links = rulesOfRow(row).map(linkTo).join(", ");
  return row.except === undefined ? links : `${links}; not checked: ${markdown(row.except)}`;
}

function linkTo(rule: string): string {
  return `[${rule}](rules/${rule}.md)`;
}
