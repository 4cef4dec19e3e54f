import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { linesInPatch } from "../../../src/node/change/objects.ts";
import { commitOf, mergeBase, repositoryAt } from "../../../src/node/repository.ts";
import { changeIn, describeChange, gitIn, repositoryWith } from "../../support/change.ts";

const line = (start: number, end = start) => ({ start, end });

describe("the change since a commit", () => {
  it("has changed, added and untracked files with their lines, and the previous content of changed and deleted ones", async () => {
    const { root, git, write, remove, first } = repositoryWith({
      "a.yaml": "1\n2\n3\n4\n",
      "b.yaml": "b\n",
      "same.yaml": "s\n",
    });
    write("a.yaml", "1\ntwo\n3\n4\n5\n6\n");
    write("added.yaml", "x\ny\n");
    git("add", "added.yaml");
    write("unknown file.yaml", "z\n");
    remove("b.yaml");
    const change = await changeIn(root, first);
    expect(await describeChange(change, "a.yaml", "added.yaml", "unknown file.yaml", "same.yaml", "<stdin>")).toEqual({
      files: {
        "a.yaml": [line(2), line(5, 6)],
        "added.yaml": "all",
        "unknown file.yaml": "all",
        "same.yaml": undefined,
        "<stdin>": "all",
      },
      before: { "a.yaml": "1\n2\n3\n4\n", "b.yaml": "b\n" },
      renamed: {},
    });
    expect(change.gaps).toEqual([]);
  });

  it("names files relative to the base folder, and reads only what the patterns select", async () => {
    const { root, write, first } = repositoryWith({ "sites/a.yaml": "1\n", "other/b.yaml": "1\n" });
    write("sites/a.yaml", "2\n");
    write("other/b.yaml", "2\n");
    const change = await changeIn(root, first, [], join(root, "sites"));
    expect((await describeChange(change)).before).toEqual({ "sites/a.yaml": "1\n" });
  });

  it("covers names with quotes, tabs, line breaks, options and other scripts", async () => {
    const names = ['a"b\tc.yaml', "line\nbreak.yaml", "ü ñ.yaml", "-n.yaml", "日本 語.yaml", "__proto__.yaml"];
    const { root, write, first } = repositoryWith(Object.fromEntries(names.map((name) => [name, `1 ${name}\n`])));
    for (const name of names) write(name, `2 ${name}\n`);
    const { files, before } = await describeChange(await changeIn(root, first), ...names);
    expect(Object.values(files)).toEqual(names.map(() => [line(1)]));
    expect(Object.keys(before).toSorted()).toEqual(names.toSorted());
  });

  it("does not check a file whose name is not UTF-8 before a change either, so it is not removed", async () => {
    const { root, git, first } = repositoryWith({ "a.yaml": "1\n" });
    const blob = git("hash-object", "-w", "a.yaml");
    const index = spawnSync("git", ["update-index", "--add", "-z", "--index-info"], {
      cwd: root,
      input: Buffer.concat([Buffer.from(`100644 ${blob}\tb`), Buffer.from([0xe9]), Buffer.from(".yaml\0")]),
    });
    expect(index.status).toBe(0);
    git("commit", "--quiet", "--message=other");
    expect(first).not.toBe("");
    const { before } = await describeChange(await changeIn(root, "HEAD"));
    expect(before).toEqual({});
  });

  it("treats a binary file as changed completely", async () => {
    const { root, write, first } = repositoryWith({ "binary.yaml": "1\n" });
    write("binary.yaml", "2\0\n");
    expect((await describeChange(await changeIn(root, first), "binary.yaml")).files).toEqual({ "binary.yaml": "all" });
  });

  it("runs no program that a repository configures", async () => {
    const { root, git, write, first } = repositoryWith({ "a.yaml": "1\n", ".gitattributes": "*.yaml diff=evil\n" });
    const mark = join(root, "ran");
    git("config", "diff.evil.textconv", `touch ${mark} #`);
    git("config", "diff.external", `touch ${mark} #`);
    git("config", "core.fsmonitor", `touch ${mark} #`);
    write("a.yaml", "2\n");
    expect((await describeChange(await changeIn(root, first), "a.yaml")).files).toEqual({ "a.yaml": [line(1)] });
    expect(spawnSync("test", ["-e", mark]).status).toBe(1);
  });

  it.each([
    ["diff.renames", "false"],
    ["diff.renameLimit", "1"],
    ["diff.noprefix", "true"],
    ["diff.mnemonicPrefix", "true"],
    ["diff.relative", "true"],
    ["diff.interHunkContext", "9"],
    ["diff.context", "5"],
    ["diff.algorithm", "patience"],
    ["diff.suppressBlankEmpty", "true"],
    ["diff.ignoreSubmodules", "all"],
    ["diff.orderFile", "/dev/null"],
    ["core.quotePath", "true"],
    ["core.abbrev", "4"],
    ["color.ui", "always"],
    ["core.ignoreCase", "true"],
    ["core.attributesFile", "/dev/null"],
    ["status.showUntrackedFiles", "no"],
  ])("does not depend on the setting %s", async (key, value) => {
    const text = "a\n\nb\nc\nd\ne\nf\ng\nh\n";
    const { root, git, write, remove, first } = repositoryWith({ "sites/a.yaml": text, "old.yaml": `# old\n${text}` });
    git("config", key, value);
    write("sites/a.yaml", "A\n\nb\nc\nD\ne\nf\ng\nh\n");
    remove("old.yaml");
    write("new.yaml", `# old\n${text}x\n`);
    git("add", "--all");
    expect(await describeChange(await changeIn(root, first), "sites/a.yaml", "new.yaml")).toEqual({
      files: { "sites/a.yaml": [line(1), line(5)], "new.yaml": [line(11)] },
      before: { "sites/a.yaml": text, "old.yaml": `# old\n${text}` },
      renamed: { "new.yaml": "old.yaml" },
    });
  });

  it.each([
    ["binary"],
    ["-diff"],
    ["-text"],
    ["filter=none"],
    ["export-ignore"],
    ["diff=other"],
    ["linguist-generated"],
    ["working-tree-encoding=UTF-16LE-BOM"],
  ])("notices a change of a file with the attribute %s", async (attribute) => {
    const { root, write, first } = repositoryWith({ "a.yaml": "1\n", "b.yaml": "1\n" });
    write(".gitattributes", `*.yaml ${attribute}\n`);
    write("a.yaml", "2\n");
    const { files, before } = await describeChange(await changeIn(root, first), "a.yaml", "b.yaml");
    expect([files["a.yaml"] !== undefined, files["b.yaml"]]).toEqual([true, undefined]);
    expect(before).toEqual({ "a.yaml": "1\n" });
  });

  it.each([["--assume-unchanged"], ["--skip-worktree"]])("notices a change of a file with the bit %s", async (bit) => {
    const { root, git, write, first } = repositoryWith({ "a.yaml": "1\n" });
    git("update-index", bit, "a.yaml");
    write("a.yaml", "2\n");
    expect(await describeChange(await changeIn(root, first), "a.yaml")).toMatchObject({
      files: { "a.yaml": "all" },
      before: { "a.yaml": "1\n" },
    });
  });

  it("takes a file for unchanged that git checked out with other line endings, whatever the settings", async () => {
    const { root, write, first } = repositoryWith({ "a.yaml": "1\n2\n", "b.yaml": "1\r\n2\n" });
    write("a.yaml", "1\r\n2\r\n");
    const { files, before } = await describeChange(await changeIn(root, first), "a.yaml", "b.yaml");
    expect([files, before]).toEqual([{ "a.yaml": undefined, "b.yaml": undefined }, {}]);
  });

  it("takes what git ignores, and what is outside the repository, for new", async () => {
    const { root, write, first } = repositoryWith({ "a.yaml": "1\n", ".gitignore": "generated/\n" });
    write("generated/b.yaml", "1\n");
    writeFileSync(join(root, "..", "c.yaml"), "1\n");
    const change = await changeIn(root, first, [".", "generated/*.yaml", "../c.yaml"]);
    expect((await describeChange(change, "a.yaml", "generated/b.yaml", "../c.yaml")).files).toEqual({
      "a.yaml": undefined,
      "generated/b.yaml": "all",
      "../c.yaml": "all",
    });
  });

  it("tells whether a file that no pattern selects has changed, such as the policy", async () => {
    const { root, write, first } = repositoryWith({ "a.yaml": "1\n", "policy.txt": "1\n", "same.txt": "1\n" });
    write("policy.txt", "2\n");
    write("new.txt", "1\n");
    writeFileSync(join(root, "..", "other.txt"), "1\n");
    const change = await changeIn(root, first);
    expect(
      (await describeChange(change, "policy.txt", "same.txt", "new.txt", "../other.txt", "none.txt")).files,
    ).toEqual({
      "policy.txt": [line(1)],
      "same.txt": undefined,
      "new.txt": "all",
      "../other.txt": undefined,
      "none.txt": undefined,
    });
  });

  it("works in a repository with hashes of 64 digits", async () => {
    const root = mkdtempSync(join(tmpdir(), "sha256-"));
    gitIn(root, "init", "--quiet", "--object-format=sha256");
    writeFileSync(join(root, "a.yaml"), "1\n");
    writeFileSync(join(root, "b.yaml"), "1\n");
    gitIn(root, "add", "--all");
    gitIn(root, "commit", "--quiet", "--message=first");
    writeFileSync(join(root, "a.yaml"), "2\n");
    expect((await describeChange(await changeIn(root, "HEAD"), "a.yaml", "b.yaml")).files).toEqual({
      "a.yaml": [line(1)],
      "b.yaml": undefined,
    });
  });

  it("takes a folder that looks like a bare repository for what it is", async () => {
    const { root, git, write, first } = repositoryWith({ "sites/a.yaml": "1\n" });
    gitIn(root, "init", "--quiet", "--bare", "sites/evil");
    renameSync(join(root, "sites/evil"), join(root, "evil"));
    for (const name of ["HEAD", "config", "objects", "refs"])
      renameSync(join(root, "evil", name), join(root, "sites", name));
    write("sites/a.yaml", "2\n");
    expect(git("rev-parse", "HEAD")).toBe(first);
    const { before } = await describeChange(await changeIn(root, first, [], join(root, "sites")));
    expect(before).toEqual({ "sites/a.yaml": "1\n" });
  });
});

