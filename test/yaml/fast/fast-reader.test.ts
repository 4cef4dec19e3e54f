import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readers } from "../../../bench/support/readers.mjs";
import type { SourceText } from "../../../src/base/source-text.ts";
import { readManifestsByLibrary } from "../../../src/engine/read-by-library.ts";
import { readManifests } from "../../../src/engine/read-manifests.ts";
import { validate } from "../../../src/engine/validate.ts";
import { json } from "../../../src/report/json.ts";
import { readFast } from "../../../src/yaml/fast/documents.ts";
import { compareReaders, pathsIn } from "../../support/differences.ts";
import { asOf, cpuTime, filesIn, policyWith, root } from "../../support/harness.ts";
import { fastSeeds, librarySeeds } from "../../support/mutants.ts";
import { freshSeed, tries } from "../../support/runs.ts";

/** The number of mutants. docs/performance.md promises 200,000. */
const count = Math.max(200_000, tries(25_000, "slow"));

const fixtures = filesIn("fixtures").filter((file) => /\.(ya?ml|json)$/.test(file));
const texts = fixtures.map((file): SourceText => ({ file, content: readFileSync(join(root, file)), named: true }));

describe("both readers have the same result for every fixture", () => {
  it.each(texts)("$file", (text) => {
    const fast = readManifests(text);
    if (!fast) return;
    const library = readManifestsByLibrary(text);
    const shown = ({ manifests, ...rest }: typeof library) => ({
      ...rest,
      manifests: manifests.map(({ file, content, locate }) => ({
        file,
        content,
        locations: [...pathsIn(content)].map((path) => [path, locate(path), locate(path, "key")]),
      })),
    });
    expect(shown(fast)).toEqual(shown(library));
  });

  it("a run reports the same, byte by byte, if the library reads every file", async () => {
    const policy = policyWith({ preset: "strict" });
    const usual = await validate(texts, { policy, today: asOf });
    const strict = await validate(texts, { policy, today: asOf, strictYaml: true });
    expect(json(usual)).toBe(json(strict));
  });
});

describe("the fast reader accepts", () => {
  it.each(fastSeeds)("%j", (text) => expect(compareReaders(text)).toBe("same"));

  it.each(["fixtures/projects", "fixtures/designs", "fixtures/rules", "fixtures/policies"])(
    "each file of %s without an error",
    (folder) => {
      const valid = texts.filter(
        (text) => text.file.startsWith(`${folder}/`) && readManifestsByLibrary(text).errors.length === 0,
      );
      expect(valid).not.toEqual([]);
      expect(valid.filter((text) => !readManifests(text)).map(({ file }) => file)).toEqual([]);
    },
  );

  it("each use of an alias as a value of its own", () => {
    const [document] = readFast("a: &x {b: [1]}\nc: *x\nd: {<<: *x}\n") ?? [];
    const content = (document?.content ?? {}) as Record<string, { b: number[] }>;
    content.a?.b.push(2);
    expect(content).toEqual({ a: { b: [1, 2] }, c: { b: [1] }, d: { b: [1] } });
  });
});

describe("the fast reader bails out", () => {
  it.each(librarySeeds)("for %j", (text) => expect(compareReaders(text)).toBe("bailed out"));

  it.each(filesIn("fixtures/yaml/fast"))("or has the library's result, though it once differed: %s", (file) => {
    expect(["same", "bailed out"]).toContain(compareReaders(readFileSync(join(root, file), "utf8")));
  });
});

describe("the limits of aliases hold for the fast reader", () => {
  const list = (size: number) => `[${"1, ".repeat(size)}]`;

  it.each<[string, string]>([
    ["1,000 aliases", `a: &a x\nb: [${"*a, ".repeat(1000)}]\n`],
    ["1,000 aliases inside aliased values", `a: &a x\nb: &b [${"*a, ".repeat(499)}]\nc: *b\n`],
    ["almost 100,000 repeated values", `a: &a ${list(98)}\nb: [${"*a, ".repeat(1000)}]\n`],
    ["1,000 merge keys", `a: &a {b: 1}\nc:\n${"  - {<<: *a}\n".repeat(1000)}`],
  ])("%s are read", (_, text) => expect(compareReaders(text)).toBe("same"));

  it.each<[string, string]>([
    ["1,001 aliases", `a: &a x\nb: [${"*a, ".repeat(1001)}]\n`],
    ["1,001 aliases inside aliased values", `a: &a x\nb: &b [${"*a, ".repeat(500)}]\nc: *b\n`],
    ["more than 100,000 repeated values", `a: &a ${list(101)}\nb: [${"*a, ".repeat(1000)}]\n`],
    [
      "more than 100,000 repeated values that a merge overrides",
      `a: &a {b: ${list(500)}}\nc: &c {<<: [${"*a, ".repeat(50)}]}\nd: [${"*c, ".repeat(5)}]\n`,
    ],
    [
      "an alias bomb",
      Array.from({ length: 9 }, (_, at) =>
        `a${at}: &a${at} [${`*a${at - 1}, `.repeat(9)}]\n`.replaceAll("*a-1", "x"),
      ).join(""),
    ],
  ])("%s are not", (_, text) => {
    expect(compareReaders(text)).toBe("bailed out");
    expect(readManifestsByLibrary({ file: "a.yaml", content: text, named: true }).errors).toHaveLength(1);
  });
});

