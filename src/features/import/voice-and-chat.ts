import type { Product } from "../../profiles/fact.ts";
import { draftFileStore, draftSqlStore } from "./databases.ts";
import { describeMissing, draftMap, draftPlaceholder, draftValue, type MapDraft } from "./draft.ts";
import { draftServers, edgePoolOf } from "./front-end-pools.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { Cluster } from "./topology.ts";
import { findDependencies, findService, isFrontEnd, type TopologyLookup } from "./topology-lookup.ts";
import { productOfVersion } from "./versions.ts";
import { descendantsOf, isTrue } from "./xml-elements.ts";

/** Whether a service of a role is on a cluster that homes no users and is no Edge pool, Director or survivable branch. */
export function isDedicated(lookup: TopologyLookup, { id }: Cluster, role: string): boolean {
  const others = ["UserServices", "Registrar", "EdgeServer"];
  return findService(lookup, id, role) !== undefined && !others.some((one) => findService(lookup, id, one));
}

/** Drafts a stand-alone Mediation pool. */
export function draftMediationPool(part: ProductPart, cluster: Cluster): MapDraft {
  return draftMap({
    fqdn: draftValue(cluster.fqdn),
    servers: draftServers(cluster),
    nextHop: draftValue(nextHopOf(part, cluster)),
    edgePool: draftValue(edgePoolOf(part, cluster.id)),
  });
}

/** Drafts a gateway. A topology does not contain what kind of gateway it is. */
export function draftGateway(part: ProductPart, cluster: Cluster): MapDraft {
  return draftMap({
    fqdn: draftValue(cluster.fqdn),
    kind: draftPlaceholder("gateway", describeMissing("gateway, ip-pbx, sbc or sip-trunk", "specify which one")),
    mediationPool: draftValue(mediationPoolOf(part, cluster)),
  });
}

/** The product of a Persistent Chat pool, which may be an earlier one than that of the deployment. */
export function chatProductOf({ lookup, product }: ProductPart, { id }: Cluster): Product {
  return productOfVersion(findService(lookup, id, "PersistentChatService")?.version, product) ?? product;
}

/** Drafts a Persistent Chat pool. */
export function draftChatPool(part: ProductPart, cluster: Cluster): MapDraft {
  const { lookup, product } = part;
  const own = chatProductOf(part, cluster);
  return draftMap({
    fqdn: draftValue(cluster.fqdn),
    product: draftValue(own === product ? undefined : own),
    servers: draftServers(cluster),
    sqlStore: draftSqlStore(lookup, cluster.id, "PersistentChatStore"),
    complianceStore: draftSqlStore(lookup, cluster.id, "PersistentChatComplianceStore"),
    fileStore: draftFileStore(lookup, cluster.id, ["PersistentChatService"]),
    nextHop: draftValue(nextHopOf(part, cluster)),
  });
}

/** Drafts an Office Web Apps Server or a farm of them. */
export function draftOfficeWebApps({ lookup }: ProductPart, { id, fqdn }: Cluster): MapDraft {
  const element = findService(lookup, id, "WacService")?.element;
  const [body] = element ? descendantsOf(element, "WacService") : [];
  return draftMap({
    fqdn: draftValue(fqdn),
    network: draftValue(isTrue(body, "IsExternal") ? "external" : undefined),
  });
}

/** The Front End pool that hosts the Central Management store. */
export function centralManagementPoolOf({ lookup, hasCluster }: ProductPart): string | undefined {
  const active = lookup.topology.services.find(({ role, element, cluster }) => {
    const [body] = role === "CentralMgmt" ? descendantsOf(element, "CentralMgmtService") : [];
    return isTrue(body, "IsActive") && hasCluster(cluster) && isFrontEnd(lookup, cluster);
  });
  return lookup.cluster(active?.cluster)?.fqdn;
}

function nextHopOf({ lookup, hasCluster }: ProductPart, { id }: Cluster): string | undefined {
  const services = ["Registrar", "UserServices"].flatMap((role) => findDependencies(lookup, id, role));
  const found = services.find(({ cluster }) => isFrontEnd(lookup, cluster) && hasCluster(cluster));
  return lookup.cluster(found?.cluster)?.fqdn;
}

/** The Mediation pool, or the Front End pool with a collocated Mediation service, that a gateway depends on or that depends on it. */
function mediationPoolOf(part: ProductPart, cluster: Cluster): string | undefined {
  const { lookup, hasCluster } = part;
  const gateways = lookup.servicesOn(cluster.id).filter(({ role }) => role === "PstnGateway");
  const dependents = lookup.topology.services.filter(
    ({ role, dependencies }) =>
      role === "MediationServer" && gateways.some(({ id }) => dependencies.some(({ service }) => service === id)),
  );
  const services = [...findDependencies(lookup, cluster.id, "MediationServer"), ...dependents];
  const pools = services.flatMap((service) => lookup.cluster(service.cluster) ?? []);
  const found = pools.find(
    (pool) => hasCluster(pool.id) && (isFrontEnd(lookup, pool.id) || isDedicated(lookup, pool, "MediationServer")),
  );
  return found?.fqdn;
}
