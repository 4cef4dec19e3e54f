import { identityOf, skeletonOf } from "../../findings/identity.ts";
import type { Finding } from "../../model/finding.ts";

/** Findings that only one of two states has. */
export type Unpaired = { readonly added: readonly Finding[]; readonly fixed: readonly Finding[] };

/** Ways to know a finding again, surest first: word by word, and with other figures in it. */
const keys: readonly ((finding: Finding) => string)[] = [
  (finding) => `${identityOf(finding)} ${finding.message}`,
  (finding) => `${identityOf(finding)} ${skeletonOf(finding.message)}`,
];

/**
 * Findings before and after a change → those that are new and those that are gone. Stricter than what compares the states
 * of a repository: a finding in other words is another one, so that step by step none can turn into a new one.
 */
export function unpaired(before: readonly Finding[], after: readonly Finding[]): Unpaired {
  let open: Unpaired = { fixed: before, added: after };
  for (const keyOf of keys) open = withoutPairs(open, keyOf);
  return open;
}

function withoutPairs({ added, fixed }: Unpaired, keyOf: (finding: Finding) => string): Unpaired {
  return { fixed: without(fixed, added, keyOf), added: without(added, fixed, keyOf) };
}

/** The findings for which there is none of the same key among the others, each of which stands for one. */
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
