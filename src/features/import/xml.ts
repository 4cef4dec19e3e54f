import { SaxesParser, type SaxesTagNS } from "saxes";
import { CannotRun } from "../../base/errors.ts";
import { grouped, quoted } from "../../base/wording.ts";
import { bounds } from "./limits.ts";

/**
 * The only door to the XML library. `saxes` is strict (a file that was cut off or wrapped is an error with a line),
 * resolves namespaces, tells positions, reads no DTD, fetches nothing, knows no entities but the five of XML itself,
 * and runs without Node; it is the parser inside jsdom. As it streams, size and depth are bounded while it reads.
 */

/** An element of a document. */
export type Element = {
  /** Its name without a prefix. */
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** Its first line, counted from 1. */
  readonly line: number;
};

type Growing = Omit<Element, "children" | "text"> & { readonly children: Growing[]; text: string };

/** What helps where a document cannot be read to its end. */
const again = "export it again with (Get-CsTopology -AsXml).ToString(), which neither wraps nor cuts lines";

/** Text → its root element. */
export function rootOf(file: string, text: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  // A name may end with its line, which the parser has left then.
  let line = 1;
  parser.on("opentagstart", () => {
    line = parser.column === 0 ? parser.line - 1 : parser.line;
  });
  const { open, close, add, root } = growth(file, () => line);
  parser.on("doctype", () => {
    throw new CannotRun(
      `${at(file, parser.line)} begins a document type (DTD); a topology has none, so it is not read`,
    );
  });
  parser.on("opentag", open);
  parser.on("closetag", close);
  parser.on("text", add);
  parser.on("cdata", add);
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    const reason = (error as Error).message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");
    throw new CannotRun(`${at(file, parser.line)} is not well-formed XML (${shortened(reason)}); ${again}`);
  }
  return root();
}

/** A place as messages name it. */
export function at(file: string, line: number): string {
  return `${quoted(file)} line ${grouped(line)}`;
}

function growth(file: string, line: () => number) {
  const open: Growing[] = [];
  let root: Growing | undefined;
  let elements = 0;
  return {
    open: (tag: SaxesTagNS) => {
      elements++;
      if (elements > bounds.elements) refuse(file, line(), `more than ${grouped(bounds.elements)} elements`);
      if (open.length >= bounds.depth) refuse(file, line(), `elements more than ${bounds.depth} levels deep`);
      const element = elementOf(tag, line());
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    close: () => void open.pop(),
    add: (text: string) => {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    root: () => root ?? refuse(file, line(), "no element"),
  };
}

function elementOf({ local, uri, attributes }: SaxesTagNS, last: number): Growing {
  const own = Object.values(attributes).map(({ local: name, value }) => [name, value] as const);
  return { name: local, namespace: uri, attributes: new Map(own), children: [], text: "", line: last };
}

function refuse(file: string, line: number, has: string): never {
  throw new CannotRun(`${at(file, line)} has ${has}; no topology has that, so it is not read`);
}

/** The library's words repeat what the file says. */
function shortened(reason: string): string {
  return quoted(reason).slice(1, -1).replaceAll('\\"', '"');
}
