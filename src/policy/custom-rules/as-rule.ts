import type { AsRule } from "../../model/policy.ts";
import type { Context, Hit, Rule, RuleInfo } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { CompiledRule, Failure, Judgement } from "./types.ts";

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
