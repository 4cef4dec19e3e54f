import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readers } from "../../../bench/support/readers.mjs";
import type { Text } from "../../../src/base/source-text.ts";
import { parseByLibrary } from "../../../src/engine/read-by-library.ts";
import { parse as parsePlain } from "../../../src/engine/read-manifests.ts";
import { validate } from "../../../src/engine/validate.ts";
import { json } from "../../../src/report/json.ts";
import { plainDocuments } from "../../../src/yaml/fast/documents.ts";
import { compareReaders, pathsIn } from "../../support/differences.ts";
import { asOf, filesIn, root, worked } from "../../support/harness.ts";
import { plainSeeds, rareSeeds } from "../../support/mutants.ts";
import { freshSeed, tries } from "../../support/runs.ts";

/** Never fewer: so many are promised. */
const count = Math.max(200_000, tries(25_000));

const fixtures = filesIn("fixtures").filter((file) => /\.(ya?ml|json)$/.test(file));
const texts = fixtures.map((file): Text => ({ file, content: readFileSync(join(root, file)), named: true }));

describe("both readers say the same of every fixture", () => {
  it.each(texts)("$file", (text) => {
    const plain = parsePlain(text);
    if (!plain) return;
    const library = parseByLibrary(text);
    const shown = ({ manifests, ...rest }: typeof library) => ({
      ...rest,
      manifests: manifests.map(({ file, content, locate }) => ({
        file,
        content,
        places: [...pathsIn(content)].map((path) => [path, locate(path), locate(path, "key")]),
      })),
    });
    expect(shown(plain)).toEqual(shown(library));
  });

  it("a run reports the same to the byte, whether or not the library reads every file", async () => {
    const policy = { preset: "strict", failOn: "error" } as const;
    const usual = await validate(texts, policy, asOf);
    const strict = await validate(texts, policy, asOf, undefined, true);
    expect(json(usual)).toBe(json(strict));
  });
});

describe("the library is not asked", () => {
  it.each(plainSeeds)("%j is plain", (text) => expect(compareReaders(text)).toBe("same"));

  it("for most of what people write", () => {
    const written = texts.filter(({ file }) => /^fixtures\/(rules|projects|pages)\//.test(file));
    const plain = written.filter((text) => parsePlain(text) !== undefined);
    expect(plain.length / written.length).toBeGreaterThan(0.95);
  });
});

describe("the library is asked", () => {
  it.each(rareSeeds)("%j is in doubt", (text) => expect(compareReaders(text)).toBe("given up"));

  it.each(filesIn("fixtures/yaml/fast"))("or says the same of what once came out differently: %s", (file) => {
    expect(["same", "given up"]).toContain(compareReaders(readFileSync(join(root, file), "utf8")));
  });
});

it(`of ${count.toLocaleString("en-US")} texts that nobody wrote, each is given up or read as the library reads it`, () => {
  const { compareReaders, mutant, randomFrom } = readers();
  const random = randomFrom(freshSeed);
  let same = 0;
  for (let left = count; left > 0; left--) {
    const text = mutant(random);
    const verdict = compareReaders(text);
    if (verdict === "same") same++;
    else if (verdict !== "given up") expect.fail(`SEED=${freshSeed}: ${JSON.stringify(text)}: ${verdict.difference}`);
  }
  // A reader that gives up on everything would be right as well.
  expect(same).toBeGreaterThan(count / 10);
});

/** Texts that grow, and of which each line or letter might cost more than the one before. */
const growing: Readonly<Record<string, (size: number) => string>> = {
  "a wide map": (size) => Array.from({ length: size }, (_, at) => `k${at}: v\n`).join(""),
  "a long list": (size) => `a:\n${"  - b: c\n".repeat(size)}`,
  "a long text": (size) => `a: ${"b c ".repeat(size)}\n`,
  "a text of many lines": (size) => `a: b\n${"  c\n".repeat(size)}`,
  "a text of many empty lines": (size) => `a: b\n${"\n".repeat(size)}  c\n`,
  "spaces in a text": (size) => `a: b${" ".repeat(size)}c\nd: e${" ".repeat(size)}\n`,
  "spaces in many lines of quotes": (size) => `a: "${"b    \n    ".repeat(size)}"\n`,
  "quotes that never end": (size) => `a: b\n${"c: 'd\n".repeat(size)}`,
  "quotes that end the other ones": (size) => `a:\n${"  - 'it''s'\n".repeat(size)}`,
  backslashes: (size) => `a: "${"\\\\".repeat(size)}"\n`,
  digits: (size) => `a: ${"1".repeat(size)}x\n`,
  "a block text": (size) => `a: >+\n${"  b\n\n   c\n".repeat(size)}`,
  "block texts of comments": (size) => `a:\n${"  - |\n    # b\n    # c\n".repeat(size)}`,
  comments: (size) => `a: b\n${"  # c\n".repeat(size)}`,
  "a long list in brackets": (size) => `a: [${"b, ".repeat(size)}]\n`,
  "a long map in brackets": (size) => `a: {${Array.from({ length: size }, (_, at) => `k${at}: v,\n `).join("")}}\n`,
  brackets: (size) => `a: ${"[".repeat(size)}`,
  dashes: (size) => `a:\n  ${"- ".repeat(size)}`,
  documents: (size) => "---\na: b\n".repeat(size),
  anchors: (size) => `a:\n${Array.from({ length: size }, (_, at) => `  - &x${at} b\n`).join("")}`,
};

describe("time grows with the text and no faster", () => {
  const timeOf = (text: string) => {
    const times = Array.from({ length: 3 }, () => {
      const start = worked();
      plainDocuments(text)?.[0]?.locate(["a"]);
      return worked() - start;
    });
    return Math.min(...times);
  };

  it.each(Object.keys(growing))("%s", (name) => {
    const small = timeOf(growing[name]?.(2_000) ?? "");
    const large = timeOf(growing[name]?.(32_000) ?? "");
    // Sixteen times as long; something quadratic takes 256 times as long.
    expect(large).toBeLessThan(Math.max(small, 0.5) * 64);
  });
});
