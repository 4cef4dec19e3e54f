import type { Result } from "../../base/result.ts";
import type { Finding } from "../../model/finding.ts";
import { refuse } from "../../yaml/edit/refusal.ts";
import type { TextStep } from "./positions.ts";
import type { Proposal } from "./proposal.ts";
import { applyFixes, type CheckedText, type CheckText, describeIntroduced, introducedBy } from "./try-fix.ts";

/** A text after several fixes, each of which resolves what the one before it introduced, and its steps. */
export type Chain = {
  readonly text: CheckedText;
  readonly steps: readonly TextStep[];
  /** The fixes, by the text that they are made in. */
  readonly proposals: readonly (readonly Proposal[])[];
};

/** The most fixes in a chain, one after the other. */
const maxSteps = 5;

/** What a chain is made with: how a text is checked, and the fixes for findings of a text, one for each that has one. */
export type ChainOptions = {
  readonly check: CheckText;
  readonly propose: (text: CheckedText, findings: readonly Finding[]) => readonly Proposal[];
  readonly budget: { checks: number };
};

/**
 * Makes a fix that introduces findings, then the fixes for these, until none is left that the first text did not have.
 * Refused if one of them has no certain fix.
 */
export async function tryChain(before: CheckedText, first: Proposal, options: ChainOptions): Promise<Result<Chain>> {
  const { check, propose, budget } = options;
  const steps: TextStep[] = [];
  const made: (readonly Proposal[])[] = [];
  let text = before;
  let next: readonly Proposal[] = [first];
  while (made.length < maxSteps && budget.checks-- > 0) {
    const applied = await applyFixes(text, next, check);
    if (!applied.ok) return applied;
    steps.push({ text: text.source.text, edits: applied.value.edits });
    made.push(next);
    text = applied.value.text;
    const { introduced, resolved } = introducedBy(before, text, { proposals: made.flat(), steps });
    if (!resolved.has(first.finding)) return refuse("the fix would not resolve the finding");
    if (introduced.length === 0) return { ok: true, value: { text, steps, proposals: made } };
    next = propose(text, introduced);
    if (next.length < introduced.length) return refuse(describeIntroduced(introduced));
  }
  return refuse("the fix would introduce further findings");
}
