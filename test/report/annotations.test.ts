import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Level } from "../../src/model/rule.ts";
import { levels } from "../../src/model/rule.ts";
import { checkLimits, commandLimits, planAnnotations, type Rank } from "../../src/report/annotations.ts";
import { github } from "../../src/report/github.ts";
import { cpuTime } from "../support/harness.ts";
import { asSeenByRunner, readAsRunner } from "../support/runner-view.ts";
import { runs } from "../support/runs.ts";
import { findingsOf, findingWith, reportOf, ruleOf } from "../support/sample-reports.ts";

/** A finding of a rule at a line of a file. */
const at = (file: string, line: number, rule = "a", level: Level = "error", message = `${rule} at ${line}`): Finding =>
  findingWith({
    rule: { ...ruleOf(level), id: rule },
    file,
    message,
    range: { line, column: 1, endLine: line, endColumn: 4 },
  });

/** The locations of planned annotations, as "file:line rule". */
const placesOf = (findings: readonly Finding[], options?: Parameters<typeof planAnnotations>[1]) =>
  planAnnotations(reportOf(findings), options).annotations.map(({ file, startLine, title }) =>
    file === undefined ? "the rest" : `${file}:${startLine} ${title}`,
  );

describe("annotations stay within the limits of GitHub", () => {
  it.each([0, 1, 9, 10, 11, 50, 51, 500, 26_000])("for %i different findings of each severity", (count) => {
    const findings = levels.flatMap((level) => findingsOf(count, level));
    const report = reportOf(findings);
    const { annotations, shown, dropped } = planAnnotations(report);
    expect({ shown, dropped }).toEqual({ shown: 3 * Math.min(count, 9), dropped: 3 * Math.max(count - 9, 0) });
    for (const level of levels) {
      const own = annotations.filter((annotation) => annotation.level === level);
      expect(own).toHaveLength(Math.min(count, 10));
      const messages = own.filter(({ file }) => file !== undefined).map(({ message }) => message.split("\n")[0]);
      expect(messages).toEqual(Array.from({ length: messages.length }, (_, place) => `${level} number ${place}`));
    }
    expect(readAsRunner(github(report))).toEqual(annotations.map(asSeenByRunner));
  });

  it.each([0, 1, 9, 10, 11, 50, 51, 500, 26_000])(
    "for %i findings of one rule in one file, which share one",
    (count) => {
      const findings = Array.from({ length: count }, (_, place) => at("a.yaml", place + 1));
      const { annotations, shown, dropped } = planAnnotations(reportOf(findings));
      expect([annotations.length, shown, dropped]).toEqual([Math.min(count, 1), count, 0]);
      for (const { message } of annotations) expect(message.length).toBeLessThanOrEqual(4096);
    },
  );

  it("for ten findings show nine and the number of the others", () => {
    const { annotations, shown, dropped } = planAnnotations(reportOf(findingsOf(10, "error", 1)));
    expect({ shown, dropped }).toEqual({ shown: 9, dropped: 1 });
    expect(annotations[9]?.message).toBe(
      "1 more error not shown here: f0.yaml (1); by rule: a-error-9 (1); the job summary and the log show all",
    );
  });

  it("end with one that counts the findings not shown, by file and rule", () => {
    const findings = ["a", "b", "c"].flatMap((file) =>
      ["r", "s", "t", "u"].flatMap((rule) => [at(file, 1, rule, "warning"), at(file, 2, rule, "warning")]),
    );
    const { annotations, shown, dropped } = planAnnotations(reportOf(findings));
    expect([annotations.length, shown, dropped]).toEqual([10, 18, 6]);
    expect(annotations[9]).toEqual({
      level: "warning",
      title: "lync-policy",
      message:
        "6 more warnings not shown here: a (2), b (2) and c (2); by rule: u (6); the job summary and the log show all",
    });
  });

  it("end with a short one even for findings in very many files", () => {
    const { annotations } = planAnnotations(reportOf(findingsOf(500, "note", 400)));
    expect(annotations[9]?.message).toMatch(
      /^491 more notes not shown here: .* and 395 more; by rule: .* and 486 more; /,
    );
    expect(annotations[9]?.message.length).toBeLessThan(400);
  });

  it.each(levels)("leave space for annotations of the same severity from elsewhere (%s)", (level) => {
    const { annotations, shown, dropped } = planAnnotations(reportOf(findingsOf(12, level)), { taken: { [level]: 1 } });
    expect([annotations.length, shown, dropped]).toEqual([9, 8, 4]);
  });

  it("for no findings are no output", () => {
    expect(github(reportOf([]))).toBe("");
  });
});

