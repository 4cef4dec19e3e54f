import { dayAfter } from "../../base/dates.ts";
import { groupBy } from "../../base/group-by.ts";
import { memoizeEach } from "../../base/memoize.ts";
import type { SourceText } from "../../base/source-text.ts";
import { statesBuild } from "../../deployment/builds.ts";
import { publicFor } from "../../deployment/update-words.ts";
import { type ParsedText, readManifests } from "../../engine/read-manifests.ts";
import { createRun, type Needs, needsOf, type RunOptions, updatesFor } from "../../engine/validate.ts";
import { expiredWaiver, unusedWaiver, waiverLimits } from "../../findings/builtin-checks.ts";
import { diffFindings } from "../../findings/diff.ts";
import { identityOf } from "../../findings/identity.ts";
import type { Finding } from "../../model/finding.ts";
import type { CustomRule, Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import type { Security } from "../../model/rule.ts";
import { type CommentWaivers, waiversIn } from "../../policy/waivers/comments.ts";
import { suppressFindings } from "../../policy/waivers/suppress.ts";
import type { Updates } from "../../profiles/updates/types.ts";
import { contextOf } from "../../rules/run-rules.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { candidateDays, updateDays } from "./candidate-days.ts";
import type { Calendar, CalendarChange, CalendarDay } from "./types.ts";

/** The first and the last date of a forecast. */
export type Span = { readonly asOf: string; readonly until: string };

/**
 * Forecasts how findings change over time. Texts are parsed once and checked on each candidate date, as a check on that
 * date does it; the calendar has the differences between one date and the next.
 */
export async function forecast(
  texts: Iterable<SourceText>,
  options: Omit<RunOptions, "today">,
  span: Span,
): Promise<Calendar> {
  const parsed = await parseTexts(texts, options.policy);
  const deployments: Deployment[] = [];
  const report = checkOn(span.asOf, parsed, {
    ...options,
    onManifest: (_, deployment) => deployments.push(deployment),
  });
  const waivers = [...options.policy.waivers, ...parsed.comments.flatMap((found) => found.waivers)];
  const updates = deployments.some(statesBuild) ? await updatesFor(options.policy) : undefined;
  const dates = new Set([
    ...candidateDays(waivers, options.policy.maxDays),
    ...(updates ? updateDays(updates, deployments.filter(statesBuild)) : []),
    ...customRuleDays(options.policy.customRules, deployments, { ...span, updates }),
  ]);
  const days: CalendarDay[] = [];
  let before = report;
  for (const day of [...dates].filter((date) => span.asOf < date && date <= span.until).sort()) {
    const after = checkOn(day, parsed, options);
    const { counts, conclusion } = after;
    const changes = changesOn(day, before, after, (eve) => checkOn(eve, parsed, options));
    if (changes.length > 0) days.push({ day, changes, counts, conclusion });
    before = after;
  }
  return { ...span, report, days };
}

/** The changes on a day. A finding that disappears is shown with the message of its last day, the one before. */
function changesOn(
  day: string,
  before: Report,
  after: Report,
  check: (day: string) => Report,
): readonly CalendarChange[] {
  const changes = changesBetween(before, after);
  const eve = dayAfter(day, -1);
  return changes.length === 0 || before.run.asOf === eve ? changes : changesBetween(check(eve), after);
}

/** Texts that are parsed, and the waivers in their comments. */
type ParsedTexts = {
  readonly manifests: readonly (readonly [file: string, content: ParsedText, needs: Needs])[];
  readonly comments: readonly CommentWaivers[];
};

async function parseTexts(texts: Iterable<SourceText>, policy: Policy): Promise<ParsedTexts> {
  const manifests: (readonly [string, ParsedText, Needs])[] = [];
  const comments: CommentWaivers[] = [];
  for (const text of texts) {
    const content =
      readManifests(text) ?? (await import("../../engine/read-by-library.ts")).readManifestsByLibrary(text);
    manifests.push([text.file, content, await needsOf(content, policy)]);
    if (content.mayWaive) comments.push(waiversIn(text));
  }
  return { manifests, comments };
}

function checkOn(today: string, { manifests, comments }: ParsedTexts, options: Omit<RunOptions, "today">): Report {
  const { add, report } = createRun({ ...options, today });
  for (const [file, content, needs] of manifests) add(file, content, needs);
  return suppressFindings(report(), comments);
}

/** The dates on which custom rules have another result. An expression may depend on `today` in any way, so all are tried. */
function* customRuleDays(
  customRules: readonly CustomRule[],
  deployments: readonly Deployment[],
  span: Span & { readonly updates: Updates | undefined },
): Iterable<string> {
  const dated = customRules.filter(({ source: { when = "", require, message } }) =>
    [when, require, message].some((expression) => /\btoday\b/.test(expression)),
  );
  for (const deployment of dated.length > 0 ? deployments : []) {
    for (const rule of dated) yield* changeDaysOf(rule, deployment, span);
  }
}

function* changeDaysOf(
  { rule, failures }: CustomRule,
  deployment: Deployment,
  { asOf, until, updates }: Span & { readonly updates: Updates | undefined },
): Iterable<string> {
  const known = statesBuild(deployment) ? updates : undefined;
  const evaluateOn = (day: string) => {
    const context = contextOf(deployment, { today: day, updates: known });
    return [...rule.check(deployment, context), ...failures(deployment, context)].map((hit) => ({ ...hit, on: day }));
  };
  let before = evaluateOn(asOf);
  for (let day = dayAfter(asOf, 1); day <= until; day = dayAfter(day, 1)) {
    const after = evaluateOn(day);
    const isSame = (hit: (typeof after)[number], at: number) => {
      const other = before[at];
      return other && hit.path.join("/") === other.path.join("/") && hasSameMessage(other, hit);
    };
    if (before.length !== after.length || !after.every(isSame)) yield day;
    before = after;
  }
}

/** The findings of a check on a date. */
type DatedFindings = Pick<Report, "findings"> & { readonly run: { readonly asOf: string } };

/** The changes from one date to a later one. Dates and figures that only count on are no change. */
export function changesBetween(before: DatedFindings, after: DatedFindings): readonly CalendarChange[] {
  const [rulesBefore, rulesAfter] = [before.findings.filter(isOfRule), after.findings.filter(isOfRule)];
  const { added, fixed, kept } = diffFindings(rulesBefore, rulesAfter);
  const changed = kept.filter(hasNewMessage(rulesBefore, before.run.asOf, after.run.asOf));
  const [waiversBefore, waiversAfter] = [before, after].map(byWaiver) as [ByWaiver, ByWaiver];
  return [
    ...[...added, ...without(waiversAfter, waiversBefore)].map((finding) => ({ kind: "starts", finding }) as const),
    ...changed.map((finding) => ({ kind: "changes", finding }) as const),
    ...[...fixed, ...without(waiversBefore, waiversAfter)].map((finding) => ({ kind: "stops", finding }) as const),
  ];
}

const waiverChecks = [unusedWaiver, expiredWaiver, waiverLimits].map(({ id }) => id);

function isOfRule({ rule }: Finding): boolean {
  return !waiverChecks.includes(rule.id);
}

/** Whether a finding that was there before has another message now. */
function hasNewMessage(earlier: readonly Finding[], before: string, after: string): (finding: Finding) => boolean {
  const keyOf = (finding: Finding) => `${finding.rule.level} ${identityOf(finding)}`;
  const findings = groupBy(earlier, keyOf);
  return (finding) => {
    const now = { message: withoutAge(finding, after), on: after };
    const isSame = (other: Finding) =>
      hasSameMessage({ message: withoutAge(other, before), on: before }, now) &&
      factsOf(other.security) === factsOf(finding.security);
    return !findings.get(keyOf(finding))?.some(isSame);
  };
}

/** A message without the words for how long vulnerabilities have been public, which only count on. */
function withoutAge({ message, security }: Finding, on: string): string {
  return security ? message.replace(publicFor(security.publicSince, on), "") : message;
}

/** What a finding states about vulnerabilities in figures, which the comparison of messages ignores. */
function factsOf(security: Security | undefined): string | undefined {
  if (!security) return undefined;
  const { build, fixedIn, partlyFixedIn, paid, moveTo, vulnerabilities, due } = security;
  return JSON.stringify([build, fixedIn, partlyFixedIn, paid, moveTo, sortedIds(vulnerabilities), due]);
}

/** All findings about one build have one list. */
const sortedIds = memoizeEach((ids: readonly string[]): string => ids.toSorted().join());

type ByWaiver = ReadonlyMap<string, Finding>;

/** Findings about waivers count their days, so they are matched by the waiver. */
function byWaiver({ findings }: DatedFindings): ByWaiver {
  const keyOf = ({ rule, file, range }: Finding) =>
    JSON.stringify([rule.id, rule.level, file, range.line, range.column]);
  return new Map(findings.filter((finding) => !isOfRule(finding)).map((finding) => [keyOf(finding), finding]));
}

function without(one: ByWaiver, other: ByWaiver): readonly Finding[] {
  return [...one].flatMap(([key, finding]) => (other.has(key) ? [] : [finding]));
}

/** A message, and the date of the check that has it. */
type DatedMessage = { readonly message: string; readonly on: string };

/** A date, or a number. */
const dateOrNumber = /(\d{4}-\d{2}-\d{2})|(?<![\w-])\d+(?:[.,]\d+)*(?![\w-])/g;

/** Whether two messages are the same except for figures and for the date of their checks. */
function hasSameMessage(one: DatedMessage, other: DatedMessage): boolean {
  const [left, right] = [withoutFigures(one.message), withoutFigures(other.message)];
  const isSameDate = (date: string, at: number) => {
    const later = right.dates[at] ?? "";
    return date === later || (date === one.on && later === other.on);
  };
  return left.text === right.text && left.dates.every(isSameDate);
}

function withoutFigures(message: string): { readonly text: string; readonly dates: readonly string[] } {
  const dates: string[] = [];
  const text = message.replaceAll(dateOrNumber, (_, date?: string) => {
    if (date !== undefined) dates.push(date);
    return date === undefined ? "#" : "date";
  });
  return { text, dates };
}
