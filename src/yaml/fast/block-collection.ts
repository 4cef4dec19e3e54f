import { type Entries, setEntry } from "../plain-map.ts";
import type { Entry, Spot } from "../positions.ts";
import { readAlias, readAnchor } from "./anchors.ts";
import { readBlockText } from "./block-scalar.ts";
import { afterSpaces, type Cursor, endsLine, endsWord, enter, giveUp, letter, mark } from "./cursor.ts";
import { readFlow } from "./flow-collection.ts";
import { plainKey } from "./key-cache.ts";
import { endLine } from "./lines.ts";
import { plainEnd, readPlain } from "./plain-scalar.ts";
import { readQuoted } from "./quoted-scalar.ts";

/** Reads a map whose keys begin in a column. */
export function readMap(cursor: Cursor, column: number): Entries {
  enter(cursor);
  const start = cursor.at;
  const map: Entries = {};
  const entries: Entry[] = [];
  do {
    const from = cursor.at;
    const to = keyEnd(cursor.text, from);
    const key = readKey(cursor.text, from, to);
    if (Object.hasOwn(map, key)) giveUp();
    cursor.at = to + 1;
    setEntry(map, key, readEntry(cursor, column));
    if (cursor.marking) entries.push({ name: key, key: [from, to], value: cursor.spot });
  } while (cursor.column === column);
  if (cursor.column > column) giveUp();
  cursor.depth--;
  if (cursor.marking) cursor.spot = { start, end: start, tall: true, entries };
  return map;
}

/** Where the key that begins here ends, or -1 where none begins. */
export function keyEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (isSign(code)) return -1;
  const quote = code === letter.quote ? '"' : code === letter.apostrophe ? "'" : "";
  const end = quote ? text.indexOf(quote, start + 1) + 1 : plainEnd(text, start, false);
  const ends = end > start && text.charCodeAt(end) === letter.colon && endsWord(text.charCodeAt(end + 1));
  return ends && end - start < 1000 ? end : -1;
}

function isSign(code: number): boolean {
  return code === letter.ampersand || code === letter.star || isBlockText(code) || isBracket(code);
}

function isBlockText(code: number): boolean {
  return code === letter.bar || code === letter.greater;
}

function isBracket(code: number): boolean {
  return code === letter.openBracket || code === letter.openBrace;
}

function readKey(text: string, start: number, end: number): string {
  if (end < 0) giveUp();
  const code = text.charCodeAt(start);
  if (code === letter.quote || code === letter.apostrophe) {
    const key = text.slice(start + 1, end - 1);
    return /[\\\n]/.test(key) ? giveUp() : key;
  }
  return plainKey(text, start, end);
}

/** What follows "key:", on the line or below it. A list may begin in the column of its key. */
function readEntry(cursor: Cursor, column: number): unknown {
  const { text } = cursor;
  const at = afterSpaces(text, cursor.at);
  if (!endsLine(text.charCodeAt(at)) && text.charCodeAt(at) !== letter.hash) {
    cursor.at = at;
    return readScalar(cursor, column);
  }
  endLine(cursor);
  if (cursor.column > column) return readBelow(cursor, column);
  if (cursor.column === column && isDash(text, cursor.at)) return readList(cursor, column);
  mark(cursor, at, at);
  return null;
}

/** What begins on a line of its own. */
function readBelow(cursor: Cursor, parent: number): unknown {
  const { text, at, column } = cursor;
  if (isDash(text, at)) return readList(cursor, column);
  if (keyEnd(text, at) >= 0) return readMap(cursor, column);
  // The library takes some of those that follow a comment, and not others.
  return cursor.commented ? giveUp() : readScalar(cursor, parent);
}

function readList(cursor: Cursor, column: number): unknown[] {
  enter(cursor);
  const { text, at: start } = cursor;
  const list: unknown[] = [];
  const items: Spot[] = [];
  do {
    list.push(readItem(cursor, column));
    if (cursor.marking) items.push(cursor.spot);
  } while (cursor.column === column && isDash(text, cursor.at));
  if (cursor.column > column) giveUp();
  cursor.depth--;
  if (cursor.marking) cursor.spot = { start, end: start, tall: true, items };
  return list;
}

/** What follows "- ", on the line or below it. */
function readItem(cursor: Cursor, column: number): unknown {
  const { text, at: dash } = cursor;
  const at = afterSpaces(text, dash + 1);
  const code = text.charCodeAt(at);
  if (endsLine(code) || code === letter.hash) {
    cursor.at = dash + 1;
    endLine(cursor);
    return cursor.column > column ? readBelow(cursor, column) : giveUp();
  }
  cursor.at = at;
  const inner = column + at - dash;
  if (isDash(text, at)) return readList(cursor, inner);
  return keyEnd(text, at) >= 0 ? readMap(cursor, inner) : readScalar(cursor, column);
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === letter.dash && endsWord(text.charCodeAt(at + 1));
}

/** Reads all that is neither a block map nor a block list, to the end of its line. */
function readScalar(cursor: Cursor, parent: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === letter.ampersand) return readAnchored(cursor, parent);
  if (isBlockText(code)) return readBlockText(cursor, parent);
  if (isBracket(code)) return ended(cursor, readFlow(cursor, parent));
  if (code === letter.star) return ended(cursor, readAlias(cursor));
  const quoted = code === letter.quote || code === letter.apostrophe;
  return quoted ? ended(cursor, readQuoted(cursor, parent)) : readPlain(cursor, parent);
}

function ended(cursor: Cursor, value: unknown): unknown {
  endLine(cursor);
  return value;
}

/** Only scalars on the line of their anchor: what names a collection is for the library. */
function readAnchored(cursor: Cursor, parent: number): unknown {
  const anchor = readAnchor(cursor);
  if (/[&*[{]/.test(cursor.text[cursor.at] ?? "")) giveUp();
  const value = readScalar(cursor, parent);
  cursor.anchors.set(anchor, value);
  return value;
}