describe("texts before a change", () => {
  const texts = { "sites/a.yaml": "a\n", "sites/b.yaml": "b\n", "c.yaml": "c\n" };
  const rows: readonly [string, (at: ReturnType<typeof repositoryWith>) => void][] = [
    ["is deleted", ({ remove }) => remove("sites/a.yaml")],
    ["is renamed to another extension", ({ git }) => git("mv", "sites/a.yaml", "sites/a.yaml.txt")],
    [
      "is moved into node_modules",
      ({ git, root }) => {
        mkdirSync(join(root, "node_modules"));
        git("mv", "sites/a.yaml", "node_modules/a.yaml");
      },
    ],
    ["is ignored", ({ write }) => write(".gitignore", "a.yaml\n")],
    ["is ignored in its folder", ({ write }) => write("sites/.gitignore", "/a.yaml\n")],
    [
      "is replaced by a folder",
      ({ remove, write }) => {
        remove("sites/a.yaml");
        write("sites/a.yaml/x.txt", "x\n");
      },
    ],
    [
      "is replaced by a link",
      ({ remove, write, link }) => {
        remove("sites/a.yaml");
        write("a.txt", "a\n");
        link("sites/a.yaml", "../a.txt");
      },
    ],
    ["is changed", ({ write }) => write("sites/a.yaml", "other\n")],
  ];

  it.each(rows)("have a file that %s", async (_, act) => {
    const repository = repositoryWith(texts);
    act(repository);
    const { before } = await describeChange(await changeIn(repository.root, repository.first));
    expect(before).toEqual({ "sites/a.yaml": "a\n" });
  });

  it("have a file that is moved out of the patterns", async () => {
    const { root, git, first } = repositoryWith(texts);
    git("mv", "sites/a.yaml", "a.yaml");
    const change = await changeIn(root, first, ["sites", "!sites/b.yaml"]);
    expect((await describeChange(change)).before).toEqual({ "sites/a.yaml": "a\n" });
  });

  it("do not have what a sparse checkout omits, but have what the change deletes", async () => {
    const { root, git, first } = repositoryWith({ ...texts, "other/d.yaml": "d\n", "other/e.yaml": "e\n" });
    git("rm", "--quiet", "other/e.yaml");
    git("commit", "--quiet", "--message=delete");
    git("sparse-checkout", "set", "sites");
    expect((await describeChange(await changeIn(root, first))).before).toEqual({ "other/e.yaml": "e\n" });
  });

  it("do not have a file that was ignored or excluded then", async () => {
    const { root, write, remove, git } = repositoryWith({ ...texts, ".gitignore": "a.yaml\n" });
    git("add", "--force", "sites/a.yaml");
    git("commit", "--quiet", "--message=forced");
    remove("sites");
    write(".gitignore", "");
    expect((await describeChange(await changeIn(root, "HEAD", [".", "!sites/b.yaml"]))).before).toEqual({});
  });

  it("have all files of a folder that is deleted or renamed, by name, by folder and by glob", async () => {
    for (const pattern of ["sites", "sites/*.yaml", "sites/a.yaml"]) {
      const { root, git, first } = repositoryWith(texts);
      git("mv", "sites", "data");
      const { before } = await describeChange(await changeIn(root, first, [pattern]));
      expect(before["sites/a.yaml"]).toBe("a\n");
      expect(Object.keys(before).length).toBe(pattern === "sites/a.yaml" ? 1 : 2);
    }
  });

  it("say whether a pattern names the file", async () => {
    const { root, remove, first } = repositoryWith(texts);
    remove("sites");
    const texts1 = await (await changeIn(root, first, ["sites", "sites/a*.yaml"])).before();
    expect(texts1.ok && texts1.value.map(({ file, named }) => [file, named]).toSorted()).toEqual([
      ["sites/a.yaml", true],
      ["sites/b.yaml", false],
    ]);
  });
});

