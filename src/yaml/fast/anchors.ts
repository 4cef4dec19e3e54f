import { maxAliases } from "../limits.ts";
import { afterSpaces, type Cursor, giveUp, mark } from "./cursor.ts";

const name = /[&*]([\w-]+)(?=[ \r\n,\]}]|$)/y;

/** Reads "&name" and what stands between it and its value. */
export function readAnchor(cursor: Cursor): string {
  const anchor = readName(cursor);
  cursor.at = afterSpaces(cursor.text, cursor.at);
  return anchor;
}

/** Reads "*name": the scalar that was named so last. */
export function readAlias(cursor: Cursor): unknown {
  const start = cursor.at;
  const anchor = readName(cursor);
  if (!cursor.anchors.has(anchor) || ++cursor.aliases > maxAliases) giveUp();
  mark(cursor, start, cursor.at);
  return cursor.anchors.get(anchor);
}

function readName(cursor: Cursor): string {
  name.lastIndex = cursor.at;
  const match = name.exec(cursor.text) ?? giveUp();
  cursor.at += match[0].length;
  return match[1] ?? giveUp();
}
