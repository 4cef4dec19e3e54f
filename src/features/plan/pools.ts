import { groupsOf } from "../../base/group-by.ts";
import type { FrontEndPool, Site } from "../../schema/deployment.ts";
import type { ArchivingShare } from "./archiving.ts";
import { type SizedPool, splitOf, sumOf } from "./front-ends.ts";
import { ground, type Needs, type Step } from "./types.ts";

/** What pools refer to, and what is published of them. */
export type Surroundings = {
  readonly edge: string | undefined;
  readonly shares: readonly ArchivingShare[];
  readonly published: boolean;
};

/** The pools of each site, in order. */
export function poolsBySite(
  pools: readonly SizedPool[],
  needs: Needs,
  around: Surroundings,
): readonly Pick<Site, "name" | "frontEndPools">[] {
  const archives = new Map(around.shares.flatMap(({ fqdn, pools: own }) => own.map((pool) => [pool.fqdn, fqdn])));
  const bySite = groupsOf(pools, ({ site }) => site);
  return needs.sites.map(({ name }, at) => ({
    name,
    frontEndPools: (bySite.get(at) ?? []).map((pool) => poolOf(pool, needs, around, archives.get(pool.fqdn))),
  }));
}

function poolOf(pool: SizedPool, needs: Needs, around: Surroundings, archivingServer?: string): FrontEndPool {
  const { fqdn, edition, users, servers, number } = pool;
  const { domain, high, profile, archiving } = needs;
  const enterprise = edition === "enterprise";
  const [way] = profile.backEndHighAvailability.value as readonly ("cluster" | "always-on" | "mirroring")[];
  const web = {
    ...(enterprise && { internalFqdn: `webint${number}.${domain}` }),
    ...(around.published && { externalFqdn: `webext${number}.${domain}` }),
  };
  return {
    fqdn,
    edition,
    homedUsers: users,
    servers,
    ...(archivingServer && { messageQueuing: true }),
    ...(archiving?.conferences && { features: { conferencing: true, multipartyIm: true } }),
    ...(enterprise && { loadBalancing: { sip: "dns", http: "hardware" } }),
    ...(Object.keys(web).length > 0 && { webServices: web }),
    ...(around.edge && { edgePool: around.edge }),
    ...(archivingServer && { archivingServer }),
    ...(enterprise && {
      backEnd: { sqlServer: `sql${number}.${domain}`, ...(high && way && { highAvailability: way }) },
    }),
    // A Standard Edition server may hold its own.
    fileStore: { server: enterprise ? fileServer(domain) : fqdn, share: enterprise ? `Pool${number}` : `Se${number}` },
  };
}

function fileServer(domain: string): string {
  return `files01.${domain}`;
}

/** Why the pools are as many and as large as they are, and what they need besides. */
export function poolSteps(pools: readonly SizedPool[], needs: Needs): readonly Step[] {
  const { profile, sites } = needs;
  const seen = new Map<number, number>();
  const totals = groupsOf(pools, ({ site }) => site);
  const filed = pools.findIndex(({ edition }) => edition === "enterprise");
  return pools.flatMap((pool, at): readonly Step[] => {
    const place = seen.get(pool.site) ?? 0;
    seen.set(pool.site, place + 1);
    const list = ["spec", "sites", pool.site, "frontEndPools"];
    const path = [...list, place];
    const count = totals.get(pool.site)?.length ?? 1;
    const split = place === 0 && count > 1 ? [{ path: list, ...splitOf(sites[pool.site]?.users ?? 0, profile) }] : [];
    const { fqdn: name, servers, users, edition } = pool;
    const role = edition === "standard" ? "Standard Edition server" : "Front End pool";
    const size = { path: [...path, "servers"], ...sumOf(pool, profile), row: { role, name, servers, users } };
    if (edition === "standard") return [...split, size];
    return [...split, size, backEndStep(pool, path, needs), ...(at === filed ? [fileStoreStep(path, needs)] : [])];
  });
}

function backEndStep({ number }: SizedPool, place: Step["path"], { profile, domain, high }: Needs): Step {
  const name = `sql${number}.${domain}`;
  const path = [...place, "backEnd"];
  const apart = [
    ground("Back End database", profile.backEnds),
    ground("databases of a server", profile.databaseServers),
  ];
  if (!high)
    return {
      path,
      says: "one database server for each Enterprise pool, apart from its Front End Servers",
      grounds: apart,
      row: { role: "Back End", name, servers: 1 },
    };
  const says = "one for each Enterprise pool, on more than one computer since availability is high";
  const ways = ground("ways to survive a loss", profile.backEndHighAvailability);
  return { path, says, grounds: [...apart, ways], row: { role: "Back End cluster", name } };
}

function fileStoreStep(place: Step["path"], { profile, domain }: Needs): Step {
  return {
    path: [...place, "fileStore"],
    says: "one share for each pool; all Enterprise pools use one file server, which is no Front End Server",
    grounds: [ground("file store of a pool", profile.fileStores)],
    row: { role: "File server", name: fileServer(domain), servers: 1 },
  };
}
