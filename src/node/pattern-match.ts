import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Where } from "./find-files.ts";
import type { Wanted } from "./git-change.ts";
import { matcher, yamlFile } from "./walk.ts";

/**
 * What patterns would have led to, for files that are no more. `read` says of the files that are there, by name, whether
 * somebody named them.
 */
export function wantedBy(
  patterns: readonly string[],
  { cwd, base }: Where,
  read: ReadonlyMap<string, boolean>,
): Wanted {
  const unwanted = patterns
    .filter((pattern) => pattern.startsWith("!"))
    .map((pattern) => matcher(pattern.slice(1), cwd));
  const wanted = patterns.filter((pattern) => !pattern.startsWith("!") && pattern !== "-");
  const ways = (wanted.length > 0 ? wanted : ["."]).map((pattern) => ({
    // A folder is looked through, anything else names what it matches.
    named: !existsSync(resolve(cwd, pattern)),
    matches: matcher(pattern, cwd),
  }));
  return (file) => {
    const path = resolve(base, file);
    if (read.has(file)) return read.get(file);
    if (unwanted.some((matches) => matches(path))) return undefined;
    return ways.find(({ named, matches }) => (named || yamlFile.test(path)) && matches(path))?.named;
  };
}
