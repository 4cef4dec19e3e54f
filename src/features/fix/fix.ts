import type { Finding } from "../../model/finding.ts";
import { type Offer, type Proposal, refuses, wordsOf } from "./edit.ts";
import { sourceOf } from "./parsed-text.ts";
import { attempt, documentOf, type Judge, replacements, type State } from "./try-fix.ts";
import { unpaired } from "./unmatched.ts";

/** How a text is judged and mended. */
export type Means = {
  readonly judge: Judge;
  /** What would mend a finding, given what its document says. */
  readonly offer: (finding: Finding, content: unknown) => Offer;
  /** Whether a finding is to be mended; all where it is left out. */
  readonly wanted?: (finding: Finding) => boolean;
};

/** A finding that is gone, and what was changed for it. */
export type Done = { readonly finding: Finding; readonly change: string };

/** A finding that is there still, and why. */
export type Left = { readonly finding: Finding; readonly why: string };

/** What became of a text. */
export type Fixed = { readonly text: string; readonly done: readonly Done[]; readonly left: readonly Left[] };

/** One mended flaw can show others that it hid, and those yet others; a manifest has few such layers. */
const mostRounds = 20;

/** So often a text is judged; a file that is made to cost time might ask for more. */
const mostAttempts = 2000;

/** Mends in a text what can be mended for certain, and says why the rest is left. */
export async function fixText(text: string, means: Means): Promise<Fixed> {
  let state: State = { source: sourceOf(text), findings: await means.judge(text) };
  const done: Done[] = [];
  const budget = { attempts: mostAttempts };
  for (let round = 1; ; round++) {
    const reasons = new Map<Finding, string>();
    const proposals = proposed(state, means, reasons);
    const run: Run = { begun: state, state, judge: means.judge, accepted: [], reasons, budget };
    if (round <= mostRounds) await settle(run, proposals);
    done.push(...mendedIn(run, means));
    if (run.state === state) {
      const whyNot = (finding: Finding) => reasons.get(finding) ?? "too much is to be tried";
      const left = wantedOf(state, means).map((finding) => ({ finding, why: whyNot(finding) }));
      return { text: state.source.text, done, left };
    }
    state = run.state;
  }
}

/** A round: how it began, where it is, and what was taken so far. */
type Run = {
  readonly begun: State;
  state: State;
  readonly judge: Judge;
  accepted: readonly Proposal[];
  readonly reasons: Map<Finding, string>;
  readonly budget: { attempts: number };
};

function wantedOf({ findings }: State, { wanted = () => true }: Means): readonly Finding[] {
  return findings.filter(wanted);
}

/** What is offered for each finding; where nothing is, the reason is kept. */
export function proposed(state: State, means: Means, reasons: Map<Finding, string>): readonly Proposal[] {
  return wantedOf(state, means).flatMap((finding) => {
    const document = documentOf(finding, state.source);
    const offer = means.offer(finding, state.source.trees[document]?.content);
    const proposal = refuses(offer) ? undefined : { finding, document, edits: offer.edits };
    const obstacle = proposal ? replacements(state.source, [proposal]) : offer;
    if (proposal && !refuses(obstacle)) return [proposal];
    if (refuses(obstacle)) reasons.set(finding, obstacle.no);
    return [];
  });
}

/** All at once, or else each half by itself: what is refused is found in few attempts where most is good. */
async function settle(run: Run, proposals: readonly Proposal[]): Promise<void> {
  const gone = new Set(unpaired(run.begun.findings, run.state.findings).fixed);
  const open = proposals.filter(({ finding }) => !gone.has(finding));
  const [first, ...others] = open;
  if (!first || run.budget.attempts-- <= 0) return;
  const all = [...run.accepted, ...open];
  const result = await attempt(run.begun, all, run.judge);
  if (!refuses(result)) {
    run.accepted = all;
    run.state = result;
  } else if (others.length === 0) run.reasons.set(first.finding, result.no);
  else {
    const middle = Math.ceil(open.length / 2);
    await settle(run, open.slice(0, middle));
    await settle(run, open.slice(middle));
  }
}

function mendedIn({ begun, state, accepted }: Run, { wanted = () => true }: Means): readonly Done[] {
  const { fixed } = unpaired(begun.findings, state.findings);
  const changes = new Map(
    accepted.map(({ finding, document, edits }) => [finding, wordsOf(edits, begun.source.trees[document]?.content)]),
  );
  return fixed.filter(wanted).map((finding) => ({ finding, change: changes.get(finding) ?? "goes with the others" }));
}
