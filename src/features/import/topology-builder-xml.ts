import type { Cluster, Service, SqlInstance, Topology } from "./topology.ts";
import { fqdnOf, isAlwaysOn, machinesIn, serviceOf, sipDomainsIn, sitesIn } from "./topology-parts.ts";
import type { Element } from "./xml.ts";
import { attributeOf, below, childOf, childrenOf } from "./xml-elements.ts";

/** A Topology Builder document: clusters stand in their sites, and references are opaque ids. */
export function builderTopology(file: string, root: Element): Topology {
  const body = childOf(childOf(root, "NewTopology"), "PartialTopology");
  const sites = childOf(body, "CentralSites");
  const idOf = siteIds(sites);
  const clusters = [...below(sites, "CentralSite", "RemoteSite")].flatMap((site) =>
    childrenOf(childOf(site, "Clusters"), "Cluster").map((cluster) => ({ element: cluster, site: idOf(site) })),
  );
  const instances = clusters.flatMap(({ element }) => instancesOf(element));
  const byId = new Map(instances.map((instance) => [instance.id, instance]));
  return {
    file,
    state: childOf(root, "NewTopology") && attributeOf(body, "IsPublished") === "true" ? "published" : "planned",
    sipDomains: body ? sipDomainsIn(body) : [],
    sites: sitesIn(sites, idOf),
    clusters: clusters.flatMap(({ element, site }) => clusterOf(file, element, site)),
    instances,
    services: childrenOf(childOf(body, "Services"), "Service").map((element) => builderService(element, byId)),
  };
}

/** Branch sites were not seen with an id, so each has its place in the document too. */
function siteIds(sites: Element | undefined): (site: Element) => string {
  const places = new Map(
    [...below(sites, "CentralSite", "RemoteSite")].map((site, at) => [site, `${site.name} ${at}`]),
  );
  return (site) => `${places.get(site) ?? ""} ${attributeOf(site, "SiteId") ?? ""}`;
}

function clusterOf(file: string, element: Element, site: string): readonly Cluster[] {
  const fqdn = fqdnOf(file, element) ?? [...below(element, "Machine")].map((machine) => fqdnOf(file, machine))[0];
  const id = attributeOf(element, "UniqueId");
  if (fqdn === undefined || id === undefined) return [];
  return [{ id, fqdn, site, machines: machinesIn(file, element, fqdn), line: element.line }];
}

function instancesOf(cluster: Element): readonly SqlInstance[] {
  return [...below(cluster, "SqlInstance")].map((element) => ({
    id: attributeOf(element, "UniqueId") ?? "",
    name: attributeOf(element, "Name"),
    cluster: attributeOf(cluster, "UniqueId") ?? "",
    alwaysOn: isAlwaysOn(element),
    line: element.line,
  }));
}

function builderService(element: Element, instances: ReadonlyMap<string, SqlInstance>): Service {
  const on = attributeOf(element, "InstalledOn") ?? "";
  const instance = instances.get(on);
  const identity = {
    id: attributeOf(element, "UniqueId") ?? "",
    role: attributeOf(element, "RoleName") ?? "",
    cluster: instance?.cluster ?? on,
    instance: instance?.id,
  };
  return serviceOf(element, identity, (dependency) => attributeOf(dependency, "ServiceUniqueId") ?? "");
}
