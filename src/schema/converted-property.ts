import { aliasedProperties, misspelledProperty, plain, sameWord } from "./meant-words.ts";
import { monthlyRate } from "./monthly-rate.ts";
import { type MeantNumber, numberIn } from "./read-number.ts";
import { unitAtEnd, unitOf } from "./units.ts";

/** A property that is written with a number in another unit, such as `retentionYears: 7` for `retentionDays: 2557`. */
export type ConvertedProperty = {
  readonly name: string;
  /** The unit of the written name: "years". */
  readonly from: string;
  /** The number in the unit of the property, or a percentage; undefined if the value is no number. */
  readonly value?: number | string;
  readonly why?: string;
  /** Whether the number can mean nothing else. */
  readonly isCertain: boolean;
};

/** The property of an object that an unknown one is in another unit, given the names and kinds of its properties. */
export function convertedProperty(
  name: string,
  value: unknown,
  kinds: readonly (readonly [name: string, kind: string])[],
): ConvertedProperty | undefined {
  if (name.length > 100) return undefined;
  return ofRate(name, value, kinds) ?? ofNumber(name, value, kinds);
}

function ofNumber(
  name: string,
  value: unknown,
  kinds: readonly (readonly [string, string])[],
): ConvertedProperty | undefined {
  const written = unitAtEnd(name);
  if (!written) return undefined;
  const { stem, word, of: unit } = written;
  const numbers = kinds
    .filter(([each, kind]) => /int|double/.test(kind) && unitOf(each) === unit)
    .map(([each]) => each);
  const meant = sameProperty(stem, numbers);
  if (meant === undefined) return undefined;
  const number = typeof value === "number" || typeof value === "string" ? numberOf(value, word, unit) : undefined;
  return { name: meant, from: word, ...number, isCertain: number?.isCertain === true };
}

/** The value with the unit of the name or, if it has one of its own, with that. */
function numberOf(value: string | number, word: string, unit: ReturnType<typeof unitOf>): MeantNumber | undefined {
  const meant = numberIn(`${value} ${word}`, unit) ?? (typeof value === "string" ? numberIn(value, unit) : undefined);
  // Whether 9000 in a property for thousands is in thousands, cannot be seen.
  return meant && unit === "count" ? { ...meant, isCertain: false } : meant;
}

/** The property that a name without its unit is, with or without the unit of the property. */
function sameProperty(stem: string, properties: readonly string[]): string | undefined {
  const bare = properties.map((each) => each.replace(/(?:Days|Gb|Seconds)$/, ""));
  const at = bare.indexOf(sameWord(stem, bare) ?? misspelledProperty(stem, bare) ?? "");
  if (at >= 0) return properties[at];
  const [aliased, ...others] = aliasedProperties(plain(stem), properties);
  return others.length === 0 ? aliased : undefined;
}

/** "perYear: 30%". */
function ofRate(
  name: string,
  value: unknown,
  kinds: readonly (readonly [string, string])[],
): ConvertedProperty | undefined {
  const [, period] = /^(?:per)?_?-?(year|annum|annual|yearly|quarter)(?:ly)?$/i.exec(name) ?? [];
  if (period === undefined || !kinds.some(([each]) => each === "perMonth")) return undefined;
  const rate = monthlyRate(`${value}${typeof value === "number" ? "%" : ""} per ${period}`);
  return { name: "perMonth", from: `per ${period.toLowerCase()}`, ...rate, isCertain: false };
}
