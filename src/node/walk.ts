import { basename, isAbsolute, join, posix, relative, resolve } from "node:path";
import { UsageError } from "../base/errors.ts";
import { compileGlob, type GlobTest, globFolder } from "../base/glob.ts";
import { disk, existsIn, type Folders } from "./folders.ts";
import { type IgnoreFile, ignoreFilesAbove, ignoreFilesIn, ignoringFile } from "./ignore-files.ts";
import { isGlob, isInside, isUndecodable, toPosix } from "./paths.ts";

// This module is loaded only to search folders and to match globs.

/**
 * The files in a folder, the files and folders whose names are not UTF-8, the folders that cannot be read, and the `.gitignore`
 * files with rules that are not applied.
 */
export type Walk = {
  readonly files: readonly string[];
  readonly undecodable: readonly Undecodable[];
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
  readonly incomplete: readonly IgnoreFile[];
};

type Undecodable = { readonly path: string; readonly isFolder: boolean };

/** Folders that are never searched. */
export const skippedFolders: ReadonlySet<string> = new Set([".git", "node_modules"]);

/** The names of files that a search of a folder finds. */
export const yamlFile = /\.ya?ml$/i;

/** Finds the YAML files in a folder that git does not ignore, sorted by name. Symbolic links are not followed. */
export function walk(folder: string, folders: Folders = disk): Walk {
  const above = ignoreFilesAbove(folder, folders);
  return filesUnder(folders, folder, ignoringFile(folder, true, above) ? [] : above, yamlFile);
}

/** The folder that is searched for what a glob matches. */
export function startOf(pattern: string, cwd: string): string {
  return resolve(cwd, globFolder(normalize(pattern)));
}

/** Finds the files that a glob matches. An explicit pattern also matches files that git ignores. */
export function glob(pattern: string, cwd: string, folders: Folders = disk): Pick<Walk, "files" | "undecodable"> {
  const start = startOf(pattern, cwd);
  if (!existsIn(folders, start)) return { files: [], undecodable: [] };
  const { files, undecodable } = filesUnder(folders, start, undefined, /^/);
  const matches = createGlobMatcher(pattern, cwd);
  return {
    files: files.filter((path) => matches(path)),
    undecodable: undecodable.filter(({ path, isFolder }) => matches(path, isFolder)),
  };
}

/** Matches paths that a pattern names or, as a glob, matches, and everything inside a folder that it names or matches. */
export function createMatcher(pattern: string, cwd: string): (path: string) => boolean {
  const named = resolve(cwd, pattern);
  const matchesGlob = isGlob(pattern) ? createGlobMatcher(pattern, cwd) : () => false;
  return (path) => isInside(named, path) || matchesGlob(path);
}

function createGlobMatcher(pattern: string, cwd: string): GlobTest {
  const clean = normalize(pattern).replace(/\/$/, "");
  const matches = compileGlob(clean);
  if (!matches.ok) throw new UsageError(matches.error);
  return (path, asFolder) => matches.value(toPosix(isAbsolute(pattern) ? path : relative(cwd, path)), asFolder);
}

function normalize(pattern: string): string {
  return posix.normalize(toPosix(pattern));
}

/** The files in a folder with a matching name. With `ignoring` undefined, `.gitignore` files have no effect. */
function filesUnder(folders: Folders, folder: string, ignoring: readonly IgnoreFile[] | undefined, name: RegExp): Walk {
  const files: string[] = [];
  const undecodable: Undecodable[] = [];
  const unreadable: { path: string; error: unknown }[] = [];
  const incomplete = new Set<IgnoreFile>();
  const visit = (current: string, outer: readonly IgnoreFile[] | undefined) => {
    const rules = outer && [...outer, ...ignoreFilesIn(current, folders)];
    for (const file of rules?.filter(({ omitted }) => omitted > 0) ?? []) incomplete.add(file);
    const entries = entriesOf(folders, current, (error) => unreadable.push({ path: current, error }));
    const sought = entries
      .filter((entry) => isSought(entry, name))
      .map((entry) => ({ path: join(current, entry.name), isFolder: entry.isDirectory() }))
      .filter(({ path, isFolder }) => !rules || !ignoringFile(path, isFolder, rules));
    for (const { path, isFolder } of sought) {
      if (isUndecodable(basename(path))) undecodable.push({ path, isFolder });
      else if (isFolder) visit(path, rules);
      else files.push(path);
    }
  };
  visit(folder, ignoring);
  return { files, undecodable, unreadable, incomplete: [...incomplete] };
}

function isSought(entry: Entry, name: RegExp): boolean {
  return entry.isDirectory() ? !skippedFolders.has(entry.name) : entry.isFile() && name.test(entry.name);
}

type Entry = ReturnType<Folders["entriesOf"]>[number];

function entriesOf(folders: Folders, folder: string, onError: (error: unknown) => void) {
  try {
    return folders.entriesOf(folder).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onError(error);
    return [];
  }
}
