import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Roots } from "./find-files.ts";
import type { FileSelection } from "./git.ts";
import { createMatcher, yamlFile } from "./walk.ts";

/**
 * The selection that patterns make among files that may be deleted by now. `read` has the files that exist and were read,
 * by name, with whether a pattern names them.
 */
export function selectedBy(
  patterns: readonly string[],
  { cwd, base }: Roots,
  read: ReadonlyMap<string, boolean>,
): FileSelection {
  const excluded = patterns
    .filter((pattern) => pattern.startsWith("!"))
    .map((pattern) => createMatcher(pattern.slice(1), cwd));
  const included = patterns.filter((pattern) => !pattern.startsWith("!") && pattern !== "-");
  const matchers = (included.length > 0 ? included : ["."]).map((pattern) => ({
    // A folder is searched; any other pattern names what it matches.
    named: !existsSync(resolve(cwd, pattern)),
    matches: createMatcher(pattern, cwd),
  }));
  return (file) => {
    const path = resolve(base, file);
    if (read.has(file)) return read.get(file);
    if (excluded.some((matches) => matches(path))) return undefined;
    return matchers.find(({ named, matches }) => (named || yamlFile.test(path)) && matches(path))?.named;
  };
}
