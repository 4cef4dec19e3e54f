import type { CustomRule } from "../../model/policy.ts";
import type { Context, Hit, Rule, RuleInfo } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { CompiledRule, Evaluation, Failure } from "./types.ts";

/** Turns a compiled custom rule into a rule. It evaluates a deployment once, for the first caller. */
export function toRule({ source, evaluate }: CompiledRule, info: RuleInfo): CustomRule {
  const known = new WeakMap<Deployment, { readonly today: string; readonly evaluation: Evaluation }>();
  const evaluationOf = (deployment: Deployment, context: Context) => {
    const kept = known.get(deployment);
    if (kept?.today === context.today) return kept.evaluation;
    const evaluation = evaluate(deployment, context);
    known.set(deployment, { today: context.today, evaluation });
    return evaluation;
  };
  const rule: Rule = {
    ...info,
    kind: "custom",
    applies: (deployment, context) => evaluationOf(deployment, context).matched > 0,
    check: (deployment, context) => evaluationOf(deployment, context).hits,
  };
  return {
    rule,
    source,
    failures: (deployment, context) => evaluationOf(deployment, context).failures.map(hitFor(source.id)),
  };
}

function hitFor(id: string): (failure: Failure) => Hit {
  return ({ part, reason, path }) => ({ path, message: `custom rule ${id} failed to evaluate: in ${part}, ${reason}` });
}
