import { CannotRun } from "../../base/errors.ts";
import { counted, grouped, quoted } from "../../base/wording.ts";
import { bounds } from "./limits.ts";
import type { Dependency, Interface, Machine, Port, Service, Site } from "./topology.ts";
import { at, type Element } from "./xml.ts";
import { attributeOf, below, childOf, childrenOf, isTrue, plain } from "./xml-elements.ts";

/** A name of a computer or pool. Nobody's has a blank within, but a line that was wrapped has. */
export function fqdnOf(file: string, element: Element): string | undefined {
  const fqdn = attributeOf(element, "Fqdn");
  if (fqdn === undefined || !/\s/.test(fqdn)) return fqdn;
  throw new CannotRun(
    `${at(file, element.line)} has the name ${quoted(fqdn)} with a blank in it, as in a file with wrapped lines; export it again with (Get-CsTopology -AsXml).ToString()`,
  );
}

/** The SIP domains, the default one first. */
export function sipDomainsIn(root: Element): readonly string[] {
  const domains = childOf(root, "InternalDomains");
  const first = attributeOf(domains, "DefaultDomain");
  const names = childrenOf(domains, "InternalDomain").map((domain) => attributeOf(domain, "Name"));
  const all = [first, ...names].filter((name) => name !== undefined);
  return all.filter((name, at) => all.findIndex((other) => sameName(other, name)) === at);
}

/** Whether two names mean the same: case does not count. */
export function sameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}

/** All sites, each central one before the branch sites below it. */
export function sitesIn(sites: Element | undefined, idOf: (site: Element) => string): readonly Site[] {
  const all = [...below(sites, "CentralSite", "RemoteSite")];
  if (all.length > bounds.sites) {
    throw new CannotRun(`a topology has ${counted(all.length, "site")}; at most ${grouped(bounds.sites)} are read`);
  }
  const found = new Map<string, Site>();
  for (const site of all) {
    const id = idOf(site);
    const kind = site.name === "CentralSite" ? "central" : "branch";
    const parent = kind === "branch" ? parentOf(sites, site, idOf) : undefined;
    if (!found.has(id)) found.set(id, { id, name: nameOf(site), kind, parent, line: site.line });
  }
  return [...found.values()];
}

function nameOf(site: Element): string {
  return plain(childOf(site, "Name")?.text) ?? attributeOf(site, "Name") ?? "";
}

/** By nesting or, where sites stand side by side, by an attribute that names the central one. */
function parentOf(sites: Element | undefined, branch: Element, idOf: (site: Element) => string): string | undefined {
  for (const central of below(sites, "CentralSite")) {
    for (const remote of below(central, "RemoteSite")) if (remote === branch) return idOf(central);
  }
  return ["CentralSiteId", "ParentSiteId", "ParentSite", "CentralSite"]
    .map((name) => attributeOf(branch, name))
    .find((id) => id !== undefined);
}

/** The computers of a cluster, in the order in which the products count them. */
export function machinesIn(file: string, cluster: Element, fqdn: string): readonly Machine[] {
  const machines = [...below(cluster, "Machine")];
  const ordinal = (machine: Element) => Number(attributeOf(machine, "OrdinalInCluster") ?? Number.NaN);
  const ordered = machines.every((machine) => ordinal(machine) >= 0)
    ? machines.toSorted((one, other) => ordinal(one) - ordinal(other))
    : machines;
  return ordered.map((machine) => ({
    fqdn: fqdnOf(file, machine) ?? fqdn,
    interfaces: childrenOf(machine, "NetInterface").map(interfaceOf),
    line: machine.line,
  }));
}

function interfaceOf(element: Element): Interface {
  return {
    side: attributeOf(element, "InterfaceSide") ?? "",
    number: attributeOf(element, "InterfaceNumber") ?? "",
    address: attributeOf(element, "IPAddress") ?? "",
    publicAddress: attributeOf(element, "ConfiguredIPAddress"),
  };
}

/** What a service says of itself in both layouts. */
export function serviceOf(
  element: Element,
  identity: Pick<Service, "id" | "role" | "cluster" | "instance">,
  idOf: (dependency: Element) => string,
): Service {
  return {
    ...identity,
    version: attributeOf(element, "ServiceVersion"),
    needs: childrenOf(childOf(element, "DependsOn"), "Dependency").map((dependency): Dependency => {
      return { service: idOf(dependency), usage: attributeOf(dependency, "Usage") ?? "" };
    }),
    ports: childrenOf(childOf(element, "Ports"), "Port").map(portOf),
    element,
    line: element.line,
  };
}

function portOf(element: Element): Port {
  return {
    // urn:component:AccessEdge
    owner: attributeOf(element, "Owner")?.split(":").at(-1) ?? "",
    usage: attributeOf(element, "Usage") ?? "",
    side: attributeOf(element, "InterfaceSide") ?? "",
    interfaceNumber: attributeOf(element, "InterfaceNumber") ?? "",
    port: numberOf(attributeOf(element, "Port")),
    publicName: attributeOf(element, "ConfiguredFqdn"),
    publicPort: numberOf(attributeOf(element, "ConfiguredPort")),
  };
}

function numberOf(text: string | undefined): number | undefined {
  const number = /^\d{1,5}$/.test(text ?? "") ? Number(text) : 0;
  return number > 0 && number < 65536 ? number : undefined;
}

/** Whether an instance is one of an availability group, as far as files tell. */
export function isAlwaysOn(instance: Element): boolean {
  return attributeOf(instance, "AlwaysOnPrimaryNodeFqdn") !== undefined || isTrue(instance, "IsAlwaysOn");
}
