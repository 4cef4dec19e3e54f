import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import { formatNumber, pluralize } from "../../base/wording.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { withStatedRoles } from "../name-index.ts";
import { branchUsersByPool, keysOf, type ListItem, partsOf, type SitePart } from "../parts.ts";
import { neededServers } from "./remote-users.ts";

/** A Front End pool and its users: those homed in it, and those of the survivable branches that refer to it. */
export type LoadedPool = SitePart<ListItem<"frontEndPools">> & {
  /** The users that the manifest states. There may be more if they are not counted. */
  readonly users: number;
  readonly branchUsers: number;
  /** Whether the manifest states the users of the pool and of all of its branches. */
  readonly isCounted: boolean;
};

/** The Front End pools of one edition, or of both. */
export function loadedPools(deployment: Deployment, edition?: "enterprise" | "standard"): readonly LoadedPool[] {
  if (edition === undefined) return allPools(deployment);
  return edition === "enterprise" ? enterprisePools(deployment) : standardPools(deployment);
}

const allPools = memoizeLast((deployment: Deployment): readonly LoadedPool[] => {
  const branches = branchUsersByPool(deployment);
  return partsOf(deployment, "frontEndPools").map(({ value, path, site }) => {
    const branch = branches.size === 0 ? undefined : branches.get(keyOfName(value.fqdn));
    const branchUsers = branch?.users ?? 0;
    return {
      ...{ value, path, site, branchUsers },
      // Read when they are needed: those of a pool may be unknown, and a rule is still evaluated for the others.
      get users() {
        return (value.homedUsers ?? 0) + branchUsers;
      },
      get isCounted() {
        return value.homedUsers !== undefined && branch?.isCounted !== false;
      },
    };
  });
});

const enterprisePools = memoizeLast((deployment: Deployment) =>
  allPools(deployment).filter(({ value }) => value.edition === "enterprise"),
);

const standardPools = memoizeLast((deployment: Deployment) =>
  allPools(deployment).filter(({ value }) => value.edition === "standard"),
);

/** Whether there is a pool of this edition. */
export function hasPool(deployment: Deployment, edition: "enterprise" | "standard"): boolean {
  return loadedPools(deployment, edition).length > 0;
}

const enterpriseKeys = memoizeLast(
  (deployment: Deployment): ReadonlySet<string> =>
    new Set(enterprisePools(deployment).map(({ value }) => keyOfName(value.fqdn))),
);

/** Whether an FQDN is that of an Enterprise pool. */
export function isEnterprisePool(deployment: Deployment, fqdn: string): boolean {
  return enterpriseKeys(deployment).has(keyOfName(fqdn));
}

/** Whether a pool is one for large meetings only, on a product that documents such pools. */
export function isForLargeMeetings({ value }: Pick<LoadedPool, "value">, { largeMeetingUsers }: Profile): boolean {
  return value.largeMeetings === true && largeMeetingUsers.value !== null;
}

/** The users of a pool, as in messages: "30,000 homed users (400 of them at branches)". */
export function homedUsers({ users, branchUsers, isCounted }: LoadedPool): string {
  const load = branchUsers > 0 ? ` (${formatNumber(branchUsers)} of them at branches)` : "";
  return `${isCounted ? "" : "at least "}${pluralize(users, "homed user")}${load}`;
}

/** The Front End Servers required for a number of users, without spare servers. */
export function serversForLoad(users: number, { usersPerFrontEndAccepted }: Profile): number {
  return Math.ceil(users / usersPerFrontEndAccepted.value);
}

/** The Front End Servers that the documented sizing requires: those for the users, and the spare ones. */
export function neededFrontEnds(users: number, profile: Profile): number {
  return users === 0 ? 0 : serversForLoad(users, profile) + profile.spareFrontEnds.value;
}

/** The same with capacity for the users of a failed server, if the product's sizing requires it. */
export function serversWithFailover(users: number, profile: Profile): number {
  return neededFrontEnds(users, profile) + Number(profile.survivesOneLoss.value);
}

/** The Edge Servers required for a peak number of remote users. */
export function neededEdges(peakUsers: number, { usersPerEdge }: Profile): number {
  return neededServers(peakUsers, usersPerEdge.value);
}

/** The users that a number of Front End Servers supports: the inverse of `neededFrontEnds`. */
export function capacityOf(
  servers: number,
  { usersPerFrontEndAccepted: each, spareFrontEnds: spare }: Profile,
): number {
  return Math.max(0, servers - spare.value) * each.value;
}

