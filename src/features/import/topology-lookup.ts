import { groupsOf } from "./majority.ts";
import type { Cluster, Service, SqlInstance, Topology } from "./topology.ts";

/** A topology with its references at hand. */
export type Look = {
  readonly topology: Topology;
  readonly cluster: (id: string | undefined) => Cluster | undefined;
  readonly instance: (id: string | undefined) => SqlInstance | undefined;
  readonly service: (id: string) => Service | undefined;
  /** The clusters of a site. */
  readonly at: (site: string) => readonly Cluster[];
  /** What runs on a cluster. */
  readonly on: (cluster: string) => readonly Service[];
};

/** Makes the references of a topology easy to follow. */
export function lookAt(topology: Topology): Look {
  const clusters = new Map(topology.clusters.map((cluster) => [cluster.id, cluster]));
  const instances = new Map(topology.instances.map((instance) => [instance.id, instance]));
  const services = new Map(topology.services.map((service) => [service.id, service]));
  const on = groupsOf(topology.services, ({ cluster }) => cluster);
  const at = groupsOf(topology.clusters, ({ site }) => site);
  return {
    topology,
    at: (site) => at.get(site) ?? [],
    cluster: (id) => clusters.get(id ?? ""),
    instance: (id) => instances.get(id ?? ""),
    service: (id) => services.get(id),
    on: (cluster) => on.get(cluster) ?? [],
  };
}

/** The service of a role on a cluster. */
export function roleAt(look: Look, cluster: string, role: string): Service | undefined {
  return look.on(cluster).find((service) => service.role === role);
}

/** The clusters that carry a role, in the order of the file. */
export function clustersWith(look: Look, role: string): readonly Cluster[] {
  return look.topology.clusters.filter(({ id }) => roleAt(look, id, role) !== undefined);
}

/** The services of a role that services on a cluster need; those that the first roles need come first. */
export function neededAt(look: Look, cluster: string, role: string, by?: readonly string[]): readonly Service[] {
  const here = look.on(cluster);
  const needing = by ? by.flatMap((own) => here.filter((service) => service.role === own)) : here;
  const needed = needing.flatMap(({ needs }) => needs.map(({ service }) => look.service(service)));
  return [...new Set(needed)].filter((service) => service?.role === role).filter((service) => service !== undefined);
}

/** Whether a cluster homes users: UserServices is what makes a Front End. */
export function isFrontEnd(look: Look, cluster: string): boolean {
  return roleAt(look, cluster, "UserServices") !== undefined;
}
