import { inReadingOrder } from "../../findings/create.ts";
import { compare } from "../../findings/diff.ts";
import { judged } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Waived } from "../../model/waiver.ts";

/**
 * What a change excuses for itself: a comment waives a finding only where it did so before the change. `before` is what
 * comments waived then, in the files that the change touches.
 */
export function ownExcuses(
  waived: readonly Waived[],
  before: readonly Finding[],
  touched: (file: string) => boolean,
): ReadonlySet<string> {
  const own = waived.filter(({ waiver, file }) => waiver.kind === "comment" && touched(file));
  return new Set(compare(before, own).added.map(excuseOf));
}

/** What an excused finding is told by, in whichever report of a run it stands. */
export function excuseOf({ file, range, rule, message }: Finding): string {
  return JSON.stringify([file, range.line, range.column, range.endLine, range.endColumn, rule.id, message]);
}

/** Takes excuses back: what they waive counts again. */
export function withoutExcuses(report: Report, excuses: ReadonlySet<string>): Report {
  if (excuses.size === 0) return report;
  const [kept, counting]: [Waived[], Finding[]] = [[], []];
  for (const finding of report.waived ?? []) {
    if (excuses.has(excuseOf(finding))) counting.push(live(finding));
    else kept.push(finding);
  }
  const findings = [...report.findings, ...counting];
  return {
    ...report,
    findings: findings.toSorted(inReadingOrder),
    waived: kept,
    ...judged(findings, report.policy.failOn, kept.length),
  };
}

function live({ waiver: _, ...finding }: Waived): Finding {
  return finding;
}
