import { type PlainMap, setOwn } from "../plain-map.ts";
import type { MapEntry, NodePosition } from "../positions.ts";
import { closeAnchor, isAnchorOrAlias, openAnchor, readAlias } from "./anchors.ts";
import { resolvePlain } from "./core-schema.ts";
import { afterSpaces, bail, type Cursor, charCode, endsLine, enter, lineAfter, mark } from "./cursor.ts";
import { plainKey } from "./key-cache.ts";
import { markerAt } from "./lines.ts";
import { applyMerge, type Merge, mergeKey } from "./merge-keys.ts";
import { checkStart, plainEnd } from "./plain-scalar.ts";
import { readQuoted } from "./quoted-scalar.ts";

/** Reads a flow collection, which may take several lines, but not what follows it on its last line. */
export function readFlow(cursor: Cursor, parent: number): unknown {
  enter(cursor);
  const start = cursor.at;
  const isList = cursor.text.charCodeAt(start) === charCode.openBracket;
  cursor.at++;
  const value = isList ? readList(cursor, parent, start) : readMap(cursor, parent, start);
  cursor.depth--;
  return value;
}

function readList(cursor: Cursor, parent: number, start: number): unknown[] {
  const list: unknown[] = [];
  const items: NodePosition[] = [];
  while (hasNext(cursor, parent, charCode.closeBracket)) {
    list.push(readValue(cursor, parent));
    if (cursor.marking) items.push(cursor.position);
    endEntry(cursor, parent, charCode.closeBracket);
  }
  if (cursor.marking) cursor.position = { start, end: cursor.at, isBlock: false, items };
  return list;
}

function readMap(cursor: Cursor, parent: number, start: number): PlainMap {
  const map: PlainMap = {};
  const entries: MapEntry[] = [];
  let merge: Merge | undefined;
  while (hasNext(cursor, parent, charCode.closeBrace)) {
    const from = cursor.at;
    const key = readKey(cursor);
    const to = cursor.at;
    if (Object.hasOwn(map, key)) bail();
    skipToValue(cursor, parent);
    const value = readValue(cursor, parent);
    if (key === mergeKey) {
      const entry: MapEntry = { name: undefined, key: [from, to], value: cursor.position };
      merge = merge ? bail() : { value, entry };
      entries.push(entry);
    } else {
      setOwn(map, key, value);
      if (cursor.marking) entries.push({ name: key, key: [from, to], value: cursor.position });
    }
    endEntry(cursor, parent, charCode.closeBrace);
  }
  if (merge) applyMerge(cursor, merge, map, entries);
  if (cursor.marking) cursor.position = { start, end: cursor.at, isBlock: false, entries };
  return map;
}

function readKey(cursor: Cursor): string {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  const quoted = code === charCode.quote || code === charCode.apostrophe;
  if (!quoted) cursor.at = plainEnd(text, at, true);
  const key = quoted ? readQuoted(cursor, -1) : plainKey(text, at, cursor.at);
  // A quoted "<<" is an ordinary key.
  return cursor.at - at > 1000 || (quoted && key === mergeKey) ? bail() : key;
}

/** A key ends with ":" and a space, and has a value. */
function skipToValue(cursor: Cursor, parent: number): void {
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== charCode.colon || text.charCodeAt(at + 1) !== charCode.space) bail();
  cursor.at++;
  skipToToken(cursor, parent);
}

function readValue(cursor: Cursor, parent: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === charCode.quote || code === charCode.apostrophe) return readQuoted(cursor, parent);
  if (code === charCode.openBracket || code === charCode.openBrace) return readFlow(cursor, parent);
  if (code === charCode.ampersand) return readAnchored(cursor, parent);
  return code === charCode.star ? readAlias(cursor) : readPlain(cursor);
}

/** Reads "&name" and its value, which begins on the same line. */
function readAnchored(cursor: Cursor, parent: number): unknown {
  const anchor = openAnchor(cursor);
  cursor.at = afterSpaces(cursor.text, cursor.at);
  if (isAnchorOrAlias(cursor.text.charCodeAt(cursor.at))) bail();
  return closeAnchor(cursor, anchor, readValue(cursor, parent));
}

function readPlain(cursor: Cursor): unknown {
  const { text, at: start } = cursor;
  checkStart(text, start);
  const end = plainEnd(text, start, true);
  cursor.at = end;
  mark(cursor, start, end);
  return resolvePlain(text.slice(start, end));
}

/** Whether another entry follows. If not, the closing bracket is read. */
function hasNext(cursor: Cursor, parent: number, close: number): boolean {
  skipToToken(cursor, parent);
  if (cursor.text.charCodeAt(cursor.at) !== close) return true;
  cursor.at++;
  return false;
}

/** An entry ends with a comma or at the closing bracket. */
function endEntry(cursor: Cursor, parent: number, close: number): void {
  skipToToken(cursor, parent);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === charCode.comma) cursor.at++;
  else if (code !== close) bail();
}

/** Skips spaces, comments and line ends. Each further line is indented deeper than the block around the collection. */
function skipToToken(cursor: Cursor, parent: number): void {
  const { text } = cursor;
  let start = -1;
  for (let from = cursor.at; ; ) {
    const at = afterSpaces(text, from);
    const code = text.charCodeAt(at);
    // At the start of a line the library accepts some comments, and others not.
    const isComment = code === charCode.hash && at > from;
    if (!isComment && !endsLine(code)) {
      if (start >= 0 && (at - start <= parent || (at === start && markerAt(text, at)))) bail();
      cursor.at = at;
      return;
    }
    start = lineAfter(text, at);
    if (start === text.length) bail();
    from = start;
  }
}
