// Times whole processes, each started as people start it.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** NODE_EXTRA_CA_CERTS costs Node 20 about 50 ms a start, which would flatter every ratio to `node -e 0`. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const patience = 900_000;

/** A Node process with these arguments that has to end with this exit code. */
export const node = (args, code = 0) => ({ program: process.execPath, args, code });

/** What any program on Node costs at least. */
export const nothing = node(["-e", "0"]);

const optionsOf = ({ env = environment, cwd }) => ({ env, cwd, timeout: patience, maxBuffer: 2 ** 30 });

const lineOf = ({ program, args }) => [program, ...args].join(" ");

/** Runs a command and gives back what it wrote and its exit code, whatever that is. */
export function outputOf(command) {
  const options = { ...optionsOf(command), encoding: "utf8" };
  const { status, signal, stdout, stderr, error } = spawnSync(command.program, command.args, options);
  if (error || signal) throw new Error(`${lineOf(command)} ended by ${error?.message ?? signal}`);
  return { code: status, stdout, stderr };
}

/** Milliseconds that a run takes, with its output thrown away. Another exit code than expected is no time. */
export function timeOf(command) {
  const start = process.hrtime.bigint();
  const { status, signal } = spawnSync(command.program, command.args, { ...optionsOf(command), stdio: "ignore" });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status === command.code) return milliseconds;
  throw new Error(`${lineOf(command)} ended with ${status ?? signal}; ${command.code} is expected`);
}

/**
 * Runs commands in turn (A B A B …), so that a busy moment of the machine hits all of them. Gives back one list of
 * times for each command, in the order of the rounds. After so many seconds no further round begins, but `least` are run
 * in any case.
 */
export function inTurn(commands, { rounds, seconds = 60, least = Math.min(rounds, 3) }) {
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

/** The median of the ratios of each round: what one round shares, such as a busy machine, drops out. */
export function pairedRatio(times, base) {
  return median(times.map((time, round) => time / base[round]));
}

/** Milliseconds below which what a text costs cannot be told from the noise of starting a process. */
const telling = 100;

/**
 * The power with which time grows between the two largest sizes, less the time that any run takes: 1 is linear,
 * 2 quadratic. Undefined where even the largest size costs next to nothing.
 */
export function growth(sizes, times, floor) {
  const [cost, most] = times.slice(-2).map((time) => Math.max(time - floor, telling));
  const [size, largest] = sizes.slice(-2);
  return most > telling && largest > size ? Math.log(most / cost) / Math.log(largest / size) : undefined;
}

/**
 * The most memory in MiB that a command or a process it started held at once, from a run of its own that is not timed.
 * Undefined where the system does not tell, which is anywhere but on Linux.
 */
export async function peakOf(command) {
  if (process.platform !== "linux") return undefined;
  const child = spawn(command.program, command.args, { ...optionsOf(command), stdio: "ignore" });
  const marks = new Map();
  const look = setInterval(() => {
    for (const pid of familyOf(child.pid)) marks.set(pid, highest(pid) ?? marks.get(pid) ?? 0);
  }, 5);
  await new Promise((ended) => child.on("close", ended));
  clearInterval(look);
  return Math.max(...marks.values());
}

/** A process and all that it started; one that has ended meanwhile has no family. */
function familyOf(pid) {
  return [pid, ...childrenOf(pid).flatMap(familyOf)];
}

function childrenOf(pid) {
  const tasks = orNothing(() => readdirSync(`/proc/${pid}/task`)) ?? [];
  const lists = tasks.map((task) => orNothing(() => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8")) ?? "");
  return lists.flatMap((list) => list.split(" ").filter(Boolean));
}

function highest(pid) {
  const status = orNothing(() => readFileSync(`/proc/${pid}/status`, "utf8")) ?? "";
  const [, kibibytes] = /VmHWM:\s+(\d+)/.exec(status) ?? [];
  return kibibytes && Number(kibibytes) / 1024;
}

function orNothing(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}
