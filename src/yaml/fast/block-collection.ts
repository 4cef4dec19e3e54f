import { isItemWithoutSpace, keyWithoutSpace } from "../missing-space.ts";
import { type PlainMap, setOwn } from "../plain-map.ts";
import type { MapEntry, NodePosition } from "../positions.ts";
import { closeAnchor, isAnchorOrAlias, openAnchor, readAlias } from "./anchors.ts";
import { readBlockScalar } from "./block-scalar.ts";
import { afterSpaces, bail, type Cursor, charCode, endsContent, endsIndicator, enter, mark } from "./cursor.ts";
import { readFlow } from "./flow-collection.ts";
import { plainKey } from "./key-cache.ts";
import { endLine } from "./lines.ts";
import { applyMerge, type Merge, mergeKey } from "./merge-keys.ts";
import { plainEnd, readPlain } from "./plain-scalar.ts";
import { readQuoted } from "./quoted-scalar.ts";

/** Reads a block map whose keys begin in a column. */
export function readMap(cursor: Cursor, column: number): PlainMap {
  enter(cursor);
  const { text, at: start } = cursor;
  const map: PlainMap = {};
  const entries: MapEntry[] = [];
  let merge: Merge | undefined;
  do {
    const from = cursor.at;
    const to = keyEnd(text, from);
    const key = readKey(text, from, to);
    if (Object.hasOwn(map, key)) bail();
    cursor.at = to + 1;
    const value = readEntry(cursor, column);
    if (key === mergeKey) {
      const entry: MapEntry = { name: undefined, key: [from, to], value: cursor.position };
      merge = merge ? bail() : { value, entry };
      entries.push(entry);
    } else {
      setOwn(map, key, value);
      if (cursor.marking) entries.push({ name: key, key: [from, to], value: cursor.position });
    }
  } while (cursor.column === column);
  if (cursor.column > column) bail();
  cursor.depth--;
  if (merge) applyMerge(cursor, merge, map, entries);
  if (cursor.marking) cursor.position = { start, end: start, isBlock: true, entries };
  return map;
}

/** Where the key that begins here ends, or -1 if there is none. */
export function keyEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (beginsOther(code)) return -1;
  const quote = code === charCode.quote ? '"' : code === charCode.apostrophe ? "'" : "";
  const end = quote ? text.indexOf(quote, start + 1) + 1 : plainEnd(text, start, false);
  const ends = end > start && text.charCodeAt(end) === charCode.colon && endsIndicator(text.charCodeAt(end + 1));
  return ends && end - start < 1000 ? end : -1;
}

/** Whether a character begins a value that is neither a plain nor a quoted scalar. */
function beginsOther(code: number): boolean {
  return isAnchorOrAlias(code) || beginsBlockScalar(code) || isOpenBracket(code);
}

function beginsBlockScalar(code: number): boolean {
  return code === charCode.bar || code === charCode.greater;
}

function isOpenBracket(code: number): boolean {
  return code === charCode.openBracket || code === charCode.openBrace;
}

function readKey(text: string, start: number, end: number): string {
  if (end < 0) bail();
  const code = text.charCodeAt(start);
  // The library reports a missing space after "-".
  if (code === charCode.dash) bail();
  if (code !== charCode.quote && code !== charCode.apostrophe) return plainKey(text, start, end);
  const key = text.slice(start + 1, end - 1);
  // A quoted "<<" is an ordinary key.
  return /[\\\n]/.test(key) || key === mergeKey ? bail() : key;
}

/** Reads what follows "key:", on the line or below it. */
function readEntry(cursor: Cursor, column: number): unknown {
  const { text } = cursor;
  const at = afterSpaces(text, cursor.at);
  const code = text.charCodeAt(at);
  if (!endsContent(code)) {
    cursor.at = at;
    return code === charCode.ampersand ? readAnchored(cursor, column, readEntryBelow) : readScalar(cursor, column);
  }
  endLine(cursor);
  return readEntryBelow(cursor, column, at);
}

