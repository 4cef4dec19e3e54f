import { describe, expect, it } from "vitest";
import { profiles } from "../../src/profiles/index.ts";
import { expectedIn } from "../support/rules/golden.ts";
import { vectors, withoutVector } from "../support/rules/vectors/index.ts";
import { vectorText } from "../support/rules/vectors-text.ts";

const all = Object.values(profiles);
const names = Object.keys(all[0] ?? {}).filter((name) => name !== "product" && name !== "name");

/** Whether a fact has the same word for all products. Fixtures and levels.txt test what rules do with it. */
function isConstant(name: string): boolean {
  const [first, ...others] = all.map((profile) => (Reflect.get(profile, name) as { value: unknown }).value);
  return typeof first === "string" && others.every((value) => value === first);
}

describe("the facts of profiles", () => {
  it("have a vector each, in test/support/rules/vectors/", () => {
    const known = new Set([...Object.keys(vectors), ...Object.keys(withoutVector)]);
    expect(names.filter((name) => !known.has(name) && !isConstant(name))).toEqual([]);
    expect([...known].filter((name) => !names.includes(name))).toEqual([]);
  });

  it("have the results in fixtures/rules/vectors.txt below, at and above each limit (UPDATE=1 rewrites it)", () => {
    const parts = Object.keys(vectors).map((name) => {
      const text = all.map((profile) => vectorText(name, profile)).join("");
      return `${name}\n${text || "  no rule reads it\n"}`;
    });
    const text = parts.join("\n");
    expect(text).toBe(expectedIn("fixtures/rules/vectors.txt", text));
  });
});
