import { escapeForLog } from "./wording.ts";

/** A value in a row; without one, the field is empty. */
export type CsvCell = string | number | boolean | undefined;

/** Rows as CSV (RFC 4180), the header first. Texts are quoted, since the list separator of a spreadsheet may be another. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(fieldOf).join(",")}\r\n`).join("");
}

/**
 * Where a spreadsheet may begin a formula: a sign, full-width ones included, at the start of a text, or after a ";", which
 * begins a cell where the list separator is one, even within quotes.
 */
const formulaStart = /(^|;[\s"']*)(?=[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** A field. What a spreadsheet would take for a formula gets an apostrophe before it; numbers are safe. */
function fieldOf(cell: CsvCell): string {
  if (typeof cell !== "string" || cell === "") return String(cell ?? "");
  return `"${escapeForLog(cell.replace(formulaStart, "$1'")).replaceAll('"', '""')}"`;
}
