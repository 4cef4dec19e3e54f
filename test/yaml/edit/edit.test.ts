import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { insertComments } from "../../../src/yaml/edit/comments.ts";
import { difference, expectedContent, isSamePath, valueAt } from "../../../src/yaml/edit/content.ts";
import { type EditOptions, editText, planEdits, textEditsFor } from "../../../src/yaml/edit/edit.ts";
import { documentAt, parseForEdit, readContents } from "../../../src/yaml/edit/parse.ts";
import { applyEdits } from "../../../src/yaml/edit/text.ts";
import type { Edit } from "../../../src/yaml/edit/types.ts";
import { deployments, nearLimits } from "../../support/arbitrary.ts";
import { chance, runs, tries } from "../../support/runs.ts";

/** The text after edits of its first document, or the reason for a refusal. */
function edit(text: string, edits: readonly Edit[], options: EditOptions = {}): string {
  const all = edits.map((one) => ({ document: 0, edit: one }));
  const result = editText(parseForEdit(text), all, options);
  return result.ok ? result.value : `refused: ${result.error}`;
}

const inOrder = { propertyOrder: () => ["a", "b", "c", "d"] };

describe("an edit", () => {
  it.each<[name: string, before: string, edits: readonly Edit[], after: string]>([
    ["sets a scalar", "a: 1 # one\nb: 2\n", [{ do: "set", path: ["a"], value: 3 }], "a: 3 # one\nb: 2\n"],
    ["keeps single quotes", "a: 'x'\n", [{ do: "set", path: ["a"], value: "it's" }], "a: 'it''s'\n"],
    ["keeps double quotes", 'a: "x"\n', [{ do: "set", path: ["a"], value: "v" }], 'a: "v"\n'],
    ["adds quotes if they are needed", "a: x\n", [{ do: "set", path: ["a"], value: "yes" }], 'a: "yes"\n'],
    ["sets an item of a list", "a: [1, 2]\n", [{ do: "set", path: ["a", 1], value: 3 }], "a: [1, 3]\n"],
    ["sets a value behind an explicit key", "? a\n: 1\n", [{ do: "set", path: ["a"], value: 2 }], "? a\n: 2\n"],
    ["keeps CRLF", "a: 1\r\nc: 3\r\n", [{ do: "set", path: ["b"], value: 2 }], "a: 1\r\nb: 2\r\nc: 3\r\n"],
    ["adds below a comment", "a: 1 # one\nd: 4\n", [{ do: "set", path: ["b"], value: 2 }], "a: 1 # one\nb: 2\nd: 4\n"],
    [
      "adds at the end of a text",
      "x:\n  a: 1",
      [{ do: "set", path: ["x", "c"], value: true }],
      "x:\n  a: 1\n  c: true",
    ],
    [
      "adds between braces",
      "x: { a: 1, d: 4 }\n",
      [{ do: "set", path: ["x", "b"], value: 2 }],
      "x: { a: 1, b: 2, d: 4 }\n",
    ],
    ["adds to an empty map", "x: {}\n", [{ do: "set", path: ["x", "b"], value: 2 }], "x: { b: 2 }\n"],
    [
      "adds to a map in a list",
      "- a: 1\n  d: 4\n",
      [{ do: "set", path: [0, "b"], value: 2 }],
      "- a: 1\n  b: 2\n  d: 4\n",
    ],
    [
      "adds behind a nested map",
      "a:\n  x: 1\n\n# end\n",
      [{ do: "set", path: ["b"], value: 2 }],
      "a:\n  x: 1\nb: 2\n\n# end\n",
    ],
    [
      "renames a key",
      "x:\n  'aa': 1 # one\n",
      [{ do: "rename", path: ["x", "aa"], name: "a" }],
      "x:\n  'a': 1 # one\n",
    ],
    ["appends to a flow list", "a: [ x ]\n", [{ do: "append", path: ["a"], value: "y z" }], "a: [ x, y z ]\n"],
    ["appends to a missing list", "a: 1\n", [{ do: "append", path: ["b"], value: "v" }], "a: 1\nb: [v]\n"],
    ["appends to an empty list", "a: []\n", [{ do: "append", path: ["a"], value: "v" }], "a: [v]\n"],
    [
      "appends to a block list",
      "a:\n- x # one\nb: 1\n",
      [{ do: "append", path: ["a"], value: "v" }],
      "a:\n- x # one\n- v\nb: 1\n",
    ],
    [
      "appends several items",
      "a: [x]\n",
      [
        { do: "append", path: ["a"], value: "v" },
        { do: "append", path: ["a"], value: "z" },
      ],
      "a: [x, v, z]\n",
    ],
    ["makes a number a string", "a: 1.10\n", [{ do: "quote", path: ["a"] }], 'a: "1.10"\n'],
    ["removes a property", "a: 1\n# two\nb: 2\nc: 3\n", [{ do: "remove", path: ["b"] }], "a: 1\n# two\nc: 3\n"],
    ["removes the last property", "x:\n  a: 1\n  b:\n    - 2\n", [{ do: "remove", path: ["x", "b"] }], "x:\n  a: 1\n"],
    ["removes at the start of a text", "a: 1\nb: 2\n", [{ do: "remove", path: ["a"] }], "b: 2\n"],
    ["removes at the end of a text", "a: 1\r\nb: 2", [{ do: "remove", path: ["b"] }], "a: 1"],
    [
      "removes between braces",
      "{ a: 1, b: 2, c: 3 }\n",
      [
        { do: "remove", path: ["a"] },
        { do: "remove", path: ["c"] },
      ],
      "{ b: 2 }\n",
    ],
    ["keeps a dash", "- a: 1\n  b: 2\n", [{ do: "remove", path: [0, "a"] }], "- b: 2\n"],
    ["removes an item and its comment", "- 1\n# two\n- 2\n- 3\n", [{ do: "remove", path: [1] }], "- 1\n- 3\n"],
    ["removes an item between brackets", "[1, 2, 3]\n", [{ do: "remove", path: [1] }], "[1, 3]\n"],
    [
      "replaces all items",
      "a:\n  - x\n",
      [
        { do: "remove", path: ["a", 0] },
        { do: "append", path: ["a"], value: "v" },
      ],
      "a:\n  - v\n",
    ],
    [
      "counts equal edits once",
      "a: 1\n",
      [
        { do: "set", path: ["a"], value: 2 },
        { do: "set", path: ["a"], value: 2 },
      ],
      "a: 2\n",
    ],
  ])("%s", (_, before, edits, after) => {
    expect(edit(before, edits, inOrder)).toBe(after);
  });

  it.each<[name: string, text: string, edit: Edit, reason: string]>([
    [
      "an alias",
      "a: &x 1\nb: *x\n",
      { do: "set", path: ["b"], value: 2 },
      "value is an alias (*x) shared with other places",
    ],
    [
      "an anchor in use",
      "a: &x 1\nb: *x\n",
      { do: "set", path: ["a"], value: 2 },
      "value has an anchor (&x) and is shared with other places",
    ],
    [
      "a value inside an anchor in use",
      "a: &x { c: 1 }\nb: *x\n",
      { do: "set", path: ["a", "c"], value: 2 },
      "value has an anchor (&x) and is shared with other places",
    ],
    [
      "a value behind an alias",
      "a: &x { c: 1 }\nb: *x\n",
      { do: "set", path: ["b", "c"], value: 2 },
      "value is an alias (*x) shared with other places",
    ],
    [
      "a value from a merge key",
      "a: &x { c: 1 }\nb: { <<: *x }\n",
      { do: "set", path: ["b", "c"], value: 2 },
      '"c" comes from a merge key (<<) shared with other places',
    ],
    [
      "an alias as a key",
      "a: &x b\n*x : 1\n",
      { do: "rename", path: ["b"], name: "c" },
      "the name is an alias (*x) shared with other places",
    ],
    ["a tag", "a: !!str 1\n", { do: "set", path: ["a"], value: 2 }, "the value has a tag"],
    ["several lines", "a: >-\n  x\n", { do: "set", path: ["a"], value: 2 }, "the value spans several lines"],
    ["a list", "a: [1]\n", { do: "set", path: ["a"], value: 2 }, "the value is a list or an object"],
    ["an empty value", "a:\n", { do: "set", path: ["a"], value: 2 }, "there is no value to change"],
    ["a missing key", "a: 1\n", { do: "rename", path: ["b"], name: "c" }, "there is no value to change"],
    [
      "a missing object",
      "a: 1\n",
      { do: "set", path: ["x", "y"], value: 2 },
      '"y" cannot be added: the object that would contain it is missing',
    ],
    ["no list", "a: 1\n", { do: "append", path: ["a"], value: 2 }, "the value is not a list"],
    ["the root", "a: 1\n", { do: "remove", path: [] }, "there is no value to remove"],
    [
      "an anchor that is used elsewhere",
      "a: { x: &x 1 }\nb: *x\n",
      { do: "remove", path: ["a"] },
      "the anchor &x in it is used in other places",
    ],
    [
      "a block without a column",
      "? a\n: 1\n",
      { do: "set", path: ["b"], value: 2 },
      "the entries do not begin in one column",
    ],
    [
      "a text with errors",
      "a: [1\n",
      { do: "set", path: ["a"], value: 2 },
      "the document cannot be read unambiguously",
    ],
    [
      "a change that affects more",
      "a: |+\n  x\n\n",
      { do: "set", path: ["b"], value: 2 },
      "the change would affect other values",
    ],
  ])("is refused for %s", (_, text, one, reason) => {
    expect(edit(text, [one], inOrder)).toBe(`refused: ${reason}`);
  });

  it("is refused if it overlaps with another one, or if its document does not exist", () => {
    const set = (value: number): Edit => ({ do: "set", path: ["a"], value });
    expect(edit("a: 1\n", [set(2), set(3)])).toBe("refused: it overlaps with another change");
    const plan = planEdits(parseForEdit("a: 1\n"), [{ document: 1, edit: set(2) }]);
    expect(plan).toEqual({ ok: false, error: "the document cannot be read unambiguously" });
  });

  it("becomes the first property without an order, also behind a dash, unless another sign is on its line", () => {
    const add: Edit = { do: "set", path: ["x", "m"], value: 1 };
    expect(edit("x:\n  a: 1\n", [add])).toBe("x:\n  m: 1\n  a: 1\n");
    expect(edit("x: {a: 1}\n", [add])).toBe("x: {m: 1, a: 1}\n");
    expect(edit("x: {}\n", [add])).toBe("x: { m: 1 }\n");
    expect(edit("- a: 1\n  b: 2\n", [{ ...add, path: [0, "m"] }])).toBe("- m: 1\n  a: 1\n  b: 2\n");
    expect(edit("? a\n: 1\n", [{ ...add, path: ["m"] }])).toContain("not on a line of its own");
  });

  it("changes the second document only", () => {
    const source = parseForEdit("a: 1\n---\na: 1\n...\n");
    expect([documentAt(source, 0), documentAt(source, 10), documentAt(source, 99)]).toEqual([0, 1, 1]);
    const result = editText(source, [{ document: 1, edit: { do: "set", path: ["a"], value: 2 } }]);
    expect(result).toEqual({ ok: true, value: "a: 1\n---\na: 2\n...\n" });
  });
});

