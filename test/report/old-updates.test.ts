import { describe, expect, it } from "vitest";
import { dayAfter } from "../../src/base/dates.ts";
import type { Report } from "../../src/model/report.ts";
import { formats } from "../../src/report/index.ts";
import { json } from "../../src/report/json.ts";
import type { RenderOptions } from "../../src/report/options.ts";
import { summary } from "../../src/report/summary.ts";
import { oldUpdates } from "../../src/report/totals.ts";
import { asOf } from "../support/harness.ts";
import { readAsRunner } from "../support/runner-view.ts";
import { findingsOf, reportOf } from "../support/sample-reports.ts";

const plain = { color: false, quiet: false } as const;

/** A report of a run whose table of updates ends a number of days before the day checked. */
function reportAfter(days: number, findings = findingsOf(2, "error")): Report {
  const updates = { completeUntil: dayAfter(asOf, -days), file: "updates.json" };
  return reportOf(findings, { run: { updates } });
}

async function render(name: keyof typeof formats, report: Report, options: RenderOptions = plain): Promise<string> {
  return (await formats[name](report))(report, options);
}

const message =
  "security updates are known until 2026-10-07 only, 46 days before the day checked; use a newer version of lync-policy or a newer table of updates (updates in the policy, or --updates FILE)";

describe("a table of updates that ends before the day checked", () => {
  it("by more than 45 days is old", () => {
    expect(oldUpdates(reportAfter(46))).toBe(message);
    for (const days of [45, 1, 0, -1, -400]) expect(oldUpdates(reportAfter(days))).toBe("");
    expect(oldUpdates(reportAfter(1460))).toContain("1,460 days before");
  });

  it("is not mentioned if no manifest states a build", () => {
    expect(oldUpdates(reportOf([]))).toBe("");
  });

  it("is not mentioned if its date does not exist, as in a report that was edited", () => {
    expect(oldUpdates(reportOf([], { run: { updates: { completeUntil: "2026-99-99" } } }))).toBe("");
  });

  it.each([0, 2])("is mentioned once, on the last line of the terminal (%d findings)", async (count) => {
    const [old, recent] = [reportAfter(46, findingsOf(count, "error")), reportAfter(45, findingsOf(count, "error"))];
    for (const verbose of [false, true]) {
      const text = await render("terminal", old, { ...plain, verbose });
      expect(text).toBe(`${await render("terminal", recent, { ...plain, verbose })}${message}\n`);
    }
    expect(await render("terminal", old, { ...plain, color: true })).toContain(`\u001b[33m${message}\u001b[0m\n`);
  });

  it.each([0, 2])("is not mentioned with --quiet (%d findings)", async (count) => {
    const quiet = { ...plain, quiet: true };
    const [old, recent] = [reportAfter(46, findingsOf(count, "error")), reportAfter(45, findingsOf(count, "error"))];
    expect(await render("terminal", old, quiet)).toBe(await render("terminal", recent, quiet));
  });

  it("is mentioned once in the head of the summary", async () => {
    const page = summary(reportAfter(46));
    expect(page.split("security updates are known").length).toBe(2);
    expect(page).toMatch(
      /^## .*\n\n.*, as of 2026-11-22\.\n\n> security updates are known until 2026-10-07 only, .*\n\n/,
    );
    expect(summary(reportAfter(45))).not.toContain("security updates");
    expect(await render("markdown", reportAfter(46))).toContain("> security updates are known until 2026-10-07 only");
  });

  it("is a notice of the github format, within the limit of ten", async () => {
    const old = reportAfter(46, [...findingsOf(30, "note", 30), ...findingsOf(3, "error")]);
    const notices = readAsRunner(await render("github", old)).filter(({ level }) => level === "notice");
    expect(notices).toHaveLength(10);
    expect(notices.filter((notice) => notice.message === message)).toEqual([
      { level: "notice", title: "lync-policy", message },
    ]);
    const recent = readAsRunner(await render("github", reportAfter(45)));
    expect(recent.filter(({ level }) => level === "notice")).toEqual([]);
  });

  it("changes neither findings nor conclusion of the json format, which has the date of every table", () => {
    const [old, recent] = [reportAfter(46), reportAfter(45)].map((report) => JSON.parse(json(report)));
    expect(old.updates).toEqual({ completeUntil: "2026-10-07", file: "updates.json" });
    expect(recent.updates).toEqual({ completeUntil: "2026-10-08", file: "updates.json" });
    expect({ ...old, updates: undefined }).toEqual({ ...recent, updates: undefined });
    expect(JSON.parse(json(reportOf([])))).not.toHaveProperty("updates");
  });

  it.each(["sarif", "junit", "codeclimate", "rdjson", "checkstyle"] as const)(
    "is not in the format %s",
    async (name) => {
      expect(await render(name, reportAfter(46))).toBe(await render(name, reportAfter(45)));
    },
  );
});
