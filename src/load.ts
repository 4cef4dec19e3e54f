import type { Deployment, Role, Servers } from "./deployment.ts";
import { neededServers } from "./loads/remote.ts";
import { machinesOf } from "./machines.ts";
import type { Profile } from "./profiles/types.ts";
import { branchUsersByPool, type Entry, keyOfName, type Part, partsOf } from "./topology.ts";
import { counted, grouped } from "./words.ts";

/** A Front End pool with all users that it carries: those homed in it and those of the branches that point at it. */
export type LoadedPool = Part<Entry<"frontEndPools">> & { readonly users: number; readonly branchUsers: number };

/** The pools of one edition, or of both. */
export function loadedPools(deployment: Deployment, edition?: "enterprise" | "standard"): readonly LoadedPool[] {
  const branches = branchUsersByPool(deployment);
  return partsOf(deployment, "frontEndPools")
    .filter(({ value }) => edition === undefined || value.edition === edition)
    .map((part) => {
      const branchUsers = branches.get(keyOfName(part.value.fqdn)) ?? 0;
      return { ...part, users: part.value.homedUsers + branchUsers, branchUsers };
    });
}

/** Whether there is a pool of this edition. */
export function hasPool(deployment: Deployment, edition: "enterprise" | "standard"): boolean {
  return partsOf(deployment, "frontEndPools").some(({ value }) => value.edition === edition);
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
  const byName = new Map(pools.map((pool) => [keyOfName(pool.value.fqdn), pool]));
  const pairs = new Map<string, readonly [LoadedPool, LoadedPool]>();
  for (const pool of pools) {
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
    if (name !== undefined) users.set(keyOfName(name), (users.get(keyOfName(name)) ?? 0) + more);
  };
  const pools = partsOf(deployment, "frontEndPools").map(({ value }) => value);
  const byName = new Map(pools.map((pool) => [keyOfName(pool.fqdn), pool]));
  for (const pool of pools) add(pool[property], pool.homedUsers);
  for (const { survivableBranch: branch } of deployment.spec.sites) {
    // A branch that names no server uses that of its pool.
    if (branch) add(branch[property] ?? byName.get(keyOfName(branch.pool))?.[property], branch.users);
  }
  return users;
}

/** The names of all computers that carry a role, as keys. */
export function carriersOfRole(deployment: Deployment, role: Role): ReadonlySet<string> {
  const machines = machinesOf(deployment).filter(({ carries }) => carries.includes(role));
  return new Set(machines.map(({ fqdn }) => keyOfName(fqdn)));
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

/** A pool of any role, as far as its servers' platforms are concerned. */
export type Platformed = Part<{
  readonly fqdn: string;
  readonly servers: Servers;
  readonly platform?: "physical" | "virtual";
}>;

/** All pools of all roles that have servers. */
export function pooledServers(deployment: Deployment): readonly Platformed[] {
  const lists = ["frontEndPools", "edgePools", "directorPools", "avConferencingPools"] as const;
  return lists.flatMap((name): readonly Platformed[] => partsOf(deployment, name));
}

/** For each listed server, what it is: as it says, or else as its pool says of all, or else physical. */
export function platformsOf({ servers, platform = "physical" }: Platformed["value"]): readonly string[] {
  if (typeof servers === "number") return [];
  return servers.map((server) => (typeof server === "string" ? platform : (server.platform ?? platform)));
}

/** The hosts, in one case of letters, of those listed servers that are virtual and name theirs. */
export function hostsOf(pool: Platformed["value"]): readonly string[] {
  if (typeof pool.servers === "number") return [];
  const platforms = platformsOf(pool);
  return pool.servers.flatMap((server, at) =>
    typeof server === "object" && server.host !== undefined && platforms[at] === "virtual"
      ? [keyOfName(server.host)]
      : [],
  );
}
