import type { Path } from "../path.ts";
import { isMap, isPair, isSeq, type Node, type YAMLMap, type YAMLSeq } from "./library.ts";
import { isMerge, keyOf } from "./scalars.ts";

/** Where an offset is in a document. */
export type Place = {
  /** The path of the innermost value that contains the offset; of the map, for an offset in a key. */
  readonly path: Path;
  /** The key that contains the offset. */
  readonly key?: string | undefined;
  /** The value at the path, as far as the library has one. */
  readonly node: Node | null;
  /** The path of the innermost collection in brackets around the offset. */
  readonly brackets?: Path | undefined;
};

/** What precedes a value on its line: white space, tags, anchors and the dash of a list item. */
const beforeValue = /(?:[ \t]+|[!&][^\s,[\]{}]*|-(?=[ \t]))*/y;

/**
 * Finds where an offset is. An offset that is not certainly in one of the entries of a collection, such as one between two of
 * them, is in the collection.
 */
export function placeAt(text: string, root: Node | null, offset: number): Place {
  beforeValue.lastIndex = offset;
  beforeValue.test(text);
  const at = beforeValue.lastIndex;
  let place: Place = { path: [], node: root };
  let brackets: Path | undefined;
  for (let next: Place | undefined = place; next; next = stepTo(place, at)) {
    place = next;
    // A pair in a list is a map without brackets of its own.
    if (/[[{]/.test(text.charAt(place.node?.range?.[0] ?? -1))) brackets = place.path;
    if (place.key !== undefined) break;
  }
  return { ...place, brackets };
}

function stepTo({ path, node }: Place, at: number): Place | undefined {
  if (isMap(node)) return entryAt(path, node, at);
  return isSeq(node) ? itemAt(path, node, at) : undefined;
}

function itemAt(path: Path, list: YAMLSeq, at: number): Place | undefined {
  const index = lastBefore(list.items, at);
  const node = list.items[index] as Node | null;
  return index >= 0 && endOf(node) >= at ? { path: [...path, index], node } : undefined;
}

function entryAt(path: Path, map: YAMLMap, at: number): Place | undefined {
  const pair = map.items[lastBefore(map.items, at)];
  const key = pair && keyOf(pair.key, new Map());
  // What a merge key adds may be any entry of the map.
  if (!pair || key === undefined || isMerge(pair) || endOf(pair) < at) return undefined;
  const [, end = 0] = (pair.key as Node).range ?? [];
  if (at < end) return { path, key, node: map };
  return { path: [...path, key], node: (pair.value ?? null) as Node | null };
}

/** The index of the last item that starts at or before an offset, or -1. Items are in the order of the text. */
export function lastBefore(items: readonly unknown[], offset: number): number {
  let low = -1;
  let high = items.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function startOf(item: unknown): number {
  if (isPair(item)) return startOf(item.key ?? item.value);
  return (item as Node | null)?.range?.[0] ?? 0;
}

/** The offset where an item ends, with what follows it on its line. */
export function endOf(item: unknown): number {
  if (isPair(item)) return Math.max(endOf(item.key), endOf(item.value));
  return (item as Node | null)?.range?.[2] ?? 0;
}
