import type { Finding } from "../../model/finding.ts";
import type { BaselineEntry } from "../../model/policy.ts";
import { baselineKey, matchBaseline } from "./match.ts";

/** A baseline entry, in a file already or still to be written. */
export type NewEntry = Omit<BaselineEntry, "place">;

/** An updated baseline: its entries, and how many are new, kept and removed. */
export type UpdatedBaseline = {
  readonly entries: readonly NewEntry[];
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
};

/** How a baseline is updated. */
type UpdateOptions = {
  /** Whether stale entries are removed and nothing is added. */
  readonly prune: boolean;
  /** Why the findings of new entries are accepted. */
  readonly reason: string;
  /** Whether the run covers a file. Entries of other files stay. */
  readonly inView: (file: string) => boolean;
};

/** Updates a baseline to the current findings. Entries of `before` that still match keep their reasons. */
export function updateBaseline(
  findings: readonly Finding[],
  before: readonly BaselineEntry[],
  options: UpdateOptions,
): UpdatedBaseline {
  const { live, waived } = matchBaseline(findings, before, () => false);
  const found = new Set(waived.map(({ waiver }) => waiver.place));
  const kept = before.filter(({ place, file }) => found.has(place) || !options.inView(file));
  const fresh = options.prune
    ? []
    : live.map((finding): NewEntry => ({ ...baselineKey(finding), reason: options.reason }));
  return {
    entries: [...kept, ...fresh].sort(byFile),
    added: fresh.length,
    kept: kept.length,
    removed: before.length - kept.length,
  };
}

/** Compares entries, by file first, so that those of one file are together. Code units are the same everywhere. */
function byFile(one: NewEntry, other: NewEntry): number {
  const keyOf = ({ file, rule, deployment, object, names, reason }: NewEntry) =>
    [file, rule, deployment, object, names.join("\n"), reason].join("\u0000");
  const [a, b] = [keyOf(one), keyOf(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}
