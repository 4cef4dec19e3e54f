import type { Finding } from "../model/finding.ts";
import { identityOf, isBuiltIn, normalizeMessage } from "./identity.ts";

/** The difference between the findings of two states of the manifests. */
export type Comparison = {
  /** Findings of the second state that are not in the first. */
  readonly added: readonly Finding[];
  /** Findings of the first state that are no longer in the second. */
  readonly fixed: readonly Finding[];
  /** Findings of the second state that are in the first too, with the same message or a similar one. */
  readonly kept: readonly Finding[];
};

/** Findings of both states that are not matched yet. */
type Unmatched = { readonly base: readonly Finding[]; readonly head: readonly Finding[] };

/** A way to match findings: those with the same key match. */
type Matcher = {
  /** The key; undefined if this way does not apply to the finding. */
  readonly keyOf: (finding: Finding) => readonly string[] | undefined;
  /** Whether a key only matches if it is unique on both sides. */
  readonly unique?: boolean;
};

/** The matchers, most certain first. */
const matchers: readonly Matcher[] = [
  { keyOf: (finding) => [identityOf(finding), finding.message] },
  { keyOf: (finding) => [identityOf(finding), normalizeMessage(finding.message)] },
  { keyOf: (finding) => (isBuiltIn(finding.rule) ? undefined : [identityOf(finding)]), unique: true },
  { keyOf: relationOf },
];

/**
 * A finding about several objects is reported at one of them, and at another one when their order changes. The key is the
 * set of names in the message or, if there are fewer than two, all its words.
 */
function relationOf({ rule, deployment, message }: Finding): readonly string[] | undefined {
  const skeleton = normalizeMessage(message);
  const names = skeleton.match(/"[^"]*"/g) ?? [];
  const words = names.length > 1 ? names : skeleton.split(" ");
  return isBuiltIn(rule) ? undefined : [rule.id, deployment, ...words.sort()];
}

/** The same matchers within one file: two deployments of the same name keep their own findings. */
const withinFile = matchers.map((matcher) => ({
  ...matcher,
  keyOf: (finding: Finding) => matcher.keyOf(finding)?.concat(finding.file),
}));

/**
 * Compares the findings of two states: new, fixed and kept. Lines, order and file make no difference, so a manifest that is
 * only reordered, reindented or renamed has no new finding.
 */
export function diffFindings(base: readonly Finding[], head: readonly Finding[]): Comparison {
  let unmatched: Unmatched = { base, head };
  for (const matcher of [...withinFile, ...matchers]) unmatched = withoutMatches(unmatched, matcher);
  const added = new Set(unmatched.head);
  return { added: unmatched.head, fixed: unmatched.base, kept: head.filter((finding) => !added.has(finding)) };
}

function withoutMatches({ base, head }: Unmatched, { keyOf, unique = false }: Matcher): Unmatched {
  const before = byKey(base, keyOf);
  const matched = { base: new Set<Finding>(), head: new Set<Finding>() };
  for (const [key, after] of byKey(head, keyOf)) {
    const same = before.get(key) ?? [];
    if (unique && (same.length > 1 || after.length > 1)) continue;
    const pairs = Math.min(same.length, after.length);
    for (const finding of same.slice(0, pairs)) matched.base.add(finding);
    for (const finding of after.slice(0, pairs)) matched.head.add(finding);
  }
  return {
    base: base.filter((finding) => !matched.base.has(finding)),
    head: head.filter((finding) => !matched.head.has(finding)),
  };
}

function byKey(findings: readonly Finding[], keyOf: Matcher["keyOf"]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const parts = keyOf(finding);
    if (!parts) continue;
    const key = JSON.stringify(parts);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