describe("the order of annotations", () => {
  it("is errors, then warnings, then notes", () => {
    const findings = [at("a", 1, "n", "note"), at("a", 2, "w", "warning"), at("a", 3, "e", "error")];
    expect(placesOf(findings)).toEqual(["a:3 e", "a:2 w", "a:1 n"]);
  });

  it("takes one finding of each file in turn, so that no file fills the limit", () => {
    const many = Array.from({ length: 20 }, (_, place) => at("a", place + 1, `r${place}`));
    const findings = [...many, at("b", 1, "x"), at("b", 2, "y"), at("c", 1, "x")];
    expect(placesOf(findings)).toEqual([
      ...["a:1 r0", "b:1 x", "c:1 x", "a:2 r1", "b:2 y", "a:3 r2", "a:4 r3", "a:5 r4", "a:6 r5"],
      "the rest",
    ]);
  });

  it("is changed lines, then changed files, then other files", () => {
    const ranks: Readonly<Record<string, Rank>> = { changed: 1, old: 2 };
    const rank = ({ file, range }: Finding): Rank => (file === "changed" && range.line === 7 ? 0 : (ranks[file] ?? 2));
    const findings = [at("changed", 1, "r"), at("changed", 7, "s"), at("old", 1, "r"), at("old", 2, "s")];
    expect(placesOf(findings, { rank })).toEqual(["changed:7 s", "changed:1 r", "old:1 r", "old:2 s"]);
  });

  it("shows the finding nearest to the change among repeats", () => {
    const rank = ({ range }: Finding): Rank => (range.line === 7 ? 0 : 2);
    const findings = [at("a", 1), at("a", 7), at("a", 9), at("b", 1, "x")];
    expect(placesOf(findings, { rank })).toEqual(["a:7 a", "b:1 x"]);
    expect(planAnnotations(reportOf(findings), { rank }).annotations[0]?.message).toContain("Also at lines 1 and 9.\n");
  });

  it("puts severity first, however near a finding is to the change", () => {
    const rank = ({ rule }: Finding): Rank => (rule.level === "note" ? 0 : 2);
    const limits = { ...checkLimits, total: 1 };
    expect(placesOf([at("a", 1, "n", "note"), at("b", 1, "e", "error")], { rank, limits })).toEqual(["b:1 e"]);
  });
});

describe("repeats of one rule in one file", () => {
  const messageOf = (...findings: readonly Finding[]) =>
    planAnnotations(reportOf(findings)).annotations[0]?.message ?? "";

  it("share an annotation at the first line, with the other lines and their messages", () => {
    expect(messageOf(at("a", 3), at("a", 12), at("a", 40)).split("\n").slice(0, 5)).toEqual([
      "a at 3",
      "",
      "Also at lines 12 and 40.",
      "Line 12: a at 12",
      "Line 40: a at 40",
    ]);
  });

  it("with equal messages show the message once", () => {
    const same = [3, 12].map((line) => at("a", line, "r", "error", "one thing"));
    expect(messageOf(...same)).toMatch(/^one thing\n\nAlso at line 12\.\nWhy: /);
  });

  it("beyond six lines are counted", () => {
    const many = Array.from({ length: 13 }, (_, place) => at("a", 10 * place + 2));
    expect(messageOf(...many)).toContain("Also at lines 12, 22, 32, 42, 52 and 7 more.\n");
    expect(messageOf(...many).match(/^Line /gm)).toHaveLength(6);
  });

  it("with long messages leave space for why, fix and source", () => {
    const long = Array.from({ length: 8 }, (_, place) => at("a", place, "r", "error", `${place}${"x".repeat(999)}`));
    const message = messageOf(...long);
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message).toMatch(/\nWhy: .+\nFix: .+\nSource: .+https:.+$/);
    expect(message.match(/^Line /gm)?.length).toBeGreaterThan(0);
  });

  it("of two severities, or in two files, have separate annotations", () => {
    expect(placesOf([at("a", 1), at("a", 2, "a", "warning"), at("b", 1)])).toEqual(["a:1 a", "b:1 a", "a:2 a"]);
  });
});

