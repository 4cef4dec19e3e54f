import type { Maybe } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import { type ListItem, type SitePart, serverCount } from "../parts.ts";

/** The load of all A/V Conferencing pools of a site together. */
export type ConferencingLoad = {
  readonly servers: number;
  readonly users: number;
  /** Whether the users are the peak in conferences, as every pool declares; otherwise all users of the site. */
  readonly inConferences: boolean;
  /** The users per server. */
  readonly each: Maybe<number>;
};

/** The load of a site's pools: their declared peak, or else the users of the site. */
export function conferencingLoad(
  pools: readonly SitePart<ListItem<"avConferencingPools">>[],
  siteUsers: number,
  { usersPerAvConferencing, peakUsersPerAvConferencing }: Profile,
): ConferencingLoad {
  const servers = pools.reduce((sum, { value }) => sum + serverCount(value.servers), 0);
  const peak = pools.reduce((sum, { value }) => sum + (value.peakUsers ?? Number.NaN), 0);
  if (Number.isNaN(peak)) return { servers, users: siteUsers, inConferences: false, each: usersPerAvConferencing };
  return { servers, users: peak, inConferences: true, each: peakUsersPerAvConferencing };
}

/** Whether an Enterprise pool runs A/V conferencing on its Front End Servers. A Standard Edition server always does. */
export function sharesWithConferencing(pool: ListItem<"frontEndPools">): boolean {
  if (pool.edition === "standard" || pool.features?.avConferencing === false) return false;
  return pool.collocated?.includes("av-conferencing") === true;
}
