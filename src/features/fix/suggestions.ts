import { locationsIn } from "../../base/line-index.ts";
import type { CertainFix } from "../../model/certain-fix.ts";
import type { Finding } from "../../model/finding.ts";
import { type EditableText, parseForEdit } from "../../yaml/edit/parse.ts";
import { applyEdits, lineStart, type TextEdit } from "../../yaml/edit/text.ts";
import { type FixOptions, proposeFixes } from "./fix.ts";
import { describeEdits, type Proposal } from "./proposal.ts";
import { type CheckedText, planFixes, tryFix } from "./try-fix.ts";

/** A suggested change: a finding, its fix, and the present lines that the fix changes. */
export type Suggestion = CertainFix & { readonly finding: Finding; readonly before: readonly string[] };

/** The most suggestions, and the lines on which they may be. */
export type SuggestionLimits = {
  readonly most: number;
  readonly isOpen: (start: number, end: number) => boolean;
};

/** The most fixes that are tried for each suggestion, against files that are made to take long. */
const triesPerSuggestion = 3;

/** The longest text, in UTF-16 units, for which suggestions are made. */
const maxLength = 1_000_000;

/** Suggestions for a text, each on other lines. Each is valid by itself and together with all others. */
export async function suggestFixes(
  text: string,
  options: FixOptions,
  limits: SuggestionLimits,
): Promise<readonly Suggestion[]> {
  if (text.length > maxLength) return [];
  const before: CheckedText = { source: parseForEdit(text), findings: await options.check(text) };
  const taken: { readonly proposal: Proposal; readonly suggestion: Suggestion }[] = [];
  let tries = limits.most * triesPerSuggestion;
  for (const proposal of proposeFixes(before, options, new Map())) {
    const suggestion = suggestionFor(before.source, proposal);
    if (!suggestion || !limits.isOpen(suggestion.start, suggestion.end)) continue;
    const { start, end } = suggestion;
    if (taken.some(({ suggestion: other }) => start <= other.end && other.start <= end)) continue;
    if (taken.length >= limits.most || tries-- <= 0) break;
    const together = [...taken.map((one) => one.proposal), proposal];
    const alone = await tryFix(before, [proposal], options.check);
    if (!alone.ok || (taken.length > 0 && !(await tryFix(before, together, options.check)).ok)) continue;
    taken.push({ proposal, suggestion });
  }
  return taken.map(({ suggestion }) => suggestion);
}

function suggestionFor(source: EditableText, proposal: Proposal): Suggestion | undefined {
  const plan = planFixes(source, [proposal]);
  if (!plan.ok || plan.value.length === 0) return undefined;
  const { finding, document, edits } = proposal;
  const change = describeEdits(edits, source.documents[document]?.content);
  const replacements = replacementsOf(source.text, plan.value);
  return { finding, change, replacements, ...changedLines(source.text, plan.value) };
}

function replacementsOf(text: string, edits: readonly TextEdit[]): CertainFix["replacements"] {
  const locations = locationsIn(text);
  return edits.map((edit) => ({ range: locations(edit.start, edit.end).range, text: edit.text }));
}

/** The lines that text edits change, before and after. */
function changedLines(text: string, edits: readonly TextEdit[]) {
  const from = lineStart(text, Math.min(...edits.map(({ start }) => start)));
  const last = Math.max(...edits.map(({ end }) => end));
  const to = text.indexOf("\n", last) < 0 ? text.length : text.indexOf("\n", last);
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - from, end: edit.end - from }));
  const before = splitLines(text.slice(from, to));
  const start = text.slice(0, from).split("\n").length;
  return { start, end: start + before.length - 1, before, after: splitLines(applyEdits(text.slice(from, to), moved)) };
}

function splitLines(lines: string): readonly string[] {
  return lines.split(/\r?\n/).map((line) => line.replace(/\r$/, ""));
}
