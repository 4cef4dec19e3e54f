import { compileWildcards, type GlobTest } from "./glob.ts";

/** What the rules of a `.gitignore` file say about a path relative to its folder. Undefined if no rule matches. */
export type IgnoreVerdict = "ignored" | "unignored" | undefined;

/** The rules of a `.gitignore` file. */
export type IgnoreRules = {
  /** The verdict on a file or a folder, without that on the folders above it. */
  readonly verdictOn: (path: string, isFolder: boolean) => IgnoreVerdict;
  /** The number of rules that are not applied, because they would take too long. */
  readonly omitted: number;
};

type Rule = {
  /** Its line. The last rule that matches a path decides. */
  readonly at: number;
  readonly verdict: IgnoreVerdict;
  readonly onlyFolders: boolean;
  /** Whether it is about the whole path. Any other rule is about the last name in it. */
  readonly isAnchored: boolean;
  readonly pattern: string;
  /** Whether the pattern has no wildcards. */
  readonly isPlain: boolean;
  /** Created when a path may match. */
  test?: GlobTest;
};

/** The longest rule that is applied, in UTF-16 units: as long as a path can be on most systems. */
const longest = 4096;

/** The most characters of rules with wildcards that are found by the same word. */
const mostAlike = 4000;

/** Changes the case of a text if case makes no difference. */
type Fold = (text: string) => string;

/** Reads the rules of a `.gitignore` file, as git does. */
export function readIgnoreRules(text: string, { ignoresCase }: { readonly ignoresCase: boolean }): IgnoreRules {
  const fold: Fold = ignoresCase ? (word) => word.toLowerCase() : (word) => word;
  const { rulesFor, omitted } = indexRules(linesOf(text), fold);
  return {
    omitted,
    verdictOn: (path, isFolder) => {
      const folded = fold(path);
      let found: Rule | undefined;
      for (const rules of rulesFor(folded)) {
        const rule = rules.findLast((one) => (isFolder || !one.onlyFolders) && matches(one, folded, fold));
        if (rule && rule.at > (found?.at ?? -1)) found = rule;
      }
      return found?.verdict;
    },
  };
}

/** The lines that may be rules, each with its number. Of equal lines the last one decides. */
function linesOf(text: string): readonly (readonly [line: string, at: number])[] {
  const distinct = new Map<string, number>();
  for (const [at, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    const rule = withoutEnd(line);
    distinct.delete(rule);
    distinct.set(rule, at);
  }
  return [...distinct];
}

/** A line without its CR and the spaces at its end, of which a backslash keeps one. */
function withoutEnd(line: string): string {
  let end = line.endsWith("\r") ? line.length - 1 : line.length;
  const whole = end;
  while (line[end - 1] === " ") end--;
  let slashes = 0;
  while (line[end - 1 - slashes] === "\\") slashes++;
  return line.slice(0, slashes % 2 === 1 ? Math.min(end + 1, whole) : end);
}

/** Rules that are found by the same word. */
type Group = { readonly rules: Rule[]; size: number };

/**
 * Indexes rules by the longest word between their wildcards: a path that matches has this word in it. So 200,000 rules
 * take hardly more time than one.
 */
function indexRules(lines: ReturnType<typeof linesOf>, fold: Fold) {
  const byWord = new Map<string, Group>();
  let omitted = 0;
  for (const [line, at] of lines) {
    const rule = line.length > longest ? "too long" : parseRule(line, at);
    if (rule === "too long" || (rule && !addTo(byWord, rule, fold))) omitted++;
  }
  const lengths = [...new Set([...byWord.keys()].map((word) => word.length))];
  return { omitted, rulesFor: (path: string) => rulesIn(path, byWord, lengths) };
}

/** Adds a rule. Returns false if there are too many that are found by its word. */
function addTo(byWord: Map<string, Group>, rule: Rule, fold: Fold): boolean {
  const word = fold(rule.isPlain ? rule.pattern : longestWord(rule.pattern));
  const group = byWord.get(word) ?? { rules: [], size: 0 };
  byWord.set(word, group);
  group.size += rule.isPlain ? 0 : rule.pattern.length;
  if (group.size > mostAlike) return false;
  group.rules.push(rule);
  return true;
}

/** The rules whose word is in a path. */
function rulesIn(
  path: string,
  byWord: ReadonlyMap<string, Group>,
  lengths: readonly number[],
): Iterable<readonly Rule[]> {
  const found = new Set<readonly Rule[]>();
  for (const length of lengths) {
    const last = length === 0 ? 0 : path.length - length;
    for (let start = 0; start <= last; start++) {
      const group = byWord.get(path.slice(start, start + length));
      if (group) found.add(group.rules);
    }
  }
  return found;
}

/** Wildcards: a quoted character, a set of characters, and any characters. */
const wildcards = /\\.|\[[!^]?\]?(?:\[:\w*:\]|\\.|[^\]\\])*\]|[*?]+/g;

/** Reads a line. Undefined for a comment, and for what matches nothing. */
function parseRule(line: string, at: number): Rule | undefined {
  if (line === "" || line.startsWith("#")) return undefined;
  const isNegated = line.startsWith("!");
  const written = isNegated ? line.slice(1) : line;
  const onlyFolders = written.endsWith("/");
  const body = onlyFolders ? written.slice(0, -1) : written;
  const isAnchored = body.includes("/");
  const path = body.startsWith("/") ? body.slice(1) : body;
  const verdict = isNegated ? "unignored" : "ignored";
  if (path === "" || path.startsWith("/") || path.includes("//")) return undefined;
  if (!/[*?[\\]/.test(path)) return { at, verdict, onlyFolders, isAnchored, pattern: path, isPlain: true };
  // A set that is not closed, or a backslash at the end.
  if (/[[\\]/.test(path.replace(wildcards, ""))) return undefined;
  const pattern = path.replace(/\\(.)/g, (both, one) => (one === "/" ? one : both));
  return { at, verdict, onlyFolders, isAnchored, pattern, isPlain: false };
}

function longestWord(pattern: string): string {
  const words = pattern.split(wildcards).map((word) => word.replace(/^\/|\/$/g, ""));
  return words.reduce((one, other) => (other.length > one.length ? other : one), "");
}

function matches(rule: Rule, path: string, fold: Fold): boolean {
  const { isAnchored, pattern, isPlain } = rule;
  const name = isAnchored ? path : path.slice(path.lastIndexOf("/") + 1);
  if (isPlain) return fold(pattern) === name;
  rule.test ??= compileWildcards(fold(pattern));
  return rule.test(name);
}
