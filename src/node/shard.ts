import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { UsageError } from "../base/errors.ts";
import type { SourceText } from "../base/source-text.ts";
import { formatNumber, quote } from "../base/wording.ts";
import { distribute, identifierOf } from "../features/merge/distribute.ts";
import type { Shard, ShardAssignment } from "../features/merge/shard-run.ts";
import type { InputFile, Roots } from "./find-files.ts";
import { originOf } from "./origin.ts";
import { nameFrom } from "./paths.ts";

const maxShards = 1000;

/** Parses "3/8". */
export function parseShard(setting: string, text: string): Shard {
  const [, number = Number.NaN, count = Number.NaN] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= count && count <= maxShards) return { number, count };
  const limit = formatNumber(maxShards);
  throw new UsageError(
    `${setting} is ${quote(text)}; expected NUMBER/COUNT, such as 3/8: a NUMBER from 1 to COUNT, and a COUNT of at most ${limit}`,
  );
}

/** What a shard checks, and what to call with each text that is read. */
type Assigned = {
  readonly share: ShardAssignment;
  readonly files: readonly InputFile[];
  readonly onRead: (text: SourceText) => void;
};

/** Assigns files to a shard. They keep their order. */
export function assignShard(files: readonly InputFile[], { base, cwd }: Roots, shard: Shard): Assigned {
  const all = files.map(({ path }) => ({ file: nameFrom(base, path), size: sizeOf(path) }));
  const own = distribute(all, shard.count)[shard.number - 1] ?? new Set();
  const assigned = [...all.entries()].filter(([place]) => own.has(place));
  const names = new Set(all.map(({ file }) => file));
  const hashes = new Map<string, string>();
  return {
    share: {
      ...shard,
      files: new Map(assigned.map(([place, { file, size }]) => [file, { place, size }])),
      has: (file) => names.has(file),
      of: identifierOf(all),
      origin: originOf(cwd),
      hash: hashOf,
      hashes,
    },
    files: files.filter((_, place) => own.has(place)),
    onRead: ({ file, content }) => hashes.set(file, hashOf(content)),
  };
}

/** The hash of what was read of a file. A file above the size limit is not read. */
export function hashOf(content: SourceText["content"]): string {
  return createHash("sha256").update(content).digest("hex");
}

/** The size of a file; 0 if it is gone, which is reported when it is read. */
function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
