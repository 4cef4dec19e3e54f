import { afterSpaces, bail, type Cursor, charCode, mark } from "./cursor.ts";
import { foldLines } from "./fold-lines.ts";

/** Reads a quoted scalar, which may take several lines, but not what follows it on its last line. */
export function readQuoted(cursor: Cursor, parent: number): string {
  const { text, at: start } = cursor;
  const isDouble = text.charCodeAt(start) === charCode.quote;
  const end = isDouble ? endOfDouble(text, start + 1) : endOfSingle(text, start + 1);
  const body = text.slice(start + 1, end);
  cursor.at = end + 1;
  mark(cursor, start, end + 1);
  const folded = body.includes("\n") ? foldQuoted(body, parent) : body;
  if (!isDouble) return folded.replaceAll("''", "'");
  if (!body.includes("\\")) return folded;
  return folded === body ? decodeEscapes(body) : bail();
}

function endOfSingle(text: string, from: number): number {
  let at = text.indexOf("'", from);
  while (at >= 0 && text.charCodeAt(at + 1) === charCode.apostrophe) at = text.indexOf("'", at + 2);
  return at < 0 ? bail() : at;
}

function endOfDouble(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === charCode.quote) return at;
    if (code === charCode.backslash) at++;
  }
  return bail();
}

/** Folds a quoted scalar of several lines. Each further line that is not blank is indented deeper than the block around it. */
function foldQuoted(body: string, parent: number): string {
  const lines = body.split("\n").map((line) => line.replace(/\r$/, ""));
  const last = lines.length - 1;
  for (const [at, line] of lines.entries()) {
    const indent = afterSpaces(line, 0);
    if (at > 0 && (indent < line.length || at === last) && (indent <= parent || parent < 0)) bail();
  }
  return foldLines(lines.map((line, at) => trimSpaces(line, at > 0, at < last)));
}

function trimSpaces(line: string, start: boolean, end: boolean): string {
  let from = 0;
  let to = line.length;
  while (start && from < to && line[from] === " ") from++;
  while (end && to > from && line[to - 1] === " ") to--;
  return line.slice(from, to);
}

/** The supported escape sequences. */
const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", "/": "/", '"': '"', "\\": "\\" };

function decodeEscapes(body: string): string {
  return body.replace(/\\(.)/gsu, (_, name: string) => escapes[name] ?? bail());
}
