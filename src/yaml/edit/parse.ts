import { readFast } from "../fast/documents.ts";
import { documentsOf, readByLibrary } from "../library/documents.ts";
import { isAlias, isMap, isSeq, type Node } from "../library/library.ts";
import { toData } from "../library/to-data.ts";

/** A document of a text, with its nodes. */
export type EditableDocument = {
  /** The document's text is the whole text; offsets of nodes count from its start. */
  readonly text: string;
  /** The root node, or null if the document is empty or has YAML errors. */
  readonly root: Node | null;
  /** The content as plain data, or undefined if the document has errors. */
  readonly content: unknown;
  /** The anchors that aliases use: what they name is shared with other places. */
  readonly usedAnchors: ReadonlySet<string>;
  /** The node that each alias refers to. */
  readonly aliased: ReadonlyMap<Node, Node | undefined>;
  /** The offset of the document's end. */
  readonly end: number;
};

/** A text and its documents. */
export type EditableText = {
  readonly text: string;
  readonly documents: readonly EditableDocument[];
  /** The offset of each line's first character. */
  readonly lineStarts: readonly number[];
};

/** Parses a text for editing. Lines and documents are read when they are first used. The text has no byte order mark. */
export function parseForEdit(text: string): EditableText {
  let documents: readonly EditableDocument[] | undefined;
  let lineStarts: readonly number[] | undefined;
  return {
    text,
    get documents() {
      documents ??= documentsOf(text).map((document) => toEditable(text, document));
      return documents;
    },
    get lineStarts() {
      lineStarts ??= [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
      return lineStarts;
    },
  };
}

/** Reads the content of each document, undefined for one with errors. The fast reader is tried first. */
export function readContents(text: string): readonly unknown[] {
  return (readFast(text) ?? readByLibrary(text)).map(({ content, errors }) =>
    errors.length > 0 ? undefined : content,
  );
}

/** The index of the document that contains an offset. */
export function documentAt({ documents }: EditableText, offset: number): number {
  const at = documents.findIndex(({ end }) => offset < end);
  return at < 0 ? documents.length - 1 : at;
}

function toEditable(text: string, { contents, errors, range }: ReturnType<typeof documentsOf>[number]) {
  const end = range?.[2] ?? text.length;
  const usedAnchors = new Set<string>();
  if (errors.length > 0) return { text, root: null, content: undefined, usedAnchors, aliased: new Map(), end };
  const { content, errors: contentErrors, aliased } = toData(contents);
  collectAliases(contents, usedAnchors);
  return { text, root: contents, content: contentErrors.length > 0 ? undefined : content, usedAnchors, aliased, end };
}

function collectAliases(node: unknown, names: Set<string>): void {
  if (isAlias(node)) names.add(node.source);
  if (isSeq(node)) for (const item of node.items) collectAliases(item, names);
  if (!isMap(node)) return;
  for (const { key, value } of node.items) {
    collectAliases(key, names);
    collectAliases(value, names);
  }
}
