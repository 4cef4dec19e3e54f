import { UsageError } from "../../base/errors.ts";
import { formatNumber, joinAbbreviated, quote } from "../../base/wording.ts";
import { limits } from "./limits.ts";

/** What an export contains. */
export type TableKind =
  | "users"
  | "policies"
  | "archivingPolicies"
  | "archivingConfiguration"
  | "accessEdge"
  | "xmppPartners"
  | "hostingProviders"
  | "providers"
  | "domains"
  | "versions"
  | "components"
  | "other"
  | "empty";

/** A row by column names in lower case. A Map, because the names come from a file. */
export type TableRow = ReadonlyMap<string, string>;

/** An export besides the topology: the properties of a cmdlet's objects, as CSV or JSON. */
export type ExportTable = { readonly file: string; readonly kind: TableKind; readonly rows: readonly TableRow[] };

/** Columns that identify an export. The first match applies. */
const columnsByKind: readonly { readonly kind: TableKind; readonly columns: readonly string[] }[] = [
  { kind: "policies", columns: ["identity", "enableoutsideaccess"] },
  { kind: "policies", columns: ["identity", "enablefederationaccess"] },
  { kind: "archivingPolicies", columns: ["archiveinternal"] },
  { kind: "archivingPolicies", columns: ["archiveexternal"] },
  { kind: "archivingConfiguration", columns: ["enablearchiving"] },
  { kind: "accessEdge", columns: ["allowoutsideusers"] },
  { kind: "accessEdge", columns: ["allowfederatedusers"] },
  { kind: "xmppPartners", columns: ["tlsnegotiation"] },
  { kind: "xmppPartners", columns: ["partnertype"] },
  { kind: "hostingProviders", columns: ["hostsocsusers"] },
  { kind: "hostingProviders", columns: ["enabledsharedaddressspace"] },
  { kind: "providers", columns: ["identity", "enabled", "proxyfqdn"] },
  { kind: "providers", columns: ["identity", "enabled", "verificationlevel"] },
  { kind: "users", columns: ["registrarpool"] },
  { kind: "users", columns: ["pool"] },
  { kind: "users", columns: ["name", "count"] },
  { kind: "versions", columns: ["replicafqdn", "productversion"] },
  { kind: "components", columns: ["componentname", "version"] },
  { kind: "domains", columns: ["domain"] },
  { kind: "domains", columns: ["identity", "proxyfqdn"] },
  { kind: "other", columns: ["poolfqdn"] },
  { kind: "other", columns: ["federationroute"] },
];

/** Reads a CSV export. */
export function readCsv(file: string, text: string): ExportTable {
  if (/^\s*\S.*\r?\n[ \t]*-{2,}[- \t]*(\r?\n|$)/.test(text) || /^\s*\w+ +: .*(\r?\n|$)/.test(text)) {
    throw new UsageError(`${quote(file)} is formatted for reading on the screen; export it again with Export-Csv`);
  }
  const [header, ...body] = parseCsv(file, text);
  if (!header) return { file, kind: "empty", rows: [] };
  const names = header.map((name) => name.trim().toLowerCase());
  const rows = body.map((row) => new Map(names.map((name, at) => [name, (row[at] ?? "").trim()])));
  return { file, kind: recognizeTable(file, names), rows };
}

/** Reads a JSON export: a list of objects or, as ConvertTo-Json writes a single one, an object. */
export function readJson(file: string, text: string): ExportTable {
  const objects = listIn(parseJson(file, text)).filter((item) => typeof item === "object" && item !== null);
  if (objects.length === 0) return { file, kind: "empty", rows: [] };
  const rows = objects.map((item: object) => {
    return new Map(Object.entries(item).map(([name, value]) => [name.trim().toLowerCase(), toCell(value)]));
  });
  const names = [...new Set(rows.slice(0, 100).flatMap((row) => [...row.keys()]))];
  return { file, kind: recognizeTable(file, names), rows };
}

/**
 * Parses CSV as defined in RFC 4180. Semicolons or tabs are the separators if the first line has more of them than
 * commas, as PowerShell writes with -UseCulture. A package for this would be four to fifty times larger.
 */
function parseCsv(file: string, text: string): readonly (readonly string[])[] {
  const { body, separator } = withoutPreamble(text);
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"\\r\\n${separator}]*))(${separator}|\\r?\\n|$)`, "y");
  const rows: string[][] = [];
  let row: string[] = [];
  while (field.lastIndex < body.length) {
    const start = field.lastIndex;
    const [, quoted, plain = "", end = ""] =
      field.exec(body) ?? rejectCsv(file, text.slice(0, text.length - body.length + start));
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === separator && field.lastIndex < body.length) continue;
    if (end === separator) row.push("");
    if (row.length > 1 || row[0] !== "") rows.push(row);
    if (rows.length > limits.rows)
      throw new UsageError(`${quote(file)} has more than ${formatNumber(limits.rows)} rows`);
    row = [];
  }
  return rows;
}

/** The text from its header on. Export-Csv without -NoTypeInformation writes the type before it, and Excel its separator. */
function withoutPreamble(text: string): { readonly body: string; readonly separator: string } {
  const [start = "", separator] =
    /^(?:[ \t]*\r?\n)*(?:"?#TYPE [^\n]*\n)?(?:[ \t]*\r?\n)*(?:"?sep=([,;\t])[^\n]*\n)?(?:[ \t]*\r?\n)*/i.exec(text) ??
    [];
  const body = text.slice(start.length);
  return { body, separator: separator ?? separatorOf(body.split("\n", 1)[0] ?? "") };
}

function separatorOf(header: string): string {
  const [comma, ...others] = [",", ";", "\t"].map((sign) => ({ sign, count: header.split(sign).length }));
  return others.find(({ count }) => count > (comma?.count ?? 0))?.sign ?? ",";
}

function rejectCsv(file: string, before: string): never {
  const line = formatNumber(before.split("\n").length);
  throw new UsageError(
    `${quote(file)} line ${line} is not valid CSV: unexpected quotation mark; export the file again with Export-Csv`,
  );
}

/** Windows PowerShell can write a list as an object with its Count. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const { value: inner, Count } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Array.isArray(inner) && typeof Count === "number" ? inner : [value];
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${quote(file)} begins like JSON but is not valid; export it again with ConvertTo-Json`);
  }
}

type Fields = Readonly<Record<string, unknown>>;

/** A value as CSV would contain it. ConvertTo-Json writes names and versions, objects in PowerShell, as objects. */
function toCell(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value ?? "").trim();
  const { FriendlyName, Name, Fqdn, Identity, value: inner, Major, Minor, Build, Revision } = value as Fields;
  // The numbers that a version does not have are -1.
  const numbers = [Major, Minor, Build, Revision].filter((number) => typeof number === "number" && number >= 0);
  if (typeof Major === "number" && typeof Minor === "number") return numbers.join(".");
  const name = [Fqdn, FriendlyName, Name, Identity, inner].find((candidate) => typeof candidate === "string");
  return typeof name === "string" ? name.trim() : "";
}

function recognizeTable(file: string, names: readonly string[]): TableKind {
  const match = columnsByKind.find(({ columns }) => columns.every((name) => names.includes(name)));
  if (match) return match.kind;
  const columns = names.length > 0 ? `the columns ${joinAbbreviated(names.map(quote))}` : "no columns";
  throw new UsageError(
    `expected a topology or one of the exports that docs/import.md lists, found a table with ${columns} in ${quote(file)}`,
  );
}
