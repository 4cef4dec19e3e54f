import { truncate } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Report } from "../model/report.ts";
import type { Hit, Level, RuleInfo } from "../model/rule.ts";
import type { Waived } from "../model/waiver.ts";
import type { Evidence } from "../profiles/fact.ts";
import { profiles } from "../profiles/index.ts";
import { objectAt } from "./identity.ts";

/** The evidence of facts that no document states for the product itself. */
const undocumented = new Set<Evidence>(["C", "I", "U"]);

/** Creates a finding: a hit of a rule on a manifest, with its location and object. */
export function createFinding({ file, content, locate }: Manifest, rule: RuleInfo, hit: Hit): Finding {
  const { path, part, message, fact, security, size, related = [] } = hit;
  const level = levelOf(rule, hit);
  return {
    rule: level === rule.level ? rule : { ...rule, level },
    message: fact?.inherited ? `${message} (stated for ${profiles[fact.inherited].name})` : message,
    file,
    path,
    ...locate(path, part),
    deployment: nameIn(content),
    object: objectAt(content, path),
    source: hit.source ?? fact?.source ?? rule.source,
    ...(security && { security }),
    ...(size && { size }),
    related: related.map((other) => ({ ...other, ...locate(other.path), file })),
  };
}

/** The level of a hit: the rule's, unless the hit has its own, the fact is not documented for the product or another page disagrees. */
export function levelOf(
  { level, decided }: RuleInfo,
  { fact, disputed, level: own }: Pick<Hit, "fact" | "disputed" | "level">,
): Level {
  if (decided) return level;
  if (own) return own;
  if (disputed) return level === "error" ? "warning" : "note";
  return level === "error" && fact && undocumented.has(fact.evidence) ? "warning" : level;
}

/** `metadata.name`; empty if it cannot be read. */
export function nameIn(content: unknown): string {
  const name = (content as { metadata?: { name?: unknown } } | null)?.metadata?.name;
  return typeof name === "string" ? truncate(name, 300) : "";
}

/** Compares findings by file, line, column, rule and message. */
export function byLocation(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.message, b.message)
  );
}

/** Compares by code units, which is the same everywhere; locales sort differently. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** All findings, suppressed ones included, in the order of the files. */
export function withWaived({ findings, waived }: Pick<Report, "findings" | "waived">): readonly (Finding | Waived)[] {
  return waived.length === 0 ? findings : [...findings, ...waived].sort(byLocation);
}
