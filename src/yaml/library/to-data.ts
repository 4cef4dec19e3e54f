import { formatNumber, quote } from "../../base/wording.ts";
import type { YamlError } from "../document.ts";
import { maxAliases, maxDepth, maxRepeated } from "../limits.ts";
import { assignMissing, type PlainMap, setOwn } from "../plain-map.ts";
import { collectionAsKey, describeUndefined } from "./errors.ts";
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "./library.ts";
import { ambiguityOf, isMerge, keyOf } from "./scalars.ts";

/** An error of a document's content, and the node that has it. */
export type ContentError = Pick<YamlError, "message" | "matters"> & {
  readonly node: Node;
  /** Whether the node is a key, and the value of that key is unknown, but no other entry of the map. */
  readonly isEntry?: boolean;
};

/** A document's content as plain data, its errors, and the node that each alias refers to. */
export type Value = {
  readonly content: unknown;
  readonly errors: readonly ContentError[];
  readonly aliased: ReadonlyMap<Node, Node | undefined>;
  /** Whether a limit was exceeded, so that the content is incomplete. */
  readonly stopped: boolean;
};

type State = {
  readonly errors: ContentError[];
  readonly anchors: Map<string, Node>;
  readonly aliased: Map<Node, Node | undefined>;
  /** The collections that are open, from the root inwards. */
  readonly ancestors: Set<Node>;
  aliases: number;
  repeated: number;
  /** The outermost alias that is being followed. Errors in its value are reported where the value is written. */
  use: Node | undefined;
  /** Whether a limit was exceeded; nothing more is read then. */
  stopped: boolean;
};

/**
 * Converts a syntax tree to plain data in one walk, in the order of the text. It replaces the library's own conversion,
 * which is quadratic in aliases, detects cycles late, and treats `__proto__` as more than a key.
 */
export function toData(root: Node | null): Value {
  const state: State = {
    errors: [],
    anchors: new Map(),
    aliased: new Map(),
    ancestors: new Set(),
    aliases: 0,
    repeated: 0,
    use: undefined,
    stopped: false,
  };
  const content = read(root, state);
  return { content, errors: state.errors, aliased: state.aliased, stopped: state.stopped };
}

function read(node: Node | null | undefined, state: State): unknown {
  if (!node || state.stopped) return null;
  if (state.use && ++state.repeated > maxRepeated) {
    const limit = formatNumber(maxRepeated);
    return stop(node, `aliases repeat more than ${limit} values; use fewer aliases, or smaller values`, state);
  }
  if (isAlias(node)) return follow(node, state);
  // A value that is read again for an alias comes earlier in the text than anchors that were found meanwhile.
  if (node.anchor && !state.use) state.anchors.set(node.anchor, node);
  if (isScalar(node)) {
    const ambiguity = ambiguityOf(node);
    return ambiguity ? addError(node, ambiguity, state, "manifest") : node.value;
  }
  if (state.ancestors.size >= maxDepth)
    return stop(node, `nested ${maxDepth + 1} levels deep; at most ${maxDepth} levels are allowed`, state);
  state.ancestors.add(node);
  const content = isMap(node) ? readMap(node, state) : isSeq(node) ? readList(node.items, state) : null;
  state.ancestors.delete(node);
  return content;
}

function readList(items: readonly unknown[], state: State): unknown[] {
  return items.map((item) => read(item as Node, state));
}

/** Own entries come first, whatever the place of the merge key among them. */
function readMap(map: YAMLMap, state: State): PlainMap {
  const content: PlainMap = {};
  const seen = new Set<string>();
  const merged: PlainMap[] = [];
  for (const pair of map.items) {
    const key = readKey(pair, state);
    if (key === undefined || seen.has(key)) readIgnored(pair, key, state);
    else if (isMerge(pair)) merged.push(...readMerge(pair, state));
    else setOwn(content, key, read(pair.value as Node, state));
    if (key !== undefined) seen.add(key);
  }
  for (const source of merged) assignMissing(content, source);
  return content;
}

/** Reads the value of an ignored entry for its anchors only. The duplicate key is its one error. */
function readIgnored({ key, value }: Pair, duplicate: string | undefined, state: State): void {
  const before = state.errors.length;
  read(value as Node, state);
  if (duplicate === undefined || state.stopped) return;
  state.errors.length = before;
  if (!state.use) state.errors.push({ node: key as Node, message: `duplicate key ${quote(duplicate)}`, isEntry: true });
}

function readKey({ key }: Pair, state: State): string | undefined {
  read(key as Node, state);
  const text = keyOf(key, state.aliased);
  if (text === undefined && key) addError(key as Node, collectionAsKey, state);
  return text;
}

/** The maps that a merge key adds; the first one that has a key wins. */
function readMerge({ key, value: node }: Pair, state: State): readonly PlainMap[] {
  const before = state.errors.length;
  const value = read(node as Node, state);
  const sources: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (sources.every(isPlainMap)) return sources;
  const range = (node as Node | null)?.range;
  const shown = range && range[0] < range[1] ? node : key;
  const message = 'value of the merge key "<<" must be a map or a list of maps';
  if (state.errors.length === before) addError(shown as Node, message, state);
  return [];
}

function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function follow(alias: Node & { source: string }, state: State): unknown {
  const target = state.aliased.get(alias) ?? state.anchors.get(alias.source);
  state.aliased.set(alias, target);
  const name = quote(`*${alias.source}`);
  if (!target) {
    return addError(alias, describeUndefined(name), state);
  }
  if (state.ancestors.has(target))
    return addError(alias, `cyclic alias ${name}; an alias cannot be inside the value that it refers to`, state);
  if (++state.aliases > maxAliases) {
    const limit = formatNumber(maxAliases);
    return stop(alias, `more than ${limit} aliases, counting those in aliased values; use fewer`, state);
  }
  const outer = state.use;
  state.use ??= alias;
  const content = read(target, state);
  state.use = outer;
  return content;
}

function addError(node: Node, message: string, state: State, matters?: YamlError["matters"]): null {
  if (!state.use) state.errors.push({ node, message, ...(matters && { matters }) });
  return null;
}

/** A limit is exceeded: nothing more is read, so that it is reported once and costs no more. */
function stop(node: Node, message: string, state: State): null {
  state.stopped = true;
  state.errors.push({ node: state.use ?? node, message });
  return null;
}
