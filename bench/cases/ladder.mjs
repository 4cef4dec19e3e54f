// The command line on 1 to 10,000 small files, and on one file of 8 MB.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { verifiedRun } from "../support/command-line.mjs";
import { writeMany, writeText } from "../support/files.mjs";
import { deployment } from "../support/manifests.mjs";
import { alternate, median, node, nothing, pairedRatio, peakOf } from "../support/measure.mjs";
import { duration, goal, mebibytes } from "../support/table.mjs";

const floor = fileURLToPath(new URL("../support/floor.mjs", import.meta.url));

/** A deployment with an anchor on a list, and an alias of it. */
function withAnchoredList(name) {
  const [before, between, after] = deployment(name).split("[windows-live, yahoo]");
  return `${before}&providers [windows-live, yahoo]${between}*providers${after}`;
}

/** A deployment with a tag, for which the fast reader bails out to the YAML library. */
function withTag(name) {
  return deployment(name).replace("name: ", "name: !!str ");
}

/** The files, the number of runs and the goals of each case. */
const runs = {
  "1 file": {
    prepare: (folder) => writeText(join(folder, "small.yaml"), deployment("contoso")),
    rounds: 25,
    goals: ({ ratio }) => [goal("1 file against `node -e 0`", "≤ 1.6", ratio)],
  },
  "100 files": { prepare: (folder) => writeMany(folder, 100), rounds: 9 },
  "1,000 files": { prepare: (folder) => writeMany(folder, 1000), rounds: 5 },
  "1,000 files, an anchor on a list in each": {
    prepare: (folder) => writeMany(folder, 1000, withAnchoredList),
    rounds: 5,
  },
  "1,000 files, a tag in each": { prepare: (folder) => writeMany(folder, 1000, withTag), rounds: 3 },
  "10,000 files": {
    prepare: (folder) => writeMany(folder, 10_000),
    rounds: 3,
    goals: ({ overFloor, peak }) => [
      goal("10,000 files against only finding and reading them", "≤ 8", overFloor),
      goal("10,000 files, peak memory", "≤ 120", peak, "MiB"),
    ],
  },
  "8 MB, 5,000 pools": {
    prepare: (folder) => writeText(join(folder, "large.yaml"), deployment("contoso", 5000)),
    rounds: 5,
    goals: ({ time, peak }) => [
      goal("8 MB with 5,000 pools", "≤ 1.2", time / 1000, "s"),
      goal("8 MB with 5,000 pools, peak memory", "≤ 250", peak, "MiB"),
    ],
  },
};

/** Measures a case against `node -e 0` and, for many files, against a program that only finds and reads them. */
async function measure(name, { prepare, rounds, goals = () => [] }, folder) {
  const path = prepare(folder);
  const command = verifiedRun(path, { code: 0, findings: {} });
  const commands = [nothing, command, ...(name.endsWith("files") ? [node([floor, path])] : [])];
  const [base, times, read] = alternate(commands, { rounds });
  const result = {
    time: median(times),
    ratio: pairedRatio(times, base),
    overFloor: read && pairedRatio(times, read),
    peak: await peakOf(command),
    runs: times.length,
  };
  return { rows: [row(name, result)], goals: goals(result) };
}

/** A row of the table of whole runs. */
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

/** The cases by name. */
export const ladder = Object.fromEntries(
  Object.entries(runs).map(([name, run]) => [name, (folder) => measure(name, run, folder)]),
);
