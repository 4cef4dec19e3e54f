import type { LoadedPool } from "../load.ts";
import type { Profile } from "../profiles/types.ts";
import { serverCount } from "../topology.ts";

/** Pools without a server too, if their servers are going to be virtual. */
export function isVirtual(load: LoadedPool): boolean {
  return virtualServers(load) > 0 || (load.value.platform === "virtual" && serverCount(load.value.servers) === 0);
}

/** A pool says it of all its servers, and each server may say otherwise. */
export function virtualServers({ value: { servers, platform } }: LoadedPool): number {
  if (typeof servers === "number") return platform === "virtual" ? servers : 0;
  const platforms = servers.map((server) => (typeof server === "string" ? platform : (server.platform ?? platform)));
  return platforms.filter((own) => own === "virtual").length;
}

/** Users that a pool's virtual and physical servers carry; none where virtual ones count like others. */
export function carriedByKind(load: LoadedPool, profile: Profile): number | null {
  const { virtualFrontEndUsers, usersPerFrontEndAccepted } = profile;
  if (virtualFrontEndUsers.value === null) return null;
  const virtual = virtualServers(load);
  const physical = serverCount(load.value.servers) - virtual;
  return virtual * virtualFrontEndUsers.value + physical * usersPerFrontEndAccepted.value;
}