/** Reads the value of a key on the lines below it. A list may begin in the column of its key. */
function readEntryBelow(cursor: Cursor, column: number, end: number): unknown {
  if (cursor.column > column) return readBelow(cursor, column);
  if (cursor.column === column && isDash(cursor.text, cursor.at)) return readList(cursor, column);
  mark(cursor, end, end);
  return null;
}

/** Reads a value that begins on a line of its own. */
function readBelow(cursor: Cursor, parent: number): unknown {
  const { text, at, column } = cursor;
  if (isDash(text, at)) return readList(cursor, column);
  if (keyEnd(text, at) >= 0) return readMap(cursor, column);
  // After a comment the library accepts some scalars, and others not. It reports a missing space after "-" and ":".
  return cursor.commented || lacksSpace(text, at) ? bail() : readScalar(cursor, parent);
}

function lacksSpace(text: string, at: number): boolean {
  const line = text.slice(at, plainEnd(text, at, false));
  return isItemWithoutSpace(line, true) || keyWithoutSpace(line) !== undefined;
}

function readList(cursor: Cursor, column: number): unknown[] {
  enter(cursor);
  const { text, at: start } = cursor;
  const list: unknown[] = [];
  const items: NodePosition[] = [];
  do {
    list.push(readItem(cursor, column));
    if (cursor.marking) items.push(cursor.position);
  } while (cursor.column === column && isDash(text, cursor.at));
  if (cursor.column > column) bail();
  cursor.depth--;
  if (cursor.marking) cursor.position = { start, end: start, isBlock: true, items };
  return list;
}

/** Reads what follows "- ", on the line or below it. */
function readItem(cursor: Cursor, column: number): unknown {
  const { text, at: dash } = cursor;
  const at = afterSpaces(text, dash + 1);
  const code = text.charCodeAt(at);
  if (endsContent(code)) {
    cursor.at = dash + 1;
    endLine(cursor);
    return readItemBelow(cursor, column);
  }
  cursor.at = at;
  if (code === charCode.ampersand) return readAnchored(cursor, column, readItemBelow);
  const inner = column + at - dash;
  if (isDash(text, at)) return readList(cursor, inner);
  return keyEnd(text, at) >= 0 ? readMap(cursor, inner) : readScalar(cursor, column);
}

function readItemBelow(cursor: Cursor, column: number): unknown {
  return cursor.column > column ? readBelow(cursor, column) : bail();
}

function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === charCode.dash && endsIndicator(text.charCodeAt(at + 1));
}

type ReadBelow = (cursor: Cursor, column: number, end: number) => unknown;

/** Reads "&name" and its value: a collection below it, or anything but a block collection on the same line. */
function readAnchored(cursor: Cursor, column: number, readBelow: ReadBelow): unknown {
  const { text } = cursor;
  const anchor = openAnchor(cursor);
  const at = afterSpaces(text, cursor.at);
  const isAbove = endsContent(text.charCodeAt(at));
  if (isAbove) endLine(cursor);
  else cursor.at = at;
  if (isAnchorOrAlias(text.charCodeAt(cursor.at))) bail();
  return closeAnchor(cursor, anchor, isAbove ? readBelow(cursor, column, at) : readScalar(cursor, column));
}

/** Reads a value that is no block collection, to the end of its line. */
function readScalar(cursor: Cursor, parent: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === charCode.ampersand) return readAnchored(cursor, parent, bail);
  if (beginsBlockScalar(code)) return readBlockScalar(cursor, parent);
  if (isOpenBracket(code)) return withLineEnd(cursor, readFlow(cursor, parent));
  if (code === charCode.star) return withLineEnd(cursor, readAlias(cursor));
  const quoted = code === charCode.quote || code === charCode.apostrophe;
  return quoted ? withLineEnd(cursor, readQuoted(cursor, parent)) : readPlain(cursor, parent);
}

function withLineEnd(cursor: Cursor, value: unknown): unknown {
  endLine(cursor);
  return value;
}
