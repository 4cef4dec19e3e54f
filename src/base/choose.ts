import { isDay } from "./dates.ts";
import { didYouMean } from "./did-you-mean.ts";
import { CannotRun } from "./errors.ts";
import { listed, quoted } from "./wording.ts";

/** The choice that a text names, or a plain word about what is meant. */
export function chosen<T extends string>(setting: string, text: string, allowed: readonly T[]): T {
  const choice = allowed.find((word) => word === text);
  if (choice !== undefined) return choice;
  const otherwise = `${listed(allowed.map(quoted), "or")} is needed`;
  throw new CannotRun(`${setting} is ${quoted(text)}; ${didYouMean(text, allowed, otherwise)}`);
}

/** A day as YYYY-MM-DD that is in the calendar. */
export function day(setting: string, text: string): string {
  if (isDay(text)) return text;
  throw new CannotRun(`${setting} is ${quoted(text)}; a day as YYYY-MM-DD is needed, such as 2026-01-31`);
}
