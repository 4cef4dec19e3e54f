import { distance } from "fastest-levenshtein";
import { memoizeEach, once } from "./memoize.ts";

// fastest-levenshtein: the edit distance that editors and compilers use, the fastest implementation, no dependencies.

/** Longer words get no suggestion: they are not typing errors, and the distance of hostile ones would cost time. */
const longest = 100;

/** The closest of several words, if one is close enough: a few typing errors, or an abbreviation ("sfb-2019"). */
export function closest(word: string, words: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const plain = bare(word);
  const most = Math.max(1, plain.length / 3);
  const ordered = sorted(plain);
  let found: { readonly word: string; readonly apart: number } | undefined;
  for (const candidate of candidatesIn(words)) {
    // Words are further apart than their lengths. So nearly no other word needs the distance.
    const isNear = Math.abs(candidate.plain.length - plain.length) <= most;
    if (!isNear && !resembles(plain, ordered, candidate)) continue;
    const apart = distance(plain, candidate.plain);
    const isClose = apart <= most || resembles(plain, ordered, candidate);
    if (isClose && apart < (found?.apart ?? Number.POSITIVE_INFINITY)) found = { word: candidate.word, apart };
  }
  return found?.word;
}

/** A word with its letters and digits only, in lower case, also in alphabetical order. */
type Candidate = { readonly word: string; readonly plain: string; readonly ordered: () => string };

/** The candidates of a list, for as long as the list exists: many words are compared with the same one. */
const candidatesIn = memoizeEach((words: readonly string[]): readonly Candidate[] =>
  [...new Set(words)].map((word) => {
    const plain = bare(word);
    return { word, plain, ordered: once(() => sorted(plain)) };
  }),
);

/** `did you mean "…"?`, or another text if no word is close. */
export function didYouMean(word: string, words: readonly string[], otherwise: string): string {
  const meant = closest(word, words);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Transposed letters ("fqnd"), the end of a longer word ("users"), or an abbreviation of it. */
function resembles(word: string, ordered: string, { plain: long, ordered: letters }: Candidate): boolean {
  if (word.length === long.length && ordered === letters()) return true;
  return word.length >= 4 && (long.endsWith(word) || abbreviates(word, long));
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** Whether a word starts like another and has its letters in the same order, with some missing. */
function abbreviates(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
