import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, parseDocument, stringify } from "yaml";
import type { Range } from "../../src/base/source-text.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { Part, Path } from "../../src/yaml/path.ts";
import { parse } from "../support/harness.ts";
import { freshSeed, runs } from "../support/runs.ts";

const many = { ...runs(100), seed: freshSeed };

/** The one manifest of a text without errors. */
function manifestOf(content: Uint8Array | string): Manifest {
  const { manifests, errors, skipped } = parse({ file: "a.yaml", content, named: true });
  expect({ errors, skipped }).toEqual({ errors: [], skipped: undefined });
  expect(manifests).toHaveLength(1);
  return manifests[0] as Manifest;
}

/** The text of a range, as an editor selects it: lines end with LF or CRLF, columns are UTF-16 units, both from 1. */
function selected(text: string, { line, column, endLine, endColumn }: Range): string {
  const lines = text.split(/\r?\n/).slice(line - 1, endLine);
  expect(lines).toHaveLength(endLine - line + 1);
  const last = lines.length - 1;
  expect(column - 1).toBeLessThanOrEqual(lines[0]?.length ?? -1);
  expect(endColumn - 1).toBeLessThanOrEqual(lines[last]?.length ?? -1);
  lines[last] = lines[last]?.slice(0, endColumn - 1) ?? "";
  lines[0] = lines[0]?.slice(column - 1) ?? "";
  return lines.join("\n");
}

const letters = [..."abcXYZ0129 .-_:,#'\"[]{}&*!|>%@`\\?/=~\t\n", ": ", " #", "\n\n", "é", "東", "🏔", "👩‍🚀", "\u00ad"];
const shortText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
const longText = fc.string({ unit: fc.constantFrom(..."lync server pool 🏔 é\n"), minLength: 60, maxLength: 300 });
const key = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "name", "0", "1", "true", "null", "", "a b", "é🏔"),
  shortText.filter((text) => text !== "<<"),
);

/** Numbers whose notation all readers of YAML understand: no exponent, no integer beyond 2^53 (readers.test.ts has the others). */
const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.constantFrom(2 ** 53, -(2 ** 53), Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => !String(value).includes("e")),
);

/** Any values of JSON. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(shortText, longText, number, fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("tree")), { maxLength: 4 }).map((entries) => mapOf(entries)),
  ),
}));

/** An object with own properties of any names. */
function mapOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return map;
}

const style = fc.record({
  collectionStyle: fc.constantFrom("any", "block", "flow"),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  nullStr: fc.constantFrom("null", "~", ""),
});
const encoding = fc.record({ crlf: fc.boolean(), bom: fc.boolean(), bytes: fc.boolean(), shared: fc.boolean() });

type Encoding = { crlf: boolean; bom: boolean; bytes: boolean; shared: boolean };

/** Writes a value as YAML in a given style, and encodes the text. */
function write(value: unknown, options: { collectionStyle: string; nullStr: string }, encoding: Encoding) {
  // In a flow collection an empty entry does not count.
  const nullStr = options.collectionStyle === "flow" ? "null" : options.nullStr;
  const data = encoding.shared ? { first: value, again: [value, { deep: value }] } : { first: value };
  const lines = stringify({ apiVersion: "lync-policy/v1", ...data }, { ...options, nullStr } as object);
  const text = encoding.crlf ? lines.replaceAll("\n", "\r\n") : lines;
  const encoded = encoding.bom ? `\uFEFF${text}` : text;
  return { text, content: encoding.bytes ? Buffer.from(encoded) : encoded };
}

/**
 * Texts that the library reads as it wrote them. It cannot read some of its own output: long quoted strings, which it
 * breaks inside surrogate pairs, and brackets in the first column. A key such as "-a" at the beginning of a line is taken for a
 * list item without a space.
 */
const written = fc
  .tuple(tree, style, encoding)
  .map((parts) => write(...parts))
  .filter(
    ({ text }) => !/\p{Cs}|^\s*-[^\s-]/mu.test(text) && read(text).errors.length + read(text).warnings.length === 0,
  );

/** A node of the library's syntax tree, with its path and its source. */
type TreeNode = { readonly path: Path; readonly node: unknown; readonly source: string | undefined };

