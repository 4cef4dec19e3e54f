import { describe, expect, it } from "vitest";
import { terminal } from "../../../src/report/terminal.ts";
import { checkText, parse } from "../../support/harness.ts";

const head = "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: {name: contoso}\n";
const manifest = `${head}spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - {fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 10000, servers: 2}
`;

/** The messages of the findings, of which there are no more than the 10,000 that a test may cause. */
function messagesOf(content: Uint8Array | string): readonly string[] {
  const { findings } = checkText(content);
  expect(findings.length).toBeLessThanOrEqual(10_100);
  return findings.map(({ message }) => message);
}

describe("a text may have 16 MiB", () => {
  const limit = 16 * 1024 * 1024;
  /** A manifest of a number of bytes, filled with comments of a hundred bytes a line. */
  const sized = (bytes: number) => {
    const line = `# ${"x".repeat(97)}\n`;
    const fill = bytes - manifest.length;
    return Buffer.from(manifest + line.repeat(Math.floor(fill / 100)) + "#".repeat(fill % 100));
  };

  it("16 MiB are read", () => {
    const text = sized(limit);
    expect(text.length).toBe(limit);
    expect(messagesOf(text)).toEqual([]);
  });

  it.each([limit + 1, 20 * 1024 * 1024])("%i bytes are not", (bytes) => {
    const size = bytes.toLocaleString("en-US");
    expect(messagesOf(sized(bytes))).toEqual([`file size is ${size} bytes; the limit is 16,777,216 bytes (16 MiB)`]);
  });

  it("bytes count, not characters", () => {
    const letters = "#é".repeat(limit / 3);
    expect(letters.length).toBeLessThan(limit);
    expect(messagesOf(Buffer.from(`${manifest}${letters}\n`))).toEqual([expect.stringContaining("16 MiB")]);
  });

  it("bytes count for a string too", () => {
    expect(messagesOf(`${manifest}${"#é".repeat(limit / 3)}\n`)).toEqual([expect.stringContaining("16 MiB")]);
  });

  it("a file that was found and is too large is an error if it mentions the apiVersion", () => {
    const { manifests, errors, skipped } = parse({ file: "a.yaml", content: sized(limit + 1), named: false });
    expect({ manifests, errors: errors.length, skipped }).toEqual({ manifests: [], errors: 1, skipped: undefined });
  });
});

/** Texts with collections nested to a depth, the root map included. */
const nested: Readonly<Record<string, (depth: number) => string>> = {
  "block maps": (depth) =>
    Array.from({ length: depth }, (_, at) => `${" ".repeat(at)}k:${at < depth - 1 ? "" : " 1"}\n`).join(""),
  "block lists": (depth) => `k:\n ${"- ".repeat(depth - 1)}1\n`,
  "flow lists": (depth) => `k: ${"[".repeat(depth - 1)}1${"]".repeat(depth - 1)}\n`,
  "flow maps": (depth) => `k: ${"{k: ".repeat(depth - 1)}1${"}".repeat(depth - 1)}\n`,
  "maps and lists in turn": (depth) => {
    const inner = depth - 1;
    const open = Array.from({ length: inner }, (_, at) => (at % 2 ? "{k: " : "["));
    const close = Array.from({ length: inner }, (_, at) => (at % 2 ? "}" : "]")).reverse();
    return `k: ${open.join("")}1${close.join("")}\n`;
  },
  "lists through aliases": (depth) => {
    const half = Math.floor(depth / 2);
    const rest = depth - 1 - half;
    return `a: &a ${"[".repeat(half)}1${"]".repeat(half)}\nk: ${"[".repeat(rest)}*a${"]".repeat(rest)}\n`;
  },
};

