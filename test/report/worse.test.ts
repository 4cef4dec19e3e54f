import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import { type FormatName, formats } from "../../src/report/index.ts";
import { textOf } from "../support/harness.ts";
import { findingWith, reportOf } from "../support/sample-reports.ts";

const place = { file: "policy.yaml", range: { line: 7, column: 5, endLine: 7, endColumn: 9 }, excerpt: "" };
const [size, knownSize] = [8, 1].map((amount) => ({ amount, unit: "server" })) as [Finding["size"], Finding["size"]];
const exceeds = {
  kind: "policy",
  reason: "Servers arrive in January",
  owner: "uc",
  until: "2027-01-31",
  place,
} as const;
const finding = { ...findingWith({ size, knownSize }), exceeds } as Finding;

const options = { color: false, quiet: false };

async function rendered(format: FormatName, report: Report): Promise<string> {
  return (await formats[format](report))(report, options);
}

/** The formats for people, which show messages. The others have sizes as data. */
const words = "worse than waived (policy.yaml:7): off by 8 servers instead of 1";

describe("a finding that is worse", () => {
  it.each<FormatName>(["terminal", "github", "sarif", "junit", "codeclimate", "rdjson", "checkstyle", "markdown"])(
    "is described by the format %s, as it is in all others",
    async (format) => {
      const text = await rendered(format, reportOf([finding]));
      expect(text.replaceAll("&#58;", ":").replaceAll("%3A", ":")).toContain(`; ${words}`);
      expect(await rendered(format, reportOf([findingWith({ size })]))).not.toContain("worse");
    },
  );

  it("has its sizes in the json format, with the message of any other finding", async () => {
    const text = await rendered("json", reportOf([finding, findingWith({ knownLevel: "warning" })]));
    const report = JSON.parse(text);
    expect(report.findings).toMatchObject([
      {
        message: finding.message,
        size,
        knownSize,
        exceeds: { kind: "policy", owner: "uc", file: "policy.yaml", line: 7 },
      },
      { knownLevel: "warning" },
    ]);
    const isValid = new Ajv2020({ strict: false }).compile(JSON.parse(textOf("schemas/report.schema.json")));
    expect([isValid(report), isValid.errors]).toEqual([true, null]);
  });

  it("has its sizes in the properties of a SARIF result, and the fingerprint of the finding before", async () => {
    const resultOf = async (one: Finding) => JSON.parse(await rendered("sarif", reportOf([one]))).runs[0].results[0];
    const [worse, before] = [await resultOf(finding), await resultOf(findingWith())];
    expect(worse.properties).toEqual({ size, knownSize });
    expect(worse.partialFingerprints).toEqual(before.partialFingerprints);
    expect(before).not.toHaveProperty("properties");
  });

  it.each<[Report["scope"], string]>([
    [{ kind: "new", outside: 14, worse: 1, fixed: 1 }, "; 1 new, 1 worse, 1 fixed, 14 already there)"],
    [{ kind: "new", outside: 1400, worse: 0, fixed: 0 }, "; 2 new, 0 worse, 0 fixed, 1,400 already there)"],
    [undefined, "; 1 finding worse than waived)"],
    [{ kind: "changed-lines", outside: 2 }, "; 1 finding worse than waived; changed lines only, 2 findings elsewhere)"],
  ])("is counted in the last line with scope %j", async (scope, end) => {
    const text = await rendered("terminal", reportOf([finding, findingWith()], scope && { scope }));
    expect(text.trimEnd()).toContain(end);
  });
});
