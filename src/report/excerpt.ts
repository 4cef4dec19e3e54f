import type { Place } from "../base/source-text.ts";
import { isInside, visible } from "../base/wording.ts";

/** A line as far as it is shown: what stands before a range, in it and after it. Nothing in it hides. */
export type Clip = { readonly before: string; readonly marked: string; readonly after: string };

/** The widest piece of a line that is shown. */
const widest = 120;

/** The piece of a line around a range; nothing where the line is empty. */
export function clipOf({ range, excerpt }: Place): Clip | undefined {
  if (excerpt.trim() === "") return undefined;
  const start = range.column - 1;
  const end = range.endLine === range.line ? Math.max(range.endColumn - 1, start + 1) : excerpt.length;
  const from = border(
    excerpt,
    excerpt.length > widest ? Math.max(0, Math.min(start - 20, excerpt.length - widest)) : 0,
  );
  const to = border(excerpt, Math.min(excerpt.length, from + widest));
  return {
    before: (from > 0 ? "…" : "") + bare(excerpt.slice(from, start)),
    marked: bare(excerpt.slice(start, Math.min(end, to))),
    after: bare(excerpt.slice(Math.min(end, to), to)) + (to < excerpt.length ? "…" : ""),
  };
}

/** A place between two characters. */
function border(text: string, at: number): number {
  return isInside(text, at) ? at - 1 : at;
}

/** A piece of a line with nothing hidden in it, and a tab as wide as a letter. */
function bare(text: string): string {
  return visible(text.replaceAll("\t", " "));
}
