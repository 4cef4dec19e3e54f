import { expiredWaiver, unusedWaiver, waiverLimits } from "../../findings/builtin-checks.ts";
import { compare } from "../../findings/diff.ts";
import { identityOf } from "../../findings/identity.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { Turn } from "./types.ts";

/** What a check found on a day. */
export type State = Pick<Report, "asOf" | "findings">;

/** What is different on a later day. Days and figures that only count on make no difference. */
export function turnsBetween(before: State, after: State): readonly Turn[] {
  const [rulesBefore, rulesAfter] = [before.findings.filter(isOfRule), after.findings.filter(isOfRule)];
  const { added, fixed, kept } = compare(rulesBefore, rulesAfter);
  const changed = kept.filter(isNew(rulesBefore, before.asOf, after.asOf));
  const [waiversBefore, waiversAfter] = [before, after].map(byWaiver) as [ByWaiver, ByWaiver];
  return [
    ...[...added, ...without(waiversAfter, waiversBefore)].map((finding) => ({ kind: "starts", finding }) as const),
    ...changed.map((finding) => ({ kind: "changes", finding }) as const),
    ...[...fixed, ...without(waiversBefore, waiversAfter)].map((finding) => ({ kind: "stops", finding }) as const),
  ];
}

const aboutWaivers = [unusedWaiver, expiredWaiver, waiverLimits].map(({ id }) => id);

function isOfRule({ rule }: Finding): boolean {
  return !aboutWaivers.includes(rule.id);
}

/** Tells whether a finding that was there before says something else now. */
function isNew(earlier: readonly Finding[], before: string, after: string): (finding: Finding) => boolean {
  const known = new Map<string, string[]>();
  for (const finding of earlier) {
    const messages = known.get(aboutOf(finding));
    if (messages) messages.push(finding.message);
    else known.set(aboutOf(finding), [finding.message]);
  }
  return (finding) => {
    const now = { message: finding.message, on: after };
    return !known.get(aboutOf(finding))?.some((message) => saysTheSame({ message, on: before }, now));
  };
}

function aboutOf(finding: Finding): string {
  return `${finding.rule.level} ${identityOf(finding)}`;
}

type ByWaiver = ReadonlyMap<string, Finding>;

/** What is said of waivers counts their days, so it is known again by the waiver that it speaks of. */
function byWaiver({ findings }: State): ByWaiver {
  const keyOf = ({ rule, file, range }: Finding) =>
    JSON.stringify([rule.id, rule.level, file, range.line, range.column]);
  return new Map(findings.filter((finding) => !isOfRule(finding)).map((finding) => [keyOf(finding), finding]));
}

function without(one: ByWaiver, other: ByWaiver): readonly Finding[] {
  return [...one].flatMap(([key, finding]) => (other.has(key) ? [] : [finding]));
}

/** What is said, and the day that it was said for. */
type Said = { readonly message: string; readonly on: string };

/** A day, or a whole word of digits. */
const dayOrNumber = /(\d{4}-\d{2}-\d{2})|(?<![\w-])\d+(?:[.,]\d+)*(?![\w-])/g;

/** Whether two sentences say the same, but for figures and for the days that they were said for. */
export function saysTheSame(one: Said, other: Said): boolean {
  const [words, otherWords] = [wordsOf(one.message), wordsOf(other.message)];
  const agree = (day: string, at: number) => {
    const later = otherWords.days[at] ?? "";
    return day === later || (day === one.on && later === other.on);
  };
  return words.plain === otherWords.plain && words.days.every(agree);
}

function wordsOf(message: string): { readonly plain: string; readonly days: readonly string[] } {
  const days: string[] = [];
  const plain = message.replaceAll(dayOrNumber, (_, day?: string) => {
    if (day !== undefined) days.push(day);
    return day === undefined ? "#" : "day";
  });
  return { plain, days };
}