describe("edits of shared values", () => {
  const text = "a: &x { c: 1, d: 2 }\nb: *x\ne: { <<: *x }\nf: !!str &y >-\n  z\ng: *y\n";
  const made = (edits: readonly Edit[]) => {
    const [document] = parseForEdit(text).documents;
    const results = document ? textEditsFor(document, edits, { editShared: true }) : [];
    const textEdits = results.flatMap((one) => (one.ok && one.value ? [one.value] : []));
    return { needed: results.map((one) => one.ok && one.value !== undefined), text: applyEdits(text, textEdits) };
  };

  it("are made once, where the value is written", () => {
    const edits: readonly Edit[] = [["a"], ["b"], ["e"]].map((path) => ({ do: "set", path: [...path, "c"], value: 3 }));
    const result = made(edits);
    expect(result).toEqual({ needed: [true, false, false], text: text.replace("c: 1", "c: 3") });
    expect(difference(expectedContent(readContents(text)[0], edits), readContents(result.text)[0])).toBeUndefined();
  });

  it("replace an alias, a value with a tag and one on several lines", () => {
    expect(made([{ do: "set", path: ["b"], value: 1 }]).text).toContain("\nb: 1\n");
    expect(made([{ do: "set", path: ["f"], value: "w" }]).text).toContain("\nf: !!str &y w\n");
  });
});

