import { quoted } from "../../base/wording.ts";
import { known, missing, type Properties, properties, standIn, type Value } from "./draft.ts";
import { edgeUsedBy, serverNeeded, usersOf } from "./front-end-pools.ts";
import { isDirector } from "./other-pools.ts";
import type { Part } from "./split-by-product.ts";
import type { Cluster, Site } from "./topology.ts";
import { clustersWith, isFrontEnd, neededAt, roleAt } from "./topology-lookup.ts";

/** The clusters of a branch site that sign users in and home them at a central pool: appliances and their like. */
export function branchClusters(part: Part, { id: site, kind }: Site): readonly Cluster[] {
  if (kind !== "branch") return [];
  return part.look.at(site).filter((cluster) => {
    return (
      part.has(cluster.id) &&
      roleAt(part.look, cluster.id, "Registrar") &&
      !isFrontEnd(part.look, cluster.id) &&
      !isDirector(part, cluster)
    );
  });
}

/** The survivable branch of a site. A manifest has room for one, and it needs a pool behind it. */
export function survivableBranch(part: Part, site: Site): Properties | undefined {
  const [cluster] = branchClusters(part, site);
  const pool = cluster && poolBehind(part, site, cluster);
  if (!cluster || !pool) return undefined;
  return properties({
    kind: standIn("appliance", missing("appliance or server", "write which it is")),
    fqdn: known(cluster.fqdn),
    pool,
    users: usersOf(part, cluster.fqdn, "users homed here"),
    archivingServer: known(serverNeeded(part, cluster.id, "ArchivingServer")),
    monitoringServer: known(serverNeeded(part, cluster.id, "MonitoringServer")),
    edgePool: known(edgeUsedBy(part, cluster.id)),
  });
}

/** Sentences about branches that a manifest has no room for. */
export function branchRemarks(part: Part): readonly string[] {
  return part.look.topology.sites.flatMap((site) => {
    const [first, ...more] = branchClusters(part, site);
    const where = `branch site ${quoted(part.siteName(site))}`;
    if (first && !poolBehind(part, site, first))
      return [`${where} has ${quoted(first.fqdn)} and no central pool behind it; it is left out`];
    return more.map(
      ({ fqdn }) =>
        `${where} has ${quoted(fqdn)} besides ${quoted(first?.fqdn ?? "")}; a manifest has one for each site, so it is left out`,
    );
  });
}

function poolBehind(part: Part, site: Site, { id }: Cluster): Value | undefined {
  const { look, has } = part;
  const needed = ["Registrar", "UserServices"].flatMap((role) => neededAt(look, id, role));
  const found = needed.find(({ cluster }) => isFrontEnd(look, cluster) && has(cluster));
  if (found) return known(look.cluster(found.cluster)?.fqdn);
  const pools = clustersWith(look, "UserServices").filter((pool) => has(pool.id));
  const nearest = pools.find((pool) => pool.site === site.parent) ?? pools[0];
  return nearest && standIn(nearest.fqdn, "not known: no dependency names the central pool");
}
