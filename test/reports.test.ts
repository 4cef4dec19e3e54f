import { describe, expect, it } from "vitest";
import { planAnnotations } from "../src/report/annotations.ts";
import { github } from "../src/report/github.ts";
import { json } from "../src/report/json.ts";
import { type LinkTo, maxSummaryBytes, summary as summaryOf } from "../src/report/summary.ts";
import { terminal } from "../src/report/terminal.ts";
import { rulesOf } from "../src/rules/index.ts";
import type { Finding, Level, Report, RuleInfo } from "../src/types.ts";
import { levels, validate } from "../src/validate.ts";
import { asOf } from "./harness.ts";

const policy = { preset: "strict", failOn: "error" } as const;
const simple = { color: false, quiet: false } as const;
const quiet = { color: false, quiet: true } as const;

/** A summary where all went well, without links. */
const summary = (report: Report, obstacles: readonly string[] = [], linkTo: LinkTo = () => undefined) =>
  summaryOf(report, obstacles, linkTo);

/** A rule of each level. */
/** The rules of the planning page, whose number stays. */
const rules = rulesOf("minimal");

const ruleOf = (level: Level): RuleInfo => ({ ...(rules[0] as RuleInfo), id: `a-${level}`, level });

/** A finding with what a test says and otherwise nothing remarkable. */
function finding(parts: Partial<Finding> = {}): Finding {
  const rule = parts.rule ?? ruleOf("error");
  return {
    rule,
    message: "there is one thing; two are needed",
    file: "a.yaml",
    path: ["spec"],
    deployment: "contoso",
    source: rule.source,
    range: { line: 3, column: 5, endLine: 3, endColumn: 8 },
    excerpt: "    abc: def",
    related: [],
    ...parts,
  };
}

/** A report of findings. */
function reportOf(findings: readonly Finding[], parts: Partial<Report> = {}): Report {
  const counts = { error: 0, warning: 0, note: 0, waived: 0 };
  for (const { rule } of findings) counts[rule.level]++;
  const files = [...new Set(findings.map(({ file }) => file))];
  const conclusion = counts.error > 0 ? "failure" : "success";
  return { asOf, policy, files, skipped: [], rules, idle: [], findings, counts, conclusion, ...parts };
}

/** As many findings of a level as asked for, over some files. */
function findingsOf(count: number, level: Level, files = 3): readonly Finding[] {
  return Array.from({ length: count }, (_, at) =>
    finding({
      rule: ruleOf(level),
      file: `f${at % files}.yaml`,
      message: `${level} number ${at}`,
      range: { line: at + 1, column: 1, endLine: at + 1 + (at % 2), endColumn: 4 },
    }),
  );
}

/** Names that do harm where they are printed as they are. */
const hostile: Readonly<Record<string, string>> = {
  "a workflow command": "::error::pwned",
  "a workflow command on a line of its own": "x\n::error file=a.yaml::pwned\n::add-mask::a",
  "an old workflow command": "##[error]pwned",
  "an old workflow command on a line of its own": "x\n##[add-mask]a",
  "escapes of workflow commands": "a%0A::error::b%0D%25%3A%2C",
  "a command's end": "a,line=1::b",
  pipes: "a | b || c",
  backticks: "a `b` ```c```",
  HTML: '<img src=x onerror="alert(1)"><!-- <details>',
  "a mention": "@octocat and @github/docs",
  "a link": "[a](https://example.com) ![b](c) https://example.com <https://example.com>",
  markup: "**a** _b_ ~~c~~ # d\n\n# e\n- f\n1. g",
  entities: "&lt;b&gt; &#64;octocat",
  backslashes: "\\| \\` C:\\n",
  "colours of a terminal": "\u001b[31mred\u001b[0m\u001b]0;title\u0007",
  "a C1 control": "\u009b31mred",
  "a carriage return": "a\rb",
  newlines: "a\nb\r\nc",
  "a turn of direction": "a\u202Ecba",
  "line separators": "a\u2028b\u2029c\u0085d",
  "characters without width": "a\u200Bb\uFEFFc\u00ADd\u{E0041}e",
  "a lone surrogate": "a\uD83D b",
  "a NUL": "a\0b",
  "5,000 characters": "x".repeat(5000),
  "issue numbers": "#1 GH-1 org/repo#1",
};

/** Every line of an output as a runner and a terminal see them. */
const linesOf = (text: string) => text.split(/\r\n|\n|\r|\u2028|\u2029|\u0085/);

