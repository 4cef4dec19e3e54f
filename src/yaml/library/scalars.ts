import { isAlias, isScalar, type Node, type Pair, type Scalar } from "./library.ts";

/** The text of a key, or undefined where a key is not plain text. */
export function keyOf(key: unknown, aliased: ReadonlyMap<Node, Node | undefined>): string | undefined {
  const node = isAlias(key) ? aliased.get(key) : key;
  if (!isScalar(node)) return undefined;
  return node.value === null ? "" : String(node.value);
}

/** A merge key, by the definition that YAML 1.1 gave and readers of YAML 1.2 kept. */
export function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** What is unclear about a value: "30.000" is thirty to YAML and thirty thousand to half of the world. */
export function ambiguityOf({ value, source = "" }: Scalar): string | undefined {
  if (typeof value !== "number" || !/^[-+]?\d{1,3}\.000$/.test(source)) return undefined;
  return `${source} is read as ${value}; write ${value}, or ${source.replace(".", "")} if that is meant`;
}
