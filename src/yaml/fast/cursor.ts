import type { Spot } from "../positions.ts";

/** Where a reader is in a text, and what it knows so far. */
export type Cursor = {
  readonly text: string;
  at: number;
  /** The column of the first letter of the line on which something was met last; -1 where the document ends. */
  column: number;
  /** Whether a comment stands between that letter and what was read before. */
  commented: boolean;
  /** How many collections are around. */
  depth: number;
  /** How often an alias was followed. */
  aliases: number;
  /** What the anchors of scalars name. */
  readonly anchors: Map<string, unknown>;
  /** Whether spots are wanted; a first pass needs none. */
  readonly marking: boolean;
  /** Where what was read last stands. */
  spot: Spot;
};

const doubt = new Error("this text is for the YAML library to judge");
const nowhere: Spot = { start: 0, end: 0, tall: false };

/** A cursor at the start of a text. */
export function cursorAt(text: string, marking: boolean): Cursor {
  const anchors = new Map<string, unknown>();
  return { text, at: 0, column: 0, commented: false, depth: 0, aliases: 0, anchors, marking, spot: nowhere };
}

/** Leaves the text to the library: here stands something that this reader does not know for certain. */
export function giveUp(): never {
  throw doubt;
}

/** The result of reading, or undefined where the reader gave up. */
export function unlessInDoubt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error === doubt) return undefined;
    throw error;
  }
}

/** A hundred levels are allowed, and more than half of that is nobody's manifest. */
const deepest = 50;

/** Steps into a collection. */
export function enter(cursor: Cursor): void {
  if (++cursor.depth > deepest) giveUp();
}

/** Notes where a scalar stands. */
export function mark(cursor: Cursor, start: number, end: number, tall = false): void {
  if (cursor.marking) cursor.spot = { start, end, tall };
}

/** Codes of letters that mean something. */
export const letter = {
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  hash: 35,
  ampersand: 38,
  apostrophe: 39,
  star: 42,
  comma: 44,
  dash: 45,
  dot: 46,
  nine: 57,
  colon: 58,
  greater: 62,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  a: 97,
  z: 122,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
} as const;

/** Whether a letter ends a line; the text's end does too. A carriage return never stands alone. */
export function endsLine(code: number): boolean {
  return code === letter.lineFeed || code === letter.carriageReturn || Number.isNaN(code);
}

/** Whether a letter ends a word that is punctuation before it: ":" or "-". */
export function endsWord(code: number): boolean {
  return code === letter.space || endsLine(code);
}

/** The first place from here on that is no space. */
export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === letter.space) at++;
  return at;
}

/** The start of the line after the one in which a place is. */
export function lineAfter(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at + 1;
}
