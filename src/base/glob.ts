import { braceExpand, Minimatch } from "minimatch";
import type { Result } from "./result.ts";
import { formatNumber, quote } from "./wording.ts";

// minimatch: the globs of npm and most tools. It follows all ways through a name at once, as grep does, where globs that
// become regular expressions take exponential time for a name that nearly matches.

/** The longest glob, in UTF-16 units; the same as in schemas/policy.schema.json. */
const longest = 1024;

/** The most alternatives that the braces of a glob may expand to. */
const mostAlternatives = 1000;

/** The most groups of a glob, such as `+(a|b)`. */
const mostGroups = 100;

/** Whether a path with slashes, relative to the same folder as the glob, matches or, as a folder, can contain what matches. */
export type GlobTest = (path: string, asFolder?: boolean) => boolean;

/** Compiles a glob: `*`, `**`, `?`, `[a-z]`, `{a,b}` and `+(a|b)`, names with a dot at the start included. */
export function compileGlob(glob: string): Result<GlobTest> {
  const error = tooLong(glob) ?? tooManyGroups(glob) ?? tooManyAlternatives(glob);
  if (error !== undefined) return { ok: false, error };
  // `sites/**` is what is in the folder, and the folder itself.
  const whole = glob.replace(/(?<=.)(?:\/\*\*)+$/, "");
  const matchers = [whole, `${whole}/**`].map((one) => new Minimatch(one, options));
  return { ok: true, value: (path, asFolder) => matchers.some((matcher) => matcher.match(path, asFolder)) };
}

/** The same on every system: a glob has slashes, a backslash quotes, and only wildcards are special at the start. */
const options = {
  dot: true,
  nonegate: true,
  nocomment: true,
  platform: "linux",
  braceExpandMax: mostAlternatives + 1,
  maxGlobstarRecursion: longest,
} as const;

/** Compiles a pattern with the wildcards of a `.gitignore` file: `*`, `**`, `?` and `[a-z]`. */
export function compileWildcards(pattern: string): GlobTest {
  // A longer run of stars in place of a name is one of two.
  const clean = pattern.replace(/(?<=^|\/)\*{3,}(?=\/|$)/g, "**");
  const matcher = new Minimatch(clean, { ...options, nobrace: true, noext: true, optimizationLevel: 0 });
  return (path) => matcher.match(path);
}

function tooLong(glob: string): string | undefined {
  if (glob.length <= longest) return undefined;
  return `glob ${quote(glob)} has ${formatNumber(glob.length)} characters; at most ${formatNumber(longest)} are allowed`;
}

function tooManyGroups(glob: string): string | undefined {
  const groups = glob.match(/[?*+@!]\(/g)?.length ?? 0;
  if (groups <= mostGroups) return undefined;
  return `glob ${quote(glob)} has ${formatNumber(groups)} groups such as "+(a|b)"; at most ${formatNumber(mostGroups)} are allowed`;
}

function tooManyAlternatives(glob: string): string | undefined {
  // Alternatives above the limit would be omitted.
  if (braceExpand(glob, options).length <= mostAlternatives) return undefined;
  const limit = formatNumber(mostAlternatives);
  return `the braces of glob ${quote(glob)} expand to more than ${limit} alternatives; use several globs, or a wildcard`;
}

/** The folder that a glob starts at: the part before the first name with a special character. Empty for the current one. */
export function globFolder(glob: string): string {
  const parts = glob.split("/");
  const special = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
  const folder = parts.slice(0, special < 0 ? -1 : special).join("/");
  return folder === "" && glob.startsWith("/") ? "/" : folder;
}
