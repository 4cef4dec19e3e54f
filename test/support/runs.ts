/** The seed of random tests. It is the same in every run, so that a failure is caused by a change; set SEED to explore. */
export const seed = Number(process.env.SEED ?? 20_110_315);

/** A seed that differs in every run, for tests with many cheap cases. */
export const freshSeed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

const times = Number(process.env.TIMES ?? 1);

/** Whether to run slow tests that rarely find more. */
export const isThorough = times > 1;

/** The number of tries: the usual one, multiplied by TIMES. */
export function tries(usual: number): number {
  return Math.ceil(usual * times);
}

/** Seed and tries for fast-check, which prints the seed and the case of a failure. */
export function runs(usual: number) {
  return { seed, numRuns: tries(usual) };
}

/** Part of the names of random tests, to repeat a run. */
export const chance = `seed ${seed}; set SEED to repeat, TIMES to extend`;
