// A reusable process for the action. Each run has its own environment, working directory, modules and exit code; only
// compiled code is shared, since compiling takes the most time.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { dirname, sep } = require("node:path");
const vm = require("node:vm");

const scripts = new Map();

Module.prototype._compile = function compile(content, filename) {
  const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const make = () => new vm.Script(Module.wrap(content), { filename, importModuleDynamically });
  if (!scripts.has(filename)) scripts.set(filename, make());
  const own = Module.createRequire(filename);
  const start = scripts.get(filename).runInThisContext();
  return start.call(this.exports, this.exports, own, this, filename, dirname(filename));
};

const { setTimeout } = globalThis;
const { timeout } = AbortSignal;
let output;

for (const name of ["stdout", "stderr"]) {
  process[name].write = (chunk, encoding, done = encoding) => {
    output[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
}

process.on("message", ({ main, cwd, env, preload }) => {
  output = { stdout: "", stderr: "" };
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.exitCode = undefined;
  process.argv[1] = main;
  for (const file of Object.keys(require.cache)) if (file.startsWith(dirname(main) + sep)) delete require.cache[file];
  // From here on only the action keeps the event loop of this process alive.
  process.channel.unref();
  if (preload) vm.runInThisContext(`(() => {${readFileSync(preload, "utf8")}})()`, { filename: preload });
  require(main);
});

// An empty event loop, which would end a separate process, ends the run.
process.on("beforeExit", (status) => {
  Object.assign(globalThis, { setTimeout });
  AbortSignal.timeout = timeout;
  process.channel.ref();
  process.send({ ...output, status });
});

process.on("disconnect", () => process.exit());
