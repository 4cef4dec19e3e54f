import { keyOfName } from "../base/host-names.ts";
import { quoted } from "../base/wording.ts";
import type { BackEnd, Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { partsOf } from "./parts.ts";

/** A SQL Server instance that holds databases of a pool or server. */
export type Instance = {
  readonly sqlServer: string;
  /** The name of the instance, where it has one. */
  readonly instance: string | undefined;
  /** The kind of databases, and whose they are. */
  readonly what: string;
  readonly holder: string;
  readonly path: Path;
};

/** The instances of all Back End, archiving and monitoring databases, in this order. */
export function* instancesOf(deployment: Deployment): Generator<Instance, void> {
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    if (value.edition !== "enterprise" || value.backEnd?.sqlServer === undefined) continue;
    yield instanceOf(value.backEnd, "Back End database", value.fqdn, [...path, "backEnd"]);
  }
  for (const { value, path } of partsOf(deployment, "archivingServers"))
    if (value.sqlStore) yield instanceOf(value.sqlStore, "archiving database", value.fqdn, [...path, "sqlStore"]);
  for (const { value, path } of partsOf(deployment, "monitoringServers"))
    if (value.sqlStore) yield instanceOf(value.sqlStore, "monitoring database", value.fqdn, [...path, "sqlStore"]);
}

function instanceOf({ sqlServer = "", instance }: BackEnd, what: string, holder: string, path: Path): Instance {
  return { sqlServer, instance, what, holder, path: [...path, "sqlServer"] };
}

/** The same for the same kind of databases on the same server. */
export function serverKey({ what, sqlServer }: Instance): string {
  return `${what} ${keyOfName(sqlServer)}`;
}

/** The name that the default instance has where it is written. */
const byDefault = "mssqlserver";

/** The instance of its server in the words of messages; empty for the default one. */
export function placeOf({ instance = byDefault }: Instance): string {
  return keyOfName(instance) === byDefault ? "" : ` in instance ${quoted(instance)}`;
}

/** Whether two instances of one server are one. */
export function isSame({ instance: one = byDefault }: Instance, { instance: other = byDefault }: Instance): boolean {
  return keyOfName(one) === keyOfName(other);
}
