import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Document, isAlias, isCollection, isMap, isNode, isScalar, isSeq, parseDocument, stringify } from "yaml";
import type { Range } from "../../src/base/source-text.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { Part, Path } from "../../src/yaml/path.ts";
import { parse } from "../support/harness.ts";
import { freshSeed, runs } from "../support/runs.ts";

const many = { ...runs(100), seed: freshSeed };

/** The one manifest of a text that has nothing against it. */
function manifestOf(content: Uint8Array | string): Manifest {
  const { manifests, errors, skipped } = parse({ file: "a.yaml", content, named: true });
  expect({ errors, skipped }).toEqual({ errors: [], skipped: undefined });
  expect(manifests).toHaveLength(1);
  return manifests[0] as Manifest;
}

/** What an editor selects: lines end with LF or CRLF, columns are UTF-16 units, both counted from 1. */
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

const letters = [..."abcXYZ0129 .-_:,#'\"[]{}&*!|>%@`\\?/=~\t\n", ": ", " #", "\n\n", "é", "東", "🏔", "👩‍🚀", "\u00a0"];
const shortText = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
const longText = fc.string({ unit: fc.constantFrom(..."lync server pool 🏔 é\n"), minLength: 60, maxLength: 300 });
const key = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "name", "0", "1", "true", "null", "", "a b", "é🏔"),
  shortText.filter((text) => text !== "<<"),
);

/** Plain trees of what JSON can hold. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.oneof(shortText, longText, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("tree")), { maxLength: 4 }).map((entries) => mapOf(entries)),
  ),
}));

/** An object with just these own properties, whatever their names. */
function mapOf(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (const [name, value] of entries) {
    Object.defineProperty(map, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return map;
}

const look = fc.record({
  collectionStyle: fc.constantFrom("any", "block", "flow"),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 20, 80),
  nullStr: fc.constantFrom("null", "~", ""),
});
const carriage = fc.record({ crlf: fc.boolean(), bom: fc.boolean(), bytes: fc.boolean(), shared: fc.boolean() });

type Carriage = { crlf: boolean; bom: boolean; bytes: boolean; shared: boolean };

/** A tree as somebody might have written it, and as it is carried in. */
function write(value: unknown, options: { collectionStyle: string; nullStr: string }, carriage: Carriage) {
  // Between brackets an entry that is empty is none.
  const nullStr = options.collectionStyle === "flow" ? "null" : options.nullStr;
  const data = carriage.shared ? { first: value, again: [value, { deep: value }] } : { first: value };
  const lines = stringify({ apiVersion: "lync-policy/v1", ...data }, { ...options, nullStr } as object);
  const text = carriage.crlf ? lines.replaceAll("\n", "\r\n") : lines;
  const carried = carriage.bom ? `\uFEFF${text}` : text;
  return { text, content: carriage.bytes ? Buffer.from(carried) : carried };
}

/**
 * Some of what the library writes it does not read, or not as it was: long quoted texts, which it breaks within letters,
 * and brackets at the margin. That is left out.
 */
const written = fc
  .tuple(tree, look, carriage)
  .map((parts) => write(...parts))
  .filter(({ text }) => !/\p{Cs}/u.test(text) && read(text).errors.length + read(text).warnings.length === 0);

/** A place in a text, found by walking the library's tree. */
type Spot = { readonly path: Path; readonly node: unknown; readonly source: string | undefined };

/** Every value of a document with its path; an alias ends the way. */
function* spotsIn(text: string, node: unknown, path: Path = []): Iterable<Spot> {
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
      yield* spotsIn(text, pair.value, [...path, name]);
    }
  }
  if (isSeq(node)) for (const [at, item] of node.items.entries()) yield* spotsIn(text, item, [...path, at]);
}

function read(text: string): Document {
  return parseDocument(text, { schema: "core", version: "1.2", merge: false });
}

/** An empty entry of a list has neither text nor key, and a list that begins with one has no first line. */
function takesRoom(node: unknown): boolean {
  if (isSeq(node) && !node.flow) return takesRoom(node.items[0]);
  return !isScalar(node) || node.range?.[0] !== node.range?.[1];
}

