import { describe, expect, it } from "vitest";
import { countOf, listed } from "../../src/findings/listed.ts";
import { verdictOf } from "../../src/findings/verdict.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import type { Level } from "../../src/model/rule.ts";
import type { Waived, Waiver } from "../../src/model/waiver.ts";
import { checkLimits, planAnnotations } from "../../src/report/annotations.ts";
import { codeclimate } from "../../src/report/codeclimate.ts";
import { json } from "../../src/report/json.ts";
import { junit } from "../../src/report/junit.ts";
import { sarif } from "../../src/report/sarif.ts";
import { summary } from "../../src/report/summary.ts";
import { terminal } from "../../src/report/terminal.ts";
import { findingWith, reportOf, ruleOf } from "../support/sample-reports.ts";

/** Findings of one rule in one file, one on each line. */
function findings(count: number, parts: Partial<Finding> = {}, from = 1): readonly Finding[] {
  return Array.from({ length: count }, (_, at) =>
    findingWith({
      ...{ file: "a.yaml", message: `pool "pool${at}" is too small` },
      range: { line: from + at, column: 1, endLine: from + at, endColumn: 5 },
      ...parts,
    }),
  );
}

const ofLevel = (level: Level) => ({ rule: { ...ruleOf(level), id: "one-rule" } });

const messagesOf = (all: readonly Finding[]) => all.slice(1000).map(({ message, more }) => [message, more]);

describe("a report lists at most 1,000 findings of a rule in a file", () => {
  it.each([
    [999, 999, []],
    [1000, 1000, []],
    // The last one takes as much room as a sentence about it.
    [1001, 1001, [['pool "pool1000" is too small', undefined]]],
    [1002, 1001, [["2 more findings of one-rule in this file are not listed", 2]]],
    [51_000, 1001, [["50,000 more findings of one-rule in this file are not listed", 50_000]]],
  ])("%i findings", (count, entries, more) => {
    const all = findings(count, ofLevel("error"));
    const list = listed(all);
    expect(list).toHaveLength(entries);
    expect(messagesOf(list)).toEqual(more);
    expect(countOf(list)).toBe(count);
    expect(list.map(({ range }) => range.line)).toEqual(all.slice(0, entries).map(({ range }) => range.line));
  });

  it("those of another rule or file are listed too", () => {
    const other = { rule: { ...ruleOf("error"), id: "other-rule" } };
    const all = [...findings(1000, ofLevel("error")), ...findings(1000, other), ...findings(1000, { file: "b.yaml" })];
    expect(listed(all)).toEqual(all);
  });

  it("those that are not listed keep their severity, and whether they are worse", () => {
    const worse = {
      ...ofLevel("error"),
      size: { amount: 3, unit: "server" },
      knownSize: { amount: 1, unit: "server" },
    };
    const hidden = [
      ...findings(5, ofLevel("warning"), 2001),
      ...findings(3, ofLevel("error"), 3001),
      ...findings(4, worse as Partial<Finding>, 4001),
    ];
    const list = listed([...findings(1000, ofLevel("note")), ...hidden]).slice(1000);
    expect(list.map(({ rule, message, more, range }) => [rule.level, message, more, range.line])).toEqual([
      ["warning", "5 more findings of one-rule in this file are not listed", 5, 2001],
      ["error", "3 more findings of one-rule in this file are not listed", 3, 3001],
      ["error", "4 more worse findings of one-rule in this file are not listed", 4, 4001],
    ]);
  });
});

/** A report with 2,500 errors in a file, one warning in another, and 1,500 waived findings. */
function largeReport(): Report {
  const waiver: Waiver = {
    kind: "policy",
    ...{ rule: "one-rule", reason: "servers are replaced", owner: "uc", until: "2027-01-31" },
    place: { ...findingWith(), file: ".lync-policy.yaml" },
  };
  const waived: readonly Waived[] = findings(1500, ofLevel("error"), 5001).map((finding) => ({ ...finding, waiver }));
  const all = [...findings(2500, ofLevel("error")), findingWith({ ...ofLevel("warning"), file: "b.yaml" })];
  const report = reportOf(all);
  return { ...report, waived, ...verdictOf(all, "error", waived.length) };
}

