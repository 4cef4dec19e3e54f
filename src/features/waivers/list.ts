import { daysBetween } from "../../base/dates.ts";
import { groupBy } from "../../base/group-by.ts";
import type { FileLocation } from "../../base/source-text.ts";
import { applySuppressions, type CollectedFindings } from "../../engine/validate.ts";
import { brokenFiles } from "../../findings/broken-files.ts";
import { expiredWaiver, unusedWaiver, waiverLimits } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { BaselineEntry } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import { exceededSize } from "../../model/size.ts";
import type { Waived, Waiver } from "../../model/waiver.ts";
import { groupWaivers } from "../../policy/waivers/waiver-groups.ts";
import type { ListedWaiver, MalformedWaiver, WaiverList, WaiverState } from "./types.ts";

/** What is known about all waivers of a run. */
type Context = {
  readonly report: Report;
  /** By location object, which waived findings have in common with their waiver. */
  readonly covered: ReadonlyMap<FileLocation, readonly Finding[]>;
  readonly exceeding: ReadonlyMap<FileLocation, readonly Finding[]>;
  /** The findings that are too large for a waiver, and that another one covers. */
  readonly coveredByOthers: ReadonlyMap<FileLocation, readonly Finding[]>;
  /** What a check reports, by the key of a place. */
  readonly about: ReadonlyMap<string, readonly Finding[]>;
  /** Whether the run covers all that the policy does. */
  readonly isWhole: boolean;
};

/** Lists the waivers of the policy and of comments, and the baseline entries, as a check with all severities applies them. */
export async function listWaivers({ whole, comments }: CollectedFindings): Promise<Omit<WaiverList, "unread">> {
  const report = await applySuppressions({ whole: withAllChecks(whole), comments });
  const written = [...whole.policy.waivers, ...comments.flatMap(({ waivers }) => waivers)];
  const context = contextOf(report, written);
  const all = [...written.map(toEntry), ...whole.policy.baseline.map(toBaselineEntry)];
  const waivers = all.map((entry) => complete(entry, context)).sort(byDaysLeft);
  return { asOf: report.run.asOf, waivers, malformed: malformedIn(context, all) };
}

/** The checks of waivers decide the state of a waiver, also where the policy disables them. */
function withAllChecks(report: Report): Report {
  const levels = new Map(report.policy.levels);
  for (const { id } of [unusedWaiver, expiredWaiver]) levels.delete(id);
  return { ...report, policy: { ...report.policy, levels } };
}

const waiverRules = new Set([unusedWaiver, expiredWaiver, waiverLimits].map(({ id }) => id));

function contextOf(report: Report, written: readonly Waiver[]): Context {
  const { findings, waived, run } = report;
  const exceeding = findings.flatMap((finding) => (finding.exceeds ? [{ finding, place: finding.exceeds.place }] : []));
  return {
    report,
    covered: groupBy(waived, ({ waiver }) => waiver.place),
    exceeding: byPlace(exceeding),
    coveredByOthers: byPlace(tooLargeFor(written, waived)),
    about: groupBy(
      findings.filter(({ rule }) => waiverRules.has(rule.id)),
      keyOf,
    ),
    isWhole: run.complete && brokenFiles(findings).size === 0,
  };
}

/** A finding, and the place of a waiver that is too small for it. */
type TooLarge = { readonly finding: Finding; readonly place: FileLocation };

function byPlace(all: readonly TooLarge[]): ReadonlyMap<FileLocation, readonly Finding[]> {
  const grouped = groupBy(all, ({ place }) => place);
  return new Map([...grouped].map(([place, group]) => [place, group.map(({ finding }) => finding)]));
}

/** The waived findings that are too large for waivers that match them. */
function tooLargeFor(waivers: readonly Waiver[], waived: readonly Waived[]): readonly TooLarge[] {
  const { matching } = groupWaivers(waivers.filter(({ size }) => size));
  return waived.flatMap((finding) =>
    matching(finding)
      .flatMap((group) => group.waivers.filter(({ size }) => exceededSize(finding.size, size)))
      .map(({ place }) => ({ finding, place })),
  );
}

/** The key of a place. There is one waiver at a place, and a check reports at most one finding about it. */
function keyOf({ file, range }: Pick<FileLocation, "file" | "range">): string {
  return JSON.stringify([file, range.line, range.column]);
}

/** A waiver before its state is known. */
type Entry = Omit<ListedWaiver, "state" | "daysLeft" | "note" | "covered" | "exceeding">;

function toEntry({
  kind,
  rule,
  deployment,
  at,
  files,
  line,
  reason,
  owner,
  ticket,
  until,
  size,
  place,
}: Waiver): Entry {
  return { kind, rule, deployment, object: at, files, line, reason, owner, ticket, until, size, place };
}

function toBaselineEntry({ rule, file, deployment, object, reason, size, place }: BaselineEntry): Entry {
  return { kind: "baseline", rule, deployment, object: object || undefined, files: [file], reason, size, place };
}

function complete(entry: Entry, context: Context): ListedWaiver {
  const { place, until } = entry;
  const covered = context.covered.get(place) ?? [];
  const counting = context.exceeding.get(place) ?? [];
  // One that covers nothing is not redundant: it is too small.
  const isUseless = covered.length + counting.length === 0;
  const exceeding = isUseless ? (context.coveredByOthers.get(place) ?? []) : counting;
  const [about] = context.about.get(keyOf(place)) ?? [];
  const daysLeft = until === undefined ? undefined : daysBetween(context.report.run.asOf, until);
  const known = { ...entry, daysLeft, covered, exceeding, note: about?.message };
  return { ...known, state: stateOf(known, about?.rule.id, context) };
}

function stateOf(
  { daysLeft = 0, covered, exceeding }: Pick<ListedWaiver, "daysLeft" | "covered" | "exceeding">,
  about: string | undefined,
  { isWhole }: Context,
): WaiverState {
  const states: readonly (readonly [WaiverState, boolean])[] = [
    ["expired", daysLeft < 0],
    ["rejected", about === waiverLimits.id],
    ["exceeded", exceeding.length > 0],
    ["active", covered.length > 0],
    ["unused", about === unusedWaiver.id],
    ["redundant", isWhole],
  ];
  return states.find(([, applies]) => applies)?.[0] ?? "unknown";
}

/** The comments that look like waivers and cannot be read. */
function malformedIn({ about }: Context, all: readonly Entry[]): readonly MalformedWaiver[] {
  const readable = new Set(all.map(({ place }) => keyOf(place)));
  const findings = [...about].flatMap(([key, found]) => (readable.has(key) ? [] : found));
  return findings.map(({ file, range, message }) => ({ file, line: range.line, message }));
}

/** Compares waivers by the days that are left, those without an end last, then by place. */
function byDaysLeft(one: ListedWaiver, other: ListedWaiver): number {
  const last = Number.MAX_SAFE_INTEGER;
  const [a, b] = [one.place, other.place];
  return (
    (one.daysLeft ?? last) - (other.daysLeft ?? last) ||
    compare(a.file, b.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column
  );
}

/** Compares by code units, which is the same everywhere. */
function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
