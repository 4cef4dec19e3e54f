/** Limits of the files to import, far above what real exports reach and far below what exhausts memory. */
export const limits = {
  /** Bytes of a file, and of an uncompressed entry of a zip file. */
  bytes: 64 * 1024 * 1024,
  /** Entries of a zip file. */
  entries: 1000,
  /** Uncompressed bytes of all entries of a zip file. */
  inflated: 128 * 1024 * 1024,
  /** Compression ratio of an entry. Topologies stay below 60. */
  ratio: 250,
  /** Nesting depth of elements. */
  depth: 100,
  /** Elements of a document. */
  elements: 1_000_000,
  /** Sites, clusters and services of a topology. */
  sites: 2000,
  clusters: 10_000,
  services: 100_000,
  /** Rows of a table. */
  rows: 2_000_000,
} as const;

/** Formats a number of bytes in mebibytes: 67108864 → "64 MiB". */
export const formatMebibytes = (bytes: number) => `${bytes / 1024 / 1024} MiB`;
