import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textOf } from "../support/repository.ts";

type Workflow = { jobs: Record<string, { if?: string; steps: { name?: string; run?: string }[] }> };

const { jobs } = parse(textOf(".github/workflows/refresh-updates.yml")) as Workflow;
const script = jobs["pull-request"]?.steps.find(({ name }) => name === "Open or update the pull request")?.run ?? "";

/** A program in the place of `gh`: it records its arguments, and answers the list of pull requests like `--jq` would. */
const gh = `#!/bin/sh
if [ "$1 $2" = "pr list" ]; then cat "$FAKE_NUMBER"; else echo "$@" >> "$FAKE_CALLS"; fi
`;

const table = "src/profiles/updates/table.json";

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Runs the last step in a clone of a repository, with the patch of a refresh that changed some files. */
function runStep(changes: Readonly<Record<string, string>>, number = "", removed?: string, patched?: string) {
  const temp = mkdtempSync(join(tmpdir(), "workflow-"));
  const clone = join(temp, "clone");
  const remote = join(temp, "server/contoso/lync-policy.git");
  const git = (...args: string[]) => execFileSync("git", ["-C", clone, ...args], { encoding: "utf8" });
  execFileSync("git", ["init", "--quiet", "--bare", "--initial-branch=main", remote]);
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", clone]);
  write(clone, { [table]: "old\n", "dist/cli/old.js": "old\n", "package.json": "{}\n" });
  git("add", "--all");
  git("-c", "user.name=a", "-c", "user.email=a@contoso.com", "commit", "--quiet", "--message", "Old");
  write(clone, changes);
  if (removed) rmSync(join(clone, removed));
  git("add", "--all");
  const patch = patched ?? git("diff", "--cached", "--binary", "--no-renames");
  git("reset", "--quiet", "--hard");
  write(temp, { "refresh/changes.patch": patch, "refresh/summary.md": "- added: `x` $(id) & more\n", number });
  write(temp, { "bin/gh": gh });
  execFileSync("chmod", ["+x", join(temp, "bin/gh")]);
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], {
    cwd: clone,
    encoding: "utf8",
    env: {
      ...process.env,
      PATH: `${join(temp, "bin")}${delimiter}${process.env.PATH}`,
      RUNNER_TEMP: temp,
      GITHUB_SERVER_URL: `file://${join(temp, "server")}`,
      GITHUB_REPOSITORY: "contoso/lync-policy",
      GITHUB_REF_NAME: "main",
      FAKE_NUMBER: join(temp, "number"),
      FAKE_CALLS: join(temp, "calls"),
    },
  });
  const calls = existsSync(join(temp, "calls")) ? readFileSync(join(temp, "calls"), "utf8").replaceAll(temp, "") : "";
  const inRemote = (...args: string[]) => spawnSync("git", ["-C", remote, ...args], { encoding: "utf8" }).stdout;
  return {
    ...{ status, stdout, stderr, calls },
    files: inRemote("diff", "--no-renames", "--name-status", "refresh-updates~", "refresh-updates").trim().split("\n"),
    branches: inRemote("branch", "--format=%(refname:short)").trim(),
    body: existsSync(join(temp, "body.md")) ? readFileSync(join(temp, "body.md"), "utf8") : undefined,
  };
}

/** The same for a patch that is accepted. */
function openPullRequest(changes: Readonly<Record<string, string>>, number = "", removed?: string) {
  const result = runStep(changes, number, removed);
  expect([result.status, result.status === 0 ? "" : result.stderr]).toEqual([0, ""]);
  return result;
}

/** A patch that turns a file into another one of the same content. */
const renaming = (from: string, to: string) =>
  `diff --git a/${from} b/${to}\nsimilarity index 100%\nrename from ${from}\nrename to ${to}\n`;

/** A patch that adds a file of a mode. */
const adding = (file: string, mode: string, content: string) =>
  `diff --git a/${file} b/${file}\nnew file mode ${mode}\n--- /dev/null\n+++ b/${file}\n@@ -0,0 +1 @@\n+${content}\n\\ No newline at end of file\n`;

describe("the weekly refresh", () => {
  it.each([
    ["renames another file", renaming("package.json", "dist/cli/package.js"), /does not write/],
    ["adds a link", adding("dist/cli/link.js", "120000", "../../package.json"), /has a link or a submodule/],
    ["adds a folder", adding("dist/other/new.js", "100644", "new"), /does not write/],
    ["changes only other files", adding("evil.sh", "100755", "new"), /changes no file that a refresh writes/],
  ])("rejects a patch that %s", (_, patch, message) => {
    const { status, stdout, calls, branches } = runStep({}, "", undefined, patch);
    expect(stdout).toMatch(message);
    expect([status, calls, branches]).toEqual([1, "", ""]);
  });

  it("accepts such a patch for a file of the refresh", () => {
    const { files } = runStep({}, "", undefined, adding("dist/cli/new.js", "100644", "new"));
    expect(files).toEqual(["A\tdist/cli/new.js"]);
  });

  it("runs on the default branch only, and reads the folders that the script lists", () => {
    expect(jobs.refresh?.if).toContain(
      "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)",
    );
    const runs = jobs.refresh?.steps.map(({ run = "" }) => run).join("\n") ?? "";
    expect(runs).toMatch(/refresh-updates\.mjs --folders > (\S+)\n.* sparse-checkout set --stdin < \1\n/);
  });

  it("pushes the changed table and bundle to a branch, and opens a pull request with the summary", () => {
    const { branches, files, calls, body } = openPullRequest(
      { [table]: "new\n", "dist/cli/new.js": "new\n", "docs/security-updates.md": "new\n" },
      "",
      "dist/cli/old.js",
    );
    expect(branches).toBe("refresh-updates");
    expect(files).toEqual(["A\tdist/cli/new.js", "D\tdist/cli/old.js", "A\tdocs/security-updates.md", `M\t${table}`]);
    expect(calls).toBe(
      "pr create --base main --head refresh-updates --title Refresh the table of updates --body-file /body.md\n",
    );
    expect(body).toBe("- added: `x` $(id) & more\n");
  });

  it("updates the pull request that is open", () => {
    const { calls } = openPullRequest({ [table]: "new\n" }, "17\n");
    expect(calls).toBe("pr edit 17 --body-file /body.md\n");
  });

  it("applies no change to other files", () => {
    const { files } = openPullRequest({
      [table]: "new\n",
      "package.json": "{ }\n",
      ".github/workflows/evil.yml": "on: push\n",
      "src/profiles/updates/types.ts": "new\n",
    });
    expect(files).toEqual([`M\t${table}`]);
  });

  it("does nothing if nothing changed", () => {
    const { branches, calls, stdout } = openPullRequest({});
    expect([branches, calls, stdout]).toEqual(["", "", "The table is up to date.\n"]);
  });
});
