import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../support/harness.ts";
import { isThorough } from "../support/runs.ts";

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, "utf8")]));
}

function scratch(): string {
  return mkdtempSync(join(tmpdir(), "package-"));
}

/** Runs npm with its own cache and without a registry. */
function npm(args: readonly string[], cwd: string) {
  const [tool = "npm", ...rest] = args;
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: cwd,
    npm_config_cache: join(cwd, ".cache"),
    npm_config_offline: "true",
    npm_config_update_notifier: "false",
  };
  return spawnSync(tool, rest, { cwd, env, encoding: "utf8" });
}

describe("dist", () => {
  // Bundling takes both processors for 15 seconds, so only `.ci/run` and the workflow check-dist do it.
  it.runIf(isThorough)("is up to date with the sources", () => {
    const fresh = join(scratch(), "dist");
    const { status, stderr } = spawnSync(process.execPath, ["scripts/bundle.mjs", fresh], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
    const [made, committed] = [contents(fresh), contents(join(root, "dist"))];
    expect(Object.keys(committed).sort()).toEqual(Object.keys(made).sort());
    for (const [file, text] of Object.entries(made))
      expect(committed[file] === text ? file : `${file} differs: run npm run bundle`).toBe(file);
    rmSync(fresh, { recursive: true });
  });

  it("has all modules, contains no absolute paths, and is executable", () => {
    for (const [file, text] of Object.entries(contents(join(root, "dist")))) {
      expect([file, text.includes('eval("require")("')]).toEqual([file, false]);
      expect([file, text.includes(root)]).toEqual([file, false]);
    }
    expect(statSync(join(root, "dist/cli/index.js")).mode & 0o111).not.toBe(0);
    expect(readFileSync(join(root, "dist/cli/index.js"), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it("contains the licenses of all bundled packages", () => {
    const licenses = contents(join(root, "dist"));
    for (const name of ["yaml", "ajv", "minimatch", "fastest-levenshtein"]) {
      expect(licenses["cli/licenses.txt"]).toMatch(new RegExp(`^${name} \\d`, "m"));
    }
    for (const name of ["@actions/core", "undici"])
      expect(licenses["action/licenses.txt"]).toMatch(new RegExp(`^${name} \\d`, "m"));
  });
});

describe("the package", () => {
  const fixture = "fixtures/rules/front-end-count/boundaries-2010.yaml";

  it("contains the command line and the schemas, and runs with npx from an empty folder without a network", () => {
    const folder = scratch();
    const packed = npm(["npm", "pack", "--json", "--pack-destination", folder, root], folder);
    const [{ filename, files, size }] = JSON.parse(packed.stdout);
    const names: string[] = files.map(({ path }: { path: string }) => path);
    expect(names.filter((name) => !/^(dist\/cli\/|schemas\/|LICENSE$|README\.md$|package\.json$)/.test(name))).toEqual(
      [],
    );
    expect(names).toContain("dist/cli/index.js");
    // Half of it is the CEL library, which only a policy with custom rules loads.
    expect(size).toBeLessThan(900_000);
    const { status, stdout } = npm(["npx", "--yes", `./${filename}`, "--quiet", join(root, fixture)], folder);
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining("requires 4 (3 for load, 1 spare) [front-end-count]"),
    ]);
  });

  it("runs with `npx .` in a clone without installed packages", () => {
    const clone = join(scratch(), "clone");
    mkdirSync(clone);
    for (const part of ["dist", "fixtures/rules", "package.json", "package-lock.json", ".npmrc"])
      cpSync(join(root, part), join(clone, part), { recursive: true });
    const { status, stdout } = npm(["npx", ".", "--quiet", fixture], clone);
    expect([status, stdout]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^${fixture}:\\d+:\\d+: error: pool "`, "m")),
    ]);
    expect(readdirSync(clone)).not.toContain("node_modules");
  });
});
