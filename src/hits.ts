import type { Deployment } from "./deployment.ts";
import { profiles } from "./profiles/index.ts";
import type { Context, Hit, Path, Rule } from "./types.ts";

/** What each rule that has something to judge says of a sound deployment, with every cause named once. */
export function hitsOf(
  deployment: Deployment,
  rules: readonly Rule[],
  today: string,
): ReadonlyMap<Rule, readonly Hit[]> {
  const context = contextOf(deployment, today);
  const { product } = deployment.spec;
  const able = rules.filter((rule) => rule.products?.includes(product) !== false && rule.applies(deployment, context));
  const said = new Map(able.map((rule) => [rule, [...rule.check(deployment, context)]]));
  return new Map(able.map((rule) => [rule, unsaid(rule, said)]));
}

/** What rules may look at besides the deployment. */
export function contextOf({ spec }: Deployment, today: string): Context {
  return { profile: profiles[spec.product], today };
}

/** The hits of a rule, without those at a place of which a rule that it yields to speaks. */
function unsaid(rule: Rule, said: ReadonlyMap<Rule, readonly Hit[]>): readonly Hit[] {
  const { yieldsTo = [] } = rule;
  const own = said.get(rule) ?? [];
  // Most rules yield to none, or have nothing to hold back.
  if (yieldsTo.length === 0 || own.length === 0) return own;
  const nearer = [...said].filter(([{ id }]) => yieldsTo.includes(id));
  const places = new Set(nearer.flatMap(([, hits]) => hits.map(({ path }) => placeOf(path))));
  return own.filter(({ path }) => !places.has(placeOf(path)));
}

function placeOf(path: Path): string {
  return path.join("/");
}
