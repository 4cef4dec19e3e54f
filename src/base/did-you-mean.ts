import { distance } from "fastest-levenshtein";

// fastest-levenshtein: the edit distance that editors and compilers use, the fastest implementation, no dependencies.

/** Longer words get no suggestion: they are not typing errors, and the distance of hostile ones would cost time. */
const longest = 100;

/** The closest of several words, if one is close enough: a few typing errors, or an abbreviation ("sfb-2019"). */
export function closest(word: string, words: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const plain = bare(word);
  const close = words
    .map((candidate) => ({ candidate, apart: distance(plain, bare(candidate)) }))
    .filter(({ candidate, apart }) => apart <= Math.max(1, plain.length / 3) || resembles(plain, bare(candidate)))
    .sort((a, b) => a.apart - b.apart);
  return close[0]?.candidate;
}

/** `did you mean "…"?`, or another text if no word is close. */
export function didYouMean(word: string, words: readonly string[], otherwise: string): string {
  const meant = closest(word, words);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Transposed letters ("fqnd"), the end of a longer word ("users"), or an abbreviation of it. */
function resembles(word: string, long: string): boolean {
  if (sorted(word) === sorted(long)) return true;
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
