import { byLocation } from "../../findings/create.ts";
import { diffFindings } from "../../findings/diff.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Waived } from "../../model/waiver.ts";

/**
 * The findings that a change waives itself, by key. A comment may waive a finding only if it did so before the change.
 * `before` are the findings that comments waived then, in the files that the change touches.
 */
export function selfWaived(
  waived: readonly Waived[],
  before: readonly Finding[],
  touched: (file: string) => boolean,
): ReadonlySet<string> {
  const own = waived.filter(({ waiver, file }) => waiver.kind === "comment" && touched(file));
  return new Set(diffFindings(before, own).added.map(waivedKey));
}

/** The key of a self-waived finding, the same in every report of a run. */
export function waivedKey({ file, range, rule, message }: Finding): string {
  return JSON.stringify([file, range.line, range.column, range.endLine, range.endColumn, rule.id, message]);
}

/** Restores self-waived findings: they count again. */
export function restoreSelfWaived(report: Report, keys: ReadonlySet<string>): Report {
  if (keys.size === 0) return report;
  const [kept, counting]: [Waived[], Finding[]] = [[], []];
  for (const finding of report.waived) {
    if (keys.has(waivedKey(finding))) counting.push(live(finding));
    else kept.push(finding);
  }
  const findings = [...report.findings, ...counting];
  return {
    ...report,
    findings: findings.toSorted(byLocation),
    waived: kept,
    ...verdictOf(findings, report.policy.failOn, kept.length),
  };
}

function live({ waiver: _, ...finding }: Waived): Finding {
  return finding;
}