describe("commits", () => {
  it("are found by revision if they exist, and never by an option", () => {
    const { root, first } = repositoryWith({ "a.yaml": "1\n" });
    const found = repositoryAt(root);
    if (!found) throw new Error("no repository");
    expect(commitOf(found, "main")).toBe(first);
    for (const name of ["0123456789012345678901234567890123456789", "--help", "", "nowhere"])
      expect(commitOf(found, name)).toBeUndefined();
  });

  it("have a merge base with HEAD", () => {
    const { root, git, write, commit, first } = repositoryWith({ "a.yaml": "1\n" });
    write("a.yaml", "2\n");
    const main = commit();
    git("checkout", "--quiet", "-b", "work", first);
    write("b.yaml", "1\n");
    commit();
    const found = repositoryAt(root);
    expect(found && mergeBase(found, main)).toBe(first);
  });

  it("do not exist outside a repository", () => {
    expect(repositoryAt(mkdtempSync(join(tmpdir(), "plain-")))).toBeUndefined();
  });
});

describe("a patch", () => {
  it("whose content looks like a patch has the lines of its own file only", () => {
    const [before, now] = ["1".repeat(40), "2".repeat(40)];
    const patch = [
      "diff --git a/a.yaml b/a.yaml",
      `index ${before}..${now} 100644`,
      "--- a/a.yaml",
      "+++ b/a.yaml",
      "@@ -1,2 +1,3 @@",
      "--- a/evil.yaml",
      "-x",
      "+++ b/evil.yaml",
      `+index ${"3".repeat(40)}..${"4".repeat(40)} 100644`,
      "+@@ -0,0 +1,999 @@",
      "@@ -9 +10,0 @@",
      "-gone",
      "",
    ].join("\n");
    expect([...linesInPatch(patch)]).toEqual([[`${before}..${now}`, [line(1, 3)]]]);
  });

  it("with two files of the same contents has the lines of both", () => {
    const [before, now] = ["1".repeat(40), "2".repeat(40)];
    const header = (name: string) => [`diff --git a/${name} b/${name}`, `index ${before}..${now} 100644`];
    const patch = [
      ...[...header("a"), "@@ -9 +9 @@", "-x", "+y"],
      ...[...header("b"), "@@ -1 +1 @@", "-x", "+y"],
      ...[`diff --git a/c b/c`, `index ${now}..${before} 100644`, "Binary files a/c and b/c differ", ""],
    ].join("\n");
    expect([...linesInPatch(patch)]).toEqual([[`${before}..${now}`, [line(9, 9), line(1, 1)]]]);
  });
});
