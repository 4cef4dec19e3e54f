import { sha256 } from "../../base/sha256.ts";

/** What is stated about a report that no shard can have written. */
export const wasChanged = "was changed after it was written";

/** Computes the SHA-256 of a text. That of Node is faster than the core's for the report of a large shard. */
export type Hash = (text: string) => string;

/** The content of a shard's report, as far as its digest is concerned. */
type Sealable = { readonly shard: object };

/** A report with the digest of its content. */
export type Sealed<T extends Sealable> = T & { readonly shard: T["shard"] & { readonly digest: string } };

/**
 * Adds the digest of its content to a report. It detects damage and edits, but is no signature: whoever edits a report can
 * add the digest of what they wrote.
 */
export function seal<T extends Sealable>(report: T, hash: Hash = sha256): Sealed<T> {
  return { ...report, shard: { ...report.shard, digest: digestOf(report, hash) } };
}

/** Whether a report has the digest of its content. */
export function isSealed<T extends Sealable>(report: Sealed<T>, hash: Hash): boolean {
  const { digest, ...shard } = report.shard;
  return digest === digestOf({ ...report, shard }, hash);
}

/** Formatting makes no difference, so that a report may be reformatted. The order of properties does. */
function digestOf(report: Sealable, hash: Hash): string {
  return hash(JSON.stringify(report));
}
