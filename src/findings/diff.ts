import type { Finding } from "../model/finding.ts";
import { identityOf, isBuiltIn, skeletonOf } from "./identity.ts";

/** What became of findings between two states of the manifests. */
export type Comparison = {
  /** Findings of the second state that the first did not have. */
  readonly added: readonly Finding[];
  /** Findings of the first state that the second has no more. */
  readonly fixed: readonly Finding[];
  /** Findings of the second state that the first had too, word by word or nearly. */
  readonly kept: readonly Finding[];
};

/** Findings of both states that have no partner yet. */
type Open = { readonly base: readonly Finding[]; readonly head: readonly Finding[] };

/** A way to recognise a finding: partners have the same key. */
type Step = {
  /** Undefined where the finding cannot be recognised like this. */
  readonly keyOf: (finding: Finding) => readonly string[] | undefined;
  /** Whether the key says so little that partners must be the only ones on their sides. */
  readonly alone?: boolean;
};

/** The ways, surest first. */
const steps: readonly Step[] = [
  { keyOf: (finding) => [identityOf(finding), finding.message] },
  { keyOf: (finding) => [identityOf(finding), skeletonOf(finding.message)] },
  { keyOf: (finding) => (isBuiltIn(finding.rule) ? undefined : [identityOf(finding)]), alone: true },
  { keyOf: relationOf },
];

/**
 * What is wrong between several objects is shown at one of them: at another one when their order changes. It is known
 * again by the names in the message or, without two, by all its words.
 */
function relationOf({ rule, deployment, message }: Finding): readonly string[] | undefined {
  const skeleton = skeletonOf(message);
  const names = skeleton.match(/"[^"]*"/g) ?? [];
  const words = names.length > 1 ? names : skeleton.split(" ");
  return isBuiltIn(rule) ? undefined : [rule.id, deployment, ...words.sort()];
}

/** The same ways within one file: of two deployments with one name each keeps its own findings. */
const withinFile = steps.map((step) => ({
  ...step,
  keyOf: (finding: Finding) => step.keyOf(finding)?.concat(finding.file),
}));

/**
 * Findings of two states → which are new, which are gone and which were there before. Lines, order and file do not
 * count, so a manifest that is only rearranged, indented anew or renamed has nothing new.
 */
export function compare(base: readonly Finding[], head: readonly Finding[]): Comparison {
  let open: Open = { base, head };
  for (const step of [...withinFile, ...steps]) open = withoutPartners(open, step);
  const added = new Set(open.head);
  return { added: open.head, fixed: open.base, kept: head.filter((finding) => !added.has(finding)) };
}

function withoutPartners({ base, head }: Open, { keyOf, alone = false }: Step): Open {
  const before = byKey(base, keyOf);
  const matched = { base: new Set<Finding>(), head: new Set<Finding>() };
  for (const [key, after] of byKey(head, keyOf)) {
    const same = before.get(key) ?? [];
    if (alone && (same.length > 1 || after.length > 1)) continue;
    const pairs = Math.min(same.length, after.length);
    for (const finding of same.slice(0, pairs)) matched.base.add(finding);
    for (const finding of after.slice(0, pairs)) matched.head.add(finding);
  }
  return {
    base: base.filter((finding) => !matched.base.has(finding)),
    head: head.filter((finding) => !matched.head.has(finding)),
  };
}

function byKey(findings: readonly Finding[], keyOf: Step["keyOf"]): ReadonlyMap<string, readonly Finding[]> {
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
