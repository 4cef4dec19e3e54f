import { existsSync } from "node:fs";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { CannotRun } from "../base/errors.ts";
import { counted } from "../base/wording.ts";
import type { OwnRule } from "../model/policy.ts";
import type { Compiled, Judge, Judgement } from "../policy/custom-rules/types.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Answer, Given, Task } from "./custom-rule-worker.ts";

/** How long a rule may take for one deployment. Steps are counted too and end a rule long before, on every machine alike. */
export const longest = 10_000;

/** How long the thread may take to begin, on a machine that has much else to do. */
const longestStart = 30_000;

/** A heap for any deployment that can be read, and no more. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 };

/** Own rules that are judged in a thread of their own; `close` ends it. */
export type OwnRules = { readonly compiled: readonly Compiled[]; readonly close: () => void };

type Thread = { readonly worker: Worker; readonly port: MessagePort; readonly signal: Int32Array; last?: Deployment };

/**
 * Compiles own rules and judges by them in a thread, as `compileRule` does without one. The caller waits; a rule that
 * takes too long is ended and fails, and the next begins in a new thread. `file` is the bundle of `custom-rule-worker.ts`.
 */
export function inThread(file: string, own: readonly OwnRule[], milliseconds = longest): OwnRules {
  let thread: Thread | undefined;
  const close = () => {
    thread?.worker.terminate();
    thread = undefined;
  };
  const first = begin(file, own);
  thread = first.thread;
  const judging = (rule: OwnRule, at: number): Judge => {
    return (deployment, { today }) => {
      thread ??= begin(file, own).thread;
      const task: Task = { rule: at, today, ...(thread.last !== deployment && { deployment }) };
      thread.last = deployment;
      thread.port.postMessage(task);
      const answer = waited(thread, milliseconds);
      if (answer && "judgement" in answer) return answer.judgement;
      if (!answer) close();
      return failed(rule, answer && "trouble" in answer ? answer.trouble : tooLong(milliseconds));
    };
  };
  const compiled = own.map((rule, at): Compiled => {
    const errors = first.errors[at] ?? [];
    return errors.length > 0 ? { errors } : { rule: { own: rule, judge: judging(rule, at) } };
  });
  return { compiled, close };
}

function begin(file: string, own: readonly OwnRule[]) {
  if (!existsSync(file)) throw notBegun();
  const { port1: port, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Given = { port: port2, signal, own };
  const worker = new Worker(file, { workerData, transferList: [port2], resourceLimits });
  worker.unref();
  // Whoever waits learns of its end by waiting in vain.
  worker.on("error", () => {});
  const thread: Thread = { worker, port, signal };
  const answer = waited(thread, longestStart);
  if (answer && "errors" in answer) return { thread, errors: answer.errors };
  worker.terminate();
  throw notBegun();
}

function notBegun(): CannotRun {
  return new CannotRun("the policy's own rules cannot be compiled: their thread does not begin");
}

function waited({ port, signal }: Thread, milliseconds: number): Answer | undefined {
  Atomics.wait(signal, 0, 0, milliseconds);
  Atomics.store(signal, 0, 0);
  return receiveMessageOnPort(port)?.message as Answer | undefined;
}

function failed({ require }: OwnRule, reason: string): Judgement {
  return { matched: 1, hits: [], failures: [{ part: "require", expression: require, reason, path: ["spec"] }] };
}

function tooLong(milliseconds: number): string {
  return `it takes longer than ${counted(milliseconds / 1_000, "second")} or more memory than it may`;
}
