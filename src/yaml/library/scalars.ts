import { isAlias, isScalar, type Node, type Pair, type Scalar } from "./library.ts";

/** The text of a key; undefined if the key is a collection. */
export function keyOf(key: unknown, aliased: ReadonlyMap<Node, Node | undefined>): string | undefined {
  const node = isAlias(key) ? aliased.get(key) : key;
  if (!isScalar(node)) return undefined;
  return node.value === null ? "" : String(node.value);
}

/** Whether an entry is a merge key: YAML 1.1 defined it, and parsers of YAML 1.2 kept it. */
export function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.value === "<<" && key.type === "PLAIN";
}

/** The error of an ambiguous number: "30.000" is 30 in YAML, and 30,000 where a dot groups digits. */
export function ambiguityOf({ value, source = "" }: Scalar): string | undefined {
  if (typeof value !== "number" || !/^[-+]?\d{1,3}\.000$/.test(source)) return undefined;
  return `ambiguous number ${source}, read as ${value}; write ${value} or ${source.replace(".", "")}`;
}
