import { sha256 } from "../base/sha256.ts";
import type { Finding } from "../model/finding.ts";
import { identityOf, skeletonOf } from "./identity.ts";

/**
 * For each finding, in their order, a text that no other one of the report has and that stays the same from run to run:
 * whatever the line, the order of lists, the file and the figures in its message.
 */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  const fingerprints: string[] = [];
  // Those that are alike are numbered in the order of their words, which stays when lists are sorted anew.
  for (const [at, finding] of [...findings.entries()].sort(byWords)) {
    const hash = sha256(identityOf(finding) + skeletonOf(finding.message)).slice(0, 32);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    fingerprints[at] = `${hash}:${count}`;
  }
  return fingerprints;
}

type Entry = readonly [number, Finding];

function byWords([, a]: Entry, [, b]: Entry): number {
  const [one, other] = [`${a.message}\n${a.file}`, `${b.message}\n${b.file}`];
  return one === other ? 0 : one < other ? -1 : 1;
}
