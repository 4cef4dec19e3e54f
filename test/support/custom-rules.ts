import { parse } from "yaml";
import type { OwnRule } from "../../src/model/policy.ts";
import type { Context } from "../../src/model/rule.ts";
import { compileRule } from "../../src/policy/custom-rules/compile.ts";
import type { Judgement } from "../../src/policy/custom-rules/types.ts";
import { profiles } from "../../src/profiles/index.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { asOf, textOf } from "./harness.ts";

/** The deployment that own rules are tried on, and what they are told besides. */
export const contoso: Deployment = parse(textOf("fixtures/custom-rules/contoso.yaml"));
export const context: Context = { profile: profiles["lync-server-2010"], today: asOf };

/** A rule of which only what it requires matters. */
export function requiring(require: string, more: Partial<OwnRule> = {}): OwnRule {
  return { id: "contoso/test", title: "What is tried holds", level: "error", require, message: '"not so"', ...more };
}

/** What is wrong with a rule, a line each: property, column, reason. */
export function errorsOf(own: OwnRule): readonly string[] {
  return (compileRule(own).errors ?? []).map(({ at, column, message }) => `${at} ${column ?? "-"}: ${message}`);
}

/** What a rule that compiles makes of a deployment. */
export function judged(own: OwnRule, deployment = contoso, told = context): Judgement {
  const { rule, errors } = compileRule(own);
  if (!rule) throw new Error(`${own.require}: ${JSON.stringify(errors)}`);
  return rule.judge(deployment, told);
}

/** True, false, or why neither. */
export function outcomeOf(require: string, told = context): boolean | string {
  const { hits, failures } = judged(requiring(require), contoso, told);
  return failures[0]?.reason ?? hits.length === 0;
}
