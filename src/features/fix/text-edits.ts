import { formAt } from "../../schema/validate.ts";
import { isScalar, isSeq, type Node, type Scalar } from "../../yaml/library/library.ts";
import type { Path } from "../../yaml/path.ts";
import { type Edit, type No, no, type Replacement, refuses, type Word } from "./edit.ts";
import { type Insertion, inserted } from "./insert.ts";
import { find, keyNode } from "./locate-node.ts";
import type { Source, Tree } from "./parsed-text.ts";
import { inYaml } from "./scalar-style.ts";

/** An edit → what changes in the text. All else stays as it is, byte for byte. */
export function written({ text }: Source, tree: Tree, edit: Edit): Replacement | No {
  const found = find(tree, edit.path);
  if (refuses(found)) return found;
  if ("missing" in found) {
    if (edit.do !== "set") return no("nothing stands there");
    return inserted(text, addition(found.map, found.missing, edit.value, edit.path));
  }
  const { node, pair } = found;
  if (edit.do === "append") {
    if (!isSeq(node)) return no("no list stands there");
    return inserted(text, { into: node, after: node.items.at(-1) as Node | undefined, word: inYaml(edit.value) });
  }
  const target = edit.do === "rename" ? keyNode(pair) : node;
  const reason = obstacle(text, target);
  if (reason !== undefined) return no(reason);
  const { range, type } = target as Scalar;
  const word = edit.do === "rename" ? inYaml(edit.name, type) : inYaml(wordOf(edit, target as Scalar), type);
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0, text: word };
}

/** The edit with the text that is put in quotes, which only the source tells: 1.10 is more than 1.1 then. */
export function told(tree: Tree, edit: Edit): Edit {
  if (edit.do !== "quote") return edit;
  const found = find(tree, edit.path);
  const node = !refuses(found) && "node" in found ? found.node : null;
  return isScalar(node) ? { do: "set", path: edit.path, value: node.source ?? "" } : edit;
}

function wordOf(edit: Exclude<Edit, { do: "rename" | "append" }>, { source = "" }: Scalar): Word {
  return edit.do === "set" ? edit.value : source;
}

/** What keeps a scalar from being written anew. */
function obstacle(text: string, node: Node | null | undefined): string | undefined {
  const [start = 0, end = 0] = node?.range ?? [];
  if (!isScalar(node)) return node ? "a list or a map stands there" : "nothing stands there";
  if (start === end) return "nothing stands there";
  if (node.tag !== undefined) return "the value carries a tag";
  return text.slice(start, end).includes("\n") ? "the value takes several lines" : undefined;
}

/** A new entry stands behind the nearest one that the schema lists before it. */
function addition(
  map: Extract<Insertion["into"], { items: unknown }>,
  name: string,
  value: Word,
  path: Path,
): Insertion {
  const order = Object.keys(formAt(path.slice(0, -1))?.properties ?? {});
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(name))));
  const pairs = map.items as Extract<Insertion["after"], { key: unknown }>[];
  const known = pairs.filter(({ key }) => isScalar(key) && before.has(String(key.value)));
  const nearest = known.toSorted((a, b) => rank(a, order) - rank(b, order)).at(-1);
  const after = nearest ?? (order.includes(name) ? pairs[0] : pairs.at(-1));
  return { into: map, after, word: `${inYaml(name)}: ${inYaml(value)}` };
}

function rank({ key }: { key: unknown }, order: readonly string[]): number {
  return order.indexOf(String((key as Scalar).value));
}
