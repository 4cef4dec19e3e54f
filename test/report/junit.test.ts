import { describe, expect, it } from "vitest";
import type { FailOn } from "../../src/model/policy.ts";
import type { Report } from "../../src/model/report.ts";
import { levels } from "../../src/model/rule.ts";
import { junit } from "../../src/report/junit.ts";
import { asOf, policyWith, validate } from "../support/harness.ts";
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

type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** Characters that XML 1.0 allows. */
const legal = /^[\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

const decodeEntities = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? "?");

/** Parses the subset of XML that the format uses. Anything else throws. */
function read(xml: string): Element {
  expect(xml).toMatch(legal);
  const body = xml.replace('<?xml version="1.0" encoding="UTF-8"?>\n', "");
  const open: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const token =
    /<(\/?)([a-z-]+)((?: [a-z]+="(?:[^"<&]|&(?:amp|lt|gt|quot);)*")*)(\/?)>|((?:[^<&>]|&(?:amp|lt|gt|quot);)+)/gy;
  let end = 0;
  for (const [whole, closing, name = "", list = "", empty, text] of body.matchAll(token)) {
    end += whole.length;
    const top = open.at(-1) as Element;
    if (text !== undefined) top.text += decodeEntities(text);
    else if (closing) expect(open.pop()?.name).toBe(name);
    else {
      const pairs = [...list.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        decodeEntities(value),
      ]);
      const element = { name, attributes: Object.fromEntries(pairs), children: [], text: "" };
      top.children.push(element);
      if (!empty) open.push(element);
    }
  }
  expect([end, open.length]).toEqual([body.length, 1]);
  return open[0]?.children[0] as Element;
}

const suitesIn = (report: Report) => read(junit(report)).children;

describe("a JUnit report", () => {
  it("has a suite for each file and a case for each finding", () => {
    const text = junit(
      reportOf([findingWith(), findingWith({ object: "pool01", file: "b.yaml" })], {
        run: { files: ["b.yaml", "a.yaml", "c.yaml"] },
      }),
    );
    const { attributes, children } = read(text);
    expect(attributes).toMatchObject({ name: "lync-policy", tests: "3", failures: "2", errors: "0", skipped: "0" });
    expect(children.map((suite) => [suite.attributes.name, suite.attributes.tests, suite.attributes.failures])).toEqual(
      [
        ["b.yaml", "1", "1"],
        ["a.yaml", "1", "1"],
        ["c.yaml", "1", "0"],
      ],
    );
    expect(children[0]?.children[0]?.attributes).toMatchObject({
      name: "a-error: contoso/pool01",
      classname: "b.yaml",
      file: "b.yaml",
      line: "3",
    });
  });

  it("has message, related locations, why, fix and source in a failure", () => {
    const related = [{ ...findingWith(), message: "first used here" }];
    const failure = suitesIn(reportOf([findingWith({ related })]))[0]?.children[0]?.children[0];
    expect(failure).toMatchObject({ name: "failure", attributes: { message: findingWith().message, type: "error" } });
    expect(failure?.text).toMatch(
      /^error at a\.yaml:3:5: there is .* \[a-error\]\nSee: a\.yaml:3:5: first used here\nWhy: .+\nFix: .+\nSource: .+https:.+$/,
    );
  });

  it("has one passed case for a file without findings", () => {
    const [suite] = suitesIn(reportOf([], { run: { files: ["a.yaml"] } }));
    expect(suite?.children.map(({ attributes, children }) => [attributes.name, children])).toEqual([
      ["no findings", []],
    ]);
  });

  it.each([
    ["error", 1],
    ["warning", 2],
    ["note", 3],
    ["never", 0],
  ] as const)(
    "has a failure for each finding that fails the run with fail-on %s, and output for the others",
    (failOn: FailOn, failures) => {
      const findings = levels.map((level) => findingWith({ rule: ruleOf(level) }));
      const [suite] = suitesIn(reportOf(findings, { policy: policyWith({ preset: "strict", failOn }) }));
      expect(suite?.attributes.failures).toBe(String(failures));
      expect(suite?.children.map(({ children }) => children[0]?.name)).toEqual(
        levels.map((_, at) => (at < failures ? "failure" : "system-out")),
      );
    },
  );

  it("has a unique name for each case of a file, since GitLab drops duplicates", () => {
    const [suite] = suitesIn(
      reportOf([findingWith(), findingWith(), ...findingsOf(6, "note", 1).map((one) => ({ ...one, file: "a.yaml" }))]),
    );
    const names = suite?.children.map(({ attributes }) => attributes.name) ?? [];
    expect(names.slice(0, 2)).toEqual(["a-error: contoso", "a-error: contoso (2)"]);
    expect(new Set(names).size).toBe(8);
  });

  it("of no files is empty", () => {
    expect(read(junit(reportOf([]))).children).toEqual([]);
  });

  it.each([...Object.entries(hostile), ["noncharacters", "a\uFFFE\uFFFFb"], ["an end of CDATA", "]]>"]])(
    "escapes a name with %s",
    (_, name) => {
      const checked = validate([{ file: `${name}.yaml`, content: manifestWith(name), named: true }], policy, asOf);
      const allNames = reportOf([findingWith({ message: name, file: name, object: name, deployment: name })]);
      for (const report of [checked, allNames]) {
        const text = junit(report);
        expect(text).not.toMatch(unsafeCharacters);
        expect(text).not.toContain("##[");
        for (const line of text.split("\n")) expect(line).not.toMatch(/^\s*::/);
        const cases = read(text).children.flatMap(({ children }) => children);
        expect(cases).toHaveLength(report.findings.length);
      }
    },
  );
});
