/** The comparison of both readers and the texts for it, bundled: they run as fast as they are shipped. */
export function readers(): typeof import("../../test/support/differences.ts") &
  typeof import("../../test/support/mutants.ts");
