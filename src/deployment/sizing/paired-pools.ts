import type { Profile } from "../../profiles/profile.ts";
import { type LoadedPool, pairsOf } from "./front-end.ts";

/** A pool is paired with one other. Where several say so, the one with the most users asks for the most servers. */
export function largestPartners(pools: readonly LoadedPool[]): ReadonlyMap<LoadedPool, LoadedPool> {
  return new Map(pairsOf(pools).toSorted(([, one], [, other]) => one.users - other.users));
}

/**
 * The users that a pool carries while its pair is down. Users beyond what a paired pool may hold are a matter of the
 * pool that has them, not of its servers or of its pair's.
 */
export function usersOfBoth(pool: LoadedPool, partner: LoadedPool, { pairedPoolUsers }: Profile): number {
  const most = pairedPoolUsers.value ?? Number.POSITIVE_INFINITY;
  return Math.min(pool.users, most) + Math.min(partner.users, most);
}
