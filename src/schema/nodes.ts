import { memoizeEach } from "../base/memoize.ts";
import { nodes } from "../generated/nodes.ts";
import type { Path } from "../yaml/path.ts";

/** What the schema states about a value: the keywords that it uses. */
export type SchemaNode = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: boolean | SchemaNode;
};

/** A node with the keywords of the definition that it refers to. One object for each node, since samples are kept by it. */
export const resolveNode = memoizeEach((node: SchemaNode): SchemaNode => {
  const { $ref, ...own } = node;
  return $ref === undefined ? node : { ...resolveNode(nodes[$ref.replace("#/$defs/", "")] ?? {}), ...own };
});

/** What the schema states about the value at a path; undefined if it has no such property. */
export function nodeAt(path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = nodes["#"];
  for (const step of path) {
    const resolved: SchemaNode = resolveNode(node ?? {});
    node = typeof step === "number" ? itemOf(resolved) : propertyOf(resolved, step);
    if (!node) return undefined;
  }
  return node && resolveNode(node);
}

function propertyOf({ properties = {}, additionalProperties }: SchemaNode, name: string): SchemaNode | undefined {
  if (Object.hasOwn(properties, name)) return properties[name];
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}

/** What the schema states about the items of a list; the examples of the list are examples of its items. One object for each list. */
export const itemOf = memoizeEach(({ items = {}, examples = [] }: SchemaNode): SchemaNode => {
  const own = examples.flatMap((example) => (Array.isArray(example) ? example : []));
  return own.length > 0 ? { ...resolveNode(items), examples: own } : items;
});

/** The types of the values that a node allows. */
export function typesOf({ type = [] }: SchemaNode): readonly string[] {
  return [type].flat();
}

/** Whether a node allows a value, as far as its own keywords decide: the items of a list and the properties of an object are not checked. */
export function acceptsValue(node: SchemaNode, value: unknown): boolean {
  if ("const" in node) return value === node.const;
  if (node.enum) return node.enum.includes(value);
  return typesOf(node).some((type) => accepts[type]?.(node, value) ?? false);
}

const accepts: Readonly<Record<string, (node: SchemaNode, value: unknown) => boolean>> = {
  boolean: (_, value) => typeof value === "boolean",
  integer: (node, value) => Number.isInteger(value) && isWithin(node, value as number),
  number: (node, value) => typeof value === "number" && isWithin(node, value),
  string: ({ minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern }, value) =>
    typeof value === "string" &&
    value.length >= minLength &&
    value.length <= maxLength &&
    (pattern === undefined || new RegExp(pattern, "u").test(value)),
  array: ({ minItems = 0 }, value) => Array.isArray(value) && value.length >= minItems,
  object: (_, value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

function isWithin({ minimum, exclusiveMinimum, maximum }: SchemaNode, value: number): boolean {
  const least = minimum ?? Number.NEGATIVE_INFINITY;
  const below = exclusiveMinimum ?? Number.NEGATIVE_INFINITY;
  return value >= least && value > below && value <= (maximum ?? Number.POSITIVE_INFINITY);
}
