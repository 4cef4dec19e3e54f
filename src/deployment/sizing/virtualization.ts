import { keyOfName } from "../../base/host-names.ts";
import { once } from "../../base/memoize.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment, Servers } from "../../schema/deployment.ts";
import { type Part, partsOf, serverCount } from "../parts.ts";
import type { LoadedPool } from "./front-end.ts";

/** Pools without a server too, if their servers are going to be virtual. */
export function isVirtual(load: LoadedPool): boolean {
  return virtualServers(load) > 0 || (load.value.platform === "virtual" && serverCount(load.value.servers) === 0);
}

/** A pool says it of all its servers, and each server may say otherwise. */
export function virtualServers({ value }: LoadedPool): number {
  if (typeof value.servers === "number") return value.platform === "virtual" ? value.servers : 0;
  return virtualListed(value);
}

/** Users that a pool's virtual and physical servers carry; none where virtual ones count like others. */
export function carriedByKind(load: LoadedPool, profile: Profile): number | null {
  const { virtualFrontEndUsers, usersPerFrontEndAccepted } = profile;
  if (virtualFrontEndUsers.value === null) return null;
  const virtual = virtualServers(load);
  const physical = serverCount(load.value.servers) - virtual;
  return virtual * virtualFrontEndUsers.value + physical * usersPerFrontEndAccepted.value;
}

/** A pool of any role, as far as its servers' platforms are concerned. */
export type Platformed = Part<{
  readonly fqdn: string;
  readonly servers: Servers;
  readonly platform?: "physical" | "virtual";
}>;

const pooled = ["frontEndPools", "edgePools", "directorPools", "avConferencingPools"] as const;

/** The pools of all roles of which at least one listed server is virtual. */
export const virtualPools = once((deployment: Deployment): readonly Platformed[] =>
  pooled.flatMap((name) =>
    (partsOf(deployment, name) as readonly Platformed[]).filter(({ value }) => virtualListed(value) > 0),
  ),
);

/** How many of the listed servers are virtual: as each says, or else as its pool says of all. */
export function virtualListed({ servers, platform }: Platformed["value"]): number {
  if (typeof servers === "number") return 0;
  let virtual = 0;
  for (const server of servers) {
    const own = typeof server === "string" ? platform : (server.platform ?? platform);
    if (own === "virtual") virtual++;
  }
  return virtual;
}

/** The hosts, in one case of letters, of those listed servers that are virtual and name theirs. */
export function hostsOf({ servers, platform }: Platformed["value"]): readonly string[] {
  if (typeof servers === "number") return [];
  return servers.flatMap((server) =>
    typeof server === "object" && server.host !== undefined && (server.platform ?? platform) === "virtual"
      ? [keyOfName(server.host)]
      : [],
  );
}
