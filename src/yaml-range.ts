import type { Part, Path } from "./types.ts";
import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "./yaml.ts";
import { isMerge, keyOf } from "./yaml-scalars.ts";

/** A start and an end, as offsets in the text. */
export type Offsets = readonly [start: number, end: number];

/** What each alias of a document names. */
type Aliased = ReadonlyMap<Node, Node | undefined>;

/** A node on the way of a path, and the entry that holds it where that is an entry of a map. */
type Step = { readonly node: Node | null; readonly pair?: Pair };

/**
 * Path → offsets. Something that is not there has no place, so its nearest ancestor's is taken; something that came
 * by an alias or a merge key has the place where it is used. An index of each map's keys keeps many questions linear.
 */
export function locator(root: Node | null, aliased: Aliased): (path: Path, part?: Part) => Offsets {
  const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const indexOf = (map: YAMLMap) => {
    const index = indexes.get(map) ?? keysOf(map, aliased);
    indexes.set(map, index);
    return index;
  };
  return (path, part = "value") => {
    let step: Step = { node: root };
    for (const [at, name] of path.entries()) {
      const next = stepInto(step.node, name, indexOf);
      if (!next) break;
      step = next;
      if (part === "key" && at === path.length - 1 && step.pair) return keyOffsets(step.pair);
    }
    return seenAtOnce(step);
  };
}

function stepInto(
  node: Node | null,
  name: string | number,
  indexOf: (map: YAMLMap) => ReadonlyMap<string, Pair>,
): Step | undefined {
  if (isSeq(node) && typeof name === "number") {
    return name < node.items.length ? { node: node.items[name] as Node | null } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = indexOf(node).get(String(name));
  return pair && { node: pair.value as Node | null, pair };
}

/** A map's entries by key; keys that a merge brings lead to the merge. */
function keysOf(map: YAMLMap, aliased: Aliased): ReadonlyMap<string, Pair> {
  const index = new Map<string, Pair>();
  for (const pair of map.items) {
    const key = keyOf(pair.key, aliased);
    if (key !== undefined && !isMerge(pair) && !index.has(key)) index.set(key, pair);
  }
  for (const merge of map.items.filter(isMerge)) {
    for (const source of mergedBy(merge, aliased)) {
      for (const key of keysOf(source, aliased).keys()) if (!index.has(key)) index.set(key, merge);
    }
  }
  return index;
}

function mergedBy(merge: Pair, aliased: Aliased): readonly YAMLMap[] {
  const followed = (node: unknown) => (isAlias(node) ? aliased.get(node) : node);
  const value = followed(merge.value);
  return (isSeq(value) ? value.items.map(followed) : [value]).filter((source) => isMap(source));
}

/**
 * Of a scalar, a flow collection or an alias the whole; of a block collection its key or, in a list or at the root,
 * its first entry. A value that takes no room (`users:`) has the place of its key.
 */
function seenAtOnce({ node, pair }: Step): Offsets {
  const block = isCollection(node) && !node.flow;
  if (node && !block && !isEmpty(node)) return offsetsOf(node);
  if (pair) return offsetsOf(pair.key as Node);
  if (!isCollection(node)) return node ? offsetsOf(node) : [0, 0];
  const first = node.items[0];
  if (isSeq(node)) return seenAtOnce({ node: (first ?? null) as Node | null });
  const entry = first as Pair | undefined;
  return entry ? firstEntry(entry) : offsetsOf(node);
}

/** An entry as far as it stands on one line with its key. */
function firstEntry(pair: Pair): Offsets {
  const [start, keyEnd] = offsetsOf(pair.key as Node);
  const value = pair.value as Node | null;
  const short = value && !(isCollection(value) && !value.flow) && !isBlockText(value) && !isEmpty(value);
  return [start, short ? offsetsOf(value)[1] : keyEnd];
}

/** A key that takes no room (`: 1`) is seen by its value. */
function keyOffsets({ key, value }: Pair): Offsets {
  const [start, end] = offsetsOf(key as Node);
  return start < end || !value ? [start, end] : offsetsOf(value as Node);
}

function isBlockText(node: Node): boolean {
  return isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}

function offsetsOf(node: Node): Offsets {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}
