import type { Deployment, FrontEndPool, PersistentChatPool, Site } from "../schema/deployment.ts";

/** Growth: the monthly rate of new users, and the date from which it applies. */
export type Growth = {
  /** The rate as written, such as "2%". */
  readonly perMonth: string;
  /** The rate per month: 0.02. */
  readonly rate: number;
  /** The date of the current numbers, as YYYY-MM-DD. */
  readonly from: string;
};

/** The growth of a text such as "2%"; undefined for any other text. */
export function growthOf(perMonth: string, from: string): Growth | undefined {
  const percent = /^(100|[0-9]{1,2}(?:[.][0-9]{1,4})?) ?%$/.exec(perMonth)?.[1];
  return percent === undefined ? undefined : { perMonth, rate: Number(percent) / 100, from };
}

/** The factor of the users after a number of months. Multiplied step by step, because powers differ between engines. */
export function factorAfter(months: number, { rate }: Growth): number {
  let factor = 1;
  for (let month = 0; month < months; month++) factor *= 1 + rate;
  return factor;
}

/** The month a number of months after a date, as YYYY-MM. */
export function monthAfter(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** A deployment with all numbers of users multiplied by a factor and rounded. */
export function projected(deployment: Deployment, factor: number): Deployment {
  const more = (users: number) => Math.round(users * factor);
  const { sites, externalAccess, archiving } = deployment.spec;
  const { remoteUsers } = externalAccess ?? {};
  const { selectedUsers } = archiving ?? {};
  const spec = {
    ...deployment.spec,
    sites: sites.map((site) => grownSite(site, more)),
    ...(remoteUsers && { externalAccess: { ...externalAccess, remoteUsers: times(remoteUsers, "peakUsers", more) } }),
    ...(typeof selectedUsers === "number" && { archiving: { ...archiving, selectedUsers: more(selectedUsers) } }),
  };
  return { ...deployment, spec };
}

type More = (users: number) => number;

function grownSite(site: Site, more: More): Site {
  const { frontEndPools, directorPools, avConferencingPools, survivableBranch } = site;
  return {
    ...withMoreCalls(times(site, "users", more), more),
    ...(frontEndPools && { frontEndPools: frontEndPools.map((pool) => grownPool(pool, more)) }),
    ...(directorPools && { directorPools: directorPools.map((pool) => times(pool, "homedUsers", more)) }),
    ...(avConferencingPools && { avConferencingPools: avConferencingPools.map((it) => times(it, "peakUsers", more)) }),
    ...(survivableBranch && { survivableBranch: times(survivableBranch, "users", more) }),
  };
}

function grownPool(pool: FrontEndPool, more: More): FrontEndPool {
  return times(times(times(pool, "homedUsers", more), "peakMeetingUsers", more), "peakPstnCalls", more);
}

/** A site with the calls and users of its Mediation, Video Interop and Persistent Chat pools multiplied. */
function withMoreCalls(site: Site, more: More): Site {
  const { mediationPools, videoInteropPools, persistentChatPools } = site;
  return {
    ...site,
    ...(mediationPools && { mediationPools: mediationPools.map((pool) => times(pool, "peakCalls", more)) }),
    ...(videoInteropPools && { videoInteropPools: videoInteropPools.map((pool) => times(pool, "peakCalls", more)) }),
    ...(persistentChatPools && { persistentChatPools: persistentChatPools.map((pool) => grownChat(pool, more)) }),
  };
}

function grownChat(pool: PersistentChatPool, more: More): PersistentChatPool {
  return times(times(times(pool, "peakUsers", more), "provisionedUsers", more), "peakEndpoints", more);
}

/** An entry with one of its numbers multiplied, if it has that number. */
function times<Key extends string, T extends { readonly [Name in Key]?: number | undefined }>(
  entry: T,
  key: Key,
  more: More,
): T {
  const users = entry[key];
  return users === undefined ? entry : { ...entry, [key]: more(users) };
}
