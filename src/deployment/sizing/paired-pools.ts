import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { pairedTwice } from "../pairs.ts";
import { type LoadedPool, loadedPools, pairsOf } from "./front-end.ts";

/**
 * The partner of each paired pool. Omits what pool-pairing reports: pools whose pairs contradict each other, and a pool for
 * large meetings only, which takes over no users, with one for users.
 */
export function largestPartners(deployment: Deployment): ReadonlyMap<LoadedPool, LoadedPool> {
  const unclear = pairedTwice(deployment);
  return new Map(
    pairsOf(loadedPools(deployment))
      .filter(([one, other]) => isLarge(one) === isLarge(other) && !unclear.has(one.value) && !unclear.has(other.value))
      .toSorted(([, one], [, other]) => one.users - other.users),
  );
}

/**
 * The users of a pool while its partner is down. Users above the maximum of a paired pool are not counted, because they
 * are a violation of their own pool and not of the servers of either pool.
 */
export function usersOfBoth(pool: LoadedPool, partner: LoadedPool, { pairedPoolUsers }: Profile): number {
  const most = pairedPoolUsers.value ?? Number.POSITIVE_INFINITY;
  return Math.min(pool.users, most) + Math.min(partner.users, most);
}

function isLarge({ value }: LoadedPool): boolean {
  return value.largeMeetings === true;
}
