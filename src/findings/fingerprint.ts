import { sha256 } from "../base/sha256.ts";
import type { Finding } from "../model/finding.ts";
import { identityOf, normalizeMessage } from "./identity.ts";

/**
 * The fingerprint of each finding, in their order: unique in the report and stable across runs, whatever the line, the order
 * of lists, the file and the figures in the message.
 */
export function fingerprintsOf(findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  const fingerprints: string[] = [];
  // Equal ones are numbered in the order of their messages, which does not change when lists are reordered.
  for (const [at, finding] of [...findings.entries()].sort(byMessage)) {
    // More vulnerabilities of the same build make no new finding.
    const message = finding.security ? "" : normalizeMessage(finding.message);
    const hash = sha256(identityOf(finding) + message).slice(0, 32);
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    fingerprints[at] = `${hash}:${count}`;
  }
  return fingerprints;
}

type IndexedFinding = readonly [number, Finding];

function byMessage([, a]: IndexedFinding, [, b]: IndexedFinding): number {
  const [one, other] = [`${a.message}\n${a.file}`, `${b.message}\n${b.file}`];
  return one === other ? 0 : one < other ? -1 : 1;
}
