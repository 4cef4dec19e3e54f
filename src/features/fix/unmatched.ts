import { groupBy } from "../../base/group-by.ts";
import { identityOf, normalizeMessage } from "../../findings/identity.ts";
import { matchBySize, type SizeMatch } from "../../findings/match-sizes.ts";
import type { Finding } from "../../model/finding.ts";
import { exceededSize } from "../../model/size.ts";

/** Findings of two runs that have no match in the other run, or a smaller one in the first. */
export type UnmatchedFindings = { readonly added: readonly Finding[]; readonly fixed: readonly Finding[] };

/** Keys that match a finding with itself in another run, most certain first: the same message, and one with other figures. */
const keys: readonly ((finding: Finding) => string)[] = [
  (finding) => `${identityOf(finding)} ${finding.message}`,
  (finding) => `${identityOf(finding)} ${normalizeMessage(finding.message)}`,
];

/**
 * Findings before and after a change → those that are new or larger and those that are resolved. Stricter than the comparison
 * of two commits: a finding with another message is another finding, so that no sequence of steps can turn one into a new one.
 */
export function unmatchedFindings(before: readonly Finding[], after: readonly Finding[]): UnmatchedFindings {
  let open: UnmatchedFindings = { fixed: before, added: after };
  const larger: Finding[] = [];
  for (const keyOf of keys) {
    const known = groupBy(open.fixed, keyOf);
    const groups = [...groupBy(open.added, keyOf)];
    const pairs = groups.flatMap(([key, group]) => matchBySize(group, known.get(key) ?? []).pairs);
    larger.push(...pairs.flatMap((pair) => (exceededSize(pair.finding.size, pair.known.size) ? [pair.finding] : [])));
    open = without(open, pairs);
  }
  return { ...open, added: [...open.added, ...larger] };
}

function without({ added, fixed }: UnmatchedFindings, pairs: readonly SizeMatch<Finding>[]): UnmatchedFindings {
  const matched = new Set(pairs.flatMap(({ finding, known }) => [finding, known]));
  const isOpen = (finding: Finding) => !matched.has(finding);
  return { added: added.filter(isOpen), fixed: fixed.filter(isOpen) };
}
