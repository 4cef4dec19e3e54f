import { pluralize, quote } from "../../base/wording.ts";
import type { ExportTable, TableKind, TableRow } from "./tables.ts";
import { toPrintableLine } from "./xml-elements.ts";

/** Facts of the exports besides the topology. A fact is undefined without its export. */
export type ExportFacts = {
  /** Enabled users by the pool that homes them, in lower case. A pool that is missing here has none. */
  readonly users?: ReadonlyMap<string, number> | undefined;
  /** The number of users with a user policy, by the policy's column and name. */
  readonly assignedUsers: (column: string, policy: string) => number | undefined;
  /** The rows of an export. */
  readonly rows: (kind: TableKind) => readonly TableRow[] | undefined;
  /** The exports of a kind. */
  readonly tables: (kind: TableKind) => readonly ExportTable[];
  readonly notes: readonly string[];
};

/** Collects the facts of tables. Users are only counted; nothing else about them is kept. */
export function collectFacts(tables: readonly ExportTable[]): ExportFacts {
  const tablesOf = (kind: TableKind) => tables.filter((table) => table.kind === kind);
  const rows = (kind: TableKind) => {
    const matching = tablesOf(kind);
    return matching.length > 0 ? matching.flatMap((table) => table.rows) : undefined;
  };
  const users = rows("users")?.filter((row) => !/^false$/i.test(row.get("enabled") ?? ""));
  return {
    users: users && countByPool(users),
    assignedUsers: (column, policy) => {
      const detailed = users?.filter((row) => row.has(column) && !row.has("count"));
      return detailed?.length
        ? detailed.filter((row) => policyName(row.get(column)) === policyName(policy)).length
        : undefined;
    },
    rows,
    tables: tablesOf,
    notes: [...skippedRows(users ?? []), ...skippedTables(tables)],
  };
}

/** Notes about users of pools that the topology does not have. */
export function unassignedUsers({ users }: ExportFacts, pools: ReadonlySet<string>): readonly string[] {
  return [...(users ?? [])]
    .filter(([pool]) => !pools.has(pool))
    .map(([pool, count]) => `ignored ${pluralize(count, "user")} of ${quote(pool)}, which is not in the topology`);
}

/** The value of a Boolean property in a row, if it has one. */
export function readSwitch(row: TableRow | undefined, name: string): boolean | undefined {
  const text = row?.get(name.toLowerCase()) ?? "";
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}

/** Scope and name of a policy or setting by its identity: Global, Site:Redmond, Tag:Traders. */
export function readIdentity(row: TableRow): {
  readonly scope: "global" | "site" | "user";
  readonly name: string | undefined;
} {
  const identity = toPrintableLine(row.get("identity")) ?? "Global";
  const [, prefix = "", name = ""] = /^(global|site:|tag:)?(.*)$/is.exec(identity) ?? [];
  if (/^global$/i.test(prefix)) return { scope: "global", name: undefined };
  return { scope: /^site/i.test(prefix) ? "site" : "user", name: toPrintableLine(name) };
}

function countByPool(users: readonly TableRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of users) {
    const pool = toPrintableLine(row.get("registrarpool") ?? row.get("pool") ?? row.get("name"))?.toLowerCase();
    if (pool) counts.set(pool, (counts.get(pool) ?? 0) + (row.has("count") ? (readCount(row) ?? 0) : 1));
  }
  return counts;
}

function readCount(row: TableRow): number | undefined {
  const text = row.get("count") ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function policyName(text: string | undefined): string {
  return (text ?? "").replace(/^tag:/i, "").toLowerCase();
}

function skippedRows(users: readonly TableRow[]): readonly string[] {
  const count = users.filter((row) => row.has("count") && readCount(row) === undefined).length;
  return count > 0
    ? [`skipped ${pluralize(count, "row")} of users per pool: expected an integer in column "Count"`]
    : [];
}

/** Notes about exports without objects, and exports that contain nothing for a manifest. */
function skippedTables(tables: readonly ExportTable[]): readonly string[] {
  return tables.flatMap(({ file, kind }) => {
    if (kind === "empty") return [`skipped ${quote(file)}: it is empty; add its settings to the manifest manually`];
    if (kind === "other" || kind === "hostingProviders")
      return [`skipped ${quote(file)}: a manifest contains none of its properties`];
    return [];
  });
}
