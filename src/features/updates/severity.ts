import type { OpenWork } from "./types.ts";

/** The highest CVSS base score of open vulnerabilities. An exploited one is worse than one with a higher score. */
export function highestScore(work: Pick<OpenWork, "open"> | undefined): number | undefined {
  const scores = (work?.open ?? []).flatMap(({ vulnerability }) => vulnerability.severity?.score ?? []);
  return scores.length === 0 ? undefined : Math.max(...scores);
}
