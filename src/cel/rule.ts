import type { Deployment } from "../deployment.ts";
import type { Context, Hit, Rule, RuleInfo } from "../types.ts";
import type { CompiledRule, Failure, Judgement, OwnRule } from "./types.ts";

/**
 * An own rule as a rule like any other, under the words it is listed and explained by. `failures` are the hits of the
 * built-in check that speaks where a rule came to no result: they have a level of their own.
 */
export type AsRule = {
  readonly rule: Rule;
  /** As its author wrote it. */
  readonly own: OwnRule;
  readonly failures: (deployment: Deployment, context: Context) => readonly Hit[];
};

/** Makes a rule of what was compiled. A deployment is judged once, whoever asks first. */
export function asRule({ own, judge }: Pick<CompiledRule, "own" | "judge">, info: RuleInfo): AsRule {
  const known = new WeakMap<Deployment, { readonly today: string; readonly judgement: Judgement }>();
  const judged = (deployment: Deployment, context: Context) => {
    const kept = known.get(deployment);
    if (kept?.today === context.today) return kept.judgement;
    const judgement = judge(deployment, context);
    known.set(deployment, { today: context.today, judgement });
    return judgement;
  };
  const rule: Rule = {
    ...info,
    applies: (deployment, context) => judged(deployment, context).matched > 0,
    check: (deployment, context) => judged(deployment, context).hits,
  };
  return { rule, own, failures: (deployment, context) => judged(deployment, context).failures.map(hitFor(own.id)) };
}

function hitFor(id: string): (failure: Failure) => Hit {
  return ({ part, reason, path }) => ({ path, message: `own rule ${id} cannot be judged here: in ${part}, ${reason}` });
}
