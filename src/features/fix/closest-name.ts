import { suggest } from "../../base/did-you-mean.ts";

/** The word that is plainly meant: the nearest one, unless another one is as near. */
export function clearly(word: string, words: readonly string[]): string | undefined {
  const meant = suggest(word, words);
  return meant === suggest(word, words.toReversed()) ? meant : undefined;
}

/** Whether two names count differently: pool01 is no slip of the pen for pool02, mon1 may be one for mon01. */
export function countDifferently(one: string, other: string): boolean {
  const [left, right] = [numbersIn(one), numbersIn(other)];
  return left.length === right.length && left.some((number, at) => number !== right[at]);
}

function numbersIn(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}
