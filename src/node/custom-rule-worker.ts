import { type MessagePort, workerData } from "node:worker_threads";
import type { CustomRuleSource } from "../model/policy.ts";
import { compileRule } from "../policy/custom-rules/compile.ts";
import type { CompiledRule, CompileError, Evaluation } from "../policy/custom-rules/types.ts";
import { profiles } from "../profiles/index.ts";
import type { Deployment } from "../schema/deployment.ts";

// The program of the thread that evaluates custom rules, where an expression can be stopped; see custom-rule-thread.ts.

/** What the thread is started with. */
export type WorkerInput = {
  readonly port: MessagePort;
  readonly signal: Int32Array;
  readonly rules: readonly CustomRuleSource[];
};

/** A request to evaluate a rule, by its index. The deployment of the previous task is not sent again. */
export type Task = { readonly rule: number; readonly today: string; readonly deployment?: Deployment };

/** What the thread sends: first the compile errors of each rule, then an evaluation or an error for each task. */
export type Answer =
  | { readonly compileErrors: readonly (readonly CompileError[])[] }
  | { readonly evaluation: Evaluation }
  | { readonly error: string };

const { port, signal, rules } = workerData as WorkerInput;
const compiled = rules.map(compileRule);
let deployment: Deployment | undefined;

port.on("message", (task: Task) => {
  deployment = task.deployment ?? deployment;
  send(evaluate(compiled[task.rule]?.rule, task.today));
});
send({ compileErrors: compiled.map(({ errors }) => errors ?? []) });

function evaluate(rule: CompiledRule | undefined, today: string): Answer {
  if (!rule || !deployment) return { error: "no rule or deployment to evaluate" };
  try {
    return { evaluation: rule.evaluate(deployment, { profile: profiles[deployment.spec.product], today }) };
  } catch (error) {
    // An unexpected exception is a failure of the rule, not of the run.
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function send(answer: Answer) {
  port.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
