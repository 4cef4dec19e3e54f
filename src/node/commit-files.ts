import { dirname, join, relative, resolve, sep } from "node:path";
import type { Text } from "../base/source-text.ts";
import type { Shelf } from "../policy/file/extends.ts";
import type { Where } from "./find-files.ts";

/** Reads a file of a commit, by its path from the repository's root; undefined where there is none. */
export type ReadCommitted = (path: string) => Promise<Uint8Array | string | undefined>;

/** The policy files of a commit, whatever stands on the disk. */
export type Committed = Shelf & {
  /** The nearest file of a name, in a folder or above it as far as the repository goes. */
  readonly nearest: (name: string, folder: string) => Promise<Text | undefined>;
};

/** The files of a commit under the names that findings have. */
export function committed(root: string, { base }: Where, read: ReadCommitted): Committed {
  const nameOf = (path: string) => relative(resolve(base), path).replaceAll(sep, "/");
  const textAt = async (path: string): Promise<Text | undefined> => {
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    const content = await read(relative(root, path).replaceAll(sep, "/"));
    return content === undefined ? undefined : { file: nameOf(path), content, named: true };
  };
  return {
    read: (file) => textAt(resolve(base, file)),
    beside: (file, other) => {
      const target = resolve(dirname(resolve(base, file)), other);
      return target.startsWith(root + sep) ? nameOf(target) : undefined;
    },
    nearest: async (name, folder) => {
      for (let current = resolve(folder); ; current = dirname(current)) {
        const found = await textAt(join(current, name));
        if (found || current === root || dirname(current) === current) return found;
      }
    },
  };
}
