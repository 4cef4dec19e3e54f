import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { isInside } from "../paths.ts";
import type { Repository } from "../repository.ts";

/** The parts of an absolute path from a repository's root; undefined for a path outside. */
export type PartsOf = (path: string) => readonly string[] | undefined;

/**
 * Finds where absolute paths are in a repository, without following links in it: these differ by commit. A path can lead into
 * the repository through links outside it.
 */
export function partsIn({ root, realRoot }: Pick<Repository, "root" | "realRoot">): PartsOf {
  const known = new Map<string, readonly string[] | undefined>([
    [root, []],
    [realRoot, []],
  ]);
  const partsOfFolder = (folder: string): readonly string[] | undefined => {
    if (!known.has(folder)) known.set(folder, find(folder));
    return known.get(folder);
  };
  const find = (folder: string): readonly string[] | undefined => {
    const inside = [root, realRoot].find((one) => isInside(one, folder));
    if (inside !== undefined) return split(relative(inside, folder));
    const above = dirname(folder);
    const parts = above === folder ? undefined : partsOfFolder(above);
    if (parts) return [...parts, ...split(relative(above, folder))];
    const real = existsSync(folder) ? realpathSync.native(folder) : undefined;
    return real !== undefined && isInside(realRoot, real) ? split(relative(realRoot, real)) : undefined;
  };
  return (path) => {
    const parts = partsOfFolder(dirname(path));
    return parts ? [...parts, ...split(relative(dirname(path), path))] : find(path);
  };
}

function split(way: string): readonly string[] {
  return way === "" ? [] : way.split(sep);
}
