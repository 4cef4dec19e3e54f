import type { Finding } from "../../model/finding.ts";
import { parseForEdit } from "../../yaml/edit/parse.ts";
import { type Chain, tryChain } from "./chain.ts";
import { type BothPlaces, placesIn, type TextStep } from "./positions.ts";
import { describeEdits, type Fix, type Proposal } from "./proposal.ts";
import { type CheckedText, type CheckText, documentOf, planFixes, tryFix } from "./try-fix.ts";
import { unmatchedFindings } from "./unmatched.ts";
import { changedFindings } from "./unmatched-places.ts";

/** How a text is fixed. */
export type FixOptions = {
  readonly check: CheckText;
  /** The fix for a finding, given the content of its document, or why there is none. */
  readonly fixFor: (finding: Finding, content: unknown) => Fix;
  /** Whether to fix a finding. Default: all findings. */
  readonly includes?: ((finding: Finding) => boolean) | undefined;
};

/** A finding that was fixed, and what was changed for it. */
export type FixedFinding = { readonly finding: Finding; readonly change: string; readonly places: BothPlaces };

/** A finding that was not fixed, and what a person has to do. */
export type RemainingFinding = { readonly finding: Finding; readonly reason: string; readonly places: BothPlaces };

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

/** Fixes in a text what can be fixed automatically, and states what to do about every other finding. */
export async function fixText(text: string, options: FixOptions): Promise<FixResult> {
  let before: CheckedText = { source: parseForEdit(text), findings: await options.check(text) };
  const steps: TextStep[] = [];
  const fixed: FixedInStep[] = [];
  const budget = { checks: maxChecks };
  for (let number = 1; ; number++) {
    const reasons = new Map<Finding, string>();
    const proposals = proposeFixes(before, options, reasons);
    const pass: FixPass = { before, current: before, check: options.check, accepted: [], refused: [], reasons, budget };
    if (number <= maxPasses) await acceptFixes(pass, proposals);
    const made = pass.current === before ? await firstChain(pass, options) : passSteps(pass);
    if (!made) return resultOf(before, { steps, fixed, reasons }, options);
    fixed.push(...fixedIn(before, made, options).map((one) => ({ ...one, step: one.step + steps.length })));
    steps.push(...made.steps);
    before = made.text;
  }
}

/** A fixed finding, and the number of steps before the text that it was found in. */
type FixedInStep = Omit<FixedFinding, "places"> & { readonly step: number };

/** What was done so far: the steps, what they fixed, and why the rest was not. */
type FixHistory = {
  readonly steps: readonly TextStep[];
  readonly fixed: readonly FixedInStep[];
  readonly reasons: ReadonlyMap<Finding, string>;
};

function resultOf(last: CheckedText, { steps, fixed, reasons }: FixHistory, options: FixOptions): FixResult {
  const { text } = last.source;
  const locate = placesIn(steps, text);
  const remaining = included(last, options).map(
    (finding): RemainingFinding => ({
      finding,
      reason: reasons.get(finding) ?? "run the command again: there were too many fixes to try in one run",
      places: locate(finding, steps.length),
    }),
  );
  const placed = fixed.map(({ step, ...one }): FixedFinding => ({ ...one, places: locate(one.finding, step) }));
  return { text, fixed: inOrder(placed), remaining: inOrder(remaining) };
}

/** Findings in the order of the text. */
function inOrder<T extends { readonly places: BothPlaces }>(findings: readonly T[]): readonly T[] {
  return findings.toSorted(
    ({ places: { before: one } }, { places: { before: two } }) =>
      one.range.line - two.range.line || one.range.column - two.range.column,
  );
}

/** A pass over all findings: the text at its start, the text with the fixes accepted so far, and why others were not. */
type FixPass = {
  readonly before: CheckedText;
  current: CheckedText;
  readonly check: CheckText;
  accepted: readonly Proposal[];
  /** The fixes that were refused by themselves. */
  readonly refused: Proposal[];
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
    if (!plan.ok) reasons.set(finding, proposal ? byHand(proposal, plan.error, text) : plan.error);
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
  } else if (others.length === 0) {
    pass.refused.push(first);
    pass.reasons.set(first.finding, byHand(first, result.error, pass.before));
  } else {
    const middle = Math.ceil(open.length / 2);
    await acceptFixes(pass, open.slice(0, middle));
    await acceptFixes(pass, open.slice(middle));
  }
}

/** The accepted fixes of a pass as a chain of one step. */
function passSteps({ before, current, accepted }: FixPass): Chain | undefined {
  const plan = planFixes(before.source, accepted);
  const edits = plan.ok ? plan.value : [];
  return { text: current, steps: [{ text: before.source.text, edits }], proposals: [accepted] };
}

/** The first refused fix that is accepted together with fixes for what it introduces. */
async function firstChain(pass: FixPass, options: FixOptions): Promise<Chain | undefined> {
  const propose = (text: CheckedText, findings: readonly Finding[]) =>
    proposeFixes({ ...text, findings }, options, new Map());
  for (const proposal of pass.refused) {
    const chain = await tryChain(pass.before, proposal, { check: pass.check, propose, budget: pass.budget });
    if (chain.ok) return chain.value;
  }
  return undefined;
}

/**
 * The findings of a text that a chain fixes, those that its own fixes reveal, and what is changed for each. A finding that a
 * later step fixes, and that the first text has at the same place, is one finding.
 */
function fixedIn(before: CheckedText, chain: Chain, { includes = () => true }: FixOptions): readonly FixedInStep[] {
  const { text, steps, proposals } = chain;
  const made = proposals.flatMap((some, step) => {
    const { documents } = step === 0 ? before.source : parseForEdit(steps[step]?.text ?? "");
    return some.map(({ finding, document, edits }): FixedInStep => {
      return { finding, change: describeEdits(edits, documents[document]?.content), step };
    });
  });
  const locate = placesIn(steps, text.source.text);
  const keyOf = (finding: Finding, step: number) => {
    const { line, column } = locate(finding, step).before.range;
    return `${finding.rule.id} ${line}:${column}`;
  };
  const byPlace = new Map(made.map((one) => [keyOf(one.finding, one.step), one]));
  const own = changedFindings(before, text, steps)
    .fixed.filter(includes)
    .map((finding): FixedInStep => {
      const change = byPlace.get(keyOf(finding, 0))?.change ?? besides;
      return made.find((one) => one.finding === finding) ?? { finding, change, step: 0 };
    });
  const known = new Set(own.map(({ finding }) => keyOf(finding, 0)));
  return [...own, ...made.filter(({ finding, step }) => step > 0 && !known.has(keyOf(finding, step)))];
}

/** What was changed for a finding that is resolved without a fix of its own. */
const besides = "resolved by the other fixes";

/** What to do about a fix that is known but was refused. */
function byHand({ document, edits }: Proposal, reason: string, { source }: CheckedText): string {
  return `change by hand: ${describeEdits(edits, source.documents[document]?.content)} (${reason})`;
}
