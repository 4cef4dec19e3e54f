import { groupBy } from "../../base/group-by.ts";
import type { Finding } from "../../model/finding.ts";
import { offsetAfter, type TextStep } from "./positions.ts";
import { type UnmatchedFindings, unmatchedFindings } from "./unmatched.ts";

/** A text by its lines, and the findings in it. */
type LocatedFindings = {
  readonly source: { readonly lineStarts: readonly number[] };
  readonly findings: readonly Finding[];
};

/**
 * The findings that edits resolve, and those that they introduce. A finding of the same rule at the same place of the text is
 * the same one, even if an edit has changed the name of an object around it and so its path and its message.
 */
export function changedFindings(
  before: LocatedFindings,
  after: LocatedFindings,
  steps: readonly TextStep[],
): UnmatchedFindings {
  const { added, fixed } = unmatchedFindings(before.findings, after.findings);
  const open = groupBy(added, (finding) => placeOf(finding, offsetOf(finding, after)));
  const kept = new Set<Finding>();
  const isOpen = (finding: Finding, isSame: (other: Finding) => boolean) => {
    if (kept.has(finding)) return;
    const key = placeOf(finding, offsetAfter(offsetOf(finding, before), steps));
    const same = open.get(key)?.find((other) => !kept.has(other) && isSame(other));
    if (same) kept.add(finding).add(same);
  };
  // Several findings can be at one place: those with the same message come first.
  for (const finding of fixed) isOpen(finding, ({ message }) => message === finding.message);
  for (const finding of fixed) isOpen(finding, () => true);
  const isChanged = (finding: Finding) => !kept.has(finding);
  return { added: added.filter(isChanged), fixed: fixed.filter(isChanged) };
}

function offsetOf({ range }: Finding, { source }: LocatedFindings): number {
  return (source.lineStarts[range.line - 1] ?? 0) + range.column - 1;
}

function placeOf({ rule }: Finding, offset: number): string {
  return `${rule.id} ${offset}`;
}
