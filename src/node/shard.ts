import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { maxBytes } from "../base/decode.ts";
import { CannotRun } from "../base/errors.ts";
import { grouped, quoted } from "../base/wording.ts";
import type { Shard, Share } from "../features/merge/shard-run.ts";
import { type Found, nameFrom, type Where } from "./find-files.ts";

/** The most shards of a run. */
const mostShards = 1000;

/** What a file costs besides its bytes, so that empty files are spread too. */
const costOfOne = 512;

/** "3/8" as a shard, or a plain word about what is needed. */
export function shardIn(setting: string, text: string): Shard {
  const [, number = Number.NaN, count = Number.NaN] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count && count <= mostShards) return { number, count };
  throw new CannotRun(
    `${setting} is ${quoted(text)}; NUMBER/COUNT is needed, such as 3/8: the number from 1 to the count, the count at most ${grouped(mostShards)}`,
  );
}

type Sized = { readonly found: Found; readonly file: string; readonly size: number };

/** The files of a shard, in the order in which they were found, and what it is a part of. */
export function shareOf(
  files: readonly Found[],
  { base }: Where,
  shard: Shard,
): { readonly share: Share; readonly files: readonly Found[] } {
  const all = files.map((found): Sized => ({ found, file: nameFrom(base, found.path), size: sizeOf(found.path) }));
  const own = split(all, shard.count)[shard.number - 1] ?? new Set();
  const places = new Map([...all.entries()].filter(([, one]) => own.has(one)).map(([at, { file }]) => [file, at]));
  const names = new Set(all.map(({ file }) => file));
  const text = JSON.stringify(all.map(({ file, size }) => [file, size]));
  const of = createHash("sha256").update(text).digest("hex");
  return {
    share: { ...shard, places, has: (file) => names.has(file), of },
    files: all.filter((one) => own.has(one)).map(({ found }) => found),
  };
}

/** The largest file first, each to the shard that has the least to do so far: the same on every machine. */
function split(all: readonly Sized[], count: number): readonly ReadonlySet<Sized>[] {
  const shards = Array.from({ length: count }, () => ({ files: new Set<Sized>(), cost: 0 }));
  const sorted = all.toSorted((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  for (const one of sorted) {
    const lightest = shards.reduce((least, shard) => (shard.cost < least.cost ? shard : least));
    lightest.files.add(one);
    // What is larger than a manifest may be is not read.
    lightest.cost += costOfOne + (one.size > maxBytes ? 0 : one.size);
  }
  return shards.map(({ files }) => files);
}

/** What cannot be looked at is told when it is read. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
