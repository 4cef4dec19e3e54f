import { groupBy } from "../../base/group-by.ts";
import type { Cluster, Service, SqlInstance, Topology } from "./topology.ts";

/** A topology with an index of its references. */
export type TopologyLookup = {
  readonly topology: Topology;
  readonly cluster: (id: string | undefined) => Cluster | undefined;
  readonly instance: (id: string | undefined) => SqlInstance | undefined;
  readonly service: (id: string) => Service | undefined;
  readonly clustersAt: (site: string) => readonly Cluster[];
  readonly servicesOn: (cluster: string) => readonly Service[];
};

/** Indexes a topology by the ids of its parts. */
export function createLookup(topology: Topology): TopologyLookup {
  const clusters = new Map(topology.clusters.map((cluster) => [cluster.id, cluster]));
  const instances = new Map(topology.instances.map((instance) => [instance.id, instance]));
  const services = new Map(topology.services.map((service) => [service.id, service]));
  const servicesByCluster = groupBy(topology.services, ({ cluster }) => cluster);
  const clustersBySite = groupBy(topology.clusters, ({ site }) => site);
  return {
    topology,
    cluster: (id) => clusters.get(id ?? ""),
    instance: (id) => instances.get(id ?? ""),
    service: (id) => services.get(id),
    clustersAt: (site) => clustersBySite.get(site) ?? [],
    servicesOn: (cluster) => servicesByCluster.get(cluster) ?? [],
  };
}

/** The service of a role on a cluster. */
export function findService(lookup: TopologyLookup, cluster: string, role: string): Service | undefined {
  return lookup.servicesOn(cluster).find((service) => service.role === role);
}

/** The clusters with a service of a role, in the order of the file. */
export function clustersWithRole(lookup: TopologyLookup, role: string): readonly Cluster[] {
  return lookup.topology.clusters.filter(({ id }) => findService(lookup, id, role) !== undefined);
}

/** The services of a role that the services on a cluster depend on; `dependents` limits and orders those by role. */
export function findDependencies(
  lookup: TopologyLookup,
  cluster: string,
  role: string,
  dependents?: readonly string[],
): readonly Service[] {
  const all = lookup.servicesOn(cluster);
  const chosen = dependents ? dependents.flatMap((name) => all.filter((service) => service.role === name)) : all;
  const found = chosen.flatMap(({ dependencies }) => dependencies.map(({ service }) => lookup.service(service)));
  return [...new Set(found)].filter((service) => service?.role === role).filter((service) => service !== undefined);
}

/** Whether a cluster homes users. Its UserServices make it a Front End pool. */
export function isFrontEnd(lookup: TopologyLookup, cluster: string): boolean {
  return findService(lookup, cluster, "UserServices") !== undefined;
}
