import { identityOf, normalizeMessage } from "../../findings/identity.ts";
import type { Finding } from "../../model/finding.ts";

/** Findings of two runs that have no match in the other run. */
export type UnmatchedFindings = { readonly added: readonly Finding[]; readonly fixed: readonly Finding[] };

/** Keys that match a finding with itself in another run, most certain first: the same message, and one with other figures. */
const keys: readonly ((finding: Finding) => string)[] = [
  (finding) => `${identityOf(finding)} ${finding.message}`,
  (finding) => `${identityOf(finding)} ${normalizeMessage(finding.message)}`,
];

/**
 * Findings before and after a change → those that are new and those that are resolved. Stricter than the comparison of two
 * commits: a finding with another message is another finding, so that no sequence of steps can turn one into a new one.
 */
export function unmatchedFindings(before: readonly Finding[], after: readonly Finding[]): UnmatchedFindings {
  let open: UnmatchedFindings = { fixed: before, added: after };
  for (const keyOf of keys) open = withoutMatches(open, keyOf);
  return open;
}

function withoutMatches({ added, fixed }: UnmatchedFindings, keyOf: (finding: Finding) => string): UnmatchedFindings {
  return { fixed: without(fixed, added, keyOf), added: without(added, fixed, keyOf) };
}

/** The findings that have no match by key among the others, each of which matches one. */
function without(
  findings: readonly Finding[],
  others: readonly Finding[],
  keyOf: (finding: Finding) => string,
): readonly Finding[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(keyOf(other), (counts.get(keyOf(other)) ?? 0) + 1);
  return findings.filter((finding) => {
    const left = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}
