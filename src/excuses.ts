import { compare } from "./compare.ts";
import { inReadingOrder } from "./findings.ts";
import type { Finding, Report } from "./types.ts";
import { judged } from "./validate.ts";

/**
 * Takes back what a change excuses for itself: a comment waives a finding only where it did so before the change.
 * `before` is what comments waived then, in the files that the change touches.
 */
export function withoutOwnExcuses(
  report: Report,
  before: readonly Finding[],
  touched: (file: string) => boolean,
): Report {
  const waived = report.waived ?? [];
  const own = waived.filter(({ waiver, file }) => waiver.kind === "comment" && touched(file));
  const added = new Set(compare(before, own).added);
  if (added.size === 0) return report;
  const findings = [...report.findings, ...own.filter((finding) => added.has(finding)).map(live)];
  const kept = waived.filter((finding) => !added.has(finding));
  return {
    ...report,
    findings: findings.toSorted(inReadingOrder),
    waived: kept,
    ...judged(findings, report.policy.failOn, kept.length),
  };
}

function live({ waiver: _, ...finding }: NonNullable<Report["waived"]>[number]): Finding {
  return finding;
}