/** A manifest with a name in every place that a message may repeat, in JSON so that nothing has to be quoted anew. */
function manifestWith(name: string): string {
  const pool = { fqdn: name, edition: "enterprise", homedUsers: 30000, servers: 1 };
  const spec = {
    product: "lync-server-2010",
    sites: [{ name, frontEndPools: [pool] }],
    externalAccess: { xmpp: { partners: [name] }, publicIm: { providers: [name] } },
    xmppGateways: [{ fqdn: name }],
  };
  return `${JSON.stringify({ apiVersion: "lync-policy/v1", kind: "Deployment", metadata: { name }, spec })}\n`;
}

/** Reports in which a name stands wherever a user can put one. */
function reportsWith(name: string): readonly Report[] {
  const sound = manifestWith(name);
  const unknown = JSON.stringify({ ...JSON.parse(sound), [name]: name, kind: name });
  const unclear = `apiVersion: lync-policy/v1\nspec: {a: 1, a: ${JSON.stringify(name)}}\n`;
  const texts = [sound, unknown, unclear].map((content, at) => ({ file: `${at}${name}.yaml`, content, named: true }));
  const judged = validate(texts, policy, asOf);
  const excerpt = `  ${name}`;
  const range = { line: 1, column: 3, endLine: 1, endColumn: 5 };
  const raw = levels.map((level) => finding({ rule: ruleOf(level), message: name, file: name, excerpt, range }));
  const crowd = Array.from({ length: 30 }, (_, at) => finding({ file: `${name}${at}`, message: name, excerpt, range }));
  return [judged, reportOf(raw), reportOf(crowd)];
}

const commandLine = /^::(error|warning|notice) [^:\n]*::/;
/** What hides, moves the cursor or turns the text around, and halves of letters. */
const raw = /(?!\n)\p{Cc}|[\p{Cf}\p{Cs}\u2028\u2029]/u;

