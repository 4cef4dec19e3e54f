import type { Result } from "../../base/result.ts";
import { quote } from "../../base/wording.ts";
import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "../library/library.ts";
import { isMerge, keyOf } from "../library/scalars.ts";
import type { Path } from "../path.ts";
import { valueAt } from "./content.ts";
import type { EditableDocument } from "./parse.ts";
import { accept, refuse } from "./refusal.ts";

/** An entry of a map or an item of a list. */
export type CollectionEntry = Pair | Node | null | undefined;

/** A step of a path: the node, the pair that holds it if its parent is a map, and the parent. */
export type PathStep = {
  readonly node: Node | null;
  readonly pair: Pair | undefined;
  readonly parent: YAMLMap | YAMLSeq | undefined;
};

/** Where a path leads in a text. */
export type Located =
  | ({ readonly kind: "found" } & PathStep & Shared)
  /** The last name of the path is missing in the map that should contain it. */
  | ({ readonly kind: "missing"; readonly name: string; readonly map: YAMLMap } & Shared)
  /** An alias or a merge key on the path repeats what is written in another place. */
  | { readonly kind: "elsewhere"; readonly shared: string };

/** Why a change of a node would change other places too; undefined if it would not. */
type Shared = { readonly shared: string | undefined };

/** Follows a path, but not through an alias or a merge key. */
export function locate(document: EditableDocument, path: Path): Result<Located> {
  let step: PathStep = { node: document.root, pair: undefined, parent: undefined };
  let shared: string | undefined;
  for (const [at, name] of path.entries()) {
    shared ??= whyShared(step.node, document);
    if (isAlias(step.node)) return accept({ kind: "elsewhere", shared: shared ?? "" });
    const next = stepInto(step.node, name, document.aliased);
    if (next) step = next;
    else if (valueAt(document.content, path.slice(0, at + 1)) !== undefined) {
      const reason = `${quote(String(name))} comes from a merge key (<<) shared with other places`;
      return accept({ kind: "elsewhere", shared: shared ?? reason });
    } else if (at === path.length - 1 && isMap(step.node))
      return accept({ kind: "missing", name: String(name), map: step.node, shared });
    else return refuse(`${quote(String(path.at(-1)))} cannot be added: the object that would contain it is missing`);
  }
  return accept({ kind: "found", ...step, shared: shared ?? whyShared(step.node, document) });
}

/** The steps of a path as far as they are written in its own place. */
export function stepsAlong({ root, aliased }: EditableDocument, path: Path): readonly PathStep[] {
  const steps: PathStep[] = [];
  let node = root;
  for (const name of path) {
    const step = stepInto(node, name, aliased);
    if (!step) break;
    steps.push(step);
    node = step.node;
  }
  return steps;
}

/** The pair of a key in a map; not one that a merge key brings. */
export function pairOf(map: YAMLMap, key: string, aliased: EditableDocument["aliased"] = new Map()): Pair | undefined {
  return map.items.find((pair) => !isMerge(pair) && keyOf(pair.key, aliased) === key);
}

/** The end of a node's last visible character. The range of a block reaches further, over blank lines and comments. */
export function contentEnd(text: string, node: unknown): number {
  if (isPair(node)) return entryEnd(text, node);
  const { range } = (node ?? {}) as Node;
  const [start = 0, end = 0] = range ?? [];
  if ((isMap(node) || isSeq(node)) && !node.flow) return Math.max(start, contentEnd(text, node.items.at(-1)));
  return isScalar(node) ? start + text.slice(start, end).trimEnd().length : end;
}

/** The end of an entry's last visible character: its value or, if that is empty, the colon after its key. */
function entryEnd(text: string, { key, value }: Pair): number {
  const keyEnd = contentEnd(text, key);
  return Math.max(colonEnd(text, keyEnd) ?? keyEnd, value ? contentEnd(text, value) : 0);
}

/** The offset behind the colon of a key that ends at an offset; undefined for an explicit key, whose colon is elsewhere. */
export function colonEnd(text: string, keyEnd: number): number | undefined {
  const colon = /[ \t]*:/y;
  colon.lastIndex = keyEnd;
  return colon.test(text) ? colon.lastIndex : undefined;
}

/** The offset at which an entry begins: its key, or the item after the dash. */
export function entryStart(entry: CollectionEntry): number | undefined {
  return ((isPair(entry) ? entry.key : entry) as Node | null | undefined)?.range?.[0];
}

function whyShared(node: Node | null, { usedAnchors }: EditableDocument): string | undefined {
  if (isAlias(node)) return `value is an alias (*${node.source}) shared with other places`;
  if (node?.anchor === undefined || !usedAnchors.has(node.anchor)) return undefined;
  return `value has an anchor (&${node.anchor}) and is shared with other places`;
}

function stepInto(
  node: Node | null,
  name: string | number,
  aliased: EditableDocument["aliased"],
): PathStep | undefined {
  if (isSeq(node)) {
    if (typeof name !== "number" || name >= node.items.length) return undefined;
    return { node: node.items[name] as Node | null, pair: undefined, parent: node };
  }
  const pair = isMap(node) ? pairOf(node, String(name), aliased) : undefined;
  return pair && { node: pair.value as Node | null, pair, parent: node as YAMLMap };
}
