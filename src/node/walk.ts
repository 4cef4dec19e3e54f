import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";

// Both are what most tools of this world match with: picomatch for globs, ignore for .gitignore, the latter's rules
// being too many to write down once more. Loaded only where folders are walked through.

/** The files under a folder, and the folders that could not be looked into. */
export type Walk = { readonly files: readonly string[]; readonly closed: readonly { path: string; error: unknown }[] };

/** Never looked into: what git keeps for itself, and what other people wrote. */
const skipped = new Set([".git", "node_modules"]);

/** The files that a folder is looked through for. */
export const yamlFile = /\.ya?ml$/i;

/** A `.gitignore` and the folder that it speaks for. */
type Rules = { readonly folder: string; readonly rules: Ignore };

/** The YAML files under a folder that git would not ignore, in the order of their names. Links are not followed. */
export function walk(folder: string): Walk {
  const above = rulesAbove(folder);
  return filesUnder(folder, isIgnored(`${folder}/`, above) ? [] : above, yamlFile);
}

/** The files that a glob matches, ignored by git or not: who writes a pattern means it. */
export function glob(pattern: string, cwd: string): readonly string[] {
  const start = resolve(cwd, picomatch.scan(normalize(pattern)).base);
  if (!existsSync(start)) return [];
  return filesUnder(start, undefined, /^/).files.filter(matcher(pattern, cwd));
}

/** Whether a path is the one named, is matched by the glob, or lies under a folder that is. */
export function matcher(pattern: string, cwd: string): (path: string) => boolean {
  const named = resolve(cwd, pattern);
  if (existsSync(named)) return (path) => path === named || path.startsWith(named + sep);
  const clean = normalize(pattern).replace(/\/$/, "");
  const matches = picomatch([clean, `${clean}/**`], { dot: true, posix: true });
  return (path) => matches(isAbsolute(pattern) ? slashed(path) : slashed(relative(cwd, path)));
}

function normalize(pattern: string): string {
  return posix.normalize(slashed(pattern));
}

/** `ignoring` undefined: no `.gitignore` counts. */
function filesUnder(folder: string, ignoring: readonly Rules[] | undefined, wanted: RegExp): Walk {
  const files: string[] = [];
  const closed: { path: string; error: unknown }[] = [];
  const visit = (current: string, outer: readonly Rules[] | undefined) => {
    const rules = outer && [...outer, ...rulesIn(current)];
    for (const entry of entriesOf(current, (error) => closed.push({ path: current, error }))) {
      const path = join(current, entry.name);
      if (entry.isDirectory() && !skipped.has(entry.name) && !isIgnored(`${path}/`, rules)) visit(path, rules);
      if (entry.isFile() && wanted.test(entry.name) && !isIgnored(path, rules)) files.push(path);
    }
  };
  visit(folder, ignoring);
  return { files, closed };
}

function entriesOf(folder: string, complain: (error: unknown) => void) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    complain(error);
    return [];
  }
}

/** The rules of a repository that stand above a folder, outermost first. Outside a repository there are none. */
function rulesAbove(folder: string): readonly Rules[] {
  const above: string[] = [];
  for (let current = folder; !existsSync(join(current, ".git")); current = dirname(current)) {
    if (dirname(current) === current) return [];
    above.unshift(dirname(current));
  }
  return above.flatMap(rulesIn);
}

/** The rules in a folder; a list that cannot be read ignores nothing. */
function rulesIn(folder: string): readonly Rules[] {
  try {
    return [{ folder, rules: ignore().add(readFileSync(join(folder, ".gitignore"), "utf8")) }];
  } catch {
    return [];
  }
}

/** The innermost rule that speaks of a path decides. */
function isIgnored(path: string, rules: readonly Rules[] = []): boolean {
  let ignored = false;
  for (const { folder, rules: own } of rules) {
    const inside = slashed(relative(folder, path)) + (path.endsWith("/") ? "/" : "");
    if (inside === "/" || inside.startsWith("../")) continue;
    const verdict = own.test(inside);
    ignored = verdict.ignored || (ignored && !verdict.unignored);
  }
  return ignored;
}

function slashed(path: string): string {
  return path.replaceAll(sep, "/");
}
