import type { Deployment } from "./deployment.ts";
import { namesOf } from "./names.ts";
import { partsOf } from "./topology.ts";
import type { Path } from "./types.ts";

/** An FQDN and where it stands. */
export type Declared = { readonly name: string; readonly path: Path };

/** Every FQDN of a server, pool or service that a manifest introduces; those that only repeat one are left out. */
export function declaredNames(deployment: Deployment): readonly Declared[] {
  return [
    ...namesOf(deployment).map(({ fqdn, path }) => ({ name: fqdn, path })),
    ...storesOf(deployment).map(({ name, path }) => ({ name, path })),
    ...partsOf(deployment, "frontEndPools").flatMap(({ value: { webServices }, path }) => [
      ...present(webServices?.internalFqdn, [...path, "webServices", "internalFqdn"]),
      ...present(webServices?.externalFqdn, [...path, "webServices", "externalFqdn"]),
    ]),
    ...partsOf(deployment, "edgePools").flatMap(({ value: { externalFqdns = {} }, path }) =>
      Object.entries(externalFqdns).flatMap(([key, name]) => present(name, [...path, "externalFqdns", key])),
    ),
  ];
}

/** A computer that holds something of a pool or server: as what, and for which. */
export type Store = Declared & {
  readonly role: "back-end" | "database" | "file-store";
  readonly holder: string;
};

/** The database and file servers that pools and servers name. A Standard Edition server brings its own database. */
export function storesOf(deployment: Deployment): readonly Store[] {
  const store = (role: Store["role"], holder: string, name: string | undefined, path: Path): readonly Store[] =>
    present(name, path).map((declared) => ({ ...declared, role, holder }));
  return [
    ...partsOf(deployment, "frontEndPools").flatMap(({ value: { fqdn, edition, backEnd, fileStore }, path }) => [
      ...store("back-end", fqdn, edition === "enterprise" ? backEnd?.sqlServer : undefined, [
        ...path,
        "backEnd",
        "sqlServer",
      ]),
      ...store("file-store", fqdn, fileStore?.server, [...path, "fileStore", "server"]),
    ]),
    ...[...partsOf(deployment, "archivingServers"), ...partsOf(deployment, "monitoringServers")].flatMap(
      ({ value: { fqdn, sqlStore, fileStore }, path }) => [
        ...store("database", fqdn, sqlStore?.sqlServer, [...path, "sqlStore", "sqlServer"]),
        ...store("file-store", fqdn, fileStore?.server, [...path, "fileStore", "server"]),
      ],
    ),
  ];
}

function present(name: string | undefined, path: Path): readonly Declared[] {
  return name === undefined ? [] : [{ name, path }];
}
