import type { NodePosition } from "../positions.ts";

/** The state of the fast reader: where it is in the text, and what it has read so far. */
export type Cursor = {
  readonly text: string;
  at: number;
  /** The column of the first character of the line that was reached last; -1 at the end of a document. */
  column: number;
  /** Whether a comment comes between that character and what was read before. */
  commented: boolean;
  /** How many collections are open. */
  depth: number;
  /** How many aliases were followed, those inside repeated values counted each time. */
  aliases: number;
  /** How many values aliases repeated. */
  repeated: number;
  /** The anchors of the document by name; of several with one name the last. */
  readonly anchors: Map<string, Anchor>;
  /** Whether positions are recorded. Only the second pass does, which runs when something is located. */
  readonly marking: boolean;
  /** The position of the value that was read last. */
  position: NodePosition;
};

/** An anchored value. While it is open, its counts are those at its start; afterwards those of its content. */
export type Anchor = { isOpen: boolean; value: unknown; aliases: number; repeated: number };

const unsupported = new Error("this text needs the YAML library");
const noPosition: NodePosition = { start: 0, end: 0, isBlock: false };

/** A cursor at the start of a text. */
export function cursorAt(text: string, marking: boolean): Cursor {
  const anchors = new Map<string, Anchor>();
  const counts = { depth: 0, aliases: 0, repeated: 0 };
  return { text, at: 0, column: 0, commented: false, ...counts, anchors, marking, position: noPosition };
}

/** Bails out: the text has something that this reader does not support for certain, so the library reads it. */
export function bail(): never {
  throw unsupported;
}

/** The result of a read, or undefined after `bail`. */
export function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error === unsupported) return undefined;
    throw error;
  }
}

/** The deepest nesting of collections. Half of the limit of a manifest; deeper texts need exact counting. */
const maxNesting = 50;

/** Enters a collection. */
export function enter(cursor: Cursor): void {
  if (++cursor.depth > maxNesting) bail();
}

/** Records the position of a scalar or an alias. */
export function mark(cursor: Cursor, start: number, end: number, isBlock = false): void {
  if (cursor.marking) cursor.position = { start, end, isBlock };
}

/** Codes of the characters that the reader compares with. */
export const charCode = {
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

/** Whether a character ends a line, or is beyond the end of the text. Every carriage return is part of a CRLF. */
export function endsLine(code: number): boolean {
  return code === charCode.lineFeed || code === charCode.carriageReturn || Number.isNaN(code);
}

/** Whether a character ends an indicator, such as ":" or "-". */
export function endsIndicator(code: number): boolean {
  return code === charCode.space || endsLine(code);
}

/** Whether nothing but a comment may follow on the line. */
export function endsContent(code: number): boolean {
  return code === charCode.hash || endsLine(code);
}

/** The first offset from here on that is no space. */
export function afterSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === charCode.space) at++;
  return at;
}

/** The start of the next line. */
export function lineAfter(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at + 1;
}
