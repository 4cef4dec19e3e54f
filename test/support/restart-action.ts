import { type ChildProcess, fork, spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { root } from "./harness.ts";
import { isThorough } from "./runs.ts";

/** What is started, and in what surroundings. */
export type Start = {
  readonly main: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** A file that is loaded before it. */
  readonly preload?: string | undefined;
};

/** What a process wrote, and how it ended. */
export type End = { readonly stdout: string; readonly stderr: string; readonly status: number | null };

/** More at a time than processors, since some wait; few enough, since to make a process takes longer than to use it. */
const most = 6;

let running = 0;
const waiting: (() => void)[] = [];

/** Starts a program and waits for its end: in a process of its own where there is time for that, else in one that is there. */
export async function run(start: Start): Promise<End> {
  if (running === most) await new Promise<void>((go) => waiting.push(go));
  else running++;
  try {
    return await (isThorough ? alone(start) : again(start));
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

/** Starts a program in a process of its own. */
export async function alone({ main, cwd, env, preload }: Start, ...args: readonly string[]): Promise<End> {
  const before = preload === undefined ? [] : ["--require", preload];
  const child = spawn(process.execPath, [...before, main, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((closed) => child.on("close", closed)),
  ]);
  return { stdout, stderr, status };
}

const idle: ChildProcess[] = [];

async function again(start: Start): Promise<End> {
  const child = idle.pop() ?? fork(join(root, "test/support/restart-action.cjs"), { execArgv: [] });
  child.ref();
  child.channel?.ref();
  const end = await new Promise<End>((ended, broken) => {
    child.once("message", (message) => ended(message as End));
    child.once("exit", (status) => broken(new Error(`the process ended by itself, with ${status}`)));
    child.send(start);
  });
  child.removeAllListeners();
  child.unref();
  child.channel?.unref();
  idle.push(child);
  return end;
}
