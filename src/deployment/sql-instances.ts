import { keyOfName } from "../base/host-names.ts";
import { quote } from "../base/wording.ts";
import type { BackEnd, Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { poolStoresOf } from "./databases.ts";
import { partsOf } from "./parts.ts";

/** A SQL Server instance that hosts databases of a pool or server. */
export type SqlServerInstance = {
  readonly sqlServer: string;
  /** The name of the instance; undefined for the default instance. */
  readonly instance: string | undefined;
  /** The kind of database, as in messages. */
  readonly what: string;
  /** The pool or server that uses it. */
  readonly owner: string;
  readonly path: Path;
  /** Whether several pools can use one such database. */
  readonly shareable?: boolean;
};

/** The kinds of databases that serve any number of pools. */
const shareable = ["archiving database", "monitoring database"];

/** The instances of all Back End databases, of those of archiving and monitoring servers, and of pools, in this order. */
export function* sqlInstancesOf(deployment: Deployment): Generator<SqlServerInstance, void> {
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    if (value.edition !== "enterprise" || value.backEnd === undefined) continue;
    yield* instancesOf(value.backEnd, "Back End database", value.fqdn, [...path, "backEnd"]);
  }
  for (const { value, path } of partsOf(deployment, "archivingServers"))
    if (value.sqlStore) yield* instancesOf(value.sqlStore, "archiving database", value.fqdn, [...path, "sqlStore"]);
  for (const { value, path } of partsOf(deployment, "monitoringServers"))
    if (value.sqlStore) yield* instancesOf(value.sqlStore, "monitoring database", value.fqdn, [...path, "sqlStore"]);
  for (const { value, what, of, path } of poolStoresOf(deployment))
    for (const instance of instancesOf(value, what, of, path))
      yield { ...instance, shareable: shareable.includes(what) };
}

/** The instance of a database, and those of its nodes besides the passive ones of a cluster, which database-nodes checks. */
function* instancesOf(store: BackEnd, what: string, owner: string, path: Path): Iterable<SqlServerInstance> {
  const { sqlServer, instance, nodes = [], highAvailability } = store;
  if (sqlServer !== undefined) yield { sqlServer, instance, what, owner, path: [...path, "sqlServer"] };
  for (const [at, node] of nodes.entries()) {
    if (node.role === "witness" || (highAvailability === "cluster" && node.role !== "primary")) continue;
    const nodePath = [...path, "nodes", at, "fqdn"];
    yield { sqlServer: node.fqdn, instance: node.instance ?? instance, what, owner, path: nodePath };
  }
}

/** Whether two instances are those of one database. */
export function isOfOne({ what, owner }: SqlServerInstance, other: SqlServerInstance): boolean {
  return what === other.what && keyOfName(owner) === keyOfName(other.owner);
}

/** A key that is the same for databases of the same kind on the same server. */
export function serverKey({ what, sqlServer }: SqlServerInstance): string {
  return `${what} ${keyOfName(sqlServer)}`;
}

/** The name of the default instance, which may be written out. */
const defaultInstance = "mssqlserver";

/** The instance as in messages: ' in instance "LYNC"'; empty for the default instance. */
export function describeInstance({ instance = defaultInstance }: SqlServerInstance): string {
  return keyOfName(instance) === defaultInstance ? "" : ` in instance ${quote(instance)}`;
}

/** Whether two instances of the same server are the same instance. */
export function isSame(
  { instance: one = defaultInstance }: SqlServerInstance,
  { instance: other = defaultInstance }: SqlServerInstance,
): boolean {
  return keyOfName(one) === keyOfName(other);
}