it(`the fast reader bails out or has the library's result for ${count.toLocaleString("en-US")} mutants`, () => {
  const { compareReaders, mutant, randomFrom } = readers();
  const random = randomFrom(freshSeed);
  const accepted = { all: 0, "with an alias": 0, "with a merge key": 0 };
  for (let left = count; left > 0; left--) {
    const text = mutant(random);
    const result = compareReaders(text);
    if (typeof result === "object") expect.fail(`SEED=${freshSeed}: ${JSON.stringify(text)}: ${result.difference}`);
    if (result !== "same") continue;
    accepted.all++;
    if (/[[:,-] *\*\w/.test(text)) accepted["with an alias"]++;
    if (text.includes("<<:")) accepted["with a merge key"]++;
  }
  // A reader that always bails out would pass too.
  expect(accepted.all).toBeGreaterThan(count / 5);
  expect(accepted["with an alias"]).toBeGreaterThan(count / 18);
  expect(accepted["with a merge key"]).toBeGreaterThan(count / 25);
});

/** Texts of any size in which each line or character might cost more than the one before. */
const growing: Readonly<Record<string, (size: number) => string>> = {
  "a wide map": (size) => Array.from({ length: size }, (_, at) => `k${at}: v\n`).join(""),
  "a long list": (size) => `a:\n${"  - b: c\n".repeat(size)}`,
  "a long plain scalar": (size) => `a: ${"b c ".repeat(size)}\n`,
  "a plain scalar of many lines": (size) => `a: b\n${"  c\n".repeat(size)}`,
  "a plain scalar of many blank lines": (size) => `a: b\n${"\n".repeat(size)}  c\n`,
  "spaces in a plain scalar": (size) => `a: b${" ".repeat(size)}c\nd: e${" ".repeat(size)}\n`,
  "spaces in a quoted scalar of many lines": (size) => `a: "${"b    \n    ".repeat(size)}"\n`,
  "quotes that are never closed": (size) => `a: b\n${"c: 'd\n".repeat(size)}`,
  "escaped single quotes": (size) => `a:\n${"  - 'it''s'\n".repeat(size)}`,
  backslashes: (size) => `a: "${"\\\\".repeat(size)}"\n`,
  digits: (size) => `a: ${"1".repeat(size)}x\n`,
  "a block scalar": (size) => `a: >+\n${"  b\n\n   c\n".repeat(size)}`,
  "block scalars that look like comments": (size) => `a:\n${"  - |\n    # b\n    # c\n".repeat(size)}`,
  comments: (size) => `a: b\n${"  # c\n".repeat(size)}`,
  "a long flow list": (size) => `a: [${"b, ".repeat(size)}]\n`,
  "a wide flow map": (size) => `a: {${Array.from({ length: size }, (_, at) => `k${at}: v,\n `).join("")}}\n`,
  brackets: (size) => `a: ${"[".repeat(size)}`,
  dashes: (size) => `a:\n  ${"- ".repeat(size)}`,
  documents: (size) => "---\na: b\n".repeat(size),
  anchors: (size) => `a:\n${Array.from({ length: size }, (_, at) => `  - &x${at} b\n`).join("")}`,
  "anchored lists in one another": (size) => `a: ${Array.from({ length: size }, (_, at) => `&x${at} [`).join("")}\n`,
  "inline merge keys": (size) => `a:\n${"  - {<<: {b: c}, d: e}\n".repeat(size)}`,
  "aliases of a large list": (size) => `a: &a [${"b, ".repeat(size)}]\nc: *a\nd: *a\n`,
};

describe("time grows no faster than the text", () => {
  const timeOf = (text: string) => {
    const times = Array.from({ length: 3 }, () => {
      const start = cpuTime();
      readFast(text)?.[0]?.locate(["a"]);
      return cpuTime() - start;
    });
    return Math.min(...times);
  };

  it.each(Object.keys(growing))("%s", (name) => {
    const small = timeOf(growing[name]?.(2_000) ?? "");
    const large = timeOf(growing[name]?.(32_000) ?? "");
    // The text is 16 times as large; quadratic time would grow 256 times.
    expect(large).toBeLessThan(Math.max(small, 0.5) * 64);
  });
});
