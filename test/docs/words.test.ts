import { describe, expect, it } from "vitest";
import { proseOfCode, proseOfMarkdown, proseOfSchema, proseOfTitles } from "../support/prose.ts";
import { filesIn, textOf } from "../support/repository.ts";

const guide = "docs/style-guide.md";

/** Each word or phrase of the tables under "Words to avoid", with what to write instead. */
function wordsToAvoid(page: string): readonly (readonly [word: string, use: string])[] {
  const [, section = ""] = page.split("## Words to avoid");
  return [...section.matchAll(/^\| (?!Avoid|:---)([^|]+) \| ([^|]*) \|$/gm)].flatMap(([, words = "", use = ""]) =>
    words.split(", ").map((word) => [word, use] as const),
  );
}

const avoided = wordsToAvoid(textOf(guide));
const instead = new Map(avoided);

/** All words at once; the longest first, since a phrase may begin with a shorter one. */
function patternOf(words: Iterable<string>): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(
    `(?<![\\w-])(?:${longestFirst.map((word) => word.replaceAll(" ", "\\s+")).join("|")})(?![\\w-])`,
    "gi",
  );
}

const pattern = patternOf(instead.keys());

type Hit = { readonly file: string; readonly line: number; readonly word: string };

function hitsIn(file: string, prose: string): readonly Hit[] {
  return [...prose.matchAll(pattern)].map(({ index, 0: word }) => ({
    file,
    line: prose.slice(0, index).split("\n").length,
    word: word.replace(/\s+/g, " "),
  }));
}

/** What a person reads of each kind of file. */
const readers: readonly { readonly files: readonly string[]; readonly prose: (text: string) => string }[] = [
  {
    files: [
      "README.md",
      "CONTRIBUTING.md",
      "SECURITY.md",
      "CHANGELOG.md",
      ...filesIn("docs"),
      ...filesIn("src"),
    ].filter((file) => file.endsWith(".md") && file !== guide),
    prose: proseOfMarkdown,
  },
  { files: ["action.yml", ...filesIn("docs/examples"), ...filesIn(".github")], prose: (text) => text },
  { files: filesIn("schemas"), prose: proseOfSchema },
  { files: filesIn("src").filter((file) => /(?<!generated\/.*)\.ts$/.test(file)), prose: proseOfCode },
  { files: filesIn("test").filter((file) => file.endsWith(".test.ts")), prose: proseOfTitles },
];

const shown = 40;

describe("the style guide", () => {
  it("lists each word once, with what to write instead", () => {
    const words = avoided.map(([word]) => word);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    for (const [word, use] of avoided) {
      expect(word).toMatch(/^[a-z]+(?:[ '-][a-z]+)*$/);
      expect(use).not.toBe("");
    }
    expect(instead.size).toBeGreaterThan(150);
  });

  it("is followed by all texts that a person reads", () => {
    const hits = readers.flatMap(({ files, prose }) => files.flatMap((file) => hitsIn(file, prose(textOf(file)))));
    if (hits.length === 0) return;
    const counts = new Map<string, number>();
    for (const { file } of hits) {
      const [top = "", folder = ""] = file.split("/");
      const area = top === "src" ? `src/${folder}` : top;
      counts.set(area, (counts.get(area) ?? 0) + 1);
    }
    const lines = hits
      .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      .map(({ file, line, word }) => `${file}:${line}: "${word}"; use: ${instead.get(word.toLowerCase())}`);
    const areas = [...counts].map(([area, count]) => `${area} ${count}`).sort();
    expect.fail([`${hits.length} hits: ${areas.join(", ")}`, ...lines.slice(0, shown)].join("\n"));
  });
});

describe("the search for words", () => {
  const words = (prose: string) => hitsIn("file", prose).map(({ line, word }) => `${line} ${word}`);

  it("finds words in any case, across lines, and not as a part of others", () => {
    expect(words("Mends what stands\n  in the file; recommends standards, a mend-it and un-judge.")).toEqual([
      "1 Mends",
      "1 stands",
    ]);
    expect(words("is left\n   out")).toEqual(["1 left out"]);
  });

  it("reads the comments and strings of code, and nothing else of it", () => {
    const code = [
      'import { mend } from "./judge.ts";',
      "/** What is left",
      " * out here, and `borne`. */",
      `const judge = mend(\`a \${borne({ grave })} rule that \${\`speaks \${judge}\`} anew\`) / 2; // excuse`,
      "const pattern = /['\"`] grave/; // what comes after it stands",
      "const escaped = '\\nmended \\'says\\'';",
    ].join("\n");
    expect(words(proseOfCode(code))).toEqual([
      "2 left out",
      "4 speaks",
      "4 anew",
      "4 excuse",
      "5 stands",
      "6 mended",
      "6 says",
    ]);
  });

  it("reads the titles of tests, and nothing else of them", () => {
    const code = [
      'describe("a mend", () => {',
      '  it.each(["borne", `grave`])("judges %s", (text) => expect(text).toBe("anew"));',
      "  // speaks",
      "  it(`says so`, () => {});",
      "});",
    ].join("\n");
    expect(words(proseOfTitles(code))).toEqual(["1 mend", "2 judges", "4 says"]);
  });

  it("reads the descriptions of a schema, and no property of it", () => {
    expect(
      words(proseOfSchema('{ "mend": { "title": "Borne", "enum": ["judge"],\n "description": "a \\"grave\\" one" } }')),
    ).toEqual(["1 Borne", "2 grave"]);
  });

  it("reads a page without its code spans and addresses", () => {
    expect(
      words(proseOfMarkdown("`own rule` [mends](judge.md)\n```text\n$ borne\n```\nhttps://example.com/grave")),
    ).toEqual(["1 mends", "3 borne"]);
  });
});
