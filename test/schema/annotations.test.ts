import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { filesIn, textOf } from "../support/repository.ts";

type Node = { readonly [key: string]: unknown };

const schemas = filesIn("schemas").map((file) => [file, JSON.parse(textOf(file)) as Node] as const);

/** All nodes of a schema, by their JSON Pointers. */
function nodesIn(node: unknown, pointer = ""): readonly (readonly [pointer: string, node: Node])[] {
  if (typeof node !== "object" || node === null || Array.isArray(node)) return [];
  const below = Object.entries(node).filter(([key]) => key !== "examples" && key !== "default");
  return [[pointer, node as Node], ...below.flatMap(([key, child]) => nodesIn(child, `${pointer}/${key}`))];
}

describe.each(schemas)("%s", (_, schema) => {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(schema, "schema");
  const nodes = nodesIn(schema).filter(([pointer]) => !/\/(properties|\$defs)$/.test(pointer));

  it("has valid examples and defaults", () => {
    for (const [pointer, node] of nodes.filter(([, node]) => "examples" in node || "default" in node)) {
      const samples = [node.examples ?? [], "default" in node ? [node.default] : []].flat() as readonly unknown[];
      const isValid = ajv.compile({ $ref: `schema#${pointer.replaceAll("$", "%24")}` });
      for (const sample of samples) expect([pointer, sample, isValid(sample)]).toEqual([pointer, sample, true]);
    }
  });

  it("describes every property and definition in sentences", () => {
    const described = nodes.filter(([pointer]) => /\/(properties|\$defs)\/[^/]+$/.test(pointer));
    for (const [pointer, node] of described)
      if (!("$ref" in node)) expect([pointer, node.description]).toEqual([pointer, expect.stringMatching(/^\S.*\.$/)]);
  });
});
