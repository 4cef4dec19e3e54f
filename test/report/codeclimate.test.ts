import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { levels } from "../../src/model/rule.ts";
import { codeclimate } from "../../src/report/codeclimate.ts";
import { asOf, textOf, validate } from "../support/harness.ts";
import {
  findingsOf,
  findingWith,
  hostile,
  manifestWith,
  policy,
  reportOf,
  ruleOf,
  unsafeCharacters,
} from "../support/sample-reports.ts";

type Issue = {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
};

const issuesIn = (report: Report) => JSON.parse(codeclimate(report)) as readonly Issue[];

describe("a Code Climate report", () => {
  it("is a list with the properties that GitLab reads of each finding", () => {
    const findings = levels.map((level) => findingWith({ rule: ruleOf(level) }));
    expect(issuesIn(reportOf(findings))).toEqual(
      ["critical", "minor", "info"].map((severity, at) => ({
        description: "there is one thing; two are needed",
        check_name: `a-${levels[at]}`,
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}:1$/),
        severity,
        location: { path: "a.yaml", lines: { begin: 3, end: 3 } },
      })),
    );
  });

  it("of no findings is an empty list, without a byte order mark", () => {
    expect(codeclimate(reportOf([]))).toBe("[]\n");
  });

  it("has a unique fingerprint for each finding, independent of the lines before it", () => {
    const file = "fixtures/projects/contoso/broken/production/americas.yaml";
    const check = (content: string) => validate([{ file, content, named: true }], policy, asOf);
    const prints = (report: Report) => issuesIn(report).map(({ fingerprint }) => fingerprint);
    const found = prints(check(textOf(file)));
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found).size).toBe(found.length);
    expect(prints(check(`# a comment\n\n${textOf(file)}`))).toEqual(found);
    const alike = prints(reportOf([...findingsOf(40, "error"), ...findingsOf(40, "error")]));
    expect(new Set(alike).size).toBe(80);
  });

  it.each(Object.entries(hostile))("escapes a name with %s", (_, name) => {
    const checked = validate([{ file: `${name}.yaml`, content: manifestWith(name), named: true }], policy, asOf);
    for (const report of [checked, reportOf([findingWith({ message: name, file: name, object: name })])]) {
      const text = codeclimate(report);
      expect(text).not.toMatch(unsafeCharacters);
      expect(text).not.toContain("##[");
      for (const line of text.split("\n")) expect(line).not.toMatch(/^\s*::/);
      for (const { description, location } of issuesIn(report)) {
        expect(description).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|##\[/u);
        expect(location.path).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|##\[/u);
      }
    }
  });
});
