import { groupBy } from "../../base/group-by.ts";
import type { Candidates, CompletionCommand, CompletionOption, CompletionSpec } from "./types.ts";

/** What is the same for several keys, such as for an option of several commands. */
export type MergedCase<T> = { readonly keys: readonly string[]; readonly value: T };

/** Merges the keys that have the same value. */
export function mergeCases<T>(cases: readonly (readonly [key: string, value: T])[]): readonly MergedCase<T>[] {
  return [...groupBy(cases, ([, value]) => JSON.stringify(value)).values()].map((group) => ({
    keys: group.map(([key]) => key),
    value: (group[0] as (typeof group)[number])[1],
  }));
}

/** The names of an option as they are typed: `--quiet`, `-q`. */
export function namesOf({ name, short }: CompletionOption): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

/** The candidates for the values of options, by command and option as they are typed: `check --format`. */
export function valueCases(spec: CompletionSpec): readonly MergedCase<Candidates>[] {
  return mergeCases(spec.flatMap(casesOf));
}

function casesOf({ name, options }: CompletionCommand): readonly (readonly [string, Candidates])[] {
  return options.flatMap((option) => {
    const { value } = option;
    return value === undefined ? [] : namesOf(option).map((typed) => [`${name} ${typed}`, value] as const);
  });
}
