import type { Part, Path } from "./path.ts";

/** A start and an end, as offsets in a text. */
export type Offsets = readonly [start: number, end: number];

/** The position of a node, and of the nodes in it. */
export type NodePosition = {
  readonly start: number;
  readonly end: number;
  /** Whether it is a block collection or a block scalar, which take lines of their own. */
  readonly isBlock: boolean;
  readonly items?: readonly NodePosition[];
  /** In the order of the text. Of several entries with one name the first counts. */
  readonly entries?: readonly MapEntry[];
};

/** An entry of a map: its name, which a merge key and a collection as a key do not have, and its positions. */
export type MapEntry = { readonly name: string | undefined; readonly key: Offsets; readonly value: NodePosition };

/** Returns the offsets of what a path leads to. */
export type Locate = (path: Path, part?: Part) => Offsets;

/** A node on a path and, in a map, its entry. */
type Step = { readonly node: NodePosition; readonly entry?: MapEntry };

/**
 * Creates a function that locates paths. A path that does not exist leads to its nearest ancestor. The positions are read
 * at the first call, and an index of each map on the way keeps many calls linear.
 */
export function createLocator(readRoot: () => NodePosition): Locate {
  let root: NodePosition | undefined;
  const indexes = new WeakMap<NodePosition, Index>();
  const indexOf = (node: NodePosition) => {
    const index = indexes.get(node) ?? createIndex(node);
    indexes.set(node, index);
    return index;
  };
  return (path, part = "value") => {
    root ??= readRoot();
    let step: Step = { node: root };
    for (const [at, name] of path.entries()) {
      const next = stepInto(step.node, name, indexOf);
      if (!next) break;
      step = next;
      if (part === "key" && at === path.length - 1 && step.entry) return keyOffsets(step.entry);
    }
    return highlightedRange(step);
  };
}

type Index = ReadonlyMap<string | undefined, MapEntry>;

function createIndex({ entries = [] }: NodePosition): Index {
  const index = new Map<string | undefined, MapEntry>();
  for (const entry of entries) if (!index.has(entry.name)) index.set(entry.name, entry);
  return index;
}

function stepInto(node: NodePosition, name: string | number, indexOf: (node: NodePosition) => Index): Step | undefined {
  const item = typeof name === "number" ? node.items?.[name] : undefined;
  if (item) return { node: item };
  const entry = node.entries && indexOf(node).get(String(name));
  return entry && { node: entry.value, entry };
}

/**
 * The whole of a scalar, a flow collection or an alias; of a block collection its key or, in a list or at the root, its
 * first entry. An empty value (`users:`) has the range of its key.
 */
function highlightedRange({ node, entry }: Step): Offsets {
  const isCollection = node.isBlock && (node.items || node.entries);
  if (!isCollection && node.start < node.end) return [node.start, node.end];
  if (entry) return entry.key;
  const item = isCollection && node.items?.[0];
  if (item) return highlightedRange({ node: item });
  const first = isCollection && node.entries?.[0];
  return first ? firstEntry(first) : [node.start, node.end];
}

/** An entry, as far as it is on the line of its key. */
function firstEntry({ key, value }: MapEntry): Offsets {
  const isOnLine = !value.isBlock && value.start < value.end;
  return [key[0], isOnLine ? value.end : key[1]];
}

/** An empty key (`: 1`) has the range of its value. */
function keyOffsets({ key, value }: MapEntry): Offsets {
  return key[0] < key[1] ? key : [value.start, value.end];
}
