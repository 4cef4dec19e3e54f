// The command line, and runs of it whose result is verified before they are timed.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { node, outputOf } from "./measure.mjs";

const cli = join(process.env.BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url)), "cli/index.js");

/** A date on which the product of the manifests was in support, so that rules about dates report nothing. */
export const day = "2012-06-01";

/**
 * A check of a path, verified to have the expected exit code and number of findings of each rule, because a program that
 * fails at once looks fast. `heap` is the limit for V8 in MiB.
 */
export function verifiedRun(path, { code, findings, preset = "recommended", heap }) {
  const limits = heap ? [`--max-old-space-size=${heap}`] : [];
  const args = [...limits, cli, "--as-of", day, "--preset", preset, path];
  const run = outputOf(node([...args, "--format", "json"]));
  const counts = countsIn(run);
  if (run.code === code && isDeepStrictEqual(counts, findings)) return node(args, code);
  const [actual, expected] = [counts, findings].map((each) => JSON.stringify(each));
  throw new Error(`exit code ${run.code} with ${actual}, expected ${code} with ${expected}. ${run.stderr.trim()}`);
}

function countsIn({ stdout, code }) {
  const counts = {};
  if (code > 1) return counts;
  for (const { rule, more = 1 } of JSON.parse(stdout).findings) counts[rule] = (counts[rule] ?? 0) + more;
  return counts;
}
