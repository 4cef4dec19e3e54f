import { afterSpaces, type Cursor, giveUp, letter, mark } from "./cursor.ts";
import { fold } from "./fold-lines.ts";

/** Reads a text in quotes, and no more of the line. */
export function readQuoted(cursor: Cursor, parent: number): string {
  const { text, at: start } = cursor;
  const double = text.charCodeAt(start) === letter.quote;
  const end = double ? endOfDouble(text, start + 1) : endOfSingle(text, start + 1);
  const body = text.slice(start + 1, end);
  cursor.at = end + 1;
  mark(cursor, start, end + 1);
  const folded = body.includes("\n") ? foldQuoted(body, parent) : body;
  if (!double) return folded.replaceAll("''", "'");
  if (!body.includes("\\")) return folded;
  return folded === body ? unescaped(body) : giveUp();
}

function endOfSingle(text: string, from: number): number {
  let at = text.indexOf("'", from);
  while (at >= 0 && text.charCodeAt(at + 1) === letter.apostrophe) at = text.indexOf("'", at + 2);
  return at < 0 ? giveUp() : at;
}

function endOfDouble(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === letter.quote) return at;
    if (code === letter.backslash) at++;
  }
  return giveUp();
}

/** Every further line that says something is indented more than what holds the text. */
function foldQuoted(body: string, parent: number): string {
  const lines = body.split("\n").map((line) => line.replace(/\r$/, ""));
  const last = lines.length - 1;
  for (const [at, line] of lines.entries()) {
    const indent = afterSpaces(line, 0);
    if (at > 0 && (indent < line.length || at === last) && (indent <= parent || parent < 0)) giveUp();
  }
  return fold(lines.map((line, at) => trimmed(line, at > 0, at < last)));
}

function trimmed(line: string, start: boolean, end: boolean): string {
  let from = 0;
  let to = line.length;
  while (start && from < to && line[from] === " ") from++;
  while (end && to > from && line[to - 1] === " ") to--;
  return line.slice(from, to);
}

const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", "/": "/", '"': '"', "\\": "\\" };

function unescaped(body: string): string {
  return body.replace(/\\(.)/gsu, (_, name: string) => escapes[name] ?? giveUp());
}
