// 50 MB with 80,000 findings, in four files, since a file can have at most 16 MiB.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { verifiedRun } from "../support/command-line.mjs";
import { writeText } from "../support/files.mjs";
import { deployment } from "../support/manifests.mjs";
import { alternate, growth, median, nothing, pairedRatio, peakOf } from "../support/measure.mjs";
import { goal } from "../support/table.mjs";
import { row } from "./ladder.mjs";

const pools = 8000;
const counts = [1, 2, 4];
const heap = 1024;

const fastest = (times) => Math.min(...times);

/** Every pool has one server too few and a dangling reference, every second one an unsupported operating system. */
const findings = (files) => ({
  "front-end-count": pools * files,
  "known-reference": pools * files,
  "platform-support": (pools / 2) * files,
});

function broken(folder, files) {
  const inner = join(folder, `heavy${files}`);
  mkdirSync(inner);
  for (let at = 0; at < files; at++) writeText(join(inner, `${at}.yaml`), deployment(`contoso-${at}`, pools, true));
  return verifiedRun(inner, { code: 1, findings: findings(files), heap });
}

async function measure(folder) {
  const least = verifiedRun(writeText(join(folder, "least.yaml"), deployment("contoso")), { code: 0, findings: {} });
  const commands = counts.map((files) => broken(folder, files));
  const [base, floor, ...times] = alternate([nothing, least, ...commands], { rounds: 3 });
  const rows = [];
  for (const [at, files] of counts.entries()) {
    const result = {
      time: median(times[at]),
      ratio: pairedRatio(times[at], base),
      peak: await peakOf(commands[at]),
      runs: times[at].length,
    };
    rows.push(row(`${12.5 * files} MB, ${(20_000 * files).toLocaleString("en-US")} findings`, result));
  }
  const exponent = growth(counts, times.map(fastest), fastest(floor));
  const fits = {
    goal: "50 MB with 80,000 findings",
    bound: "1 GiB of heap",
    measured: "completed",
    result: "met",
  };
  return { rows, goals: [fits, goal("12.5, 25 and 50 MB, growth", "≤ 1.3", exponent ?? 0, "")] };
}

/** The case. It fails if the heap is too small. */
export const heavy = { "50 MB, 80,000 findings": measure };
