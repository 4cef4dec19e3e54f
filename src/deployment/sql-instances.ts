import { keyOfName } from "../base/host-names.ts";
import { quote } from "../base/wording.ts";
import type { BackEnd, Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
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
};

/** The instances of all Back End, archiving and monitoring databases, in this order. */
export function* sqlInstancesOf(deployment: Deployment): Generator<SqlServerInstance, void> {
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    if (value.edition !== "enterprise" || value.backEnd?.sqlServer === undefined) continue;
    yield instanceOf(value.backEnd, "Back End database", value.fqdn, [...path, "backEnd"]);
  }
  for (const { value, path } of partsOf(deployment, "archivingServers"))
    if (value.sqlStore) yield instanceOf(value.sqlStore, "archiving database", value.fqdn, [...path, "sqlStore"]);
  for (const { value, path } of partsOf(deployment, "monitoringServers"))
    if (value.sqlStore) yield instanceOf(value.sqlStore, "monitoring database", value.fqdn, [...path, "sqlStore"]);
}

function instanceOf({ sqlServer = "", instance }: BackEnd, what: string, owner: string, path: Path): SqlServerInstance {
  return { sqlServer, instance, what, owner, path: [...path, "sqlServer"] };
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
