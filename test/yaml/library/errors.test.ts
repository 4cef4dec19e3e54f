import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { terminal } from "../../../src/report/terminal.ts";
import { checkText, filesIn, root } from "../../support/harness.ts";

const fixtures = filesIn("fixtures/yaml/errors");
const texts = fixtures.filter((file) => file.endsWith(".yaml"));
const folders = [...new Set(texts.map((file) => dirname(file)))];

const cache = new Map<string, readonly string[]>();

/** The lines of output for a fixture: one for each finding, or the reason why it is skipped. */
function outputOf(fixture: string): readonly string[] {
  const lines = cache.get(fixture) ?? check(readFileSync(join(root, fixture)), basename(fixture));
  cache.set(fixture, lines);
  return lines;
}

function check(content: Uint8Array, file: string): readonly string[] {
  const report = checkText(content, file);
  const findings = terminal(report, { color: false, quiet: true }).split("\n").slice(0, -1);
  return [...findings, ...report.run.skipped.map(({ reason }) => `skipped: ${reason}`)];
}

/** The golden file of a folder: the output for each of its texts, below the text's name. */
function goldenOf(folder: string): string {
  const files = texts.filter((file) => dirname(file) === folder);
  const sections = files.map((file) => {
    const lines = outputOf(file);
    return [`# ${basename(file)}`, ...(lines.length > 0 ? lines : ["no findings"])].join("\n");
  });
  return `${sections.join("\n\n")}\n`;
}

describe("the output for each text is as in the golden file of its folder", () => {
  it.each(folders)("%s", (folder) => {
    const golden = join(root, folder, "expected.txt");
    const output = goldenOf(folder);
    if (process.env.UPDATE) writeFileSync(golden, output);
    expect(output).toBe(readFileSync(golden, "utf8"));
  });

  it("there are no other files", () => {
    const goldens = folders.map((folder) => `${folder}/expected.txt`);
    expect(fixtures.filter((file) => !texts.includes(file))).toEqual(goldens.toSorted());
  });
});

describe("no message has the library's words", () => {
  const foreign = /\btoken\b|YAML stream|not valid YAML|indicator|block-seq|tag:yaml\.org|\bNaN\b/;

  it.each(texts)("%s", (file) => {
    for (const line of outputOf(file)) {
      const message = line.replace(/^[^:]+:\d+:\d+: /, "");
      expect(message).not.toMatch(foreign);
      expect(message).not.toMatch(/\b(should|please|invalid)\b/i);
      expect(line).toMatch(/^skipped: .+|^[^:]+:\d+:\d+: (error|note): [^\s].*[^.] \[[a-z-]+\]$/);
    }
  });
});

describe("each cause is reported once", () => {
  /** The number of causes in the texts with several. */
  const several: Readonly<Record<string, number>> = {
    "aliases/before-anchor": 2,
    "aliases/undefined-twice": 2,
    "documents/all-broken": 2,
    "documents/conflict-markers": 3,
    "documents/first-broken": 2,
    "documents/second-broken-early": 2,
    "indentation/tab-indent-everywhere": 3,
    "keys/duplicate-three-times": 2,
    "keys/is-constructor": 2,
    "merge-keys/brings-unknown-property": 2,
    "merge-keys/undefined-alias-in-list": 2,
    "slips/colon-two-lines": 2,
  };

  it.each(texts)("%s", (file) => {
    const name = file.replace(/^fixtures\/yaml\/errors\/|\.yaml$/g, "");
    expect(outputOf(file).length).toBeLessThanOrEqual(several[name] ?? 1);
  });
});

describe("valid texts have no findings", () => {
  const valid = texts.filter((file) => dirname(file).endsWith("/valid"));

  it("there are some", () => expect(valid.length).toBeGreaterThan(5));
  it.each(valid)("%s", (file) => expect(outputOf(file)).toEqual([]));
});

