import { escapeForLog, formatNumber, joinAbbreviated, joinList, pluralize, truncate } from "../base/wording.ts";
import { countOf, listed } from "../findings/listed.ts";
import { messageOf } from "../findings/worse.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Level, levels } from "../model/rule.ts";
import { citation, cited } from "../sources/index.ts";

/** An annotation of a pull request; without a file, of the whole run. */
export type Annotation = {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  /** How many findings it shows, at its lines or by the number of their line, without those that it only counts. */
  readonly findings: number;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
};

/** The annotations to show, and how many findings they show and drop. Those that an annotation only counts are not shown. */
export type AnnotationPlan = {
  readonly annotations: readonly Annotation[];
  readonly shown: number;
  readonly dropped: number;
};

/** The distance of a finding from a change: 0 on a changed line, 1 in a changed file, 2 elsewhere. */
export type Rank = 0 | 1 | 2;

/** The limits of one way to show annotations on GitHub. */
export type AnnotationLimits = {
  /** The most annotations: of each severity, or of all together. */
  readonly most: number;
  readonly per: "severity" | "run";
  /** The longest message, in UTF-16 units. */
  readonly longest: number;
  /** Whether the last annotation counts the findings that are not shown. */
  readonly countsRest: boolean;
};

/** Workflow commands: a runner keeps ten of each severity for a step and silently drops the others. */
export const commandLimits: AnnotationLimits = { most: 10, per: "severity", longest: 4096, countsRest: true };

/** A check run: 50 annotations per request, of 64 KB each. More than 20 requests would use too much of the hourly rate limit. */
export const checkLimits: AnnotationLimits = {
  most: 1000,
  per: "run",
  // A UTF-16 unit takes at most three bytes.
  longest: 20_000,
  countsRest: false,
};

/** How annotations are planned. */
export type PlanOptions = {
  readonly limits?: AnnotationLimits;
  /** How many annotations of a severity are used for other messages. */
  readonly taken?: Partial<Readonly<Record<Level, number>>>;
  readonly rank?: (finding: Finding) => Rank;
};

/**
 * Plans annotations within limits. Each finding has its own as long as they fit. Otherwise those of one rule in one file
 * share annotations: the most severe first, then those closest to the change, then one of each file in turn, so that no
 * file displaces all others.
 */
export function planAnnotations(report: Report, options: PlanOptions = {}): AnnotationPlan {
  const { limits = commandLimits, taken = {}, rank = () => 0 } = options;
  const findings = listed(report.findings);
  const annotations = poolsOf(findings, limits, taken).flatMap((pool) => planPool(pool, rank, limits));
  const shown = annotations.reduce((sum, annotation) => sum + annotation.findings, 0);
  return { annotations, shown, dropped: countOf(findings) - shown };
}

/** Findings that share a number of places for annotations. */
type Pool = { readonly findings: readonly Finding[]; readonly places: number };

function poolsOf(
  findings: readonly Finding[],
  { most, per }: AnnotationLimits,
  taken: NonNullable<PlanOptions["taken"]>,
): readonly Pool[] {
  const placesWithout = (used: number) => Math.max(0, most - used);
  if (per === "run")
    return [{ findings, places: placesWithout(Object.values(taken).reduce((sum, count) => sum + count, 0)) }];
  return levels.map((level) => ({
    findings: findings.filter(({ rule }) => rule.level === level),
    places: placesWithout(taken[level] ?? 0),
  }));
}

function planPool({ findings, places }: Pool, rank: (finding: Finding) => Rank, limits: AnnotationLimits) {
  const groups = orderGroups(groupsOf(findings, rank, findings.length > places));
  const fits = groups.length <= places;
  const counts = limits.countsRest && !fits && places > 0;
  const chosen = groups.slice(0, counts ? places - 1 : places);
  const shares = sharesOf(
    chosen.map((group) => group.findings.length),
    fits ? places : chosen.length,
  );
  const parts = inTurn(chosen.map((group, at) => split(group.findings, shares[at] ?? 1)));
  const annotations = parts.map((part) => annotationOf(part, limits.longest));
  const rest = groups.slice(chosen.length).flatMap((group) => group.findings);
  return counts ? [...annotations, remainderOf(rest, limits.longest)] : annotations;
}

/** Findings of one rule in one file, or a single one. */
type AnnotationGroup = {
  readonly file: string;
  readonly level: Level;
  readonly rank: Rank;
  /** The closest to the change first. */
  readonly findings: readonly Finding[];
};

function groupsOf(
  findings: readonly Finding[],
  rank: (finding: Finding) => Rank,
  merge: boolean,
): readonly AnnotationGroup[] {
  const alike = new Map<unknown, { finding: Finding; rank: Rank }[]>();
  for (const finding of findings) {
    const key = merge ? JSON.stringify([finding.file, finding.rule.id, finding.rule.level]) : finding;
    const ranked = { finding, rank: rank(finding) };
    const before = alike.get(key);
    if (before) before.push(ranked);
    else alike.set(key, [ranked]);
  }
  return [...alike.values()].map((members) => {
    const sorted = members.toSorted((a, b) => a.rank - b.rank);
    const [{ finding, rank }] = sorted as [(typeof sorted)[number]];
    const { file, rule } = finding;
    return { file, level: rule.level, rank, findings: sorted.map((member) => member.finding) };
  });
}

