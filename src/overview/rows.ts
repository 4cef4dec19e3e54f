import { chatPools, chatUsers, profileFor, standardServerOf } from "../deployment/chat-pools.ts";
import { describeKind, type NameKind } from "../deployment/names.ts";
import { type ListName, partsIn, partsOf, type SitePart, serverCount } from "../deployment/parts.ts";
import { archivingLoads, monitoringLoads, type ServerLoad } from "../deployment/sizing/archiving-and-monitoring.ts";
import { appliancesIn, supportedUsers } from "../deployment/sizing/branches.ts";
import { conferencingLoad } from "../deployment/sizing/conferencing.ts";
import { loadedPools, sitesWithMoreUsers, siteUsers } from "../deployment/sizing/front-end.ts";
import { collocatedLoads, mediationLoads, videoLoads } from "../deployment/sizing/mediation.ts";
import { largestPartners } from "../deployment/sizing/paired-pools.ts";
import { neededServers, type RemoteKind, remoteLoad } from "../deployment/sizing/remote-users.ts";
import { requiredFrontEndsOf } from "../deployment/sizing/required-servers.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Deployment, Servers } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { isOver, type Limit, limitBy, loadOf, tightest } from "./limits.ts";
import { poolLimits } from "./pool-limits.ts";
import { mostInOneSite, remoteLimits, singleLimits } from "./shared-limits.ts";
import { callLimits, chatLimits } from "./workload-limits.ts";

/** A pool, or a server that is not in a pool, with its servers, users, required servers and load. */
export type Row = {
  readonly kind: NameKind;
  /** Its type, as in tables. */
  readonly role: string;
  readonly name: string;
  readonly path: Path;
  /** The name of its site; empty outside of sites. */
  readonly site: string;
  readonly servers: number;
  /** Its users, if the manifest states all of them. */
  readonly users?: number;
  /** The servers that the rules require. */
  readonly needed?: number;
  /** Whether they are more than a pool may have, so that a second pool is required. */
  readonly split?: boolean;
  /** The servers that each pool requires, if the required servers are those of several pools together. */
  readonly least?: number;
  /** Whether users, required servers and load are those of all pools of its kind together. */
  readonly together?: boolean;
  /** The used part of its capacity: 1 at capacity. */
  readonly load?: number;
  /** Its limits in each situation. The set of limits does not depend on the number of users. */
  readonly limits: readonly Limit[];
};

/** All rows: by site, then those outside of sites. */
export function rowsOf(deployment: Deployment, profile: Profile): readonly Row[] {
  const rows = [...Object.values(rowsOfLists), branches].flatMap((rowsOfList) => rowsOfList(deployment, profile));
  // Sorting is stable, so the order within a site remains.
  return [...rows.sort((a, b) => Number(a.path[2]) - Number(b.path[2])), ...outside(deployment)];
}

/** The rows of each list, in the order of the overview. */
const rowsOfLists: Readonly<Record<ListName, (deployment: Deployment, profile: Profile) => readonly Row[]>> = {
  frontEndPools: frontEnds,
  avConferencingPools: conferencing,
  directorPools: (deployment, profile) => remote("directorPools", deployment, profile),
  edgePools: (deployment, profile) => remote("edgePools", deployment, profile),
  mediationPools: (deployment, profile) => withCalls("mediationPools", deployment, profile),
  pstnGateways: plain("pstnGateways"),
  videoInteropPools: (deployment, profile) => withCalls("videoInteropPools", deployment, profile),
  persistentChatPools: chats,
  officeWebAppsServers: plain("officeWebAppsServers"),
  archivingServers: (deployment, profile) =>
    archivingLoads(deployment, profile).map((load) => serverRow("archivingServers", load)),
  monitoringServers: (deployment, profile) =>
    monitoringLoads(deployment, profile).map((load) => serverRow("monitoringServers", load)),
};

/** The rows of a list without limits. */
function plain(list: ListName): (deployment: Deployment) => readonly Row[] {
  return (deployment) => partsOf(deployment, list).map((part) => rowOf(list, part));
}

const callLoads = { mediationPools: mediationLoads, videoInteropPools: videoLoads } as const;
const callRules = { mediationPools: "mediation-capacity", videoInteropPools: "video-interop" } as const;

