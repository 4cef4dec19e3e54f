// npm run bench -- [--markdown] [--peers FOLDER] [WORD]: measures dist/. WORD selects cases by name.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { action } from "./cases/action.mjs";
import { growths } from "./cases/growth.mjs";
import { heavy } from "./cases/heavy.mjs";
import { ladder } from "./cases/ladder.mjs";
import { sideBySide } from "./support/side-by-side.mjs";
import { table } from "./support/table.mjs";

/** The titles of the tables, in the order of the output. */
const titles = {
  rows: "Whole runs",
  compared: "Compared with other programs",
  grown: "Growth",
  goals: "Goals",
};

/** Runs a case in a new folder. A case that fails misses its goal, and the others continue. */
async function run(name, measure) {
  const folder = mkdtempSync(join(tmpdir(), "lync-policy-bench-"));
  console.error(name);
  try {
    return await measure(folder);
  } catch (error) {
    console.error(`  ${error.message}`);
    return { goals: [{ goal: name, bound: "the expected result", measured: "another result", result: "MISSED" }] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs cases one after another, and prints the result of each on standard error, because the tables come last. */
async function runAll(cases) {
  const filled = { rows: [], compared: [], grown: [], goals: [] };
  for (const [name, measure] of cases) {
    for (const [title, rows] of Object.entries(await run(name, measure))) {
      for (const row of rows) console.error(`  ${Object.values(row).filter(Boolean).join("  ")}`);
      filled[title].push(...rows);
    }
  }
  return filled;
}

function show(filled, isMarkdown) {
  console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}`);
  for (const [key, rows] of Object.entries(filled)) {
    if (rows.length === 0) continue;
    console.log(`\n${isMarkdown ? `### ${titles[key]}` : titles[key]}\n`);
    for (const line of table(rows, isMarkdown)) console.log(line);
  }
}

async function main() {
  const options = { markdown: { type: "boolean" }, peers: { type: "string" } };
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const word = positionals[0] ?? "";
  const all = { ...ladder, ...heavy, ...action, ...(values.peers && sideBySide(values.peers)), ...growths };
  const cases = Object.entries(all).filter(([name]) => name.includes(word));
  if (cases.length === 0) throw new Error(`no case name contains "${word}"`);
  const filled = await runAll(cases);
  show(filled, values.markdown);
  const results = [...filled.grown, ...filled.goals].map(({ result }) => result);
  const missed = results.filter((result) => result === "MISSED").length;
  console.log(
    `\n${missed === 0 ? `all goals met (${results.length})` : `${missed} of ${results.length} goals missed`}`,
  );
  process.exitCode = missed === 0 ? 0 : 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
