import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/base/decode.ts";
import { readFast } from "../../src/yaml/fast/documents.ts";
import { readByLibrary } from "../../src/yaml/library/documents.ts";
import { root } from "../support/harness.ts";

/**
 * A text, and its documents as PyYAML reads them, which implements YAML 1.1. `here` is what is to be read: the same values, a
 * finding, a string (what has the notation of a number, date or boolean of YAML 1.1 only), or something else for a reason.
 */
type Case = {
  readonly text: string;
  readonly pyyaml?: readonly unknown[];
  readonly error?: true;
  readonly here: "same" | "finding" | "string" | "differs";
  readonly why?: string;
};

const { cases } = JSON.parse(readFileSync(join(root, "fixtures/yaml/readers.json"), "utf8")) as {
  readonly cases: Readonly<Record<string, readonly Case[]>>;
};

/** The documents of a text by both readers, or the messages of its errors. */
function read(content: string) {
  const { text, problem } = decode({ file: "a.yaml", content: new TextEncoder().encode(content), named: true });
  if (problem) return { errors: [problem], documents: [] };
  const [documents, fast] = [readByLibrary(text), readFast(text)];
  const errors = documents.flatMap((document) => document.errors);
  if (fast) expect({ errors, fast: contents(fast) }).toEqual({ errors: [], fast: contents(documents) });
  return { errors, documents: contents(documents) };
}

function contents(documents: readonly { readonly content: unknown }[]): readonly unknown[] {
  return documents.map(({ content }) => content);
}

describe.each(Object.entries(cases))("%s", (_, list) => {
  it.each(list.map((one) => [JSON.stringify(one.text), one] as const))("%s", (_, { text, pyyaml, here }) => {
    const { errors, documents } = read(text);
    expect(errors.length > 0 ? "finding" : "no finding").toBe(here === "finding" ? "finding" : "no finding");
    for (const { message } of errors) expect(message).toMatch(/^[^A-Z].*[^.]$|^U\+/s);
    if (here === "same") expect(documents.map(plain)).toEqual(pyyaml);
    if (here === "string")
      expect(Object.values(documents[0] as object).map((value) => typeof value)).toEqual(["string"]);
    if (here === "differs") expect(documents).not.toEqual(pyyaml);
  });
});

/** A value without the sign of zero, which JSON does not keep for integers. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe("the message names what is there and how to write it", () => {
  it.each([
    ["a: 030000\n", "030000 has a leading zero, which YAML 1.1 reads as octal; write 30000 or put it in quotes"],
    ["a: 089\n", "089 has a leading zero, which YAML 1.1 reads as a string; write 89 or put it in quotes"],
    ["a: 1e3\n", "1e3 is a number in YAML 1.2 and a string in YAML 1.1; write 1000 or put it in quotes"],
    [
      "a: 1e400\n",
      "1e400 is a number in YAML 1.2 and a string in YAML 1.1; write it without an exponent or put it in quotes",
    ],
    [
      "a: 9007199254740993\n",
      "9007199254740993 is beyond 9,007,199,254,740,992 (2^53), and some readers round such integers; write a smaller integer or put it in quotes",
    ],
    [
      "a: b # \u2028c\n",
      "unescaped U+2028, which YAML 1.1 reads as a line break; remove it, or write \\u2028 in double quotes",
    ],
    [
      "a: |\n  b",
      "block scalar at the end of the file without a line break, which YAML readers read differently; add a line break",
    ],
  ])("%j", (text, message) => {
    const { errors } = read(text);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });

  it("of a number with a million digits is short", () => {
    for (const digits of ["9".repeat(1_000_000), `0${"7".repeat(1_000_000)}`, `0x${"f".repeat(1_000_000)}`]) {
      const [error] = read(`a: ${digits}\n`).errors;
      expect(error?.message.slice(0, 42)).toBe(`${digits.slice(0, 40)}… `);
      expect(error?.message.length).toBeLessThan(250);
    }
  });

  it("at the character, the value, or the end of the text", () => {
    const places = ["a: b # \u2028c\n", "a: 010\n", "a: [x, 010]\n", "a: |\n  b", "---\na: 1\n---\n# \u2029\nb: 010\n"];
    expect(
      places.map((text) => readByLibrary(text).flatMap(({ errors }) => errors.map(({ start, end }) => [start, end]))),
    ).toEqual([
      [[7, 7]],
      [[3, 6]],
      [[7, 10]],
      [[8, 8]],
      [
        [15, 15],
        [20, 23],
      ],
    ]);
  });
});
