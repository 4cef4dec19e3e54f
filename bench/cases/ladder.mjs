// The rungs of the ladder: the command line on one small file, on 10,000 of them, on 8 MB in one text.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { believed } from "../support/command-line.mjs";
import { many, written } from "../support/files.mjs";
import { deployment } from "../support/manifests.mjs";
import { inTurn, median, node, nothing, pairedRatio, peakOf } from "../support/measure.mjs";
import { duration, goal, mebibytes } from "../support/table.mjs";

const floor = fileURLToPath(new URL("../support/floor.mjs", import.meta.url));

/** The same with a list that is named and used again, which the plain reader leaves to the YAML library. */
function withNamedList(name) {
  const [before, between, after] = deployment(name).split("[windows-live, yahoo]");
  return `${before}&providers [windows-live, yahoo]${between}*providers${after}`;
}

/** What lies where, how often it is run, and the goals that it has. */
const rungs = {
  "1 file": {
    prepare: (folder) => written(join(folder, "small.yaml"), deployment("contoso")),
    rounds: 25,
    goals: ({ ratio }) => [goal("1 file against `node -e 0`", "≤ 1.6", ratio)],
  },
  "100 files": { prepare: (folder) => many(folder, 100), rounds: 9 },
  "1,000 files": { prepare: (folder) => many(folder, 1000), rounds: 5 },
  "1,000 files, a list named in each": { prepare: (folder) => many(folder, 1000, withNamedList), rounds: 3 },
  "10,000 files": {
    prepare: (folder) => many(folder, 10_000),
    rounds: 3,
    goals: ({ overFloor, peak }) => [
      goal("10,000 files against only finding and reading them", "≤ 8", overFloor),
      goal("10,000 files, peak memory", "≤ 120", peak, "MiB"),
    ],
  },
  "8 MB, 5,000 pools": {
    prepare: (folder) => written(join(folder, "large.yaml"), deployment("contoso", 5000)),
    rounds: 5,
    goals: ({ time, peak }) => [
      goal("8 MB with 5,000 pools", "≤ 1.2", time / 1000, "s"),
      goal("8 MB with 5,000 pools, peak memory", "≤ 250", peak, "MiB"),
    ],
  },
};

/** Runs a rung against `node -e 0` and, where files are many, against a program that only finds and reads them. */
async function climb(name, { prepare, rounds, goals = () => [] }, folder) {
  const path = prepare(folder);
  const command = believed(path, { code: 0, findings: {} });
  const commands = [nothing, command, ...(name.endsWith("files") ? [node([floor, path])] : [])];
  const [base, times, read] = inTurn(commands, { rounds });
  const result = {
    time: median(times),
    ratio: pairedRatio(times, base),
    overFloor: read && pairedRatio(times, read),
    peak: await peakOf(command),
    runs: times.length,
  };
  return { rows: [row(name, result)], goals: goals(result) };
}

/** A line of the table of rungs. */
export function row(name, { time, ratio, overFloor, peak, runs }) {
  return {
    what: name,
    median: duration(time),
    "× node -e 0": ratio.toFixed(2),
    "× only reading": overFloor?.toFixed(2) ?? "",
    "peak memory": mebibytes(peak),
    runs: String(runs),
  };
}

/** The rungs as cases. */
export const ladder = Object.fromEntries(
  Object.entries(rungs).map(([name, rung]) => [name, (folder) => climb(name, rung, folder)]),
);
