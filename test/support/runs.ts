/** The seed of random tests. It is the same in every run, so that a failure is caused by a change; set SEED to explore. */
export const seed = Number(process.env.SEED ?? 20_110_315);

/** A seed that differs in every run, for tests with many cheap cases. */
export const freshSeed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

const times = Number(process.env.TIMES ?? 1);

/** The factor for slow tests. */
const slowTimes = Number(process.env.SLOW_TIMES ?? times);

/** Whether to run slow tests that rarely find more. */
export const isThorough = times > 1;

/** How long a random test takes: "slow" means that its usual tries take about a third of a second or more. */
export type Pace = "fast" | "slow";

/** The number of tries: the usual one, multiplied by TIMES, or by SLOW_TIMES if it is set and the test is slow. */
export function tries(usual: number, pace: Pace = "fast"): number {
  return Math.ceil(usual * (pace === "slow" ? slowTimes : times));
}

/** Seed and tries for fast-check, which prints the seed and the case of a failure. */
export function runs(usual: number, pace: Pace = "fast") {
  return { seed, numRuns: tries(usual, pace) };
}

/** Part of the names of random tests, to repeat a run. */
export const chance = `seed ${seed}; set SEED to repeat, TIMES to extend`;