describe.each(Object.entries(hostile))("a name that holds %s", (_, name) => {
  const reports = reportsWith(name);

  it("draws findings in every report", () => {
    for (const { findings } of reports) expect(findings.length).toBeGreaterThan(2);
  });

  it.each([true, false])("starts no command and hides nothing in a terminal (quiet: %s)", (isQuiet) => {
    for (const report of reports) {
      const text = terminal(report, { color: false, quiet: isQuiet });
      expect(text).not.toMatch(raw);
      expect(text).not.toContain("##[");
      for (const line of linesOf(text)) expect(line).not.toMatch(/^\s*(::|##\[)/);
    }
  });

  it("takes one line of a quiet terminal for each finding", () => {
    for (const report of reports) {
      const lines = linesOf(terminal(report, quiet));
      expect(lines).toHaveLength(report.findings.length + 1);
      expect(lines.at(-1)).toBe("");
    }
  });

  it("starts no command for GitHub but those that are meant", () => {
    for (const report of reports) {
      const text = github(report);
      expect(text).not.toMatch(raw);
      expect(text).not.toContain("##[");
      const lines = linesOf(text).filter((line) => line !== "");
      expect(lines).toHaveLength(planAnnotations(report).annotations.length);
      for (const line of lines) expect(line).toMatch(commandLine);
    }
  });

  it("is read back by a runner as it was planned", () => {
    for (const report of reports) {
      expect(readAsRunner(github(report))).toEqual(planAnnotations(report).annotations.map(planned));
    }
  });

  it("is text in a summary", () => {
    for (const report of reports) {
      const text = summary(report, [name, `cannot read "${name}"`]);
      expect(text).not.toMatch(raw);
      expect(text.replaceAll(/<br>|<\/?(details|summary)>/g, "")).not.toMatch(/[<>]/);
      expect(text).not.toMatch(/@[\p{L}\p{N}]/u);
      expect(text).not.toContain("##[");
      for (const line of linesOf(text)) {
        if (line.startsWith("|")) expect(line.split("|")).toHaveLength(6);
        expect(line.replace(/\(`[a-z-]+`\)<br>$/, "")).not.toContain("`");
        expect(line).toMatch(
          /^$|^## [✅❌] |^### |^\| |^\*\*.+\*\*$|^- \*\*(error|warning|note)\*\* at |^ {2}\*\*(See|Why|Fix|Source):\*\* |^\*\*\d|, as of |^<details>/u,
        );
        expect(line).not.toMatch(/!\[|\]\((?!https:\/\/(learn\.microsoft\.com|github\.com|[a-z.-]+)\/)/);
      }
    }
  });

  it("is unchanged in JSON, and starts no command there", () => {
    for (const report of reports) {
      const text = json(report);
      expect(text).not.toContain("##[");
      const { findings, files } = JSON.parse(text);
      expect(findings.map((found: { message: string; file: string }) => [found.message, found.file])).toEqual(
        report.findings.map(({ message, file }) => [message, file]),
      );
      expect(files).toEqual(report.files);
      for (const line of linesOf(text)) expect(line).not.toMatch(/^\s*::/);
    }
  });
});

/** What a runner makes of a step's output, by its own rules. */
type Seen = {
  level: string;
  message: string;
  title?: string;
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  endColumn?: number;
};

function readAsRunner(output: string): readonly Seen[] {
  const seen: Seen[] = [];
  const counts: Record<string, number> = {};
  for (const line of output.split(/\r?\n/)) {
    const match = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    if (!match) continue;
    const [, command = "", list = "", data = ""] = match;
    counts[command] = (counts[command] ?? 0) + 1;
    // Of each level a runner keeps ten.
    if (counts[command] > 10) continue;
    seen.push({ level: command, message: unescaped(data).slice(0, 4096), ...propertiesIn(list) });
  }
  return seen;
}

function propertiesIn(list: string): Omit<Seen, "level" | "message"> {
  const entries = list.split(",").map((entry) => {
    const [name = "", ...rest] = entry.split("=");
    const value = unescaped(rest.join("=").replaceAll("%3A", ":").replaceAll("%2C", ","));
    return [name, ["line", "endLine", "col", "endColumn"].includes(name) ? Number(value) : value] as const;
  });
  const { line, endLine, col, endColumn, ...others } = Object.fromEntries(entries) as Omit<Seen, "level" | "message">;
  const lines = line === undefined ? {} : { line, endLine: endLine ?? line };
  const oneLine = line !== undefined && line === (endLine ?? line);
  // Columns of a range over lines are dropped.
  return { ...others, ...lines, ...(oneLine && col !== undefined && { col, endColumn: endColumn ?? col }) };
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

function planned(annotation: ReturnType<typeof planAnnotations>["annotations"][number]): Seen {
  const { level, title, message, file, startLine, endLine, startColumn, endColumn } = annotation;
  return {
    level: level === "note" ? "notice" : level,
    message,
    title,
    ...(file !== undefined && { file }),
    ...(startLine !== undefined && endLine !== undefined && { line: startLine, endLine }),
    ...(startColumn !== undefined && endColumn !== undefined && { col: startColumn, endColumn }),
  };
}

describe("annotations keep within what GitHub shows", () => {
  it.each([0, 1, 9, 10, 11, 50, 500])("of %i findings of each level", (count) => {
    const findings = levels.flatMap((level) => findingsOf(count, level));
    const report = reportOf(findings);
    const { annotations, shown, dropped } = planAnnotations(report);
    expect(shown + dropped).toBe(findings.length);
    expect(shown).toBe(annotations.filter(({ file }) => file !== undefined).length);
    for (const level of levels) {
      const own = annotations.filter((annotation) => annotation.level === level);
      expect(own.length).toBe(Math.min(count, 10));
      const told = own.filter(({ file }) => file !== undefined).map(({ message }) => message.split("\n")[0]);
      expect(told).toEqual(Array.from({ length: told.length }, (_, at) => `${level} number ${at}`));
    }
    expect(readAsRunner(github(report))).toEqual(annotations.map(planned));
  });

  it("nine findings of a level are shown, and the tenth place is kept for the number of the others", () => {
    const { shown, dropped } = planAnnotations(reportOf(findingsOf(10, "error")));
    expect({ shown, dropped }).toEqual({ shown: 9, dropped: 1 });
  });

  it("the tenth of more says how many are not shown and where they stand", () => {
    const { annotations } = planAnnotations(reportOf(findingsOf(50, "warning", 3)));
    expect(annotations).toHaveLength(10);
    expect(annotations[9]).toMatchObject({ level: "warning", title: "lync-policy" });
    expect(annotations[9]?.message).toBe(
      "41 more warnings not shown here: f0.yaml (14), f1.yaml (14) and f2.yaml (13); the job summary and the log show all",
    );
    expect(annotations[9]?.file).toBeUndefined();
  });

  it("the tenth of findings in very many files stays readable", () => {
    const { annotations } = planAnnotations(reportOf(findingsOf(500, "note", 400)));
    expect(annotations[9]?.message).toMatch(/^491 more notes not shown here: .* and 395 more; /);
    expect(annotations[9]?.message.length).toBeLessThan(300);
  });

  it("a message is cut where a runner would cut it, between two letters", () => {
    for (const length of [4000, 4094, 4095, 4096, 4097, 5000]) {
      const { annotations } = planAnnotations(reportOf([finding({ message: "🏔".repeat(length / 2) })]));
      expect(annotations[0]?.message.length).toBeLessThanOrEqual(4096);
      expect(annotations[0]?.message).not.toMatch(/\p{Cs}/u);
    }
    const odd = planAnnotations(reportOf([finding({ message: `a${"🏔".repeat(3000)}` })]));
    expect(odd.annotations[0]?.message).not.toMatch(/\p{Cs}/u);
  });

  it("columns are given where a range stands on one line, and only there", () => {
    const over = finding({ range: { line: 3, column: 5, endLine: 4, endColumn: 2 } });
    const { annotations } = planAnnotations(reportOf([finding(), over]));
    expect(annotations[0]).toMatchObject({ startLine: 3, endLine: 3, startColumn: 5, endColumn: 8 });
    expect(annotations[1]).toMatchObject({ startLine: 3, endLine: 4 });
    expect(annotations[1]?.startColumn).toBeUndefined();
    expect(github(reportOf([over]))).not.toMatch(/[ ,](col|endColumn)=/);
  });

  it("a message says why, how to mend it and who says so", () => {
    const { annotations } = planAnnotations(reportOf([finding()]));
    expect(annotations[0]?.message).toMatch(
      /^there is .*\n\nWhy: .+\nFix: .+\nSource: .+, \d{4}-\d\d-\d\d, https:\/\/.+$/,
    );
  });

  it("no findings are no output", () => {
    expect(github(reportOf([]))).toBe("");
  });
});

describe("a summary", () => {
  const size = (text: string) => Buffer.byteLength(text);
  const blocksOf = (text: string) => text.match(/^- \*\*.*(?:\n {2}.*)*/gm) ?? [];
  const whole =
    /^- \*\*(error|warning|note)\*\* at .*<br>\n {2}\*\*Why:\*\* .*<br>\n {2}\*\*Fix:\*\* .*<br>\n {2}\*\*Source:\*\* \[.*\]\(https:[^)]*\), \d{4}-\d\d-\d\d$/;

  it.each(["plain", "ü🏔 ".repeat(20)])(
    "of 26,000 findings is cut between two and says how many are left (%s)",
    (message) => {
      const findings = Array.from({ length: 26_000 }, (_, at) =>
        finding({ message, file: `f${Math.floor(at / 50)}.yaml` }),
      );
      const text = summary(reportOf(findings));
      expect(size(text)).toBeLessThan(1024 * 1024);
      expect(size(text)).toBeGreaterThan(maxSummaryBytes - 5000);
      const blocks = blocksOf(text);
      for (const block of blocks) expect(block).toMatch(whole);
      const left = /\n\*\*([\d,]+) more findings not shown here\*\*: .*\.\n$/.exec(text)?.[1]?.replaceAll(",", "");
      expect(blocks.length + Number(left)).toBe(26_000);
    },
  );

  it("of few findings holds them all and speaks of none left", () => {
    const findings = levels.flatMap((level) => findingsOf(5, level));
    const text = summary(reportOf(findings));
    expect(blocksOf(text)).toHaveLength(15);
    for (const block of blocksOf(text)) expect(block).toMatch(whole);
    expect(text).not.toContain("not shown");
  });

  it("counts the findings of each file in a row, and the files without in one", () => {
    const findings = [...findingsOf(3, "error", 1), ...findingsOf(2, "note", 2)];
    const text = summary(reportOf(findings, { files: ["f0.yaml", "f1.yaml", "x.yaml", "y.yaml"] }));
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.slice(2)).toEqual([
      "| f0.yaml | 3 | 0 | 1 |",
      "| f1.yaml | 0 | 0 | 1 |",
      "| 2 files without findings | 0 | 0 | 0 |",
    ]);
  });

  it("of findings in 1,000 files keeps its table short and tells the truth about the others", () => {
    const text = summary(reportOf(findingsOf(1000, "error", 1000)));
    const rows = text.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.length).toBeLessThan(300);
    expect(rows.at(-1)).toBe("| 800 more files | | | |");
  });

  it("of a run that could not be done as asked says so, whatever was found", () => {
    const text = summary(reportOf([], { files: ["a.yaml"] }), ['cannot read "b.yaml": permission denied']);
    expect(text).toMatch(/^## ❌ /);
    expect(text).toMatch(/\*\*cannot read .*permission denied\*\*\n/);
  });

  it("of nothing wrong says so", () => {
    const text = summary(reportOf([], { files: ["a.yaml"] }));
    expect(text).toMatch(/^## ✅ lync-policy: no findings\n/);
    expect(text).toContain("1 file checked by 7 rules, as of 2026-11-22.");
  });

  it("links a finding's place where there is a link", () => {
    const text = summary(reportOf([finding()]), [], () => "https://example.com/a.yaml#L3");
    expect(text).toContain("[line 3, column 5](https://example.com/a.yaml#L3)");
  });
});

/** The two lines of a frame: the text that is shown, and the letters above the carets. */
function frameOf(excerpt: string, column: number, endColumn: number, endLine = 3) {
  const range = { line: 3, column, endLine, endColumn };
  const lines = terminal(reportOf([finding({ excerpt, range })]), simple).split("\n");
  const [shown = "", carets = ""] = [lines[1]?.slice(8), lines[2]?.slice(8)];
  const start = carets.indexOf("^");
  return { shown, under: shown.slice(start, carets.length), carets: carets.trim().length };
}

describe("a terminal shows the line with carets under what is meant", () => {
  it("in a plain line", () => {
    expect(frameOf("    abc: def", 5, 8)).toEqual({ shown: "    abc: def", under: "abc", carets: 3 });
  });

  it("after tabs, which it shows as wide as a letter", () => {
    expect(frameOf("\t\tabc:\tdef", 8, 11)).toEqual({ shown: "  abc: def", under: "def", carets: 3 });
  });

  it("at the start and at the end of a line", () => {
    expect(frameOf("abc: def", 1, 4)).toMatchObject({ under: "abc" });
    expect(frameOf("abc: def", 6, 9)).toMatchObject({ under: "def" });
  });

  it("behind the end of a line, with one caret", () => {
    expect(frameOf("abc:", 5, 5)).toEqual({ shown: "abc:", under: "", carets: 1 });
  });

  it("for a place without room, with one caret", () => {
    expect(frameOf("abc: def", 6, 6)).toMatchObject({ under: "d", carets: 1 });
  });

  it("for a range over lines, up to the end of the first", () => {
    expect(frameOf("abc: [a,", 6, 2, 5)).toMatchObject({ under: "[a,", carets: 3 });
  });

  it("after characters that are made visible", () => {
    expect(frameOf("a\u200Bb: def", 6, 9)).toMatchObject({ shown: "a\\u200bb: def", under: "def" });
    expect(frameOf("a: d\u202Eef", 4, 8)).toMatchObject({ shown: "a: d\\u202eef", under: "d\\u202eef" });
  });

  it("after what would be a command", () => {
    expect(frameOf("a: ##[b]", 4, 9)).toMatchObject({ shown: "a: ##\\[b]", under: "##\\[b]" });
  });

  it("after an emoji, which a terminal shows two columns wide", () => {
    const excerpt = "a: 🏠 def";
    const lines = terminal(
      reportOf([finding({ excerpt, range: { line: 3, column: 7, endLine: 3, endColumn: 10 } })]),
      simple,
    ).split("\n");
    expect(lines[2]?.slice(8)).toBe(`${" ".repeat(6)}^^^`);
  });

  it.each([1, 60, 119, 120, 121, 500, 998, 1000])("in a long line at column %i, in a piece of it", (column) => {
    const excerpt = Array.from({ length: 1001 }, (_, at) => String.fromCharCode(97 + (at % 26))).join("");
    const { shown, under } = frameOf(excerpt, column, column + 2);
    expect(under).toBe(excerpt.slice(column - 1, column + 1));
    expect(shown.length).toBeLessThanOrEqual(122);
    expect(excerpt).toContain(shown.replaceAll("…", ""));
  });

  it("for a range that is longer than the piece that is shown", () => {
    const { shown, under } = frameOf(`a: ${"x".repeat(1000)}`, 4, 1004);
    expect(under).toMatch(/^x+$/);
    expect(shown.length).toBeLessThanOrEqual(122);
  });

  it("never with half a letter at the ends of the piece", () => {
    for (const [before, after] of [
      [100, 100],
      [30, 300],
      [300, 30],
      [11, 200],
    ] as const) {
      const excerpt = `${"🏔".repeat(before)}a${"🏔".repeat(after)}`;
      const { shown } = frameOf(excerpt, before * 2 + 1, before * 2 + 2);
      expect(shown).toMatch(/^…?🏔*a🏔*…?$/u);
    }
  });

  it("not at all where the line is empty", () => {
    const lines = terminal(reportOf([finding({ excerpt: "   " })]), simple).split("\n");
    expect(lines[1]).toMatch(/^ {2}why /);
  });
});

describe("a terminal", () => {
  it("is coloured only where colours are asked for, and says the same with them", () => {
    const report = reportOf(levels.map((level) => finding({ rule: ruleOf(level) })));
    for (const isQuiet of [true, false]) {
      const plain = terminal(report, { color: false, quiet: isQuiet });
      const painted = terminal(report, { color: true, quiet: isQuiet });
      expect(plain).not.toContain("\u001b");
      expect(painted).toContain("\u001b[31m");
      expect(painted.replace(/\p{Cc}\[\d+m/gu, "")).toBe(plain);
    }
  });

  it("ends every colour that it begins", () => {
    const painted = terminal(reportOf([finding()]), { color: true, quiet: false });
    expect(painted.split("\u001b[0m").length * 2 - 1).toBe(painted.split("\u001b[").length);
  });

  it("says why, how to mend it and who says so, but not where it is quiet", () => {
    const text = terminal(reportOf([finding()]), simple);
    expect(text).toMatch(/\n {2}why {5}.+\n {2}fix {5}.+\n {2}source {2}.+\n {10}https:.+\n/);
    expect(terminal(reportOf([finding()]), quiet)).toBe(
      "a.yaml:3:5: error: there is one thing; two are needed [a-error]\n",
    );
  });

  it.each<[Partial<Record<Level, number>>, string]>([
    [{}, "no findings"],
    [{ error: 1 }, "1 error"],
    [{ error: 2 }, "2 errors"],
    [{ warning: 1, note: 1 }, "1 warning and 1 note"],
    [{ error: 1, warning: 2, note: 3 }, "1 error, 2 warnings and 3 notes"],
    [{ note: 1200 }, "1,200 notes"],
  ])("counts %j as %s", (counts, verdict) => {
    const findings = levels.flatMap((level) =>
      Array.from({ length: counts[level] ?? 0 }, () => finding({ rule: ruleOf(level) })),
    );
    const text = terminal(reportOf(findings, { files: ["a.yaml"] }), simple);
    expect(text.split("\n").at(-2)).toBe(`${verdict} (1 file checked by 7 rules, as of 2026-11-22)`);
  });

  it("counts files and what was left alone, one and many", () => {
    const skip = (file: string) => ({ file, reason: "it is empty", named: false });
    const last = (parts: Partial<Report>) => terminal(reportOf([], parts), simple).trimEnd();
    expect(last({ files: [], rules: rules.slice(0, 1) })).toBe(
      "no findings (0 files checked by 1 rule, as of 2026-11-22)",
    );
    expect(last({ files: ["a", "b"], skipped: [skip("c")] })).toContain(
      "2 files checked by 7 rules, as of 2026-11-22; 1 file left alone",
    );
    expect(last({ files: ["a"], skipped: [skip("c"), skip("d")] })).toContain("; 2 files left alone)");
  });
});

describe("the report for machines", () => {
  it("names a path as a JSON Pointer", () => {
    const report = reportOf([finding({ path: ["spec", "a/b~c", 0, ""] }), finding({ path: [] })]);
    const { findings } = JSON.parse(json(report));
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(["/spec/a~1b~0c/0/", ""]);
  });

  it("has what its version promises", () => {
    const content = JSON.parse(json(reportOf([finding()])));
    expect(content).toMatchObject({
      version: 1,
      tool: { name: "lync-policy", version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      asOf,
      files: ["a.yaml"],
      counts: { error: 1, warning: 0, note: 0, waived: 0 },
      conclusion: "failure",
    });
    expect(content.findings[0]).toMatchObject({
      rule: "a-error",
      level: "error",
      range: { line: 3, column: 5, endLine: 3, endColumn: 8 },
      deployment: "contoso",
    });
    expect(content.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  });
});
