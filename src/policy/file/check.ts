import { isDay } from "../../base/dates.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import { quote } from "../../base/wording.ts";
import { builtinChecks, waiverChecks } from "../../findings/builtin-checks.ts";
import { rules } from "../../rules/index.ts";
import type { Compiled } from "../custom-rules/types.ts";
import type { CombinedPolicy, PolicyItem } from "./combine.ts";
import type { PolicyFile, PolicyProblem } from "./types.ts";

/** The errors of a policy that conforms to its schema: unknown rules, invalid dates, duplicate ids. */
export function* policyErrors(policy: CombinedPolicy): Iterable<PolicyProblem> {
  const known = [...rules, ...waiverChecks].map(({ id }) => id).concat(policy.rules.map(({ value }) => value.id));
  for (const file of policy.files) {
    yield* unknownRules(file, "levels", known);
    yield* unknownRules(file, "suppressible", known);
  }
  yield* waiverErrors(policy.waivers, known);
  yield* duplicateIds(policy.rules);
}

function* unknownRules(
  file: PolicyFile,
  name: "levels" | "suppressible",
  known: readonly string[],
): Iterable<PolicyProblem> {
  for (const id of Object.keys(file.content[name] ?? {})) {
    const message = unknownRule(id, name, known);
    if (message) yield { file: file.file, ...file.locate([name, id], "key"), message };
  }
}

function* waiverErrors(waivers: CombinedPolicy["waivers"], known: readonly string[]): Iterable<PolicyProblem> {
  for (const { value, in: file, at } of waivers) {
    const locationOf = (name: string) => ({ file: file.file, ...file.locate(["waivers", at, name]) });
    const message = unknownRule(value.rule, "a waiver", known);
    if (message) yield { ...locationOf("rule"), message };
    if (!isDay(value.until))
      yield {
        ...locationOf("until"),
        message: `until is ${quote(value.until)}; expected an existing date (YYYY-MM-DD)`,
      };
  }
}

function unknownRule(id: string, where: string, known: readonly string[]): string | undefined {
  if (known.includes(id)) return undefined;
  if (builtinChecks.some((check) => check.id === id))
    return `rule ${quote(id)} in ${where} can be neither changed nor waived`;
  const hint = didYouMean(id, known, 'run "lync-policy rules" for the list');
  return `unknown rule ${quote(id)} in ${where}; ${hint}`;
}

function* duplicateIds(customRules: CombinedPolicy["rules"]): Iterable<PolicyProblem> {
  const first = new Map<string, PolicyItem<unknown>>();
  for (const entry of customRules) {
    const other = first.get(entry.value.id);
    if (!other) first.set(entry.value.id, entry);
    else {
      const place = { file: entry.in.file, ...entry.in.locate(["rules", entry.at, "id"]) };
      const where = `${other.place.file}:${other.place.range.line}`;
      yield {
        ...place,
        message: `duplicate rule ${quote(entry.value.id)}, already defined at ${where}; use a unique id`,
      };
    }
  }
}

/** The errors of custom rules that do not compile, at the exact column if it is known. */
export function* compileErrors(
  customRules: CombinedPolicy["rules"],
  compiled: readonly Compiled[],
): Iterable<PolicyProblem> {
  for (const [at, { errors = [] }] of compiled.entries()) {
    const entry = customRules[at];
    if (!entry) continue;
    for (const { at: property, column = 1, message } of errors) {
      const place = entry.in.locate(["rules", entry.at, property]);
      const text = `rule ${entry.value.id}, ${property}: ${message}`;
      yield { file: entry.in.file, message: text, ...atColumn(place, String(entry.value[property]), column) };
    }
  }
}

/** Moves a location to a column of a text. Only a plain scalar on one line is in the file as it is. */
function atColumn<T extends Pick<PolicyProblem, "range" | "excerpt">>(place: T, text: string, column: number): T {
  const { range, excerpt } = place;
  if (!excerpt.startsWith(text, range.column - 1)) return place;
  const start = Math.min(range.column + column - 1, range.endColumn);
  return { ...place, range: { ...range, column: start } };
}
