import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, Servers } from "../../schema/deployment.ts";
import { siteLists } from "../../schema/lists.ts";
import { listNames, partsOf, type SitePart, serverCount } from "../parts.ts";
import { platformOf as platformOfMachine } from "../platform/machine-platform.ts";
import type { LoadedPool } from "./front-end.ts";

/** Whether a pool has virtual servers. A pool without a server counts if its `platform` is virtual. */
export function isVirtual(load: LoadedPool): boolean {
  return virtualServers(load) > 0 || (load.value.platform === "virtual" && serverCount(load.value.servers) === 0);
}

/** The number of virtual servers of a pool. A server overrides the `platform` of its pool. */
export function virtualServers({ value }: LoadedPool): number {
  if (typeof value.servers === "number") return value.platform === "virtual" ? value.servers : 0;
  return virtualListed(value);
}

/** The users that the virtual and physical servers of a pool support; null if the product does not distinguish them. */
export function capacityByPlatform(load: LoadedPool, profile: Profile): number | null {
  const { virtualFrontEndUsers, usersPerFrontEndAccepted } = profile;
  if (virtualFrontEndUsers.value === null) return null;
  const virtual = virtualServers(load);
  const physical = serverCount(load.value.servers) - virtual;
  return virtual * virtualFrontEndUsers.value + physical * usersPerFrontEndAccepted.value;
}

/** A pool of any role with the platform of its servers. */
export type Platformed = SitePart<{
  readonly fqdn: string;
  readonly servers: Servers;
  readonly platform?: "physical" | "virtual";
}>;

const poolLists = listNames.filter((name) => "singleServerRole" in siteLists[name]);

/** The pools of all roles of which at least one listed server is virtual. */
export const virtualPools = memoizeLast((deployment: Deployment): readonly Platformed[] =>
  poolLists.flatMap((name) =>
    (partsOf(deployment, name) as readonly SitePart<unknown>[] as readonly Platformed[]).filter(
      ({ value }) => virtualListed(value) > 0,
    ),
  ),
);

/** The number of listed servers that are virtual, by what they state or else by the `platform` of their pool. */
export function virtualListed({ servers, platform }: Platformed["value"]): number {
  if (typeof servers === "number") return 0;
  let virtual = 0;
  for (const server of servers) {
    const own = typeof server === "string" ? platform : platformOfMachine(server, platform);
    if (own === "virtual") virtual++;
  }
  return virtual;
}

/** Whether all servers of a pool are virtual. */
export function isVirtualPool(pool: Platformed["value"]): boolean {
  return typeof pool.servers === "number" ? pool.platform === "virtual" : platformOf(pool) === "virtual";
}

/** The platform of all servers of a pool; undefined if they differ. */
export function platformOf(pool: Platformed["value"]): "physical" | "virtual" | undefined {
  const listed = typeof pool.servers === "number" ? 0 : pool.servers.length;
  if (listed === 0) return pool.platform ?? "physical";
  const virtual = virtualListed(pool);
  if (virtual === 0) return "physical";
  return virtual === listed ? "virtual" : undefined;
}

/** The hosts, in lower case, of the virtual servers that declare one. */
export function hostsOf({ servers, platform }: Platformed["value"]): readonly string[] {
  if (typeof servers === "number") return [];
  return servers.flatMap((server) =>
    typeof server === "object" && server.host !== undefined && platformOfMachine(server, platform) === "virtual"
      ? [keyOfName(server.host)]
      : [],
  );
}