/** The rows of pools that process calls. */
function withCalls(list: keyof typeof callLoads, deployment: Deployment, profile: Profile): readonly Row[] {
  const loads = new Map([...callLoads[list](deployment, profile)].map((load) => [load.part.path.join(), load]));
  return partsOf(deployment, list).map((part) => {
    const load = loads.get(part.path.join());
    const row = rowOf(list, part);
    return load ? loaded(row, callLimits(load, callRules[list]), { needed: load.needed }) : row;
  });
}

function chats(deployment: Deployment, profile: Profile): readonly Row[] {
  const pools = chatPools(deployment);
  const all = { pools: pools.length, users: chatUsers(pools) };
  return pools.map((pool) => {
    const { usersPerChat: each, maxActiveChats } = profileFor(pool.value, profile);
    const { peakUsers: users, standbyServers = 0 } = pool.value;
    const row = loaded(rowOf("persistentChatPools", pool), chatLimits(pool, all, profileFor(pool.value, profile)), {
      users,
    });
    if (users === undefined || each.value === null) return row;
    const needed = neededServers(users, each.value);
    // More than a pool may have are no solution.
    const most = standardServerOf(deployment, pool) === undefined ? (maxActiveChats.value ?? needed) : 1;
    return needed > most ? row : { ...row, needed: needed + standbyServers };
  });
}

function frontEnds(deployment: Deployment, profile: Profile): readonly Row[] {
  const pools = loadedPools(deployment);
  const partners = largestPartners(deployment);
  const all = siteUsers(deployment);
  const more = sitesWithMoreUsers(deployment);
  const calls = new Map([...collocatedLoads(deployment, profile)].map((load) => [load.part.path.join(), load]));
  return pools.map((pool): Row => {
    const standard = pool.value.edition === "standard";
    const at = Number(pool.path[2]);
    const context = { partner: partners.get(pool), siteUsers: all[at] ?? 0, isSiteCounted: !more.has(at) };
    const needed = standard ? 1 : requiredFrontEndsOf(pool, context.partner, profile);
    const counts = { users: pool.users, needed, isPartial: !pool.isCounted };
    const load = calls.get(pool.path.join());
    const ofCalls = load ? callLimits(load, "mediation-capacity") : [];
    const row = loaded(rowOf("frontEndPools", pool), [...poolLimits(pool, context, profile), ...ofCalls], counts);
    if (standard) return { ...row, role: "Standard Edition server" };
    const isTooLarge = needed > profile.maxFrontEnds.value || pool.users > profile.maxPoolUsers.value;
    return row.needed !== undefined && isTooLarge ? { ...row, split: true } : row;
  });
}

/** The A/V Conferencing pools of a site share its conferences. */
function conferencing(deployment: Deployment, profile: Profile): readonly Row[] {
  const all = siteUsers(deployment);
  const more = sitesWithMoreUsers(deployment);
  return deployment.spec.sites.flatMap((site, at): readonly Row[] => {
    const pools = partsIn(site, at, "avConferencingPools");
    const { servers, users, inConferences, each } = conferencingLoad(pools, all[at] ?? 0, profile);
    const rows = pools.map((part) => rowOf("avConferencingPools", part));
    if (each.value === null) return rows;
    const load = { pools: [], servers, users, each: { ...each, value: each.value } };
    const isPartial = !inConferences && more.has(at);
    const limits = remoteLimits(load, undefined, "av-conferencing-capacity").map((limit) => ({ ...limit, isPartial }));
    const counts = { users, needed: neededServers(users, each.value), together: rows.length > 1, isPartial };
    return rows.map((row) => loaded(row, limits, counts));
  });
}

const remoteRules = { edgePools: "edge-capacity", directorPools: "director-capacity" } as const;

/** Remote users reach any pool of such a list, so all pools of the list share them. */
function remote(kind: RemoteKind, deployment: Deployment, profile: Profile): readonly Row[] {
  const load = remoteLoad(kind, deployment, profile);
  const { pools, users, each } = load;
  const rows = pools.map((part) => rowOf(kind, part));
  const least = leastServers(kind, deployment, profile);
  const forPools = least * rows.length;
  const together = rows.length > 1;
  const perPool = together && least > 1 ? { least } : {};
  if (users === undefined)
    return least > 1 ? rows.map((row) => ({ ...loaded(row, [], { needed: forPools, together }), ...perPool })) : rows;
  const limits = remoteLimits(load, mostInOneSite(load, deployment, profile), remoteRules[kind]);
  const counts = { users, needed: Math.max(neededServers(users, each.value), forPools), together };
  return rows.map((row) => ({ ...loaded(row, limits, counts), ...perPool }));
}

