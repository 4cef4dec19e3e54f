import { dirname, join, relative, resolve } from "node:path";
import type { SourceText } from "../base/source-text.ts";
import type { PolicyFiles } from "../policy/file/named-files.ts";
import type { Roots } from "./find-files.ts";
import { onlyPolicy } from "./find-policy.ts";
import { isInside, nameFrom, toPosix } from "./paths.ts";

/** Reads a file of a commit, by its path from the repository's root; undefined if the commit does not have it. */
export type ReadCommitted = (path: string) => Promise<Uint8Array | string | undefined>;

/** The policy files of a commit, independent of the working tree. */
export type CommitFiles = PolicyFiles & {
  /** The nearest file of a name, in a folder or above it, up to the repository's root. Throws if a folder has two of the names. */
  readonly findUp: (names: readonly string[], folder: string) => Promise<SourceText | undefined>;
};

/** The files of a commit, by their names in findings. */
export function commitFiles(root: string, { base }: Roots, read: ReadCommitted): CommitFiles {
  const textAt = async (path: string): Promise<SourceText | undefined> => {
    if (!isInside(root, path)) return undefined;
    const content = await read(toPosix(relative(root, path)));
    return content === undefined ? undefined : { file: nameFrom(base, path), content, named: true };
  };
  return {
    read: (file) => textAt(resolve(base, file)),
    resolve: (file, other) => {
      const target = resolve(dirname(resolve(base, file)), other);
      return isInside(root, target) ? nameFrom(base, target) : undefined;
    },
    whereOf: () => "the base commit",
    findUp: async (names, folder) => {
      for (let current = resolve(folder); ; current = dirname(current)) {
        const texts = await Promise.all(names.map((name) => textAt(join(current, name))));
        const there = texts.filter((text) => text !== undefined);
        const found = onlyPolicy(there, ({ file }) => file, " of the base commit");
        if (found || current === root || dirname(current) === current) return found;
      }
    },
  };
}
