// A process that a test starts once, and in which the action begins anew as often as it is asked to. Each time has an
// environment, a folder, modules and an end of its own; only its compiled code is kept, which takes longest to get.
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
let said;

for (const name of ["stdout", "stderr"]) {
  process[name].write = (chunk, encoding, done = encoding) => {
    said[name] += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
    if (typeof done === "function") process.nextTick(done);
    return true;
  };
}

process.on("message", ({ main, cwd, env, preload }) => {
  said = { stdout: "", stderr: "" };
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.chdir(cwd);
  process.exitCode = undefined;
  process.argv[1] = main;
  for (const file of Object.keys(require.cache)) if (file.startsWith(dirname(main) + sep)) delete require.cache[file];
  // From here on nothing but the action keeps this process busy.
  process.channel.unref();
  if (preload) vm.runInThisContext(`(() => {${readFileSync(preload, "utf8")}})()`, { filename: preload });
  require(main);
});

// What would end a process of the action's own ends its turn.
process.on("beforeExit", (status) => {
  Object.assign(globalThis, { setTimeout });
  AbortSignal.timeout = timeout;
  process.channel.ref();
  process.send({ ...said, status });
});

process.on("disconnect", () => process.exit());
