import type { Finding } from "../model/finding.ts";
import { levels } from "../model/rule.ts";
import { exceededSize } from "../model/size.ts";
import { identityOf, isBuiltIn, normalizeMessage } from "./identity.ts";
import { matchBySize } from "./match-sizes.ts";

/** The difference between the findings of two states of the manifests. */
export type Comparison = {
  /** Findings of the second state that are not in the first. */
  readonly added: readonly Finding[];
  /** Findings of the first state that are no longer in the second. */
  readonly fixed: readonly Finding[];
  /** Findings of the second state that are in the first too, with the same message or a similar one. */
  readonly kept: readonly Finding[];
  /** Those among them that are larger or more severe than before, with what was known before. */
  readonly worse: ReadonlyMap<Finding, Finding>;
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
 * Compares the findings of two states: new, fixed, kept and worse. Lines, order and file make no difference, so a manifest
 * that is only reordered, reindented or renamed has no new finding.
 */
export function diffFindings(base: readonly Finding[], head: readonly Finding[]): Comparison {
  let unmatched: Unmatched = { base, head };
  const before = new Map<Finding, Finding>();
  for (const matcher of [...withinFile, ...matchers]) unmatched = withoutMatches(unmatched, matcher, before);
  const worse = new Map<Finding, Finding>();
  for (const [finding, known] of before) {
    const marked = markWorse(finding, known);
    if (marked) worse.set(finding, marked);
  }
  return { added: unmatched.head, fixed: unmatched.base, kept: head.filter((finding) => before.has(finding)), worse };
}

/** A finding with its size and severity before, if it was smaller or less severe. */
function markWorse(finding: Finding, before: Finding): Finding | undefined {
  const knownSize = exceededSize(finding.size, before.size);
  const isMoreSevere = levels.indexOf(finding.rule.level) < levels.indexOf(before.rule.level);
  if (!knownSize && !isMoreSevere) return undefined;
  const { knownSize: _, knownLevel: __, exceeds: ___, ...now } = finding;
  return { ...now, ...(knownSize && { knownSize }), ...(isMoreSevere && { knownLevel: before.rule.level }) };
}

/** What a matcher leaves unmatched. Adds the matches to `matched`, by finding of the second state. */
function withoutMatches(
  { base, head }: Unmatched,
  { keyOf, unique = false }: Matcher,
  matched: Map<Finding, Finding>,
): Unmatched {
  const before = byKey(base, keyOf);
  const known = new Set<Finding>();
  for (const [key, after] of byKey(head, keyOf)) {
    const same = before.get(key) ?? [];
    if (unique && (same.length > 1 || after.length > 1)) continue;
    for (const pair of matchBySize(after, same).pairs) {
      matched.set(pair.finding, pair.known);
      known.add(pair.known);
    }
  }
  return {
    base: base.filter((finding) => !known.has(finding)),
    head: head.filter((finding) => !matched.has(finding)),
  };
}

function byKey(findings: readonly Finding[], keyOf: Matcher["keyOf"]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const parts = keyOf(finding);
    if (!parts) continue;
    // What a rule counts in another unit is another problem.
    const key = JSON.stringify([...parts, finding.size?.unit ?? ""]);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return groups;
}
