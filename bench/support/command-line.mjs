// The command line in dist/, and runs of it that were seen to come to the right result before their time counts.
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { node, outputOf } from "./measure.mjs";

const cli = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));

/** A day on which every product of the manifests was in support, so that no rule about dates speaks. */
export const day = "2012-06-01";

/**
 * A check of a path that was seen to end with the right exit code and the right number of findings of each rule; a
 * program that fails at once looks fast. `heap` is the most that V8 may use, in MiB.
 */
export function believed(path, { code, findings, preset = "recommended", heap }) {
  const limits = heap ? [`--max-old-space-size=${heap}`] : [];
  const args = [...limits, cli, "--as-of", day, "--preset", preset, path];
  const run = outputOf(node([...args, "--format", "json"]));
  const counts = countsIn(run);
  if (run.code === code && isDeepStrictEqual(counts, findings)) return node(args, code);
  const [is, wanted] = [counts, findings].map((each) => JSON.stringify(each));
  throw new Error(`exit code ${run.code} with ${is}; ${code} with ${wanted} is expected. ${run.stderr.trim()}`);
}

function countsIn({ stdout, code }) {
  const counts = {};
  if (code > 1) return counts;
  for (const { rule } of JSON.parse(stdout).findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
