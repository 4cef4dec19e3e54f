import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, resolve } from "node:path";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { isInside, toPosix } from "./paths.ts";

// The packages that most tools use: picomatch for globs, ignore for .gitignore. This module is loaded only to search
// folders and to match globs.

/** The files in a folder, and the folders that cannot be read. */
export type Walk = {
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly error: unknown }[];
};

/** Folders that are never searched. */
const skippedFolders = new Set([".git", "node_modules"]);

/** The names of files that a search of a folder finds. */
export const yamlFile = /\.ya?ml$/i;

/** The rules of a `.gitignore` file, and its folder. */
type Rules = { readonly folder: string; readonly rules: Ignore };

/** Finds the YAML files in a folder that git does not ignore, sorted by name. Symbolic links are not followed. */
export function walk(folder: string): Walk {
  const above = rulesAbove(folder);
  return filesUnder(folder, isIgnored(`${folder}/`, above) ? [] : above, yamlFile);
}

/** Finds the files that a glob matches. An explicit pattern also matches files that git ignores. */
export function glob(pattern: string, cwd: string): readonly string[] {
  const start = resolve(cwd, picomatch.scan(normalize(pattern)).base);
  if (!existsSync(start)) return [];
  return filesUnder(start, undefined, /^/).files.filter(createMatcher(pattern, cwd));
}

/** Matches paths that a pattern names or, as a glob, matches, and everything inside a folder that it names or matches. */
export function createMatcher(pattern: string, cwd: string): (path: string) => boolean {
  const named = resolve(cwd, pattern);
  if (existsSync(named)) return (path) => isInside(named, path);
  const clean = normalize(pattern).replace(/\/$/, "");
  const matches = picomatch([clean, `${clean}/**`], { dot: true, posix: true });
  return (path) => matches(toPosix(isAbsolute(pattern) ? path : relative(cwd, path)));
}

function normalize(pattern: string): string {
  return posix.normalize(toPosix(pattern));
}

/** The files in a folder with a matching name. With `ignoring` undefined, `.gitignore` files have no effect. */
function filesUnder(folder: string, ignoring: readonly Rules[] | undefined, name: RegExp): Walk {
  const files: string[] = [];
  const unreadable: { path: string; error: unknown }[] = [];
  const visit = (current: string, outer: readonly Rules[] | undefined) => {
    const rules = outer && [...outer, ...rulesIn(current)];
    for (const entry of entriesOf(current, (error) => unreadable.push({ path: current, error }))) {
      const path = join(current, entry.name);
      if (entry.isDirectory() && !skippedFolders.has(entry.name) && !isIgnored(`${path}/`, rules)) visit(path, rules);
      if (entry.isFile() && name.test(entry.name) && !isIgnored(path, rules)) files.push(path);
    }
  };
  visit(folder, ignoring);
  return { files, unreadable };
}

function entriesOf(folder: string, onError: (error: unknown) => void) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    onError(error);
    return [];
  }
}

/** The rules of the `.gitignore` files above a folder, outermost first. Outside a repository there are none. */
function rulesAbove(folder: string): readonly Rules[] {
  const above: string[] = [];
  for (let current = folder; !existsSync(join(current, ".git")); current = dirname(current)) {
    if (dirname(current) === current) return [];
    above.unshift(dirname(current));
  }
  return above.flatMap(rulesIn);
}

/** The rules of the `.gitignore` file in a folder. One that cannot be read ignores nothing. */
function rulesIn(folder: string): readonly Rules[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(join(folder, ".gitignore"), "utf8")) }];
  } catch {
    return [];
  }
}

/** The innermost rule that matches a path takes precedence. */
function isIgnored(path: string, rules: readonly Rules[] = []): boolean {
  let ignored = false;
  for (const { folder, rules: own } of rules) {
    const inside = toPosix(relative(folder, path)) + (path.endsWith("/") ? "/" : "");
    if (inside === "/" || inside.startsWith("../")) continue;
    const verdict = own.test(inside);
    ignored = verdict.ignored || (ignored && !verdict.unignored);
  }
  return ignored;
}
