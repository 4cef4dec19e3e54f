import { type Entries, setEntry } from "../plain-map.ts";
import type { Entry, Spot } from "../positions.ts";
import { readAlias } from "./anchors.ts";
import { resolve } from "./core-schema.ts";
import { afterSpaces, type Cursor, endsLine, enter, giveUp, letter, lineAfter, mark } from "./cursor.ts";
import { plainKey } from "./key-cache.ts";
import { markerAt } from "./lines.ts";
import { checkStart, plainEnd } from "./plain-scalar.ts";
import { readQuoted } from "./quoted-scalar.ts";

/** Reads a list or a map between brackets, on one line or several, and no more of the line. */
export function readFlow(cursor: Cursor, parent: number): unknown {
  enter(cursor);
  const start = cursor.at;
  const list = cursor.text.charCodeAt(start) === letter.openBracket;
  cursor.at++;
  const value = list ? readList(cursor, parent, start) : readMap(cursor, parent, start);
  cursor.depth--;
  return value;
}

function readList(cursor: Cursor, parent: number, start: number): unknown[] {
  const list: unknown[] = [];
  const items: Spot[] = [];
  while (nextIn(cursor, parent, letter.closeBracket)) {
    list.push(readValue(cursor, parent));
    if (cursor.marking) items.push(cursor.spot);
    endEntry(cursor, parent, letter.closeBracket);
  }
  if (cursor.marking) cursor.spot = { start, end: cursor.at, tall: false, items };
  return list;
}

function readMap(cursor: Cursor, parent: number, start: number): Entries {
  const map: Entries = {};
  const entries: Entry[] = [];
  while (nextIn(cursor, parent, letter.closeBrace)) {
    const from = cursor.at;
    const key = readKey(cursor);
    const to = cursor.at;
    if (Object.hasOwn(map, key)) giveUp();
    toValue(cursor, parent);
    setEntry(map, key, readValue(cursor, parent));
    if (cursor.marking) entries.push({ name: key, key: [from, to], value: cursor.spot });
    endEntry(cursor, parent, letter.closeBrace);
  }
  if (cursor.marking) cursor.spot = { start, end: cursor.at, tall: false, entries };
  return map;
}

function readKey(cursor: Cursor): string {
  const { text, at } = cursor;
  const code = text.charCodeAt(at);
  const quoted = code === letter.quote || code === letter.apostrophe;
  if (!quoted) cursor.at = plainEnd(text, at, true);
  const key = quoted ? readQuoted(cursor, -1) : plainKey(text, at, cursor.at);
  return cursor.at - at > 1000 ? giveUp() : key;
}

/** A key ends with ":" and a space; a value follows. */
function toValue(cursor: Cursor, parent: number): void {
  const { text, at } = cursor;
  if (text.charCodeAt(at) !== letter.colon || text.charCodeAt(at + 1) !== letter.space) giveUp();
  cursor.at++;
  seekSign(cursor, parent);
}

function readValue(cursor: Cursor, parent: number): unknown {
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === letter.quote || code === letter.apostrophe) return readQuoted(cursor, parent);
  if (code === letter.openBracket || code === letter.openBrace) return readFlow(cursor, parent);
  return code === letter.star ? readAlias(cursor) : readPlain(cursor);
}

function readPlain(cursor: Cursor): unknown {
  const { text, at: start } = cursor;
  checkStart(text, start);
  const end = plainEnd(text, start, true);
  cursor.at = end;
  mark(cursor, start, end);
  return resolve(text.slice(start, end));
}

/** Whether another entry follows; the closing bracket is passed. */
function nextIn(cursor: Cursor, parent: number, close: number): boolean {
  seekSign(cursor, parent);
  if (cursor.text.charCodeAt(cursor.at) !== close) return true;
  cursor.at++;
  return false;
}

/** An entry ends with a comma, or where the collection does. */
function endEntry(cursor: Cursor, parent: number, close: number): void {
  seekSign(cursor, parent);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === letter.comma) cursor.at++;
  else if (code !== close) giveUp();
}

/** Passes spaces, comments and line ends. Each further line is indented more than what holds the collection. */
function seekSign(cursor: Cursor, parent: number): void {
  const { text } = cursor;
  let start = -1;
  for (let from = cursor.at; ; ) {
    const at = afterSpaces(text, from);
    const code = text.charCodeAt(at);
    // At the start of a line the library takes some comments, and not others.
    const comment = code === letter.hash && at > from;
    if (!comment && !endsLine(code)) {
      if (start >= 0 && (at - start <= parent || (at === start && markerAt(text, at)))) giveUp();
      cursor.at = at;
      return;
    }
    start = lineAfter(text, at);
    if (start === text.length) giveUp();
    from = start;
  }
}
