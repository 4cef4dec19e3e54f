import { distance } from "fastest-levenshtein";
import { memoizeEach, once } from "./memoize.ts";
import { isOpposite, wordsOf } from "./opposite-words.ts";

// fastest-levenshtein: the edit distance that editors and compilers use, the fastest implementation, no dependencies.

/** Longer words get no suggestion: they are not typing errors, and the distance of hostile ones would cost time. */
const longest = 100;

/**
 * The closest of several words, if one is close enough: a few typing errors, or an abbreviation ("sfb-2019"). Never one that
 * means the opposite ("nonstandard" is not "standard").
 */
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
    const isCloser = isClose && apart < (found?.apart ?? Number.POSITIVE_INFINITY);
    if (isCloser && !isOpposite(word, candidate.word)) found = { word: candidate.word, apart };
  }
  return found?.word;
}

/** Whether a word is another one with a few typing errors, and not only an abbreviation of it. */
export function isTypingError(word: string, other: string): boolean {
  const [one, two] = [bare(word), bare(other)];
  if (one.length > longest || isOpposite(word, other)) return false;
  return distance(one, two) <= Math.max(1, two.length / 4) || sorted(one) === sorted(two);
}

/**
 * Whether a word is certainly another one: at most two typing errors, and no other word in it. `homedUsersK`, `retentionYears`
 * and `tls10Only` are not `homedUsers`, `retentionDays` and `tls12Only`.
 */
export function isCertainTypingError(word: string, other: string): boolean {
  if (!isTypingError(word, other) || haveOtherNumbers(word, other)) return false;
  const [one, two] = [wordsOf(word), wordsOf(other)];
  if (one.length !== two.length) return one.length === 1 && isNear(bare(word), bare(other));
  return one.every((part, at) => isNear(part, two[at] ?? ""));
}

/** At most two typing errors, one in each four letters; two transposed letters are one. */
function isNear(one: string, two: string): boolean {
  if (one.length === two.length && sorted(one) === sorted(two)) return true;
  return distance(one, two) <= Math.min(2, Math.max(one.length < 3 ? 0 : 1, Math.floor(two.length / 4)));
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

/** Whether two names differ by a number: pool01 is not a typo for pool02, but mon1 may be one for mon01. */
export function haveOtherNumbers(one: string, other: string): boolean {
  const [left, right] = [numbersIn(one), numbersIn(other)];
  return left.length === right.length && left.some((number, at) => number !== right[at]);
}

/** The numbers in a text, in their order. */
function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
