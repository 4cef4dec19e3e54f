import type { Finding } from "../../model/finding.ts";
import type { Known } from "../../model/policy.ts";
import { aboutOf, knownAway } from "./match.ts";

/** An entry of a baseline, wherever it stands or will stand. */
export type Entry = Omit<Known, "place">;

/** What becomes of a baseline: its entries, and how many of them are new, were there before, or are there no more. */
export type Renewed = {
  readonly entries: readonly Entry[];
  readonly added: number;
  readonly kept: number;
  readonly gone: number;
};

/** What is asked of the new state of a baseline. */
type Wish = {
  /** Whether entries are only taken out. */
  readonly prune: boolean;
  /** Why the new entries are borne. */
  readonly reason: string;
  /** Whether the run could have found what there is in a file; what is known of others stays as it is. */
  readonly inView: (file: string) => boolean;
};

/** The entries for what is found now; those of `before` that are found again keep their reasons. */
export function renewed(findings: readonly Finding[], before: readonly Known[], wish: Wish): Renewed {
  const { live, waived } = knownAway(findings, before, () => false);
  const found = new Set(waived.map(({ waiver }) => waiver.place));
  const kept = before.filter(({ place, file }) => found.has(place) || !wish.inView(file));
  const fresh = wish.prune ? [] : live.map((finding): Entry => ({ ...aboutOf(finding), reason: wish.reason }));
  return {
    entries: [...kept, ...fresh].sort(inOrder),
    added: fresh.length,
    kept: kept.length,
    gone: before.length - kept.length,
  };
}

/** By file first, so that what is looked at together stands together; by code units, which are the same everywhere. */
function inOrder(one: Entry, other: Entry): number {
  const keyOf = ({ file, rule, deployment, object, names, reason }: Entry) =>
    [file, rule, deployment, object, names.join("\n"), reason].join("\u0000");
  const [a, b] = [keyOf(one), keyOf(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}
