import type { Finding } from "../model/finding.ts";
import type { FailOn } from "../model/policy.ts";
import type { Report } from "../model/report.ts";
import { type Level, levels } from "../model/rule.ts";

/** The counts of findings and the conclusion of a run. */
export function verdictOf(
  findings: readonly Finding[],
  failOn: FailOn,
  waived = 0,
): Pick<Report, "counts" | "conclusion"> {
  const counts = { error: 0, warning: 0, note: 0, waived };
  for (const { rule } of findings) counts[rule.level]++;
  return { counts, conclusion: conclude(counts, failOn) };
}

/** Whether a finding is larger or more severe than what is known or accepted. */
export function isWorse({ knownSize, knownLevel }: Pick<Finding, "knownSize" | "knownLevel">): boolean {
  return knownSize !== undefined || knownLevel !== undefined;
}

function conclude(counts: Report["counts"], failOn: FailOn): Report["conclusion"] {
  return failingLevels(failOn).some((level) => counts[level] > 0) ? "failure" : "success";
}

/** The severities of findings that fail a run. */
export function failingLevels(failOn: FailOn): readonly Level[] {
  return levels.slice(0, failOn === "never" ? 0 : levels.indexOf(failOn) + 1);
}
