import { describe, expect, it } from "vitest";
import type { RunFacts } from "../../src/model/report.ts";
import type { Level } from "../../src/model/rule.ts";
import { levels } from "../../src/model/rule.ts";
import { planAnnotations } from "../../src/report/annotations.ts";
import { github } from "../../src/report/github.ts";
import { json } from "../../src/report/json.ts";
import { terminal } from "../../src/report/terminal.ts";
import { asOf } from "../support/harness.ts";
import { asSeenByRunner, readAsRunner } from "../support/runner-view.ts";
import {
  findingWith,
  hostile,
  linesOf,
  reportOf,
  reportsWith,
  ruleOf,
  rules,
  unsafeCharacters,
} from "../support/sample-reports.ts";

const simple = { color: false, quiet: false } as const;
const quiet = { color: false, quiet: true } as const;

const commandLine = /^::(error|warning|notice) [^:\n]*::/;

describe.each(Object.entries(hostile))("a name with %s", (_, name) => {
  const reports = reportsWith(name);

  it("occurs in findings of every report", () => {
    for (const { findings } of reports) expect(findings.length).toBeGreaterThan(2);
  });

  it.each([true, false])("starts no command and is visible in a terminal (quiet: %s)", (isQuiet) => {
    for (const report of reports) {
      const text = terminal(report, { color: false, quiet: isQuiet });
      expect(text).not.toMatch(unsafeCharacters);
      expect(text).not.toContain("##[");
      for (const line of linesOf(text)) expect(line).not.toMatch(/^\s*(::|##\[)/);
    }
  });

  it("is on one line per finding in a quiet terminal", () => {
    for (const report of reports) {
      const lines = linesOf(terminal(report, quiet));
      expect(lines).toHaveLength(report.findings.length + 1);
      expect(lines.at(-1)).toBe("");
    }
  });

  it("starts no workflow command but the intended ones", () => {
    for (const report of reports) {
      const text = github(report);
      expect(text).not.toMatch(unsafeCharacters);
      expect(text).not.toContain("##[");
      const lines = linesOf(text).filter((line) => line !== "");
      expect(lines).toHaveLength(planAnnotations(report).annotations.length);
      for (const line of lines) expect(line).toMatch(commandLine);
    }
  });

  it("is read by a runner as planned", () => {
    for (const report of reports) {
      expect(readAsRunner(github(report))).toEqual(planAnnotations(report).annotations.map(asSeenByRunner));
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
      expect(files).toEqual(report.run.files);
      for (const line of linesOf(text)) expect(line).not.toMatch(/^\s*::/);
    }
  });
});

/** The two lines of a frame: the shown text, and the characters above the carets. */
function frameOf(excerpt: string, column: number, endColumn: number, endLine = 3) {
  const range = { line: 3, column, endLine, endColumn };
  const lines = terminal(reportOf([findingWith({ excerpt, range })]), simple).split("\n");
  const [shown = "", carets = ""] = [lines[1]?.slice(8), lines[2]?.slice(8)];
  const start = carets.indexOf("^");
  return { shown, under: shown.slice(start, carets.length), carets: carets.trim().length };
}

describe("a terminal shows the line with carets under the range", () => {
  it("in a plain line", () => {
    expect(frameOf("    abc: def", 5, 8)).toEqual({ shown: "    abc: def", under: "abc", carets: 3 });
  });

  it("after tabs, which are shown as one space", () => {
    expect(frameOf("\t\tabc:\tdef", 8, 11)).toEqual({ shown: "  abc: def", under: "def", carets: 3 });
  });

  it("at the start and at the end of a line", () => {
    expect(frameOf("abc: def", 1, 4)).toMatchObject({ under: "abc" });
    expect(frameOf("abc: def", 6, 9)).toMatchObject({ under: "def" });
  });

  it("after the end of a line, with one caret", () => {
    expect(frameOf("abc:", 5, 5)).toEqual({ shown: "abc:", under: "", carets: 1 });
  });

  it("for an empty range, with one caret", () => {
    expect(frameOf("abc: def", 6, 6)).toMatchObject({ under: "d", carets: 1 });
  });

  it("for a range over several lines, up to the end of the first", () => {
    expect(frameOf("abc: [a,", 6, 2, 5)).toMatchObject({ under: "[a,", carets: 3 });
  });

  it("after escaped characters", () => {
    expect(frameOf("a\u200Bb: def", 6, 9)).toMatchObject({ shown: "a\\u200bb: def", under: "def" });
    expect(frameOf("a: d\u202Eef", 4, 8)).toMatchObject({ shown: "a: d\\u202eef", under: "d\\u202eef" });
  });

  it("after an escaped command", () => {
    expect(frameOf("a: ##[b]", 4, 9)).toMatchObject({ shown: "a: ##\\[b]", under: "##\\[b]" });
  });

  it("after an emoji, which is two columns wide in a terminal", () => {
    const excerpt = "a: 🏠 def";
    const lines = terminal(
      reportOf([findingWith({ excerpt, range: { line: 3, column: 7, endLine: 3, endColumn: 10 } })]),
      simple,
    ).split("\n");
    expect(lines[2]?.slice(8)).toBe(`${" ".repeat(6)}^^^`);
  });

  it.each([1, 60, 119, 120, 121, 500, 998, 1000])("at column %i of a long line, in a clip of the line", (column) => {
    const excerpt = Array.from({ length: 1001 }, (_, at) => String.fromCharCode(97 + (at % 26))).join("");
    const { shown, under } = frameOf(excerpt, column, column + 2);
    expect(under).toBe(excerpt.slice(column - 1, column + 1));
    expect(shown.length).toBeLessThanOrEqual(122);
    expect(excerpt).toContain(shown.replaceAll("…", ""));
  });

  it("for a range that is longer than the clip", () => {
    const { shown, under } = frameOf(`a: ${"x".repeat(1000)}`, 4, 1004);
    expect(under).toMatch(/^x+$/);
    expect(shown.length).toBeLessThanOrEqual(122);
  });

  it("never with half a surrogate pair at the ends of the clip", () => {
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

  it("but no frame for an empty line", () => {
    const lines = terminal(reportOf([findingWith({ excerpt: "   " })]), simple).split("\n");
    expect(lines[1]).toMatch(/^ {2}why /);
  });
});

describe("a terminal", () => {
  it("has colors only if requested, and otherwise the same text", () => {
    const report = reportOf(levels.map((level) => findingWith({ rule: ruleOf(level) })));
    for (const isQuiet of [true, false]) {
      const plain = terminal(report, { color: false, quiet: isQuiet });
      const colored = terminal(report, { color: true, quiet: isQuiet });
      expect(plain).not.toContain("\u001b");
      expect(colored).toContain("\u001b[31m");
      expect(colored.replace(/\p{Cc}\[\d+m/gu, "")).toBe(plain);
    }
  });

  it("resets every color that it sets", () => {
    const colored = terminal(reportOf([findingWith()]), { color: true, quiet: false });
    expect(colored.split("\u001b[0m").length * 2 - 1).toBe(colored.split("\u001b[").length);
  });

  it("has why, fix and source, but not with quiet", () => {
    const text = terminal(reportOf([findingWith()]), simple);
    expect(text).toMatch(/\n {2}why {5}.+\n {2}fix {5}.+\n {2}source {2}.+\n {10}https:.+\n/);
    expect(terminal(reportOf([findingWith()]), quiet)).toBe(
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
      Array.from({ length: counts[level] ?? 0 }, () => findingWith({ rule: ruleOf(level) })),
    );
    const text = terminal(reportOf(findings, { run: { files: ["a.yaml"] } }), simple);
    expect(text.split("\n").at(-2)).toBe(`${verdict} (1 file checked: 7 rules ran, as of 2026-11-22)`);
  });

  it("counts checked and skipped files", () => {
    const skip = (file: string) => ({ file, reason: "it is empty", named: false, isNear: false });
    const last = (run: Partial<RunFacts>) => terminal(reportOf([], { run }), simple).trimEnd();
    expect(last({ files: [], rules: rules.slice(0, 1) })).toBe(
      "nothing was checked (0 files checked, as of 2026-11-22)",
    );
    expect(last({ files: ["a", "b"], skipped: [skip("c")] })).toContain(
      "2 files checked: 7 rules ran, as of 2026-11-22; 1 file skipped",
    );
    expect(last({ files: ["a"], skipped: [skip("c"), skip("d")] })).toContain("; 2 files skipped)");
  });

  describe("name skipped files", () => {
    const skip = (file: string, is: "named" | "isNear" | "found") => ({
      ...{ file, reason: "no apiVersion", named: is === "named", isNear: is === "isNear" },
    });
    const last = (...skipped: RunFacts["skipped"]) => terminal(reportOf([], { run: { skipped } }), simple).trimEnd();

    it("that a pattern names and that resemble manifests, the latter first", () => {
      expect(last(skip("a.yaml", "named"))).toContain("; 1 file skipped: a.yaml (no apiVersion))");
      expect(last(skip("a.yaml", "named"), skip("b.yaml", "isNear"))).toContain(
        "; 2 files skipped: b.yaml (no apiVersion) and a.yaml (no apiVersion))",
      );
      expect(last(skip("a.yaml", "found"), skip("b.yaml", "isNear"), skip("c.yaml", "found"))).toContain(
        "; 3 files skipped, including b.yaml (no apiVersion))",
      );
    });

    it("at most five of them, each shortened and on one line", () => {
      const many = Array.from({ length: 1000 }, (_, at) => skip(`${at}.yaml`, "named"));
      expect(last(...many)).toContain(
        "; 1,000 files skipped: 0.yaml (no apiVersion), 1.yaml (no apiVersion), 2.yaml (no apiVersion), 3.yaml (no apiVersion), 4.yaml (no apiVersion) and 995 more)",
      );
      expect(last(...many.slice(0, 5))).not.toContain("more");
      const hostile = { ...skip(`\n::error::x\u001b[31m${"y".repeat(10_000)}`, "named"), reason: "z".repeat(10_000) };
      const text = last(hostile);
      expect(text).toContain(String.raw`1 file skipped: \u000a::error::x\u001b[31myyy`);
      expect(text.length).toBeLessThan(400);
    });
  });
});

describe("a JSON report", () => {
  it("has paths as JSON Pointers", () => {
    const report = reportOf([findingWith({ path: ["spec", "a/b~c", 0, ""] }), findingWith({ path: [] })]);
    const { findings } = JSON.parse(json(report));
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(["/spec/a~1b~0c/0/", ""]);
  });

  it("states which skipped files are named and which resemble manifests", () => {
    const skipped = [
      { file: "a.yaml", reason: "it is empty", named: true, isNear: false },
      { file: "b.yaml", reason: "no apiVersion", named: false, isNear: true },
    ];
    expect(JSON.parse(json(reportOf([], { run: { skipped } }))).skipped).toEqual([
      { file: "a.yaml", reason: "it is empty", named: true, nearMiss: false },
      { file: "b.yaml", reason: "no apiVersion", named: false, nearMiss: true },
    ]);
  });

  it("has the properties of its version", () => {
    const content = JSON.parse(json(reportOf([findingWith()])));
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
