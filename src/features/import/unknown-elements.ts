import { abridged, counted, grouped, quoted } from "../../base/wording.ts";
import type { Topology } from "./topology.ts";
import type { Element } from "./xml.ts";
import { plain } from "./xml-elements.ts";

/** Elements that are understood, or known to say nothing that a manifest has. */
const elements = new Set(
  `TopologyBuilder NewTopology PartialTopology Topology InternalDomains InternalDomain SimpleUrlConfiguration UseBackendDatabase
  SimpleUrl SimpleUrlEntry CentralSites CentralSite RemoteSites RemoteSite Sites Name Location Description Clusters Cluster
  ClusterId Machines Machine NetInterface SqlInstances SqlInstance SqlInstanceId Services Service ServiceId DependsOn
  Dependency InstalledOn Ports Port`.split(/\s+/),
);

/** Roles that are understood, or known to say nothing that a manifest has. */
const roles = new Set(
  `UserServices Registrar UserStore WebServices ConfServices ApplicationServer ApplicationStore MediationServer PstnGateway
  EdgeServer ManagementServices FileStore WacService ArchivingStore MonitoringStore CentralMgmt CentralMgmtStore
  ArchivingServer MonitoringServer ExternalServer PersistentChatService PersistentChatStore
  PersistentChatComplianceStore`.split(/\s+/),
);

/** One sentence for elements and one for roles that nobody knows; they are left alone. */
export function unknownElements({ file, services }: Topology, root: Element): readonly string[] {
  const strange = [...strangers(root)].map(({ name, line }) => ({ name: plain(name) ?? "", line }));
  const others = services.filter(({ role }) => !roles.has(role)).map(({ role, line }) => ({ name: role, line }));
  return [...remark(file, "element", strange), ...remark(file, "role", others)];
}

/** What stands in the body of a role is its own affair. */
function* strangers(element: Element): Iterable<Element> {
  for (const child of element.children) {
    if (!elements.has(child.name)) {
      if (element.name !== "Service") yield child;
    } else yield* strangers(child);
  }
}

function remark(file: string, thing: string, found: readonly { readonly name: string; readonly line: number }[]) {
  const names = [...new Set(found.map(({ name }) => name))];
  if (names.length === 0) return [];
  const places = names.map((name) => {
    const first = found.find((one) => one.name === name);
    return `${quoted(name)} (line ${grouped(first?.line ?? 0)})`;
  });
  return [
    `${counted(names.length, thing)} of ${quoted(file)} ${names.length === 1 ? "is" : "are"} not known and left alone: ${abridged(places)}`,
  ];
}
