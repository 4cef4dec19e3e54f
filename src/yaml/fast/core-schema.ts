import { giveUp, letter } from "./cursor.ts";

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["~", "null", "Null", "NULL"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);
const mayBeWord = /^[~nNtTfF]/;
const mayBeNumber = /^[-+.\d]/;
const integer = /^[-+]?\d+$/;
const decimal = /^[-+]?\d+\.\d+$/;
/** Numbers in their rarer ways of writing. */
const rare = /^[-+]?((\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|\.(inf|Inf|INF|nan|NaN|NAN)|0[ox][\da-fA-F]+)$/;

/** What a text without quotes is to YAML's core schema. */
export function resolve(source: string): unknown {
  if (source.length < 6 && mayBeWord.test(source)) {
    const word = words.get(source);
    return word === undefined ? source : word;
  }
  // Nothing beyond "9" begins a number, and most texts begin with a letter.
  if (source.charCodeAt(0) > letter.nine || !mayBeNumber.test(source)) return source;
  if (integer.test(source)) return Number.parseInt(source, 10);
  if (!rare.test(source)) return source;
  // "30.000" is for the library's side to complain of.
  return decimal.test(source) && !source.endsWith(".000") ? Number.parseFloat(source) : giveUp();
}
