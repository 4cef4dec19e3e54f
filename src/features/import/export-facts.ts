import { counted, grouped, quoted } from "../../base/wording.ts";
import type { Row, Table, TableKind } from "./tables.ts";
import { plain } from "./xml-elements.ts";

/** What companion exports tell; what nobody exported is missing here. */
export type Facts = {
  /** Enabled users by the pool that homes them, in small letters; a pool that is not named has none. */
  readonly users?: ReadonlyMap<string, number> | undefined;
  /** How many users have each policy of their own, by its column and its name. */
  readonly assigned: (column: string, policy: string) => number | undefined;
  /** The rows of an export, or nothing where there was none. */
  readonly rows: (kind: TableKind) => readonly Row[] | undefined;
  readonly remarks: readonly string[];
};

/** Tables → facts. Users are counted here, and nothing else is kept of them. */
export function factsIn(tables: readonly Table[]): Facts {
  const rows = (kind: TableKind) => {
    const own = tables.filter((table) => table.kind === kind);
    return own.length > 0 ? own.flatMap((table) => table.rows) : undefined;
  };
  const users = rows("users")?.filter((row) => !/^false$/i.test(row.get("enabled") ?? ""));
  const counts = users && countsOf(users);
  const passed = users?.filter((row) => row.has("count") && countOf(row) === undefined).length ?? 0;
  return {
    users: counts,
    assigned: (column, policy) => {
      const detailed = users?.filter((row) => row.has(column) && !row.has("count"));
      return detailed?.length
        ? detailed.filter((row) => policyName(row.get(column)) === policyName(policy)).length
        : undefined;
    },
    rows,
    remarks: [
      ...(passed > 0
        ? [
            `${counted(passed, "row")} of the users per pool ${passed === 1 ? "has" : "have"} no whole number as Count; passed over`,
          ]
        : []),
      ...leftAlone(tables),
    ],
  };
}

/** Users of pools that the topology does not have; only their number is told. */
export function strayUsers({ users }: Facts, pools: ReadonlySet<string>): readonly string[] {
  return [...(users ?? [])]
    .filter(([pool]) => !pools.has(pool))
    .map(
      ([pool, count]) =>
        `${grouped(count)} users are homed in ${quoted(pool)}, which is no pool of the topology; they are left out`,
    );
}

/** A switch of an export: True, False, or not there. */
export function switchOf(row: Row | undefined, name: string): boolean | undefined {
  const text = row?.get(name.toLowerCase()) ?? "";
  return /^(true|false)$/i.test(text) ? text.toLowerCase() === "true" : undefined;
}

/** The policies or settings of a table by their identities: Global, Site:Redmond, Tag:Traders. */
export function identityOf(row: Row): {
  readonly scope: "global" | "site" | "user";
  readonly name: string | undefined;
} {
  const identity = plain(row.get("identity")) ?? "Global";
  const [, sort = "", name = ""] = /^(global|site:|tag:)?(.*)$/is.exec(identity) ?? [];
  if (/^global$/i.test(sort)) return { scope: "global", name: undefined };
  return { scope: /^site/i.test(sort) ? "site" : "user", name: plain(name) };
}

function countsOf(users: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of users) {
    const pool = plain(row.get("registrarpool") ?? row.get("pool") ?? row.get("name"))?.toLowerCase();
    if (pool) counts.set(pool, (counts.get(pool) ?? 0) + (row.has("count") ? (countOf(row) ?? 0) : 1));
  }
  return counts;
}

function countOf(row: Row): number | undefined {
  const text = row.get("count") ?? "";
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function policyName(text: string | undefined): string {
  return (text ?? "").replace(/^tag:/i, "").toLowerCase();
}

/** Exports that tell nothing that a manifest has, and exports of nothing. */
function leftAlone(tables: readonly Table[]): readonly string[] {
  return tables.flatMap(({ file, kind }) => {
    if (kind === "empty")
      return [`${quoted(file)} is empty, so nobody knows what it is an export of; write what it says by hand`];
    const idle = kind === "other" || kind === "hostingProviders";
    return idle ? [`${quoted(file)} holds nothing that a manifest has; it is left alone`] : [];
  });
}
