import { CannotRun } from "../../base/errors.ts";
import { grouped, quoted } from "../../base/wording.ts";
import { bounds } from "./limits.ts";

/**
 * Comma-separated text → rows, as RFC 4180 has it; semicolons and tabs separate too where the first line has more of
 * them, as PowerShell writes with -UseCulture. Forty lines, so no library.
 */
export function rowsOf(file: string, text: string): readonly (readonly string[])[] {
  // Export-Csv without -NoTypeInformation puts the type before the header.
  const body = text.replace(/^#TYPE [^\n]*\n/, "");
  const separator = separatorOf(body.split("\n", 1)[0] ?? "");
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r?\\n|$)`, "y");
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < body.length) {
    const start = field.lastIndex;
    const [, inQuotes, plain = "", end = ""] = field.exec(body) ?? refuse(file, body.slice(0, start));
    row.push(inQuotes === undefined ? plain : inQuotes.replaceAll('""', '"'));
    if (end === separator && field.lastIndex < body.length) continue;
    if (end === separator) row.push("");
    if (row.length > 1 || row[0] !== "") rows.push(row);
    if (rows.length > bounds.rows) throw new CannotRun(`${quoted(file)} has more than ${grouped(bounds.rows)} rows`);
    row = [];
  }
  return rows;
}

function separatorOf(header: string): string {
  const [comma, ...others] = [",", ";", "\t"].map((sign) => ({ sign, times: header.split(sign).length }));
  return others.find(({ times }) => times > (comma?.times ?? 0))?.sign ?? ",";
}

function refuse(file: string, before: string): never {
  const line = before.split("\n").length;
  throw new CannotRun(
    `${quoted(file)} line ${grouped(line)} is not comma-separated text: a quote stands where none can`,
  );
}
