import { lstatSync, realpathSync } from "node:fs";
import { resolve } from "node:path";
import { memoize, once } from "../../base/memoize.ts";
import type { InputFile, Roots } from "../find-files.ts";

/**
 * Whether something is at the path of a file that a run does not check: the file itself, which is ignored for example, a
 * symbolic link or a folder. A path that leads to a checked file hides nothing.
 */
export function hiddenFrom(
  selected: ReadonlyMap<string, InputFile>,
  { base }: Pick<Roots, "base">,
): (file: string) => boolean {
  const checked = once(() => new Set([...selected.values()].map(({ path, real = path }) => realPath(real))));
  return memoize((file) => {
    const path = resolve(base, file);
    return !selected.has(file) && exists(path) && !checked().has(realPath(path));
  });
}

/** Whether there is anything, such as a dangling link, or a loop of links on the way. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return true;
  }
}

/** The real path; the path itself if a link is dangling. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
