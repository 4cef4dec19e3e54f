import { isDay } from "./dates.ts";
import { didYouMean } from "./did-you-mean.ts";
import { UsageError } from "./errors.ts";
import { joinList, quote } from "./wording.ts";

/** Parses one of a set of words. Throws a usage error that names the choices or the closest one. */
export function parseChoice<T extends string>(setting: string, text: string, allowed: readonly T[]): T {
  const choice = allowed.find((word) => word === text);
  if (choice !== undefined) return choice;
  const otherwise = `expected ${joinList(allowed.map(quote), "or")}`;
  throw new UsageError(`${setting} is ${quote(text)}; ${didYouMean(text, allowed, otherwise)}`);
}

/** Parses a calendar date, YYYY-MM-DD. Throws a usage error for anything else. */
export function parseDate(setting: string, text: string): string {
  if (isDay(text)) return text;
  throw new UsageError(`${setting} is ${quote(text)}; expected an existing date as YYYY-MM-DD, such as 2026-01-31`);
}
