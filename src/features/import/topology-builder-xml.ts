import type { Cluster, Service, SqlInstance, Topology } from "./topology.ts";
import { fqdnOf, isAlwaysOn, machinesIn, sipDomainsIn, sitesIn, toService } from "./topology-parts.ts";
import type { XmlElement } from "./xml.ts";
import { attributeOf, childOf, childrenOf, descendantsOf } from "./xml-elements.ts";

/** Reads a Topology Builder document, in which clusters are inside their sites and references are opaque ids. */
export function readBuilderTopology(file: string, root: XmlElement): Topology {
  const body = childOf(childOf(root, "NewTopology"), "PartialTopology");
  const sites = childOf(body, "CentralSites");
  const idOf = siteIds(sites);
  const clusters = [...descendantsOf(sites, "CentralSite", "RemoteSite")].flatMap((site) =>
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
    services: childrenOf(childOf(body, "Services"), "Service").map((element) => serviceOf(element, byId)),
  };
}

/** Ids of sites. They include the position in the document, since branch sites may have no id of their own. */
function siteIds(sites: XmlElement | undefined): (site: XmlElement) => string {
  const positions = new Map(
    [...descendantsOf(sites, "CentralSite", "RemoteSite")].map((site, at) => [site, `${site.name} ${at}`]),
  );
  return (site) => `${positions.get(site) ?? ""} ${attributeOf(site, "SiteId") ?? ""}`;
}

function clusterOf(file: string, element: XmlElement, site: string): readonly Cluster[] {
  const fqdn =
    fqdnOf(file, element) ?? [...descendantsOf(element, "Machine")].map((machine) => fqdnOf(file, machine))[0];
  const id = attributeOf(element, "UniqueId");
  if (fqdn === undefined || id === undefined) return [];
  return [{ id, fqdn, site, machines: machinesIn(file, element, fqdn), line: element.line }];
}

function instancesOf(cluster: XmlElement): readonly SqlInstance[] {
  return [...descendantsOf(cluster, "SqlInstance")].map((element) => ({
    id: attributeOf(element, "UniqueId") ?? "",
    name: attributeOf(element, "Name"),
    cluster: attributeOf(cluster, "UniqueId") ?? "",
    alwaysOn: isAlwaysOn(element),
    line: element.line,
  }));
}

function serviceOf(element: XmlElement, instances: ReadonlyMap<string, SqlInstance>): Service {
  const location = attributeOf(element, "InstalledOn") ?? "";
  const instance = instances.get(location);
  const identity = {
    id: attributeOf(element, "UniqueId") ?? "",
    role: attributeOf(element, "RoleName") ?? "",
    cluster: instance?.cluster ?? location,
    instance: instance?.id,
  };
  return toService(element, identity, (dependency) => attributeOf(dependency, "ServiceUniqueId") ?? "");
}
