import { maxAliases, maxRepeated } from "../limits.ts";
import { type PlainMap, setOwn } from "../plain-map.ts";
import { type Anchor, bail, type Cursor, charCode, enter, mark } from "./cursor.ts";

const anchorOrAlias = /[&*]([\w-]+)(?=[ \r\n,\]}]|$)/y;

/** Reads "&name". An alias finds the anchor from here on, and is cyclic until `closeAnchor`. */
export function openAnchor(cursor: Cursor): Anchor {
  const { aliases, repeated } = cursor;
  const anchor: Anchor = { isOpen: true, value: undefined, aliases, repeated };
  cursor.anchors.set(readName(cursor), anchor);
  return anchor;
}

/** Ends an anchored value, and sets what each alias of it costs besides the alias itself: the aliases inside it. */
export function closeAnchor(cursor: Cursor, anchor: Anchor, value: unknown): unknown {
  anchor.isOpen = false;
  anchor.value = value;
  anchor.aliases = cursor.aliases - anchor.aliases;
  anchor.repeated = cursor.repeated - anchor.repeated;
  return value;
}

/** Reads "*name": a copy of the value that was anchored by this name last. */
export function readAlias(cursor: Cursor): unknown {
  const start = cursor.at;
  const anchor = cursor.anchors.get(readName(cursor));
  if (!anchor || anchor.isOpen) return bail();
  cursor.aliases += 1 + anchor.aliases;
  countRepeated(cursor, 1 + anchor.repeated);
  if (cursor.aliases > maxAliases) bail();
  mark(cursor, start, cursor.at);
  return copy(cursor, anchor.value);
}

/** Whether a character begins an anchor or an alias. */
export function isAnchorOrAlias(code: number): boolean {
  return code === charCode.ampersand || code === charCode.star;
}

/** Counts values that the document repeats. Never fewer than the library counts, so that it reports the limit. */
export function countRepeated(cursor: Cursor, count: number): void {
  cursor.repeated += count;
  if (cursor.repeated > maxRepeated) bail();
}

/** Each use is a value of its own, as with the library: rules tell two servers apart by identity. */
function copy(cursor: Cursor, value: unknown): unknown {
  countRepeated(cursor, 1);
  if (typeof value !== "object" || value === null) return value;
  enter(cursor);
  const copied = Array.isArray(value) ? value.map((item) => copy(cursor, item)) : copyMap(cursor, value as PlainMap);
  cursor.depth--;
  return copied;
}

function copyMap(cursor: Cursor, map: PlainMap): PlainMap {
  const copied: PlainMap = {};
  for (const key of Object.keys(map)) {
    countRepeated(cursor, 1);
    setOwn(copied, key, copy(cursor, map[key]));
  }
  return copied;
}

function readName(cursor: Cursor): string {
  anchorOrAlias.lastIndex = cursor.at;
  const match = anchorOrAlias.exec(cursor.text) ?? bail();
  cursor.at += match[0].length;
  return match[1] ?? bail();
}
