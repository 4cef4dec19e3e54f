import type { ParsedDocument } from "../document.ts";
import { createLocator, type NodePosition } from "../positions.ts";
import { keyEnd, readMap } from "./block-collection.ts";
import { bail, type Cursor, charCode, cursorAt, orUndefined } from "./cursor.ts";
import { readFlow } from "./flow-collection.ts";
import { endLine, markerAt, seekLine } from "./lines.ts";

/** Tabs, byte order marks, line breaks of YAML 1.1 and other spaces than the plain one, which are errors in most places. */
const rare = [
  ..."\t\uFEFF\u0085\u2028\u2029\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000",
];

type Document = { readonly content: unknown; readonly position: NodePosition };

/**
 * Reads the documents of a text in one pass, or returns undefined at the first construct that it does not support. The
 * subset covers what manifests use, takes a thirtieth of the library's time, and gives the library's result. Positions
 * are needed only where something is found; a second pass records them.
 */
export function readFast(text: string): readonly ParsedDocument[] | undefined {
  const documents = orUndefined(() => read(text, false));
  let marked: readonly Document[] | undefined;
  return documents?.map(({ content }, at) => ({
    content,
    errors: [],
    locate: createLocator(() => {
      marked ??= read(text, true);
      return marked[at]?.position ?? bail();
    }),
  }));
}

function read(text: string, marking: boolean): readonly Document[] {
  for (const character of rare) if (text.includes(character)) bail();
  const cursor = cursorAt(text, marking);
  const documents: Document[] = [];
  seekLine(cursor, 0);
  while (cursor.at < text.length) {
    const isStarted = marker(cursor) === "---";
    if (isStarted) endMarker(cursor);
    else if (cursor.column < 0) bail();
    documents.push(readDocument(cursor));
    if (marker(cursor) === "...") endDocument(cursor);
    else if (cursor.column >= 0) bail();
  }
  return documents;
}

/** The document marker at the cursor. */
function marker({ text, at, column }: Cursor): string | undefined {
  return column < 0 ? markerAt(text, at) : undefined;
}

/** Only a comment may follow a marker on its line; the library takes more. */
function endMarker(cursor: Cursor): void {
  cursor.at += 3;
  endLine(cursor);
}

/** After "..." comes "---" or the end of the text. */
function endDocument(cursor: Cursor): void {
  endMarker(cursor);
  if (cursor.at < cursor.text.length && marker(cursor) !== "---") bail();
}

function readDocument(cursor: Cursor): Document {
  cursor.anchors.clear();
  cursor.aliases = 0;
  cursor.repeated = 0;
  const { text, at, column } = cursor;
  if (column < 0) return { content: null, position: cursor.position };
  if (keyEnd(text, at) >= 0) return { content: readMap(cursor, column), position: cursor.position };
  if (text.charCodeAt(at) !== charCode.openBrace) bail();
  const content = readFlow(cursor, -1);
  endLine(cursor);
  return { content, position: cursor.position };
}
