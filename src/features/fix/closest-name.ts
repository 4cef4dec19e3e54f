import { closest } from "../../base/did-you-mean.ts";

/** The closest name to a misspelled one, or undefined if there is none or if two are equally close. */
export function closestName(word: string, names: readonly string[]): string | undefined {
  const found = closest(word, names);
  return found === closest(word, names.toReversed()) ? found : undefined;
}
