import { type ChildProcess, fork, spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { parse } from "yaml";
import { root, textOf } from "./harness.ts";
import { otherBuild } from "./programs.ts";
import { isThorough } from "./runs.ts";

/** A program to start, and its environment. */
export type Start = {
  readonly main: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** A file to load before the program. */
  readonly preload?: string | undefined;
  /** Whether that file changes modules, so that the process cannot be reused. */
  readonly isolated?: boolean;
};

/** The output and the exit code of a process. */
export type End = { readonly stdout: string; readonly stderr: string; readonly status: number | null };

/** The most processes at a time: more than processors, since some wait; few, since starting a process is slow. */
const most = 6;

let running = 0;
const waiting: (() => void)[] = [];

/** What GitHub runs the action on: node24. */
const { using } = (parse(textOf("action.yml")) as { runs: { using: string } }).runs;

/**
 * Whether each start is a new process: in a thorough run on that version of Node, except in the tests that vitest.config.ts
 * lists. Otherwise processes are reused.
 */
const startsAnew = isThorough && !process.env.REUSE && using === `node${process.versions.node.split(".")[0]}`;

/** Runs a program in a new process, or in one that is reused. */
export async function run(start: Start): Promise<End> {
  if (running === most) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await (startsAnew || otherBuild || start.isolated ? runInNewProcess(start) : runInReusedProcess(start));
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** The longest run of a program, in milliseconds. It ends before the test that started it does. */
const longestRun = 110_000;

/** Runs a program in a new process. */
export async function runInNewProcess({ main, cwd, env, preload }: Start, ...args: readonly string[]): Promise<End> {
  const before = preload === undefined ? [] : ["--require", preload];
  const child = spawn(process.execPath, [...before, main, ...args], {
    ...{ cwd, env, stdio: ["ignore", "pipe", "pipe"] },
    // No test leaves a program behind that does not end.
    ...{ timeout: longestRun, killSignal: "SIGKILL" },
  });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((closed) => child.on("close", closed)),
  ]);
  return { stdout, stderr, status };
}

const idle: ChildProcess[] = [];

async function runInReusedProcess(start: Start): Promise<End> {
  const child = idle.pop() ?? fork(join(root, "test/support/restart-action.cjs"), { execArgv: [] });
  child.ref();
  child.channel?.ref();
  const end = await new Promise<End>((ended, broken) => {
    child.once("message", (message) => ended(message as End));
    child.once("exit", (status) => broken(new Error(`the process exited with ${status}`)));
    child.send(start);
  });
  child.removeAllListeners();
  child.unref();
  child.channel?.unref();
  idle.push(child);
  return end;
}
