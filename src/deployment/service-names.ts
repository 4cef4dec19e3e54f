import { keyOfName } from "../base/host-names.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { databasesOf, poolStoresOf } from "./databases.ts";
import { namesOf } from "./names.ts";
import { type NameFilter, partsOf } from "./parts.ts";

/** An FQDN and its path. */
export type Declared = { readonly name: string; readonly path: Path };

/** The FQDNs of servers, pools, stores and services that a manifest declares, without references to them. */
export function declaredNames(deployment: Deployment, accepts: NameFilter): readonly Declared[] {
  return [
    ...namesOf(deployment, accepts).map(({ fqdn, path }) => ({ name: fqdn, path })),
    ...storesOf(deployment, accepts),
    ...serviceNames(deployment, accepts),
  ];
}

/** The FQDNs of web services and Edge services. */
export function serviceNames(deployment: Deployment, accepts: NameFilter): readonly Declared[] {
  const declared: Declared[] = [];
  const add = (name: string | undefined, path: Path, under: string, key: string): void => {
    if (name !== undefined && accepts(name)) declared.push({ name, path: [...path, under, key] });
  };
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    const { webServices } = value;
    if (!webServices) continue;
    add(webServices.internalFqdn, path, "webServices", "internalFqdn");
    add(webServices.externalFqdn, path, "webServices", "externalFqdn");
  }
  for (const { value, path } of partsOf(deployment, "edgePools")) {
    for (const [key, name] of Object.entries(value.externalFqdns ?? {})) add(name, path, "externalFqdns", key);
  }
  return declared;
}

/** A computer with a database or file store of a pool or server, and its role. */
export type Store = Declared & { readonly role: "back-end" | "database" | "file-store" };

/** The database and file servers of pools and servers, and the nodes of databases. A Standard Edition server has its own database. */
export function storesOf(deployment: Deployment, accepts: NameFilter): readonly Store[] {
  return [...namedStores(deployment, accepts), ...databaseNodes(deployment, accepts)];
}

/** The computers of clusters, mirrors and availability groups besides witnesses, which store no data. */
function* databaseNodes(deployment: Deployment, accepts: NameFilter): Iterable<Store> {
  for (const { value, path, local } of databasesOf(deployment)) {
    const role = path.at(-1) === "backEnd" ? "back-end" : "database";
    // A mirror's primary may be listed again.
    for (const [at, { fqdn: name, role: part }] of (local ? [] : (value.nodes ?? [])).entries())
      if (part !== "witness" && keyOfName(name) !== keyOfName(value.sqlServer ?? "") && accepts(name))
        yield { role, name, path: [...path, "nodes", at, "fqdn"] };
  }
}

function namedStores(deployment: Deployment, accepts: NameFilter): readonly Store[] {
  const stores: Store[] = [];
  const add = (role: Store["role"], name: string | undefined, path: Path, under: string, key: string): void => {
    if (name !== undefined && accepts(name)) stores.push({ role, name, path: [...path, under, key] });
  };
  for (const { value, path } of partsOf(deployment, "frontEndPools")) {
    if (value.edition === "enterprise") add("back-end", value.backEnd?.sqlServer, path, "backEnd", "sqlServer");
    add("file-store", value.fileStore?.server, path, "fileStore", "server");
  }
  for (const list of ["archivingServers", "monitoringServers"] as const) {
    for (const { value, path } of partsOf(deployment, list)) {
      add("database", value.sqlStore?.sqlServer, path, "sqlStore", "sqlServer");
      add("file-store", value.fileStore?.server, path, "fileStore", "server");
    }
  }
  for (const { value, path, local } of poolStoresOf(deployment)) {
    const { sqlServer: name } = value;
    // A Standard Edition server may also have the databases of Persistent Chat.
    if (!local && accepts(name)) stores.push({ role: "database", name, path: [...path, "sqlServer"] });
  }
  for (const { value, path } of partsOf(deployment, "persistentChatPools"))
    add("file-store", value.fileStore?.server, path, "fileStore", "server");
  return stores;
}
