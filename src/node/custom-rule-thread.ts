import { existsSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { UsageError } from "../base/errors.ts";
import { pluralize } from "../base/wording.ts";
import type { CustomRuleSource } from "../model/policy.ts";
import type { Compiled, Evaluate, Evaluation } from "../policy/custom-rules/types.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Answer, Task, WorkerInput } from "./custom-rule-worker.ts";

/** The time limit of a rule for one deployment. The step budget, which is the same on every machine, ends a rule long before. */
const maxMilliseconds = 10_000;

/** The time limit for starting the thread, on a busy machine. */
const maxStartMilliseconds = 30_000;

/** Enough memory for any deployment that can be read. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 };

/** Compiled custom rules. `close` ends the thread that evaluates them. */
export type CompiledRules = { readonly compiled: readonly Compiled[]; readonly close: () => void };

/** Compiles custom rules. */
export type Compile = (rules: readonly CustomRuleSource[]) => CompiledRules;

/** Compiles custom rules in a thread whose program is in the install folder. */
export function compileIn(installDir: string): Compile {
  return (rules) => compileInThread(join(installDir, "custom-rule-worker.js"), rules);
}

type Thread = { readonly worker: Worker; readonly port: MessagePort; readonly signal: Int32Array; last?: Deployment };

/**
 * Compiles and evaluates custom rules in a thread, with the same results as `compileRule`. The caller blocks. A rule that
 * exceeds the time limit is stopped and fails; the next one starts a new thread. `file` is the bundled worker.
 */
export function compileInThread(
  file: string,
  rules: readonly CustomRuleSource[],
  milliseconds = maxMilliseconds,
): CompiledRules {
  let thread: Thread | undefined;
  const close = () => {
    thread?.worker.terminate();
    thread = undefined;
  };
  const first = startThread(file, rules);
  thread = first.thread;
  const createEvaluator = (rule: CustomRuleSource, index: number): Evaluate => {
    return (deployment, { today }) => {
      thread ??= startThread(file, rules).thread;
      const task: Task = { rule: index, today, ...(thread.last !== deployment && { deployment }) };
      thread.port.postMessage(task);
      thread.last = deployment;
      const answer = receive(thread, milliseconds);
      if (answer && "evaluation" in answer) return answer.evaluation;
      if (!answer) close();
      return failedEvaluation(rule, answer && "error" in answer ? answer.error : limitExceeded(milliseconds));
    };
  };
  const compiled = rules.map((rule, index): Compiled => {
    const errors = first.compileErrors[index] ?? [];
    return errors.length > 0 ? { errors } : { rule: { source: rule, evaluate: createEvaluator(rule, index) } };
  });
  return { compiled, close };
}

function startThread(file: string, rules: readonly CustomRuleSource[]) {
  if (!existsSync(file)) throw startError();
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const workerData: WorkerInput = { port: port2, signal, rules };
  const worker = new Worker(file, { workerData, transferList: [port2], resourceLimits });
  worker.unref();
  // A thread that dies, for example of too little memory, shows as a timeout of the caller.
  worker.on("error", () => {});
  const thread: Thread = { worker, port, signal };
  const answer = receive(thread, maxStartMilliseconds);
  if (answer && "compileErrors" in answer) return { thread, compileErrors: answer.compileErrors };
  worker.terminate();
  throw startError();
}

function startError(): UsageError {
  return new UsageError("cannot compile custom rules: the worker thread did not start");
}

/** Blocks until the thread answers; undefined after the time limit. */
function receive({ port, signal }: Thread, milliseconds: number): Answer | undefined {
  Atomics.wait(signal, 0, 0, milliseconds);
  Atomics.store(signal, 0, 0);
  return receiveMessageOnPort(port)?.message as Answer | undefined;
}

function failedEvaluation({ require }: CustomRuleSource, reason: string): Evaluation {
  return { matched: 1, hits: [], failures: [{ part: "require", expression: require, reason, path: ["spec"] }] };
}

function limitExceeded(milliseconds: number): string {
  return `exceeded ${pluralize(milliseconds / 1_000, "second")} or the memory limit`;
}
