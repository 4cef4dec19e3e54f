import type { Profile } from "../../profiles/profile.ts";
import { serverCount } from "../parts.ts";
import { type LoadedPool, neededFrontEnds, serversWithFailover } from "./front-end.ts";
import { usersOfBoth } from "./paired-pools.ts";
import { platformOf } from "./virtualization.ts";

/** The Front End Servers with which a pool of this many users has no finding about their number, unless it is paired. */
export function requiredFrontEnds(users: number, profile: Profile): number {
  const copies = profile.quorum.value === null ? 1 : profile.recommendedFrontEnds.value;
  return Math.max(serversWithFailover(users, profile), profile.minFrontEnds.value, copies);
}

/** The same for a pool with its platform, and with its pair, whose users it has to serve too while the pair is down. */
export function requiredFrontEndsOf(pool: LoadedPool, partner: LoadedPool | undefined, profile: Profile): number {
  const own = pool.users > 0 ? requiredFrontEnds(pool.users, profile) : requiredWithoutUsers(pool, profile);
  return Math.max(own, requiredForPair(pool, partner, profile), requiredVirtual(pool, profile));
}

/** A pool for large meetings homes no users and may have one server, while 2019 does not support two. */
function requiredWithoutUsers({ value }: LoadedPool, { minFrontEnds: least }: Profile): number {
  const servers = serverCount(value.servers);
  return servers > 1 && servers < least.value ? least.value : 1;
}

/**
 * The servers with which a pool serves the users of its pair too; 0 if those that it requires anyway are enough. A pool
 * that homes users has the recommended number anyway; a pool for large meetings, which homes none, does not.
 */
export function requiredForPair(pool: LoadedPool, partner: LoadedPool | undefined, profile: Profile): number {
  if (!partner || !profile.poolPairing.value) return 0;
  const servers = neededFrontEnds(usersOfBoth(pool, partner, profile), profile);
  if (pool.users > 0) return servers > profile.recommendedFrontEnds.value ? servers : 0;
  return servers > 1 ? Math.max(servers, profile.minFrontEnds.value) : servers;
}

/** The servers for the users of a pool if all are virtual; 0 if they are not, or the product does not distinguish them. */
export function requiredVirtual({ value, users }: LoadedPool, { virtualFrontEndUsers: each }: Profile): number {
  return each.value !== null && platformOf(value) === "virtual" ? Math.ceil(users / each.value) : 0;
}

/** Whether the product does not support this number of servers in a pool for users, which pool-size reports. */
export function isUnsupportedSize(
  { users }: LoadedPool,
  servers: number,
  { minFrontEnds, maxFrontEnds }: Profile,
): boolean {
  return servers > maxFrontEnds.value || (users > 0 && servers > 1 && servers < minFrontEnds.value);
}
