/** The comparison of both readers and the texts for it, bundled: they run as fast as they are shipped. */
export function readers(): typeof import("../test/differences.ts") & typeof import("../test/mutants.ts");