describe("a message", () => {
  it("is truncated at the limit of the runner, between two characters", () => {
    for (const length of [4000, 4094, 4095, 4096, 4097, 5000]) {
      const { annotations } = planAnnotations(reportOf([findingWith({ message: "🏔".repeat(length / 2) })]));
      expect(annotations[0]?.message.length).toBeLessThanOrEqual(4096);
      expect(annotations[0]?.message).not.toMatch(/\p{Cs}/u);
    }
    const odd = planAnnotations(reportOf([findingWith({ message: `a${"🏔".repeat(3000)}` })]));
    expect(odd.annotations[0]?.message).not.toMatch(/\p{Cs}/u);
  });

  it("has columns only if the range is on one line", () => {
    const over = findingWith({ rule: ruleOf("note"), range: { line: 3, column: 5, endLine: 4, endColumn: 2 } });
    const { annotations } = planAnnotations(reportOf([findingWith(), over]));
    expect(annotations[0]).toMatchObject({ startLine: 3, endLine: 3, startColumn: 5, endColumn: 8 });
    expect(annotations[1]).toMatchObject({ startLine: 3, endLine: 4 });
    expect(annotations[1]?.startColumn).toBeUndefined();
    expect(github(reportOf([over]))).not.toMatch(/[ ,](col|endColumn)=/);
  });

  it("has why, fix and source", () => {
    const { annotations } = planAnnotations(reportOf([findingWith()]));
    expect(annotations[0]?.message).toMatch(
      /^there is .*\n\nWhy: .+\nFix: .+\nSource: .+, \d{4}-\d\d-\d\d, https:\/\/.+$/,
    );
  });

  it("lists at most six related locations", () => {
    const { range, excerpt, path } = findingWith();
    const related = Array.from({ length: 50 }, () => ({ range, excerpt, path, file: "b.yaml", message: "more here" }));
    const { annotations } = planAnnotations(reportOf([findingWith({ related })]));
    expect(annotations[0]?.message.match(/^See: b\.yaml:3: more here$/gm)).toHaveLength(6);
  });
});

describe("a check run", () => {
  it("shows each of few findings at its own line", () => {
    const repeats = [at("a", 1), at("a", 2), at("a", 3)];
    expect(placesOf(repeats, { limits: checkLimits })).toEqual(["a:1 a", "a:2 a", "a:3 a"]);
  });

  it("has at most its total of annotations, without one that counts the rest", () => {
    const findings = levels.flatMap((level) => findingsOf(400, level));
    const { annotations, shown, dropped } = planAnnotations(reportOf(findings), { limits: checkLimits });
    expect([annotations.length, shown, dropped]).toEqual([1000, 1000, 200]);
    expect(annotations.filter(({ level }) => level === "note")).toHaveLength(200);
    expect(annotations.every(({ file }) => file !== undefined)).toBe(true);
  });

  it("merges repeats if there are more findings than annotations", () => {
    const findings = Array.from({ length: 26_000 }, (_, place) => at(`f${place % 50}`, place, `r${place % 7}`));
    const { annotations, shown, dropped } = planAnnotations(reportOf(findings), { limits: checkLimits });
    expect([annotations.length, shown, dropped]).toEqual([350, 26_000, 0]);
  });
});

describe("for any findings", () => {
  const some = fc.array(
    fc.record({
      file: fc.constantFrom("a", "b", "c"),
      rule: fc.constantFrom("r", "s", "t", "u", "v"),
      level: fc.constantFrom(...levels),
      line: fc.integer({ min: 1, max: 60 }),
    }),
    { maxLength: 80 },
  );
  const limits = fc.constantFrom(commandLimits, checkLimits, { ...checkLimits, total: 7 });

  it("every finding is shown or counted, and no limit is exceeded", () => {
    fc.assert(
      fc.property(some, limits, fc.constantFrom(0, 1), (parts, limits, error) => {
        const findings = parts.map(({ file, rule, level, line }) => at(file, line, rule, level));
        const rank = ({ range }: Finding): Rank => (range.line % 3) as Rank;
        const plan = planAnnotations(reportOf(findings), { limits, taken: { error }, rank });
        expect(plan.shown + plan.dropped).toBe(findings.length);
        expect(plan).toEqual(planAnnotations(reportOf(findings), { limits, taken: { error }, rank }));
        const rest = plan.annotations.filter(({ file }) => file === undefined);
        const counts = rest.map(({ message }) => Number(/^[\d,]+/.exec(message)?.[0]));
        if (limits.countsRest) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(plan.dropped);
        expect(plan.annotations.length + error).toBeLessThanOrEqual(Math.max(limits.total, error));
        for (const level of levels) {
          const own = plan.annotations.filter((annotation) => annotation.level === level).length;
          expect(own + (level === "error" ? error : 0)).toBeLessThanOrEqual(limits.perLevel[level] + 1);
        }
      }),
      runs(100),
    );
  });

  it("time grows linearly with the number of findings", () => {
    const time = (count: number) => {
      const report = reportOf(levels.flatMap((level) => findingsOf(count, level, count)));
      const start = cpuTime();
      planAnnotations(report);
      return cpuTime() - start;
    };
    time(20_000);
    // Sixteen times as much: a square would take 256 times as long.
    expect(time(32_000)).toBeLessThan(80 * Math.max(time(2000), 1));
  });
});
