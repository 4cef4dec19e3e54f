import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { levels } from "../../src/model/rule.ts";
import { checkstyle } from "../../src/report/checkstyle.ts";
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

type Attributes = Readonly<Record<string, string>>;

/** The elements of a report in their order, each with the names of those around it. Throws if it is not well-formed. */
function elementsIn(report: Report): readonly { readonly path: string; readonly attributes: Attributes }[] {
  const elements: { path: string; attributes: Attributes }[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    elements.push({ path: open.join("/"), attributes: attributes as Attributes });
  });
  parser.on("closetag", () => open.pop());
  parser.write(checkstyle(report)).close();
  return elements;
}

const errorsIn = (report: Report) =>
  elementsIn(report).flatMap(({ path, attributes }) => (path === "checkstyle/file/error" ? [attributes] : []));

describe("a Checkstyle report", () => {
  it("has a file element for each checked file and an error element for each finding", () => {
    const files = filesIn("fixtures/projects").filter((file) => /\/(?:broken|repaired)\/.*\.yaml$/.test(file));
    const texts = files.map((file) => ({ file, content: textOf(file), named: true }));
    const report = validate(texts, policy, asOf);
    const [top, ...rest] = elementsIn(report);
    expect(top).toEqual({ path: "checkstyle", attributes: { version: "4.3" } });
    const named = rest.flatMap(({ path, attributes }) => (path === "checkstyle/file" ? [attributes.name] : []));
    expect(named).toEqual(report.run.files);
    expect(errorsIn(report).map(({ message, line, column, source }) => [message, line, column, source])).toEqual(
      report.findings.map(({ message, range, rule }) => [
        ...[message, String(range.line), String(range.column), `lync-policy.${rule.id}`],
      ]),
    );
  });

  it("has a severity for each level", () => {
    const findings = levels.map((level) => findingWith({ rule: ruleOf(level) }));
    expect(errorsIn(reportOf(findings)).map(({ severity }) => severity)).toEqual(["error", "warning", "info"]);
  });

  it("of no files has an empty root", () => {
    expect(elementsIn(reportOf([], { run: { files: [] } }))).toHaveLength(1);
  });

  it("has findings in a file that was not checked, such as one that was removed", () => {
    const report = reportOf([findingWith({ file: "gone.yaml" })], { run: { files: ["a.yaml"] } });
    const [, first, second] = elementsIn(report);
    expect([first?.attributes.name, second?.attributes.name]).toEqual(["a.yaml", "gone.yaml"]);
  });

  it("lists the first thousand findings of a rule in a file, and counts the others", () => {
    const messages = errorsIn(reportOf(Array.from({ length: 1500 }, () => findingWith()))).map(
      ({ message }) => message,
    );
    expect(messages.length).toBe(1001);
    expect(messages.at(-1)).toContain("500 more findings");
  });

  it.each(Object.entries(hostile))("escapes a name with %s", (_, name) => {
    const checked = validate([{ file: `${name}.yaml`, content: manifestWith(name), named: true }], policy, asOf);
    const rule = { ...ruleOf("error"), id: "contoso/<&>" };
    for (const report of [checked, reportOf([findingWith({ message: name, file: name, rule })])]) {
      const text = checkstyle(report);
      expect(text).not.toMatch(unsafeCharacters);
      expect(text).not.toContain("##[");
      expect(errorsIn(report)).toHaveLength(report.findings.length);
    }
  });
});
