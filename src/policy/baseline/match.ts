import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { unusedWaiver } from "../../findings/builtin-checks.ts";
import { matchBySize, type SizeMatch } from "../../findings/match-sizes.ts";
import type { Finding } from "../../model/finding.ts";
import type { BaselineEntry } from "../../model/policy.ts";
import { exceededSize, type SizeUnit, sizeUnits } from "../../model/size.ts";
import type { Waived } from "../../model/waiver.ts";

/** The baseline key of a finding: rule, file, deployment, object and names. */
export function baselineKey({ rule, file, deployment, object, message }: Finding) {
  return { rule: rule.id, file, deployment, object, names: namesIn(message) };
}

/** How findings match baseline entries: each pair, the findings without an entry, and the entries without a finding. */
export type BaselineMatches = {
  readonly pairs: readonly SizeMatch<BaselineEntry>[];
  readonly unmatched: readonly Finding[];
  readonly stale: readonly BaselineEntry[];
};

/** Pairs findings with baseline entries. Of several entries with one key, each finding has the one that fits its size. */
export function pairEntries(findings: readonly Finding[], entries: readonly BaselineEntry[]): BaselineMatches {
  if (entries.length === 0) return { pairs: [], unmatched: findings, stale: [] };
  const byKey = groupBy(findings, (finding) => keyOf(baselineKey(finding)));
  const matches = [...groupBy(entries, keyOf)].map(([key, group]) => matchBySize(byKey.get(key) ?? [], group));
  const pairs = matches.flatMap((match) => match.pairs);
  const matched = new Set(pairs.map(({ finding }) => finding));
  return {
    pairs,
    unmatched: findings.filter((finding) => !matched.has(finding)),
    stale: matches.flatMap(({ known }) => known),
  };
}

/** Matches findings with baseline entries: suppresses those that an entry covers, and reports entries that are stale. */
export function matchBaseline(
  findings: readonly Finding[],
  entries: readonly BaselineEntry[],
  inView: (entry: BaselineEntry) => boolean,
) {
  const { pairs, unmatched, stale } = pairEntries(findings, entries);
  const live: Finding[] = [...unmatched];
  const waived: Waived[] = [];
  for (const { finding, known } of pairs) {
    const { reason, place, rule, size } = known;
    const waiver = { kind: "baseline", rule, reason, size, place } as const;
    const knownSize = exceededSize(finding.size, size);
    if (knownSize) live.push({ ...finding, knownSize, exceeds: waiver });
    else waived.push({ ...withoutKnown(finding), waiver });
  }
  return { live, waived, about: staleEntries(stale.filter(inView), unmatched) };
}

/** A finding that is covered by an entry, although it is larger than what a waiver covers. */
function withoutKnown({ knownSize: _, exceeds: __, ...finding }: Finding): Finding {
  return finding;
}

function keyOf({ rule, file, deployment, object, names }: Omit<BaselineEntry, "reason" | "place" | "size">): string {
  return JSON.stringify([rule, file, deployment, keyOfName(object), names]);
}

function namesIn(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/"([^"]*)"/g)].map(([, name = ""]) => name.toLowerCase()))].sort();
}

/** The findings about entries that match none. A finding that only its unit distinguishes is another problem of the object. */
function staleEntries(stale: readonly BaselineEntry[], unmatched: readonly Finding[]): readonly Finding[] {
  if (stale.length === 0) return [];
  const units = new Map(unmatched.map((finding) => [keyOf(baselineKey(finding)), finding.size?.unit]));
  return stale.map((entry) => staleEntry(entry, units.get(keyOf(entry))));
}

function staleEntry({ rule, object, deployment, place, size }: BaselineEntry, unit: SizeUnit | undefined): Finding {
  const at = object ? ` at ${quote(object)}` : "";
  const why =
    size?.unit && unit
      ? `its size is in ${sizeUnits[size.unit]}, and that of the finding in ${sizeUnits[unit]}; run "lync-policy baseline" to replace it`
      : 'the finding is no longer reported; run "lync-policy baseline --prune" to remove it';
  return {
    rule: unusedWaiver,
    source: unusedWaiver.source,
    message: `baseline entry for ${rule}${at} is stale: ${why}`,
    ...place,
    path: [],
    deployment,
    object,
    related: [],
  };
}
