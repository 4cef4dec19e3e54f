import { escapeForLog, formatNumber, joinAbbreviated, pluralize, truncate } from "../base/wording.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Level, levels } from "../model/rule.ts";
import { citation, cited } from "../sources/index.ts";

/** An annotation of a pull request; without a file, of the whole run. */
export type Annotation = {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
};

/** The annotations to show, and how many findings they show and drop. Findings that share an annotation are all shown. */
export type AnnotationPlan = {
  readonly annotations: readonly Annotation[];
  readonly shown: number;
  readonly dropped: number;
};

/** The distance of a finding from a change: 0 on a changed line, 1 in a changed file, 2 elsewhere. */
export type Rank = 0 | 1 | 2;

/** The limits of one way to show annotations on GitHub. */
export type AnnotationLimits = {
  /** The most annotations of each severity that show findings. */
  readonly perLevel: Readonly<Record<Level, number>>;
  /** The most annotations in all. */
  readonly total: number;
  /** The longest message, in UTF-16 units. */
  readonly longest: number;
  /** Whether one more annotation of a severity counts its findings that are not shown. */
  readonly countsRest: boolean;
  /** Whether findings of one rule in one file share an annotation always, or only when there are too many. */
  readonly merges: "always" | "over limit";
};

/** Workflow commands: a runner keeps ten of each severity for a step and silently drops the others. */
export const commandLimits: AnnotationLimits = {
  perLevel: { error: 9, warning: 9, note: 9 },
  total: Number.POSITIVE_INFINITY,
  longest: 4096,
  countsRest: true,
  merges: "always",
};

const all = Number.POSITIVE_INFINITY;

/** A check run: 50 annotations per request, of 64 KB each. More than 20 requests would use too much of the hourly rate limit. */
export const checkLimits: AnnotationLimits = {
  perLevel: { error: all, warning: all, note: all },
  total: 1000,
  // A UTF-16 unit takes at most three bytes.
  longest: 20_000,
  countsRest: false,
  merges: "over limit",
};

/** How annotations are planned. */
export type PlanOptions = {
  readonly limits?: AnnotationLimits;
  /** How many annotations of a severity are used for other messages. */
  readonly taken?: Partial<Readonly<Record<Level, number>>>;
  readonly rank?: (finding: Finding) => Rank;
};

/**
 * Plans annotations within limits: the most severe findings first, then those closest to the change, then one of each file
 * in turn, so that no file displaces all others.
 */
export function planAnnotations({ findings }: Report, options: PlanOptions = {}): AnnotationPlan {
  const { limits = commandLimits, taken = {}, rank = () => 0 } = options;
  const annotations: Annotation[] = [];
  let shown = 0;
  let left = limits.total - Object.values(taken).reduce((sum, count) => sum + count, 0);
  for (const level of levels) {
    const places = Math.max(0, Math.min(limits.perLevel[level] - (taken[level] ?? 0), left));
    const own = findings.filter(({ rule }) => rule.level === level);
    const groups = interleaveFiles(groupsOf(own, rank, limits.merges === "always" || own.length > places));
    const chosen = groups.slice(0, places);
    const rest = groups.slice(places).flatMap((group) => group.findings);
    for (const { findings } of chosen) annotations.push(annotationOf(findings, limits.longest));
    if (rest.length > 0 && limits.countsRest) annotations.push(remainderOf(level, rest, limits.longest));
    left -= chosen.length;
    shown += own.length - rest.length;
  }
  return { annotations, shown, dropped: findings.length - shown };
}

/** Findings that share an annotation, which is placed at the first of them. */
type AnnotationGroup = { readonly file: string; readonly rank: Rank; readonly findings: readonly Finding[] };

function groupsOf(
  findings: readonly Finding[],
  rank: (finding: Finding) => Rank,
  merge: boolean,
): readonly AnnotationGroup[] {
  const alike = new Map<unknown, { finding: Finding; rank: Rank }[]>();
  for (const finding of findings) {
    const key = merge ? JSON.stringify([finding.file, finding.rule.id]) : finding;
    const ranked = { finding, rank: rank(finding) };
    const before = alike.get(key);
    if (before) before.push(ranked);
    else alike.set(key, [ranked]);
  }
  return [...alike.values()].map((members) => {
    const sorted = members.toSorted((a, b) => a.rank - b.rank);
    const [{ finding, rank }] = sorted as [(typeof sorted)[number]];
    return { file: finding.file, rank, findings: sorted.map((member) => member.finding) };
  });
}

/** Orders groups by rank; within a rank the first of each file, then the second of each, and so on. */
function interleaveFiles(groups: readonly AnnotationGroup[]): readonly AnnotationGroup[] {
  const turns: Record<Rank, AnnotationGroup[][]> = { 0: [], 1: [], 2: [] };
  const had = new Map<string, number>();
  for (const group of groups) {
    const key = `${group.rank} ${group.file}`;
    const turn = had.get(key) ?? 0;
    had.set(key, turn + 1);
    turns[group.rank][turn] ??= [];
    turns[group.rank][turn]?.push(group);
  }
  return [...turns[0], ...turns[1], ...turns[2]].flat();
}

/** The most lines or related locations that a message lists. */
const mostListed = 6;

/** One annotation for findings of one rule in one file, at the first of them. */
function annotationOf([first, ...others]: readonly Finding[], longest: number): Annotation {
  const { rule, message, file, range, source } = first as Finding;
  const advice = [`Why: ${rule.why}`, `Fix: ${rule.fix}`, `Source: ${citation(cited(source))}`].map(escapeForLog);
  const text = joinWithin(
    [escapeForLog(message), ""],
    [...otherLines(others, message), ...relatedLines(first as Finding)],
    advice,
    longest,
  );
  const place = { file: escapeForLog(file), startLine: range.line, endLine: range.endLine };
  // GitHub accepts columns only for a range on one line.
  const columns = range.line === range.endLine ? { startColumn: range.column, endColumn: range.endColumn } : {};
  return { level: rule.level, title: rule.id, message: text, ...place, ...columns };
}

/** One annotation that counts the findings of a severity that are not shown, by file and rule. */
function remainderOf(level: Level, rest: readonly Finding[], longest: number): Annotation {
  const files = tally(rest.map(({ file }) => escapeForLog(file)));
  const rules = tally(rest.map(({ rule }) => rule.id));
  const count = pluralize(rest.length, `more ${level}`);
  const message = `${count} not shown here: ${files}; by rule: ${rules}; the job summary and the log show all`;
  return { level, title: "lync-policy", message: truncate(message, longest) };
}

/** "a (3), b (1) and 4 more", in order of appearance. */
function tally(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return joinAbbreviated([...counts].map(([name, count]) => `${name} (${formatNumber(count)})`));
}

/** The other lines that the rule reports, with their messages if these differ. */
function otherLines(others: readonly Finding[], message: string): readonly string[] {
  if (others.length === 0) return [];
  const sorted = others.toSorted((a, b) => a.range.line - b.range.line);
  const lines = [...new Set(sorted.map(({ range }) => formatNumber(range.line)))];
  const different = sorted.filter((other) => other.message !== message).slice(0, mostListed);
  return [
    `Also at ${lines.length === 1 ? "line" : "lines"} ${joinAbbreviated(lines)}.`,
    ...different.map((other) => `Line ${formatNumber(other.range.line)}: ${escapeForLog(other.message)}`),
  ];
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
