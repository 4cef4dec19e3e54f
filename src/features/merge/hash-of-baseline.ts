import { sha256 } from "../../base/sha256.ts";

/** An entry as a report has it. The excerpt is not part of its hash. */
type Entry = { readonly clip?: unknown };

/** The hash of all entries of a baseline, in any order: of the whole file, and of the entries in all shards. */
export function hashOfBaseline(entries: readonly Entry[]): string {
  return sha256(JSON.stringify(entries.map(({ clip: _, ...entry }) => JSON.stringify(entry)).sort()));
}