describe("a text may be nested 100 levels deep", () => {
  it.each(Object.keys(nested))("100 levels of %s are read", (kind) => {
    const { manifests, errors } = parse({ file: "a.yaml", content: head + (nested[kind]?.(100) ?? ""), named: true });
    expect(errors).toEqual([]);
    expect(manifests).toHaveLength(1);
  });

  it.each(Object.keys(nested))("101 levels of %s are one finding", (kind) => {
    const messages = messagesOf(head + (nested[kind]?.(101) ?? ""));
    expect(messages).toEqual(["nested 101 levels deep; at most 100 levels are allowed"]);
  });

  it.each([
    ["100,000 brackets", `k: ${"[".repeat(100_000)}`],
    ["100,000 braces", `k: ${"{".repeat(100_000)}`],
    ["100,000 closed brackets", `k: ${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ['100,000 times "- "', `k:\n ${"- ".repeat(100_000)}`],
    ['100,000 times "? "', `k:\n ${"? ".repeat(100_000)}`],
    ["5,000 block maps", nested["block maps"]?.(5000) ?? ""],
    ["5,000 block maps without a value", nested["block maps"]?.(5000).replace(/ 1\n$/, "\n") ?? ""],
  ])("%s are one finding on their line", (_, text) => {
    const { findings } = checkText(head + text);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^nested .*; at most 100 levels are allowed$/),
    ]);
    expect(findings[0]?.range.line).toBeGreaterThan(head.split("\n").length - 1);
  });
});

describe("a text may have 1,000 aliases, which repeat 100,000 values", () => {
  const repeated = (times: number) => `${manifest}labels:\n  a: &a x\n  b: [${"*a, ".repeat(times)}]\n`;

  it("1,000 aliases are followed", () => {
    const { manifests, errors } = parse({ file: "a.yaml", content: repeated(1000), named: true });
    expect(errors).toEqual([]);
    expect(manifests[0]?.content).toMatchObject({ labels: { b: Array(1000).fill("x") } });
  });

  it("1,001 aliases are one finding, at the last one", () => {
    const { findings } = checkText(repeated(1001));
    expect(findings.map(({ message }) => message)).toEqual([
      "more than 1,000 aliases, counting those in aliased values; use fewer",
    ]);
    expect(findings[0]?.range).toMatchObject({ line: 12, column: 7 + 4 * 1000 });
  });

  it("one list of 1,000 items with 1,000 aliases is one finding", () => {
    const text = `${manifest}labels:\n  a: &a [${"1, ".repeat(1000)}]\n  b: [${"*a, ".repeat(1000)}]\n`;
    expect(messagesOf(text)).toEqual([expect.stringContaining("aliases repeat more than 100,000 values")]);
  });

  it("an alias bomb is one finding", () => {
    const lines = Array.from({ length: 9 }, (_, at) => {
      const value = at === 0 ? '"lol"' : `*a${at - 1}`;
      return `  a${at}: &a${at} [${Array(9).fill(value).join(", ")}]\n`;
    });
    expect(messagesOf(`${manifest}labels:\n${lines.join("")}`)).toEqual([expect.stringContaining("aliases")]);
  });

  it("an alias bomb of merge keys is one finding", () => {
    const lines = Array.from({ length: 12 }, (_, at) =>
      at === 0
        ? "  a0: &a0 {x: 1}\n"
        : `  a${at}: &a${at} {<<: [${Array(9)
            .fill(`*a${at - 1}`)
            .join(", ")}]}\n`,
    );
    expect(messagesOf(`${manifest}labels:\n${lines.join("")}`)).toEqual([expect.stringContaining("aliases")]);
  });
});

describe("a text with very many errors is checked to its end", () => {
  it("10,000 duplicate keys are 10,000 findings, each at its key", () => {
    const keys = Array.from({ length: 10_000 }, (_, at) => `  k${at}: x\n  k${at}: y\n`);
    const { findings } = checkText(`${head}labels:\n${keys.join("")}`);
    expect(findings).toHaveLength(10_000);
    expect(findings.map(({ range }) => range.line)).toEqual(keys.map((_, at) => 6 + 2 * at));
  });

  it("10,000 unknown properties are a finding each, at its key", () => {
    const keys = Array.from({ length: 10_000 }, (_, at) => `zzz${at}: x\n`);
    const { findings } = checkText(manifest + keys.join(""));
    expect(findings).toHaveLength(10_000);
    expect(findings.map(({ range }) => range.line)).toEqual(keys.map((_, at) => 10 + at));
    expect(findings.every(({ range }) => range.column === 1)).toBe(true);
  });

  it("10,000 lines with a syntax error are a finding each at most", () => {
    const { findings } = checkText(manifest + "x y\n".repeat(10_000));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(10_000);
  });

  const outputOf = (content: string) => terminal(checkText(content, "a.yaml"), { color: false, quiet: true });

  it("a line of 1 MB is reported on one short line", () => {
    const output = outputOf(`${manifest}${"z".repeat(1000)}: ${"x".repeat(1_000_000)}\n`);
    expect(output).toMatch(/^a\.yaml:10:1: error: .*"z{80}….* \[schema\]\n$/);
    expect(output.length).toBeLessThan(400);
  });

  it("a value of 1 MB is reported on one short line", () => {
    const output = outputOf(manifest.replace("Redmond", "x".repeat(1_000_000)));
    expect(output).toMatch(/^a\.yaml:7:13: error: .*1,000,000.* \[schema\]\n$/);
    expect(output.length).toBeLessThan(400);
  });

  it("1,000 documents are each checked", () => {
    const texts = Array.from({ length: 1000 }, (_, at) => manifest.replace("servers: 2", `servers: ${at % 2}`));
    expect(checkText(texts.join("---\n")).findings).toHaveLength(1000);
  });
});
