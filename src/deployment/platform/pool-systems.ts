import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { Deployment, Server, Servers } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { listNames, ownPartsOf } from "../parts.ts";

/** A server of a pool, its operating system, and where the manifest states the system. */
export type ServerSystem = { readonly fqdn: string; readonly os: string; readonly path: Path };

/** A pool and its servers with a known operating system. */
type PoolOfServers = { readonly fqdn: string; readonly servers: readonly ServerSystem[] };

type Pool = { readonly fqdn: string; readonly os?: string; readonly servers?: Servers };

/**
 * The pools that list their servers, if a listed server or one of the inventory has an operating system of its own. A
 * server whose entries state different systems is listed with each.
 */
export const poolsOfServers = memoizeLast((deployment: Deployment): readonly PoolOfServers[] => {
  const inventory = inventorySystems(deployment);
  const ownSystems = (server: Server, path: Path): readonly ServerSystem[] => {
    const { fqdn, os } = typeof server === "string" ? { fqdn: server, os: undefined } : server;
    const listed = inventory.get(keyOfName(fqdn)) ?? [];
    return os === undefined ? listed : [{ fqdn, os, path: [...path, "os"] }, ...listed];
  };
  return listNames.flatMap((list) =>
    ownPartsOf(deployment, list).flatMap(({ value, path }) => {
      const { fqdn, os, servers }: Pool = value;
      if (typeof servers !== "object") return [];
      const own = servers.map((server, at) => ownSystems(server, [...path, "servers", at]));
      if (own.every((systems) => systems.length === 0)) return [];
      const common = (at: number) =>
        os === undefined ? [] : [{ fqdn: nameOf(servers[at] ?? ""), os, path: [...path, "os"] }];
      return [{ fqdn, servers: own.flatMap((systems, at) => (systems.length > 0 ? systems : common(at))) }];
    }),
  );
});

/** The operating systems of the inventory, by the key of the computer. */
function inventorySystems({ spec }: Deployment): ReadonlyMap<string, readonly ServerSystem[]> {
  const systems = (spec.servers ?? []).flatMap(({ fqdn, os }, at) =>
    os === undefined ? [] : [{ fqdn, os, path: ["spec", "servers", at, "os"] }],
  );
  return groupBy(systems, ({ fqdn }) => keyOfName(fqdn));
}

function nameOf(server: Server): string {
  return typeof server === "string" ? server : server.fqdn;
}
