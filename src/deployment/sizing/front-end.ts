import { keyOfName } from "../../base/host-names.ts";
import { once } from "../../base/memoize.ts";
import { counted, grouped } from "../../base/wording.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { statingRoles } from "../name-index.ts";
import { branchUsersByPool, type Entry, keysOf, type Part, partsOf } from "../parts.ts";
import { neededServers } from "./remote-users.ts";

/** A Front End pool with all users that it carries: those homed in it and those of the branches that point at it. */
export type LoadedPool = Part<Entry<"frontEndPools">> & { readonly users: number; readonly branchUsers: number };

/** The pools of one edition, or of both. */
export function loadedPools(deployment: Deployment, edition?: "enterprise" | "standard"): readonly LoadedPool[] {
  if (edition === undefined) return allPools(deployment);
  return edition === "enterprise" ? enterprisePools(deployment) : standardPools(deployment);
}

const allPools = once((deployment: Deployment): readonly LoadedPool[] => {
  const branches = branchUsersByPool(deployment);
  return partsOf(deployment, "frontEndPools").map(({ value, path, site }) => {
    const branchUsers = branches.size === 0 ? 0 : (branches.get(keyOfName(value.fqdn)) ?? 0);
    return { value, path, site, users: value.homedUsers + branchUsers, branchUsers };
  });
});

const enterprisePools = once((deployment: Deployment) =>
  allPools(deployment).filter(({ value }) => value.edition === "enterprise"),
);

const standardPools = once((deployment: Deployment) =>
  allPools(deployment).filter(({ value }) => value.edition === "standard"),
);

/** Whether there is a pool of this edition. */
export function hasPool(deployment: Deployment, edition: "enterprise" | "standard"): boolean {
  return loadedPools(deployment, edition).length > 0;
}

const enterpriseKeys = once(
  (deployment: Deployment): ReadonlySet<string> =>
    new Set(enterprisePools(deployment).map(({ value }) => keyOfName(value.fqdn))),
);

/** Whether a name is that of an Enterprise pool. */
export function isEnterprisePool(deployment: Deployment, fqdn: string): boolean {
  return enterpriseKeys(deployment).has(keyOfName(fqdn));
}

/** The users of a pool in words: "30,000 homed users (400 of them at branches)". */
export function homedUsers({ users, branchUsers }: LoadedPool): string {
  const load = branchUsers > 0 ? ` (${grouped(branchUsers)} of them at branches)` : "";
  return `${counted(users, "homed user")}${load}`;
}

/** Front End Servers that carry so many users. */
export function carriersOf(users: number, { usersPerFrontEndAccepted }: Profile): number {
  return Math.ceil(users / usersPerFrontEndAccepted.value);
}

/** Front End Servers that the written sizing asks for: those that carry the users, and the spare ones. */
export function neededFrontEnds(users: number, profile: Profile): number {
  return users === 0 ? 0 : carriersOf(users, profile) + profile.spareFrontEnds.value;
}

/** The same with room for the users of a lost server, where the product's sizing asks for that. */
export function roomyFrontEnds(users: number, profile: Profile): number {
  return neededFrontEnds(users, profile) + Number(profile.survivesOneLoss.value);
}

/** Edge Servers that carry so many remote users at a time. */
export function neededEdges(peakUsers: number, { usersPerEdge }: Profile): number {
  return neededServers(peakUsers, usersPerEdge.value);
}

/** Users that so many Front End Servers carry: the reverse of `neededFrontEnds`. */
export function carriedBy(servers: number, { usersPerFrontEndAccepted: each, spareFrontEnds: spare }: Profile): number {
  return Math.max(0, servers - spare.value) * each.value;
}

/** Users that are left room for once one of so many Front End Servers is lost; a spare one stands in for it. */
export function carriedAfterLoss(servers: number, { usersPerFrontEndAccepted: each }: Profile): number {
  return Math.max(0, servers - 1) * each.value;
}

/** The endpoints of so many users. */
export function endpointsOf(users: number, endpointsPerUser: number): number {
  return Math.round(users * endpointsPerUser);
}

/** Both pools of every pair, each followed by the other one. A pair that is declared on both sides is one pair. */
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

/** For each server that pools and branches name by this property, by its key, their users. */
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
  for (const { value: pool } of pools) add(pool[property], pool.homedUsers);
  const branches = deployment.spec.sites.flatMap(({ survivableBranch }) => survivableBranch ?? []);
  if (branches.length === 0) return users;
  const byName = new Map(pools.map(({ value }) => [keyOfName(value.fqdn), value]));
  // A branch that names no server uses that of its pool.
  for (const branch of branches) add(branch[property] ?? byName.get(keyOfName(branch.pool))?.[property], branch.users);
  return users;
}

/** The names of all computers that carry one of these roles, as keys. */
export function carriersOfRole(deployment: Deployment, role: "archiving" | "monitoring"): ReadonlySet<string> {
  const listed = keysOf(deployment, `${role}Servers`);
  const stated = statingRoles(deployment).filter(({ carries }) => carries.includes(role));
  return stated.length === 0 ? listed : new Set([...listed, ...stated.map(({ fqdn }) => keyOfName(fqdn))]);
}

/** For each site, in order, its users: as it states, or else those of its pools. */
export function siteUsers(deployment: Deployment): readonly number[] {
  const homed = deployment.spec.sites.map(() => 0);
  for (const { path, users } of loadedPools(deployment)) {
    const at = Number(path[2]);
    homed[at] = (homed[at] ?? 0) + users;
  }
  return deployment.spec.sites.map((site, at) => site.users ?? homed[at] ?? 0);
}
