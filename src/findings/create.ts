import { cut } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Report } from "../model/report.ts";
import type { Hit, RuleInfo } from "../model/rule.ts";
import type { Waived } from "../model/waiver.ts";
import type { Evidence } from "../profiles/fact.ts";
import { objectAt } from "./identity.ts";

/** Facts that no document states for the product itself. */
const undocumented = new Set<Evidence>(["C", "I", "U"]);

/** A hit of a rule on a manifest, with its place and what it is about. */
export function findingOf({ file, content, locate }: Manifest, rule: RuleInfo, hit: Hit): Finding {
  const { path, part, message, fact, related = [] } = hit;
  const lowered = rule.level === "error" && !rule.decided && fact && undocumented.has(fact.evidence);
  return {
    rule: lowered ? { ...rule, level: "warning" } : rule,
    message,
    file,
    path,
    ...locate(path, part),
    deployment: nameIn(content),
    object: objectAt(content, path),
    source: hit.source ?? fact?.source ?? rule.source,
    related: related.map((other) => ({ ...other, ...locate(other.path), file })),
  };
}

/** `metadata.name`, or nothing where it cannot be read. */
export function nameIn(content: unknown): string {
  const name = (content as { metadata?: { name?: unknown } } | null)?.metadata?.name;
  return typeof name === "string" ? cut(name, 300) : "";
}

/** By file, line, column, rule and sentence. */
export function inReadingOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    compare(a.rule.id, b.rule.id) ||
    compare(a.message, b.message)
  );
}

/** By code units, which are the same everywhere; languages sort differently. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** All that was found, what is borne among it, in reading order. */
export function allIn({ findings, waived = [] }: Pick<Report, "findings" | "waived">): readonly (Finding | Waived)[] {
  return waived.length === 0 ? findings : [...findings, ...waived].sort(inReadingOrder);
}
