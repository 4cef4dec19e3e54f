import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
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

/** The database and file servers of pools and servers. A Standard Edition server has its own database. */
export function storesOf(deployment: Deployment, accepts: NameFilter): readonly Store[] {
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
  return stores;
}
