import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { CertainFix } from "../../src/model/certain-fix.ts";
import type { Report } from "../../src/model/report.ts";
import { levels } from "../../src/model/rule.ts";
import type { RenderOptions } from "../../src/report/options.ts";
import { rdjson } from "../../src/report/rdjson.ts";
import { asOf, filesIn, textOf, validate } from "../support/harness.ts";
import {
  findingWith,
  hostile,
  manifestWith,
  policy,
  reportOf,
  ruleOf,
  unsafeCharacters,
} from "../support/sample-reports.ts";

type Position = { readonly line: number; readonly column?: number };
type Diagnostic = {
  readonly message: string;
  readonly location: { readonly path: string; readonly range: { readonly start: Position; readonly end: Position } };
  readonly severity: string;
  readonly code: { readonly value: string; readonly url?: string };
  readonly suggestions?: readonly { readonly text: string }[];
  readonly related_locations?: readonly object[];
};

// The schema of reviewdog declares draft 4, of which it uses nothing that later drafts read otherwise.
const { $schema: _, ...schema } = JSON.parse(textOf("fixtures/formats/reviewdog.schema.json"));

/** The schema with no properties that it does not describe, so that a misspelled one is an error. */
function closed(): object {
  const copy = structuredClone(schema) as { definitions: Record<string, { additionalProperties: boolean }> };
  for (const node of Object.values(copy.definitions)) node.additionalProperties = false;
  return copy;
}

const isValid = new Ajv({ strict: false }).compile(closed());

function diagnosticsIn(report: Report, options?: Pick<RenderOptions, "fixes">): readonly Diagnostic[] {
  const content = JSON.parse(rdjson(report, options));
  isValid(content);
  expect(isValid.errors ?? []).toEqual([]);
  return content.diagnostics;
}

const projects = validate(
  filesIn("fixtures/projects")
    .filter((file) => file.endsWith(".yaml") && file.includes("/broken/"))
    .map((file) => ({ file, content: textOf(file), named: true })),
  policy,
  asOf,
);

describe("a report in the Reviewdog Diagnostic Format", () => {
  it("is valid against the schema of reviewdog and has every finding", () => {
    const diagnostics = diagnosticsIn(projects);
    expect(diagnostics.map(({ code, message, location }) => [code.value, message, location.path])).toEqual(
      projects.findings.map(({ rule, message, file }) => [rule.id, message, file]),
    );
    expect(diagnostics.filter((one) => one.related_locations).length).toBeGreaterThan(0);
    for (const { code } of diagnostics) expect(code.url).toMatch(/^https?:\/\//);
  });

  it("of no findings is valid", () => {
    expect(diagnosticsIn(reportOf([]))).toEqual([]);
  });

  it("has a severity for each level", () => {
    const findings = levels.map((level) => findingWith({ rule: ruleOf(level) }));
    expect(diagnosticsIn(reportOf(findings)).map(({ severity }) => severity)).toEqual(["ERROR", "WARNING", "INFO"]);
  });

  it.each([
    ["ASCII", "abc: def", 6, 9, 6, 9],
    ["two bytes", "é: ü", 4, 5, 5, 7],
    ["three bytes", "日本: x", 5, 6, 9, 10],
    ["four bytes, which are two UTF-16 units", "a𐐀b", 4, 5, 6, 7],
    ["the end of a line", "ab", 3, 3, 3, 3],
  ])("counts columns in bytes of UTF-8: %s", (_, excerpt, column, endColumn, start, end) => {
    const [one] = diagnosticsIn(
      reportOf([findingWith({ excerpt, range: { line: 3, column, endLine: 3, endColumn } })]),
    );
    expect(one?.location.range).toEqual({ start: { line: 3, column: start }, end: { line: 3, column: end } });
  });

  it.each([
    [{ line: 3, column: 5, endLine: 6, endColumn: 2 }, 6],
    [{ line: 3, column: 5, endLine: 6, endColumn: 1 }, 5],
  ])("has whole lines for a range over several lines", (range, last) => {
    const [one] = diagnosticsIn(reportOf([findingWith({ range })]));
    expect(one?.location.range).toEqual({ start: { line: 3 }, end: { line: last } });
  });

  it("suggests the lines of a certain fix, for its finding only", () => {
    const [fixed, other] = [findingWith(), findingWith({ message: "another one" })];
    const range = { line: 3, column: 10, endLine: 3, endColumn: 13 };
    const fix: CertainFix = {
      ...{ change: "abc def → ghi", replacements: [{ range, text: "ghi" }] },
      ...{ start: 3, end: 4, after: ["    abc: ghi", "    # é", "    jkl: 1"] },
    };
    const diagnostics = diagnosticsIn(reportOf([fixed, other]), { fixes: new Map([[fixed, fix]]) });
    expect(diagnostics.map(({ suggestions }) => suggestions)).toEqual([
      [{ range: { start: { line: 3 }, end: { line: 4 } }, text: "    abc: ghi\n    # é\n    jkl: 1" }],
      undefined,
    ]);
  });

  it.each(Object.entries(hostile))("escapes a name with %s", (_, name) => {
    const checked = validate([{ file: `${name}.yaml`, content: manifestWith(name), named: true }], policy, asOf);
    for (const report of [checked, reportOf([findingWith({ message: name, file: name, object: name })])]) {
      expect(rdjson(report)).not.toMatch(unsafeCharacters);
      for (const { message, location } of diagnosticsIn(report))
        for (const text of [message, location.path]) expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|##\[/u);
    }
  });
});
