import type { Finding } from "../../model/finding.ts";
import { type Proposal, type Replacement, refuses, wordsOf } from "./edit.ts";
import { type Means, proposed } from "./fix.ts";
import { type Source, sourceOf } from "./parsed-text.ts";
import { apply, attempt, replacements, type State } from "./try-fix.ts";

/** Lines that would mend a finding, in place of those that stand there; counted from 1, both ends included. */
export type Suggestion = {
  readonly finding: Finding;
  readonly change: string;
  readonly start: number;
  readonly end: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
};

/** How many suggestions are wanted, and on which lines they may stand. */
export type Wish = { readonly most: number; readonly isOpen: (start: number, end: number) => boolean };

/** Of each suggestion that is wanted so many are tried; a file that is made to cost time might ask for more. */
const patience = 3;

/** In longer texts, in UTF-16 units, nothing is suggested. */
const longest = 1_000_000;

/**
 * Suggestions for a text, each on lines of its own. Somebody may take one of them, or all: each holds alone, and all
 * hold together.
 */
export async function suggestionsFor(text: string, means: Means, wish: Wish): Promise<readonly Suggestion[]> {
  if (text.length > longest) return [];
  const state: State = { source: sourceOf(text), findings: await means.judge(text) };
  const taken: { readonly proposal: Proposal; readonly suggestion: Suggestion }[] = [];
  let attempts = wish.most * patience;
  for (const proposal of proposed(state, means, new Map())) {
    const suggestion = suggestionOf(state.source, proposal);
    if (!suggestion || !wish.isOpen(suggestion.start, suggestion.end)) continue;
    const { start, end } = suggestion;
    if (taken.some(({ suggestion: other }) => start <= other.end && other.start <= end)) continue;
    if (taken.length >= wish.most || attempts-- <= 0) break;
    const together = [...taken.map((one) => one.proposal), proposal];
    const alone = await attempt(state, [proposal], means.judge);
    if (refuses(alone) || (taken.length > 0 && refuses(await attempt(state, together, means.judge)))) continue;
    taken.push({ proposal, suggestion });
  }
  return taken.map(({ suggestion }) => suggestion);
}

function suggestionOf(source: Source, proposal: Proposal): Suggestion | undefined {
  const replaced = replacements(source, [proposal]);
  if (refuses(replaced) || replaced.all.length === 0) return undefined;
  const { finding, document, edits } = proposal;
  const change = wordsOf(edits, source.trees[document]?.content);
  return { finding, change, ...linesOf(source.text, replaced.all) };
}

/** The lines that replacements touch, as they are and as they would be. */
function linesOf(text: string, all: readonly Replacement[]) {
  const from = text.lastIndexOf("\n", Math.min(...all.map(({ start }) => start)) - 1) + 1;
  const last = Math.max(...all.map(({ end }) => end));
  const to = text.indexOf("\n", last) < 0 ? text.length : text.indexOf("\n", last);
  const moved = all.map((one) => ({ ...one, start: one.start - from, end: one.end - from }));
  const [before, after] = [text.slice(from, to), apply(text.slice(from, to), moved)].map(split);
  const start = text.slice(0, from).split("\n").length;
  return { start, end: start + (before?.length ?? 1) - 1, before: before ?? [], after: after ?? [] };
}

function split(lines: string): readonly string[] {
  return lines.split(/\r?\n/).map((line) => line.replace(/\r$/, ""));
}
