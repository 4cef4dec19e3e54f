// The action as a runner starts it: environment variables in, workflow commands out, no requests to GitHub.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { day } from "../support/command-line.mjs";
import { writeText } from "../support/files.mjs";
import { deployment } from "../support/manifests.mjs";
import { alternate, median, node, nothing, outputOf, pairedRatio, peakOf } from "../support/measure.mjs";
import { goal } from "../support/table.mjs";
import { row } from "./ladder.mjs";

const main = join(process.env.BUILD ?? fileURLToPath(new URL("../../dist", import.meta.url)), "action/index.js");

const sha = "c0ffee".padEnd(40, "0");

/** The environment of a step for a push. */
function environmentIn(folder, workspace) {
  const file = (name, text = "") => writeText(join(folder, name), text);
  return {
    PATH: process.env.PATH,
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: "push",
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify({ ref: "refs/heads/main", after: sha })),
    GITHUB_OUTPUT: file("output"),
    GITHUB_REPOSITORY: "contoso/deployments",
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_SHA: sha,
    GITHUB_STEP_SUMMARY: file("summary"),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    "INPUT_AS-OF": day,
    INPUT_TOKEN: "ghs_0123456789abcdef",
  };
}

/** The rules of the annotations, in order. */
function rulesOfAnnotations({ stdout }) {
  return [...stdout.matchAll(/^::error .*?\btitle=([\w-]+)/gm)].map(([, rule]) => rule).sort();
}

async function measure(folder) {
  const workspace = join(folder, "workspace");
  mkdirSync(workspace);
  writeFileSync(join(workspace, "site.yaml"), deployment("contoso", 1, true));
  const command = { ...node([main], 1), cwd: workspace, env: environmentIn(folder, workspace) };
  const run = outputOf(command);
  const rules = rulesOfAnnotations(run);
  if (run.code !== 1 || !isDeepStrictEqual(rules, ["front-end-count", "known-reference", "platform-support"]))
    throw new Error(`exit code ${run.code} with ${JSON.stringify(rules)}. ${run.stdout}`);
  const [base, times] = alternate([nothing, command], { rounds: 25 });
  const ratio = pairedRatio(times, base);
  const result = { time: median(times), ratio, peak: await peakOf(command), runs: times.length };
  return {
    rows: [row("the action, 1 file with 3 findings", result)],
    goals: [goal("the action with findings against `node -e 0`", "≤ 4.5", ratio)],
  };
}

/** The action as a case. */
export const action = { "the action": measure };
