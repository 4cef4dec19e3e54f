import { UsageError } from "../../base/errors.ts";
import { formatNumber, joinAbbreviated, pluralize, quote } from "../../base/wording.ts";
import { readPublishedTopology } from "./cs-topology-xml.ts";
import { checkSize, decodeText, type ImportFile } from "./encoding.ts";
import { limits } from "./limits.ts";
import { type ExportTable, readCsv, readJson } from "./tables.ts";
import type { Topology } from "./topology.ts";
import { readBuilderTopology } from "./topology-builder-xml.ts";
import { parseXml, type XmlElement } from "./xml.ts";
import { descendantsOf, isTopologyElement, toPrintableLine } from "./xml-elements.ts";
import { isZip, readZip } from "./zip.ts";

/** The files of an import by their content. */
export type RecognizedFiles = {
  readonly topology: Topology;
  readonly tables: readonly ExportTable[];
  readonly notes: readonly string[];
};

/** A topology, and notes about what was not recognized in its file. */
type RecognizedTopology = { readonly topology: Topology; readonly notes: readonly string[] };

/** Reads one topology and the tables besides it. A file is recognized by its content, never by its name. */
export function recognizeFiles(files: readonly ImportFile[]): RecognizedFiles {
  const topologies: RecognizedTopology[] = [];
  const tables: ExportTable[] = [];
  for (const file of files) {
    const result = recognizeFile(file);
    if ("kind" in result) tables.push(result);
    else topologies.push(result);
  }
  const [first, ...more] = topologies;
  if (!first) {
    throw new UsageError(
      `no topology in ${pluralize(files.length, "file")}; expected a .tbxml document, the text of Get-CsTopology -AsXml or the zip file of Export-CsConfiguration`,
    );
  }
  if (more.length > 0) {
    const names = topologies.map(({ topology }) => quote(topology.file));
    throw new UsageError(`expected one topology, found ${topologies.length}: ${joinAbbreviated(names)}`);
  }
  return { topology: first.topology, tables, notes: first.notes };
}

function recognizeFile(file: ImportFile): RecognizedTopology | ExportTable {
  if (isZip(file.content)) return readBackup(file);
  checkSize(file.file, file.content.length);
  const text = decodeText(file);
  const start = /\S/.exec(text)?.[0];
  if (start === "<") return readXml(file.file, text);
  // An export without objects is an empty file.
  if (start === undefined) return { file: file.file, kind: "empty", rows: [] };
  return start === "[" || start === "{" ? readJson(file.file, text) : readCsv(file.file, text);
}

/** Reads the first file of a zip file that contains a topology, beginning with DocItemSet.xml. */
function readBackup(zip: ImportFile): RecognizedTopology {
  const files = readZip(zip).toSorted((one, other) => Number(isItemSet(other.file)) - Number(isItemSet(one.file)));
  for (const file of files) {
    const [topology] = topologiesIn(file.file, parseXml(file.file, decodeText(file)));
    if (topology) return topology;
  }
  const content = files.length > 0 ? `none in its ${pluralize(files.length, "XML file")}` : "it has no XML files";
  throw new UsageError(
    `no topology in zip file ${quote(zip.file)}: ${content}; expected the zip file of Export-CsConfiguration`,
  );
}

function isItemSet(name: string): boolean {
  return /(^|[/\\])DocItemSet\.xml in /i.test(name);
}

function readXml(file: string, text: string): RecognizedTopology {
  // XML allows no blank lines before its declaration, but redirected output begins with some.
  const root = parseXml(file, text.replace(/^(\s+)<\?xml[^>]*\?>/, "$1"));
  const [topology] = topologiesIn(file, root);
  if (topology) return topology;
  throw new UsageError(
    `no topology in ${quote(file)}: expected the root element "TopologyBuilder" or "Topology", found ${quote(root.name)}`,
  );
}

