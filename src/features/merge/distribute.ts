import { maxBytes } from "../../base/decode.ts";
import { sha256 } from "../../base/sha256.ts";

/** A file with its name and its size in bytes. */
export type SizedFile = { readonly file: string; readonly size: number };

/** The cost of a file besides its bytes, so that empty files are distributed too. */
const costPerFile = 512;

/**
 * Distributes files, largest first, each to the shard with the lowest cost so far. The same on every machine, so that a
 * merge can verify it. Returns the positions of the files of each shard.
 */
export function distribute(all: readonly SizedFile[], count: number): readonly ReadonlySet<number>[] {
  const shards = Array.from({ length: count }, () => ({ places: new Set<number>(), cost: 0 }));
  const sorted = [...all.entries()].sort(([, a], [, b]) => b.size - a.size || (a.file < b.file ? -1 : 1));
  for (const [place, { size }] of sorted) {
    const lightest = shards.reduce((least, shard) => (shard.cost < least.cost ? shard : least));
    lightest.places.add(place);
    // A file above the size limit is not read.
    lightest.cost += costPerFile + (size > maxBytes ? 0 : size);
  }
  return shards.map(({ places }) => places);
}

/** The identifier of a run: a hash of the names and sizes of all files, in the order in which they were found. */
export function identifierOf(all: readonly SizedFile[]): string {
  return sha256(JSON.stringify(all.map(({ file, size }) => [file, size])));
}
