import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Level, levels } from "../model/rule.ts";
import { type Annotation, annotationOf, remainderOf } from "./annotation-text.ts";

export type { Annotation } from "./annotation-text.ts";

/** What is shown, and how many findings are and are not; those that share an annotation are all shown. */
export type Plan = { readonly annotations: readonly Annotation[]; readonly shown: number; readonly dropped: number };

/** How near a finding is to what changed: 0 on a changed line, 1 in a changed file, 2 anywhere else. */
export type Rank = 0 | 1 | 2;

/** What a way to GitHub has room for. */
export type Limits = {
  /** The most annotations of each level that show findings. */
  readonly places: Readonly<Record<Level, number>>;
  /** The most annotations in all. */
  readonly total: number;
  /** The longest message, in UTF-16 units. */
  readonly longest: number;
  /** Whether one more annotation of a level says how many of its findings are not shown. */
  readonly tellsRest: boolean;
  /** Whether findings of one rule in one file always share an annotation, or only where places are short. */
  readonly merges: "always" | "where short";
};

/** Workflow commands: a runner keeps ten of each level for a step and drops the others without a word. */
export const commandLimits: Limits = {
  places: { error: 9, warning: 9, note: 9 },
  total: Number.POSITIVE_INFINITY,
  longest: 4096,
  tellsRest: true,
  merges: "always",
};

const all = Number.POSITIVE_INFINITY;

/** A check run: 50 annotations a request, of 64 KB each; more requests than these 20 are not worth an hour's budget. */
export const checkLimits: Limits = {
  places: { error: all, warning: all, note: all },
  total: 1000,
  // A UTF-16 unit takes at most three bytes.
  longest: 20_000,
  tellsRest: false,
  merges: "where short",
};

/** What a caller may say of its way to GitHub and of the change that is looked at. */
export type Wishes = {
  readonly limits?: Limits;
  /** How many of a level's places are used for something else. */
  readonly taken?: Partial<Readonly<Record<Level, number>>>;
  readonly rank?: (finding: Finding) => Rank;
};

/**
 * Findings → annotations within limits: the gravest first, then what is nearest to the change, then in turns one of
 * each file, so that no file takes the places of all.
 */
export function planAnnotations({ findings }: Report, wishes: Wishes = {}): Plan {
  const { limits = commandLimits, taken = {}, rank = () => 0 } = wishes;
  const annotations: Annotation[] = [];
  let shown = 0;
  let left = limits.total - Object.values(taken).reduce((sum, count) => sum + count, 0);
  for (const level of levels) {
    const places = Math.max(0, Math.min(limits.places[level] - (taken[level] ?? 0), left));
    const own = findings.filter(({ rule }) => rule.level === level);
    const groups = inTurns(groupsOf(own, rank, limits.merges === "always" || own.length > places));
    const chosen = groups.slice(0, places);
    const rest = groups.slice(places).flatMap((group) => group.findings);
    for (const { findings } of chosen) annotations.push(annotationOf(findings, limits.longest));
    if (rest.length > 0 && limits.tellsRest) annotations.push(remainderOf(level, rest, limits.longest));
    left -= chosen.length;
    shown += own.length - rest.length;
  }
  return { annotations, shown, dropped: findings.length - shown };
}

/** Findings that share an annotation, which stands at the first of them. */
type Group = { readonly file: string; readonly rank: Rank; readonly findings: readonly Finding[] };

function groupsOf(findings: readonly Finding[], rank: (finding: Finding) => Rank, merge: boolean): readonly Group[] {
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

/** By rank, and within a rank the first group of each file, then the second of each, and so on. */
function inTurns(groups: readonly Group[]): readonly Group[] {
  const turns: Record<Rank, Group[][]> = { 0: [], 1: [], 2: [] };
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
