import type { Deployment, Site } from "../schema/deployment.ts";

/** How fast the number of users grows, and from which day on. */
export type Growth = {
  /** As it was written, such as "2%". */
  readonly perMonth: string;
  /** The part of the users that joins them in a month: 0.02. */
  readonly rate: number;
  /** The day of the numbers, as YYYY-MM-DD. */
  readonly from: string;
};

/** A growth by its text, as the schema allows it; none where the text is another. */
export function growthOf(perMonth: string, from: string): Growth | undefined {
  const percent = /^(100|[0-9]{1,2}(?:[.][0-9]{1,4})?) ?%$/.exec(perMonth)?.[1];
  return percent === undefined ? undefined : { perMonth, rate: Number(percent) / 100, from };
}

/** What the users are multiplied with after so many months; by steps, since powers differ between engines. */
export function factorAfter(months: number, { rate }: Growth): number {
  let factor = 1;
  for (let month = 0; month < months; month++) factor *= 1 + rate;
  return factor;
}

/** The month that is so many months after a day, as YYYY-MM. */
export function monthAfter(day: string, months: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** The same deployment with so many times the users, in whole people, wherever it counts them. */
export function grown(deployment: Deployment, factor: number): Deployment {
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
    ...times(site, "users", more),
    ...(frontEndPools && { frontEndPools: frontEndPools.map((pool) => times(pool, "homedUsers", more)) }),
    ...(directorPools && { directorPools: directorPools.map((pool) => times(pool, "homedUsers", more)) }),
    ...(avConferencingPools && { avConferencingPools: avConferencingPools.map((it) => times(it, "peakUsers", more)) }),
    ...(survivableBranch && { survivableBranch: times(survivableBranch, "users", more) }),
  };
}

/** An entry with more of what it counts, where it does. */
function times<Key extends string, T extends { readonly [Name in Key]?: number | undefined }>(
  entry: T,
  key: Key,
  more: More,
): T {
  const users = entry[key];
  return users === undefined ? entry : { ...entry, [key]: more(users) };
}
