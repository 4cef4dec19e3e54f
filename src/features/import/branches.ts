import { quote } from "../../base/wording.ts";
import { describeMissing, draftMap, draftPlaceholder, draftValue, type MapDraft, type ValueDraft } from "./draft.ts";
import { draftUsers, edgePoolOf, serverOf, unknownUsers } from "./front-end-pools.ts";
import { isDirector } from "./other-pools.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { Cluster, TopologySite } from "./topology.ts";
import { clustersWithRole, findDependencies, findService, isFrontEnd } from "./topology-lookup.ts";

/** The clusters of a branch site that register users of a central pool, such as Survivable Branch Appliances. */
export function branchClusters(part: ProductPart, { id: site, kind }: TopologySite): readonly Cluster[] {
  if (kind !== "branch") return [];
  return part.lookup.clustersAt(site).filter((cluster) => {
    return (
      part.hasCluster(cluster.id) &&
      findService(part.lookup, cluster.id, "Registrar") &&
      !isFrontEnd(part.lookup, cluster.id) &&
      !isDirector(part, cluster)
    );
  });
}

/** Drafts the survivable branch of a site. A manifest has one for each site, and it requires a central pool. */
export function draftSurvivableBranch(part: ProductPart, site: TopologySite): MapDraft | undefined {
  const [cluster] = branchClusters(part, site);
  const pool = cluster && draftCentralPool(part, site, cluster);
  if (!cluster || !pool) return undefined;
  const properties = {
    kind: draftPlaceholder("appliance", describeMissing("appliance or server", "specify which one")),
    fqdn: draftValue(cluster.fqdn),
    pool,
    users: draftUsers(part, cluster.fqdn),
    archivingServer: draftValue(serverOf(part, cluster.id, "ArchivingServer")),
    monitoringServer: draftValue(serverOf(part, cluster.id, "MonitoringServer")),
    edgePool: draftValue(edgePoolOf(part, cluster.id)),
  };
  return draftMap(properties, unknownUsers(part, "users"));
}

/** Notes about survivable branches that a manifest cannot contain. */
export function skippedBranches(part: ProductPart): readonly string[] {
  return part.lookup.topology.sites.flatMap((site) => {
    const [first, ...more] = branchClusters(part, site);
    const name = quote(part.siteName(site));
    if (first && !draftCentralPool(part, site, first))
      return [`skipped ${quote(first.fqdn)} of branch site ${name}: it has no central pool`];
    return more.map(
      ({ fqdn }) =>
        `skipped ${quote(fqdn)} of branch site ${name}: a site has one survivable branch in a manifest, ${quote(first?.fqdn ?? "")}`,
    );
  });
}

function draftCentralPool(part: ProductPart, site: TopologySite, { id }: Cluster): ValueDraft | undefined {
  const { lookup, hasCluster } = part;
  const dependencies = ["Registrar", "UserServices"].flatMap((role) => findDependencies(lookup, id, role));
  const found = dependencies.find(({ cluster }) => isFrontEnd(lookup, cluster) && hasCluster(cluster));
  if (found) return draftValue(lookup.cluster(found.cluster)?.fqdn);
  const pools = clustersWithRole(lookup, "UserServices").filter((pool) => hasCluster(pool.id));
  const closest = pools.find((pool) => pool.site === site.parent) ?? pools[0];
  return closest && draftPlaceholder(closest.fqdn, "not known: no dependency names the central pool");
}
