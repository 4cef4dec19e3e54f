import { dirname, join, relative, sep } from "node:path";
import { type IgnoreRules, readIgnoreRules } from "../base/ignore-rules.ts";
import { existsIn, type Folders } from "./folders.ts";
import { toPosix } from "./paths.ts";

/** A `.gitignore` file with its rules, and its folder. */
export type IgnoreFile = IgnoreRules & { readonly path: string; readonly folder: string };

/** The case of a name makes no difference on the file systems of these, so git ignores it there by default. */
const ignoresCase = process.platform === "win32" || process.platform === "darwin";

/** The `.gitignore` file in a folder. One that cannot be read ignores nothing. */
export function ignoreFilesIn(folder: string, { textOf }: Folders): readonly IgnoreFile[] {
  const path = join(folder, ".gitignore");
  try {
    return [{ path, folder, ...readIgnoreRules(textOf(path), { ignoresCase }) }];
  } catch {
    return [];
  }
}

/** The `.gitignore` files above a folder, outermost first. Outside a repository there are none. */
export function ignoreFilesAbove(folder: string, folders: Folders): readonly IgnoreFile[] {
  const above: string[] = [];
  for (let current = folder; !existsIn(folders, join(current, ".git")); current = dirname(current)) {
    if (dirname(current) === current) return [];
    above.unshift(dirname(current));
  }
  return above.flatMap((current) => ignoreFilesIn(current, folders));
}

/** The `.gitignore` file that makes git ignore a path, if one does. The innermost file with a rule that matches decides. */
export function ignoringFile(path: string, isFolder: boolean, files: readonly IgnoreFile[]): IgnoreFile | undefined {
  for (const file of files.toReversed()) {
    const verdict = file.verdictOn(toPosix(relative(file.folder, path)), isFolder);
    if (verdict !== undefined) return verdict === "ignored" ? file : undefined;
  }
  return undefined;
}

/** Finds the `.gitignore` file that excludes a file below a folder, or a folder on the way to it, from a search. */
export function createIgnoreLookUp(folder: string, folders: Folders): (path: string) => string | undefined {
  const known = new Map<string, readonly IgnoreFile[]>();
  const filesFor = (current: string): readonly IgnoreFile[] => {
    const before = known.get(current);
    if (before) return before;
    const outer = current === folder ? ignoreFilesAbove(folder, folders) : filesFor(dirname(current));
    const files = [...outer, ...ignoreFilesIn(current, folders)];
    known.set(current, files);
    return files;
  };
  return (path) => {
    const parts = relative(folder, path).split(sep);
    for (const at of parts.keys()) {
      const current = join(folder, ...parts.slice(0, at + 1));
      const found = ignoringFile(current, at < parts.length - 1, filesFor(dirname(current)));
      if (found) return found.path;
    }
    return undefined;
  };
}
