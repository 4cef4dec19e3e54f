// Times whole processes.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** NODE_EXTRA_CA_CERTS takes Node 20 about 50 ms per start, which would improve every ratio to `node -e 0`. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const timeout = 900_000;

/** A Node process with arguments and its expected exit code. */
export const node = (args, code = 0) => ({ program: process.execPath, args, code });

/** The lower bound for any program on Node. */
export const nothing = node(["-e", "0"]);

const optionsOf = ({ env = environment, cwd }) => ({ env, cwd, timeout, maxBuffer: 2 ** 30 });

const lineOf = ({ program, args }) => [program, ...args].join(" ");

/** Runs a command. Returns its output and its exit code. */
export function outputOf(command) {
  const options = { ...optionsOf(command), encoding: "utf8" };
  const { status, signal, stdout, stderr, error } = spawnSync(command.program, command.args, options);
  if (error || signal) throw new Error(`${lineOf(command)} ended by ${error?.message ?? signal}`);
  return { code: status, stdout, stderr };
}

/** Milliseconds of a run without its output. Fails for an unexpected exit code. */
export function timeOf(command) {
  const start = process.hrtime.bigint();
  const { status, signal } = spawnSync(command.program, command.args, { ...optionsOf(command), stdio: "ignore" });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === command.code) return milliseconds;
  throw new Error(`${lineOf(command)} ended with ${status ?? signal}, expected ${command.code}`);
}

/**
 * Runs commands in turn (A B A B …), so that other load affects all of them. Returns the times of each command, by
 * round. After a number of seconds no further round begins, but there are at least `least`.
 */
export function alternate(commands, { rounds, seconds = 60, least = Math.min(rounds, 3) }) {
  const times = commands.map(() => []);
  const end = Date.now() + seconds * 1000;
  for (let round = 0; round < rounds && (round < least || Date.now() < end); round++) {
    for (const [at, command] of commands.entries()) times[at].push(timeOf(command));
  }
  return times;
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios of each round, so that load during a round cancels out. */
export function pairedRatio(times, base) {
  return median(times.map((time, round) => time / base[round]));
}

/** Milliseconds below which the time for a text is within the noise of starting a process. */
const noise = 100;

/**
 * The exponent of growth between the two largest sizes, without the time that any run takes: 1 is linear, 2 quadratic.
 * Undefined if even the largest size takes hardly any time.
 */
export function growth(sizes, times, floor) {
  const [cost, most] = times.slice(-2).map((time) => Math.max(time - floor, noise));
  const [size, largest] = sizes.slice(-2);
  return most > noise && largest > size ? Math.log(most / cost) / Math.log(largest / size) : undefined;
}

/**
 * The peak memory in MiB of a command or a process that it started, from a separate run that is not timed. Undefined
 * except on Linux.
 */
export async function peakOf(command) {
  if (process.platform !== "linux") return undefined;
  const child = spawn(command.program, command.args, { ...optionsOf(command), stdio: "ignore" });
  const peaks = new Map();
  const timer = setInterval(() => {
    for (const pid of processTree(child.pid)) peaks.set(pid, peakMemory(pid) ?? peaks.get(pid) ?? 0);
  }, 5);
  await new Promise((ended) => child.on("close", ended));
  clearInterval(timer);
  return Math.max(...peaks.values());
}

/** A process and its descendants; only the process itself if it has ended. */
function processTree(pid) {
  return [pid, ...childrenOf(pid).flatMap(processTree)];
}

function childrenOf(pid) {
  const tasks = orUndefined(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const lists = tasks.map(
    (task) => orUndefined(() => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8")) ?? "",
  );
  return lists.flatMap((list) => list.split(" ").filter(Boolean));
}

function peakMemory(pid) {
  const status = orUndefined(() => readFileSync(`/proc/${pid}/status`, "utf8")) ?? "";
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  return kibibytes && Number(kibibytes) / 1024;
}

function orUndefined(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
