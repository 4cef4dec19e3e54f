import { memoizeLast } from "../base/memoize.ts";
import type { Basis, Context, Hit, Rule } from "../model/rule.ts";
import { profiles } from "../profiles/index.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";

/** What a rule that applies to a deployment yields for it. */
export type RuleResult = readonly [rule: Rule, hits: readonly Hit[]];

/** What is called for each deployment. Rules have different properties; these objects all have one shape, which is fast. */
type RuleStep = Pick<Rule, "applies" | "check"> & {
  readonly products: Rule["products"] | undefined;
  readonly rule: Rule;
};

const stepsOf = memoizeLast((rules: readonly Rule[]): readonly RuleStep[] =>
  rules.map((rule) => ({ rule, products: rule.products, applies: rule.applies, check: rule.check })),
);

/** Runs the rules that apply to a valid deployment. One cause is reported once: by the rule that is closest to it. */
export function runRules(deployment: Deployment, rules: readonly Rule[], basis: Basis): readonly RuleResult[] {
  const context = contextOf(deployment, basis);
  const { product } = deployment.spec;
  const results: RuleResult[] = [];
  for (const { rule, products, applies, check } of stepsOf(rules)) {
    if (products?.includes(product) === false || !applies(deployment, context)) continue;
    results.push([rule, [...check(deployment, context)]]);
  }
  return withoutYieldedHits(results);
}

/** The results of rules, without the hits at a path that a rule they yield to reports. */
export function withoutYieldedHits(results: readonly RuleResult[]): readonly RuleResult[] {
  return results.map(([rule, hits]) => [rule, withoutYielded(rule, hits, results)]);
}

/** What rules may read besides the deployment. */
export function contextOf({ spec }: Deployment, { today, updates }: Basis): Context {
  return { profile: profiles[spec.product], today, updates };
}

/** The hits of a rule, without those at a path that a rule it yields to reports. */
function withoutYielded({ yieldsTo = [] }: Rule, hits: readonly Hit[], results: readonly RuleResult[]): readonly Hit[] {
  // Most rules yield to none, or have no hits.
  if (yieldsTo.length === 0 || hits.length === 0) return hits;
  const closer = results.filter(([{ id }]) => yieldsTo.includes(id));
  const reported = new Set(closer.flatMap(([, closerHits]) => closerHits.map(({ path }) => pathKey(path))));
  return hits.filter(({ path }) => !reported.has(pathKey(path)));
}

function pathKey(path: Path): string {
  return path.join("/");
}
