import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { terminal } from "../../../src/report/terminal.ts";
import { filesIn, judge, parse, root } from "../../support/harness.ts";

const texts = filesIn("fixtures/yaml/errors").filter((file) => file.endsWith(".yaml"));

/** What a person is told of a file: a line a finding, a line where it is left alone, nothing where all is well. */
function told(content: Uint8Array | string, file: string): string {
  const report = judge(content, file);
  const leftAlone = report.skipped.map(({ reason }) => `left alone: ${reason}\n`);
  return terminal(report, { color: false, quiet: true }) + leftAlone.join("");
}

const known = new Map<string, string>();

/** The same of a fixture, which several tests look at. */
function toldOf(fixture: string): string {
  const text = known.get(fixture) ?? told(readFileSync(join(root, fixture)), basename(fixture));
  known.set(fixture, text);
  return text;
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").slice(0, -1);
}

/** The golden text, which UPDATE=1 writes anew. */
function golden(file: string, text: string): string {
  if (process.env.UPDATE) writeFileSync(file, text);
  return existsSync(file) ? readFileSync(file, "utf8") : `there is no ${basename(file)}; UPDATE=1 writes it`;
}

describe("every text with something wrong is told as its golden text says", () => {
  it.each(texts)("%s", (file) => {
    const text = toldOf(file);
    expect(text).toBe(golden(join(root, file.replace(/yaml$/, "txt")), text));
  });

  it("every golden text belongs to a text", () => {
    const goldens = filesIn("fixtures/yaml/errors").filter((file) => file.endsWith(".txt"));
    expect(goldens).toEqual(texts.map((file) => file.replace(/yaml$/, "txt")));
  });
});

describe("every sentence about a text is in our words", () => {
  const foreign = /\btoken\b|YAML stream|this is not YAML|indicator|block-seq|tag:yaml\.org|undefined|\bNaN\b/;

  it.each(texts)("%s", (file) => {
    for (const line of linesOf(toldOf(file))) {
      const message = line.replace(/^[^:]+:\d+:\d+: /, "");
      expect(message).not.toMatch(foreign);
      expect(message).not.toMatch(/\b(should|please|invalid)\b/i);
      expect(line).toMatch(/^left alone: .+|^[^:]+:\d+:\d+: (error|note): [^\s].*[^.] \[[a-z-]+\]$/);
    }
  });
});

describe("one cause is named once", () => {
  /** Files with several causes, and how many. */
  const several: Readonly<Record<string, number>> = {
    "alias-unresolved-twice": 2,
    "documents-all-broken": 2,
    "documents-first-broken": 2,
    "documents-second-broken-early": 2,
    "duplicate-key-three-times": 2,
    "key-is-constructor": 2,
    "merge-brings-unknown-property": 2,
    "merge-conflict": 3,
    "merge-unresolved-in-list": 2,
    "tab-indent-everywhere": 3,
  };

  it.each(texts)("%s", (file) => {
    const lines = linesOf(toldOf(file));
    expect(lines.length, lines.join("\n")).toBeLessThanOrEqual(several[basename(file, ".yaml")] ?? 1);
  });
});

describe("a text is clean that says it is", () => {
  const clean = texts.filter((file) => basename(file).startsWith("clean-"));

  it("has fixtures", () => expect(clean.length).toBeGreaterThan(5));
  it.each(clean)("%s", (file) => expect(toldOf(file)).toBe(""));
});

describe("what is wrong is shown where a person mends it, as an editor counts", () => {
  it.each([
    ["alias-with-anchor", "3:12"],
    ["anchor-twice", "4:12"],
    ["begins-with-at", "4:9"],
    ["bracket-list-wrong-end", "7:27"],
    ["bytes-above-unicode", "8:13"],
    ["bytes-bom-and-bad", "2:7"],
    ["bytes-ff", "8:13"],
    ["bytes-latin1", "8:14"],
    ["bytes-latin1-after-emoji", "8:17"],
    ["bytes-latin1-before-line-end", "8:16"],
    ["bytes-latin1-before-space", "8:16"],
    ["bytes-overlong", "8:13"],
    ["bytes-surrogate-in-utf8", "8:13"],
    ["bytes-truncated-sequence", "13:24"],
    ["carriage-return-in-line", "8:16"],
    ["control-nul", "8:16"],
    ["directive-yaml-1.1", "1:1"],
    ["documents-directive-1.1-second", "15:1"],
    ["documents-second-broken-early", "18:9"],
    ["key-is-empty", "5:5"],
    ["merge-empty", "14:11"],
    // What is not closed is mended where it was opened, not where the file ends.
    ["bracket-map-open-at-end", "14:19"],
    ["bracket-open-at-end", "13:20"],
    ["documents-second-broken", "18:9"],
    ["other-broken", "2:7"],
    ["quote-double-open", "4:9"],
    ["quote-open-at-end", "13:20"],
    ["quote-open-crlf", "4:9"],
    ["quote-single-open", "4:9"],
  ])("%s at %s", (name, place) => {
    const [first] = linesOf(toldOf(`fixtures/yaml/errors/${name}.yaml`));
    expect(first).toMatch(new RegExp(`^${name}\\.yaml:${place}: `));
  });
});

