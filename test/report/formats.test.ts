import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import type { Level } from "../../src/model/rule.ts";
import { levels } from "../../src/model/rule.ts";
import { planAnnotations } from "../../src/report/annotations.ts";
import { github } from "../../src/report/github.ts";
import { json } from "../../src/report/json.ts";
import { terminal } from "../../src/report/terminal.ts";
import { asOf } from "../support/harness.ts";
import { planned, readAsRunner } from "../support/runner-view.ts";
import { finding, hostile, linesOf, raw, reportOf, reportsWith, ruleOf, rules } from "../support/sample-reports.ts";

const simple = { color: false, quiet: false } as const;
const quiet = { color: false, quiet: true } as const;

const commandLine = /^::(error|warning|notice) [^:\n]*::/;

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
      object: "",
    });
    expect(content.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
  });
});
