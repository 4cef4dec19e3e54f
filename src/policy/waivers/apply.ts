import { daysBetween } from "../../base/dates.ts";
import { groupBy } from "../../base/group-by.ts";
import { joinList, pluralize, quote } from "../../base/wording.ts";
import { expiredWaiver, unusedWaiver, waiverLimits } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { Level, RuleInfo } from "../../model/rule.ts";
import { exceededSize } from "../../model/size.ts";
import type { Waived, Waiver, WaiverLimits } from "../../model/waiver.ts";
import { groupWaivers, type RankedWaiver, type WaiverGroup, type WaiverGroups } from "./waiver-groups.ts";

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

/** Applies waivers. Their order makes no difference, and each covers only what it names. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  limits: WaiverLimits,
  covered: (waiver: Waiver) => boolean,
  whyUnused: (waiver: Waiver) => string = () => notNeeded,
): WaiverResult {
  const groups = groupWaivers(waivers);
  const live: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const matching = groups.matching(finding);
    const usable = matching.flatMap((group) => usableIn(group, finding.rule.level, groups, today, limits));
    usable.sort((a, b) => a.rank - b.rank);
    const longest = usable.find(({ waiver }) => !exceededSize(finding.size, waiver.size))?.waiver;
    for (const group of matching) group[longest ? "waived" : "live"]++;
    if (longest) waived.push({ ...finding, waiver: longest });
    else live.push(exceedingAll(finding, usable));
  }
  const unused = (waiver: Waiver) => (covered(waiver) ? whyUnused(waiver) : undefined);
  const about = waivers.flatMap((waiver) => [...findingsAbout(waiver, groups.groupOf(waiver), today, limits, unused)]);
  return { live, waived, about };
}

/** The waivers of a group that may suppress a finding of a severity: in effect, within the limits, of each size the longest. */
function usableIn(
  group: WaiverGroup,
  level: Level,
  { rankOf }: WaiverGroups,
  today: string,
  limits: WaiverLimits,
): readonly RankedWaiver[] {
  const known = group.usable.get(level);
  if (known) return known;
  const inEffect = group.waivers.filter(
    (waiver) =>
      limits.canWaive(waiver.rule) &&
      !hasExpired(waiver, today) &&
      exceededLimit(waiver, level, today, limits) === undefined,
  );
  const bySize = groupBy(inEffect, ({ size }) => JSON.stringify(size));
  const usable = [...bySize.values()].map(([waiver]) => ({ waiver: waiver as Waiver, rank: rankOf(waiver as Waiver) }));
  group.levels.add(level);
  group.usable.set(level, usable);
  return usable;
}

/** A finding that is larger than each of some waivers, with the one that covers most. They are sorted, the longest first. */
function exceedingAll(finding: Finding, waivers: readonly RankedWaiver[]): Finding {
  const sizeOf = ({ waiver }: RankedWaiver) => waiver.size?.amount ?? 0;
  const largest = waivers.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]?.waiver;
  const knownSize = exceededSize(finding.size, largest?.size);
  return largest && knownSize ? { ...finding, knownSize, exceeds: largest } : finding;
}

function hasExpired({ until }: Waiver, today: string): boolean {
  return until !== undefined && until < today;
}

/** The limit in days for a severity, if a waiver lasts longer. */
function exceededLimit({ until }: Waiver, level: Level, today: string, { maxDays }: WaiverLimits): number | undefined {
  const limit = maxDays?.get(level);
  return until !== undefined && limit !== undefined && daysBetween(today, until) > limit ? limit : undefined;
}

function* findingsAbout(
  waiver: Waiver,
  { waived, live, levels }: WaiverGroup,
  today: string,
  limits: WaiverLimits,
  unused: (waiver: Waiver) => string | undefined,
): Iterable<Finding> {
  const { rule, until } = waiver;
  const name = `the waiver for ${rule}${waiver.at ? ` at ${quote(waiver.at)}` : ""}`;
  const exceeded = limitsExceeded(waiver, levels, today, limits);
  if (!limits.canWaive(rule)) {
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
  } else if (exceeded.length > 0) {
    const days = daysBetween(today, until ?? today);
    yield finding(
      waiverLimits,
      waiver,
      `${name} ends in ${pluralize(days, "day")}; the policy allows at most ${joinList(exceeded)} (maxDays)`,
    );
  } else yield* expiryNotice(waiver, name, today);
}

/** The limits that a waiver exceeds for findings of some severities: "30 days for errors". */
function limitsExceeded(
  waiver: Waiver,
  levels: Iterable<Level>,
  today: string,
  limits: WaiverLimits,
): readonly string[] {
  return [...levels].flatMap((level) => {
    const limit = exceededLimit(waiver, level, today, limits);
    return limit === undefined ? [] : [`${pluralize(limit, "day")} for ${level}s`];
  });
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