/** The users that a number of Front End Servers supports after the loss of one, which a spare server replaces. */
export function capacityAfterLoss(servers: number, { usersPerFrontEndAccepted: each }: Profile): number {
  return Math.max(0, servers - 1) * each.value;
}

/** The endpoints of a number of users. */
export function endpointsOf(users: number, endpointsPerUser: number): number {
  return Math.round(users * endpointsPerUser);
}

/** The paired pools, each with its partner, in both directions. A pair that both pools declare is one pair. */
export function pairsOf(pools: readonly LoadedPool[]): readonly (readonly [LoadedPool, LoadedPool])[] {
  const pairing = pools.filter(({ value }) => value.pairedWith !== undefined);
  if (pairing.length === 0) return [];
  const byName = new Map(pools.map((pool) => [keyOfName(pool.value.fqdn), pool]));
  const pairs = new Map<string, readonly [LoadedPool, LoadedPool]>();
  for (const pool of pairing) {
    const partner = byName.get(keyOfName(pool.value.pairedWith ?? ""));
    if (!partner || partner.value.fqdn === pool.value.fqdn) continue;
    for (const [one, other] of [
      [pool, partner],
      [partner, pool],
    ] as const) {
      pairs.set(`${keyOfName(one.value.fqdn)} ${keyOfName(other.value.fqdn)}`, [one, other]);
    }
  }
  return [...pairs.values()];
}

/** The users of each server that pools and branches refer to by a property, by the key of the server. */
export function usersByServer(
  deployment: Deployment,
  property: "archivingServer" | "monitoringServer",
): ReadonlyMap<string, number> {
  const users = new Map<string, number>();
  const add = (name: string | undefined, more: number): void => {
    if (name === undefined) return;
    const key = keyOfName(name);
    users.set(key, (users.get(key) ?? 0) + more);
  };
  const pools = partsOf(deployment, "frontEndPools");
  for (const { value: pool } of pools) add(pool[property], pool.homedUsers ?? 0);
  const branches = deployment.spec.sites.flatMap(({ survivableBranch }) => survivableBranch ?? []);
  if (branches.length === 0) return users;
  const byName = new Map(pools.map(({ value }) => [keyOfName(value.fqdn), value]));
  // A branch without this property uses the server of its pool.
  for (const { users: more = 0, pool, ...branch } of branches)
    add(branch[property] ?? byName.get(keyOfName(pool))?.[property], more);
  return users;
}

/** The servers, by their keys, that a pool or branch without a stated number of users refers to by a property. */
export function serversWithMoreUsers(
  deployment: Deployment,
  property: "archivingServer" | "monitoringServer",
): ReadonlySet<string> {
  const pools = loadedPools(deployment).filter(({ isCounted }) => !isCounted);
  if (pools.length === 0) return new Set();
  const branches = deployment.spec.sites.flatMap(({ survivableBranch }) => survivableBranch ?? []);
  const uncounted = branches.filter(({ users }) => users === undefined);
  const names = [...pools.map(({ value }) => value[property]), ...uncounted.map((branch) => branch[property])];
  return new Set(names.flatMap((name) => (name === undefined ? [] : [keyOfName(name)])));
}

/** The FQDNs of all computers with a role, as keys. */
export function serversForRole(deployment: Deployment, role: "archiving" | "monitoring"): ReadonlySet<string> {
  const listed = keysOf(deployment, `${role}Servers`);
  const stated = withStatedRoles(deployment).filter(({ roles }) => roles.includes(role));
  return stated.length === 0 ? listed : new Set([...listed, ...stated.map(({ fqdn }) => keyOfName(fqdn))]);
}

/** The users of each site that the manifest states, in order: its `users`, or else those of its pools. */
export function siteUsers(deployment: Deployment): readonly number[] {
  const homed = deployment.spec.sites.map(() => 0);
  for (const { path, users } of loadedPools(deployment)) {
    const at = Number(path[2]);
    homed[at] = (homed[at] ?? 0) + users;
  }
  return deployment.spec.sites.map((site, at) => site.users ?? homed[at] ?? 0);
}

/** The sites, by their index, that may have more users than `siteUsers` returns, because a pool does not state its own. */
export function sitesWithMoreUsers(deployment: Deployment): ReadonlySet<number> {
  const pools = loadedPools(deployment).filter(({ isCounted, site }) => !isCounted && site.users === undefined);
  return new Set(pools.map(({ path }) => Number(path[2])));
}
