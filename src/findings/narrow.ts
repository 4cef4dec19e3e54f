import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import type { Scope } from "../model/scope.ts";
import type { Changes } from "./changed-lines.ts";
import { diffFindings } from "./diff.ts";
import { verdictOf } from "./verdict.ts";

/** The distance of a finding from a change: 0 on a changed line, 1 in a changed file, 2 elsewhere. */
export function distanceTo({ files }: Changes): (finding: Finding) => 0 | 1 | 2 {
  const ofLocation = ({ file, range }: Pick<Finding, "file" | "range">) => {
    const lines = files.get(file);
    if (lines === undefined) return 2;
    if (lines === "all") return 0;
    return lines.some(({ start, end }) => start <= range.endLine && range.line <= end) ? 0 : 1;
  };
  return (finding) => Math.min(...[finding, ...finding.related].map(ofLocation)) as 0 | 1 | 2;
}

/** Narrows a report to a scope, and records how. `base` are the findings before the change. */
export function narrow(report: Report, kind: Scope, changes: Changes, base: readonly Finding[]): Report {
  if (kind === "all") return report;
  const distance = distanceTo(changes);
  if (kind !== "new") {
    const farthest = kind === "changed-lines" ? 0 : 1;
    return without(report, kind, (finding) => distance(finding) > farthest);
  }
  const { added, fixed } = diffFindings(
    base,
    report.findings.filter((finding) => distance(finding) < 2),
  );
  const fresh = new Set(added);
  return without(report, kind, (finding) => !fresh.has(finding), fixed.length);
}

function without(report: Report, kind: Scope, outside: (finding: Finding) => boolean, fixed?: number): Report {
  const findings = report.findings.filter((finding) => !outside(finding));
  const scope = { kind, outside: report.findings.length - findings.length, ...(fixed !== undefined && { fixed }) };
  return { ...report, findings, ...verdictOf(findings, report.policy.failOn, report.counts.waived), scope };
}
