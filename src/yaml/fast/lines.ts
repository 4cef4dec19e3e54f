import { afterSpaces, bail, type Cursor, charCode, endsLine, lineAfter } from "./cursor.ts";

/** Ends a line after a value: spaces and a comment may follow. Goes on to the next line with content. */
export function endLine(cursor: Cursor): void {
  const { text, at: from } = cursor;
  const at = afterSpaces(text, from);
  const code = text.charCodeAt(at);
  const isComment = code === charCode.hash && at > from;
  if (!isComment && !endsLine(code)) bail();
  cursor.commented = isComment;
  seekLine(cursor, code === charCode.lineFeed ? at + 1 : lineAfter(text, at));
}

/** Goes from the start of a line to the first line that is neither blank nor a comment. */
export function seekLine(cursor: Cursor, from: number): void {
  const { text } = cursor;
  let start = from;
  for (; start < text.length; start = lineAfter(text, start)) {
    const at = afterSpaces(text, start);
    const code = text.charCodeAt(at);
    if (code === charCode.hash) cursor.commented = true;
    else if (!endsLine(code)) {
      cursor.at = at;
      cursor.column = at === start && markerAt(text, at) ? -1 : at - start;
      return;
    }
  }
  cursor.at = text.length;
  cursor.column = -1;
}

/** The document marker at an offset: "---" or "...". */
export function markerAt(text: string, at: number): string | undefined {
  const code = text.charCodeAt(at);
  if (code !== charCode.dash && code !== charCode.dot) return undefined;
  const marker = text.slice(at, at + 3);
  if (marker !== "---" && marker !== "...") return undefined;
  const next = text.charCodeAt(at + 3);
  return next === charCode.space || endsLine(next) ? marker : undefined;
}
