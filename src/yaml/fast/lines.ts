import { afterSpaces, type Cursor, endsLine, giveUp, letter, lineAfter } from "./cursor.ts";

/** What may follow a value on its line is read: spaces and a comment. Goes on to the next line that says something. */
export function endLine(cursor: Cursor): void {
  const { text, at: from } = cursor;
  const at = afterSpaces(text, from);
  const code = text.charCodeAt(at);
  const comment = code === letter.hash && at > from;
  if (!comment && !endsLine(code)) giveUp();
  cursor.commented = comment;
  seekLine(cursor, code === letter.lineFeed ? at + 1 : lineAfter(text, at));
}

/** From the start of a line to the first line that is neither empty nor a comment. */
export function seekLine(cursor: Cursor, from: number): void {
  const { text } = cursor;
  let start = from;
  for (; start < text.length; start = lineAfter(text, start)) {
    const at = afterSpaces(text, start);
    const code = text.charCodeAt(at);
    if (code === letter.hash) cursor.commented = true;
    else if (!endsLine(code)) {
      cursor.at = at;
      cursor.column = at === start && markerAt(text, at) ? -1 : at - start;
      return;
    }
  }
  cursor.at = text.length;
  cursor.column = -1;
}

/** The line that parts documents at a place, "---" or "...", or nothing. */
export function markerAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (code !== letter.dash && code !== letter.dot) return undefined;
  const marker = text.slice(at, at + 3);
  if (marker !== "---" && marker !== "...") return undefined;
  const next = text.charCodeAt(at + 3);
  return next === letter.space || endsLine(next) ? marker : undefined;
}
