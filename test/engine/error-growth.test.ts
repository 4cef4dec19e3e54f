import { describe, expect, it } from "vitest";
import { errorShapes } from "../../bench/cases/error-shapes.mjs";
import { closest } from "../../src/base/did-you-mean.ts";
import { validate } from "../../src/engine/validate.ts";
import { countOf } from "../../src/findings/listed.ts";
import type { Finding } from "../../src/model/finding.ts";
import { waiversIn } from "../../src/policy/waivers/comments.ts";
import { readByLibrary } from "../../src/yaml/library/documents.ts";
import { cpuTime, policyWith } from "../support/harness.ts";

/** The findings of a text on the date of the benchmarks, waived ones included. */
async function check(content: string): Promise<readonly Finding[]> {
  const policy = policyWith({ preset: "minimal" });
  const { findings, waived } = await validate([{ file: "a.yaml", content, named: true }], {
    ...{ policy, today: "2012-06-01", complete: true },
  });
  return [...findings, ...waived];
}

/** The number of findings of each rule. */
function countsOf(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const finding of findings) counts[finding.rule.id] = (counts[finding.rule.id] ?? 0) + countOf([finding]);
  return counts;
}

describe("errors take time that grows linearly:", () => {
  it.each(Object.entries(errorShapes))("%s", async (_name, { sizes: [small = 0, large = 0], text, expected }) => {
    const time = async (size: number) => {
      const content = text(size);
      const began = cpuTime();
      expect(countsOf(await check(content))).toEqual(expected.findings(size));
      return cpuTime() - began;
    };
    // Four times as much: a square would take sixteen times as long.
    const limit = 8 * Math.max(Math.min(await time(small), await time(small)), 10);
    const first = await time(large);
    expect(first < limit ? first : await time(large)).toBeLessThan(limit);
  });
});

describe("a large text that is full of errors", () => {
  const head = "apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso }\n";
  const lines = (count: number, line: string) => line.repeat(count);

  it.each([
    ["from its start", lines(300_000, 'a: "\n'), 52_417],
    ["after valid lines", lines(90_000, "# comment\n") + lines(700_000, 'a: "\n'), 119_704],
    ["with duplicate keys", lines(300_000, "a: 1\n"), 52_417],
    ["on one line", `a: ${lines(1_200_000, "]")}\n`, 4],
  ])("%s is read only as far as necessary, and reports that", (_, content, read) => {
    const [document, ...more] = readByLibrary(head + content);
    expect([document?.content, more]).toEqual([undefined, []]);
    const [first] = document?.errors ?? [];
    expect(first).toEqual({
      ...{ start: 0, end: 0 },
      message: `too many errors; only the first ${read.toLocaleString("en-US")} lines are read`,
    });
  });

  it("is read as a whole if it has few", () => {
    const content = `${head}${lines(300_000, "# comment\n")}${lines(500, 'a: "\n')}`;
    const [document] = readByLibrary(content);
    expect(document?.errors).toHaveLength(500);
    expect(document?.errors[0]?.message).toBe('quoted string is not closed; add a closing "');
  });

  it("does not hide the documents before it, nor is its last document checked", () => {
    const content = `${head}---\n${head}${lines(400_000, 'a: "\n')}`;
    const [first, last] = readByLibrary(content);
    expect([first?.content, first?.errors]).toEqual([expect.objectContaining({ kind: "Deployment" }), []]);
    expect(last?.content).toBeUndefined();
  });
});

describe("a comment takes little time, whatever it has instead of a waiver:", () => {
  const spaces = " ".repeat(100_000);
  it.each([
    ["spaces before the reason", `# waive a until 2027-01-01:${spaces}x`],
    ["spaces in the reason", `# waive a until 2027-01-01: x${spaces}y`],
    ["spaces after the rule", `# waive a${spaces}x`],
    ["spaces after the date", `# waive a until 2027-01-01${spaces}x`],
    ["spaces in the owner", `# waive a until 2027-01-01 by x${spaces}y`],
    ["a long rule", `# waive ${"a".repeat(100_000)}`],
  ])("%s", (_, comment) => {
    const began = cpuTime();
    waiversIn({ file: "a.yaml", content: `a: 1\n${comment}\nb: 1\n`, named: true });
    expect(cpuTime() - began).toBeLessThan(500);
  });
});

it("the closest of many words is found in little time", () => {
  const words = Array.from({ length: 50_000 }, (_, at) => `pool${at}.contoso.com`);
  const began = cpuTime();
  for (let at = 0; at < 20; at++) closest(`pool${at}x.fabrikam.com`, words);
  expect(cpuTime() - began).toBeLessThan(5000);
});
