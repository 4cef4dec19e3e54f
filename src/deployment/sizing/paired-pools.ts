import type { Profile } from "../../profiles/profile.ts";
import { type LoadedPool, pairsOf } from "./front-end.ts";

/** The partner of each paired pool. Of several pools that declare the pair, the one with the most users. */
export function largestPartners(pools: readonly LoadedPool[]): ReadonlyMap<LoadedPool, LoadedPool> {
  return new Map(pairsOf(pools).toSorted(([, one], [, other]) => one.users - other.users));
}

/**
 * The users of a pool while its partner is down. Users above the maximum of a paired pool are not counted, because they
 * are a violation of their own pool and not of the servers of either pool.
 */
export function usersOfBoth(pool: LoadedPool, partner: LoadedPool, { pairedPoolUsers }: Profile): number {
  const most = pairedPoolUsers.value ?? Number.POSITIVE_INFINITY;
  return Math.min(pool.users, most) + Math.min(partner.users, most);
}
