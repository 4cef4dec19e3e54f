import type { BackEnd, Deployment } from "./deployment.ts";
import { keyOfName, partsOf } from "./topology.ts";
import type { Path } from "./types.ts";
import { quoted } from "./words.ts";

/** A SQL Server instance that holds databases of a pool or server. */
export type Instance = {
  /** The same for the same kind of databases on the same server, and in the same instance of it. */
  readonly server: string;
  readonly key: string;
  /** The server in the words of messages; the instance is left out of them where it is the default one. */
  readonly name: string;
  readonly place: string;
  /** The kind of databases, and whose they are. */
  readonly what: string;
  readonly holder: string;
  readonly path: Path;
};

/** The instances of all Back End, archiving and monitoring databases, in this order. */
export function instancesOf(deployment: Deployment): readonly Instance[] {
  return [
    ...partsOf(deployment, "frontEndPools")
      .filter(({ value }) => value.edition === "enterprise")
      .flatMap(({ value, path }) => instanceOf(value.backEnd, "Back End database", value.fqdn, [...path, "backEnd"])),
    ...partsOf(deployment, "archivingServers").flatMap(({ value, path }) =>
      instanceOf(value.sqlStore, "archiving database", value.fqdn, [...path, "sqlStore"]),
    ),
    ...partsOf(deployment, "monitoringServers").flatMap(({ value, path }) =>
      instanceOf(value.sqlStore, "monitoring database", value.fqdn, [...path, "sqlStore"]),
    ),
  ];
}

/** The name that the default instance has where it is written. */
const byDefault = "mssqlserver";

function instanceOf(store: BackEnd | undefined, what: string, holder: string, path: Path): readonly Instance[] {
  if (store?.sqlServer === undefined) return [];
  const { sqlServer, instance = byDefault } = store;
  const place = keyOfName(instance) === byDefault ? "" : ` in instance ${quoted(instance)}`;
  const server = `${what} ${keyOfName(sqlServer)}`;
  const key = `${server} ${keyOfName(instance)}`;
  return [{ server, key, name: quoted(sqlServer), place, what, holder, path: [...path, "sqlServer"] }];
}
