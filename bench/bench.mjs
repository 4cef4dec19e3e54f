// npm run bench -- [WORD]: how fast the command line in dist/ is, and whether it stays linear. WORD picks cases by name.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { deployment, large, medium, shapes, small } from "./generate.mjs";
import { growth, inTurn, median, outputOf, pairedRatio } from "./measure.mjs";

const cli = fileURLToPath(new URL("../dist/cli/index.js", import.meta.url));

/** What a run may cost, as a multiple of `node -e 0`; README.md says where these come from. */
const goals = { small: 2.7, files: 110, large: 200, growth: 1.3 };

/** A day on which every product of the manifests was in support, so that no rule about dates speaks. */
const day = "2012-06-01";

const nothing = { args: ["-e", "0"], code: 0 };

/**
 * A run of the command line that was seen to end with the right exit code and the right findings. Texts of a size or
 * shape that no deployment has are judged by the planning page, which says the same of them at any size.
 */
function believed(path, { code, findings, preset = "recommended" }) {
  const args = [cli, "--as-of", day, "--preset", preset, path];
  const run = outputOf([...args, "--format", "json"]);
  const counts = {};
  for (const { rule } of JSON.parse(run.stdout).findings) counts[rule] = (counts[rule] ?? 0) + 1;
  if (run.code === code && isDeepStrictEqual(counts, findings)) return { args, code };
  const [is, wanted] = [counts, findings].map((each) => JSON.stringify(each));
  throw new Error(`${path}: exit code ${run.code} with ${is}; ${code} with ${wanted} is expected ${run.stderr}`);
}

/** A line of the first table: the command line on a path against `node -e 0`. */
function against(name, path, goal, rounds, preset) {
  const command = believed(path, { code: 0, findings: {}, preset });
  const [base, times] = inTurn([nothing, command], { rounds });
  const ratio = pairedRatio(times, base);
  return {
    case: name,
    "median ms": median(times).toFixed(0),
    "node -e 0": median(base).toFixed(0),
    ratio: ratio.toFixed(2),
    goal: `≤ ${goal}`,
    result: verdict(ratio <= goal),
  };
}

/** A line of the second table: a shape at three sizes. */
function scaling(folder, name, { sizes, text, expected }) {
  const commands = sizes.map((size) => {
    const path = written(join(folder, `${size}.yaml`), text(size));
    return believed(path, { code: expected.code, findings: expected.findings(size), preset: "minimal" });
  });
  const least = believed(written(join(folder, "least.yaml"), deployment("contoso", 1)), { code: 0, findings: {} });
  const [floor, ...times] = inTurn([least, ...commands], { rounds: 3 }).map(median);
  const exponent = growth(sizes, times, floor);
  return {
    shape: name,
    sizes: sizes.join(" / "),
    "median ms": times.map((time) => time.toFixed(0)).join(" / "),
    growth: exponent?.toFixed(2) ?? "flat",
    goal: `≤ ${goals.growth}`,
    result: verdict(exponent === undefined || exponent <= goals.growth),
  };
}

/** 1,000 files in ten folders. */
function manyFiles(folder) {
  for (let at = 0; at < 1000; at++) {
    const inner = join(folder, `region${at % 10}`);
    mkdirSync(inner, { recursive: true });
    written(join(inner, `site${at}.yaml`), medium(at));
  }
  return folder;
}

function written(path, text) {
  writeFileSync(path, text);
  return path;
}

function verdict(met) {
  return met ? "met" : "MISSED";
}

/** A table with columns as wide as their widest cell. */
function show(rows) {
  if (rows.length === 0) return;
  const lines = [Object.keys(rows[0]), ...rows.map((row) => Object.values(row))];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines)
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd(),
    );
  console.log();
}

/** What is measured against `node -e 0`: where it lies, its goal, and how often it is run. */
const cases = {
  "one file of 3 KB": (folder) => [written(join(folder, "small.yaml"), small), goals.small, 25],
  "1,000 files of 4 KB": (folder) => [manyFiles(join(folder, "many")), goals.files, 5],
  "one file of 5 MB": (folder) => [written(join(folder, "large.yaml"), large(5_000_000)), goals.large, 3, "minimal"],
};

function measure(folder, word) {
  const wanted = (table) => Object.entries(table).filter(([name]) => name.includes(word));
  const whole = wanted(cases).map(([name, prepare]) => against(name, ...prepare(folder)));
  show(whole);
  const grown = wanted(shapes).map(([name, shape]) => scaling(folder, name, shape));
  show(grown);
  return [...whole, ...grown];
}

function main(word = "") {
  const folder = mkdtempSync(join(tmpdir(), "lync-policy-bench-"));
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown processor"}\n`);
  try {
    const rows = measure(folder, word);
    if (rows.length === 0) throw new Error(`no case is called ${word}`);
    const missed = rows.filter(({ result }) => result !== "met").length;
    console.log(missed === 0 ? `${rows.length} goals met` : `${missed} of ${rows.length} goals missed`);
    process.exitCode = missed === 0 ? 0 : 1;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv[2]);
