import { acceptsValue, resolveNode, type SchemaNode, typesOf } from "../../schema/nodes.ts";

/** All values that a node allows, if they are few; undefined otherwise. */
export function allValuesOf(node: SchemaNode): readonly unknown[] | undefined {
  if ("const" in node) return [node.const];
  return node.enum ?? (typesOf(node).join() === "boolean" ? [false, true] : undefined);
}

/** Numbers on both sides of the sizes at which rules change their results. */
const sizes = [0, 1500, 30_000, 80_001] as const;

/** Values that a node allows: the smallest one and, of a number, larger ones. */
export function samplesOf(unresolved: SchemaNode): readonly unknown[] {
  const node = resolveNode(unresolved);
  const isNumber = typesOf(node).some((type) => type === "integer" || type === "number");
  return [sampleOf(node), ...(isNumber ? sizes.filter((size) => acceptsValue(node, size)) : [])];
}

/** A value that a node allows, the smallest one as far as possible. */
export function sampleOf(unresolved: SchemaNode): unknown {
  const node = resolveNode(unresolved);
  const [value] = allValuesOf(node) ?? [];
  if (value !== undefined) return value;
  const samples = [...typesOf(node).map((type) => byType[type]?.(node)), node.default, ...(node.examples ?? [])];
  return samples.find((sample) => sample !== undefined && acceptsValue(node, sample));
}

const byType: Readonly<Record<string, (node: SchemaNode) => unknown>> = {
  integer: ({ minimum = 0 }) => minimum,
  number: ({ minimum = 0, exclusiveMinimum = -1 }) => Math.max(minimum, exclusiveMinimum + 1),
  string: () => "unknown.example",
  array: ({ minItems = 0, items = {} }) => (minItems > 0 ? [sampleOf(items)] : []),
  object: ({ properties = {}, required = [] }) =>
    Object.fromEntries(required.map((name) => [name, sampleOf(properties[name] ?? {})])),
};
