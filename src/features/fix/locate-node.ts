import { quoted } from "../../base/wording.ts";
import { isAlias, isMap, isSeq, type Node, type Pair, type YAMLMap } from "../../yaml/library/library.ts";
import { isMerge, keyOf } from "../../yaml/library/scalars.ts";
import type { Path } from "../../yaml/path.ts";
import { type No, no, refuses, valueAt } from "./edit.ts";
import type { Tree } from "./parsed-text.ts";

/** What a path leads to: a value and the entry that holds it, or the map in which the last step is missing. */
export type Found =
  | { readonly node: Node | null; readonly pair: Pair | undefined }
  | { readonly missing: string; readonly map: YAMLMap };

const nothing: ReadonlyMap<Node, Node | undefined> = new Map();

/**
 * Follows a path, never through an alias, a merge key or an anchor that is used: what stands behind them stands in other
 * places too, and a change meant for one place would change them all.
 */
export function find(tree: Tree, path: Path): Found | No {
  let found: Found = { node: tree.root, pair: undefined };
  for (const [at, step] of path.entries()) {
    const holder = own(found.node, tree);
    if (refuses(holder)) return holder;
    const next = into(holder, step);
    if (next) found = next;
    else if (valueAt(tree.content, path.slice(0, at + 1)) !== undefined)
      return no(`${quoted(String(step))} comes by the merge key "<<", which other places share`);
    else if (at === path.length - 1 && isMap(holder)) return { missing: String(step), map: holder };
    else return no(`${quoted(String(path.at(-1)))} has no place to stand in`);
  }
  const last = own(found.node, tree);
  return refuses(last) ? last : found;
}

/** A key that can be written anew. */
export function keyNode(pair: Pair | undefined): Node | undefined {
  return pair && !isAlias(pair.key) ? (pair.key as Node) : undefined;
}

function own(node: Node | null, { shared }: Tree): Node | No {
  if (!node) return no("nothing stands there");
  if (isAlias(node))
    return no(`the alias ${quoted(`*${node.source}`)} stands there for a value that other places share`);
  if (node.anchor === undefined || !shared.has(node.anchor)) return node;
  return no(`the value is anchored as ${quoted(`&${node.anchor}`)}, and other places share it`);
}

function into(node: Node, step: string | number): Extract<Found, { node: unknown }> | undefined {
  if (isSeq(node)) {
    const item = typeof step === "number" && step < node.items.length ? node.items[step] : undefined;
    return item === undefined ? undefined : { node: item as Node | null, pair: undefined };
  }
  const pair = isMap(node) ? node.items.find((one) => !isMerge(one) && keyOf(one.key, nothing) === step) : undefined;
  return pair && { node: pair.value as Node | null, pair };
}
