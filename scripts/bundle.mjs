// build/ → the folders that are committed and shipped: dist/cli and dist/action.
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

/** The thread that judges by own rules; a program of its own, beside each of the two. */
const worker = { entry: "build/node/custom-rule-worker.js", file: "custom-rule-worker.js" };

/**
 * The toolkit's modules do nothing when they are loaded, but its package does not say so, and its client for tokens, which
 * nobody here uses, would come with all of HTTP: a third of a step's time. A copy that says so is found first.
 */
function withoutUnusedToolkit() {
  const copy = join(root, "build/node_modules/@actions/core");
  cpSync(join(root, "node_modules/@actions/core"), copy, { recursive: true });
  const file = join(copy, "package.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), sideEffects: false }));
}

/** Bundles everything into a folder, from nothing: ncc would leave chunks of other days behind. */
async function bundle(out) {
  // Without a type, ncc writes CommonJS, which starts faster than ES modules.
  writeFileSync(join(root, "build/package.json"), "{}\n");
  withoutUnusedToolkit();
  rmSync(out, { recursive: true, force: true });
  const [thread, ...programs] = await Promise.all([bundleWorker(), ...Object.entries(entries).map(bundleProgram(out))]);
  for (const { folder, stats: own } of programs) {
    const stats = [own, thread.stats];
    copyFileSync(join(thread.folder, "index.js"), join(folder, worker.file));
    for (const file of readdirSync(folder).filter((file) => file.endsWith(".js"))) shorten(join(folder, file));
    writeFileSync(
      join(folder, "licenses.txt"),
      licensesOf(packagesIn({ modules: stats.flatMap(({ modules }) => modules) })),
    );
    // The package around it is of ES modules; this folder is not.
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
 * Each start reads these files whole. They are shorter by two fifths without what only people read; and ASCII alone is
 * read three times as fast as text with a single letter beyond it. The licenses stand in a file of their own.
 */
function shorten(file) {
  const code = compiledAtOnce(readFileSync(file, "utf8"), file);
  const short = { minify: true, charset: "ascii", legalComments: "none", target: "node20" };
  writeFileSync(file, transformSync(code, short).code);
}

/**
 * Makes each module's wrapper a function in parentheses. V8 compiles such a one at once, while it reads an arrow function
 * twice: to find its end, and again when it is called. A start takes a sixth less.
 */
function compiledAtOnce(code, file) {
  const wrapper = /^(\/\*\*\*\/ )\(\(([\w, ]*)\) => \{$/gm;
  const isOne = /^\/\*{3}\/ \(function\(/m.test(code);
  if (!wrapper.test(code) && !isOne) throw new Error(`${file} has no module wrapper; look at what ncc writes now`);
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

/** ncc's own list of licenses holds those of its last chunk only. */
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
