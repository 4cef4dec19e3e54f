import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { maxBytes } from "../base/decode.ts";
import { UsageError } from "../base/errors.ts";
import { formatNumber, quote } from "../base/wording.ts";
import type { Shard, ShardAssignment } from "../features/merge/shard-run.ts";
import type { InputFile, Roots } from "./find-files.ts";
import { nameFrom } from "./paths.ts";

const maxShards = 1000;

/** The cost of a file besides its bytes, so that empty files are distributed too. */
const costPerFile = 512;

/** Parses "3/8". */
export function parseShard(setting: string, text: string): Shard {
  const [, number = Number.NaN, count = Number.NaN] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count && count <= maxShards) return { number, count };
  const limit = formatNumber(maxShards);
  throw new UsageError(
    `${setting} is ${quote(text)}; expected NUMBER/COUNT, such as 3/8: a NUMBER from 1 to COUNT, and a COUNT of at most ${limit}`,
  );
}

/** A file with its name and size. */
type SizedFile = { readonly input: InputFile; readonly file: string; readonly size: number };

/** Assigns files to a shard. They keep their order. */
export function assignShard(
  files: readonly InputFile[],
  { base }: Roots,
  shard: Shard,
): { readonly share: ShardAssignment; readonly files: readonly InputFile[] } {
  const all = files.map((input): SizedFile => ({ input, file: nameFrom(base, input.path), size: sizeOf(input.path) }));
  const own = distribute(all, shard.count)[shard.number - 1] ?? new Set();
  const places = new Map([...all.entries()].filter(([, one]) => own.has(one)).map(([at, { file }]) => [file, at]));
  const names = new Set(all.map(({ file }) => file));
  const text = JSON.stringify(all.map(({ file, size }) => [file, size]));
  const of = createHash("sha256").update(text).digest("hex");
  return {
    share: { ...shard, places, has: (file) => names.has(file), of },
    files: all.filter((one) => own.has(one)).map(({ input }) => input),
  };
}

/** Distributes files, largest first, each to the shard with the lowest cost so far. The same on every machine. */
function distribute(all: readonly SizedFile[], count: number): readonly ReadonlySet<SizedFile>[] {
  const shards = Array.from({ length: count }, () => ({ files: new Set<SizedFile>(), cost: 0 }));
  const sorted = all.toSorted((a, b) => b.size - a.size || (a.file < b.file ? -1 : 1));
  for (const file of sorted) {
    const lightest = shards.reduce((least, shard) => (shard.cost < least.cost ? shard : least));
    lightest.files.add(file);
    // A file above the size limit is not read.
    lightest.cost += costPerFile + (file.size > maxBytes ? 0 : file.size);
  }
  return shards.map(({ files }) => files);
}

/** The size of a file; 0 if it is gone, which is reported when it is read. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
