import type { Entry, Offsets, Spot } from "../positions.ts";
import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "./library.ts";
import { isMerge, keyOf } from "./scalars.ts";

/** What each alias of a document names. */
type Aliased = ReadonlyMap<Node, Node | undefined>;

/** The library's tree → spots. What came by an alias or a merge key has the place where it is used. */
export function spotOf(node: Node | null, aliased: Aliased, nowhere = 0): Spot {
  const [start, end] = node ? offsetsOf(node) : [nowhere, nowhere];
  const tall = isCollection(node) ? !node.flow : isBlockText(node);
  if (isSeq(node)) return { start, end, tall, items: node.items.map((item) => spotOf(item as Node | null, aliased)) };
  if (!isMap(node)) return { start, end, tall };
  const entries = node.items.map((pair) => entryOf(pair, aliased));
  const merged = node.items.filter(isMerge).flatMap((pair) => {
    const entry = entryOf(pair, aliased);
    return keysBy(pair, aliased).map((name) => ({ ...entry, name }));
  });
  return { start, end, tall, entries: [...entries, ...merged] };
}

function entryOf(pair: Pair, aliased: Aliased): Entry {
  const key = offsetsOf(pair.key as Node);
  const name = isMerge(pair) ? undefined : keyOf(pair.key, aliased);
  return { name, key, value: spotOf(pair.value as Node | null, aliased, key[1]) };
}

/** The keys that a merge brings; they lead to the merge. */
function keysBy(merge: Pair, aliased: Aliased): readonly string[] {
  const followed = (node: unknown) => (isAlias(node) ? aliased.get(node) : node);
  const value = followed(merge.value);
  const sources = isSeq(value) ? value.items.map(followed) : [value];
  return sources.filter((source) => isMap(source)).flatMap((source) => keysOf(source, aliased));
}

function keysOf(map: YAMLMap, aliased: Aliased): readonly string[] {
  return map.items.flatMap((pair) => (isMerge(pair) ? keysBy(pair, aliased) : (keyOf(pair.key, aliased) ?? [])));
}

function isBlockText(node: Node | null): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

function offsetsOf(node: Node): Offsets {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
