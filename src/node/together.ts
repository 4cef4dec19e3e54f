import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { builtIns } from "../built-ins.ts";
import { inReadingOrder } from "../findings.ts";
import { rulesInForce } from "../rules-in-force.ts";
import type { Finding, Policy, Report, RuleInfo } from "../types.ts";
import { borne, judged } from "../validate.ts";
import { type Portion, portion, portionsOf, type Task, work } from "./portion.ts";
import { threadWord } from "./thread-word.ts";

/** A thread reads the program anew and is slow at first, so it has to have this many files to itself to be worth it. */
const filesForOne = 2000;

/** What a run is asked for, with its whole policy. */
type Wanted = Omit<Task, "next" | "policy"> & { readonly policy: Policy };

/** How many threads are worth starting beside this one: one processor stays with it. */
export function threadsFor(files: number, processors = availableParallelism()): number {
  return Math.max(0, Math.min(processors - 1, Math.floor(files / filesForOne) - 1));
}

/**
 * Judges many files in several threads, as one thread would. Each takes the next portion when it is through with one, this
 * thread among them; what a thread took that did not come to an end is judged here.
 */
export async function validateTogether(
  wanted: Wanted,
  program: string,
  count: number,
): Promise<{
  readonly report: Report;
  readonly read: ReadonlyMap<string, boolean>;
  readonly problems: readonly string[];
}> {
  const { preset, failOn, levels } = wanted.policy;
  const next = new Int32Array(new SharedArrayBuffer(4));
  const task: Task = { ...wanted, policy: { preset, failOn, ...(levels && { levels }) }, next };
  const others = existsSync(program) ? Array.from({ length: count }, () => inThread(task, program)) : [];
  const done = [await work(task), ...(await Promise.all(others))].flat();
  const numbers = new Set(done.map(({ number }) => number));
  for (let number = 0; number < portionsOf(task); number++)
    if (!numbers.has(number)) done.push(await portion(task, number));
  const portions = done.toSorted((a, b) => a.number - b.number);
  return {
    report: await joined(portions, wanted),
    read: new Map(portions.flatMap(({ read }) => read)),
    problems: portions.flatMap(({ problems }) => problems),
  };
}

/** What another thread came to; nothing where it could not be begun or broke off. */
function inThread(task: Task, program: string): Promise<readonly Portion[]> {
  return new Promise((resolve) => {
    const worker = new Worker(program, { argv: [threadWord], workerData: task });
    worker.once("message", resolve);
    worker.once("error", () => resolve([]));
    worker.once("exit", () => resolve([]));
  });
}

function joined(portions: readonly Portion[], { policy, today }: Wanted): Promise<Report> {
  const rules = rulesInForce(policy);
  const idle = portions.map((one) => new Set(one.idle));
  const findings = portions.flatMap((one) => one.findings.map(retold(rules))).sort(inReadingOrder);
  const whole: Report = {
    asOf: today,
    policy,
    files: portions.flatMap(({ files }) => files),
    skipped: portions.flatMap(({ skipped }) => skipped),
    deployments: [...new Set(portions.flatMap(({ deployments }) => deployments))],
    rules,
    idle: rules.filter(({ id }) => idle.every((one) => one.has(id))),
    findings,
    ...judged(findings, policy.failOn),
  };
  return borne({ whole, comments: portions.flatMap(({ comments }) => comments) });
}

/** Gives a finding its rule back. */
function retold(rules: readonly RuleInfo[]): (told: Portion["findings"][number]) => Finding {
  const known = new Map([...rules, ...builtIns].map((rule) => [rule.id, rule]));
  return ({ rule: { id, level }, ...rest }) => {
    const rule = known.get(id) as RuleInfo;
    return { ...rest, rule: rule.level === level ? rule : { ...rule, level } };
  };
}
