import type { Finding } from "../../model/finding.ts";
import type { BaselineEntry } from "../../model/policy.ts";
import { type AcceptedSize, coveredAmount, exceededSize } from "../../model/size.ts";
import { baselineKey, pairEntries } from "./match.ts";

/** A baseline entry, in a file already or still to be written. */
export type NewEntry = Omit<BaselineEntry, "place">;

/** An updated baseline: its entries, and how many are new, kept and removed. */
export type UpdatedBaseline = {
  readonly entries: readonly NewEntry[];
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
  /** The entries that are kept with a larger size. */
  readonly larger: number;
  /** The entries that are kept with a smaller size. */
  readonly smaller: number;
};

/** How a baseline is updated. */
type UpdateOptions = {
  /** Whether stale entries are removed and nothing is added. */
  readonly prune: boolean;
  /** Why the findings of new entries are accepted. */
  readonly reason: string;
  /** Whether the run covers an entry: its file and its rule. Other entries stay. */
  readonly inView: (entry: BaselineEntry) => boolean;
};

/**
 * Updates a baseline to the current findings. Entries of `before` that still match keep their reasons and get the size of
 * their finding; with `prune` only a smaller one, or the first one.
 */
export function updateBaseline(
  findings: readonly Finding[],
  before: readonly BaselineEntry[],
  { prune, reason, inView }: UpdateOptions,
): UpdatedBaseline {
  const { pairs, unmatched } = pairEntries(findings, before);
  const resized = new Map(pairs.map(({ known, finding }) => [known, withSize(known, finding, prune)]));
  const kept = before.flatMap((entry) => resized.get(entry) ?? (inView(entry) ? [] : [entry]));
  const fresh = prune ? [] : unmatched.map((finding) => newEntry(finding, reason));
  const changes = [...resized].map(([{ size: old }, { size }]) => changeOf(old, size));
  return {
    entries: [...kept, ...fresh].sort(byFile),
    added: fresh.length,
    kept: kept.length,
    removed: before.length - kept.length,
    larger: changes.filter((change) => change > 0).length,
    smaller: changes.filter((change) => change < 0).length,
  };
}

function newEntry(finding: Finding, reason: string): NewEntry {
  return { ...baselineKey(finding), ...(finding.size && { size: finding.size }), reason };
}

/** An entry with the size of its finding, unless that is larger and the baseline is only pruned. */
function withSize({ size: old, ...entry }: BaselineEntry, { size }: Finding, prune: boolean): NewEntry {
  const isKept = prune && exceededSize(size, old);
  return { ...entry, ...(isKept ? { size: old } : size && { size }) };
}

/** How the size of an entry changes: positive if it gets larger. An entry without a size gets its first one. */
function changeOf(before: AcceptedSize | undefined, after: AcceptedSize | undefined): number {
  if (after?.unit === undefined || after.amount === undefined || before === undefined) return 0;
  return after.amount - coveredAmount(before, { ...after, unit: after.unit, amount: after.amount });
}

/** Compares entries, by file first, so that those of one file are together. Code units are the same everywhere. */
function byFile(one: NewEntry, other: NewEntry): number {
  const keyOf = ({ file, rule, deployment, object, names, size, reason }: NewEntry) =>
    [file, rule, deployment, object, names.join("\n"), size?.unit, amountKey(size), reason].join("\u0000");
  const [a, b] = [keyOf(one), keyOf(other)];
  return a === b ? 0 : a < b ? -1 : 1;
}

/** An amount as a text that sorts like it. */
function amountKey({ amount = 0 }: AcceptedSize = {}): string {
  return String(amount).padStart(16, "0");
}
