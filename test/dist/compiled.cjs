// Loaded into the action's process by a test: what another process has compiled is not compiled again. V8 knows code again
// by its length alone, so the folder is one of this run of the tests, in which dist/ stays as it is.
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const Module = require("node:module");
const { basename, dirname, join } = require("node:path");
const vm = require("node:vm");

Module.prototype._compile = function compile(content, filename) {
  const kept = join(process.env.COMPILED, basename(dirname(filename)) + basename(filename));
  const cachedData = contentOf(kept);
  const importModuleDynamically = vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  const script = new vm.Script(Module.wrap(content), { filename, cachedData, importModuleDynamically });
  if (!cachedData) process.on("exit", () => keep(kept, script.createCachedData()));
  const require = Module.createRequire(filename);
  return script.runInThisContext().call(this.exports, this.exports, require, this, filename, dirname(filename));
};

function contentOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function keep(file, data) {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, data);
  renameSync(fresh, file);
}
