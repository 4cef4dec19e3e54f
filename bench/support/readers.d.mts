/** The comparison of the two YAML readers and its mutants, bundled, so that they run as fast as in dist/. */
export function readers(): typeof import("../../test/support/differences.ts") &
  typeof import("../../test/support/mutants.ts") &
  typeof import("../../test/support/random.ts");