describe("an error is located where it is to be fixed, in columns as editors count them", () => {
  it.each([
    ["aliases/with-anchor", "3:12"],
    ["anchors/twice", "4:12"],
    ["quotes/begins-with-at", "4:9"],
    ["brackets/list-wrong-end", "7:27"],
    ["encoding/bytes-above-unicode", "8:13"],
    ["encoding/bytes-bom-and-bad", "2:7"],
    ["encoding/bytes-ff", "8:13"],
    ["encoding/bytes-latin1", "8:14"],
    ["encoding/bytes-latin1-after-emoji", "8:17"],
    ["encoding/bytes-latin1-before-line-end", "8:16"],
    ["encoding/bytes-latin1-before-space", "8:16"],
    ["encoding/bytes-overlong", "8:13"],
    ["encoding/bytes-surrogate-in-utf8", "8:13"],
    ["encoding/bytes-truncated-sequence", "13:24"],
    ["encoding/carriage-return-in-line", "8:16"],
    ["encoding/control-nul", "8:16"],
    ["directives/yaml-1.1", "1:1"],
    ["documents/directive-1.1-second", "15:1"],
    ["documents/second-broken-early", "18:9"],
    ["keys/is-empty", "5:5"],
    ["merge-keys/empty", "14:11"],
    // A bracket or quote without an end is located where it is opened.
    ["brackets/map-open-at-end", "14:19"],
    ["brackets/open-at-end", "13:20"],
    ["documents/second-broken", "18:9"],
    ["documents/other-broken", "2:7"],
    ["quotes/double-open", "4:9"],
    ["quotes/open-at-end", "13:20"],
    ["quotes/open-crlf", "4:9"],
    ["quotes/single-open", "4:9"],
  ])("%s at %s", (name, location) => {
    const [first] = outputOf(`fixtures/yaml/errors/${name}.yaml`);
    expect(first).toMatch(new RegExp(`^${basename(name)}\\.yaml:${location}: `));
  });
});

describe("no message is wrong about the text", () => {
  it.each([
    ["quotes/begins-with-greater", "indent", "the header has an error, the indentation none"],
    ["quotes/begins-with-pipe-text", "indent", "the header has an error, the indentation none"],
    ["block-scalars/header-digits", "indent", "the header has an error, the indentation none"],
    ["block-scalars/header-zero", "indent", "the header has an error, the indentation none"],
    ["brackets/end-under-indented", "not closed", "the bracket is closed, but under-indented"],
    ["encoding/bytes-latin1-before-line-end", "byte 0x0A", "a line feed is UTF-8, the byte before it is not"],
    ["encoding/bytes-latin1-before-space", "byte 0x20", "a space is UTF-8, the byte before it is not"],
    ["encoding/control-fffe", "control character", "U+FFFE is a noncharacter"],
    ["directives/yaml-1.3", "unknown", "the directive is known, the version is not supported"],
    ["keys/duplicate-three-times", "second", "the third one is no second one"],
    ["indentation/first-line", "after a value", "no value ends there, the first line is indented"],
    ["indentation/key-under-scalar", '": "', 'line 4 has one ": "; line 5 is over-indented'],
    ["indentation/list-item", '": "', 'line 10 has one ": "; it is under-indented'],
    ["indentation/too-deep", '": "', 'line 10 has one ": "; line 11 is over-indented'],
    ["indentation/too-shallow", '": "', 'line 12 has one ": "; line 11 is under-indented'],
    ["tags/int-on-text", "unknown", "!!int is a tag of the core schema; the value is not a number"],
    ["encoding/utf32-le-bom", "UTF-16", "the file is UTF-32"],
  ])("%s does not mention %s: %s", (name, wrong) => {
    const lines = outputOf(`fixtures/yaml/errors/${name}.yaml`);
    expect(lines).not.toEqual([]);
    expect(lines.join("\n").replaceAll(basename(name), "")).not.toContain(wrong);
  });

  it("a tab after spaces is called a tab", () => {
    expect(outputOf("fixtures/yaml/errors/indentation/tab-indent-after-spaces.yaml")[0]).toContain("error: tab ");
  });

  it("a tag is shown as it is written", () => {
    expect(outputOf("fixtures/yaml/errors/tags/binary.yaml")[0]).toContain("!!binary");
  });
});
