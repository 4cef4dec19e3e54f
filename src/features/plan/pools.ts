import { groupBy } from "../../base/group-by.ts";
import type { FrontEndPool, OfficeWebAppsServer, Site } from "../../schema/deployment.ts";
import type { ArchivingAssignment } from "./archiving.ts";
import { type ConferencingPool, toConferencingPool } from "./conferencing.ts";
import { type SizedPool, sizeCalculation, splitCalculation } from "./front-ends.ts";
import { citeFact, type Needs, type PlanStep } from "./types.ts";
import { partOf, type VoicePlan } from "./voice.ts";

/** What pools refer to, and whether their web services are published. Several Edge pools are used in turn. */
export type PoolContext = {
  readonly edges: readonly string[];
  readonly archivingServers: readonly ArchivingAssignment[];
  readonly published: boolean;
  readonly conferencing: readonly ConferencingPool[];
  readonly voice: VoicePlan;
  readonly officeWebApps: OfficeWebAppsServer | undefined;
};

/** The pools of each site, in the order of the sites. */
export function poolsBySite(
  pools: readonly SizedPool[],
  needs: Needs,
  context: PoolContext,
): readonly Pick<Site, "name" | "frontEndPools" | "avConferencingPools" | "mediationPools" | "pstnGateways">[] {
  const archives = new Map(
    context.archivingServers.flatMap(({ fqdn, pools: own }) => own.map((pool) => [pool.fqdn, fqdn])),
  );
  const bySite = groupBy(pools, ({ site }) => site);
  return needs.sites.map(({ name }, at) => {
    const conferencing = context.conferencing.filter(({ site }) => site === at);
    const mediation = context.voice.mediation.filter(({ site }) => site === at);
    const gateways = context.voice.gateways.filter(({ site }) => site === at);
    return {
      name,
      frontEndPools: (bySite.get(at) ?? []).map((pool) => toPool(pool, needs, context, archives.get(pool.fqdn))),
      ...(conferencing.length > 0 && { avConferencingPools: conferencing.map(toConferencingPool) }),
      ...(mediation.length > 0 && { mediationPools: mediation.map(({ pool }) => pool) }),
      ...(gateways.length > 0 && { pstnGateways: gateways.map(({ gateway }) => gateway) }),
    };
  });
}

/** The conferencing of a pool, on the pool itself or in a pool of the site, and the calls that its servers process. */
function workloadsOf(pool: SizedPool, needs: Needs, context: PoolContext): Partial<FrontEndPool> {
  const { edition, site, fqdn, users } = pool;
  const { meetings, topology } = needs;
  const dedicated = edition === "enterprise" ? context.conferencing.find((one) => one.site === site) : undefined;
  const voice = context.voice.byPool.get(fqdn);
  const features = featuresOf(needs);
  const hasAv = topology.avConferencing !== undefined && edition === "enterprise" && !dedicated;
  const collocated = [
    ...(hasAv ? (["av-conferencing"] as const) : []),
    ...(voice && voice.mediationPool === undefined ? (["mediation"] as const) : []),
  ];
  return {
    ...(Object.keys(features).length > 0 && { features }),
    ...(meetings && { peakMeetingUsers: partOf(meetings, users, needs) }),
    ...(voice?.calls !== undefined && voice.mediationPool === undefined && { peakPstnCalls: voice.calls }),
    ...(collocated.length > 0 && { collocated }),
    ...(dedicated && { avConferencingPool: dedicated.fqdn }),
    ...(voice?.mediationPool !== undefined && { mediationPool: voice.mediationPool }),
    ...(context.officeWebApps && { officeWebApps: context.officeWebApps.fqdn }),
  };
}

/** The features that the requirements name, also as content of an archive. */
function featuresOf({ archiving, topology, meetings, voice }: Needs): NonNullable<FrontEndPool["features"]> {
  const av = topology.avConferencing !== undefined;
  return {
    ...((archiving?.conferences || av || meetings) && { conferencing: true }),
    ...(archiving?.conferences && { multipartyIm: true }),
    ...(av && { avConferencing: true }),
    ...(voice && { enterpriseVoice: true }),
    ...(voice?.model && { mediaBypass: true }),
    ...(meetings?.dialIn && { dialInConferencing: true }),
    ...(meetings?.powerPoint && { powerPointSharing: true }),
  };
}

