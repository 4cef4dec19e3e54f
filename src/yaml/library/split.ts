import type { Document, Node } from "./library.ts";
import { isCollection, isPair } from "./library.ts";

/** A part of a text that is parsed by itself, and its offset in the text. */
export type TextPart = { readonly text: string; readonly offset: number };

/** A line that begins or ends a document, whatever is open before it (YAML 1.2, production 206, `c-forbidden`). */
const marker = /^(?:---|\.\.\.)(?=\s|$)/gm;

/** Lines that may precede the "---" of their document: blank ones, comments and directives. */
const onlyPreamble = /^(?:[ \t]*(?:#.*)?\r?(?:\n|$)|%.*(?:\n|$))*$/;

/** The longest preamble, so that looking for one stays linear. */
const longestPreamble = 10_000;

/** Splits a text at its document markers. Together the parts are the text. */
export function partsOf(text: string): readonly TextPart[] {
  const starts = [0];
  for (const { 0: found, index } of text.matchAll(marker)) {
    const start = starts.at(-1) ?? 0;
    if (found === "...") {
      const end = text.indexOf("\n", index);
      if (end >= 0) starts.push(end + 1);
    } else if (!isPreamble(text, start, index)) starts.push(index);
  }
  return starts.map((offset, at) => ({ offset, text: text.slice(offset, starts[at + 1]) }));
}

function isPreamble(text: string, start: number, end: number): boolean {
  return end - start <= longestPreamble && onlyPreamble.test(text.slice(start, end));
}

/** Moves the offsets of a document that was parsed from a part to those in the whole text. */
export function moveDocument(document: Document, by: number): Document {
  if (by === 0) return document;
  for (const error of [...document.errors, ...document.warnings]) error.pos = [error.pos[0] + by, error.pos[1] + by];
  move(document as Moved, by);
  // A loop, since a text may be nested more deeply than the stack allows.
  for (const open: unknown[] = [document.contents]; open.length > 0; ) {
    const node = open.pop();
    if (isPair(node)) open.push(node.key, node.value);
    else if (node) move(node as Moved, by);
    if (isCollection(node)) for (const item of node.items) open.push(item);
  }
  return document;
}

type Moved = { range?: Node["range"] };

function move(node: Moved, by: number): void {
  if (node.range) node.range = [node.range[0] + by, node.range[1] + by, node.range[2] + by];
}
