import { keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import type { Deployment, PersistentChatPool, Servers, Site } from "../schema/deployment.ts";
import { siteLists } from "../schema/lists.ts";
import type { Path } from "../yaml/path.ts";

/** An item of a list of a site, and its path. */
export type SitePart<T> = { readonly value: T; readonly path: Path; readonly site: Site };

/** A list of pools or servers in a site. */
export type ListName = keyof typeof siteLists;

/** An item of a list. */
export type ListItem<Name extends ListName> = NonNullable<Site[Name]>[number];

/** The lists of a site, in the order in which they are read. */
export const listNames = Object.keys(siteLists) as readonly ListName[];

/** A filter of names, by the FQDN and the entry that has it. Large deployments are cheap to read only with a filter. */
export type NameFilter = (fqdn: string, owner?: unknown) => boolean;

/** The items of each list of a deployment, computed on first use. */
const partsByList = memoizeLast((_deployment: Deployment) => new Map<ListName, readonly unknown[]>());

/** All items of one list, over all sites, in the order of the text. */
export function partsOf<Name extends ListName>(
  deployment: Deployment,
  name: Name,
): readonly SitePart<ListItem<Name>>[] {
  const known = partsByList(deployment);
  let parts = known.get(name) as SitePart<ListItem<Name>>[] | undefined;
  if (!parts) {
    parts = [];
    for (const [at, site] of deployment.spec.sites.entries()) add(site, at, name, parts);
    known.set(name, parts);
  }
  return parts;
}

/** The items of one list that run the product of the deployment. A Persistent Chat pool can run an earlier one. */
export function ownPartsOf<Name extends ListName>(
  deployment: Deployment,
  name: Name,
): readonly SitePart<ListItem<Name>>[] {
  const parts = partsOf(deployment, name);
  if (name !== "persistentChatPools") return parts;
  const { product } = deployment.spec;
  return parts.filter(({ value }) => ((value as PersistentChatPool).product ?? product) === product);
}

/** The items of one list of one site; `at` is the index of the site. */
export function partsIn<Name extends ListName>(
  site: Site,
  at: number,
  name: Name,
): readonly SitePart<ListItem<Name>>[] {
  const parts: SitePart<ListItem<Name>>[] = [];
  add(site, at, name, parts);
  return parts;
}

function add<Name extends ListName>(site: Site, at: number, name: Name, parts: SitePart<ListItem<Name>>[]): void {
  const items = site[name] as readonly ListItem<Name>[] | undefined;
  if (!items) return;
  for (let index = 0; index < items.length; index++)
    parts.push({ value: items[index] as ListItem<Name>, path: ["spec", "sites", at, name, index], site });
}

const keysByList = memoizeLast((_deployment: Deployment) => new Map<ListName, ReadonlySet<string>>());

/** The FQDNs of the items of one list, as keys. */
export function keysOf(deployment: Deployment, name: ListName): ReadonlySet<string> {
  const known = keysByList(deployment);
  let keys = known.get(name);
  if (!keys) {
    keys = new Set(partsOf(deployment, name).map(({ value }) => keyOfName(value.fqdn)));
    known.set(name, keys);
  }
  return keys;
}

/** The users of survivable branches, and whether the manifest states those of all of them. */
export type BranchUsers = { readonly users: number; readonly isCounted: boolean };

/** The users of survivable branches, by the key of the Front End pool that they refer to. */
export function branchUsersByPool({ spec }: Deployment): ReadonlyMap<string, BranchUsers> {
  const byPool = new Map<string, BranchUsers>();
  for (const { survivableBranch: branch } of spec.sites) {
    if (!branch) continue;
    const key = keyOfName(branch.pool);
    const { users, isCounted } = byPool.get(key) ?? { users: 0, isCounted: true };
    byPool.set(key, { users: users + (branch.users ?? 0), isCounted: isCounted && branch.users !== undefined });
  }
  return byPool;
}

/** The number of servers, which are counted or listed. */
export function serverCount(servers: Servers): number {
  return typeof servers === "number" ? servers : servers.length;
}

/** Whether a scenario is enabled. A scenario without `enabled` is enabled when present. */
export function isOn<T extends { enabled?: boolean }>(scenario: T | undefined): scenario is T {
  return scenario !== undefined && scenario.enabled !== false;
}