function toPool(pool: SizedPool, needs: Needs, context: PoolContext, archivingServer?: string): FrontEndPool {
  const { fqdn, edition, users, servers, number } = pool;
  const { domain, high, profile, topology } = needs;
  const enterprise = edition === "enterprise";
  const edgePool = context.edges[(Number(number) - 1) % context.edges.length];
  const [option] = profile.backEndHighAvailability.value as readonly ("cluster" | "always-on" | "mirroring")[];
  const web = {
    ...(enterprise && { internalFqdn: `webint${number}.${domain}` }),
    ...(context.published && { externalFqdn: `webext${number}.${domain}` }),
  };
  return {
    fqdn,
    edition,
    homedUsers: users,
    servers,
    ...(archivingServer && { messageQueuing: true }),
    ...workloadsOf(pool, needs, context),
    ...(enterprise && { loadBalancing: { sip: topology.loadBalancing ?? "dns", http: "hardware" } }),
    ...(Object.keys(web).length > 0 && { webServices: web }),
    ...(edgePool && { edgePool }),
    ...(archivingServer && { archivingServer }),
    ...(pool.pair && { pairedWith: pool.pair.fqdn }),
    ...(enterprise && {
      backEnd: { sqlServer: `sql${number}.${domain}`, ...(high && option && { highAvailability: option }) },
    }),
    // The file store of a Standard Edition server can be on the server itself.
    fileStore: { server: enterprise ? fileServer(domain) : fqdn, share: enterprise ? `Pool${number}` : `Se${number}` },
  };
}

function fileServer(domain: string): string {
  return `files01.${domain}`;
}

/** The reasons for the number and size of the pools, their databases and file stores. */
export function poolSteps(pools: readonly SizedPool[], needs: Needs): readonly PlanStep[] {
  const { profile, sites } = needs;
  const seen = new Map<number, number>();
  const totals = groupBy(pools, ({ site }) => site);
  const firstEnterprise = pools.findIndex(({ edition }) => edition === "enterprise");
  return pools.flatMap((pool, at): readonly PlanStep[] => {
    const place = seen.get(pool.site) ?? 0;
    seen.set(pool.site, place + 1);
    const list = ["spec", "sites", pool.site, "frontEndPools"];
    const path = [...list, place];
    const inSite = totals.get(pool.site) ?? [];
    const split =
      place === 0 && inSite.length > 1 && pool.edition === "enterprise"
        ? [{ path: list, ...splitCalculation(sites[pool.site]?.users ?? 0, inSite, profile) }]
        : [];
    const { fqdn: name, servers, users, edition } = pool;
    const role = edition === "standard" ? "Standard Edition server" : "Front End pool";
    const size = { path: [...path, "servers"], ...sizeCalculation(pool, profile), row: { role, name, servers, users } };
    if (edition === "standard") return [...split, size];
    return [
      ...split,
      size,
      ...balancingStep(path, needs),
      backEndStep(pool, path, needs),
      ...(at === firstEnterprise ? [fileStoreStep(path, needs)] : []),
    ];
  });
}

/** The reason for hardware load balancing of all traffic, which is chosen. */
function balancingStep(place: PlanStep["path"], { profile, topology }: Needs): readonly PlanStep[] {
  if (topology.loadBalancing !== "hardware") return [];
  const reason = "hardware load balancing of SIP, as chosen; web traffic requires it in any case";
  const path = [...place, "loadBalancing"];
  return [{ path, reason, facts: [citeFact("load balancing of web traffic", profile.webLoadBalancing)] }];
}

function backEndStep({ number }: SizedPool, place: PlanStep["path"], { profile, domain, high }: Needs): PlanStep {
  const name = `sql${number}.${domain}`;
  const path = [...place, "backEnd"];
  const facts = [
    citeFact("Back End database", profile.backEnds),
    citeFact("databases per server", profile.databaseServers),
  ];
  if (!high)
    return {
      path,
      reason: "one database server per Enterprise pool, separate from its Front End Servers",
      facts,
      row: { role: "Back End", name, servers: 1 },
    };
  const reason = "one per Enterprise pool, on several computers for high availability";
  const options = citeFact("high-availability options", profile.backEndHighAvailability);
  return { path, reason, facts: [...facts, options], row: { role: "Back End cluster", name } };
}

function fileStoreStep(place: PlanStep["path"], { profile, domain }: Needs): PlanStep {
  return {
    path: [...place, "fileStore"],
    reason: "one share per pool; all Enterprise pools use one file server, which is not a Front End Server",
    facts: [citeFact("file store of a pool", profile.fileStores)],
    row: { role: "File server", name: fileServer(domain), servers: 1 },
  };
}
