import type { Cluster, Service, SqlInstance, Topology } from "./topology.ts";
import { fqdnOf, isAlwaysOn, machinesIn, sipDomainsIn, sitesIn, toService } from "./topology-parts.ts";
import type { XmlElement } from "./xml.ts";
import { attributeOf, childOf, childrenOf, descendantsOf } from "./xml-elements.ts";

/** Reads the output of Get-CsTopology -AsXml, in which clusters are a list of their own and references are composite keys. */
export function readPublishedTopology(file: string, root: XmlElement): Topology {
  return {
    file,
    state: "published",
    sipDomains: sipDomainsIn(root),
    sites: sitesIn(childOf(root, "Sites"), (site) => attributeOf(site, "SiteId") ?? ""),
    clusters: childrenOf(childOf(root, "Clusters"), "Cluster").flatMap((cluster) => clusterOf(file, cluster)),
    instances: childrenOf(childOf(root, "SqlInstances"), "SqlInstance").map(instanceOf),
    services: childrenOf(childOf(root, "Services"), "Service").map(serviceOf),
  };
}

function clusterOf(file: string, element: XmlElement): readonly Cluster[] {
  const key = childOf(element, "ClusterId");
  const fqdn =
    fqdnOf(file, element) ?? [...descendantsOf(element, "Machine")].map((machine) => fqdnOf(file, machine))[0];
  if (fqdn === undefined) return [];
  const site = attributeOf(key, "SiteId") ?? "";
  return [{ id: clusterKey(key), fqdn, site, machines: machinesIn(file, element, fqdn), line: element.line }];
}

function clusterKey(key: XmlElement | undefined): string {
  return `${attributeOf(key, "SiteId") ?? ""}:${attributeOf(key, "Number") ?? ""}`;
}

function instanceKey(key: XmlElement | undefined): string {
  return `${clusterKey(childOf(key, "ClusterId"))}\\${attributeOf(key, "Name") ?? ""}`;
}

function instanceOf(element: XmlElement): SqlInstance {
  const key = childOf(element, "SqlInstanceId");
  return {
    id: instanceKey(key),
    name: attributeOf(key, "Name"),
    cluster: clusterKey(childOf(key, "ClusterId")),
    alwaysOn: isAlwaysOn(element),
    line: element.line,
  };
}

function serviceKey(key: XmlElement | undefined): string {
  return ["SiteId", "RoleName", "Instance"].map((name) => attributeOf(key, name) ?? "").join("-");
}

function serviceOf(element: XmlElement): Service {
  const key = childOf(element, "ServiceId");
  const location = childOf(element, "InstalledOn");
  const instance = childOf(location, "SqlInstanceId");
  const identity = {
    id: serviceKey(key),
    role: attributeOf(key, "RoleName") ?? "",
    cluster: clusterKey(childOf(instance ?? location, "ClusterId")),
    instance: instance && instanceKey(instance),
  };
  return toService(element, identity, (dependency) => serviceKey(childOf(dependency, "ServiceId")));
}
