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

  it("fails for a revision that does not exist", async () => {
    const { cwd } = repositoryWith(manifest(4));
    expect(await check(cwd, "--base", "nowhere")).toMatchObject({
      code: 2,
      err: 'lync-policy: --base: unknown revision "nowhere"\n',
    });
  });

  it("fails for a revision without a common ancestor with HEAD", async () => {
    const { cwd, git } = repositoryWith(manifest(4));
    git("checkout", "--quiet", "--orphan", "other");
    git("commit", "--quiet", "--message=unrelated");
    expect(await check(cwd, "--base", "main")).toMatchObject({
      code: 2,
      err: 'lync-policy: --base: "main" and HEAD have no common ancestor; in a shallow clone, fetch more history\n',
    });
  });

  it("fails outside a repository", async () => {
    const cwd = folderWith({ "a.yaml": manifest(4) });
    expect(await check(cwd, "--base", "HEAD")).toMatchObject({
      code: 2,
      err: `lync-policy: --base: no git repository contains "${cwd}"; run in a clone of a repository\n`,
    });
  });

  describe("without git that reads the repository", () => {
    afterEach(() => vi.unstubAllEnvs());

    it("fails if there is no git", async () => {
      const { cwd } = repositoryWith(manifest(4));
      vi.stubEnv("PATH", folderWith({}));
      expect(await check(cwd, "--base", "HEAD")).toMatchObject({
        code: 2,
        err: "lync-policy: --base: git cannot be started: no folder in PATH has it; install git, or correct PATH\n",
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
