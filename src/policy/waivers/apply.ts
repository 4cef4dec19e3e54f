import { daysBetween } from "../../base/dates.ts";
import { keyOfName } from "../../base/host-names.ts";
import { counted, quoted } from "../../base/wording.ts";
import { expiredWaiver, unusedWaiver, waiverLimits } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { Level, RuleInfo } from "../../model/rule.ts";
import type { Waived, Waiver, WaiverLimits } from "../../model/waiver.ts";

/** What waivers make of findings: those that stand, those that are borne, and what is wrong with waivers themselves. */
export type Waiving = {
  readonly live: readonly Finding[];
  readonly waived: readonly Waived[];
  readonly about: readonly Finding[];
};

/** So many days before its end a waiver is spoken of. */
export const notice = 14;

/** What a waiver was seen to do. */
type Use = { borne: number; live: number; held: number; tooLong: number };

/** Marks what is waived. The order of waivers does not matter, and each touches what it names and nothing else. */
export function waive(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  today: string,
  limits: WaiverLimits,
  inView: (waiver: Waiver) => boolean,
  whyUnused: (waiver: Waiver) => string = () => "it is not needed any more",
): Waiving {
  const matching = indexOf(waivers);
  const uses = new Map<Waiver, Use>(waivers.map((waiver) => [waiver, { borne: 0, live: 0, held: 0, tooLong: 0 }]));
  const live: Finding[] = [];
  const waived: Waived[] = [];
  for (const finding of findings) {
    const named = matching(finding);
    const holding = named.filter((waiver) => {
      const holds = limits.canWaive(waiver.rule) && !isOver(waiver, today);
      const tooLong = holds && lastsTooLong(waiver, finding.rule.level, today, limits);
      if (holds) (uses.get(waiver) as Use)[tooLong ? "tooLong" : "held"]++;
      return holds && !tooLong;
    });
    const [longest] = holding.sort(inOrder);
    for (const waiver of named) (uses.get(waiver) as Use)[longest ? "borne" : "live"]++;
    if (longest) waived.push({ ...finding, waiver: longest });
    else live.push(finding);
  }
  const unused = (waiver: Waiver) => (inView(waiver) ? whyUnused(waiver) : undefined);
  const about = waivers.flatMap((waiver) => [...wrongWith(waiver, uses.get(waiver) as Use, today, limits, unused)]);
  return { live, waived, about };
}

/** The longest first; equal ones by their words, never by their order. */
function inOrder(one: Waiver, other: Waiver): number {
  const key = ({ until = "9999", reason, owner, ticket, kind, at, deployment, place }: Waiver) =>
    JSON.stringify([until, reason, owner, ticket, kind, at, deployment, place.file, place.range]);
  return key(one) < key(other) ? 1 : -1;
}

function isOver({ until }: Waiver, today: string): boolean {
  return until !== undefined && until < today;
}

function lastsTooLong({ until }: Waiver, level: Level, today: string, { maxDays }: WaiverLimits): boolean {
  const most = maxDays?.get(level);
  return until !== undefined && most !== undefined && daysBetween(today, until) > most;
}

/** Waivers by what they name, so that many of them cost no more than few. */
function indexOf(waivers: readonly Waiver[]): (finding: Finding) => Waiver[] {
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

function* wrongWith(
  waiver: Waiver,
  { borne, live, held, tooLong }: Use,
  today: string,
  { canWaive, maxDays }: WaiverLimits,
  unused: (waiver: Waiver) => string | undefined,
): Iterable<Finding> {
  const { rule, until } = waiver;
  const name = `the waiver for ${rule}${waiver.at ? ` at ${quoted(waiver.at)}` : ""}`;
  if (!canWaive(rule)) {
    yield finding(waiverLimits, waiver, `${name} is not allowed: the policy lets no finding of this rule be waived`);
  } else if (borne + live === 0) {
    const why = unused(waiver);
    if (why !== undefined) yield finding(unusedWaiver, waiver, `${name} waives no finding; ${why}`);
  } else if (until !== undefined && isOver(waiver, today) && live === 0) {
    yield finding(unusedWaiver, waiver, `${name} ended on ${until} and another one holds; it is not needed any more`);
  } else if (until !== undefined && isOver(waiver, today)) {
    const ago = counted(daysBetween(until, today), "day");
    yield finding(
      expiredWaiver,
      waiver,
      `${name} ended on ${until}, ${ago} ago; ${counted(live, "finding")} of it ${live === 1 ? "counts" : "count"} again`,
    );
  } else if (tooLong > 0) {
    const most = Math.min(...[...(maxDays ?? new Map()).values()]);
    const days = daysBetween(today, until ?? today);
    yield finding(
      waiverLimits,
      waiver,
      `${name} has ${counted(days, "day")} left; the policy allows fewer (maxDays, ${most} at the least)`,
    );
  } else if (held > 0) yield* ending(waiver, name, today);
}

function* ending(waiver: Waiver, name: string, today: string): Iterable<Finding> {
  const { until } = waiver;
  const left = until === undefined ? Number.POSITIVE_INFINITY : daysBetween(today, until);
  if (left > notice) return;
  const when = left === 0 ? "today" : `in ${counted(left, "day")}`;
  yield finding({ ...expiredWaiver, level: "warning" }, waiver, `${name} ends on ${until}, ${when}`);
}

function finding(rule: RuleInfo, { place, deployment = "", at = "" }: Waiver, message: string): Finding {
  return { rule, message, ...place, path: [], deployment, object: at, source: rule.source, related: [] };
}
