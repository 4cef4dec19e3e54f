import type { Maybe } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type Entry, type Part, serverCount } from "../parts.ts";

/** What the A/V Conferencing pools of a site carry together. */
export type ConferencingLoad = {
  readonly servers: number;
  readonly users: number;
  /** Whether the users are those in conferences at a time, as every pool states them; else all of the site. */
  readonly inConferences: boolean;
  /** Such users for each server. */
  readonly each: Maybe<number>;
};

/** The load of a site's pools: what they state, or else the users of the site. */
export function conferencingLoad(
  pools: readonly Part<Entry<"avConferencingPools">>[],
  siteUsers: number,
  { usersPerAvConferencing, peakUsersPerAvConferencing }: Profile,
): ConferencingLoad {
  const servers = pools.reduce((sum, { value }) => sum + serverCount(value.servers), 0);
  const peak = pools.reduce((sum, { value }) => sum + (value.peakUsers ?? Number.NaN), 0);
  if (Number.isNaN(peak)) return { servers, users: siteUsers, inConferences: false, each: usersPerAvConferencing };
  return { servers, users: peak, inConferences: true, each: peakUsersPerAvConferencing };
}

/** A Standard Edition server has no choice; where there are no such conferences, sharing costs nothing. */
export function sharesWithConferencing(pool: Entry<"frontEndPools">): boolean {
  if (pool.edition === "standard" || pool.features?.avConferencing === false) return false;
  return pool.collocated?.includes("av-conferencing") === true;
}
