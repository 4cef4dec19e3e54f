import { once } from "../base/memoize.ts";
import type { Context, Hit, Rule } from "../model/rule.ts";
import { profiles } from "../profiles/index.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";

/** What a rule says of a deployment in which there is something that it speaks of. */
export type Said = readonly [rule: Rule, hits: readonly Hit[]];

/** What is asked of a rule for each deployment. Rules differ in what they say of themselves; these are all of one shape. */
type Step = Pick<Rule, "applies" | "check"> & { readonly products: Rule["products"] | undefined; readonly rule: Rule };

const stepsOf = once((rules: readonly Rule[]): readonly Step[] =>
  rules.map((rule) => ({ rule, products: rule.products, applies: rule.applies, check: rule.check })),
);

/** What each rule that has something to judge says of a sound deployment, with every cause named once. */
export function hitsOf(deployment: Deployment, rules: readonly Rule[], today: string): readonly Said[] {
  const context = contextOf(deployment, today);
  const { product } = deployment.spec;
  const said: Said[] = [];
  for (const { rule, products, applies, check } of stepsOf(rules)) {
    if (products?.includes(product) === false || !applies(deployment, context)) continue;
    said.push([rule, [...check(deployment, context)]]);
  }
  return said.map(([rule, hits]) => [rule, unsaid(rule, hits, said)]);
}

/** What rules may look at besides the deployment. */
export function contextOf({ spec }: Deployment, today: string): Context {
  return { profile: profiles[spec.product], today };
}

/** The hits of a rule, without those at a place of which a rule that it yields to speaks. */
function unsaid({ yieldsTo = [] }: Rule, hits: readonly Hit[], said: readonly Said[]): readonly Hit[] {
  // Most rules yield to none, or have nothing to hold back.
  if (yieldsTo.length === 0 || hits.length === 0) return hits;
  const nearer = said.filter(([{ id }]) => yieldsTo.includes(id));
  const places = new Set(nearer.flatMap(([, hits]) => hits.map(({ path }) => placeOf(path))));
  return hits.filter(({ path }) => !places.has(placeOf(path)));
}

function placeOf(path: Path): string {
  return path.join("/");
}
