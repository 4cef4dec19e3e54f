import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { ChangeScope, Scope } from "../model/scope.ts";
import { brokenFiles, stopsRules } from "./broken-files.ts";
import type { Changes, Lines } from "./changed-lines.ts";
import { diffFindings } from "./diff.ts";
import { isBuiltIn } from "./identity.ts";
import { isWorse, verdictOf } from "./verdict.ts";

/** The distance of a finding from a change: 0 on a changed line, 1 in a changed file, 2 elsewhere. */
export function distanceTo({ linesOf }: Changes): (finding: Finding) => 0 | 1 | 2 {
  const ofLocation = ({ file, range }: Pick<Finding, "file" | "range">) => {
    const lines = linesOf(file);
    if (lines === undefined) return 2;
    if (lines === "all") return 0;
    return (lastUpTo(lines, range.endLine)?.end ?? 0) >= range.line ? 0 : 1;
  };
  return (finding) => Math.min(...[finding, ...finding.related].map(ofLocation)) as 0 | 1 | 2;
}

/** The last of some ranges that starts at or before a line. They are in the order of the lines. */
function lastUpTo(ranges: readonly Lines[], line: number): Lines | undefined {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return ranges[low - 1];
}

/** The findings before a change: those that counted, and those that were waived. */
export type BaseFindings = Pick<Report, "findings" | "waived">;

/** The files of a change: their lines, and whether a file has a content that no checked file had before. */
export type ChangedFiles = Changes & { readonly isRewritten: (file: string) => boolean };

/** Narrows a report to a scope, and records how. `base` are the findings before the change. */
export function narrow(report: Report, kind: Scope, changes: ChangedFiles, base: BaseFindings): Report {
  if (kind === "all") return report;
  const distance = distanceTo(changes);
  // What the change did to the rest of such a file is unknown, because rules that depend on the error are not evaluated.
  const isHiding = (finding: Finding) => stopsRules(finding) && changes.isRewritten(finding.file);
  if (kind === "new") return narrowToNew(report, base, (finding) => distance(finding) < 2, isHiding);
  const farthest = kind === "changed-lines" ? 0 : 1;
  return withScope(report, kind, (finding) =>
    distance(finding) <= farthest || isHiding(finding) ? finding : undefined,
  );
}

/** Narrows a report to the findings that a change introduces or makes worse. What it waives is not fixed, nor what it breaks. */
function narrowToNew(
  report: Report,
  base: BaseFindings,
  isTouched: (finding: Finding) => boolean,
  isHiding: (finding: Finding) => boolean,
): Report {
  const { added, fixed, worse } = diffFindings(base.findings, report.findings.filter(isTouched));
  const fresh = new Set([...added, ...report.findings.filter(isHiding)]);
  const newlyWaived = fixed.length === 0 ? [] : diffFindings(base.waived, report.waived).added;
  const notWaived = newlyWaived.length === 0 ? fixed : diffFindings(fixed, newlyWaived).fixed;
  const broken = brokenFiles(report.findings);
  const resolved = notWaived.filter(({ file, rule }) => isBuiltIn(rule) || !broken.has(file));
  const narrowed = withScope(report, "new", (finding) => (fresh.has(finding) ? finding : worse.get(finding)));
  const counts = { worse: narrowed.findings.filter(isWorse).length, fixed: resolved.length };
  return { ...narrowed, scope: { ...narrowed.scope, ...counts } };
}

type Narrowed = Report & { readonly scope: ChangeScope };

/** A report with the findings inside a scope, as the scope reports them. */
function withScope(report: Report, kind: Scope, inside: (finding: Finding) => Finding | undefined): Narrowed {
  const findings = report.findings.flatMap((finding) => inside(finding) ?? []);
  const scope = { kind, outside: report.findings.length - findings.length };
  return { ...report, findings, ...verdictOf(findings, report.policy.failOn, report.counts.waived), scope };
}
