import { groupBy } from "../base/group-by.ts";
import type { Finding } from "../model/finding.ts";
import { type AcceptedSize, coveredAmount, type Size, type SizeUnit } from "../model/size.ts";

/** Something with a size that is known or accepted. Without a size, it covers any. */
export type Sized = { readonly size?: AcceptedSize | undefined };

/** A finding and what it matches. It exceeds that if nothing of its size or more was left for it. */
export type SizeMatch<K> = { readonly finding: Finding; readonly known: K };

/** How findings match what is known: pairs, and what is left of both. */
export type SizeMatches<K> = {
  readonly pairs: readonly SizeMatch<K>[];
  readonly findings: readonly Finding[];
  readonly known: readonly K[];
};

/**
 * Matches findings that nothing but their sizes distinguishes with what is known about them, so that as many as possible are
 * covered: each by an equal size or else the smallest one that is enough, and by one without a unit only if none of its unit
 * is. The others exceed what is left. So a problem that grows is never hidden behind one that shrinks.
 */
export function matchBySize<K extends Sized>(findings: readonly Finding[], known: readonly K[]): SizeMatches<K> {
  const [finding] = findings;
  // Nearly all groups.
  if (finding && findings.length === 1 && known.length === 1 && known[0])
    return isComparable(finding, known[0])
      ? { pairs: [{ finding, known: known[0] }], findings: [], known: [] }
      : { pairs: [], findings, known };
  const pairs: SizeMatch<K>[] = [];
  const left = { findings: new Set(findings), known: new Set(known) };
  const take = (matches: Iterable<SizeMatch<K>>): void => {
    for (const match of matches) {
      pairs.push(match);
      left.findings.delete(match.finding);
      left.known.delete(match.known);
    }
  };
  // Findings without a size match anything, so they are last; the default order has undefined at the end.
  const units = [...new Set(findings.map(({ size }) => size?.unit))].sort();
  for (const match of [equal, covered, exceeding])
    for (const isOfUnit of [hasUnit, hasNoUnit])
      for (const unit of units)
        take(
          match(
            [...left.findings].filter(({ size }) => size?.unit === unit),
            [...left.known].filter((one) => isOfUnit(one, unit)),
          ),
        );
  return { pairs, findings: [...left.findings], known: [...left.known] };
}

/** Whether the size of a finding can be compared with a known one. A rule may report several things about an object. */
function isComparable({ size }: Finding, { size: known }: Sized): boolean {
  return size === undefined || known?.unit === undefined || known.unit === size.unit;
}

function hasUnit({ size }: Sized, unit: SizeUnit | undefined): boolean {
  return unit === undefined || size?.unit === unit;
}

function hasNoUnit({ size }: Sized): boolean {
  return size?.unit === undefined;
}

/** Pairs of equal sizes. To use them never leaves fewer that cover the others. */
function* equal<K extends Sized>(findings: readonly Finding[], known: readonly K[]): Iterable<SizeMatch<K>> {
  const groups = groupBy(byAmount(known, findings[0]?.size), ({ amount }) => amount);
  const used = new Map<number, number>();
  for (const finding of findings) {
    const amount = finding.size?.amount ?? 0;
    const at = used.get(amount) ?? 0;
    const same = groups.get(amount)?.[at];
    if (!same) continue;
    used.set(amount, at + 1);
    yield { finding, known: same.known };
  }
}

/** Pairs in which the known size covers the finding: the smallest ones first, so that larger ones remain for the others. */
function* covered<K extends Sized>(findings: readonly Finding[], known: readonly K[]): Iterable<SizeMatch<K>> {
  const [first] = findings;
  if (!first) return;
  const amounts = byAmount(known, first.size);
  let at = 0;
  for (const finding of findings.toSorted(bySize)) {
    while (at < amounts.length && (amounts[at]?.amount ?? 0) < (finding.size?.amount ?? 0)) at++;
    const next = amounts[at++];
    if (!next) return;
    yield { finding, known: next.known };
  }
}

/** Pairs of what is left, the largest with the largest. */
function* exceeding<K extends Sized>(findings: readonly Finding[], known: readonly K[]): Iterable<SizeMatch<K>> {
  const amounts = byAmount(known, findings[0]?.size).reverse();
  for (const [at, finding] of findings.toSorted(bySize).reverse().entries()) {
    const next = amounts[at];
    if (!next) return;
    yield { finding, known: next.known };
  }
}

/** What is known with the amounts that it covers, in ascending order, in the unit and on the date of a size. */
function byAmount<K extends Sized>(known: readonly K[], size: Size | undefined) {
  const amounts = known.map((one) => ({ known: one, amount: size ? coveredAmount(one.size ?? {}, size) : 0 }));
  return amounts.sort((a, b) => (a.amount === b.amount ? 0 : a.amount - b.amount));
}

function bySize({ size: a }: Finding, { size: b }: Finding): number {
  return (a?.amount ?? 0) - (b?.amount ?? 0);
}