/** Every node of a document, without what an alias refers to. */
function* nodesIn(text: string, node: unknown, path: Path = []): Iterable<TreeNode> {
  const range = isNode(node) ? node.range : undefined;
  yield {
    path,
    node,
    source: range
      ? text
          .slice(range[0], range[1])
          .replaceAll("\r\n", "\n")
          .replace(/[ \t\n]+$/, "")
      : undefined,
  };
  if (isMap(node)) {
    for (const pair of node.items) {
      const name = isScalar(pair.key) ? String(pair.key.value ?? "") : "";
      yield* nodesIn(text, pair.value, [...path, name]);
    }
  }
  if (isSeq(node)) for (const [at, item] of node.items.entries()) yield* nodesIn(text, item, [...path, at]);
}

function read(text: string): Document {
  return parseDocument(text, { schema: "core", version: "1.2", merge: false });
}

/** Whether a node has any text: an empty item of a list has neither text nor key. */
function hasText(node: unknown): boolean {
  if (isSeq(node) && !node.flow) return hasText(node.items[0]);
  return !isScalar(node) || node.range?.[0] !== node.range?.[1];
}

/** A value in a form that compares own properties only. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  return { entries: Object.entries(value).map(([name, inner]) => [name, comparable(inner)]) };
}

describe("any value in any style", () => {
  it("is read as the library reads it, with a property named __proto__ as an own property", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        expect(comparable(manifestOf(content).content)).toEqual(comparable(read(text).toJS()));
      }),
      many,
    );
  });

  it("has the range of its source for every scalar and alias", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node, source } of nodesIn(text, read(text).contents)) {
          if (isCollection(node) || !source) continue;
          expect(selected(text, locate(path).range)).toBe(source);
        }
      }),
      many,
    );
  });

  it("has ranges of scalars whose text is that scalar", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node, source } of nodesIn(text, read(text).contents)) {
          if (!isScalar(node) || !source || node.type?.startsWith("BLOCK")) continue;
          const withoutAnchor = selected(text, locate(path).range);
          expect(read(withoutAnchor).toJS()).toEqual(node.value);
        }
      }),
      many,
    );
  });

  it("has the whole range of every flow collection", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node, source } of nodesIn(text, read(text).contents)) {
          if (isCollection(node) && node.flow) expect(selected(text, locate(path).range)).toBe(source);
        }
      }),
      many,
    );
  });

  it("has the range of the parent for a path that does not exist", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node } of nodesIn(text, read(text).contents)) {
          if (isAlias(node)) continue;
          expect(locate([...path, "missing"])).toEqual(locate(path));
          expect(locate([...path, 99_999, "missing", 0])).toEqual(locate(path));
          if (!isSeq(node)) expect(locate([...path, "missing"], "key")).toEqual(locate(path));
        }
      }),
      many,
    );
  });

  it("has no empty or reversed range and none beyond the text, and the first line as excerpt", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node } of nodesIn(text, read(text).contents)) {
          if (typeof path.at(-1) === "number" && !hasText(node)) continue;
          for (const part of ["value", "key"] as const satisfies readonly Part[]) {
            const { range, excerpt } = locate(path, part);
            expect(selected(text, range)).not.toBe("");
            expect(excerpt).toBe(text.split(/\r?\n/)[range.line - 1]);
          }
        }
      }),
      many,
    );
  });

  it("has a range of one line for every block map", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node } of nodesIn(text, read(text).contents)) {
          if (!isMap(node) || node.flow || path.length === 0) continue;
          const named = path.at(-1);
          const { range } = locate(path);
          if (typeof named === "string" && !named.includes("\n") && named.length < 20) {
            expect(range.endLine).toBe(range.line);
          }
        }
      }),
      many,
    );
  });
});

/** A text without the «marks» in it, and the range that they mark. */
function marked(text: string): { text: string; range: Range } {
  const at = (offset: number) => {
    const before = text.slice(0, offset).replace(/[«»]/g, "").split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const [start, end] = [at(text.indexOf("«")), at(text.indexOf("»"))];
  return { text: text.replace(/[«»]/g, ""), range: { ...start, endLine: end.line, endColumn: end.column } };
}

/** A path in a text that marks the expected range. */
type Case = readonly [name: string, text: string, path: Path, part?: Part];

const all: readonly Case[] = [
  ["plain scalar", "spec: «abc»  # a comment", ["spec"]],
  ["key of a scalar", "«spec»: abc", ["spec"], "key"],
  ["quoted scalar, with its quotes", "spec: «'a b'»   ", ["spec"]],
  ["scalar without its anchor and tag", "spec: &a !!str «abc»", ["spec"]],
  ["quoted scalar of several lines", 'spec: «"a\n  b"»\nkind: x', ["spec"]],
  ["plain scalar of several lines", "spec: «a\n  b»\nkind: x", ["spec"]],
  ["block scalar to its last letter", "spec: «|\n  a\n  b»\n\n\nkind: x", ["spec"]],
  ["block scalar at the end of the text, to its last letter", "spec: «>\n  a\n\n  b»\n\n", ["spec"]],
  ["block scalar that keeps its line breaks, to its last letter", "spec: «|+\n  a»\n\n\nkind: x", ["spec"]],
  ["header of an empty block scalar", "spec: «|»\nkind: x", ["spec"]],
  ["flow list", "spec: «[a, b]» # c", ["spec"]],
  ["flow list of several lines", "spec: «[\n  a,\n  b\n  ]»\nkind: x", ["spec"]],
  ["item of a flow list", "spec: [a, «b»]", ["spec", 1]],
  ["flow map", "spec: «{a: 1}»", ["spec"]],
  ["value in a flow map", "spec: {a: «1», b: 2}", ["spec", "a"]],
  ["key for a flow map entry without a value", "spec: {«a», b: 2}", ["spec", "a"]],
  ["empty flow list", "spec: «[]»", ["spec"]],
  ["key for a block map", "«spec»:\n  a: 1\n  b: 2", ["spec"]],
  ["key for a block map with an anchor", "«spec»: &a\n  b: 2", ["spec"]],
  ["key for a block list", "«spec»:\n  - a\n  - b", ["spec"]],
  ["key for a block list in the column of its key", "«spec»:\n- a\n- b", ["spec"]],
  ["first entry for a map in a list", "spec:\n  - «name: a»\n    x: 1\n  - b: 2", ["spec", 0]],
  [
    "first entry for a map in a list that starts with a comment",
    "spec:\n  - # c\n    «name: a»\n    x: 1",
    ["spec", 0],
  ],
  ["first entry for a map in a list that starts with a flow list", "spec:\n  - «name: [a, b]»\n    x: 1", ["spec", 0]],
  ["first key for a map in a list that starts with a block map", "spec:\n  - «name»:\n      x: 1", ["spec", 0]],
  ["first key for a map in a list that starts with a block scalar", "spec:\n  - «name»: |\n      x\n", ["spec", 0]],
  ["first key for a map in a list that starts with an empty value", "spec:\n  - «name»:\n    x: 1", ["spec", 0]],
  ["first item for a list in a list", "spec:\n  - - «a»\n    - b", ["spec", 0]],
  ["first entry for a list of maps in a list", "spec:\n  - - «a: 1»\n      b: 2", ["spec", 0]],
  ["scalar in a list", "spec:\n  - a\n  - «b c»", ["spec", 1]],
  ["first entry for the root", "«apiVersion: lync-policy/v1»\nspec: a", []],
  ["map for a missing key", "«spec»:\n  a: 1", ["spec", "b"]],
  ["nearest ancestor for a missing path", "«spec»:\n  a: 1", ["spec", "b", 0, "c"]],
  ["list for a missing item", "spec: «[a]»", ["spec", 1]],
  ["list for a key", "spec: «[a]»", ["spec", "a"]],
  ["scalar for a path into it", "spec: «a»", ["spec", "length"]],
  ["root for a missing key of it", "«apiVersion: lync-policy/v1»\nspec: a", ["kind"]],
  ["root for a missing key that objects inherit", "«apiVersion: lync-policy/v1»\nspec: a", ["constructor"]],
  ["property named __proto__", "spec:\n  __proto__: «a»", ["spec", "__proto__"]],
  ["key for an empty value", "spec:\n  «a»:\n  b: 1", ["spec", "a"]],
  ["key for an empty value at the end", "spec:\n  «a»:\n\n\n", ["spec", "a"]],
  ["key for an empty value with a comment", "spec:\n  «a»: # none\n  b: 1", ["spec", "a"]],
  ["key for an empty value with an anchor", "spec:\n  «a»: &x\n  b: 1", ["spec", "a"]],
  ["explicit null", "spec:\n  a: «~»\n  b: 1", ["spec", "a"]],
  ["alias", "x: &x abc\nspec: «*x»", ["spec"]],
  ["alias for a path into its value", "x: &x {a: [1]}\nspec: «*x»", ["spec", "a", 0]],
  ["alias for a missing path in its value", "x: &x {a: 1}\nspec: «*x»", ["spec", "b"]],
  ["alias in a list", "x: &x {a: 1}\nspec:\n  - «*x»\n  - *x", ["spec", 0, "a"]],
  ["anchored value", "x: &x {a: «1»}\nspec: *x", ["x", "a"]],
  ["alias as a key", "x: &x abc\nspec:\n  «*x» : 1", ["spec", "abc"], "key"],
  ["merge key's value for a merged entry", "x: &x {a: 1}\nspec:\n  <<: «*x»\n  b: 2", ["spec", "a"]],
  ["merge key's value for a path into a merged entry", "x: &x {a: {c: 1}}\nspec:\n  <<: «*x»", ["spec", "a", "c"]],
  ["list of a merge key for a merged entry", "x: &x {a: 1}\ny: &y {b: 1}\nspec:\n  <<: «[*x, *y]»", ["spec", "b"]],
  [
    "merge key's value for an entry that was merged twice",
    "x: &x {a: 1}\ny: &y {<<: *x}\nspec:\n  <<: «*y»",
    ["spec", "a"],
  ],
  ["own entry that overrides a merged one", "x: &x {a: 1}\nspec:\n  <<: *x\n  a: «2»", ["spec", "a"]],
  ["map for a key that is not merged", "x: &x {a: 1}\n«spec»:\n  <<: *x", ["spec", "c"]],
  ["merge key's value in a flow map", "x: &x {a: 1}\nspec: {<<: «*x», b: 2}", ["spec", "a"]],
  ["merge key's value in a map in a list", "x: &x {a: 1}\nspec:\n  - <<: «*x»\n    b: 2", ["spec", 0, "a"]],
  ["merge key for a map in a list that starts with it", "x: &x {a: 1}\nspec:\n  - «<<: *x»\n    b: 2", ["spec", 0]],
  ["value of an explicit key", "spec:\n  ? a\n  : «1»", ["spec", "a"]],
  ["explicit key without a value", "spec:\n  ? «a»\n  ? b", ["spec", "a"]],
  ["value of a quoted key", 'spec:\n  "a b": «1»', ["spec", "a b"]],
  ["value of a number as a key", "spec:\n  5061: «1»", ["spec", "5061"]],
  ["characters beyond U+FFFF count as two columns", "spec: {🏔: «é🏔», b: 1}", ["spec", "🏔"]],
  ["no-break space inside a scalar", "spec: «a\u00a0b»\nkind: x", ["spec"]],
  ["no-break space as a quoted scalar", 'spec: «"\u00a0"»\nkind: x', ["spec"]],
  ["tab counts as one column", "spec:\t\t«abc»", ["spec"]],
];

describe("the range of a path", () => {
  const cases = all.map((one) => [one[0], one] as const);
  const apiVersion = "apiVersion: lync-policy/v1\n";
  const withHead = (text: string) => marked(text.includes("apiVersion") ? text : apiVersion + text);

  it.each(cases)("%s", (_, [, given, path, part]) => {
    const { text, range } = withHead(given);
    expect(manifestOf(text).locate(path, part).range).toEqual(range);
  });

  it.each(cases)("%s, with CRLF and a byte order mark", (_, [, given, path, part]) => {
    const { text, range } = withHead(given);
    const encoded = Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(manifestOf(encoded).locate(path, part).range).toEqual(range);
  });

  it.each(cases)("%s, in the second document of a file", (_, [, given, path, part]) => {
    const { text, range } = withHead(given);
    const lines = { line: range.line + 3, endLine: range.endLine + 3 };
    const { manifests } = parse({ file: "a.yaml", content: `# one\n{}\n---\n${text}`, named: true });
    expect(manifests[0]?.locate(path, part).range).toEqual({ ...range, ...lines });
  });
});

describe("merge keys", () => {
  const specOf = (text: string) =>
    (manifestOf(`apiVersion: lync-policy/v1\n${text}`).content as { spec: unknown }).spec;

  it("a map's own entries override merged ones, before and after the merge key", () => {
    expect(specOf("x: &x {a: 1, b: 1}\nspec: {a: 2, <<: *x}")).toEqual({ a: 2, b: 1 });
    expect(specOf("x: &x {a: 1, b: 1}\nspec: {<<: *x, a: 2}")).toEqual({ a: 2, b: 1 });
  });

  it("the first of several merged maps wins", () => {
    expect(specOf("x: &x {a: 1}\ny: &y {a: 2, b: 2}\nspec: {<<: [*x, *y]}")).toEqual({ a: 1, b: 2 });
  });

  it("a quoted merge key is a property", () => {
    expect(specOf('x: &x {a: 1}\nspec: {"<<": *x}')).toEqual({ "<<": { a: 1 } });
  });

  it("a merged property named __proto__ is an own property", () => {
    const spec = specOf("x: &x {__proto__: {evil: 1}}\nspec: {<<: *x}") as Record<string, unknown>;
    expect(Object.keys(spec)).toEqual(["__proto__"]);
    expect(spec.evil).toBeUndefined();
  });
});
