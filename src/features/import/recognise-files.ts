import { CannotRun } from "../../base/errors.ts";
import { counted, grouped, listed, quoted } from "../../base/wording.ts";
import { publishedTopology } from "./cs-topology-xml.ts";
import { checkSize, type File, textOf } from "./encoding.ts";
import { bounds } from "./limits.ts";
import { csvTable, jsonTable, type Table } from "./tables.ts";
import type { Topology } from "./topology.ts";
import { builderTopology } from "./topology-builder-xml.ts";
import { unknownElements } from "./unknown-elements.ts";
import { type Element, rootOf } from "./xml.ts";
import { below, isOurs } from "./xml-elements.ts";
import { filesIn, isZip } from "./zip.ts";

/** What files came to. */
export type Inputs = {
  readonly topology: Topology;
  readonly tables: readonly Table[];
  readonly remarks: readonly string[];
};

/** A topology in the making: what it reads from, and what it did not understand. */
type Found = { readonly topology: Topology; readonly remarks: readonly string[] };

/** Files → one topology and the tables beside it. Each is known by what it holds, never by its name. */
export function read(files: readonly File[]): Inputs {
  const found: Found[] = [];
  const tables: Table[] = [];
  for (const file of files) {
    const result = readOne(file);
    if ("kind" in result) tables.push(result);
    else found.push(result);
  }
  const [first, ...more] = found;
  if (!first) {
    throw new CannotRun(
      `no topology among ${counted(files.length, "file")}; a .tbxml document, the text of Get-CsTopology -AsXml or the zip of Export-CsConfiguration is needed`,
    );
  }
  if (more.length > 0) {
    const names = found.map(({ topology }) => quoted(topology.file));
    throw new CannotRun(`${listed(names)} hold a topology each; one manifest is made of one topology`);
  }
  return { topology: first.topology, tables, remarks: first.remarks };
}

function readOne(file: File): Found | Table {
  if (isZip(file.content)) return fromZip(file);
  checkSize(file.file, file.content.length);
  const text = textOf(file);
  const start = /\S/.exec(text)?.[0];
  if (start === "<") return fromXml(file.file, text);
  // An export of nothing is an empty file.
  if (start === undefined) return { file: file.file, kind: "empty", rows: [] };
  return start === "[" || start === "{" ? jsonTable(file.file, text) : csvTable(file.file, text);
}

/** Reads the first file that holds a topology; DocItemSet.xml is looked at first. */
function fromZip(file: File): Found {
  const all = filesIn(file).toSorted((one, other) => Number(isItemSet(other.file)) - Number(isItemSet(one.file)));
  for (const entry of all) {
    const text = textOf(entry);
    const [topology] = topologiesIn(entry.file, rootOf(entry.file, text));
    if (topology) return topology;
  }
  const looked = all.length > 0 ? `its ${counted(all.length, "XML file")} hold` : "it has no XML files to hold";
  throw new CannotRun(
    `${quoted(file.file)} is a zip file without a topology: ${looked} none; the zip of Export-CsConfiguration is needed`,
  );
}

function isItemSet(name: string): boolean {
  return /(^|[/\\])DocItemSet\.xml in /i.test(name);
}

function fromXml(file: string, text: string): Found {
  // XML allows no blank line before its declaration, and redirected output begins with some.
  const root = rootOf(file, text.replace(/^(\s+)<\?xml[^>]*\?>/, "$1"));
  const [found] = topologiesIn(file, root);
  if (found) return found;
  throw new CannotRun(
    `${quoted(file)} has the root element ${quoted(root.name)} and no topology in it; TopologyBuilder or Topology is needed`,
  );
}

/** By the root and, as in the files of a backup, by any element or text below it that is a topology. */
function* topologiesIn(file: string, root: Element): Iterable<Found> {
  if (isOurs(root) && root.name === "TopologyBuilder") yield whole(builderTopology(file, root), root);
  else if (isOurs(root) && root.name === "Topology") yield whole(publishedTopology(file, root), root);
  else {
    for (const inner of below(root, "Topology"))
      if (holdsServices(inner)) yield whole(publishedTopology(file, inner), inner);
    for (const text of textsBelow(root)) yield* topologiesIn(file, rootOf(file, text));
  }
}

function holdsServices(element: Element): boolean {
  return element.children.some(({ name }) => name === "Services" || name === "Clusters");
}

/** A topology that was put into a text, as CLIXML does it: with _x000D_ for a carriage return. */
function* textsBelow(element: Element): Iterable<string> {
  for (const child of element.children) {
    if (/^\s*(<\?xml[^>]*>\s*)?<Topology[\s>]/.test(child.text)) {
      yield child.text
        .replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .trim();
    }
    yield* textsBelow(child);
  }
}

function whole(topology: Topology, root: Element): Found {
  if (topology.services.length === 0) {
    throw new CannotRun(`${quoted(topology.file)} is a topology without services; nothing can be made of it`);
  }
  for (const part of ["clusters", "services"] as const) {
    const count = topology[part].length;
    if (count <= bounds[part]) continue;
    throw new CannotRun(
      `${quoted(topology.file)} has ${grouped(count)} ${part}; at most ${grouped(bounds[part])} are read`,
    );
  }
  return { topology, remarks: unknownElements(topology, root) };
}