describe("no sentence says what is not so", () => {
  it.each([
    ["begins-with-greater", "indented", "the header is wrong, no line's indentation"],
    ["begins-with-pipe-text", "indented", "the header is wrong, no line's indentation"],
    ["block-header-digits", "indented", "the header is wrong, no line's indentation"],
    ["block-header-zero", "indented", "the header is wrong, no line's indentation"],
    ["bracket-end-too-far-left", "not closed", "the bracket is closed, but too far left"],
    ["bytes-latin1-before-line-end", "byte 0x0A", "a line feed is UTF-8, the byte before it is not"],
    ["bytes-latin1-before-space", "byte 0x20", "a space is UTF-8, the byte before it is not"],
    ["control-fffe", "control character", "U+FFFE is a noncharacter"],
    ["directive-yaml-1.3", "is not known", "the directive is known, the version is another"],
    [
      "duplicate-key-three-times",
      '15:11: error: key "servers" stands here for the second time',
      "it is the third time",
    ],
    ["indent-first-line", "where a value has ended", "no value ends there, the first line is indented"],
    ["indent-key-under-scalar", 'second ": "', 'line 4 has one ": "; line 5 is indented too deep'],
    ["indent-list-item", 'second ": "', 'line 10 has one ": "; it is indented too little'],
    ["indent-too-deep", 'second ": "', 'line 10 has one ": "; line 11 is indented too deep'],
    ["indent-too-shallow", 'second ": "', 'line 12 has one ": "; line 11 is indented too little'],
    ["tag-int-on-text", "is not known", "!!int is a tag of the core schema; the text is no number"],
    ["utf32-le-bom", "UTF-16", "the file is UTF-32"],
  ])("%s does not say %s: %s", (name, wrong) => {
    const text = toldOf(`fixtures/yaml/errors/${name}.yaml`);
    expect(text).not.toBe("");
    expect(text).not.toContain(wrong);
  });

  it("a tab that stands after spaces is called a tab", () => {
    expect(toldOf("fixtures/yaml/errors/tab-indent-after-spaces.yaml")).toContain("a tab");
  });

  it("a tag is called as it is written", () => {
    expect(toldOf("fixtures/yaml/errors/tag-binary.yaml")).toContain("!!binary");
  });
});

const head = "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: {name: contoso}\n";
const manifest = `${head}spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - {fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 10000, servers: 2}
`;

/** Messages of the findings, after a look that there are no more than somebody could read. */
function messagesOf(content: Uint8Array | string): readonly string[] {
  const { findings } = judge(content);
  expect(findings.length).toBeLessThanOrEqual(10_100);
  return findings.map(({ message }) => message);
}

describe("a text is as large as the limit allows, and no larger", () => {
  const limit = 16 * 1024 * 1024;
  /** A manifest of so many bytes, with comments of a hundred bytes a line. */
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
    const said = `the file has ${bytes.toLocaleString("en-US")} bytes; a manifest may have 16,777,216 (16 MiB)`;
    expect(messagesOf(sized(bytes))).toEqual([said]);
  });

  it("bytes count, not letters", () => {
    const letters = "#é".repeat(limit / 3);
    expect(letters.length).toBeLessThan(limit);
    expect(messagesOf(Buffer.from(`${manifest}${letters}\n`))).toEqual([expect.stringContaining("16 MiB")]);
  });

  it("bytes count, not letters, where a text is carried in as letters", () => {
    expect(messagesOf(`${manifest}${"#é".repeat(limit / 3)}\n`)).toEqual([expect.stringContaining("16 MiB")]);
  });

  it("a text that is too large and not named is left alone only where it cannot be ours", () => {
    const { manifests, errors, skipped } = parse({ file: "a.yaml", content: sized(limit + 1), named: false });
    expect({ manifests, errors: errors.length, skipped }).toEqual({ manifests: [], errors: 1, skipped: undefined });
  });
});

/** Texts whose collections stand in one another `depth` deep, the root map counted. */
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

