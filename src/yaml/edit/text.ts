/** A text edit: the characters between two offsets, and what replaces them. */
export type TextEdit = { readonly start: number; readonly end: number; readonly text: string };

/** Applies text edits that do not overlap. Edits at one offset are applied in the order in which they are given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of sortEdits(edits)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return parts.join("") + text.slice(at);
}

/** Text edits in the order of the text. */
export function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether two text edits change the same characters. */
export function haveOverlap(edits: readonly TextEdit[]): boolean {
  const sorted = sortEdits(edits);
  return sorted.some(({ start }, at) => start < (sorted[at - 1]?.end ?? 0));
}

/** The offset of the first character of a line. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** The offset of the line break that ends a line, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > at ? end - 1 : end;
}

/** The offset of the line break before a line, or 0 on the first line. */
export function previousLineEnd(text: string, at: number): number {
  const start = lineStart(text, at);
  return Math.max(0, text[start - 2] === "\r" ? start - 2 : start - 1);
}

/** The offset of the next line, or the end of the text. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

/** The end of a line and of the comments below it that are indented deeper than a column, since they belong to the line. */
export function commentsEnd(text: string, at: number, column: number): number {
  const comments = new RegExp(`(?:(?:\\r?\\n[ \\t]*)*\\r?\\n {${column + 1},}#[^\\r\\n]*)*`, "y");
  comments.lastIndex = lineEnd(text, at);
  return comments.lastIndex + (comments.exec(text)?.[0].length ?? 0);
}

/** The column of an offset, counted from 0. */
export function columnOf(text: string, at: number): number {
  return at - lineStart(text, at);
}

/** The line break of a line; on the last line, which may have none, that of the first line. */
export function lineBreakAt(text: string, at: number): string {
  const end = lineEnd(text, at);
  if (end < text.length) return text[end] === "\r" ? "\r\n" : "\n";
  return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}

/** A text edit that removes lines with the line break before them or, at the start of the text, the one behind them. */
export function removeLines(text: string, start: number, end: number): TextEdit {
  const first = lineStart(text, start) === 0;
  return { start: previousLineEnd(text, start), end: first ? nextLine(text, end) : lineEnd(text, end), text: "" };
}

/** A text edit that inserts lines below the line of an offset. */
export function insertLinesBelow(text: string, at: number, lines: readonly string[]): TextEdit {
  const end = lineEnd(text, at);
  const lineBreak = lineBreakAt(text, at);
  return { start: end, end, text: lines.map((line) => lineBreak + line).join("") };
}

/** A text edit that inserts lines above the line of an offset, indented like it. */
export function insertLinesAbove(text: string, at: number, lines: readonly string[]): TextEdit {
  const start = lineStart(text, at);
  const [indent = ""] = /^ */.exec(text.slice(start, at)) ?? [];
  const lineBreak = lineBreakAt(text, at);
  return { start, end: start, text: lines.map((line) => `${indent}${line}${lineBreak}`).join("") };
}
