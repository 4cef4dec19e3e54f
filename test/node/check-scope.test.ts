import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { folderWith, runIn } from "../support/policy-files.ts";

const manifest = (servers: number) => `apiVersion: lync-policy/v1
kind: Deployment
metadata: {name: contoso}
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - {fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 30000, servers: ${servers}}
`;

function repositoryWith(text: string) {
  const cwd = folderWith({ "a.yaml": text });
  const git = (...args: readonly string[]) => {
    const { status, stderr } = spawnSync("git", args, { cwd, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Contoso");
  git("config", "user.email", "uc@contoso.com");
  git("add", "--all");
  git("commit", "--quiet", "--message=first");
  return { cwd, git };
}

const check = (cwd: string, ...args: readonly string[]) =>
  runIn(cwd, "--preset", "minimal", "--as-of", "2026-11-22", "--quiet", ...args);

describe("--base", () => {
  it("only reports findings introduced since the common ancestor with the commit", async () => {
    const { cwd } = repositoryWith(manifest(2));
    expect((await check(cwd)).code).toBe(1);
    expect(await check(cwd, "--base", "HEAD")).toMatchObject({ code: 0, out: "" });
    writeFileSync(join(cwd, "b.yaml"), manifest(2).replaceAll("pool01", "pool02"));
    const { code, out } = await check(cwd, "--base", "main");
    expect([code, out.includes("b.yaml:"), out.includes("a.yaml:")]).toEqual([1, true, false]);
  });

  it.each([
    ["nowhere", 'unknown revision "nowhere"; list the names with: git branch --all'],
    ["mian", 'unknown revision "mian"; did you mean "main"?'],
    ["--all", 'unknown revision "--all"; list the names with: git branch --all'],
    ["HEAD:a.yaml", '"HEAD:a.yaml" is not a commit; name a branch, a tag or a commit'],
    ["HEAD~9", 'unknown revision "HEAD~9"; list the names with: git branch --all'],
  ])("fails for a revision that does not exist: %s", async (revision, message) => {
    const { cwd } = repositoryWith(manifest(4));
    expect(await check(cwd, `--base=${revision}`)).toMatchObject({ code: 2, err: `lync-policy: --base: ${message}\n` });
  });

  it("fails in a repository without commits", async () => {
    const cwd = folderWith({ "a.yaml": manifest(4) });
    spawnSync("git", ["init", "--quiet"], { cwd });
    const { err } = await check(cwd, "--base", "main");
    expect(err).toBe("lync-policy: --base: the repository has no commits; commit the manifests first\n");
  });

  it("fails for a revision without a common ancestor with HEAD", async () => {
    const { cwd, git } = repositoryWith(manifest(4));
    git("checkout", "--quiet", "--orphan", "other");
    git("commit", "--quiet", "--message=unrelated");
    expect(await check(cwd, "--base", "main")).toMatchObject({
      code: 2,
      err: 'lync-policy: --base: "main" and HEAD have no common ancestor; name the branch from which HEAD was developed\n',
    });
  });

  describe("in a shallow clone of one branch", () => {
    /** A clone with only the last commit of "feature", and git in it. */
    function shallowClone() {
      const { cwd: upstream, git: inUpstream } = repositoryWith(manifest(4));
      inUpstream("checkout", "--quiet", "-b", "feature");
      inUpstream("commit", "--quiet", "--allow-empty", "--message=second");
      inUpstream("checkout", "--quiet", "main");
      inUpstream("commit", "--quiet", "--allow-empty", "--message=third");
      const cwd = folderWith({});
      const git = (...args: readonly string[]) => spawnSync("git", args, { cwd, encoding: "utf8" });
      git("clone", "--quiet", "--depth=1", "--branch=feature", `file://${upstream}`, ".");
      return { cwd, git };
    }

    it("each error names the command after which the next run goes on", async () => {
      const { cwd, git } = shallowClone();
      const errors: string[] = [];
      for (let tries = 0; tries < 3; tries++) {
        const { code, err } = await check(cwd, "--base", "origin/main");
        if (code !== 2) break;
        errors.push(err);
        const [, command = ""] = /run: git ([^(\n]+)/.exec(err) ?? [];
        git(...command.trim().split(" "));
      }
      expect(errors).toEqual([
        'lync-policy: --base: unknown revision "origin/main"; run: git fetch origin main:refs/remotes/origin/main\n',
        'lync-policy: --base: the clone is shallow and lacks the common ancestor of "origin/main" and HEAD; run: git fetch --unshallow (with actions/checkout, set "fetch-depth: 0")\n',
      ]);
      expect((await check(cwd, "--base", "origin/main")).code).toBe(0);
    });

    it.each([
      ["HEAD~1", "the clone is shallow, and a full one may have it; run: git fetch --unshallow"],
      ["feature~3", "the clone is shallow, and a full one may have it; run: git fetch --unshallow"],
      ["0123456789", "the clone is shallow, and a full one may have it; run: git fetch --unshallow"],
      [
        "release",
        'run: git fetch origin release:refs/remotes/origin/release, and name "origin/release"; or list the names with: git branch --all',
      ],
      ["a b", "list the names with: git branch --all"],
    ])("%s", async (revision, help) => {
      const { cwd } = shallowClone();
      const { err } = await check(cwd, "--base", revision);
      expect(err).toBe(`lync-policy: --base: unknown revision "${revision}"; ${help}\n`);
    });
  });

  it("fails outside a repository", async () => {
    const cwd = folderWith({ "a.yaml": manifest(4) });
    expect(await check(cwd, "--base", "HEAD")).toMatchObject({
      code: 2,
      err: `lync-policy: --base: no git repository contains "${cwd}"; run in a clone made by "git clone", or without --base\n`,
    });
  });

  describe("without git that reads the repository", () => {
    afterEach(() => vi.unstubAllEnvs());

    it("fails if there is no git", async () => {
      const { cwd } = repositoryWith(manifest(4));
      vi.stubEnv("PATH", folderWith({}));
      expect(await check(cwd, "--base", "HEAD")).toMatchObject({
        code: 2,
        err: "lync-policy: --base: git cannot be started: no folder in PATH has it; install git (https://git-scm.com/downloads), or add its folder to PATH\n",
      });
    });

    it("fails if another user owns the repository, and names the command that helps", async () => {
      const { cwd } = repositoryWith(manifest(4));
      // A setting of git for its own tests.
      vi.stubEnv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
      vi.stubEnv("GIT_CONFIG_GLOBAL", join(cwd, "../gitconfig"));
      const { code, err } = await check(cwd, "--base", "HEAD");
      expect([code, err]).toEqual([
        2,
        `lync-policy: --base: git does not read the repository "${cwd}", since another user owns it; if you trust it, run: git config --global --add safe.directory "${cwd}"\n`,
      ]);
      vi.stubEnv("GIT_CONFIG_GLOBAL", join(folderWith({ gitconfig: `[safe]\ndirectory = ${cwd}\n` }), "gitconfig"));
      expect((await check(cwd, "--base", "HEAD")).code).toBe(0);
    });

    it("fails if git cannot read the repository", async () => {
      const cwd = folderWith({ "a.yaml": manifest(4), ".git/HEAD": "" });
      expect(await check(cwd, "--base", "HEAD")).toMatchObject({
        code: 2,
        err: expect.stringMatching(/^lync-policy: --base: git cannot read the repository ".+": "fatal: .+"\n$/),
      });
    });
  });

  it("is required by every other scope than all", async () => {
    const cwd = folderWith({ "a.yaml": manifest(4) });
    expect((await check(cwd, "--scope", "changed-lines")).err).toBe(
      "lync-policy: --scope changed-lines requires --base COMMIT, such as --base origin/main\n",
    );
    expect((await check(cwd, "--scope", "all")).code).toBe(0);
  });
});
