import { daysBetween } from "../../base/dates.ts";
import { keyOfName } from "../../base/host-names.ts";
import { pluralize, quote } from "../../base/wording.ts";
import { expiredWaiver, unusedWaiver, waiverLimits } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { Level, RuleInfo } from "../../model/rule.ts";
import type { Waived, Waiver, WaiverLimits } from "../../model/waiver.ts";

/** Why a waiver is unused if nothing else explains it. */
export const notNeeded = "remove the waiver";

/** The result of waivers: findings that count, waived findings, and findings about the waivers themselves. */
export type WaiverResult = {
  readonly live: readonly Finding[];
  readonly waived: readonly Waived[];
  readonly about: readonly Finding[];
};

/** The number of days before its end from which a waiver is reported. */
export const expiryNoticeDays = 14;

/**
 * What a waiver matches: the numbers of findings that it or a longer waiver suppresses, of those that count, and of those for
 * which it is in effect; and the least limit in days that it exceeds.
 */
type WaiverUse = { waived: number; live: number; inEffect: number; exceeded: number | undefined };

/** Applies waivers. Their order makes no difference, and each covers only what it names. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  limits: WaiverLimits,
  covered: (waiver: Waiver) => boolean,
  whyUnused: (waiver: Waiver) => string = () => notNeeded,
): WaiverResult {
  const matching = indexByName(waivers);
  const uses = new Map<Waiver, WaiverUse>(
    waivers.map((waiver) => [waiver, { waived: 0, live: 0, inEffect: 0, exceeded: undefined }]),
  );
  const live: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const named = matching(finding);
    const applicable = named.filter((waiver) => {
      if (!limits.canWaive(waiver.rule) || hasExpired(waiver, today)) return false;
      const use = uses.get(waiver) as WaiverUse;
      const limit = exceededLimit(waiver, finding.rule.level, today, limits);
      if (limit === undefined) use.inEffect++;
      else use.exceeded = Math.min(limit, use.exceeded ?? limit);
      return limit === undefined;
    });
    const [longest] = applicable.sort(byEnd);
    for (const waiver of named) (uses.get(waiver) as WaiverUse)[longest ? "waived" : "live"]++;
    if (longest) waived.push({ ...finding, waiver: longest });
    else live.push(finding);
  }
  const unused = (waiver: Waiver) => (covered(waiver) ? whyUnused(waiver) : undefined);
  const about = waivers.flatMap((waiver) => [
    ...findingsAbout(waiver, uses.get(waiver) as WaiverUse, today, limits, unused),
  ]);
  return { live, waived, about };
}

/** Compares waivers, the longest first; equal ones by their content, never by their order. */
function byEnd(one: Waiver, other: Waiver): number {
  const key = ({ until = "9999", reason, owner, ticket, kind, at, deployment, place }: Waiver) =>
    JSON.stringify([until, reason, owner, ticket, kind, at, deployment, place.file, place.range]);
  return key(one) < key(other) ? 1 : -1;
}

function hasExpired({ until }: Waiver, today: string): boolean {
  return until !== undefined && until < today;
}

/** The limit in days for a severity, if a waiver lasts longer. */
function exceededLimit({ until }: Waiver, level: Level, today: string, { maxDays }: WaiverLimits): number | undefined {
  const limit = maxDays?.get(level);
  return until !== undefined && limit !== undefined && daysBetween(today, until) > limit ? limit : undefined;
}

/** Indexes waivers by what they name, so that the time does not grow with their number. */
function indexByName(waivers: readonly Waiver[]): (finding: Finding) => Waiver[] {
  const groups = new Map<string, Waiver[]>();
  const keyOf = (...parts: readonly (string | number | undefined)[]) =>
    JSON.stringify(parts.map((part) => part ?? null));
  for (const waiver of waivers) {
    const { rule, at, deployment, line, place } = waiver;
    const key = line !== undefined ? keyOf(rule, place.file, line) : keyOf(rule, at && keyOfName(at), deployment);
    const group = groups.get(key);
    if (group) group.push(waiver);
    else groups.set(key, [waiver]);
  }
  return ({ rule: { id }, object, deployment, file, range }) => {
    const keys = [keyOf(id, file, range.line)];
    for (const at of [keyOfName(object), undefined]) {
      for (const name of [deployment, undefined]) keys.push(keyOf(id, at, name));
    }
    return keys.flatMap((key) => groups.get(key) ?? []).filter(({ covers }) => covers?.(file) ?? true);
  };
}

function* findingsAbout(
  waiver: Waiver,
  { waived, live, inEffect, exceeded }: WaiverUse,
  today: string,
  { canWaive }: WaiverLimits,
  unused: (waiver: Waiver) => string | undefined,
): Iterable<Finding> {
  const { rule, until } = waiver;
  const name = `the waiver for ${rule}${waiver.at ? ` at ${quote(waiver.at)}` : ""}`;
  if (!canWaive(rule)) {
    yield finding(waiverLimits, waiver, `${name} is not allowed; findings of this rule cannot be waived`);
  } else if (waived + live === 0) {
    const why = unused(waiver);
    if (why !== undefined) yield finding(unusedWaiver, waiver, `${name} matches no finding; ${why}`);
  } else if (until !== undefined && hasExpired(waiver, today) && live === 0) {
    yield finding(
      unusedWaiver,
      waiver,
      `${name} expired on ${until}, and another waiver covers the finding; remove it`,
    );
  } else if (until !== undefined && hasExpired(waiver, today)) {
    const ago = pluralize(daysBetween(until, today), "day");
    yield finding(
      expiredWaiver,
      waiver,
      `${name} expired on ${until}, ${ago} ago; ${pluralize(live, "finding")} ${live === 1 ? "is" : "are"} active again`,
    );
  } else if (exceeded !== undefined) {
    const days = daysBetween(today, until ?? today);
    yield finding(
      waiverLimits,
      waiver,
      `${name} ends in ${pluralize(days, "day")}; the policy allows at most ${pluralize(exceeded, "day")} (maxDays)`,
    );
  } else if (inEffect > 0) yield* expiryNotice(waiver, name, today);
}

function* expiryNotice(waiver: Waiver, name: string, today: string): Iterable<Finding> {
  const { until } = waiver;
  const left = until === undefined ? Number.POSITIVE_INFINITY : daysBetween(today, until);
  if (left > expiryNoticeDays) return;
  const when = left === 0 ? "today" : `in ${pluralize(left, "day")}`;
  yield finding({ ...expiredWaiver, level: "warning" }, waiver, `${name} expires on ${until}, ${when}`);
}

function finding(rule: RuleInfo, { place, deployment = "", at = "" }: Waiver, message: string): Finding {
  return { rule, message, ...place, path: [], deployment, object: at, source: rule.source, related: [] };
}