/** Topologies by the root element or, as in the files of a backup, by any descendant or text that is a topology. */
function* topologiesIn(file: string, root: XmlElement): Iterable<RecognizedTopology> {
  if (isTopologyElement(root) && root.name === "TopologyBuilder")
    yield checkTopology(readBuilderTopology(file, root), root);
  else if (isTopologyElement(root) && root.name === "Topology")
    yield checkTopology(readPublishedTopology(file, root), root);
  else {
    for (const inner of descendantsOf(root, "Topology"))
      if (hasServices(inner)) yield checkTopology(readPublishedTopology(file, inner), inner);
    for (const text of topologyTexts(root)) yield* topologiesIn(file, parseXml(file, text));
  }
}

function hasServices(element: XmlElement): boolean {
  return element.children.some(({ name }) => name === "Services" || name === "Clusters");
}

/** Topologies in texts, as in CLIXML, which writes a carriage return as _x000D_. */
function* topologyTexts(element: XmlElement): Iterable<string> {
  for (const child of element.children) {
    if (/^\s*(<\?xml[^>]*>\s*)?<Topology[\s>]/.test(child.text)) {
      yield child.text
        .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .trim();
    }
    yield* topologyTexts(child);
  }
}

function checkTopology(topology: Topology, root: XmlElement): RecognizedTopology {
  if (topology.services.length === 0) {
    throw new UsageError(`the topology in ${quote(topology.file)} has no services, so it contains nothing to import`);
  }
  for (const list of ["clusters", "services"] as const) {
    const count = topology[list].length;
    if (count <= limits[list]) continue;
    throw new UsageError(
      `${quote(topology.file)} has ${formatNumber(count)} ${list}; at most ${formatNumber(limits[list])} are allowed`,
    );
  }
  return { topology, notes: [...unknownElements(topology, root), ...unknownRoles(topology)] };
}

/** Elements that are read, or that contain nothing for a manifest. */
const knownElements = new Set(
  `TopologyBuilder NewTopology PartialTopology Topology InternalDomains InternalDomain SimpleUrlConfiguration UseBackendDatabase
  SimpleUrl SimpleUrlEntry CentralSites CentralSite RemoteSites RemoteSite Sites Name Location Description Clusters Cluster
  ClusterId Machines Machine NetInterface SqlInstances SqlInstance SqlInstanceId Services Service ServiceId DependsOn
  Dependency InstalledOn Ports Port`.split(/\s+/),
);

/** Roles that are read, or that contain nothing for a manifest. */
const knownRoles = new Set(
  `UserServices Registrar UserStore WebServices ConfServices ApplicationServer ApplicationStore MediationServer PstnGateway
  EdgeServer ManagementServices FileStore WacService ArchivingStore MonitoringStore CentralMgmt CentralMgmtStore
  ArchivingServer MonitoringServer ExternalServer PersistentChatService PersistentChatStore
  PersistentChatComplianceStore`.split(/\s+/),
);

type NameInFile = { readonly name: string; readonly line: number };

function unknownElements({ file }: Topology, root: XmlElement): readonly string[] {
  const found = [...unknownDescendants(root)].map(({ name, line }) => ({ name: toPrintableLine(name) ?? "", line }));
  return describeUnknown(file, "element", found);
}

function unknownRoles({ file, services }: Topology): readonly string[] {
  const found = services.filter(({ role }) => !knownRoles.has(role)).map(({ role, line }) => ({ name: role, line }));
  return describeUnknown(file, "role", found);
}

/** An unknown child of a service is the configuration of its role, which is not reported. */
function* unknownDescendants(element: XmlElement): Iterable<XmlElement> {
  for (const child of element.children) {
    if (!knownElements.has(child.name)) {
      if (element.name !== "Service") yield child;
    } else yield* unknownDescendants(child);
  }
}

function describeUnknown(file: string, noun: string, found: readonly NameInFile[]): readonly string[] {
  const names = [...new Set(found.map(({ name }) => name))];
  if (names.length === 0) return [];
  const locations = names.map((name) => {
    const first = found.find((one) => one.name === name);
    return `${quote(name)} (line ${formatNumber(first?.line ?? 0)})`;
  });
  return [`ignored unknown ${names.length === 1 ? noun : `${noun}s`} in ${quote(file)}: ${joinAbbreviated(locations)}`];
}
