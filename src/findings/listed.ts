import { pluralize } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import { isWorse } from "./verdict.ts";

/** The most findings of a rule that a report lists for a file. */
const most = 1000;

/**
 * The findings that a report lists, in their order: the first thousand of each rule in a file, then one that represents the
 * others. Those of another severity have one of their own.
 */
export function listed<F extends Finding>(findings: readonly F[]): readonly F[] {
  if (findings.length <= most) return findings;
  const shown = new Map<string, number>();
  const hidden = new Map<string, F[]>();
  const list: (F | readonly F[])[] = [];
  for (const finding of findings) {
    const group = JSON.stringify([finding.file, finding.rule.id]);
    const count = (shown.get(group) ?? 0) + 1;
    shown.set(group, count);
    if (count <= most) list.push(finding);
    else {
      const key = JSON.stringify([group, finding.rule.level, isWorse(finding)]);
      const alike = hidden.get(key);
      if (alike) alike.push(finding);
      else {
        const first = [finding];
        hidden.set(key, first);
        list.push(first);
      }
    }
  }
  return list.map((one) => (Array.isArray(one) ? standIn(one) : (one as F)));
}

/** A finding that represents several, at the first of them. A single one is listed itself. */
function standIn<F extends Finding>(findings: readonly F[]): F {
  const [first] = findings as readonly [F];
  if (findings.length === 1) return first;
  const { security: _, size: __, knownSize: ___, knownLevel: ____, exceeds: _____, ...finding } = first;
  const message = `${pluralize(findings.length, isWorse(first) ? "more worse finding" : "more finding")} of ${first.rule.id} in this file are not listed`;
  return { ...finding, message, more: findings.length, related: [] } as unknown as F;
}

/** How many findings there are, with those that others represent. */
export function countOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { more = 1 }) => sum + more, 0);
}
