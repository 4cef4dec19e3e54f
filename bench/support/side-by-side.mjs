// The command line and other programs on the same files, in turn.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { programsIn } from "../peers/peers.mjs";
import { verifiedRun } from "./command-line.mjs";
import { writeMany, writeText } from "./files.mjs";
import { deployment } from "./manifests.mjs";
import { alternate, median, outputOf, pairedRatio, peakOf } from "./measure.mjs";
import { duration, goal, mebibytes } from "./table.mjs";

const product = "lync-policy";

/** How many times faster than each program the command line must be on 1,000 files, although it also runs all rules. */
const goals = { "spectral-cli": 120, v8r: 60, "ajv-cli": 1.8, "@sourcemeta/jsonschema": 1.2 };

const folderOf = (count) => (folder) => {
  writeMany(join(folder, "many"), count);
  return { path: "many", glob: "many/**/*.yaml", broken: "many/region0/broken.yaml", text: deployment("broken") };
};

const oneFile = (pools) => (folder) => {
  const text = deployment("contoso", pools);
  writeText(join(folder, "one.yaml"), text);
  return { path: "one.yaml", glob: "one.yaml", broken: "one.yaml", text };
};

const runs = {
  "1 file": { files: 1, prepare: oneFile(1), rounds: 9 },
  "100 files": { files: 100, prepare: folderOf(100), rounds: 5 },
  "1,000 files": { files: 1000, prepare: folderOf(1000), rounds: 7 },
  "10,000 files": { files: 10_000, prepare: folderOf(10_000), rounds: 3 },
  "8 MB, 5,000 pools": { files: 1, prepare: oneFile(5000), rounds: 3 },
};

/**
 * Verifies that a program reports the error in a broken manifest among the others, because a program that accepts
 * everything is fast. Returns its command. Paths are relative, since not all programs support others.
 */
function verifyFailure(name, { command, breaking, reports }, place, cwd) {
  const broken = writeText(join(cwd, place.broken), breaking(place.text));
  const run = { ...command(place), cwd };
  const { code, stdout, stderr } = outputOf(run);
  if (place.broken === place.path) writeText(broken, place.text);
  else rmSync(broken);
  if (code !== 0 && (stdout + stderr).includes(reports)) return run;
  throw new Error(
    `${name} ended with ${code} for a broken manifest without reporting "${reports}". ${stderr.slice(0, 500)}`,
  );
}

/**
 * Times programs in turn, with ours before each of them, because a single run of ours next to a program that takes
 * minutes would vary too much. Returns the times of each, and for ours the median of each round.
 */
function timeInTurn(ours, commands, rounds) {
  const all = alternate(
    commands.flatMap((command) => [ours, command]),
    { rounds, seconds: 240, least: 1 },
  );
  const isOurs = (_, at) => at % 2 === 0;
  const own = all.filter(isOurs);
  return {
    own: own[0].map((_, round) => median(own.map((times) => times[round]))),
    theirs: all.filter((_, at) => !isOurs(_, at)),
  };
}

async function compare(name, { files, prepare, rounds }, installed, folder) {
  const place = prepare(folder);
  const ours = verifiedRun(join(folder, place.path), { code: 0, findings: {} });
  const [compared, reached] = [[], []];
  // Slow programs leave time for one round only, which is too few for the others.
  for (const programs of programsIn(installed, folder, files)) {
    const commands = programs.map(([program, one]) => verifyFailure(program, one, place, folder));
    const { own, theirs } = timeInTurn(ours, commands, rounds);
    if (compared.length === 0) compared.push(row(name, product, own, own, await peakOf(ours)));
    for (const [at, [program]] of programs.entries()) {
      compared.push(row(name, program, theirs[at], own, await peakOf(commands[at])));
      if (files === 1000 && goals[program])
        reached.push(goal(`1,000 files: ${program} is slower`, `≥ ${goals[program]}`, pairedRatio(theirs[at], own)));
    }
  }
  return { compared, goals: reached };
}

function row(files, program, times, ownTimes, peak) {
  return {
    files,
    program,
    median: duration(median(times)),
    [`× ${product}`]: pairedRatio(times, ownTimes).toFixed(2),
    "peak memory": mebibytes(peak),
    runs: String(times.length),
  };
}

/** The cases for the programs that are installed in a folder. */
export function sideBySide(installed) {
  const cases = Object.entries(runs).map(([name, run]) => [
    `peers: ${name}`,
    (folder) => compare(name, run, installed, folder),
  ]);
  return Object.fromEntries(cases);
}
