/** The path from the root of a document to a value: keys of maps, and indexes of lists counted from 0. */
export type Path = readonly (string | number)[];

/** The part of an entry that is located: its value or its key. */
export type Part = "value" | "key";

/** Whether a path is one of some paths, or below one of them. */
export function isAtOrBelow(path: Path, paths: readonly Path[]): boolean {
  return paths.some((other) => other.length <= path.length && other.every((step, at) => step === path[at]));
}
