import { compareNames, keyOfName } from "../../../base/host-names.ts";
import { partsOf } from "../../../deployment/parts.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { Deployment, SqlStore } from "../../../schema/deployment.ts";
import type { Path } from "../../../yaml/path.ts";

/** An archiving database, and the server or pool that uses it. */
type Store = { readonly store: SqlStore; readonly path: Path; readonly of: string };

/**
 * The archiving databases on a single server, each once if pools share it: at the pool with the smallest name. An undeclared store is not checked; mirroring on a
 * product without it is reported by feature-availability, nodes without a technology by database-nodes.
 */
export function singleStores(deployment: Deployment, { archiving }: Profile): readonly Store[] {
  const single = storesOf(deployment, archiving.value).filter(
    ({ store: { highAvailability = "none", nodes = [] } }) => highAvailability === "none" && nodes.length < 2,
  );
  const smallestLast = single.toSorted((one, other) => compareNames(other.of, one.of));
  const servers = new Map(smallestLast.map((one) => [keyOfName(one.store.sqlServer), one]));
  return single.filter((one) => servers.get(keyOfName(one.store.sqlServer)) === one);
}

function storesOf(deployment: Deployment, kind: Profile["archiving"]["value"]): readonly Store[] {
  if (kind === "server-role")
    return partsOf(deployment, "archivingServers").flatMap(({ value: { sqlStore: store, fqdn: of }, path }) =>
      store ? [{ store, path: [...path, "sqlStore"], of }] : [],
    );
  return partsOf(deployment, "frontEndPools").flatMap(
    ({ value: { archivingStore: store, archiving, fqdn: of }, path }) =>
      store && archiving !== false ? [{ store, path: [...path, "archivingStore"], of }] : [],
  );
}