/** The fewest servers of every pool of a list: those of an Edge pool survive the loss of one if availability is high. */
function leastServers(kind: RemoteKind, { spec }: Deployment, { recommendedEdges }: Profile): number {
  return kind === "edgePools" && spec.availability === "high" ? recommendedEdges.value : 1;
}

const serverRules = { archivingServers: "archiving-capacity", monitoringServers: "monitoring-capacity" } as const;

function serverRow(kind: keyof typeof serverRules, { part, users, isCounted, most }: ServerLoad): Row {
  const isPartial = !isCounted;
  const limits = singleLimits(most, most.value, users, serverRules[kind]).map((limit) => ({ ...limit, isPartial }));
  return loaded(rowOf(kind, part), limits, { users, isPartial });
}

/** The kinds of survivable branches, each with the fact about its supported users. */
const branchKinds = {
  appliance: { role: "Survivable Branch Appliance", fact: "branchApplianceUsers" },
  server: { role: "Survivable Branch Server", fact: "branchServerUsers" },
} as const;

/** The rows of survivable branches. If one is lost, its pool serves the users, which it already counts. */
function branches({ spec }: Deployment, profile: Profile): readonly Row[] {
  return spec.sites.flatMap(({ name: site, survivableBranch: branch }, at): readonly Row[] => {
    if (!branch) return [];
    const { fqdn: name, users } = branch;
    const { role, fact } = branchKinds[branch.kind];
    const path = ["spec", "sites", at, "survivableBranch"];
    const servers = branch.kind === "appliance" ? appliancesIn(branch) : 1 + appliancesIn(branch);
    const row: Row = { kind: "survivableBranch", role, name, path, site, servers, limits: [] };
    if (users === undefined) return [row];
    const own = { when: "all", what: "server capacity", users, rule: "branch-size" } as const;
    return [
      loaded(row, limitBy(profile[fact], supportedUsers(profile[fact].value, branch, profile).max, own), { users }),
    ];
  });
}

function outside({ spec }: Deployment): readonly Row[] {
  return (["reverseProxies", "xmppGateways"] as const).flatMap((kind) =>
    (spec[kind] ?? []).map(({ fqdn: name }, at): Row => {
      return { kind, role: titled(kind), name, path: ["spec", kind, at], site: "", servers: 1, limits: [] };
    }),
  );
}

type Counts = Pick<Row, "users" | "needed" | "together"> & Pick<Limit, "isPartial">;

/** A row with its numbers. If the manifest does not state all users, only what is too low already is known. */
function loaded(row: Row, limits: readonly Limit[], { users, needed, together, isPartial = false }: Counts): Row {
  const most = tightest(limits, "all");
  return {
    ...row,
    limits,
    ...(users !== undefined && !isPartial && { users }),
    ...(needed !== undefined && (!isPartial || row.servers < needed) && { needed }),
    ...(together !== undefined && { together }),
    ...(most && isShown(most) && { load: loadOf(most) }),
  };
}

/**
 * The row without the limits for users that the manifest states in part, unless these users exceed them. What remains
 * holds for any number of further users, so it is not marked as partial.
 */
export function withoutPartial(row: Row): Row {
  if (row.limits.every(({ isPartial }) => isPartial === undefined)) return row;
  return { ...row, limits: row.limits.filter(isShown).map(({ isPartial: _, ...limit }) => limit) };
}

function isShown(limit: Limit): boolean {
  return limit.isPartial !== true || isOver(limit);
}

function rowOf(
  kind: NameKind,
  { value, path, site }: SitePart<{ readonly fqdn: string; readonly servers?: Servers }>,
): Row {
  const servers = value.servers === undefined ? 1 : serverCount(value.servers);
  return { kind, role: titled(kind), name: value.fqdn, path, site: site.name, servers, limits: [] };
}

function titled(kind: NameKind): string {
  return describeKind(kind).replace(/^r/, "R");
}
