import { compareNames, keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import { quote } from "../base/wording.ts";
import type { BackEnd, Deployment, PersistentChatPool, SqlNode } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { partsOf } from "./parts.ts";

/** A database of a pool or server. */
export type Database = {
  readonly value: BackEnd;
  readonly path: Path;
  /** The kind of database, as in messages. */
  readonly what: string;
  readonly of: string;
  /** Whether it is the built-in one of a Standard Edition server. */
  readonly local: boolean;
  /** Whether it is on a Standard Edition server, which other rules report if it may not be there. */
  readonly onStandard?: boolean;
  /** The product of its pool, if that may differ from the product of the deployment. */
  readonly product?: PersistentChatPool["product"];
};

/** A database with the SQL Server that hosts it. */
export type StoredDatabase = Database & { readonly value: BackEnd & { readonly sqlServer: string } };

/** The stores of pools besides the Back End, by their property, with their kinds. */
const storeKinds = {
  frontEndPools: { archivingStore: "archiving database", monitoringStore: "monitoring database" },
  persistentChatPools: { sqlStore: "Persistent Chat database", complianceStore: "compliance database" },
} as const;

type PoolOfStores = Pick<PersistentChatPool, "fqdn" | "product">;

/** The archiving and monitoring databases of Front End pools, and the databases of Persistent Chat pools. */
export function* poolStoresOf(deployment: Deployment): Generator<StoredDatabase, void> {
  for (const list of ["frontEndPools", "persistentChatPools"] as const)
    for (const { value: pool, path } of partsOf(deployment, list))
      for (const [key, what] of Object.entries(storeKinds[list])) {
        const value = pool[key as keyof typeof pool] as StoredDatabase["value"] | undefined;
        if (!value) continue;
        const { fqdn: of, product }: PoolOfStores = pool;
        const onStandard = standardServers(deployment).has(keyOfName(value.sqlServer));
        const local = onStandard && list === "persistentChatPools";
        yield { value, path: [...path, key], what, of, local, onStandard, product };
      }
}

/** The Standard Edition servers, by their keys. */
export const standardServers = memoizeLast(
  (deployment: Deployment): ReadonlySet<string> =>
    new Set(
      partsOf(deployment, "frontEndPools").flatMap(({ value }) =>
        value.edition === "standard" ? [keyOfName(value.fqdn)] : [],
      ),
    ),
);

/** Whether a database is one of Persistent Chat. */
export function isChatDatabase({ path }: Pick<Database, "path">): boolean {
  return path[3] === "persistentChatPools";
}

/** All databases that a manifest describes. */
export const databasesOf = memoizeLast((deployment: Deployment): readonly Database[] => {
  const databases: Database[] = [];
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    const { backEnd, fqdn, edition } = value;
    if (!backEnd) continue;
    databases.push({
      value: backEnd,
      path: [...path, "backEnd"],
      what: "database",
      of: fqdn,
      local: edition === "standard",
    });
  }
  for (const list of ["archivingServers", "monitoringServers"] as const) {
    for (const { value, path } of partsOf(deployment, list)) {
      const { sqlStore, fqdn } = value;
      if (sqlStore)
        databases.push({ value: sqlStore, path: [...path, "sqlStore"], what: "database", of: fqdn, local: false });
    }
  }
  return [...databases, ...poolStoresOf(deployment)];
});

/** All databases, each followed by its nodes that state a version or edition of their own. */
export function databasesAndNodesOf(deployment: Deployment): readonly Database[] {
  return databasesOf(deployment).flatMap((database) => [database, ...nodesWithOwn(database)]);
}

/** The nodes of a database by their names, each with its index, so that their order in the list changes no finding. */
export function nodesByName({ nodes = [] }: BackEnd): readonly (readonly [node: SqlNode, at: number])[] {
  return nodes.map((node, at) => [node, at] as const).toSorted(([one], [other]) => compareNames(one.fqdn, other.fqdn));
}

/**
 * The nodes of a database as databases, with the version and edition that they state. Of those that state the same, the one
 * with the smallest name counts, so that each value is checked once. Omits those that state the same as the database, and
 * witnesses, which store no data.
 */
function nodesWithOwn(database: Database): readonly Database[] {
  const { value, path, what } = database;
  const seen = new Set([`${value.version} ${value.edition}`]);
  return nodesByName(value).flatMap(([{ fqdn, role, version = value.version, edition = value.edition }, at]) => {
    const key = `${version} ${edition}`;
    if (role === "witness" || seen.has(key)) return [];
    seen.add(key);
    const own = { ...(version !== value.version && { version }), ...(edition !== value.edition && { edition }) };
    const { highAvailability } = value;
    const node = { sqlServer: fqdn, ...own, ...(highAvailability && { highAvailability }) };
    return [{ ...database, value: node, path: [...path, "nodes", at], what: `node ${quote(fqdn)} of the ${what}` }];
  });
}
