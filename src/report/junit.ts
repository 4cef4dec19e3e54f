import { tool } from "../base/version.ts";
import { escapeForLog } from "../base/wording.ts";
import { withWaived } from "../findings/create.ts";
import { listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Level, levels } from "../model/rule.ts";
import type { Waived } from "../model/waiver.ts";
import { describeTerms } from "../policy/waivers/describe.ts";
import { citation, cited } from "../sources/index.ts";
import type { RenderOptions } from "./options.ts";
import { runErrorId, runErrors, runErrorText } from "./run-errors.ts";
import { attributes, escapeXml } from "./xml.ts";

/**
 * The report as JUnit XML: a test suite for each file, a test case for each finding. A finding that fails the run fails its
 * test case; any other is in the output of a test case that passes. Readers compare the counts with the elements, so findings
 * that are not listed are only in the message of the test case that represents them. Errors of the run are a test suite of
 * their own.
 */
export function junit(
  { run: { files }, policy, ...report }: Report,
  options: Pick<RenderOptions, "errors"> = {},
): string {
  const failing: readonly Level[] = levels.slice(0, policy.failOn === "never" ? 0 : levels.indexOf(policy.failOn) + 1);
  const errors = runErrors(options);
  const ofRun = errors.length > 0 ? [runSuite(errors)] : [];
  const ofFiles = [...byFile(files, listedIn(report))].map(([file, own]) => suiteOf(file, own, failing));
  const suites = [...ofRun, ...ofFiles];
  const body = suites.map(({ text }) => text).join("");
  const sumOf = (name: "tests" | "failures" | "skipped") => suites.reduce((sum, suite) => sum + suite[name], 0);
  const numbers = {
    tests: sumOf("tests"),
    failures: sumOf("failures"),
    errors: errors.length,
    skipped: sumOf("skipped"),
  };
  const head = attributes({ name: tool.name, ...numbers, time: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
}

type Suite = { readonly text: string; readonly tests: number; readonly failures: number; readonly skipped: number };

/** A test case with an error for each error of the run. */
function runSuite(errors: readonly string[]): Suite {
  const cases = errors.map((error, at) => {
    const head = attributes({
      name: at === 0 ? runErrorId : `${runErrorId} (${at + 1})`,
      classname: tool.name,
      time: 0,
    });
    const message = attributes({ message: runErrorText(error), type: "error" });
    return `    <testcase${head}>\n      <error${message}>${escapeXml(runErrorText(error))}</error>\n    </testcase>\n`;
  });
  const numbers = { tests: errors.length, failures: 0, errors: errors.length, skipped: 0 };
  const head = attributes({ name: tool.name, ...numbers, time: 0 });
  return { text: `  <testsuite${head}>\n${cases.join("")}  </testsuite>\n`, ...numbers };
}

type ReportedFinding = Finding | Waived;

function listedIn({ findings, waived }: Pick<Report, "findings" | "waived">): readonly ReportedFinding[] {
  return withWaived({ findings: listed(findings), waived: listed(waived) });
}

/** Every checked file with its findings. */
function byFile(
  files: readonly string[],
  findings: readonly ReportedFinding[],
): ReadonlyMap<string, readonly ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>(files.map((file) => [file, []]));
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return groups;
}

function suiteOf(file: string, findings: readonly ReportedFinding[], failing: readonly Level[]): Suite {
  const names = namesOf(findings);
  const cases = findings.map((finding, at) => caseOf(finding, names[at] ?? "", failing.includes(finding.rule.level)));
  // Most readers omit a suite without test cases, as if the file had not been checked.
  if (cases.length === 0) cases.push(`    <testcase${attributes(place(file, "no findings"))}/>\n`);
  const [tests, skipped] = [cases.length, findings.filter(isWaived).length];
  const failures = findings.filter((finding) => !isWaived(finding) && failing.includes(finding.rule.level)).length;
  const head = attributes({ name: escapeForLog(file), tests, failures, errors: 0, skipped, time: 0 });
  return { text: `  <testsuite${head}>\n${cases.join("")}  </testsuite>\n`, tests, failures, skipped };
}

function isWaived(finding: ReportedFinding): boolean {
  return "waiver" in finding;
}

/** The names of test cases: rule and object. GitLab matches test cases by name, and shows only the first of the same name. */
function namesOf(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, deployment, object }) => {
    const name = [rule.id, [deployment, object].filter(Boolean).join("/")].filter(Boolean).join(": ");
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
}

function caseOf(finding: ReportedFinding, name: string, fails: boolean): string {
  const { rule, file, range } = finding;
  const head = attributes({ ...place(file, escapeForLog(name)), line: range.line });
  if ("waiver" in finding) {
    const suppression = `<skipped${attributes({ message: escapeForLog(describeTerms(finding.waiver)) })}/>`;
    return `    <testcase${head}>\n      ${suppression}\n    </testcase>\n`;
  }
  const body = fails
    ? `<failure${attributes({ message: escapeForLog(messageOf(finding)), type: rule.level })}>${escapeXml(detailsOf(finding))}</failure>`
    : `<system-out>${escapeXml(detailsOf(finding))}</system-out>`;
  return `    <testcase${head}>\n      ${body}\n    </testcase>\n`;
}

function place(file: string, name: string) {
  return { name, classname: escapeForLog(file), file: escapeForLog(file), time: 0 };
}

/** The details of a finding. GitLab shows nothing else of a test case. */
function detailsOf(finding: Finding): string {
  const { rule, file, range, source, related } = finding;
  const others = related.map(
    (other) => `See: ${other.file}:${other.range.line}:${other.range.column}: ${other.message}`,
  );
  const words = `${rule.level} at ${file}:${range.line}:${range.column}: ${messageOf(finding)} [${rule.id}]`;
  const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${citation(cited(source))}`];
  return [words, ...others, ...advice].map(escapeForLog).join("\n");
}
