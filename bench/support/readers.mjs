// The two YAML readers and their comparison, bundled.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Bundles the readers, which are TypeScript that Node 20 cannot load. Vitest can, but resolves an import at each use,
 * which takes three times as long.
 */
export function readers() {
  const folder = mkdtempSync(join(tmpdir(), "readers-"));
  const outfile = join(folder, "readers.cjs");
  const contents = ["differences", "mutants", "random"]
    .map((file) => `export * from "./test/support/${file}.ts";`)
    .join("");
  buildSync({ stdin: { contents, resolveDir: root }, bundle: true, format: "cjs", platform: "node", outfile });
  const loaded = createRequire(import.meta.url)(outfile);
  rmSync(folder, { recursive: true });
  return loaded;
}
