import { byLocation } from "../../findings/create.ts";
import { diffFindings } from "../../findings/diff.ts";
import { verdictOf } from "../../findings/verdict.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { RuleInfo } from "../../model/rule.ts";
import { limitOf } from "../../model/size.ts";
import type { Waived } from "../../model/waiver.ts";

/** What was known about a finding before a change, if it is worse now. */
export type Known = Pick<Finding, "knownSize" | "knownLevel">;

/** Waived findings that count all the same, by key. */
export type CountingFindings = ReadonlyMap<string, Known>;

/**
 * The findings that a change waives itself. A comment may waive a finding only if it did so before the change, and only up
 * to the size that it had then, or else that of the finding. `before` are the findings that comments waived then, in the files
 * that the change touches.
 */
export function selfWaived(
  waived: readonly Waived[],
  before: readonly Waived[],
  touched: (file: string) => boolean,
): CountingFindings {
  const own = waived.filter(({ waiver, file }) => waiver.kind === "comment" && touched(file));
  const { added, worse } = diffFindings(before.map(asAccepted), own);
  return new Map([...added.map((finding) => [waivedKey(finding), {}] as const), ...entriesOf([...worse.values()])]);
}

/** A waived finding with the size up to which its waiver suppresses it. */
export function asAccepted({ waiver, ...finding }: Waived): Finding {
  return finding.size && waiver.size ? { ...finding, size: limitOf(waiver.size, finding.size) } : finding;
}

/** Findings that count, as entries by key. */
export function entriesOf(findings: readonly Finding[]): readonly (readonly [string, Known])[] {
  return findings.map((finding) => [waivedKey(finding), knownOf(finding)]);
}

/** What is known about a finding. */
export function knownOf({ knownSize, knownLevel }: Known): Known {
  return { ...(knownSize && { knownSize }), ...(knownLevel && { knownLevel }) };
}

/** The key of a self-waived finding, the same in every report of a run. */
export function waivedKey({
  file,
  range,
  rule,
  message,
}: Pick<Finding, "file" | "range" | "message"> & { readonly rule: Pick<RuleInfo, "id"> }): string {
  return JSON.stringify([file, range.line, range.column, range.endLine, range.endColumn, rule.id, message]);
}

/** Restores waived findings that count: those that a change waives itself, and those that it makes worse. */
export function restoreSelfWaived(report: Report, counting: CountingFindings): Report {
  if (counting.size === 0) return report;
  const [kept, restored]: [Waived[], Finding[]] = [[], []];
  for (const finding of report.waived) {
    const known = counting.get(waivedKey(finding));
    if (known) restored.push(live(finding, known));
    else kept.push(finding);
  }
  const findings = [...report.findings, ...restored];
  return {
    ...report,
    findings: findings.toSorted(byLocation),
    waived: kept,
    ...verdictOf(findings, report.policy.failOn, kept.length),
  };
}

function live({ waiver, ...finding }: Waived, known: Known): Finding {
  const isWorse = known.knownSize ?? known.knownLevel;
  return { ...finding, ...known, ...(isWorse && { exceeds: waiver }) };
}
