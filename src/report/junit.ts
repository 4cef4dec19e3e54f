import { tool } from "../base/version.ts";
import { harmless } from "../base/wording.ts";
import { allIn } from "../findings/create.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Level, levels } from "../model/rule.ts";
import type { Waived } from "../model/waiver.ts";
import { termsOf } from "../policy/waivers/describe.ts";
import { citation, cited } from "../sources/index.ts";

/**
 * The report as JUnit XML: a suite for each file, a case for each finding. A finding fails its case where it makes the
 * run fail too; otherwise it stands in the output of a case that passes.
 */
export function junit({ files, findings, waived = [], policy }: Report): string {
  const failing: readonly Level[] = levels.slice(0, policy.failOn === "never" ? 0 : levels.indexOf(policy.failOn) + 1);
  const suites = [...byFile(files, allIn({ findings, waived }))].map(([file, own]) => suiteOf(file, own, failing));
  const body = suites.map(({ text }) => text).join("");
  const tests = suites.reduce((sum, suite) => sum + suite.tests, 0);
  const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
  const head = attributes({ name: tool.name, tests, failures, errors: 0, skipped: waived.length, time: 0 });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${head}>\n${body}</testsuites>\n`;
}

type Suite = { readonly text: string; readonly tests: number; readonly failures: number };

type Listed = Finding | Waived;

/** Every file that was checked, with its findings. */
function byFile(files: readonly string[], findings: readonly Listed[]): ReadonlyMap<string, readonly Listed[]> {
  const groups = new Map<string, Listed[]>(files.map((file) => [file, []]));
  for (const finding of findings) {
    const group = groups.get(finding.file);
    if (group) group.push(finding);
    else groups.set(finding.file, [finding]);
  }
  return groups;
}

function suiteOf(file: string, findings: readonly Listed[], failing: readonly Level[]): Suite {
  const names = namesOf(findings);
  const cases = findings.map((finding, at) => caseOf(finding, names[at] ?? "", failing.includes(finding.rule.level)));
  // A suite without a case is left out by most readers, and looks as if the file had not been checked.
  if (cases.length === 0) cases.push(`    <testcase${attributes(place(file, "no findings"))}/>\n`);
  const skipped = findings.filter((finding) => "waiver" in finding).length;
  const failures = findings.filter((finding) => !("waiver" in finding) && failing.includes(finding.rule.level)).length;
  const head = attributes({ name: harmless(file), tests: cases.length, failures, errors: 0, skipped, time: 0 });
  return {
    text: `  <testsuite${head}>\n${cases.join("")}  </testsuite>\n`,
    tests: cases.length,
    failures,
  };
}

/** Rule and object, since GitLab knows a case again by its name; of several with one name it shows only the first. */
function namesOf(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map(({ rule, deployment, object }) => {
    const name = [rule.id, [deployment, object].filter(Boolean).join("/")].filter(Boolean).join(": ");
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count > 1 ? `${name} (${count})` : name;
  });
}

function caseOf(finding: Listed, name: string, fails: boolean): string {
  const { rule, message, file, range } = finding;
  const head = attributes({ ...place(file, harmless(name)), line: range.line });
  if ("waiver" in finding) {
    const borne = `<skipped${attributes({ message: harmless(termsOf(finding.waiver)) })}/>`;
    return `    <testcase${head}>\n      ${borne}\n    </testcase>\n`;
  }
  const body = fails
    ? `<failure${attributes({ message: harmless(message), type: rule.level })}>${escaped(detailsOf(finding))}</failure>`
    : `<system-out>${escaped(detailsOf(finding))}</system-out>`;
  return `    <testcase${head}>\n      ${body}\n    </testcase>\n`;
}

function place(file: string, name: string) {
  return { name, classname: harmless(file), file: harmless(file), time: 0 };
}

/** All that is to be said of a finding: GitLab shows nothing else of a case. */
function detailsOf({ rule, message, file, range, source, related }: Finding): string {
  const others = related.map(
    (other) => `See: ${other.file}:${other.range.line}:${other.range.column}: ${other.message}`,
  );
  const words = `${rule.level} at ${file}:${range.line}:${range.column}: ${message} [${rule.id}]`;
  const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${citation(cited(source))}`];
  return [words, ...others, ...advice].map(harmless).join("\n");
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML 1.0 takes it; two code points that are no characters it does not take in any form. */
function escaped(text: string): string {
  return text
    .replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
