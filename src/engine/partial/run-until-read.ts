import { ownRuleFailed } from "../../findings/builtin-checks.ts";
import type { CustomRule } from "../../model/policy.ts";
import type { Basis, Context, Hit, Rule, RuleInfo } from "../../model/rule.ts";
import { contextOf, withoutYieldedHits } from "../../rules/run-rules.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Trapped } from "./traps.ts";

/** What is evaluated: rules, and what they may read besides the deployment. */
export type Checks = {
  readonly rules: readonly Rule[];
  readonly custom: readonly CustomRule[];
  /** With what is known about builds, which a rule is given if the deployment may state one. */
  readonly basis: Basis;
};

/** What a rule yields before it reads an unknown value, and whether it reads one. */
export type RuleRun = { readonly hits: readonly Hit[]; readonly isCut: boolean };

/** Runs the rules that apply, as far as is known. */
export function runUntilRead(
  traps: Trapped,
  { rules, custom, basis }: Checks,
  mayStateBuild: boolean,
): readonly (readonly [RuleInfo, RuleRun])[] {
  const deployment = traps.content as Deployment;
  const context = untilRead(traps, () => contextOf(deployment, mayStateBuild ? basis : { today: basis.today }));
  // Without a product, no rule can be run.
  if (!context) return rules.map((rule) => [rule, { hits: [], isCut: true }]);
  const runs = rules.flatMap((rule) => {
    const run = rule.kind === "custom" ? runCustom(rule, traps, context) : runRule(rule, traps, context);
    return run ? [[rule, run] as const] : [];
  });
  const cut = new Set(runs.flatMap(([rule, { isCut }]) => (isCut ? [rule] : [])));
  const results = withoutYieldedHits(runs.map(([rule, { hits }]) => [rule, hits]));
  const failures = custom
    .filter(({ rule }) => rules.includes(rule))
    .flatMap((each) => failuresOf(each, traps, context));
  return [
    ...results.map(([rule, hits]) => [rule, { hits, isCut: cut.has(rule) }] as const),
    [ownRuleFailed, { hits: failures, isCut: false }],
  ];
}

/** The result of a function; undefined if it reads an unknown value. */
export function untilRead<T>({ isRead }: Trapped, compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (isRead(error)) return undefined;
    throw error;
  }
}

/** Runs a rule; undefined if it does not apply. */
function runRule({ products, applies, check }: Rule, traps: Trapped, context: Context): RuleRun | undefined {
  const deployment = traps.content as Deployment;
  if (products?.includes(context.profile.product) === false) return undefined;
  const hits: Hit[] = [];
  const isComplete = untilRead(traps, () => {
    if (!applies(deployment, context)) return "does not apply";
    for (const hit of check(deployment, context)) hits.push(hit);
    return "complete";
  });
  return isComplete === "does not apply" ? undefined : { hits, isCut: isComplete === undefined };
}

/** A custom rule turns every error into a message, so it is cut if it has read an unknown value. */
function runCustom({ applies, check }: Rule, traps: Trapped, context: Context): RuleRun | undefined {
  const deployment = traps.content as Deployment;
  const before = traps.reads();
  const hits = untilRead(traps, () => (applies(deployment, context) ? [...check(deployment, context)] : null));
  if (hits === undefined || traps.reads() > before) return { hits: [], isCut: true };
  return hits ? { hits, isCut: false } : undefined;
}

function failuresOf({ failures }: CustomRule, traps: Trapped, context: Context): readonly Hit[] {
  const before = traps.reads();
  const found = untilRead(traps, () => failures(traps.content as Deployment, context));
  return traps.reads() > before ? [] : (found ?? []);
}
