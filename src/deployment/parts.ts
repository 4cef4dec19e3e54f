import { keyOfName } from "../base/host-names.ts";
import { once } from "../base/memoize.ts";
import type { Deployment, Servers, Site } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";

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

/** The names of the lists, in the order in which they are gone through. */
export const listNames: readonly ListName[] = [
  "frontEndPools",
  "edgePools",
  "directorPools",
  "avConferencingPools",
  "archivingServers",
  "monitoringServers",
];

/** Says which names are asked for, where not all are; what has the name may be looked at too. */
export type Wanted = (fqdn: string, holder?: unknown) => boolean;

/** The parts of a deployment, as far as somebody asked for them. */
const partsByList = once((_deployment: Deployment) => new Map<ListName, readonly unknown[]>());

/** All entries of one list, over all sites, in the order of the text. */
export function partsOf<Name extends ListName>(deployment: Deployment, name: Name): readonly Part<Entry<Name>>[] {
  const known = partsByList(deployment);
  let parts = known.get(name) as Part<Entry<Name>>[] | undefined;
  if (!parts) {
    parts = [];
    for (const [at, site] of deployment.spec.sites.entries()) add(site, at, name, parts);
    known.set(name, parts);
  }
  return parts;
}

/** The entries of one list of one site; `at` is the site's place among the sites. */
export function partsIn<Name extends ListName>(site: Site, at: number, name: Name): readonly Part<Entry<Name>>[] {
  const parts: Part<Entry<Name>>[] = [];
  add(site, at, name, parts);
  return parts;
}

function add<Name extends ListName>(site: Site, at: number, name: Name, parts: Part<Entry<Name>>[]): void {
  const entries = site[name] as readonly Entry<Name>[] | undefined;
  if (!entries) return;
  for (let place = 0; place < entries.length; place++)
    parts.push({ value: entries[place] as Entry<Name>, path: ["spec", "sites", at, name, place], site });
}

const keysByList = once((_deployment: Deployment) => new Map<ListName, ReadonlySet<string>>());

/** The names of the entries of one list, as keys. */
export function keysOf(deployment: Deployment, name: ListName): ReadonlySet<string> {
  const known = keysByList(deployment);
  let keys = known.get(name);
  if (!keys) {
    keys = new Set(partsOf(deployment, name).map(({ value }) => keyOfName(value.fqdn)));
    known.set(name, keys);
  }
  return keys;
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

/** A scenario that is described is on, unless it says otherwise. */
export function isOn<T extends { enabled?: boolean }>(scenario: T | undefined): scenario is T {
  return scenario !== undefined && scenario.enabled !== false;
}
