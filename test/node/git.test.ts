import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeSince, commitOf, linesInPatch, mergeBase, repositoryAt } from "../../src/node/git.ts";

/** A repository with one commit. */
function repository(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "repository-"));
  const git = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync("git", args, { cwd: root, encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Contoso");
  git("config", "user.email", "uc@contoso.com");
  const commit = (message: string) => {
    git("add", "--all");
    git("commit", "--quiet", `--message=${message}`);
    return git("rev-parse", "HEAD");
  };
  return { root, git, write, commit, first: commit("first") };
}

const always = () => false;

async function changeIn(
  root: string,
  since: string,
  cwd = root,
  selection: (file: string) => boolean | undefined = always,
) {
  const found = repositoryAt(cwd);
  const change = found && changeSince(found, since, { cwd, base: cwd }, selection);
  const texts = await change?.before();
  if (texts?.ok === false) throw new Error(texts.error);
  return {
    files: Object.fromEntries(change?.changes.files ?? []),
    before: Object.fromEntries(
      (texts?.value ?? []).map(({ file, content }) => [file, Buffer.from(content).toString()]),
    ),
  };
}

describe("the change since a commit", () => {
  it("has changed, added and untracked files with their lines, and the previous content of changed and deleted ones", async () => {
    const { root, git, write, first } = repository({ "a.yaml": "1\n2\n3\n4\n", "b.yaml": "b\n", "same.yaml": "s\n" });
    write("a.yaml", "1\ntwo\n3\n4\n5\n6\n");
    write("added.yaml", "x\ny\n");
    git("add", "added.yaml");
    write("unknown file.yaml", "z\n");
    rmSync(join(root, "b.yaml"));
    expect(await changeIn(root, first)).toEqual({
      files: {
        "a.yaml": [
          { start: 2, end: 2 },
          { start: 5, end: 6 },
        ],
        "added.yaml": [{ start: 1, end: 2 }],
        "unknown file.yaml": "all",
      },
      before: { "a.yaml": "1\n2\n3\n4\n", "b.yaml": "b\n" },
    });
  });

  it("recognizes a renamed file by its content, and has its previous content", async () => {
    const lines = Array.from({ length: 20 }, (_, at) => `line ${at}\n`);
    const { root, git, first } = repository({ "old.yaml": lines.join("") });
    renameSync(join(root, "old.yaml"), join(root, "new.yaml"));
    writeFileSync(join(root, "new.yaml"), lines.with(3, "other\n").join(""));
    git("add", "--all");
    expect(await changeIn(root, first)).toEqual({
      files: { "new.yaml": [{ start: 4, end: 4 }] },
      before: { "old.yaml": lines.join("") },
    });
  });

  it("names files relative to the base folder", async () => {
    const { root, write, first } = repository({ "sites/a.yaml": "1\n", "other/b.yaml": "1\n" });
    write("sites/a.yaml", "2\n");
    write("other/b.yaml", "2\n");
    expect((await changeIn(root, first, join(root, "sites"))).files).toEqual({
      "a.yaml": [{ start: 1, end: 1 }],
      "../other/b.yaml": [{ start: 1, end: 1 }],
    });
  });

  it("treats a binary file, or one whose name git quotes, as changed completely", async () => {
    const { root, write, first } = repository({ 'a"b\tc.yaml': "1\n", "binary.yaml": "1\n", "ü ñ.yaml": "1\n" });
    write('a"b\tc.yaml', "2\n");
    write("binary.yaml", "2\0\n");
    write("ü ñ.yaml", "2\n");
    expect((await changeIn(root, first)).files).toEqual({
      'a"b\tc.yaml': "all",
      "binary.yaml": "all",
      "ü ñ.yaml": [{ start: 1, end: 1 }],
    });
  });

  it("reads only the selected files", async () => {
    const { root, write, first } = repository({ "a.yaml": "1\n", "b.yaml": "1\n" });
    write("a.yaml", "2\n");
    write("b.yaml", "2\n");
    const { before } = await changeIn(root, first, root, (file) => (file === "b.yaml" ? true : undefined));
    expect(before).toEqual({ "b.yaml": "1\n" });
  });

  it("runs no program that a repository configures", async () => {
    const { root, git, write, first } = repository({ "a.yaml": "1\n", ".gitattributes": "*.yaml diff=evil\n" });
    const mark = join(root, "ran");
    git("config", "diff.evil.textconv", `touch ${mark} #`);
    git("config", "diff.external", `touch ${mark} #`);
    git("config", "core.fsmonitor", `touch ${mark} #`);
    write("a.yaml", "2\n");
    expect((await changeIn(root, first)).files).toEqual({ "a.yaml": [{ start: 1, end: 1 }] });
    expect(spawnSync("test", ["-e", mark]).status).toBe(1);
  });
});

describe("commits", () => {
  it("are found by revision if they exist, and never by an option", () => {
    const { root, first } = repository({ "a.yaml": "1\n" });
    const found = repositoryAt(root);
    if (!found) throw new Error("no repository");
    expect(commitOf(found, "main")).toBe(first);
    for (const name of ["0123456789012345678901234567890123456789", "--help", "", "nowhere"])
      expect(commitOf(found, name)).toBeUndefined();
  });

  it("have a merge base with HEAD", () => {
    const { root, git, write, commit, first } = repository({ "a.yaml": "1\n" });
    write("a.yaml", "2\n");
    const main = commit("second");
    git("checkout", "--quiet", "-b", "work", first);
    write("b.yaml", "1\n");
    commit("work");
    const found = repositoryAt(root);
    expect(found && mergeBase(found, main)).toBe(first);
  });

  it("do not exist outside a repository", () => {
    expect(repositoryAt(mkdtempSync(join(tmpdir(), "plain-")))).toBeUndefined();
  });
});

describe("a patch", () => {
  it("whose content looks like a patch has the lines of its own file only", () => {
    const patch = [
      "diff --git a/a.yaml b/a.yaml",
      "--- a/a.yaml",
      "+++ b/a.yaml",
      "@@ -1,2 +1,3 @@",
      "--- a/evil.yaml",
      "-x",
      "+++ b/evil.yaml",
      "+@@ -0,0 +1,999 @@",
      "+y",
      "@@ -9 +10,0 @@",
      "-gone",
      "",
    ].join("\n");
    expect([...linesInPatch(patch)]).toEqual([["a.yaml", [{ start: 1, end: 3 }]]]);
  });
});