/** A value that tells own properties from inherited ones when it is compared. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  return { entries: Object.entries(value).map(([name, inner]) => [name, plain(inner)]) };
}

describe("whatever tree is written in whatever way", () => {
  it("its content is what the library reads, own properties named __proto__ included", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        expect(plain(manifestOf(content).content)).toEqual(plain(read(text).toJS()));
      }),
      many,
    );
  });

  it("the place of every scalar and every alias selects its source and nothing else", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node, source } of spotsIn(text, read(text).contents)) {
          if (isCollection(node) || !source) continue;
          expect(selected(text, locate(path).range)).toBe(source);
        }
      }),
      many,
    );
  });

  it("what the place of a scalar selects reads as that scalar", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node, source } of spotsIn(text, read(text).contents)) {
          if (!isScalar(node) || !source || node.type?.startsWith("BLOCK")) continue;
          const anchorless = selected(text, locate(path).range);
          expect(read(anchorless).toJS()).toEqual(node.value);
        }
      }),
      many,
    );
  });

  it("the place of a flow collection is the whole of it", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node, source } of spotsIn(text, read(text).contents)) {
          if (isCollection(node) && node.flow) expect(selected(text, locate(path).range)).toBe(source);
        }
      }),
      many,
    );
  });

  it("something that is not there has the place of what would hold it", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node } of spotsIn(text, read(text).contents)) {
          if (isAlias(node)) continue;
          expect(locate([...path, "not there"])).toEqual(locate(path));
          expect(locate([...path, 99_999, "not there", 0])).toEqual(locate(path));
          if (!isSeq(node)) expect(locate([...path, "not there"], "key")).toEqual(locate(path));
        }
      }),
      many,
    );
  });

  it("no place is empty, turned around or beyond the text, and its excerpt is its first line", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node } of spotsIn(text, read(text).contents)) {
          if (typeof path.at(-1) === "number" && !takesRoom(node)) continue;
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

  it("the place of a block collection stands on one line", () => {
    fc.assert(
      fc.property(written, ({ text, content }) => {
        const { locate } = manifestOf(content);
        for (const { path, node } of spotsIn(text, read(text).contents)) {
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

/** A text with «marks» around what is expected, without them, and the range that they mark. */
function marked(text: string): { text: string; range: Range } {
  const at = (offset: number) => {
    const before = text.slice(0, offset).replace(/[«»]/g, "").split("\n");
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const [start, end] = [at(text.indexOf("«")), at(text.indexOf("»"))];
  return { text: text.replace(/[«»]/g, ""), range: { ...start, endLine: end.line, endColumn: end.column } };
}

/** What is expected of the place of a path in a text. */
type Case = readonly [of: string, text: string, path: Path, part?: Part];

const all: readonly Case[] = [
  ["a plain scalar is its text", "spec: «abc»  # a comment", ["spec"]],
  ["a scalar's key is its key", "«spec»: abc", ["spec"], "key"],
  ["a quoted scalar is its text with the quotes", "spec: «'a b'»   ", ["spec"]],
  ["a scalar with an anchor and a tag is its text", "spec: &a !!str «abc»", ["spec"]],
  ["a scalar of several lines is all of them", 'spec: «"a\n  b"»\nkind: x', ["spec"]],
  ["a plain scalar of several lines is all of them", "spec: «a\n  b»\nkind: x", ["spec"]],
  ["a block scalar ends with its last letter", "spec: «|\n  a\n  b»\n\n\nkind: x", ["spec"]],
  ["a block scalar at the end of the text ends with its last letter", "spec: «>\n  a\n\n  b»\n\n", ["spec"]],
  ["a block scalar that keeps its end ends with its last letter", "spec: «|+\n  a»\n\n\nkind: x", ["spec"]],
  ["a block scalar of nothing is its header", "spec: «|»\nkind: x", ["spec"]],
  ["a flow list is the whole of it", "spec: «[a, b]» # c", ["spec"]],
  ["a flow list over lines is the whole of it", "spec: «[\n  a,\n  b\n  ]»\nkind: x", ["spec"]],
  ["an entry of a flow list is its text", "spec: [a, «b»]", ["spec", 1]],
  ["a flow map is the whole of it", "spec: «{a: 1}»", ["spec"]],
  ["a value in a flow map is its text", "spec: {a: «1», b: 2}", ["spec", "a"]],
  ["a key in a flow map without a value is the key", "spec: {«a», b: 2}", ["spec", "a"]],
  ["an empty flow list is its brackets", "spec: «[]»", ["spec"]],
  ["a block map is its key", "«spec»:\n  a: 1\n  b: 2", ["spec"]],
  ["a block map with an anchor is its key", "«spec»: &a\n  b: 2", ["spec"]],
  ["a block list is its key", "«spec»:\n  - a\n  - b", ["spec"]],
  ["a block list as far left as its key is its key", "«spec»:\n- a\n- b", ["spec"]],
  ["a map in a list is its first entry", "spec:\n  - «name: a»\n    x: 1\n  - b: 2", ["spec", 0]],
  [
    "a map in a list that begins with a comment is its first entry",
    "spec:\n  - # c\n    «name: a»\n    x: 1",
    ["spec", 0],
  ],
  [
    "a map in a list that begins with a flow list is its first entry",
    "spec:\n  - «name: [a, b]»\n    x: 1",
    ["spec", 0],
  ],
  ["a map in a list that begins with a block is its first key", "spec:\n  - «name»:\n      x: 1", ["spec", 0]],
  ["a map in a list that begins with a block text is its first key", "spec:\n  - «name»: |\n      x", ["spec", 0]],
  ["a map in a list that begins with an empty value is its first key", "spec:\n  - «name»:\n    x: 1", ["spec", 0]],
  ["a list in a list is its first entry", "spec:\n  - - «a»\n    - b", ["spec", 0]],
  ["a list of maps in a list is the first entry of the first", "spec:\n  - - «a: 1»\n      b: 2", ["spec", 0]],
  ["a scalar in a list is its text", "spec:\n  - a\n  - «b c»", ["spec", 1]],
  ["the root is the first entry of the text", "«apiVersion: lync-policy/v1»\nspec: a", []],
  ["a key that is not there has the place of its map", "«spec»:\n  a: 1", ["spec", "b"]],
  ["a way that is not there has the place of where it ends", "«spec»:\n  a: 1", ["spec", "b", 0, "c"]],
  ["an entry that is not there has the place of its list", "spec: «[a]»", ["spec", 1]],
  ["an entry with a name has the place of its list", "spec: «[a]»", ["spec", "a"]],
  ["what is below a scalar has the scalar's place", "spec: «a»", ["spec", "length"]],
  ["a key that is not there at the root has the root's place", "«apiVersion: lync-policy/v1»\nspec: a", ["kind"]],
  ["a name that objects inherit is not there", "«apiVersion: lync-policy/v1»\nspec: a", ["constructor"]],
  ["a property named __proto__ has its own place", "spec:\n  __proto__: «a»", ["spec", "__proto__"]],
  ["an empty value is its key", "spec:\n  «a»:\n  b: 1", ["spec", "a"]],
  ["an empty value at the end is its key", "spec:\n  «a»:\n\n\n", ["spec", "a"]],
  ["an empty value with a comment is its key", "spec:\n  «a»: # none\n  b: 1", ["spec", "a"]],
  ["an empty value with an anchor is its key", "spec:\n  «a»: &x\n  b: 1", ["spec", "a"]],
  ["a null that is written is its text", "spec:\n  a: «~»\n  b: 1", ["spec", "a"]],
  ["an alias is its use", "x: &x abc\nspec: «*x»", ["spec"]],
  ["what is inside an alias has the alias's place", "x: &x {a: [1]}\nspec: «*x»", ["spec", "a", 0]],
  ["what is not inside an alias has the alias's place", "x: &x {a: 1}\nspec: «*x»", ["spec", "b"]],
  ["an alias in a list is its use", "x: &x {a: 1}\nspec:\n  - «*x»\n  - *x", ["spec", 0, "a"]],
  ["what an anchor names has its own place too", "x: &x {a: «1»}\nspec: *x", ["x", "a"]],
  ["an alias as a key is the key", "x: &x abc\nspec:\n  «*x» : 1", ["spec", "abc"], "key"],
  ["what a merge brings has the place of its use", "x: &x {a: 1}\nspec:\n  <<: «*x»\n  b: 2", ["spec", "a"]],
  [
    "what is inside what a merge brings has the place of its use",
    "x: &x {a: {c: 1}}\nspec:\n  <<: «*x»",
    ["spec", "a", "c"],
  ],
  [
    "what a merge of several brings has their place",
    "x: &x {a: 1}\ny: &y {b: 1}\nspec:\n  <<: «[*x, *y]»",
    ["spec", "b"],
  ],
  [
    "what a merge of a merge brings has the place of its use",
    "x: &x {a: 1}\ny: &y {<<: *x}\nspec:\n  <<: «*y»",
    ["spec", "a"],
  ],
  ["what stands beside a merge has its own place", "x: &x {a: 1}\nspec:\n  <<: *x\n  a: «2»", ["spec", "a"]],
  ["what a merge does not bring has its map's place", "x: &x {a: 1}\n«spec»:\n  <<: *x", ["spec", "c"]],
  [
    "what a merge brings into a flow map has the place of its use",
    "x: &x {a: 1}\nspec: {<<: «*x», b: 2}",
    ["spec", "a"],
  ],
  [
    "what a merge in a list's entry brings has the place of its use",
    "x: &x {a: 1}\nspec:\n  - <<: «*x»\n    b: 2",
    ["spec", 0, "a"],
  ],
  ["an entry that begins with a merge is the merge", "x: &x {a: 1}\nspec:\n  - «<<: *x»\n    b: 2", ["spec", 0]],
  ["an explicit key's value is its text", "spec:\n  ? a\n  : «1»", ["spec", "a"]],
  ["an explicit key without a value is the key", "spec:\n  ? «a»\n  ? b", ["spec", "a"]],
  ["a quoted key finds its value", 'spec:\n  "a b": «1»', ["spec", "a b"]],
  ["a number as a key finds its value", "spec:\n  5061: «1»", ["spec", "5061"]],
  ["letters outside the first plane count as two columns", "spec: {🏔: «é🏔», b: 1}", ["spec", "🏔"]],
  ["a no-break space at the end belongs to the text", "spec: «a\u00a0»\nkind: x", ["spec"]],
  ["a no-break space alone is a text", "spec: «\u00a0»\nkind: x", ["spec"]],
  ["a tab counts as one column", "spec:\t\t«abc»", ["spec"]],
];

describe("the rule of ranges", () => {
  const cases = all.map((one) => [one[0], one] as const);
  const apiVersion = "apiVersion: lync-policy/v1\n";
  const whole = (text: string) => marked(text.includes("apiVersion") ? text : apiVersion + text);

  it.each(cases)("%s", (_, [, given, path, part]) => {
    const { text, range } = whole(given);
    expect(manifestOf(text).locate(path, part).range).toEqual(range);
  });

  it.each(cases)("%s, with CRLF and a byte order mark", (_, [, given, path, part]) => {
    const { text, range } = whole(given);
    const carried = Buffer.from(`\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect(manifestOf(carried).locate(path, part).range).toEqual(range);
  });

  it.each(cases)("%s, in the second document of a file", (_, [, given, path, part]) => {
    const { text, range } = whole(given);
    const lines = { line: range.line + 3, endLine: range.endLine + 3 };
    const { manifests } = parse({ file: "a.yaml", content: `# one\n{}\n---\n${text}`, named: true });
    expect(manifests[0]?.locate(path, part).range).toEqual({ ...range, ...lines });
  });
});

describe("merge keys", () => {
  const specOf = (text: string) =>
    (manifestOf(`apiVersion: lync-policy/v1\n${text}`).content as { spec: unknown }).spec;

  it("what stands in the map wins over what is merged, wherever the merge key stands", () => {
    expect(specOf("x: &x {a: 1, b: 1}\nspec: {a: 2, <<: *x}")).toEqual({ a: 2, b: 1 });
    expect(specOf("x: &x {a: 1, b: 1}\nspec: {<<: *x, a: 2}")).toEqual({ a: 2, b: 1 });
  });

  it("of several merged maps the first wins", () => {
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
