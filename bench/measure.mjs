// Times whole processes. Each is a Node process of its own, as people start it.
import { spawnSync } from "node:child_process";

/** NODE_EXTRA_CA_CERTS costs Node 20 about 50 ms a start, which would flatter every ratio to `node -e 0`. */
const { NODE_EXTRA_CA_CERTS: _, ...environment } = process.env;

const patience = 180_000;

/** Runs Node with these arguments and gives back what it wrote and its exit code. */
export function outputOf(args) {
  const options = { env: environment, encoding: "utf8", maxBuffer: 2 ** 30, timeout: patience };
  const { status, signal, stdout, stderr, error } = spawnSync(process.execPath, args, options);
  if (error || signal) throw new Error(`node ${args.join(" ")} ended by ${error?.message ?? signal}`);
  return { code: status, stdout, stderr };
}

/** Milliseconds that a run takes, with its output thrown away. Another exit code than expected is no time. */
export function timeOf({ args, code }) {
  const start = process.hrtime.bigint();
  const { status, signal } = spawnSync(process.execPath, args, {
    env: environment,
    stdio: "ignore",
    timeout: patience,
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== code) throw new Error(`node ${args.join(" ")} ended with ${status ?? signal}; ${code} is expected`);
  return milliseconds;
}

/**
 * Runs commands in turn (A B A B …), so that a busy moment of the machine hits all of them. Gives back one list of
 * times for each command, in the order of the rounds.
 */
export function inTurn(commands, { rounds, warmUps = 1 }) {
  for (let round = 0; round < warmUps; round++) commands.forEach(timeOf);
  const times = commands.map(() => []);
  for (let round = 0; round < rounds; round++) {
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
  return most > telling ? Math.log(most / cost) / Math.log(largest / size) : undefined;
}
