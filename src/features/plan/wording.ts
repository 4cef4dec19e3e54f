import { formatNumber, joinList, pluralize } from "../../base/wording.ts";
import { evidenceNote } from "../../profiles/evidence.ts";
import { cited, type Source } from "../../sources/index.ts";
import type { PlanFact } from "./types.ts";

/** Describes a fact: "10,000 users per Front End Server". */
export function describeFact({ value, label }: PlanFact): string {
  if (typeof value === "number") return `${formatNumber(value)} ${label}`;
  if (typeof value === "object" && value !== null && "max" in value)
    return `${label} (at most ${formatNumber(Number(value.max))})`;
  if (Array.isArray(value)) return `${label}: ${value.length > 0 ? value.join(", ") : "none"}`;
  // Other values are keywords for rules.
  return label;
}

/** A division whose result is rounded up: "33,000 users ÷ 10,000 = 3.3, so 4". */
export function division(whole: number, things: string, each: number): string {
  const sum = `${pluralize(whole, things)} ÷ ${formatNumber(each)}`;
  if (whole % each === 0) return `${sum} = ${formatNumber(whole / each)}`;
  const exact = Math.floor((whole * 100) / each) / 100;
  const shown = Number.isInteger(exact) ? `just over ${formatNumber(exact)}` : formatNumber(exact);
  return `${sum} = ${shown}, so ${formatNumber(Math.ceil(whole / each))}`;
}

/** Facts from one source, described. */
export type SourceFacts = { readonly label: string; readonly source: Source };

/** Groups facts by source. */
export function groupBySource(facts: readonly PlanFact[]): readonly SourceFacts[] {
  const byUrl = new Map<string, { readonly labels: string[]; readonly source: Source }>();
  for (const one of facts) {
    const source = cited(one.source);
    const note = evidenceNote(one);
    const key = `${source.url} ${source.title}`;
    const entry = byUrl.get(key) ?? { labels: [], source };
    byUrl.set(key, entry);
    entry.labels.push(describeFact(one) + (note && ` (${note})`));
  }
  return [...byUrl.values()].map(({ labels, source }) => ({ label: joinList(labels), source }));
}
