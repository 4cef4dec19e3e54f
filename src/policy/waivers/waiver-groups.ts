import { keyOfName } from "../../base/host-names.ts";
import type { Finding } from "../../model/finding.ts";
import type { Level } from "../../model/rule.ts";
import type { Waiver } from "../../model/waiver.ts";

/**
 * Waivers that match the same findings, the longest first. What they match is counted for all of them together, so that the
 * time does not grow with the number of waivers for a finding.
 */
export type WaiverGroup = {
  readonly waivers: readonly Waiver[];
  /** The numbers of findings that match and are suppressed, by any waiver, and of those that count. */
  waived: number;
  live: number;
  /** The severities of these findings. */
  readonly levels: Set<Level>;
  /** The waivers that may suppress a finding of a severity, by that severity: of each size the longest. */
  readonly usable: Map<Level, readonly RankedWaiver[]>;
};

/** A waiver and its place among all, the longest first. */
export type RankedWaiver = { readonly waiver: Waiver; readonly rank: number };

/** The groups of waivers, and those that match a finding. */
export type WaiverGroups = {
  readonly groupOf: (waiver: Waiver) => WaiverGroup;
  readonly rankOf: (waiver: Waiver) => number;
  readonly matching: (finding: Finding) => readonly WaiverGroup[];
};

/** Groups waivers by what they name. */
export function groupWaivers(waivers: readonly Waiver[]): WaiverGroups {
  const ranked = byEnd(waivers);
  const ranks = new Map(ranked.map((waiver, rank) => [waiver, rank]));
  const byName = new Map<string, Map<string, WaiverGroup & { readonly waivers: Waiver[] }>>();
  const groups = new Map<Waiver, WaiverGroup>();
  for (const waiver of ranked) {
    const name = nameKey(waiver);
    const alike = byName.get(name) ?? new Map();
    byName.set(name, alike);
    const files = filesKey(waiver);
    const group = alike.get(files) ?? { waivers: [], waived: 0, live: 0, levels: new Set(), usable: new Map() };
    alike.set(files, group);
    group.waivers.push(waiver);
    groups.set(waiver, group);
  }
  return {
    groupOf: (waiver) => groups.get(waiver) as WaiverGroup,
    rankOf: (waiver) => ranks.get(waiver) ?? 0,
    matching: (finding) =>
      keysOf(finding).flatMap((key) =>
        [...(byName.get(key)?.values() ?? [])].filter(({ waivers: [first] }) => first?.covers?.(finding.file) ?? true),
      ),
  };
}

/** Sorts waivers, the longest first; equal ones by their content, never by their order. */
function byEnd(waivers: readonly Waiver[]): readonly Waiver[] {
  const keyed = waivers.map((waiver) => {
    const { until = "9999", reason, owner, ticket, kind, at, deployment, size, place } = waiver;
    const key = JSON.stringify([until, reason, owner, ticket, kind, at, deployment, size, place.file, place.range]);
    return { waiver, key };
  });
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? 1 : -1)).map(({ waiver }) => waiver);
}

function nameKey({ rule, at, deployment, line, place }: Waiver): string {
  return line !== undefined ? keyOf(rule, place.file, line) : keyOf(rule, at && keyOfName(at), deployment);
}

/** Waivers with the same patterns in the same policy file cover the same files. */
function filesKey({ covers, files, place }: Waiver): string {
  return covers ? JSON.stringify([files, place.file]) : "";
}

/** The keys of the waivers that may match a finding. */
function keysOf({ rule: { id }, object, deployment, file, range }: Finding): readonly string[] {
  const names = [keyOfName(object), undefined].flatMap((at) =>
    [deployment, undefined].map((name) => keyOf(id, at, name)),
  );
  return [keyOf(id, file, range.line), ...names];
}

function keyOf(...parts: readonly (string | number | undefined)[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}
