import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { namesOf } from "./names.ts";
import { partsOf, type Wanted } from "./parts.ts";

/** An FQDN and where it stands. */
export type Declared = { readonly name: string; readonly path: Path };

/** The FQDNs of servers, pools and services that a manifest introduces; those that only repeat one are left out. */
export function declaredNames(deployment: Deployment, isWanted: Wanted): readonly Declared[] {
  return [
    ...namesOf(deployment, isWanted).map(({ fqdn, path }) => ({ name: fqdn, path })),
    ...storesOf(deployment, isWanted),
    ...serviceNames(deployment, isWanted),
  ];
}

/** The FQDNs of web and Edge services. */
export function serviceNames(deployment: Deployment, isWanted: Wanted): readonly Declared[] {
  const declared: Declared[] = [];
  const add = (name: string | undefined, path: Path, under: string, key: string): void => {
    if (name !== undefined && isWanted(name)) declared.push({ name, path: [...path, under, key] });
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

/** A computer that holds something of a pool or server, and as what. */
export type Store = Declared & { readonly role: "back-end" | "database" | "file-store" };

/** The database and file servers that pools and servers name. A Standard Edition server brings its own database. */
export function storesOf(deployment: Deployment, isWanted: Wanted): readonly Store[] {
  const stores: Store[] = [];
  const add = (role: Store["role"], name: string | undefined, path: Path, under: string, key: string): void => {
    if (name !== undefined && isWanted(name)) stores.push({ role, name, path: [...path, under, key] });
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