describe("comments", () => {
  const text = "# head\nspec:\n  sites:\n    - name: a\n      pools: [{ fqdn: x,\n        y: 1 }]\n";
  const [document] = parseForEdit(text).documents;
  const commented = (...paths: readonly (readonly (string | number)[])[]) =>
    document
      ? applyEdits(
          text,
          insertComments(
            document,
            paths.map((path) => ({ path, comment: "# here" })),
          ),
        )
      : "";

  it("are inserted above the closest value in block style, once for each line", () => {
    expect(commented(["spec", "sites", 0, "pools", 0, "y"], ["spec", "sites", 0, "pools"])).toBe(
      text.replace("      pools", "      # here\n      pools"),
    );
    expect(commented(["spec", "sites", 0])).toBe(text.replace("    - name", "    # here\n    - name"));
    expect(commented([])).toBe(text.replace("spec:", "# here\nspec:"));
  });
});

describe("plain data", () => {
  it("is read and compared by path", () => {
    const content = { a: [{ b: 1 }], ["__proto__"]: 2 };
    expect([valueAt(content, ["a", 0, "b"]), valueAt(content, ["a", 1, "b"])]).toEqual([1, undefined]);
    expect(valueAt({}, ["toString"])).toBeUndefined();
    expect([isSamePath(["a", 0], ["a", 0]), isSamePath(["a"], ["a", 0])]).toEqual([true, false]);
    expect(difference({ a: 1, b: [1] }, { b: [2], a: 1 })).toEqual(["b", "0"]);
    expect(difference([], {})).toEqual([]);
  });

  it("is edited in a copy in which aliases share nothing", () => {
    const shared = { c: 1 };
    const content = { a: shared, b: shared };
    expect(expectedContent(content, [{ do: "set", path: ["a", "c"], value: 2 }])).toEqual({ a: { c: 2 }, b: { c: 1 } });
    expect(content).toEqual({ a: { c: 1 }, b: { c: 1 } });
  });
});

