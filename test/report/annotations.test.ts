import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOf } from "../../src/findings/listed.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Level } from "../../src/model/rule.ts";
import { levels } from "../../src/model/rule.ts";
import {
  type AnnotationLimits,
  checkLimits,
  commandLimits,
  planAnnotations,
  type Rank,
} from "../../src/report/annotations.ts";
import { github } from "../../src/report/github.ts";
import { cpuTime } from "../support/harness.ts";
import { asSeenByRunner, countedBy, readAsRunner } from "../support/runner-view.ts";
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

/** Two annotations in all. */
const two: AnnotationLimits = { ...checkLimits, most: 2 };

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
    const fits = count <= 10;
    expect({ shown, dropped }).toEqual({ shown: 3 * (fits ? count : 9), dropped: 3 * (fits ? 0 : count - 9) });
    for (const level of levels) {
      const own = annotations.filter((annotation) => annotation.level === level);
      expect(own).toHaveLength(Math.min(count, 10));
      const messages = own.filter(({ file }) => file !== undefined).map(({ message }) => message.split("\n")[0]);
      expect(messages).toEqual(Array.from({ length: fits ? count : 9 }, (_, place) => `${level} number ${place}`));
    }
    expect(readAsRunner(github(report))).toEqual(annotations.map(asSeenByRunner));
  });

  it.each([
    [0, 0],
    [1, 1],
    [9, 9],
    [10, 10],
    [11, 11],
    [50, 50],
    [110, 110],
    // The tenth annotation names 99 lines besides its own, and counts the others.
    [111, 109],
    [500, 109],
    [1203, 109],
    [26_000, 109],
  ])("for %i findings of one rule in one file %i are shown", (count, named) => {
    const findings = Array.from({ length: count }, (_, place) => at("a.yaml", place + 1));
    const { annotations, shown, dropped } = planAnnotations(reportOf(findings));
    expect([annotations.length, shown, dropped]).toEqual([Math.min(count, 10), named, count - named]);
    expect(countedBy(annotations)).toEqual({ shown, dropped });
    expect(annotations.map(({ startLine }) => startLine)).toEqual(annotations.map((_, place) => place + 1));
    for (const { message } of annotations) expect(message.length).toBeLessThanOrEqual(4096);
  });

  it("for 40 findings of one rule in one file: nine are at their lines, and the tenth names the other 31", () => {
    const findings = Array.from({ length: 40 }, (_, place) => at("a.yaml", 2 * place + 1));
    const { annotations } = planAnnotations(reportOf(findings));
    expect(annotations.map(({ startLine }) => startLine)).toEqual([1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    expect(annotations.map(({ findings: count }) => count)).toEqual([...Array(9).fill(1), 31]);
    for (const { message } of annotations.slice(0, 9)) expect(message).not.toContain("Also at");
    const others = Array.from({ length: 30 }, (_, place) => 2 * place + 21);
    const [first, ...last] = [others.slice(0, -1).join(", "), others.at(-1)];
    expect(annotations[9]?.message).toContain(`\nAlso at lines ${first} and ${last}.\n`);
  });

  it.each(levels)("for exactly ten findings of a severity show ten, at their lines (%s)", (level) => {
    const findings = Array.from({ length: 10 }, (_, place) => at("a.yaml", place + 1, `r${place % 3}`, level));
    const seen = readAsRunner(github(reportOf(findings)));
    expect(seen.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { message } of seen) expect(message).not.toContain("Also at");
  });

  it("for eleven rules show nine and the number of the others", () => {
    const { annotations, shown, dropped } = planAnnotations(reportOf(findingsOf(11, "error", 1)));
    expect({ shown, dropped }).toEqual({ shown: 9, dropped: 2 });
    expect(annotations[9]?.message).toBe(
      "2 more errors not shown here: f0.yaml (2); by rule: a-error-9 (1) and a-error-10 (1); the job summary and the log show all",
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
      findings: 0,
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
    const planWith = (count: number) => {
      const { annotations, shown, dropped } = planAnnotations(reportOf(findingsOf(count, level)), {
        taken: { [level]: 1 },
      });
      return [annotations.length, shown, dropped];
    };
    expect(planWith(9)).toEqual([9, 9, 0]);
    expect(planWith(10)).toEqual([9, 8, 2]);
    expect(planWith(12)).toEqual([9, 8, 4]);
  });

  it("are none if other messages use all places", () => {
    const options = { taken: { error: 10 } };
    expect(planAnnotations(reportOf(findingsOf(12, "error")), options)).toEqual({
      annotations: [],
      shown: 0,
      dropped: 12,
    });
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
    const options = { rank, limits: two };
    expect(placesOf(findings, options)).toEqual(["a:7 a", "b:1 x"]);
    expect(planAnnotations(reportOf(findings), options).annotations[0]?.message).toContain("Also at lines 1 and 9.\n");
  });

  it("puts severity first, however near a finding is to the change", () => {
    const rank = ({ rule }: Finding): Rank => (rule.level === "note" ? 0 : 2);
    const limits = { ...checkLimits, most: 1 };
    expect(placesOf([at("a", 1, "n", "note"), at("b", 1, "e", "error")], { rank, limits })).toEqual(["b:1 e"]);
  });
});

describe("findings of one rule in one file", () => {
  /** The annotation of findings that share one. */
  const messageOf = (...findings: readonly Finding[]) =>
    planAnnotations(reportOf(findings), { limits: { ...commandLimits, most: 1 } }).annotations[0]?.message ?? "";

  it("have an annotation each as long as they fit", () => {
    const plan = planAnnotations(reportOf([at("a", 3), at("a", 12), at("a", 40)]));
    expect(plan.annotations.map(({ startLine }) => startLine)).toEqual([3, 12, 40]);
    expect(plan.annotations.map(({ message }) => message.split("\n")[0])).toEqual(["a at 3", "a at 12", "a at 40"]);
  });

  it("share an annotation at the first line, with the other lines and their messages, if they do not fit", () => {
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

  it("beyond a hundred lines are counted", () => {
    const many = (count: number) => Array.from({ length: count }, (_, place) => at("a", 10 * place + 2));
    expect(messageOf(...many(101))).toMatch(/\nAlso at lines 12, 22, .*, 992 and 1,002\.\n/);
    expect(messageOf(...many(102))).toMatch(/\nAlso at lines 12, 22, .*, 992 and 2 more\.\n/);
    expect(messageOf(...many(102)).match(/^Line /gm)).toHaveLength(6);
  });

  it("that a report does not list one by one are counted", () => {
    const findings = [at("a", 3), at("a", 12), { ...at("a", 40), more: 25_000 }];
    expect(messageOf(...findings)).toContain("\nAlso at lines 12 and 25,000 more.\n");
    const plan = planAnnotations(reportOf(findings), { limits: { ...commandLimits, most: 1 } });
    expect([plan.shown, plan.dropped]).toEqual([2, 25_000]);
    const hidden = planAnnotations(reportOf([...findings, at("b", 1)]), { limits: { ...checkLimits, most: 1 } });
    expect([hidden.shown, hidden.dropped]).toEqual([2, 25_001]);
    const alone = planAnnotations(reportOf(findings));
    expect([alone.annotations.map((one) => one.findings), alone.dropped]).toEqual([[1, 1, 0], 25_000]);
  });

  it("with long messages leave space for why, fix and source", () => {
    const long = Array.from({ length: 8 }, (_, place) => at("a", place, "r", "error", `${place}${"x".repeat(999)}`));
    const message = messageOf(...long);
    expect(message.length).toBeLessThanOrEqual(4096);
    expect(message).toMatch(/\nWhy: .+\nFix: .+\nSource: .+https:.+$/);
    expect(message.match(/^Line /gm)?.length).toBeGreaterThan(0);
  });

  it("name the other lines however long the message is", () => {
    const long = [3, 12].map((line) => at("a", line, "r", "error", "x".repeat(5000)));
    expect(messageOf(...long)).toMatch(/^x+\n\nAlso at line 12\./);
    expect(messageOf(...long).length).toBeLessThanOrEqual(4096);
  });

  it("of which there are too many get the places that remain, the largest first", () => {
    const [small, large] = [
      [1, 2, 3].map((line) => at("a", line, "s")),
      Array.from({ length: 12 }, (_, place) => at("b", place + 1, "l")),
    ];
    const { annotations, shown } = planAnnotations(reportOf([...small, ...large, at("c", 1, "x")]));
    expect(annotations.map(({ file, startLine, findings }) => [file, startLine, findings])).toEqual([
      ["a", 1, 3],
      ["b", 1, 1],
      ["c", 1, 1],
      ["b", 2, 1],
      ["b", 3, 1],
      ["b", 4, 1],
      ["b", 5, 1],
      ["b", 6, 1],
      ["b", 7, 1],
      ["b", 8, 5],
    ]);
    expect(shown).toBe(16);
  });

  it("of two severities, or in two files, have separate annotations", () => {
    const findings = [at("a", 1), at("a", 3), at("a", 2, "a", "warning"), at("b", 1)];
    const options = { limits: { ...checkLimits, most: 3 } };
    expect(placesOf(findings, options)).toEqual(["a:1 a", "b:1 a", "a:2 a"]);
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

  it("merges findings of a rule in a file only if there are more findings than annotations", () => {
    const findings = Array.from({ length: 26_000 }, (_, place) => at(`f${place % 50}`, place, `r${place % 7}`));
    const { annotations, shown, dropped } = planAnnotations(reportOf(findings), { limits: checkLimits });
    expect([annotations.length, shown, dropped]).toEqual([1000, 26_000, 0]);
    expect(new Set(annotations.map(({ file, title }) => `${file} ${title}`)).size).toBe(350);
    const exact = planAnnotations(reportOf(findings.slice(0, 1000)), { limits: checkLimits });
    expect(exact.annotations.every(({ findings: count }) => count === 1)).toBe(true);
  });

  it("shows a warning in another file although there are more errors than annotations", () => {
    const errors = Array.from({ length: 1500 }, (_, place) => at("a", place + 1));
    const findings = [...errors, at("b", 1, "w", "warning")];
    const { annotations, shown, dropped } = planAnnotations(reportOf(findings), { limits: checkLimits });
    // A report lists a thousand findings of a rule in a file, and counts the others.
    expect([annotations.length, shown, dropped]).toEqual([1000, 1001, 500]);
    expect(annotations.filter(({ level }) => level === "warning")).toHaveLength(1);
  });
});

describe("for any findings", () => {
  const some = fc.array(
    fc.record({
      file: fc.constantFrom("a", "b", "c"),
      rule: fc.constantFrom("r", "s", "t", "u", "v"),
      level: fc.constantFrom(...levels),
      line: fc.integer({ min: 1, max: 60 }),
      more: fc.constantFrom(undefined, undefined, undefined, undefined, 2, 3000),
    }),
    { maxLength: 80 },
  );
  const limits = fc.constantFrom(commandLimits, checkLimits, two, { ...checkLimits, most: 7 });
  const taken = fc.record({ error: fc.constantFrom(0, 1), note: fc.constantFrom(0, 1, 10) });
  const findingsFrom = (parts: ReturnType<(typeof some)["generate"]>["value"]) =>
    parts.map(({ file, rule, level, line, more }) => {
      const message = more && `${more} more findings of ${rule} in this file are not listed`;
      return { ...at(file, line, rule, level, message), ...(more && { more }) };
    });
  const rank = ({ range }: Finding): Rank => (range.line % 3) as Rank;
  const groupOf = ({ file, rule }: Finding) => `${file} ${rule.id} ${rule.level}`;

  it("every finding is shown or counted, and no limit is exceeded", () => {
    fc.assert(
      fc.property(some, limits, taken, (parts, limits, taken) => {
        const findings = findingsFrom(parts);
        const plan = planAnnotations(reportOf(findings), { limits, taken, rank });
        expect(plan.shown + plan.dropped).toBe(countOf(findings));
        expect(plan.shown).toBe(plan.annotations.reduce((sum, one) => sum + one.findings, 0));
        expect(plan).toEqual(planAnnotations(reportOf(findings), { limits, taken, rank }));
        const hidden = countOf(findings.filter(({ rule }) => rule.level === "note" && taken.note === 10));
        if (limits.countsRest) expect(countedBy(plan.annotations).dropped).toBe(plan.dropped - hidden);
        const used = (level: Level) => ({ warning: 0, ...taken })[level];
        const most = limits.per === "run" ? limits.most - taken.error - taken.note : Number.POSITIVE_INFINITY;
        expect(plan.annotations.length).toBeLessThanOrEqual(Math.max(0, most));
        for (const level of levels) {
          const own = plan.annotations.filter((annotation) => annotation.level === level).length;
          if (limits.per === "severity") expect(own).toBeLessThanOrEqual(limits.most - used(level));
        }
      }),
      runs(200),
    );
  });

  it("each has its own annotation if all of its severity fit, else each rule in a file has one if these fit", () => {
    fc.assert(
      fc.property(some, (parts) => {
        const findings = findingsFrom(parts);
        const { annotations } = planAnnotations(reportOf(findings), { rank });
        for (const level of levels) {
          const own = findings.filter(({ rule }) => rule.level === level);
          const shown = annotations.filter((one) => one.level === level && one.file !== undefined);
          const groups = new Set(own.map(groupOf));
          const named = shown.map(({ file, title }) => `${file} ${title} ${level}`);
          if (own.length <= 10) expect(shown).toHaveLength(own.length);
          else if (groups.size <= 10) expect([new Set(named), shown.length]).toEqual([groups, 10]);
          else expect([new Set(named).size, shown.length]).toEqual([9, 9]);
        }
      }),
      runs(200),
    );
  });

  it("those on changed lines are shown before others of their severity", () => {
    fc.assert(
      fc.property(some, (parts) => {
        const findings = findingsFrom(parts);
        const { annotations } = planAnnotations(reportOf(findings), { rank });
        for (const level of levels) {
          const own = findings.filter(({ rule }) => rule.level === level);
          const closest = new Map<string, Rank>();
          for (const one of own) closest.set(groupOf(one), Math.min(rank(one), closest.get(groupOf(one)) ?? 2) as Rank);
          const named = annotations.filter((one) => one.level === level && one.file !== undefined);
          const shown = new Set(named.map(({ file, title }) => `${file} ${title} ${level}`));
          const ranks = (isShown: boolean) =>
            [...closest].filter(([key]) => shown.has(key) === isShown).map(([, r]) => r);
          expect(Math.max(0, ...ranks(true))).toBeLessThanOrEqual(Math.min(2, ...ranks(false)));
        }
      }),
      runs(200),
    );
  });

  it("the runner keeps all annotations, with the lines that they stand for", () => {
    fc.assert(
      fc.property(some, (parts) => {
        const report = reportOf(findingsFrom(parts));
        const { annotations, shown, dropped } = planAnnotations(report);
        const seen = readAsRunner(github(report));
        expect(seen).toEqual(annotations.map(asSeenByRunner));
        // Findings of one rule on one line are listed once.
        if (new Set(report.findings.map((one) => `${groupOf(one)} ${one.range.line}`)).size < report.findings.length)
          return;
        expect(countedBy(seen)).toEqual({ shown, dropped });
      }),
      runs(200),
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
