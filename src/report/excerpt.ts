import type { Location } from "../base/source-text.ts";
import { escapeInvisible, splitsSurrogatePair } from "../base/wording.ts";

/** An excerpt of a line: before, in and after a range, with invisible characters escaped. */
export type Excerpt = { readonly before: string; readonly marked: string; readonly after: string };

/** The longest excerpt, in UTF-16 units. */
const widest = 120;

/** The excerpt of a line around a range; undefined if the line is empty. */
export function excerptOf({ range, excerpt }: Location): Excerpt | undefined {
  if (excerpt.trim() === "") return undefined;
  const start = range.column - 1;
  const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : excerpt.length;
  const from = border(
    excerpt,
    excerpt.length > widest ? Math.max(0, Math.min(start - 20, excerpt.length - widest)) : 0,
  );
  const to = border(excerpt, Math.min(excerpt.length, from + widest));
  return {
    before: (from > 0 ? "…" : "") + visibleText(excerpt.slice(from, start)),
    marked: visibleText(excerpt.slice(start, Math.min(end, to))),
    after: visibleText(excerpt.slice(Math.min(end, to), to)) + (to < excerpt.length ? "…" : ""),
  };
}

/** An offset that is not inside a character. */
function border(text: string, at: number): number {
  return splitsSurrogatePair(text, at) ? at - 1 : at;
}

/** A text with invisible characters escaped, and each tab as one space. */
function visibleText(text: string): string {
  return escapeInvisible(text.replaceAll("\t", " "));
}
