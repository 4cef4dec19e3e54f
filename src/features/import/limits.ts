/** What files may come to. All of it is far above real exports and far below what hurts. */
export const bounds = {
  /** Bytes of a file as it is given, and of an entry of a zip file once inflated. */
  bytes: 64 * 1024 * 1024,
  /** Entries of a zip file. */
  entries: 1000,
  /** Bytes of all entries of a zip file together, once inflated. */
  inflated: 128 * 1024 * 1024,
  /** How many times larger an entry may become; XML of this kind stays below 60. */
  ratio: 250,
  /** How deep elements may stand in one another. */
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

/** Sizes as people say them. */
export const mebibytes = (bytes: number) => `${bytes / 1024 / 1024} MiB`;
