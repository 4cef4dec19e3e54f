import type { Deployment, Servers, Site } from "./deployment.ts";
import type { Path } from "./types.ts";

/** A part of a deployment and the way to it. */
export type Part<T> = { readonly value: T; readonly path: Path; readonly site: Site };

/** The lists that a site may hold. */
export type ListName =
  | "frontEndPools"
  | "edgePools"
  | "directorPools"
  | "avConferencingPools"
  | "archivingServers"
  | "monitoringServers";

/** What a list holds. */
export type Entry<Name extends ListName> = NonNullable<Site[Name]>[number];

/** All entries of one list, over all sites, in the order of the text. */
export function partsOf<Name extends ListName>({ spec }: Deployment, name: Name): readonly Part<Entry<Name>>[] {
  return spec.sites.flatMap((site, at) => partsIn(site, at, name));
}

/** The entries of one list of one site; `at` is the site's place among the sites. */
export function partsIn<Name extends ListName>(site: Site, at: number, name: Name): readonly Part<Entry<Name>>[] {
  const entries = (site[name] ?? []) as readonly Entry<Name>[];
  return entries.map((value, place) => ({ value, path: ["spec", "sites", at, name, place], site }));
}

/** For each Front End pool, by its key, the users of the survivable branches that point at it. */
export function branchUsersByPool({ spec }: Deployment): ReadonlyMap<string, number> {
  const users = new Map<string, number>();
  for (const { survivableBranch: branch } of spec.sites) {
    if (branch) users.set(keyOfName(branch.pool), (users.get(keyOfName(branch.pool)) ?? 0) + branch.users);
  }
  return users;
}

/** How many servers there are, counted or listed. */
export function serverCount(servers: Servers): number {
  return typeof servers === "number" ? servers : servers.length;
}

/** DNS names are the same in any case of letters. */
export function keyOfName(fqdn: string): string {
  return fqdn.toLowerCase();
}

/** A scenario that is described is on, unless it says otherwise. */
export function isOn<T extends { enabled?: boolean }>(scenario: T | undefined): scenario is T {
  return scenario !== undefined && scenario.enabled !== false;
}
