import { isDay } from "../../base/dates.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import { compileGlob } from "../../base/glob.ts";
import { quote } from "../../base/wording.ts";
import { adjustableChecks, builtinChecks } from "../../findings/builtin-checks.ts";
import { unmetBy } from "../../model/owner-and-reason.ts";
import { rules } from "../../rules/index.ts";
import type { Path } from "../../yaml/path.ts";
import type { Compiled } from "../custom-rules/types.ts";
import type { CombinedPolicy, PolicyItem } from "./combine.ts";
import type { PolicyFile, PolicyProblem } from "./types.ts";

/** The errors of a policy that conforms to its schema: unknown rules, invalid dates, duplicate ids, globs that are too complex. */
export function* policyErrors(policy: CombinedPolicy): Iterable<PolicyProblem> {
  const waivable = [...rules, ...policy.rules.map(({ value }) => value)].map(({ id }) => id);
  const known = [...waivable, ...adjustableChecks.map(({ id }) => id)];
  for (const file of policy.files) {
    yield* unknownRules(file, "levels", known);
    yield* unknownRules(file, "suppressible", known);
  }
  if (policy.manifests) yield* globErrors(policy.manifests.patterns, policy.manifests.in, ["manifests"]);
  for (const { value, in: file, at } of policy.waivers) yield* globErrors(value.files, file, ["waivers", at, "files"]);
  yield* waiverErrors(policy.waivers, waivable);
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

function* globErrors(globs: readonly string[] = [], { file, locate }: PolicyFile, path: Path): Iterable<PolicyProblem> {
  for (const [at, glob] of globs.entries()) {
    const own = glob.replace(/^!/, "");
    const compiled = compileGlob(own);
    const message = misplaced(own) ?? (compiled.ok ? undefined : compiled.error);
    if (message !== undefined) yield { file, message, ...locate([...path, at]) };
  }
}

/** Why a pattern selects nothing in the folder of its policy. */
function misplaced(pattern: string): string | undefined {
  if (pattern === "") return 'pattern is empty; expected a path or a glob after "!"';
  if (!/^(?:\/|[a-z]:[\\/])/i.test(pattern)) return undefined;
  return `pattern ${quote(pattern)} is an absolute path; use a path or a glob relative to the folder of this policy`;
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
    for (const name of ["reason", "owner"] as const) {
      const required = unmetBy(name, value[name]);
      if (required) yield { ...locationOf(name), message: `${name} is ${quote(value[name])}; expected ${required}` };
    }
  }
}

function unknownRule(id: string, where: string, known: readonly string[]): string | undefined {
  if (known.includes(id)) return undefined;
  if (adjustableChecks.some((check) => check.id === id)) return `rule ${quote(id)} in ${where} cannot be waived`;
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
