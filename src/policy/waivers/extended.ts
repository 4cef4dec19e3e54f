import { groupBy } from "../../base/group-by.ts";
import { joinAbbreviated, joinList } from "../../base/wording.ts";
import { identityOf } from "../../findings/identity.ts";
import type { Waived, Waiver } from "../../model/waiver.ts";

/** What a term of a waiver is instead of before; undefined if it accepts no more than before. */
type Widened = (now: Waiver, before: readonly Waiver[]) => string | undefined;

/** The day on which a waiver ends. One without an end date lasts longer than any. */
const endOf = ({ until = "9999-12-31" }: Waiver): string => until;

/** The largest amount that a waiver covers. */
const amountOf = ({ size }: Waiver): number => size?.amount ?? Number.POSITIVE_INFINITY;

const later: Widened = (now, before) => {
  const end = before.map(endOf).sort().at(-1) ?? "";
  return endOf(now) > end ? `until ${now.until} instead of ${end}` : undefined;
};

const larger: Widened = (now, before) => {
  const most = Math.max(...before.map(amountOf));
  if (amountOf(now) <= most) return undefined;
  return `${now.size ? `size ${now.size.amount}` : "any size"} instead of ${most}`;
};

/** Another owner. A waiver that had none may get one. */
const otherOwner: Widened = ({ owner }, before) => {
  const owners = before.map((waiver) => waiver.owner);
  if (owners.includes(owner) || owners.includes(undefined)) return undefined;
  return `${owner === undefined ? "without an owner" : `by ${owner}`} instead of ${owners[0]}`;
};

/** What a comment can state. */
const terms = [later, larger, otherOwner];

/**
 * Describes the waivers that a change widens before they end: a finding is waived before and after it, and after it for longer,
 * up to a larger size or by another owner. Such a change needs no finding to count, so nothing else would show it. Empty if
 * there are none.
 */
export function describeExtended(now: readonly Waived[], before: readonly Waived[]): readonly string[] {
  const earlier = groupBy(before, identityOf);
  const lines = now.flatMap((finding) => {
    const { waiver } = finding;
    const known = earlier.get(identityOf(finding))?.map((one) => one.waiver) ?? [];
    const widened = known.length === 0 ? [] : terms.flatMap((term) => term(waiver, known) ?? []);
    const { rule, place } = waiver;
    return widened.length === 0 ? [] : [`${rule} ${joinList(widened)} (${place.file}:${place.range.line})`];
  });
  const extended = [...new Set(lines)];
  return extended.length === 0
    ? []
    : [
        `this pull request changes waivers in comments, which takes effect after the merge: ${joinAbbreviated(extended)}`,
      ];
}
