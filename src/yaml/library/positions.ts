import type { MapEntry, NodePosition, Offsets } from "../positions.ts";
import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "./library.ts";
import { isMerge, keyOf } from "./scalars.ts";

/** The node that each alias refers to. */
type Aliased = ReadonlyMap<Node, Node | undefined>;

/** Converts a syntax tree to positions. What comes from an alias or a merge key is located where that is used. */
export function positionOf(node: Node | null, aliased: Aliased, fallback = 0): NodePosition {
  const [start, end] = node ? offsetsOf(node) : [fallback, fallback];
  const isBlock = isCollection(node) ? !node.flow : isBlockScalar(node);
  if (isSeq(node))
    return { start, end, isBlock, items: node.items.map((item) => positionOf(item as Node | null, aliased)) };
  if (!isMap(node)) return { start, end, isBlock };
  const entries = node.items.map((pair) => entryOf(pair, aliased));
  const merged = node.items.filter(isMerge).flatMap((pair) => {
    const entry = entryOf(pair, aliased);
    return mergedKeys(pair, aliased).map((name) => ({ ...entry, name }));
  });
  return { start, end, isBlock, entries: [...entries, ...merged] };
}

function entryOf(pair: Pair, aliased: Aliased): MapEntry {
  const key = offsetsOf(pair.key as Node);
  const name = isMerge(pair) ? undefined : keyOf(pair.key, aliased);
  return { name, key, value: positionOf(pair.value as Node | null, aliased, key[1]) };
}

/** The keys that a merge key adds. */
function mergedKeys(merge: Pair, aliased: Aliased): readonly string[] {
  const resolve = (node: unknown) => (isAlias(node) ? aliased.get(node) : node);
  const value = resolve(merge.value);
  const sources = isSeq(value) ? value.items.map(resolve) : [value];
  return sources.filter((source) => isMap(source)).flatMap((source) => keysOf(source, aliased));
}

function keysOf(map: YAMLMap, aliased: Aliased): readonly string[] {
  return map.items.flatMap((pair) => (isMerge(pair) ? mergedKeys(pair, aliased) : (keyOf(pair.key, aliased) ?? [])));
}

function isBlockScalar(node: Node | null): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

function offsetsOf(node: Node): Offsets {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