describe("a text is nested as deep as the limit allows, and no deeper", () => {
  it.each(Object.keys(nested))("100 levels of %s are read", (kind) => {
    const { manifests, errors } = parse({ file: "a.yaml", content: head + (nested[kind]?.(100) ?? ""), named: true });
    expect(errors).toEqual([]);
    expect(manifests).toHaveLength(1);
  });

  it.each(Object.keys(nested))("101 levels of %s are one finding", (kind) => {
    const messages = messagesOf(head + (nested[kind]?.(101) ?? ""));
    expect(messages).toEqual(["nested 101 levels deep; a manifest may have 100"]);
  });

  it.each([
    ["100,000 brackets", `k: ${"[".repeat(100_000)}`],
    ["100,000 braces", `k: ${"{".repeat(100_000)}`],
    ["100,000 closed brackets", `k: ${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ['100,000 times "- "', `k:\n ${"- ".repeat(100_000)}`],
    ['100,000 times "? "', `k:\n ${"? ".repeat(100_000)}`],
    ["5,000 block maps", nested["block maps"]?.(5000) ?? ""],
    ["5,000 block maps without a value", nested["block maps"]?.(5000).replace(/ 1\n$/, "\n") ?? ""],
  ])("%s are one finding on the line where they stand", (_, text) => {
    const { findings } = judge(head + text);
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("100")]);
    expect(findings[0]?.message).toMatch(/^nested .* a manifest may have 100/);
    expect(findings[0]?.range.line).toBeGreaterThan(head.split("\n").length - 1);
  });
});

describe("aliases are followed as often as the limit allows, and no further", () => {
  const repeated = (times: number) => `${manifest}labels:\n  a: &a x\n  b: [${"*a, ".repeat(times)}]\n`;

  it("1,000 aliases are followed", () => {
    const { manifests, errors } = parse({ file: "a.yaml", content: repeated(1000), named: true });
    expect(errors).toEqual([]);
    expect(manifests[0]?.content).toMatchObject({ labels: { b: Array(1000).fill("x") } });
  });

  it("1,001 aliases are one finding, at the last one", () => {
    const { findings } = judge(repeated(1001));
    expect(findings.map(({ message }) => message)).toEqual([
      "aliases are followed more than 1,000 times; a manifest may follow 1,000",
    ]);
    expect(findings[0]?.range).toMatchObject({ line: 12, column: 7 + 4 * 1000 });
  });

  it("one list of 1,000 entries that is repeated 1,000 times is one finding", () => {
    const text = `${manifest}labels:\n  a: &a [${"1, ".repeat(1000)}]\n  b: [${"*a, ".repeat(1000)}]\n`;
    expect(messagesOf(text)).toEqual([expect.stringContaining("aliases repeat more than 100,000 values")]);
  });

  it("a billion laughs are one finding", () => {
    const lines = Array.from({ length: 9 }, (_, at) => {
      const value = at === 0 ? '"lol"' : `*a${at - 1}`;
      return `  a${at}: &a${at} [${Array(9).fill(value).join(", ")}]\n`;
    });
    expect(messagesOf(`${manifest}labels:\n${lines.join("")}`)).toEqual([expect.stringContaining("aliases")]);
  });

  it("a billion laughs by merge keys are one finding", () => {
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

describe("a text with very much of one thing is judged to the end", () => {
  it("10,000 keys twice are 10,000 findings, each at its place", () => {
    const keys = Array.from({ length: 10_000 }, (_, at) => `  k${at}: x\n  k${at}: y\n`);
    const { findings } = judge(`${head}labels:\n${keys.join("")}`);
    expect(findings).toHaveLength(10_000);
    expect(findings.map(({ range }) => range.line)).toEqual(keys.map((_, at) => 6 + 2 * at));
  });

  it("10,000 properties that are not known are a finding each, at its key", () => {
    const keys = Array.from({ length: 10_000 }, (_, at) => `zzz${at}: x\n`);
    const { findings } = judge(manifest + keys.join(""));
    expect(findings).toHaveLength(10_000);
    expect(findings.map(({ range }) => range.line)).toEqual(keys.map((_, at) => 10 + at));
    expect(findings.every(({ range }) => range.column === 1)).toBe(true);
  });

  it("10,000 wrong lines are a finding each at most", () => {
    const { findings } = judge(manifest + "x y\n".repeat(10_000));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(10_000);
  });

  it("a line of 1 MB is told on one short line", () => {
    const text = told(`${manifest}${"z".repeat(1000)}: ${"x".repeat(1_000_000)}\n`, "a.yaml");
    expect(text).toMatch(/^a\.yaml:10:1: error: property "z{80}…" of the manifest is not known; .* \[schema\]\n$/);
    expect(text.length).toBeLessThan(400);
  });

  it("a value of 1 MB is told on one short line", () => {
    const text = told(manifest.replace("Redmond", "x".repeat(1_000_000)), "a.yaml");
    expect(text).toMatch(/^a\.yaml:7:13: error: .* has 1,000,000 characters; at most 255 are allowed \[schema\]\n$/);
    expect(text.length).toBeLessThan(400);
  });

  it("1,000 documents are judged each", () => {
    const texts = Array.from({ length: 1000 }, (_, at) => manifest.replace("servers: 2", `servers: ${at % 2}`));
    expect(judge(texts.join("---\n")).findings).toHaveLength(1000);
  });
});
