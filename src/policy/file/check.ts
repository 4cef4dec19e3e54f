import { isDay } from "../../base/dates.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import { quoted } from "../../base/wording.ts";
import { builtIns, waiverChecks } from "../../findings/builtin-checks.ts";
import { rules } from "../../rules/index.ts";
import type { Compiled } from "../custom-rules/types.ts";
import type { Effective, Entry } from "./combine.ts";
import type { PolicyFile, Problem } from "./types.ts";

/** What stands against a policy that has the right form: names that lead nowhere, and days that are none. */
export function* problemsIn(policy: Effective): Iterable<Problem> {
  const known = [...rules, ...waiverChecks].map(({ id }) => id).concat(policy.rules.map(({ value }) => value.id));
  for (const file of policy.files) {
    yield* strangeKeys(file, "levels", known);
    yield* strangeKeys(file, "suppressible", known);
  }
  yield* wrongWaivers(policy.waivers, known);
  yield* doubles(policy.rules);
}

function* strangeKeys(file: PolicyFile, name: "levels" | "suppressible", known: readonly string[]): Iterable<Problem> {
  for (const id of Object.keys(file.content[name] ?? {})) {
    const message = strange(id, known);
    if (message) yield { file: file.file, ...file.locate([name, id], "key"), message: `${name} names ${message}` };
  }
}

function* wrongWaivers(waivers: Effective["waivers"], known: readonly string[]): Iterable<Problem> {
  for (const { value, in: file, at } of waivers) {
    const placed = (name: string) => ({ file: file.file, ...file.locate(["waivers", at, name]) });
    const message = strange(value.rule, known);
    if (message) yield { ...placed("rule"), message: `a waiver names ${message}` };
    if (!isDay(value.until))
      yield { ...placed("until"), message: `until is ${quoted(value.until)}; a day of the calendar is needed` };
  }
}

function strange(id: string, known: readonly string[]): string | undefined {
  if (known.includes(id)) return undefined;
  if (builtIns.some((check) => check.id === id)) return `${quoted(id)}, which can be neither changed nor waived`;
  const meant = didYouMean(id, known, '"lync-policy rules" lists those that are');
  return `rule ${quoted(id)}, which is not known; ${meant}`;
}

function* doubles(own: Effective["rules"]): Iterable<Problem> {
  const first = new Map<string, Entry<unknown>>();
  for (const entry of own) {
    const other = first.get(entry.value.id);
    if (!other) first.set(entry.value.id, entry);
    else {
      const place = { file: entry.in.file, ...entry.in.locate(["rules", entry.at, "id"]) };
      const where = `${other.place.file}:${other.place.range.line}`;
      yield {
        ...place,
        message: `rule ${quoted(entry.value.id)} stands in ${where} already; each needs an id of its own`,
      };
    }
  }
}

/** What stands against own rules that could not be compiled, at the letter where that is known. */
export function* compileProblems(own: Effective["rules"], compiled: readonly Compiled[]): Iterable<Problem> {
  for (const [at, { errors = [] }] of compiled.entries()) {
    const entry = own[at];
    if (!entry) continue;
    for (const { at: property, column = 1, message } of errors) {
      const place = entry.in.locate(["rules", entry.at, property]);
      const text = `rule ${entry.value.id}, ${property}: ${message}`;
      yield { file: entry.in.file, message: text, ...shifted(place, String(entry.value[property]), column) };
    }
  }
}

/** A plain text of one line stands in the file as it is, so a place in it is a place in the file. */
function shifted<T extends Pick<Problem, "range" | "excerpt">>(place: T, text: string, column: number): T {
  const { range, excerpt } = place;
  if (!excerpt.startsWith(text, range.column - 1)) return place;
  const start = Math.min(range.column + column - 1, range.endColumn);
  return { ...place, range: { ...range, column: start } };
}
