import type { Reading } from "../document.ts";
import { locator, type Spot } from "../positions.ts";
import { keyEnd, readMap } from "./block-collection.ts";
import { type Cursor, cursorAt, giveUp, letter, unlessInDoubt } from "./cursor.ts";
import { readFlow } from "./flow-collection.ts";
import { endLine, markerAt, seekLine } from "./lines.ts";

type Document = { readonly content: unknown; readonly spot: Spot };

/**
 * Text → its documents in one pass, or undefined at the first thing that is not certain. It knows of YAML what manifests
 * are written in, a thirtieth of the library's time is enough for it, and whatever it reads it reads as the library does.
 * Places are asked for where something is found; a second pass finds them.
 */
export function plainDocuments(text: string): readonly Reading[] | undefined {
  const documents = unlessInDoubt(() => read(text, false));
  let marked: readonly Document[] | undefined;
  return documents?.map(({ content }, at) => ({
    content,
    troubles: [],
    problems: [],
    locate: locator(() => {
      marked ??= read(text, true);
      return marked[at]?.spot ?? giveUp();
    }),
  }));
}

function read(text: string, marking: boolean): readonly Document[] {
  if (text.includes("\t") || text.includes("\uFEFF")) giveUp();
  const cursor = cursorAt(text, marking);
  const documents: Document[] = [];
  seekLine(cursor, 0);
  while (cursor.at < text.length) {
    const begun = marker(cursor) === "---";
    if (begun) passMarker(cursor);
    else if (cursor.column < 0) giveUp();
    documents.push(readDocument(cursor));
    if (marker(cursor) === "...") passEnd(cursor);
    else if (cursor.column >= 0) giveUp();
  }
  return documents;
}

/** The marker at which the cursor is; the line that it begins says nothing else. */
function marker({ text, at, column }: Cursor): string | undefined {
  return column < 0 ? markerAt(text, at) : undefined;
}

function passMarker(cursor: Cursor): void {
  cursor.at += 3;
  endLine(cursor);
}

/** After "..." another document begins with "---", or nothing follows. */
function passEnd(cursor: Cursor): void {
  passMarker(cursor);
  if (cursor.at < cursor.text.length && marker(cursor) !== "---") giveUp();
}

function readDocument(cursor: Cursor): Document {
  cursor.anchors.clear();
  cursor.aliases = 0;
  const { text, at, column } = cursor;
  if (column < 0) return { content: null, spot: cursor.spot };
  if (keyEnd(text, at) >= 0) return { content: readMap(cursor, column), spot: cursor.spot };
  if (text.charCodeAt(at) !== letter.openBrace) giveUp();
  const content = readFlow(cursor, -1);
  endLine(cursor);
  return { content, spot: cursor.spot };
}
