/** Measures the time that the requests of a run take, with all waits. It stops while no request is on its way. */
export type Clock = {
  /** Milliseconds that are left. */
  readonly left: () => number;
  /** Does work while the clock runs. */
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Creates a clock with a limit in milliseconds. */
export function clockFor(total: number): Clock {
  let [used, active, since] = [0, 0, 0];
  const running = () => (active > 0 ? performance.now() - since : 0);
  return {
    left: () => total - used - running(),
    during: async (work) => {
      if (active === 0) since = performance.now();
      active++;
      try {
        return await work();
      } finally {
        if (active === 1) used += running();
        active--;
      }
    },
  };
}
