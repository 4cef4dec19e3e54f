import { distance } from "fastest-levenshtein";

// A distance between words that editors and compilers use too, in the fastest form there is, without dependencies.

/** Nobody misspells a longer one; a file that is made to cost time might have it. */
const longest = 100;

/** The word that was probably meant, if one is close: few slips of the pen, or an abbreviation ("sfb-2019"). */
export function suggest(word: string, words: readonly string[]): string | undefined {
  if (word.length > longest) return undefined;
  const plain = bare(word);
  const close = words
    .map((candidate) => ({ candidate, apart: distance(plain, bare(candidate)) }))
    .filter(({ candidate, apart }) => apart <= Math.max(1, plain.length / 3) || resembles(plain, bare(candidate)))
    .sort((a, b) => a.apart - b.apart);
  return close[0]?.candidate;
}

/** "; did you mean …?" or what else there is to say. */
export function didYouMean(word: string, words: readonly string[], otherwise: string): string {
  const meant = suggest(word, words);
  return meant === undefined ? otherwise : `did you mean "${meant}"?`;
}

function bare(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Letters in another order ("fqnd"), the end of a longer word ("users"), or its letters with some left out. */
function resembles(word: string, long: string): boolean {
  if (sorted(word) === sorted(long)) return true;
  return word.length >= 4 && (long.endsWith(word) || abbreviates(word, long));
}

function sorted(word: string): string {
  return [...word].sort().join("");
}

/** Whether the letters of the one stand in the other in this order, first letter first. */
function abbreviates(short: string, long: string): boolean {
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
