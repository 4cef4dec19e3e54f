import { describeKind, type NameKind } from "../deployment/names.ts";
import { type ListName, partsIn, type SitePart, serverCount } from "../deployment/parts.ts";
import { archivingLoads, monitoringLoads, type ServerLoad } from "../deployment/sizing/archiving-and-monitoring.ts";
import { conferencingLoad } from "../deployment/sizing/conferencing.ts";
import { loadedPools, neededFrontEnds, siteUsers } from "../deployment/sizing/front-end.ts";
import { largestPartners } from "../deployment/sizing/paired-pools.ts";
import { neededServers, type RemoteKind, remoteLoad } from "../deployment/sizing/remote-users.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Deployment, Servers } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { type Limit, limitBy, loadOf, tightest } from "./limits.ts";
import { poolLimits } from "./pool-limits.ts";
import { mostInOneSite, remoteLimits, singleLimits } from "./shared-limits.ts";

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
  readonly users?: number;
  /** The servers that the documented sizing requires. */
  readonly needed?: number;
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
  archivingServers: (deployment, profile) =>
    archivingLoads(deployment, profile).map((load) => serverRow("archivingServers", load)),
  monitoringServers: (deployment, profile) =>
    monitoringLoads(deployment, profile).map((load) => serverRow("monitoringServers", load)),
};

function frontEnds(deployment: Deployment, profile: Profile): readonly Row[] {
  const pools = loadedPools(deployment);
  const partners = largestPartners(pools);
  const all = siteUsers(deployment);
  return pools.map((pool): Row => {
    const standard = pool.value.edition === "standard";
    const context = { partner: partners.get(pool), siteUsers: all[Number(pool.path[2])] ?? 0 };
    const needed = standard ? 1 : neededFrontEnds(pool.users, profile);
    const row = loaded(rowOf("frontEndPools", pool), poolLimits(pool, context, profile), { users: pool.users, needed });
    return standard ? { ...row, role: "Standard Edition server" } : row;
  });
}

/** The A/V Conferencing pools of a site share its conferences. */
function conferencing(deployment: Deployment, profile: Profile): readonly Row[] {
  const all = siteUsers(deployment);
  return deployment.spec.sites.flatMap((site, at): readonly Row[] => {
    const pools = partsIn(site, at, "avConferencingPools");
    const { servers, users, each } = conferencingLoad(pools, all[at] ?? 0, profile);
    const rows = pools.map((part) => rowOf("avConferencingPools", part));
    if (each.value === null) return rows;
    const load = { pools: [], servers, users, each: { ...each, value: each.value } };
    const limits = remoteLimits(load, undefined, "av-conferencing-capacity");
    const counts = { users, needed: neededServers(users, each.value), together: rows.length > 1 };
    return rows.map((row) => loaded(row, limits, counts));
  });
}

const remoteRules = { edgePools: "edge-capacity", directorPools: "director-capacity" } as const;

/** Remote users reach any pool of such a list, so all pools of the list share them. */
function remote(kind: RemoteKind, deployment: Deployment, profile: Profile): readonly Row[] {
  const load = remoteLoad(kind, deployment, profile);
  const { pools, users, each } = load;
  const rows = pools.map((part) => rowOf(kind, part));
  if (users === undefined) return rows;
  const limits = remoteLimits(load, mostInOneSite(load, deployment, profile), remoteRules[kind]);
  const counts = { users, needed: neededServers(users, each.value), together: rows.length > 1 };
  return rows.map((row) => loaded(row, limits, counts));
}

const serverRules = { archivingServers: "archiving-capacity", monitoringServers: "monitoring-capacity" } as const;

function serverRow(kind: keyof typeof serverRules, { part, users, most }: ServerLoad): Row {
  return loaded(rowOf(kind, part), singleLimits(most, most.value, users, serverRules[kind]), { users });
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
    const own = { when: "all", what: "server capacity", users, rule: "branch-size" } as const;
    const row: Row = { kind: "survivableBranch", role, name, path, site, servers: 1, limits: [] };
    return [loaded(row, limitBy(profile[fact], profile[fact].value.max, own), { users })];
  });
}

function outside({ spec }: Deployment): readonly Row[] {
  return (["reverseProxies", "xmppGateways"] as const).flatMap((kind) =>
    (spec[kind] ?? []).map(({ fqdn: name }, at): Row => {
      return { kind, role: titled(kind), name, path: ["spec", kind, at], site: "", servers: 1, limits: [] };
    }),
  );
}

type Counts = Pick<Row, "users" | "needed" | "together">;

function loaded(row: Row, limits: readonly Limit[], counts: Counts): Row {
  const most = tightest(limits, "all");
  return { ...row, ...counts, limits, ...(most && { load: loadOf(most) }) };
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
