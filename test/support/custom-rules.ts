import { parse } from "yaml";
import type { CustomRuleSource } from "../../src/model/policy.ts";
import type { Context } from "../../src/model/rule.ts";
import { compileRule } from "../../src/policy/custom-rules/compile.ts";
import type { Evaluation } from "../../src/policy/custom-rules/types.ts";
import { profiles } from "../../src/profiles/index.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { asOf, textOf } from "./harness.ts";

/** The deployment that custom rules are tested with, and their context. */
export const contoso: Deployment = parse(textOf("fixtures/custom-rules/contoso.yaml"));
export const context: Context = { profile: profiles["lync-server-2010"], today: asOf };

/** A rule with a `require` expression and defaults for all else. */
export function requiring(require: string, more: Partial<CustomRuleSource> = {}): CustomRuleSource {
  return { id: "contoso/test", title: "The expression is true", level: "error", require, message: '"not so"', ...more };
}

/** The errors of a rule, one line each: property, column, reason. */
export function errorsOf(rule: CustomRuleSource): readonly string[] {
  return (compileRule(rule).errors ?? []).map(({ at, column, message }) => `${at} ${column ?? "-"}: ${message}`);
}

/** Evaluates a rule that has no errors. */
export function evaluate(source: CustomRuleSource, deployment = contoso, given = context): Evaluation {
  const { rule, errors } = compileRule(source);
  if (!rule) throw new Error(`${source.require}: ${JSON.stringify(errors)}`);
  return rule.evaluate(deployment, given);
}

/** The result of an expression: true, false, or the reason why it failed. */
export function outcomeOf(require: string, given = context): boolean | string {
  const { hits, failures } = evaluate(requiring(require), contoso, given);
  return failures[0]?.reason ?? hits.length === 0;
}
