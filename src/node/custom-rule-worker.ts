import { type MessagePort, workerData } from "node:worker_threads";
import type { OwnRule } from "../model/policy.ts";
import { compileRule } from "../policy/custom-rules/compile.ts";
import type { CompiledRule, CompileError, Judgement } from "../policy/custom-rules/types.ts";
import { profiles } from "../profiles/index.ts";
import type { Deployment } from "../schema/deployment.ts";

// Runs in a thread of its own, where an expression can be ended from outside; see own-rules.ts.

/** What the thread is given to begin with. */
export type Given = { readonly port: MessagePort; readonly signal: Int32Array; readonly own: readonly OwnRule[] };

/** What it is asked: to judge by a rule, by its number. A deployment that it knows from the time before is not sent again. */
export type Task = { readonly rule: number; readonly today: string; readonly deployment?: Deployment };

/** What it says: first what is wrong with each rule, then a judgement for each task. */
export type Answer =
  | { readonly errors: readonly (readonly CompileError[])[] }
  | { readonly judgement: Judgement }
  | { readonly trouble: string };

const { port, signal, own } = workerData as Given;
const compiled = own.map(compileRule);
let deployment: Deployment | undefined;

port.on("message", (task: Task) => {
  deployment = task.deployment ?? deployment;
  answer(answerTo(compiled[task.rule]?.rule, task.today));
});
answer({ errors: compiled.map(({ errors }) => errors ?? []) });

function answerTo(rule: CompiledRule | undefined, today: string): Answer {
  if (!rule || !deployment) return { trouble: "there is nothing to judge" };
  try {
    return { judgement: rule.judge(deployment, { profile: profiles[deployment.spec.product], today }) };
  } catch (error) {
    // A rule that fails in a way nobody thought of is a rule that failed.
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

function answer(message: Answer) {
  port.postMessage(message);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
