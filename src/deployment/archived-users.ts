import { keyOfName } from "../base/host-names.ts";
import type { Archiving, ArchivingPolicy, Deployment, UserSelection } from "../schema/deployment.ts";
import { partsOf } from "./parts.ts";

/** The number of entries or users of a selection. */
export function selectionSize(users: UserSelection | undefined): number {
  return Array.isArray(users) ? users.length : (users ?? 0);
}

/** Whether an archiving policy archives anything. */
export function archivesAnything({ internal, external }: ArchivingPolicy): boolean {
  return internal === true || external === true;
}

/**
 * Whether `archiving` selects users: by a list or number, by a policy that archives, or by In-Place Hold in Exchange. A
 * user policy counts unless the manifest states that it is assigned to nobody.
 */
export function selectsUsers({ selectedUsers, policies = [], store, inPlaceHold }: Archiving): boolean {
  const held = store === "exchange" || store === "both" ? selectionSize(inPlaceHold) : 0;
  if (selectionSize(selectedUsers) + held > 0) return true;
  return policies.some((policy) => {
    const { assignedUsers = selectedUsers } = policy;
    const isAssigned = assignedUsers === undefined || selectionSize(assignedUsers) > 0;
    return archivesAnything(policy) && (policy.scope === "site" || (policy.scope === "user" && isAssigned));
  });
}

/** Users as far as a manifest states their number. */
export type UserCount = {
  readonly users: number;
  /** Whether the manifest states all of them; otherwise there may be more. */
  readonly isCounted: boolean;
};

/** The maximum number of archived users of the deployment. Users of policies without `assignedUsers` do not count. */
export function archivedUsers(deployment: Deployment): number {
  const { scope = "none", selectedUsers, policies = [] } = deployment.spec.archiving ?? {};
  if (scope !== "selected-users") return scope === "all-users" ? Number.POSITIVE_INFINITY : 0;
  if (selectedUsers !== undefined) return selectionSize(selectedUsers);
  const sites = sitesOf(policies);
  const ofSites = sites.length > 0 ? usersOfSites(deployment, sites) : countOf([]);
  return ofSites.isCounted ? assignedUsers(policies).users + ofSites.users : Number.POSITIVE_INFINITY;
}

/** The archived users of the deployment, as far as the manifest states their number. */
export function statedArchivedUsers(deployment: Deployment): UserCount {
  const { scope = "none", selectedUsers, policies = [] } = deployment.spec.archiving ?? {};
  if (scope === "none") return countOf([]);
  if (scope === "all-users") return usersOfSites(deployment, [undefined]);
  if (selectedUsers !== undefined) return countOf([selectionSize(selectedUsers)]);
  const assigned = assignedUsers(policies);
  const sites = sitesOf(policies);
  const ofSites = sites.length > 0 ? usersOfSites(deployment, sites) : countOf([]);
  return { users: assigned.users + ofSites.users, isCounted: assigned.isCounted && ofSites.isCounted };
}

/** The users of user policies that archive. */
function assignedUsers(policies: readonly ArchivingPolicy[]): UserCount {
  const chosen = policies.filter((policy) => policy.scope === "user" && archivesAnything(policy));
  return countOf(chosen.map(({ assignedUsers: users }) => (users === undefined ? undefined : selectionSize(users))));
}

/** The sites whose policies archive; undefined for a policy that may apply to any site. */
function sitesOf(policies: readonly ArchivingPolicy[]): readonly (string | undefined)[] {
  return policies.filter((one) => one.scope === "site" && archivesAnything(one)).map(({ site }) => site);
}

/** The users of sites and of their branch sites, or of all sites if one is unknown. */
function usersOfSites(deployment: Deployment, sites: readonly (string | undefined)[]): UserCount {
  const keys = sites.includes(undefined) ? undefined : new Set(sites.map((site) => keyOfName(site ?? "")));
  const has = (name: string) => keys === undefined || keys.has(keyOfName(name));
  const pools = partsOf(deployment, "frontEndPools")
    .filter(({ site: { name } }) => has(name))
    .map(({ value: { homedUsers } }) => homedUsers);
  const branches = deployment.spec.sites
    .filter(({ name, centralSite = "" }) => has(name) || has(centralSite))
    .flatMap(({ survivableBranch }) => (survivableBranch ? [survivableBranch.users] : []));
  return countOf([...pools, ...branches]);
}

function countOf(numbers: readonly (number | undefined)[]): UserCount {
  const users = numbers.reduce<number>((sum, number = 0) => sum + number, 0);
  return { users, isCounted: !numbers.includes(undefined) };
}