/** The paths of all scalars in plain data. */
function* scalarPaths(value: unknown, path: readonly (string | number)[] = []): Iterable<readonly (string | number)[]> {
  if (typeof value !== "object" || value === null) yield path;
  else
    for (const [key, inner] of Object.entries(value))
      yield* scalarPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

describe(`properties (${chance})`, () => {
  const texts = fc
    .tuple(fc.oneof(deployments, nearLimits), fc.constantFrom("flow", "block", "crlf"))
    .map(([deployment, style]) => {
      if (style === "flow") return JSON.stringify(deployment, null, 1);
      const text = stringify(deployment, { aliasDuplicateObjects: false });
      return style === "crlf" ? text.replaceAll("\n", "\r\n") : text;
    });
  const values = fc.oneof(fc.string({ unit: "binary" }), fc.string(), fc.integer(), fc.boolean());

  it("setting a value changes that value, and no line but its own", () => {
    let made = 0;
    fc.assert(
      fc.property(texts, fc.nat(), values, (text, pick, value) => {
        const [content] = readContents(text);
        const paths = [...scalarPaths(content)];
        const path = paths[pick % paths.length] ?? [];
        const after = edit(text, [{ do: "set", path, value }]);
        if (after.startsWith("refused: ")) return;
        made++;
        expect(valueAt(readContents(after)[0], path)).toBe(value);
        const [before, changed] = [text, after].map((one) => one.split("\n"));
        expect(changed).toHaveLength(before?.length ?? -1);
        expect((changed ?? []).filter((line, at) => line !== before?.[at]).length).toBeLessThan(2);
      }),
      runs(20, "slow"),
    );
    expect(made).toBeGreaterThan(tries(20, "slow") * 0.7);
  });

  it("removing a property removes its lines or its part of a line, and the rest reads as before", () => {
    let made = 0;
    fc.assert(
      fc.property(texts, fc.nat(), (text, pick) => {
        const [content] = readContents(text);
        const paths = [...scalarPaths(content)].filter((path) => path.length > 0);
        const path = paths[pick % paths.length] ?? [];
        const after = edit(text, [{ do: "remove", path }]);
        if (after.startsWith("refused: ")) return;
        made++;
        expect(difference(expectedContent(content, [{ do: "remove", path }]), readContents(after)[0])).toBeUndefined();
        expect(after.length).toBeLessThan(text.length);
      }),
      runs(20),
    );
    expect(made).toBeGreaterThan(tries(20) * 0.3);
  });
});
