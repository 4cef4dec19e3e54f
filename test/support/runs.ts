/** What chance starts from: the same in every run, so that a red run speaks of the change; another SEED explores. */
export const seed = Number(process.env.SEED ?? 20_110_315);

/** The same, but another one in every run, where much is tried at little cost. */
export const freshSeed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

const times = Number(process.env.TIMES ?? 1);

/** Whether this run has the time for what takes long and seldom finds more. */
export const isThorough = times > 1;

/** How often something is tried: as usual, or TIMES as often in a run that has the time. */
export function tries(usual: number): number {
  return Math.ceil(usual * times);
}

/** The same for fast-check, which prints the seed and the case when something fails. */
export function runs(usual: number) {
  return { seed, numRuns: tries(usual) };
}

/** What the name of a test says of it, so that a run can be repeated. */
export const chance = `seed ${seed}; SEED and TIMES repeat or prolong`;
