import { quoted } from "../../base/wording.ts";
import { maxAliases, maxDepth, maxRepeated } from "../limits.ts";
import { addMissing, setEntry } from "../plain-map.ts";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "./library.ts";
import { ambiguityOf, isMerge, keyOf } from "./scalars.ts";

/** What stands against a document, and the node where. */
export type Problem = { readonly node: Node; readonly message: string };

/** A document's content as plain data, what stands against it, and what each alias names. */
export type Value = {
  readonly content: unknown;
  readonly problems: readonly Problem[];
  readonly aliased: ReadonlyMap<Node, Node | undefined>;
};

type State = {
  readonly problems: Problem[];
  readonly anchors: Map<string, Node>;
  readonly aliased: Map<Node, Node | undefined>;
  /** The collections around the node, from the root inwards. */
  readonly around: Set<Node>;
  aliases: number;
  repeated: number;
  /** The outermost alias through which the node is seen; what it names was judged where it is written. */
  use: Node | undefined;
  full: boolean;
};

/**
 * Tree → data, in one walk in the order of the text. It takes the place of the library's own conversion, which is
 * quadratic in aliases, follows cycles late, and lets `__proto__` be more than a key.
 */
export function dataOf(root: Node | null): Value {
  const state: State = {
    problems: [],
    anchors: new Map(),
    aliased: new Map(),
    around: new Set(),
    aliases: 0,
    repeated: 0,
    use: undefined,
    full: false,
  };
  return { content: read(root, state), problems: state.problems, aliased: state.aliased };
}

function read(node: Node | null | undefined, state: State): unknown {
  if (!node || state.full) return null;
  if (state.use && ++state.repeated > maxRepeated) {
    return stop(node, `aliases repeat more than 100,000 values; a manifest may repeat 100,000`, state);
  }
  if (isAlias(node)) return follow(node, state);
  if (node.anchor) state.anchors.set(node.anchor, node);
  if (isScalar(node)) {
    const ambiguity = ambiguityOf(node);
    return ambiguity ? complain(node, ambiguity, state) : node.value;
  }
  if (state.around.size >= maxDepth)
    return stop(node, `nested ${maxDepth + 1} levels deep; a manifest may have ${maxDepth}`, state);
  state.around.add(node);
  const content = isMap(node) ? readMap(node, state) : isSeq(node) ? readList(node.items, state) : null;
  state.around.delete(node);
  return content;
}

function readList(items: readonly unknown[], state: State): unknown[] {
  return items.map((item) => read(item as Node, state));
}

function readMap(map: YAMLMap, state: State): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  const seen = new Set<string>();
  const merges: unknown[] = [];
  for (const pair of map.items) {
    const key = readKey(pair, state);
    if (key === undefined || seen.has(key)) readInVain(pair, key, state);
    else if (isMerge(pair)) merges.push(...readMerge(pair, state));
    else setEntry(content, key, read(pair.value as Node, state));
    if (key !== undefined) seen.add(key);
  }
  for (const merged of merges) addMissing(content, merged as Record<string, unknown>);
  return content;
}

/** The value of a key that does not count is read for the anchors in it; what is wrong with it need not be said. */
function readInVain({ key, value }: Pair, again: string | undefined, state: State): void {
  const before = state.problems.length;
  read(value as Node, state);
  if (again === undefined || state.full) return;
  state.problems.length = before;
  complain(key as Node, `key ${quoted(again)} stands here again; a key may stand once`, state);
}

function readKey({ key }: Pair, state: State): string | undefined {
  read(key as Node, state);
  const text = keyOf(key, state.aliased);
  if (text === undefined && key) complain(key as Node, "a key is a list or a map; a key is plain text", state);
  return text;
}

/** `<<` takes a map or a list of maps; what comes first wins. */
function readMerge({ key, value: node }: Pair, state: State): readonly unknown[] {
  const before = state.problems.length;
  const value = read(node as Node, state);
  const sources = Array.isArray(value) ? value : [value];
  if (sources.every((source) => typeof source === "object" && source !== null && !Array.isArray(source)))
    return sources;
  const place = (node as Node | null)?.range;
  const shown = place && place[0] < place[1] ? node : key;
  if (state.problems.length === before) complain(shown as Node, 'merge key "<<" takes a map or a list of maps', state);
  return [];
}

function follow(alias: Node & { source: string }, state: State): unknown {
  const target = state.aliased.get(alias) ?? state.anchors.get(alias.source);
  state.aliased.set(alias, target);
  const name = quoted(`*${alias.source}`);
  if (!target)
    return complain(alias, `alias ${name} names nothing; an anchor "&" with that name stands before it`, state);
  if (state.around.has(target)) return complain(alias, `alias ${name} stands inside the value it names`, state);
  if (++state.aliases > maxAliases) {
    return stop(alias, `aliases are followed more than 1,000 times; a manifest may follow 1,000`, state);
  }
  const outer = state.use;
  state.use ??= alias;
  const content = read(target, state);
  state.use = outer;
  return content;
}

function complain(node: Node, message: string, state: State): null {
  if (!state.use) state.problems.push({ node, message });
  return null;
}

/** A limit is reached: nothing more is read, so the limit is said once and costs no more. */
function stop(node: Node, message: string, state: State): null {
  state.full = true;
  state.problems.push({ node: state.use ?? node, message });
  return null;
}
