import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Expectation, Mismatch } from "./expectations.ts";

/** A finding of a fixture, and whether it is waived. */
type Actual = { readonly finding: Finding; readonly waived: boolean };

/**
 * The differences between the findings of a fixture and its expectations. Waived findings, and findings of rules that are
 * not watched, need no expectation. Findings in other files, such as the policy, do not belong to the fixture.
 */
export function mismatches(
  file: string,
  report: Report,
  expectations: readonly Expectation[],
  isWatched: (rule: string) => boolean,
): readonly Mismatch[] {
  const unmet = [...expectations];
  const unmatched = findingsIn(file, report).filter((actual) => {
    const at = unmet.findIndex((expectation) => meets(actual, expectation));
    if (at >= 0) unmet.splice(at, 1);
    return at < 0;
  });
  const unexpected = unmatched.filter(({ finding, waived }) => !waived && isWatched(finding.rule.id));
  const all = [
    ...unexpected.map(({ finding }) => describeUnexpected(finding)),
    ...unmet.map((expectation) => describeUnmet(expectation, unmatched)),
  ];
  return all.toSorted((one, other) => one.line - other.line);
}

function findingsIn(file: string, { findings, waived }: Report): readonly Actual[] {
  const all = [
    ...findings.map((finding) => ({ finding, waived: false })),
    ...waived.map((finding) => ({ finding, waived: true })),
  ];
  return all.filter(({ finding }) => finding.file === file);
}

function meets({ finding, waived }: Actual, expectation: Expectation): boolean {
  const { range, rule, message } = finding;
  return (
    range.line === expectation.line &&
    rule.id === expectation.rule &&
    waived === expectation.waived &&
    message.includes(expectation.part)
  );
}

function describeUnexpected({ range, rule, message }: Finding): Mismatch {
  return { line: range.line, message: `unexpected finding ${rule.id} "${message}"` };
}

function describeUnmet(expectation: Expectation, unmatched: readonly Actual[]): Mismatch {
  const { line, rule, part, waived } = expectation;
  const expected = `expected ${waived ? "waived " : ""}finding ${rule} "${part}"`;
  return { line, message: `${expected}, ${describeClosest(expectation, unmatched)}` };
}

/** The finding that is most similar to an expectation: of the same rule, preferably on the same line. */
function describeClosest({ line, rule, waived }: Expectation, unmatched: readonly Actual[]): string {
  const similar = unmatched.filter(({ finding }) => finding.rule.id === rule);
  const closest = similar.find(({ finding }) => finding.range.line === line) ?? similar[0];
  if (!closest) return "found none";
  const { range, message } = closest.finding;
  if (range.line !== line) return `found "${message}" on line ${range.line}`;
  if (closest.waived !== waived) return closest.waived ? "found one that is waived" : "found one that is not waived";
  return `found "${message}"`;
}
