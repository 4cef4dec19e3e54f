import { formatNumber, joinList } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Level } from "../model/rule.ts";
import { type Size, sizeUnits } from "../model/size.ts";
import type { WaiverTerms } from "../model/waiver-terms.ts";

/**
 * The message of a finding as people see it: "pool … requires 9; worse than before: off by 8 servers instead of 1". The
 * message alone identifies the finding.
 */
export function messageOf(finding: Finding): string {
  const worse = finding.more === undefined ? describeWorse(finding) : "";
  return worse === "" ? finding.message : `${finding.message}; ${worse}`;
}

/** How a finding is worse than what is known or accepted; empty if it is not. */
export function describeWorse({ size, rule, knownSize, knownLevel, exceeds }: Finding): string {
  const differences = [
    ...(size && knownSize ? [`off by ${formatSize(size)} instead of ${formatNumber(knownSize.amount)}`] : []),
    ...(knownLevel ? [`${withArticle(rule.level)} instead of ${withArticle(knownLevel)}`] : []),
  ];
  return differences.length === 0
    ? ""
    : `worse than ${exceeds ? describeAccepted(exceeds) : "before"}: ${joinList(differences)}`;
}

/** A size in words: "1 server", "2,000 users". */
export function formatSize({ amount, unit }: Size): string {
  return `${formatNumber(amount)} ${amount === 1 ? unit : sizeUnits[unit]}`;
}

function describeAccepted({ kind, place: { file, range } }: WaiverTerms): string {
  return `${kind === "baseline" ? "in the baseline" : "waived"} (${file}:${range.line})`;
}

function withArticle(level: Level): string {
  return `${level === "error" ? "an" : "a"} ${level}`;
}
