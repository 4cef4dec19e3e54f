import { groupBy } from "../../base/group-by.ts";

/** A file that a change touches: its name and its text, before the change or after it. */
export type Version = { readonly file: string; readonly text: string };

/** The part of two files that is the same, from which on one is taken for the other, as in git. */
const similar = 0.5;

/** A line that more files have is no sign of where a file comes from. */
const mostFiles = 8;

/** The most files that are compared with one. */
const mostCompared = 3;

/**
 * The names before a change, by name after it, of the files that it renames. A file keeps its name if it is still similar, is
 * else taken for the same text, then for the most similar one. No file has two successors, so a copy is no rename.
 */
export function findRenames(before: readonly Version[], after: readonly Version[]): ReadonlyMap<string, string> {
  const origins = new Map<Version, Version>();
  const taken = new Set<Version>();
  const assign = (one: Version, origin: Version | undefined) => {
    if (!origin || taken.has(origin) || origins.has(one)) return;
    origins.set(one, origin);
    taken.add(origin);
  };
  const named = new Map(before.map((version) => [version.file, version]));
  const texts = new Set(before.map(({ text }) => text));
  for (const one of after) {
    const own = named.get(one.file);
    if (own && !texts.has(one.text) && similarity(own.text, one.text) >= similar) assign(one, own);
  }
  const isFree = (version: Version) => !taken.has(version) && !origins.has(version);
  for (const [one, origin] of sameTexts(before.filter(isFree), after.filter(isFree))) assign(one, origin);
  for (const [one, origin] of similarTexts(before.filter(isFree), after.filter(isFree))) assign(one, origin);
  const pairs = [...origins].filter(([one, origin]) => one.file !== origin.file);
  return new Map(pairs.map(([one, origin]) => [one.file, origin.file]));
}

/** A file after a change, and one before it that it may come from. */
type Pair = readonly [Version, Version];

function sameTexts(before: readonly Version[], after: readonly Version[]): readonly Pair[] {
  const origins = groupBy(before, ({ text }) => text);
  return [...groupBy(after, ({ text }) => text)].flatMap(([text, same]) =>
    same.flatMap((one, at): readonly Pair[] => {
      const origin = origins.get(text)?.[at];
      return origin ? [[one, origin]] : [];
    }),
  );
}

/** Pairs of similar files, the most similar first. Each file is compared with those that share most of its rare lines. */
function similarTexts(before: readonly Version[], after: readonly Version[]): readonly Pair[] {
  const lines = before.flatMap((version) => [...new Set(linesOf(version.text))].map((line) => ({ line, version })));
  const byLine = groupBy(lines, ({ line }) => line);
  const pairs = after.flatMap((one) => {
    const votes = new Map<Version, number>();
    for (const line of new Set(linesOf(one.text)))
      for (const { version } of rare(byLine.get(line))) votes.set(version, (votes.get(version) ?? 0) + 1);
    const closest = [...votes].sort(([, some], [, more]) => more - some).slice(0, mostCompared);
    return closest.map(([origin]) => ({ pair: [one, origin] as const, share: similarity(origin.text, one.text) }));
  });
  const likely = pairs.filter(({ share }) => share >= similar).sort((some, more) => more.share - some.share);
  return likely.map(({ pair }) => pair);
}

function rare<T>(files: readonly T[] = []): readonly T[] {
  return files.length > mostFiles ? [] : files;
}

/** The share of the larger text that is in the other one too, by the length of lines. */
function similarity(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (const line of linesOf(one)) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of linesOf(other)) {
    const count = counts.get(line) ?? 0;
    if (count === 0) continue;
    counts.set(line, count - 1);
    shared += line.length;
  }
  return shared / Math.max(1, lengthOf(one), lengthOf(other));
}

function lengthOf(text: string): number {
  return linesOf(text).reduce((sum, { length }) => sum + length, 0);
}

/** The lines of a text that are not blank, without their indentation. */
function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
