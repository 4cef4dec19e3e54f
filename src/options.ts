import { CannotRun } from "./cannot-run.ts";
import { isDay } from "./days.ts";
import { type FormatName, formats } from "./report/index.ts";
import { presets } from "./rules/index.ts";
import { scopes } from "./scopes.ts";
import { didYouMean } from "./suggest.ts";
import type { FailOn } from "./types.ts";
import { levels } from "./validate.ts";
import { listed, quoted } from "./words.ts";

/** What a setting may be: the same words on the command line, in a workflow and in a policy. */
export const choices = {
  format: Object.keys(formats) as readonly FormatName[],
  failOn: [...levels, "never"] as readonly FailOn[],
  preset: presets,
  scope: scopes,
} as const;

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

/** "json=out/report.json" as a format and a file. */
export function reportFile(setting: string, text: string): { format: FormatName; file: string } {
  const [name = "", ...rest] = text.split("=");
  const file = rest.join("=");
  if (!file) throw new CannotRun(`${setting} is ${quoted(text)}; FORMAT=FILE is needed, such as json=report.json`);
  return { format: chosen(`the format of ${setting}`, name, choices.format), file };
}
