import { isItemWithoutSpace } from "../missing-space.ts";
import { resolvePlain } from "./core-schema.ts";
import { bail, type Cursor, charCode, endsIndicator, mark } from "./cursor.ts";
import { foldLines } from "./fold-lines.ts";
import { endLine } from "./lines.ts";

/** Characters that begin a plain scalar. All others are indicators of YAML, or might be. */
const plainStart = /[\w./$(+=^~\\;<\u00A1-\uFFFD]|-[^\s,[\]{}]/y;

/** Reads a plain scalar in a block, on one line or several. */
export function readPlain(cursor: Cursor, parent: number): unknown {
  const { text, at: start } = cursor;
  checkStart(text, start);
  let end = plainEnd(text, start, false);
  cursor.at = end;
  endLine(cursor);
  if (cursor.column <= parent || cursor.commented) {
    mark(cursor, start, end);
    return resolvePlain(text.slice(start, end));
  }
  const lines = [text.slice(start, end)];
  while (cursor.column > parent && !cursor.commented) {
    const { at } = cursor;
    for (let count = lineBreaksIn(text, end, at); count > 1; count--) lines.push("");
    end = plainEnd(text, at, false);
    const line = text.slice(at, end);
    // The library reports a missing space after "-".
    if (line === "" || isItemWithoutSpace(line, false)) bail();
    lines.push(line);
    cursor.at = end;
    endLine(cursor);
  }
  mark(cursor, start, end);
  return foldLines(lines);
}

function lineBreaksIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", start); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

/** Bails out unless a plain scalar begins here for certain. */
export function checkStart(text: string, at: number): void {
  if (isLowercase(text.charCodeAt(at))) return;
  plainStart.lastIndex = at;
  if (!plainStart.test(text)) bail();
}

function isLowercase(code: number): boolean {
  return code >= charCode.a && code <= charCode.z;
}

/** Where a plain scalar ends on its line: before ": ", " #", spaces at the end and, in a flow collection, its indicators. */
export function plainEnd(text: string, start: number, flow: boolean): number {
  let end = start;
  for (let at = start; ; at++) {
    const code = text.charCodeAt(at);
    if (code === charCode.space) {
      if (text.charCodeAt(at + 1) === charCode.hash) return end;
    } else if ((flow || !(code > charCode.colon)) && ends(text, at, code, flow)) return end;
    else end = at + 1;
  }
}

/** Most letters come after ":" and end nothing; the code beyond the text is NaN, which compares with nothing. */
function ends(text: string, at: number, code: number, flow: boolean): boolean {
  if (flow && isFlowIndicator(code)) return true;
  return code === charCode.colon
    ? endsKey(text.charCodeAt(at + 1), flow)
    : code <= charCode.carriageReturn || Number.isNaN(code);
}

function endsKey(next: number, flow: boolean): boolean {
  return endsIndicator(next) || (flow && isFlowIndicator(next));
}

function isFlowIndicator(code: number): boolean {
  return (
    code === charCode.comma ||
    code === charCode.openBracket ||
    code === charCode.closeBracket ||
    code === charCode.openBrace ||
    code === charCode.closeBrace
  );
}
