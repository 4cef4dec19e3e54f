import type { Basis, Context, Hit, Rule, RuleInfo } from "../../model/rule.ts";
import { contextOf, withoutYieldedHits } from "../../rules/run-rules.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Trapped } from "./traps.ts";

/** What is evaluated: rules, and what they may read besides the deployment. */
export type Checks = {
  readonly rules: readonly Rule[];
  /** With what is known about builds, which a rule is given if the deployment may state one. */
  readonly basis: Basis;
};

/** What a rule yields before it reads an unknown value, and whether it reads one. */
export type RuleRun = { readonly hits: readonly Hit[]; readonly isCut: boolean };

/** Runs the rules that apply, as far as is known. */
export function runUntilRead(
  traps: Trapped,
  { rules, basis }: Checks,
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
  return results.map(([rule, hits]) => [rule, { hits, isCut: cut.has(rule) }] as const);
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

/** A custom rule is evaluated by another thread, which has no traps, so it is only run if all is known. */
function runCustom({ applies, check }: Rule, { content, hasTraps }: Trapped, context: Context): RuleRun | undefined {
  if (hasTraps) return { hits: [], isCut: true };
  const deployment = content as Deployment;
  return applies(deployment, context) ? { hits: [...check(deployment, context)], isCut: false } : undefined;
}
