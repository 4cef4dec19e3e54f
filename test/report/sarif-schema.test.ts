import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { CertainFix } from "../../src/model/certain-fix.ts";
import type { Report } from "../../src/model/report.ts";
import type { RenderOptions } from "../../src/report/options.ts";
import { sarif } from "../../src/report/sarif.ts";
import { asOf, filesIn, textOf, validate } from "../support/harness.ts";
import { checkWithPolicy } from "../support/policy-files.ts";
import { findingWith, hostile, policy, reportOf } from "../support/sample-reports.ts";

const schema = JSON.parse(textOf("fixtures/formats/sarif-2.1.0.schema.json"));
const isValid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

type Run = {
  readonly tool: { readonly driver: Readonly<Record<string, unknown>> };
  readonly results: readonly { readonly fixes?: readonly object[] }[];
};

/** The run of a report, which is valid against the schema. */
function runOf(report: Report, options?: Pick<RenderOptions, "fixes">): Run {
  const content = JSON.parse(sarif(report, options));
  isValid(content);
  expect(isValid.errors ?? []).toEqual([]);
  return content.runs[0];
}

const range = { line: 3, column: 10, endLine: 3, endColumn: 13 };
const below = { line: 4, column: 1, endLine: 5, endColumn: 1 };
const fixWith = (change: string): CertainFix => ({
  ...{ change, start: 3, end: 4, after: ["    abc: ghi"] },
  replacements: [
    { range, text: "ghi" },
    { range: below, text: "" },
  ],
});

describe("a SARIF report is valid against the schema of SARIF 2.1.0", () => {
  it("for every project, for no findings, and for waived ones", async () => {
    const texts = filesIn("fixtures/projects")
      .filter((file) => file.endsWith(".yaml") && file.includes("/broken/"))
      .map((file) => ({ file, content: textOf(file), named: true }));
    const waived = await checkWithPolicy(textOf("fixtures/policies/whole.yaml"), {
      "contoso.yaml": textOf("fixtures/policies/whole-contoso.yaml"),
    });
    for (const report of [validate(texts, policy, asOf), reportOf([]), waived]) runOf(report);
  });

  it("which rejects a result without a message", () => {
    expect(isValid(JSON.parse(sarif(reportOf([findingWith()])).replace('"message"', '"massage"')))).toBe(false);
  });

  it.each(Object.entries(hostile))("for a fix with %s", (_, name) => {
    const finding = findingWith({ file: `${name}.yaml` });
    const { results } = runOf(reportOf([finding]), { fixes: new Map([[finding, fixWith(name)]]) });
    expect(results[0]?.fixes).toHaveLength(1);
    expect(sarif(reportOf([finding]), { fixes: new Map([[finding, fixWith(name)]]) })).not.toContain("##[");
  });
});

describe("a SARIF report", () => {
  it("names the tool with its version and its address", () => {
    const { homepage } = JSON.parse(textOf("package.json"));
    const { driver } = runOf(reportOf([])).tool;
    expect(driver.fullName).toBe(`lync-policy ${driver.version}`);
    expect(homepage).toBe(`${driver.informationUri}#readme`);
  });

  it("has the exact replacements of a certain fix, for its finding only", () => {
    const [fixed, other] = [findingWith(), findingWith({ message: "another one" })];
    const { results } = runOf(reportOf([fixed, other]), { fixes: new Map([[fixed, fixWith("abc def → ghi")]]) });
    expect(results.map(({ fixes }) => fixes)).toEqual([
      [
        {
          description: { text: "abc def → ghi" },
          artifactChanges: [
            {
              artifactLocation: { uri: "a.yaml", uriBaseId: "%SRCROOT%" },
              replacements: [
                {
                  deletedRegion: { startLine: 3, startColumn: 10, endLine: 3, endColumn: 13 },
                  insertedContent: { text: "ghi" },
                },
                { deletedRegion: { startLine: 4, startColumn: 1, endLine: 5, endColumn: 1 } },
              ],
            },
          ],
        },
      ],
      undefined,
    ]);
  });
});
