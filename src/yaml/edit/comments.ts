import { isCollection } from "../library/library.ts";
import type { Path } from "../path.ts";
import { type CollectionEntry, entryStart, stepsAlong } from "./nodes.ts";
import type { EditableDocument } from "./parse.ts";
import { insertLinesAbove, lineStart, type TextEdit } from "./text.ts";

/** A comment line, with its "#", and the path of the value that it is about. */
export type PathComment = { readonly path: Path; readonly comment: string };

/**
 * Inserts comments on lines of their own, above the line on which the closest value in block style begins: no multi-line
 * scalar and no flow collection can contain it. Equal comments at one line are inserted once.
 */
export function insertComments(document: EditableDocument, comments: readonly PathComment[]): readonly TextEdit[] {
  const { text } = document;
  const byLine = new Map<number, { readonly at: number; readonly lines: Set<string> }>();
  for (const { path, comment } of comments) {
    const at = blockStart(document, path);
    const start = lineStart(text, at);
    const line = byLine.get(start) ?? { at, lines: new Set() };
    line.lines.add(comment);
    byLine.set(start, line);
  }
  return [...byLine.values()].map(({ at, lines }) => insertLinesAbove(text, at, [...lines]));
}

/** The offset of the last entry on a path that is in block style, its key or the item behind its dash. */
function blockStart(document: EditableDocument, path: Path): number {
  const { root } = document;
  let start = root?.range?.[0] ?? 0;
  if (isCollection(root) && !root.flow) start = entryStart(root.items[0] as CollectionEntry) ?? start;
  for (const { node, pair, parent } of stepsAlong(document, path)) {
    if (parent?.flow) break;
    start = entryStart(pair ?? node) ?? start;
  }
  return start;
}
