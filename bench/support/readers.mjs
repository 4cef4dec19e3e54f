// Both readers of YAML and what compares them, as one program.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * They are TypeScript, which the oldest Node that is supported does not read; and vitest, which does, asks for each name
 * that is imported whenever it is used, so that this takes three times as long there.
 */
export function readers() {
  const folder = mkdtempSync(join(tmpdir(), "readers-"));
  const outfile = join(folder, "readers.cjs");
  const contents = 'export * from "./test/support/differences.ts"; export * from "./test/support/mutants.ts";';
  buildSync({ stdin: { contents, resolveDir: root }, bundle: true, format: "cjs", platform: "node", outfile });
  const loaded = createRequire(import.meta.url)(outfile);
  rmSync(folder, { recursive: true });
  return loaded;
}
