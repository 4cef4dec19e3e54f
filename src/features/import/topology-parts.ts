import { UsageError } from "../../base/errors.ts";
import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { limits } from "./limits.ts";
import type {
  ClusterMachine,
  NetworkInterface,
  Service,
  ServiceDependency,
  ServicePort,
  TopologySite,
} from "./topology.ts";
import { formatLocation, type XmlElement } from "./xml.ts";
import { attributeOf, childOf, childrenOf, descendantsOf, isTrue, toPrintableLine } from "./xml-elements.ts";

/** The FQDN of a computer or pool. A space in it means that the lines of the file were wrapped. */
export function fqdnOf(file: string, element: XmlElement): string | undefined {
  const fqdn = attributeOf(element, "Fqdn");
  if (fqdn === undefined || !/\s/.test(fqdn)) return fqdn;
  throw new UsageError(
    `the name ${quote(fqdn)} in ${formatLocation(file, element.line)} contains a space, as in a file with wrapped lines; export it again with (Get-CsTopology -AsXml).ToString()`,
  );
}

/** The SIP domains. The default domain is the first. */
export function sipDomainsIn(root: XmlElement): readonly string[] {
  const domains = childOf(root, "InternalDomains");
  const first = attributeOf(domains, "DefaultDomain");
  const names = childrenOf(domains, "InternalDomain").map((domain) => attributeOf(domain, "Name"));
  const all = [first, ...names].filter((name) => name !== undefined);
  return all.filter((name, at) => all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}

/** All sites. A central site is before its branch sites. */
export function sitesIn(sites: XmlElement | undefined, idOf: (site: XmlElement) => string): readonly TopologySite[] {
  const all = [...descendantsOf(sites, "CentralSite", "RemoteSite")];
  if (all.length > limits.sites) {
    throw new UsageError(
      `the topology has ${pluralize(all.length, "site")}; at most ${formatNumber(limits.sites)} are allowed`,
    );
  }
  const found = new Map<string, TopologySite>();
  for (const site of all) {
    const id = idOf(site);
    const kind = site.name === "CentralSite" ? "central" : "branch";
    const parent = kind === "branch" ? parentOf(sites, site, idOf) : undefined;
    if (!found.has(id)) found.set(id, { id, name: siteName(site), kind, parent, line: site.line });
  }
  return [...found.values()];
}

function siteName(site: XmlElement): string {
  return toPrintableLine(childOf(site, "Name")?.text) ?? attributeOf(site, "Name") ?? "";
}

/** The central site of a branch site: the enclosing element or, in a flat list, the one that an attribute names. */
function parentOf(
  sites: XmlElement | undefined,
  branch: XmlElement,
  idOf: (site: XmlElement) => string,
): string | undefined {
  for (const central of descendantsOf(sites, "CentralSite")) {
    for (const remote of descendantsOf(central, "RemoteSite")) if (remote === branch) return idOf(central);
  }
  return ["CentralSiteId", "ParentSiteId", "ParentSite", "CentralSite"]
    .map((name) => attributeOf(branch, name))
    .find((id) => id !== undefined);
}

/** The computers of a cluster, ordered by OrdinalInCluster if all have one. */
export function machinesIn(file: string, cluster: XmlElement, fqdn: string): readonly ClusterMachine[] {
  const machines = [...descendantsOf(cluster, "Machine")];
  const ordinal = (machine: XmlElement) => Number(attributeOf(machine, "OrdinalInCluster") ?? Number.NaN);
  const ordered = machines.every((machine) => ordinal(machine) >= 0)
    ? machines.toSorted((one, other) => ordinal(one) - ordinal(other))
    : machines;
  return ordered.map((machine) => ({
    fqdn: fqdnOf(file, machine) ?? fqdn,
    interfaces: childrenOf(machine, "NetInterface").map(toInterface),
    line: machine.line,
  }));
}

function toInterface(element: XmlElement): NetworkInterface {
  return {
    side: attributeOf(element, "InterfaceSide") ?? "",
    number: attributeOf(element, "InterfaceNumber") ?? "",
    address: attributeOf(element, "IPAddress") ?? "",
    publicAddress: attributeOf(element, "ConfiguredIPAddress"),
  };
}

/** A service. Both XML formats differ only in how they write its identity and its references. */
export function toService(
  element: XmlElement,
  identity: Pick<Service, "id" | "role" | "cluster" | "instance">,
  idOf: (dependency: XmlElement) => string,
): Service {
  return {
    ...identity,
    version: attributeOf(element, "ServiceVersion"),
    dependencies: childrenOf(childOf(element, "DependsOn"), "Dependency").map((dependency): ServiceDependency => {
      return { service: idOf(dependency), usage: attributeOf(dependency, "Usage") ?? "" };
    }),
    ports: childrenOf(childOf(element, "Ports"), "Port").map(toPort),
    element,
    line: element.line,
  };
}

function toPort(element: XmlElement): ServicePort {
  return {
    // urn:component:AccessEdge
    owner: attributeOf(element, "Owner")?.split(":").at(-1) ?? "",
    usage: attributeOf(element, "Usage") ?? "",
    side: attributeOf(element, "InterfaceSide") ?? "",
    interfaceNumber: attributeOf(element, "InterfaceNumber") ?? "",
    port: toPortNumber(attributeOf(element, "Port")),
    publicName: attributeOf(element, "ConfiguredFqdn"),
    publicPort: toPortNumber(attributeOf(element, "ConfiguredPort")),
  };
}

function toPortNumber(text: string | undefined): number | undefined {
  const number = /^\d{1,5}$/.test(text ?? "") ? Number(text) : 0;
  return number > 0 && number < 65536 ? number : undefined;
}

/** Whether a SQL Server instance belongs to an availability group. */
export function isAlwaysOn(instance: XmlElement): boolean {
  return attributeOf(instance, "AlwaysOnPrimaryNodeFqdn") !== undefined || isTrue(instance, "IsAlwaysOn");
}
