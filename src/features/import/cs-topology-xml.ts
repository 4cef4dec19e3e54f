import type { Cluster, Service, SqlInstance, Topology } from "./topology.ts";
import { fqdnOf, isAlwaysOn, machinesIn, serviceOf, sipDomainsIn, sitesIn } from "./topology-parts.ts";
import type { Element } from "./xml.ts";
import { attributeOf, below, childOf, childrenOf } from "./xml-elements.ts";

/** What Get-CsTopology -AsXml prints: clusters stand at the top, and references are keys of several parts. */
export function publishedTopology(file: string, root: Element): Topology {
  return {
    file,
    state: "published",
    sipDomains: sipDomainsIn(root),
    sites: sitesIn(childOf(root, "Sites"), (site) => attributeOf(site, "SiteId") ?? ""),
    clusters: childrenOf(childOf(root, "Clusters"), "Cluster").flatMap((cluster) => clusterOf(file, cluster)),
    instances: childrenOf(childOf(root, "SqlInstances"), "SqlInstance").map(instanceOf),
    services: childrenOf(childOf(root, "Services"), "Service").map(publishedService),
  };
}

function clusterOf(file: string, element: Element): readonly Cluster[] {
  const key = childOf(element, "ClusterId");
  const fqdn = fqdnOf(file, element) ?? [...below(element, "Machine")].map((machine) => fqdnOf(file, machine))[0];
  if (fqdn === undefined) return [];
  const site = attributeOf(key, "SiteId") ?? "";
  return [{ id: clusterKey(key), fqdn, site, machines: machinesIn(file, element, fqdn), line: element.line }];
}

function clusterKey(key: Element | undefined): string {
  return `${attributeOf(key, "SiteId") ?? ""}:${attributeOf(key, "Number") ?? ""}`;
}

function instanceKey(key: Element | undefined): string {
  return `${clusterKey(childOf(key, "ClusterId"))}\\${attributeOf(key, "Name") ?? ""}`;
}

function instanceOf(element: Element): SqlInstance {
  const key = childOf(element, "SqlInstanceId");
  return {
    id: instanceKey(key),
    name: attributeOf(key, "Name"),
    cluster: clusterKey(childOf(key, "ClusterId")),
    alwaysOn: isAlwaysOn(element),
    line: element.line,
  };
}

function serviceKey(key: Element | undefined): string {
  return ["SiteId", "RoleName", "Instance"].map((part) => attributeOf(key, part) ?? "").join("-");
}

function publishedService(element: Element): Service {
  const key = childOf(element, "ServiceId");
  const on = childOf(element, "InstalledOn");
  const instance = childOf(on, "SqlInstanceId");
  const identity = {
    id: serviceKey(key),
    role: attributeOf(key, "RoleName") ?? "",
    cluster: clusterKey(childOf(instance ?? on, "ClusterId")),
    instance: instance && instanceKey(instance),
  };
  return serviceOf(element, identity, (dependency) => serviceKey(childOf(dependency, "ServiceId")));
}
