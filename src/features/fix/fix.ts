import type { Finding } from "../../model/finding.ts";
import { parseForEdit } from "../../yaml/edit/parse.ts";
import { describeEdits, type Fix, type Proposal } from "./proposal.ts";
import { type CheckedText, type CheckText, documentOf, planFixes, tryFix } from "./try-fix.ts";
import { unmatchedFindings } from "./unmatched.ts";

/** How a text is fixed. */
export type FixOptions = {
  readonly check: CheckText;
  /** The fix for a finding, given the content of its document, or why there is none. */
  readonly fixFor: (finding: Finding, content: unknown) => Fix;
  /** Whether to fix a finding. Default: all findings. */
  readonly includes?: ((finding: Finding) => boolean) | undefined;
};

/** A finding that was fixed, and what was changed for it. */
export type FixedFinding = { readonly finding: Finding; readonly change: string };

/** A finding that was not fixed, and why. */
export type RemainingFinding = { readonly finding: Finding; readonly reason: string };

/** A text after all fixes, with the findings that were fixed and those that were not. */
export type FixResult = {
  readonly text: string;
  readonly fixed: readonly FixedFinding[];
  readonly remaining: readonly RemainingFinding[];
};

/** The most passes. A fix can reveal findings that the old text hid, and those again; a manifest has few such layers. */
const maxPasses = 20;

/** The most checks of one text, against files that are made to take long. */
const maxChecks = 2000;

/** Fixes in a text what can be fixed automatically, and gives a reason for every other finding. */
export async function fixText(text: string, options: FixOptions): Promise<FixResult> {
  let before: CheckedText = { source: parseForEdit(text), findings: await options.check(text) };
  const fixed: FixedFinding[] = [];
  const budget = { checks: maxChecks };
  for (let number = 1; ; number++) {
    const reasons = new Map<Finding, string>();
    const proposals = proposeFixes(before, options, reasons);
    const pass: FixPass = { before, current: before, check: options.check, accepted: [], reasons, budget };
    if (number <= maxPasses) await acceptFixes(pass, proposals);
    fixed.push(...fixedIn(pass, options));
    if (pass.current === before) {
      const reasonFor = (finding: Finding) => reasons.get(finding) ?? "too many fixes to try";
      const remaining = included(before, options).map((finding) => ({ finding, reason: reasonFor(finding) }));
      return { text: before.source.text, fixed, remaining };
    }
    before = pass.current;
  }
}

/** A pass over all findings: the text at its start, the text with the fixes accepted so far, and why others were not. */
type FixPass = {
  readonly before: CheckedText;
  current: CheckedText;
  readonly check: CheckText;
  accepted: readonly Proposal[];
  readonly reasons: Map<Finding, string>;
  readonly budget: { checks: number };
};

function included({ findings }: CheckedText, { includes = () => true }: FixOptions): readonly Finding[] {
  return findings.filter(includes);
}

/** The fixes proposed for the findings of a text. `reasons` takes the reason for each finding without one. */
export function proposeFixes(
  text: CheckedText,
  options: FixOptions,
  reasons: Map<Finding, string>,
): readonly Proposal[] {
  return included(text, options).flatMap((finding) => {
    const document = documentOf(finding, text.source);
    const fix = options.fixFor(finding, text.source.documents[document]?.content);
    const proposal = fix.ok ? { finding, document, edits: fix.value } : undefined;
    const plan = proposal ? planFixes(text.source, [proposal]) : fix;
    if (!plan.ok) reasons.set(finding, plan.error);
    return proposal && plan.ok ? [proposal] : [];
  });
}

/** Tries all fixes together, or else each half by itself: the few that are refused are found with few checks. */
async function acceptFixes(pass: FixPass, proposals: readonly Proposal[]): Promise<void> {
  const resolved = new Set(unmatchedFindings(pass.before.findings, pass.current.findings).fixed);
  const open = proposals.filter(({ finding }) => !resolved.has(finding));
  const [first, ...others] = open;
  if (!first || pass.budget.checks-- <= 0) return;
  const all = [...pass.accepted, ...open];
  const result = await tryFix(pass.before, all, pass.check);
  if (result.ok) {
    pass.accepted = all;
    pass.current = result.value;
  } else if (others.length === 0) pass.reasons.set(first.finding, result.error);
  else {
    const middle = Math.ceil(open.length / 2);
    await acceptFixes(pass, open.slice(0, middle));
    await acceptFixes(pass, open.slice(middle));
  }
}

function fixedIn({ before, current, accepted }: FixPass, { includes = () => true }: FixOptions) {
  const { fixed } = unmatchedFindings(before.findings, current.findings);
  const changes = new Map(
    accepted.map(({ finding, document, edits }) => [
      finding,
      describeEdits(edits, before.source.documents[document]?.content),
    ]),
  );
  return fixed
    .filter(includes)
    .map((finding): FixedFinding => ({ finding, change: changes.get(finding) ?? "resolved by the other fixes" }));
}
