import { resolve } from "./core-schema.ts";
import { type Cursor, endsWord, giveUp, letter, mark } from "./cursor.ts";
import { fold } from "./fold-lines.ts";
import { endLine } from "./lines.ts";

/** What begins a text without quotes for certain; the rest has a meaning in YAML, or might have. */
const begins = /[\w./$(+=^~\\;<\u00A1-\uFFFD]|-[^\s,[\]{}]/y;

/** Reads a text without quotes, on one line or several. */
export function readPlain(cursor: Cursor, parent: number): unknown {
  const { text, at: start } = cursor;
  checkStart(text, start);
  let end = plainEnd(text, start, false);
  cursor.at = end;
  endLine(cursor);
  if (cursor.column <= parent || cursor.commented) {
    mark(cursor, start, end);
    return resolve(text.slice(start, end));
  }
  const lines = [text.slice(start, end)];
  while (cursor.column > parent && !cursor.commented) {
    const { at } = cursor;
    for (let count = breaksIn(text, end, at); count > 1; count--) lines.push("");
    end = plainEnd(text, at, false);
    if (end === at) giveUp();
    lines.push(text.slice(at, end));
    cursor.at = end;
    endLine(cursor);
  }
  mark(cursor, start, end);
  return fold(lines);
}

function breaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Gives up unless a text without quotes begins here for certain. */
export function checkStart(text: string, at: number): void {
  if (isLowerLetter(text.charCodeAt(at))) return;
  begins.lastIndex = at;
  if (!begins.test(text)) giveUp();
}

function isLowerLetter(code: number): boolean {
  return code >= letter.a && code <= letter.z;
}

/** Where a text without quotes ends on its line: before ": ", " #", spaces at the end and, in brackets, their signs. */
export function plainEnd(text: string, start: number, flow: boolean): number {
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === letter.space) {
      if (text.charCodeAt(at + 1) === letter.hash) return end;
    } else if ((flow || !(code > letter.colon)) && ends(text, at, code, flow)) return end;
    else end = at + 1;
  }
}

/** Most letters come after ":" and end nothing; what is beyond the text compares with nothing. */
function ends(text: string, at: number, code: number, flow: boolean): boolean {
  if (flow && isFlowSign(code)) return true;
  return code === letter.colon
    ? endsKey(text.charCodeAt(at + 1), flow)
    : code <= letter.carriageReturn || Number.isNaN(code);
}

function endsKey(next: number, flow: boolean): boolean {
  return endsWord(next) || (flow && isFlowSign(next));
}

function isFlowSign(code: number): boolean {
  return (
    code === letter.comma ||
    code === letter.openBracket ||
    code === letter.closeBracket ||
    code === letter.openBrace ||
    code === letter.closeBrace
  );
}
