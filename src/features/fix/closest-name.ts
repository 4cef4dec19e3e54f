import { closest } from "../../base/did-you-mean.ts";

/** The closest name to a misspelled one, or undefined if there is none or if two are equally close. */
export function closestName(word: string, names: readonly string[]): string | undefined {
  const found = closest(word, names);
  return found === closest(word, names.toReversed()) ? found : undefined;
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
