import { escapeForLog } from "./wording.ts";

/** Rows with columns of the same width, indented, without spaces at the end. */
export function alignRows(rows: readonly (readonly string[])[]): string {
  const escaped = rows.map((row) => row.map(escapeForLog));
  const widths = (escaped[0] ?? []).map((_, at) =>
    escaped.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), 0),
  );
  const lineOf = (row: readonly string[]) => row.map((text, at) => text.padEnd(widths[at] ?? 0)).join("  ");
  return escaped.map((row) => `  ${lineOf(row).trimEnd()}\n`).join("");
}
