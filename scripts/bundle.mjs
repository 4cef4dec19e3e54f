// Bundles build/ into dist/cli and dist/action, which are committed and shipped.
import { execFile } from "node:child_process";
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transformSync } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const entries = { cli: "build/cli/bin.js", action: "build/github/action.js" };

/** The worker thread that evaluates custom rules, a separate program in both folders. */
const worker = { entry: "build/node/custom-rule-worker.js", file: "custom-rule-worker.js" };

/**
 * Makes a copy of the toolkit with `sideEffects: false`, which ncc finds first. Its modules have no side effects, but its
 * package does not declare so, and its unused client for tokens would load all of HTTP, a third of the time of a step.
 */
function withoutUnusedToolkit() {
  const copy = join(root, "build/node_modules/@actions/core");
  cpSync(join(root, "node_modules/@actions/core"), copy, { recursive: true });
  const file = join(copy, "package.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), sideEffects: false }));
}

/** Bundles everything into a folder. Empties it first, because ncc leaves old chunks. */
async function bundle(out) {
  // Without a type, ncc writes CommonJS, which starts faster than ES modules.
  writeFileSync(join(root, "build/package.json"), "{}\n");
  withoutUnusedToolkit();
  rmSync(out, { recursive: true, force: true });
  const [thread, ...programs] = await Promise.all([bundleWorker(), ...Object.entries(entries).map(bundleProgram(out))]);
  for (const { folder, stats: own } of programs) {
    const stats = [own, thread.stats];
    copyFileSync(join(thread.folder, "index.js"), join(folder, worker.file));
    for (const file of readdirSync(folder).filter((file) => file.endsWith(".js"))) minify(join(folder, file));
    writeFileSync(
      join(folder, "licenses.txt"),
      licensesOf(packagesIn({ modules: stats.flatMap(({ modules }) => modules) })),
    );
    // The package has ES modules; this folder has CommonJS.
    writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
  }
  rmSync(thread.folder, { recursive: true });
}

function bundleProgram(out) {
  return async ([name, entry]) => {
    const folder = join(out, name);
    mkdirSync(folder, { recursive: true });
    return { folder, stats: await ncc(entry, folder) };
  };
}

async function bundleWorker() {
  const folder = mkdtempSync(join(tmpdir(), "worker-"));
  const stats = await ncc(worker.entry, folder);
  const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
  if (files.join() !== "index.js") throw new Error(`the worker has more than one file: ${files.join(", ")}`);
  return { folder, stats };
}

async function ncc(entry, folder) {
  const scratch = mkdtempSync(join(tmpdir(), "bundle-"));
  const stats = join(scratch, "stats.json");
  const script = join(root, "node_modules/@vercel/ncc/dist/ncc/cli.js");
  const args = [script, "build", entry, "--no-cache", "--quiet", "--out", folder, "--stats-out", stats];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  const read = JSON.parse(readFileSync(stats, "utf8"));
  rmSync(scratch, { recursive: true });
  return read;
}

/**
 * Minifies a file, because each start reads it completely. Minified files are two fifths shorter, and Node reads pure
 * ASCII three times as fast. The licenses are in a separate file.
 */
function minify(file) {
  const code = compileEagerly(readFileSync(file, "utf8"), file);
  const short = { minify: true, charset: "ascii", legalComments: "none", target: "node20" };
  writeFileSync(file, transformSync(code, short).code);
}

/**
 * Turns the wrapper of each module into a function in parentheses, which V8 compiles eagerly. It parses an arrow function
 * twice: to find its end, and when it is called. A start takes a sixth less time.
 */
function compileEagerly(code, file) {
  const wrapper = /^(\/\*\*\*\/ )\(\(([\w, ]*)\) => \{$/gm;
  const isOne = /^\/\*{3}\/ \(function\(/m.test(code);
  if (!wrapper.test(code) && !isOne)
    throw new Error(`${file} has no module wrapper; adapt the pattern to the output of ncc`);
  return code.replace(wrapper, "$1(function($2) {");
}

/** The packages whose code is in a bundle. */
function packagesIn({ modules }) {
  const names = new Set();
  const visit = ({ name = "", identifier = "", modules: inner = [] }) => {
    for (const [, found] of `${name} ${identifier}`.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)) names.add(found);
    inner.forEach(visit);
  };
  modules.forEach(visit);
  return [...names].sort();
}

/** The licenses of packages. The list that ncc writes has only those of its last chunk. */
function licensesOf(packages) {
  const texts = packages.map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim() : "";
    return `${name} ${version}\n${license}\n\n${text}\n`;
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

await bundle(process.argv[2] ?? join(root, "dist"));
