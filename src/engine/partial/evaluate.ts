import { statesBuild } from "../../deployment/builds.ts";
import check from "../../generated/deployment-check.cjs";
import type { Manifest } from "../../model/manifest.ts";
import type { CheckResult, Hit, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { allFailures, type SchemaFailure } from "../../schema/failures.ts";
import { deploymentSchema } from "../../schema/root-causes.ts";
import type { Path } from "../../yaml/path.ts";
import { type Change, combinationsOf, type Unknown, withChanges } from "./completions.ts";
import { type Reordered, unknownLast } from "./in-order.ts";
import { narrowOutcomes, type Outcome, type Outcomes, outcomeOf } from "./outcomes.ts";
import { regionOf } from "./places.ts";
import { type Checks, runUntilRead, untilRead } from "./run-until-read.ts";
import { withTraps } from "./traps.ts";
import { unknownsIn } from "./unknowns.ts";

/** What is known about a manifest with errors. */
export type PartialResult = {
  /** The rules that apply for some of the values that are tried, with the hits that hold for all of them. */
  readonly results: readonly CheckResult[];
  /** The rules whose result depends on what is unknown. */
  readonly unevaluated: readonly Rule[];
  /** Whether a build is stated, as far as is known. */
  readonly statesBuild: boolean;
};

/** Evaluates rules for a manifest with errors. Returns undefined if nothing can be evaluated. */
export type EvaluatePartially = (
  manifest: Pick<Manifest, "content" | "unknown">,
  checks: Checks,
) => PartialResult | undefined;

/**
 * A rule that reads nothing unknown is run once. Of the others, what they yield before they read an unknown value is known;
 * values that can only be one of a few are tried.
 */
export const evaluatePartially: EvaluatePartially = ({ content, unknown = [] }, checks) => {
  const failures = allFailures(content, deploymentSchema);
  if ([...failures.map(placeOf), ...unknown].some(isWhole)) return undefined;
  const unknowns = unknownsIn(content, failures, unknown);
  const [closed, open] = [unknowns.filter(({ isClosed }) => isClosed), unknowns.filter(({ isClosed }) => !isClosed)];
  const first = firstValid(content, unknowns);
  if (!first) return undefined;
  const isUnknown = regionOf(unknowns.flatMap(({ paths }) => paths)).covers;
  const run = (changes: readonly Change[], trapped: readonly Unknown[], rules: readonly Rule[]) =>
    outcomesFor(withChanges(content, changes), trapped, { ...checks, rules }, isUnknown);
  const outcomes = run(first(unknowns), unknowns, checks.rules);
  if (closed.length > 0) {
    const rules = dependingOn(checks.rules, outcomes);
    const tried = withCloser(rules, checks.rules);
    replaceOutcomes(
      outcomes,
      rules,
      tryAll(
        closed,
        (choices) => [...first(open), ...choices],
        content,
        (changes) => run(changes, open, tried),
      ),
    );
  }
  const statesOne = statesBuild(withChanges(content, first(unknowns)) as Deployment);
  return { ...toResult(outcomes, checks.rules), statesBuild: statesOne };
};

/** What the outcomes for all combinations that are valid have in common; undefined if none is, or if they are too many. */
function tryAll(
  closed: readonly Unknown[],
  changesFor: (choices: readonly Change[]) => readonly Change[],
  content: unknown,
  run: (changes: readonly Change[]) => Outcomes,
): Outcomes | undefined {
  let common: Outcomes | undefined;
  for (const choices of combinationsOf(closed)) {
    const changes = changesFor(choices);
    if (!check(withChanges(content, changes))) continue;
    const outcomes = run(changes);
    if (common) narrowOutcomes(common, outcomes);
    else common = outcomes;
  }
  return common;
}

/** Whether the result of a rule depends on what is unknown: its own, or that of a rule that it yields to. */
function dependingOn(rules: readonly Rule[], outcomes: Outcomes): readonly Rule[] {
  const ids = new Set(rules.flatMap((rule) => (outcomes.get(rule)?.depends ? [rule.id] : [])));
  return rules.filter(({ id, yieldsTo = [] }) => ids.has(id) || yieldsTo.some((other) => ids.has(other)));
}

/** Rules with those that they yield to, and those that these yield to. */
function withCloser(rules: readonly Rule[], all: readonly Rule[]): readonly Rule[] {
  const ids = new Set(rules.flatMap(({ id, yieldsTo = [] }) => [id, ...yieldsTo]));
  const more = all.filter(({ id }) => ids.has(id));
  return more.length > rules.length ? withCloser(more, all) : rules;
}

function replaceOutcomes(outcomes: Outcomes, rules: readonly Rule[], others: Outcomes | undefined): void {
  if (!others) return;
  for (const rule of rules) {
    const other = others.get(rule);
    if (other) outcomes.set(rule, other);
    else outcomes.delete(rule);
  }
}

function toResult(outcomes: Outcomes, rules: readonly Rule[]): Omit<PartialResult, "statesBuild"> {
  return {
    results: [...outcomes].map(([rule, { hits }]) => [rule, [...hits.values()]]),
    unevaluated: rules.filter((rule) => outcomes.get(rule)?.depends),
  };
}

/** Where a value is wrong or missing. */
function placeOf({ path, params }: SchemaFailure): Path {
  const property = params.missingProperty ?? params.additionalProperty;
  return property === undefined ? path : [...path, String(property)];
}

/** Whether a path is that of nearly all of a manifest: without it, there is nothing to check. */
function isWhole(path: Path): boolean {
  return path.length === 0 || (path[0] === "spec" && (path.length === 1 || (path.length === 2 && path[1] === "sites")));
}

/** The choices with which the content is valid. Those of trapped parts are not read. */
function firstValid(
  content: unknown,
  all: readonly Unknown[],
): ((some: readonly Unknown[]) => readonly Change[]) | undefined {
  const rounds = Math.max(1, ...all.map(({ choices }) => choices.length));
  for (let round = 0; round < rounds; round++) {
    const changesFor = (some: readonly Unknown[]) =>
      some.flatMap(({ choices }) => choices[round % choices.length] ?? []);
    if (check(withChanges(content, changesFor(all)))) return changesFor;
  }
  return undefined;
}

/** What each rule yields for a valid content whatever the unknown values are. */
function outcomesFor(
  content: unknown,
  unknowns: readonly Unknown[],
  checks: Checks,
  isUnknown: (path: Path) => boolean,
): Outcomes {
  const paths = unknowns.flatMap(({ paths, possible }) => [...paths, ...possible]);
  const asIs: Reordered = { content, moved: (path) => path, original: (hit) => hit };
  const run = (order: Reordered, trapped: readonly Path[], rules: readonly Rule[]): Outcomes => {
    const traps = withTraps(order.content, trapped.map(order.moved));
    const mayStateBuild = untilRead(traps, () => statesBuild(traps.content as Deployment)) ?? true;
    const runs = runUntilRead(traps, { ...checks, rules }, mayStateBuild);
    return new Map(runs.map(([rule, each]) => [rule, outcomeOf(each, order.original, isUnknown)]));
  };
  const outcomes = run(asIs, paths, checks.rules);
  const cut = dependingOn(checks.rules, outcomes);
  if (cut.length === 0) return outcomes;
  // A rule that yields may be suppressed at an object with an unknown value, whatever it reads itself.
  const isNearby = regionOf(paths.map(objectOf)).covers;
  const isCut = new Set(cut.flatMap((rule) => (outcomes.get(rule)?.depends ? [rule.id] : [])));
  const rules = withCloser(cut, checks.rules);
  // In another order, a rule yields what it finds in all other objects; what depends on the order is not the same then.
  const inOrder = run(unknownLast(content, paths), paths, rules);
  const whole = run(asIs, [], rules);
  for (const other of variantsOf(content, unknowns)) narrowOutcomes(whole, run({ ...asIs, content: other }, [], rules));
  for (const rule of cut) {
    const [outcome, other, all] = [outcomes, inOrder, whole].map((each) => each.get(rule));
    const isYielding = rule.yieldsTo?.some((id) => isCut.has(id)) === true;
    const isKnown = ({ path }: Hit) => !isYielding || !isNearby(path);
    if (outcome && other && all) addInOrder(outcome, other, all, isYielding, isKnown);
  }
  return outcomes;
}

/** The most further contents with which hits are compared. */
const mostVariants = 4;

/** Valid contents with other choices for the open parts, such as more users. */
function variantsOf(content: unknown, unknowns: readonly Unknown[]): readonly unknown[] {
  const most = Math.min(mostVariants, Math.max(0, ...unknowns.map(({ choices }) => choices.length)));
  const contents = Array.from({ length: most }, (_, at) =>
    withChanges(
      content,
      unknowns.flatMap(({ choices }) => choices[choices.length - 1 - (at % choices.length)] ?? []),
    ),
  );
  return contents.filter((each) => check(each));
}

/** The object in a list that has a property. */
function objectOf(path: Path): Path {
  return path.slice(0, path.findLastIndex((step) => typeof step === "number") + 1);
}

/** Adds the hits in another order that are the same in the original one. Those of a rule that yields to a cut one need both. */
function addInOrder(
  outcome: Outcome,
  other: Outcome,
  all: Outcome,
  isYielding: boolean,
  isKnown: (hit: Hit) => boolean,
): void {
  if (isYielding) {
    for (const [key, hit] of outcome.hits) if (!all.hits.has(key) || !isKnown(hit)) outcome.hits.delete(key);
    outcome.depends = true;
  }
  for (const [key, hit] of other.hits) if (all.hits.has(key) && isKnown(hit)) outcome.hits.set(key, hit);
}
