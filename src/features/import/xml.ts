import { SaxesParser, type SaxesTagNS } from "saxes";
import { UsageError } from "../../base/errors.ts";
import { formatNumber, quote } from "../../base/wording.ts";
import { limits } from "./limits.ts";

/**
 * The only file that imports the XML library. `saxes` is strict (a truncated or wrapped file is an error with a line),
 * resolves namespaces, reports positions, reads no DTD, fetches nothing, resolves the five predefined entities only, and
 * runs without Node; jsdom is based on it. It streams, so size and depth are limited while it reads.
 */

/** An element of an XML document. */
export type XmlElement = {
  /** The name without its prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The text of the element without the text of its children. */
  readonly text: string;
  /** The first line, counted from 1. */
  readonly line: number;
};

type OpenElement = Omit<XmlElement, "children" | "text"> & { readonly children: OpenElement[]; text: string };

/** The remedy for a document that is not well-formed. */
const exportAgain = "export it again with (Get-CsTopology -AsXml).ToString(), which neither wraps nor truncates lines";

/** Parses a document into its root element. */
export function parseXml(file: string, text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  // The parser is on the next line already if a name ends with its line.
  let line = 1;
  parser.on("opentagstart", () => {
    line = parser.column === 0 ? parser.line - 1 : parser.line;
  });
  const { open, close, add, root } = createTreeBuilder(file, () => line);
  parser.on("doctype", () => {
    throw new UsageError(
      `${formatLocation(file, parser.line)} has a document type definition (DTD); a topology has none, so the file is rejected`,
    );
  });
  parser.on("opentag", open);
  parser.on("closetag", close);
  parser.on("text", add);
  parser.on("cdata", add);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const reason = (error as Error).message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    throw new UsageError(
      `${formatLocation(file, parser.line)} is not well-formed XML (${shorten(reason)}); ${exportAgain}`,
    );
  }
  return root();
}

/** A file and a line as messages name them. */
export function formatLocation(file: string, line: number): string {
  return `${quote(file)} line ${formatNumber(line)}`;
}

/** Builds the tree of elements from the events of the parser. */
function createTreeBuilder(file: string, line: () => number) {
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  let elements = 0;
  return {
    open: (tag: SaxesTagNS) => {
      elements++;
      if (elements > limits.elements) reject(file, line(), `more than ${formatNumber(limits.elements)} elements`);
      if (open.length >= limits.depth) reject(file, line(), `elements nested more than ${limits.depth} levels deep`);
      const element = toElement(tag, line());
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: () => void open.pop(),
    add: (text: string) => {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    root: () => root ?? reject(file, line(), "no element"),
  };
}

function toElement({ local, uri, attributes }: SaxesTagNS, line: number): OpenElement {
  const entries = Object.values(attributes).map(({ local: name, value }) => [name, value] as const);
  return { name: local, namespace: uri, attributes: new Map(entries), children: [], text: "", line };
}

function reject(file: string, line: number, problem: string): never {
  throw new UsageError(`${formatLocation(file, line)} has ${problem}; the file is rejected`);
}

/** The library's messages repeat parts of the file. */
function shorten(reason: string): string {
  return quote(reason).slice(1, -1).replaceAll('\\"', '"');
}