/** Orders groups by severity and rank; within both the first of each file, then the second of each, and so on. */
function orderGroups(groups: readonly AnnotationGroup[]): readonly AnnotationGroup[] {
  const places = new Map<string, AnnotationGroup[][]>();
  for (const level of levels) for (const rank of [0, 1, 2]) places.set(`${level} ${rank}`, []);
  const had = new Map<string, number>();
  for (const group of groups) {
    const place = `${group.level} ${group.rank}`;
    const turn = had.get(`${place} ${group.file}`) ?? 0;
    had.set(`${place} ${group.file}`, turn + 1);
    const turns = places.get(place) ?? [];
    turns[turn] ??= [];
    turns[turn].push(group);
  }
  return [...places.values()].flat(2);
}

/** How many annotations each group has: one, and as long as places remain, another for the one that shows the most. */
function sharesOf(sizes: readonly number[], places: number): readonly number[] {
  const shares = sizes.map(() => 1);
  const inLast = [...sizes];
  for (let left = places - sizes.length; left > 0; left--) {
    const at = inLast.indexOf(inLast.reduce((most, size) => Math.max(most, size), 0));
    if ((inLast[at] ?? 1) <= 1) break;
    shares[at] = (shares[at] ?? 0) + 1;
    inLast[at] = (inLast[at] ?? 0) - 1;
  }
  return shares;
}

/** Splits the findings of a group among its annotations: one each, and all others for the last. */
function split(findings: readonly Finding[], share: number): readonly (readonly Finding[])[] {
  const single = findings.slice(0, share - 1).map((finding) => [finding]);
  return [...single, findings.slice(share - 1)];
}

/** The first of each list, then the second of each, and so on. */
function inTurn<T>(lists: readonly (readonly T[])[]): readonly T[] {
  const turns = lists.reduce((most, list) => Math.max(most, list.length), 0);
  return Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1))).flat();
}

/** The most messages or related locations that a message lists. */
const mostListed = 6;

/** The most lines that a message lists. They take less than a quarter of the longest message of a runner. */
const mostLines = 100;

/** One annotation for findings of one rule in one file, at the first of them. */
function annotationOf(findings: readonly Finding[], longest: number): Annotation {
  const [first, ...others] = findings as [Finding, ...Finding[]];
  const { rule, message, file, range, source } = first;
  const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${citation(cited(source))}`].map(escapeForLog);
  const { lines, counted } = otherLines(others);
  const room = longest - lines.join("\n").length - 2;
  const text = joinWithin(
    [truncate(escapeForLog(messageOf(first)), room), "", ...lines],
    [...otherMessages(others, message), ...relatedLines(first)],
    advice,
    longest,
  );
  const place = { file: escapeForLog(file), startLine: range.line, endLine: range.endLine };
  // GitHub accepts columns only for a range on one line.
  const columns = range.line === range.endLine ? { startColumn: range.column, endColumn: range.endColumn } : {};
  const shown = countOf(findings) - counted - (first.more ?? 0);
  return { level: rule.level, title: rule.id, message: text, findings: shown, ...place, ...columns };
}

/** One annotation that counts the findings of a severity that are not shown, by file and rule. */
function remainderOf(rest: readonly Finding[], longest: number): Annotation {
  const level = rest[0]?.rule.level ?? "note";
  const files = tally(rest, ({ file }) => escapeForLog(file));
  const rules = tally(rest, ({ rule }) => rule.id);
  const count = pluralize(countOf(rest), `more ${level}`);
  const message = `${count} not shown here: ${files}; by rule: ${rules}; the job summary and the log show all`;
  return { level, title: "lync-policy", message: truncate(message, longest), findings: 0 };
}

/** "a (3), b (1) and 4 more", in order of appearance. */
function tally(findings: readonly Finding[], nameOf: (finding: Finding) => string): string {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const name = nameOf(finding);
    counts.set(name, (counts.get(name) ?? 0) + countOf([finding]));
  }
  return joinAbbreviated([...counts].map(([name, count]) => `${name} (${formatNumber(count)})`));
}

/** The lines of the other findings of an annotation. Those without a line of their own, or too many, are only counted. */
function otherLines(others: readonly Finding[]): { readonly lines: readonly string[]; readonly counted: number } {
  if (others.length === 0) return { lines: [], counted: 0 };
  const single = others.filter(({ more }) => more === undefined).map(({ range }) => range.line);
  const lines = [...new Set(single)].sort((a, b) => a - b);
  const fits = lines.length <= mostLines && single.length === others.length;
  const named = new Set(fits ? lines : lines.slice(0, mostLines - 1));
  const counted = countOf(others.filter(({ range, more }) => more !== undefined || !named.has(range.line)));
  const words = [...[...named].map(formatNumber), ...(counted > 0 ? [`${formatNumber(counted)} more`] : [])];
  return { lines: [`Also at ${words.length === 1 ? "line" : "lines"} ${joinList(words)}.`], counted };
}

/** The messages at other lines that are not the same. */
function otherMessages(others: readonly Finding[], message: string): readonly string[] {
  const different = others.filter((other) => other.message !== message).toSorted((a, b) => a.range.line - b.range.line);
  return different
    .slice(0, mostListed)
    .map((other) => `Line ${formatNumber(other.range.line)}: ${escapeForLog(messageOf(other))}`);
}

function relatedLines({ related }: Finding): readonly string[] {
  const listed = related.slice(0, mostListed);
  return listed.map((other) => escapeForLog(`See: ${other.file}:${other.range.line}: ${other.message}`));
}

/** Joins lines; of those in the middle only as many as leave room for the last. */
function joinWithin(
  first: readonly string[],
  middle: readonly string[],
  last: readonly string[],
  longest: number,
): string {
  const end = last.join("\n");
  let text = first.join("\n");
  for (const line of middle) {
    if (text.length + line.length + end.length + 2 > longest) break;
    text += `\n${line}`;
  }
  return truncate(`${text}\n${end}`, longest);
}
