import { describe, expect, it } from "vitest";
import type { SourceText } from "../../../src/base/source-text.ts";
import { validate as run } from "../../../src/engine/validate.ts";
import { certainFixes, withinLimits } from "../../../src/features/fix/certain-fixes.ts";
import type { CertainFix } from "../../../src/model/certain-fix.ts";
import type { Finding } from "../../../src/model/finding.ts";
import { applyEdits, type TextEdit } from "../../../src/yaml/edit/text.ts";
import { asOf, filesIn, policyWith, textOf } from "../../support/harness.ts";
import { findingWith, ruleOf } from "../../support/sample-reports.ts";

const policy = policyWith({ preset: "recommended" });
const check = (text: SourceText) => run([text], { policy, today: asOf });

const files = filesIn("fixtures/projects").filter((file) => /\/broken\/.*\.yaml$/.test(file));
const textFor = (file: string, content = textOf(file)): SourceText => ({ file, content, named: true });

/** The fixes of a file, as it is when it is read again. */
async function fixesOf(file: string, content?: string, later = content) {
  const report = await check(textFor(file, content));
  const fixes = await certainFixes(report, { check, read: async () => textFor(file, later) });
  return { report, fixes };
}

function applyReplacements(text: string, fixes: readonly CertainFix[]): string {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number) => (starts[line - 1] ?? 0) + column - 1;
  const edits = fixes.flatMap(({ replacements }) =>
    replacements.map(
      ({ range, text: after }): TextEdit => ({
        start: offset(range.line, range.column),
        end: offset(range.endLine, range.endColumn),
        text: after,
      }),
    ),
  );
  return applyEdits(text, edits);
}

function replaceLines(text: string, { start, end, after }: CertainFix): string {
  const lines = text.split("\n");
  lines.splice(start - 1, end - start + 1, ...after);
  return lines.join("\n");
}

const isSame = (one: Finding) => (other: Finding) => one.rule.id === other.rule.id && one.message === other.message;

describe.each(files)("the certain fixes of %s", (file) => {
  it("each resolve their finding, and their replacements and lines make the same text", async () => {
    const { fixes } = await fixesOf(file);
    for (const [finding, fix] of fixes) {
      const fixed = applyReplacements(textOf(file), [fix]);
      expect(fixed).toBe(replaceLines(textOf(file), fix));
      expect((await check(textFor(file, fixed))).findings.filter(isSame(finding))).toEqual([]);
    }
  });

  it("can all be applied", async () => {
    const { fixes } = await fixesOf(file);
    const { findings } = await check(textFor(file, applyReplacements(textOf(file), [...fixes.values()])));
    for (const finding of fixes.keys()) expect(findings.filter(isSame(finding))).toEqual([]);
  });
});

it("there are certain fixes in the projects", async () => {
  const all = await Promise.all(files.map((file) => fixesOf(file)));
  expect(all.reduce((sum, { fixes }) => sum + fixes.size, 0)).toBeGreaterThanOrEqual(5);
});

describe("the certain fixes", () => {
  const file = files.find((name) => name.endsWith("americas.yaml")) ?? "";

  it("keep the line ends of a file", async () => {
    const crlf = textOf(file).replaceAll("\n", "\r\n");
    const { fixes } = await fixesOf(file, crlf);
    expect(fixes.size).toBeGreaterThan(0);
    expect(applyReplacements(crlf, [...fixes.values()])).not.toMatch(/[^\r]\n/);
  });

  it("are none for a file that has changed, so that its findings are at other places", async () => {
    const { fixes } = await fixesOf(file, textOf(file), `# another line\n${textOf(file)}`);
    expect(fixes.size).toBe(0);
  });

  it("are none for a file that is gone or cannot be decoded", async () => {
    const report = await check(textFor(file));
    const gone = await certainFixes(report, { check, read: async () => undefined });
    const binary = { file, content: new Uint8Array([0xff, 0xfe, 0, 1]), named: true };
    const broken = await certainFixes(report, { check, read: async () => binary });
    expect([gone.size, broken.size]).toEqual([0, 0]);
  });
});

describe("the fixes of merged shards", () => {
  const rule = { ...ruleOf("error"), id: "schema" };
  const fix: CertainFix = { change: "x", replacements: [], start: 1, end: 1, after: [] };
  /** The files that have fixes, given the number of fixable findings of each. */
  function filesWith(counts: readonly number[]): readonly string[] {
    const findings = counts.flatMap((count, at) =>
      Array.from({ length: count }, () => findingWith({ rule, file: `${at}.yaml` })),
    );
    return [...new Set([...withinLimits({ findings }, new Map(findings.map((one) => [one, fix]))).keys()])]
      .map(({ file }) => file)
      .filter((file, at, all) => all.indexOf(file) === at);
  }

  it.each([
    ["all files up to 300 findings", [50, 50, 50, 50, 50, 50], 6],
    ["no file that exceeds 300 findings", [50, 50, 50, 50, 50, 49, 2], 6],
    ["no file after it", [50, 50, 50, 50, 50, 49, 2, 1], 6],
    ["at most 50 findings of a file count", [5000, 250, 50, 50, 50, 50, 1], 6],
  ])("are those of a single run: %s", (_, counts, expected) => {
    expect(filesWith(counts)).toEqual(Array.from({ length: expected }, (_, at) => `${at}.yaml`));
  });
});
