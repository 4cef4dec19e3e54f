import { CannotRun } from "../../base/errors.ts";
import { abridged, quoted } from "../../base/wording.ts";
import { rowsOf } from "./csv.ts";

/** What a companion export holds. */
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
  | "other"
  | "empty";

/** A row by its columns in small letters. Names of columns come from files, so no object carries them. */
export type Row = ReadonlyMap<string, string>;

/** A companion export: CSV or JSON, as a cmdlet's properties were written. */
export type Table = { readonly file: string; readonly kind: TableKind; readonly rows: readonly Row[] };

/** Columns by which an export is known, in the order in which they are tried. */
const signs: readonly { readonly kind: TableKind; readonly all: readonly string[] }[] = [
  { kind: "policies", all: ["identity", "enableoutsideaccess"] },
  { kind: "policies", all: ["identity", "enablefederationaccess"] },
  { kind: "archivingPolicies", all: ["archiveinternal"] },
  { kind: "archivingPolicies", all: ["archiveexternal"] },
  { kind: "archivingConfiguration", all: ["enablearchiving"] },
  { kind: "accessEdge", all: ["allowoutsideusers"] },
  { kind: "accessEdge", all: ["allowfederatedusers"] },
  { kind: "xmppPartners", all: ["tlsnegotiation"] },
  { kind: "xmppPartners", all: ["partnertype"] },
  { kind: "hostingProviders", all: ["hostsocsusers"] },
  { kind: "hostingProviders", all: ["enabledsharedaddressspace"] },
  { kind: "providers", all: ["identity", "enabled", "proxyfqdn"] },
  { kind: "providers", all: ["identity", "enabled", "verificationlevel"] },
  { kind: "users", all: ["registrarpool"] },
  { kind: "users", all: ["pool"] },
  { kind: "users", all: ["name", "count"] },
  { kind: "versions", all: ["replicafqdn", "productversion"] },
  { kind: "domains", all: ["domain"] },
  { kind: "domains", all: ["identity", "proxyfqdn"] },
  { kind: "other", all: ["poolfqdn"] },
  { kind: "other", all: ["federationroute"] },
];

/** CSV text → table. */
export function csvTable(file: string, text: string): Table {
  const [header, ...body] = rowsOf(file, text);
  if (!header) return { file, kind: "empty", rows: [] };
  const names = header.map((name) => name.trim().toLowerCase());
  const rows = body.map((row) => new Map(names.map((name, at) => [name, (row[at] ?? "").trim()])));
  return { file, kind: kindOf(file, names), rows };
}

/** JSON text → table: a list of objects or, as ConvertTo-Json writes a single one, an object. */
export function jsonTable(file: string, text: string): Table {
  const objects = listIn(jsonIn(file, text)).filter((entry) => typeof entry === "object" && entry !== null);
  if (objects.length === 0) return { file, kind: "empty", rows: [] };
  const rows = objects.map((entry: object) => {
    return new Map(Object.entries(entry).map(([name, own]) => [name.trim().toLowerCase(), wordsOf(own)]));
  });
  return { file, kind: kindOf(file, [...new Set(rows.slice(0, 100).flatMap((row) => [...row.keys()]))]), rows };
}

/** Windows PowerShell may put a list into an object with its Count. */
function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const { value: inner, Count } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return Array.isArray(inner) && typeof Count === "number" ? inner : [value];
}

function jsonIn(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CannotRun(`${quoted(file)} begins as JSON and is none to its end; export it again with ConvertTo-Json`);
  }
}

/** Values as CSV would have them; ConvertTo-Json writes names that are objects in PowerShell as objects. */
function wordsOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value ?? "").trim();
  const { FriendlyName, Name, Fqdn, Identity, value: own } = value as Record<string, unknown>;
  const word = [Fqdn, FriendlyName, Name, Identity, own].find((part) => typeof part === "string");
  return typeof word === "string" ? word.trim() : "";
}

function kindOf(file: string, names: readonly string[]): TableKind {
  const sign = signs.find(({ all }) => all.every((name) => names.includes(name)));
  if (sign) return sign.kind;
  const columns = names.length > 0 ? `the columns ${abridged(names.map(quoted))}` : "no columns";
  throw new CannotRun(
    `${quoted(file)} has ${columns}; a topology or one of the exports that docs/import.md lists is needed`,
  );
}
