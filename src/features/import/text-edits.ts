import { isScalar, type Node, type Pair, type YAMLMap } from "../../yaml/library/library.ts";

/** A stretch of text and what takes its place. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** A manifest that is being brought up to date. */
export type Page = {
  readonly text: string;
  /** How its lines end. */
  readonly eol: string;
  /** Sentences about what could not be changed. */
  readonly remarks: string[];
};

/** Carries edits out; those at one place stay in their order. */
export function edited(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((one, other) => one.start - other.start);
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, text: instead } of ordered) {
    parts.push(text.slice(at, Math.max(at, start)), instead);
    at = Math.max(at, end);
  }
  return parts.join("") + text.slice(at);
}

/** Where a node begins and where its last letter ends; the ranges of blocks go on over blank lines. */
export function spanOf({ text }: Page, node: Node | null | undefined): readonly [number, number] {
  const [start = 0, end = 0] = node?.range ?? [];
  return [start, start + text.slice(start, end).trimEnd().length];
}

/** The end of the line that a place is on, before its line break. */
export function lineEnd({ text }: Page, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text[end - 1] === "\r" && end > at ? end - 1 : end;
}

/** The column of a place, counted from 0. */
export function columnOf({ text }: Page, at: number): number {
  return at - (text.lastIndexOf("\n", at - 1) + 1);
}

/** The pair of a key. */
export function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return (map.items as Pair<Node, Node | null>[]).find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** Where a pair ends. */
export function endOf(page: Page, { key, value }: Pair<Node, Node | null>): number {
  const [, keyEnd] = spanOf(page, key);
  return Math.max(
    keyEnd + (/^[ \t]*:/.exec(page.text.slice(keyEnd))?.[0].length ?? 0),
    value ? spanOf(page, value)[1] : 0,
  );
}

/** Lines as text of a file, each beginning with its line break. */
export function below({ eol }: Page, lines: readonly string[]): string {
  return lines.map((line) => eol + line).join("");
}