describe("the counts of a large report are true in", () => {
  const report = largeReport();
  const more = (count: string) => `${count} more findings of one-rule in this file are not listed`;

  it("the verdict", () => {
    expect(report.counts).toEqual({ error: 2500, warning: 1, note: 0, waived: 1500 });
  });

  it("the terminal", () => {
    const text = terminal(report, { color: false, quiet: false });
    expect(text.match(/ error: /g)).toHaveLength(1001 + 1001);
    expect(text).toContain(`a.yaml:1001:1: error: ${more("1,500")}`);
    expect(text).toContain(`waived a.yaml:6001:1: error: ${more("500")}`);
    expect(text).toMatch(/^2,500 errors and 1 warning .*; 1,500 findings waived/m);
  });

  it("JSON", () => {
    const { findings: list, counts } = JSON.parse(json(report)) as {
      readonly findings: readonly { readonly more?: number; readonly level: Level; readonly waiver?: object }[];
      readonly counts: object;
    };
    expect(counts).toEqual(report.counts);
    expect(list).toHaveLength(1001 + 1 + 1001);
    const sum = (own: typeof list) => own.reduce((total, one) => total + (one.more ?? 1), 0);
    expect(sum(list.filter(({ level, waiver }) => level === "error" && !waiver))).toBe(2500);
    expect(sum(list.filter(({ waiver }) => waiver))).toBe(1500);
  });

  it("JSON of a shard, which lists all that a merge needs", () => {
    const run = { problems: [], remarks: [], notices: [] };
    const shard = { run, of: () => ({}), seal: <T extends object>(content: T): T => content };
    expect(JSON.parse(json(report, { shard })).findings).toHaveLength(2501 + 1500);
  });

  it("JUnit", () => {
    const text = junit(report);
    const elements = ["testcase", "failure", "skipped"].map(
      (name) => text.match(new RegExp(`<${name}[ />]`, "g"))?.length,
    );
    expect(elements).toEqual([1001 + 1001 + 1, 1001, 1001]);
    // Readers reject a suite whose counts are not those of its elements.
    expect(text).toContain('<testsuites name="lync-policy" tests="2003" failures="1001" errors="0" skipped="1001"');
    expect(text).toContain('<testsuite name="a.yaml" tests="2002" failures="1001" errors="0" skipped="1001"');
    expect(text).toContain(`<failure message="${more("1,500")}"`);
  });

  it("SARIF", () => {
    const [run] = JSON.parse(sarif(report)).runs;
    expect(run.results).toHaveLength(1001 + 1 + 1001);
    expect(run.results.map((result: { message: { text: string } }) => result.message.text)).toEqual(
      expect.arrayContaining([more("1,500"), more("500")]),
    );
    type Result = { readonly suppressions?: object; readonly occurrenceCount?: number };
    const sum = (own: readonly Result[]) => own.reduce((total, { occurrenceCount = 1 }) => total + occurrenceCount, 0);
    expect(sum(run.results.filter(({ suppressions }: Result) => !suppressions))).toBe(2501);
    expect(sum(run.results.filter(({ suppressions }: Result) => suppressions))).toBe(1500);
  });

  it("Code Climate", () => {
    const issues: readonly { readonly description: string; readonly fingerprint: string }[] = JSON.parse(
      codeclimate(report),
    );
    expect(issues).toHaveLength(1001 + 1);
    expect(issues.map(({ description }) => description)).toContain(more("1,500"));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it("the summary, whole and cut", () => {
    const whole = summary(report);
    expect(whole).toContain("2,500 errors and 1 warning");
    expect(whole).toContain("| a.yaml | 2,500 | 0 | 0 |");
    expect(whole).toContain(more("1,500"));
    const cut = summary(report, { longest: 20_000 });
    const shown = cut.match(/^- \*\*/gm)?.length ?? 0;
    expect(cut).toContain(`**${(2501 - shown).toLocaleString("en-US")} more findings not shown here**`);
  });

  it.each([undefined, checkLimits])("annotations", (limits) => {
    const { annotations, shown, dropped } = planAnnotations(report, limits ? { limits } : {});
    expect(shown + dropped).toBe(2501);
    expect(annotations.reduce((sum, one) => sum + one.findings, 0)).toBe(shown);
  });
});
