import fc from "fast-check";
import { expect, test } from "vitest";
import check from "../../src/generated/deployment-check.cjs";
import validate from "../../src/generated/deployment-validator.cjs";
import { deployments } from "../support/arbitrary.ts";
import { chance, runs } from "../support/runs.ts";

type Node = Record<string | number, unknown>;

/** Wrong values: other types, and numbers and strings at the bounds of the schema. */
const wrongValues = fc.oneof(
  fc.constantFrom<unknown>(null, true, "", " ", "\u0000", "a".repeat(256), "é".repeat(253), "🏔".repeat(253), [], {}, [
    [],
  ]),
  fc.constantFrom<unknown>(-1, 0, -0, 0.5, 1e9, 1e9 + 1, 65535, 65536, Number.NaN, Number.POSITIVE_INFINITY, 1e300),
  fc.constantFrom<unknown>(["a", "a"], ["edge", "edge"], [1, "1"], { constructor: 1 }, JSON.parse('{"__proto__": 1}')),
  fc.constantFrom<unknown>("physical", "10%", "100 %", "100.5%", "1-2", "global", "edge", { fqdn: "a", more: 1 }),
);

type Mistake = { readonly at: number; readonly kind: "replace" | "remove" | "add"; readonly by: unknown };

const mistakes: fc.Arbitrary<Mistake> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom("replace", "remove", "add"),
  by: wrongValues,
});

/** A deployment with a mistake somewhere. */
function withMistake(deployment: unknown, { at, kind, by }: Mistake): unknown {
  const whole = { "": structuredClone(deployment) };
  const places: (readonly [Node, string | number])[] = [];
  const walk = (node: Node) => {
    for (const key of Array.isArray(node) ? node.keys() : Object.keys(node)) {
      places.push([node, key]);
      if (typeof node[key] === "object" && node[key] !== null) walk(node[key] as Node);
    }
  };
  walk(whole);
  const [node, key] = places[at % places.length] as readonly [Node, string | number];
  if (kind === "replace") node[key] = by;
  else if (kind === "add") node[Array.isArray(node) ? node.length : "more"] = by;
  else if (Array.isArray(node)) node.splice(Number(key), 1);
  else delete node[key];
  return whole[""];
}

test(`the compiled check accepts what the validator accepts (${chance})`, () => {
  const results = new Set<boolean>();
  const property = fc.property(deployments, fc.array(mistakes, { maxLength: 3 }), (deployment, several) => {
    const content = several.reduce<unknown>(
      (content, mistake) => (content ? withMistake(content, mistake) : content),
      deployment,
    );
    const result = validate(content);
    results.add(result);
    expect(check(content)).toBe(result);
  });
  fc.assert(property, runs(500, "slow"));
  expect([...results].sort()).toEqual([false, true]);
});

test.each([undefined, null, 0, "", [], {}])("both reject %j", (content) => {
  expect([check(content), validate(content)]).toEqual([false, false]);
});
