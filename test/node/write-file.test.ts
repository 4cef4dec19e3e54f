import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { maxBytes } from "../../src/base/decode.ts";
import { readBefore, replaceFile, writeInside, writeWhole } from "../../src/node/write-file.ts";
import { folderWith } from "../support/policy-files.ts";
import { hasTinyDisk, onTinyDisk } from "../support/tiny-disk.ts";

const textAt = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

/** What is in a folder at any depth, with the targets of links. */
function tree(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .map((name) => {
      const status = lstatSync(join(folder, name));
      return status.isSymbolicLink() ? `${name} -> ${readlinkSync(join(folder, name))}` : name;
    })
    .sort();
}

describe("writing a file", () => {
  it("creates its folders, replaces what is there, and leaves no other file", () => {
    const base = folderWith({});
    for (const text of ["one", "two", ""]) {
      writeWhole({ path: join(base, "a/b/c.json"), base }, text);
      expect(textAt(base, "a/b/c.json")).toBe(text);
    }
    expect(tree(base)).toEqual(["a", "a/b", "a/b/c.json"]);
  });

  it("keeps the mode and the owner of a file that it replaces, and the other name of a hard link", () => {
    const base = folderWith({ "a.json": "old" });
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(join(base, "a.json"), 1234, 1235);
    chmodSync(join(base, "a.json"), 0o666);
    linkSync(join(base, "a.json"), join(base, "b.json"));
    const { uid, gid } = statSync(join(base, "a.json"));
    writeWhole({ path: join(base, "a.json"), base }, "new");
    const { mode, ...after } = statSync(join(base, "a.json"));
    expect([mode & 0o777, after.uid, after.gid]).toEqual([0o666, uid, gid]);
    expect([textAt(base, "a.json"), textAt(base, "b.json")]).toEqual(["new", "old"]);
  });

  it.each<[string, (base: string) => string, string]>([
    ["a link to a file inside", () => "file-link", "it is a symbolic link"],
    ["a link to a file outside", () => "out-link", "it is a symbolic link"],
    ["a dangling link", () => "dangling", "it is a symbolic link"],
    ["a link that forms a loop", () => "loop", "it is a symbolic link"],
    ["a file behind a link to a folder inside", () => "in/new.json", 'the folder "in" in its path is a symbolic link'],
    [
      "a file behind a link to a folder outside",
      () => "out/new.json",
      'the folder "out" in its path is a symbolic link',
    ],
    ["a new folder behind such a link", () => "out/x/new.json", 'the folder "out" in its path is a symbolic link'],
    ["a file behind two links", () => "in/../out/new.json", 'the folder "out" in its path is a symbolic link'],
    [
      "a file behind a dangling link",
      () => "dangling/new.json",
      'the folder "dangling" in its path is a symbolic link',
    ],
    ["a file behind a loop", () => "loop/x/new.json", 'the folder "loop" in its path is a symbolic link'],
    [
      "a link in a folder below",
      () => "real/deep/link/a.json",
      'the folder "real/deep/link" in its path is a symbolic',
    ],
    ["a folder", () => "real", "it is a folder"],
    ["a pipe", () => "pipe", "it is a pipe, not a regular file"],
    ["a path below a file", () => "file/a.json", "ENOTDIR"],
    ["a device", () => "/dev/full", "it is a device, not a regular file"],
    ["the standard output", () => "/dev/stdout", "it is a stream of a process, not a regular file"],
    ["a stream of a process", () => "/proc/self/fd/1", "it is a stream of a process, not a regular file"],
    ["a file of /proc, which has no folders", () => "/proc/x/y", "ENOENT"],
    ["a file in the folder .git", () => ".git/hooks/pre-commit", "it is in the folder .git"],
  ])("refuses %s at once", (_, nameOf, reason) => {
    const outside = folderWith({ "secret.json": "kept" });
    const base = folderWith({ ".git/HEAD": "", file: "kept", "real/deep/a.json": "kept" });
    symlinkSync("file", join(base, "file-link"));
    symlinkSync(join(outside, "secret.json"), join(base, "out-link"));
    symlinkSync("gone", join(base, "dangling"));
    symlinkSync("loop", join(base, "loop"));
    symlinkSync("real", join(base, "in"));
    symlinkSync(outside, join(base, "out"));
    symlinkSync(outside, join(base, "real/deep/link"));
    execFileSync("mkfifo", [join(base, "pipe")]);
    const before = tree(base);
    const name = nameOf(base);
    const path = name.startsWith("/") ? name : join(base, name);
    expect(() => writeWhole({ path, base }, "new")).toThrow(reason);
    expect(tree(base)).toEqual(before);
    expect([textAt(base, "file"), tree(outside), textAt(outside, "secret.json")]).toEqual([
      "kept",
      ["secret.json"],
      "kept",
    ]);
  });

  it("refuses links in a repository above the base folder and beside it", () => {
    const root = folderWith({ ".git/HEAD": "", "sub/a.yaml": "" });
    const outside = folderWith({});
    symlinkSync(outside, join(root, "out"));
    const write = (name: string) => () => writeWhole({ path: join(root, name), base: join(root, "sub") }, "new");
    expect(write("out/a.json")).toThrow("symbolic link");
    write("reports/a.json")();
    expect([textAt(root, "reports/a.json"), tree(outside)]).toEqual(["new", []]);
  });

  it("follows links above the repository and above a folder outside, which the system has, but no link that is the file", () => {
    const real = folderWith({ "repo/.git/HEAD": "", "plain/x": "" });
    const link = join(folderWith({}), "link");
    symlinkSync(real, link);
    const base = join(link, "repo");
    writeWhole({ path: join(base, "a.json"), base }, "in the repository");
    writeWhole({ path: join(link, "plain/a.json"), base }, "outside");
    expect([textAt(real, "repo/a.json"), textAt(real, "plain/a.json")]).toEqual(["in the repository", "outside"]);
    symlinkSync("x", join(real, "plain/b.json"));
    expect(() => writeWhole({ path: join(link, "plain/b.json"), base }, "new")).toThrow("it is a symbolic link");
    expect(textAt(real, "plain/x")).toBe("");
  });

  it.skipIf(!hasTinyDisk)("leaves no temporary file on a full disk, and keeps what was there", () =>
    onTinyDisk((base) => {
      writeFileSync(join(base, "a.json"), "old");
      const text = "x".repeat(1 << 20);
      expect(() => writeWhole({ path: join(base, "a.json"), base }, text)).toThrow("ENOSPC");
      expect(() => writeWhole({ path: join(base, "b.json"), base }, text)).toThrow("ENOSPC");
      expect([tree(base), textAt(base, "a.json")]).toEqual([["a.json"], "old"]);
    }),
  );

  it("keeps a file that is not writable for its user", () => {
    const base = folderWith({ "a.json": "old" });
    chmodSync(base, 0o777);
    chmodSync(join(base, "a.json"), 0o444);
    const write = () => writeWhole({ path: join(base, "a.json"), base }, "new");
    process.seteuid?.(65534);
    try {
      expect(write).toThrow("EACCES");
    } finally {
      process.seteuid?.(0);
    }
    expect([tree(base), textAt(base, "a.json")]).toEqual([["a.json"], "old"]);
  });

  it("accepts a name as long as the file system does", () => {
    const base = folderWith({});
    for (const name of ["ü".repeat(120), "x".repeat(255), "三".repeat(85)])
      writeWhole({ path: join(base, name), base }, "");
    expect(readdirSync(base)).toHaveLength(3);
  });
});

describe("reading what is about to be written", () => {
  it("returns its content, or undefined if there is none", () => {
    const base = folderWith({ "a.yaml": "old" });
    expect(readBefore({ path: join(base, "a.yaml"), base })?.toString()).toBe("old");
    expect(readBefore({ path: join(base, "b/c.yaml"), base })).toBeUndefined();
  });

  it("fails for a link and for a file that is too large to update", () => {
    const base = folderWith({ "a.yaml": "old", "large.yaml": "x".repeat(maxBytes + 1) });
    symlinkSync("a.yaml", join(base, "link.yaml"));
    expect(() => readBefore({ path: join(base, "link.yaml"), base })).toThrow("it is a symbolic link");
    expect(() => readBefore({ path: join(base, "large.yaml"), base })).toThrow("it is larger than 16 MiB");
  });
});

describe("replacing a file", () => {
  it("replaces its content, keeps its mode and leaves no other file", () => {
    const cwd = folderWith({ "a.yaml": "old" });
    chmodSync(join(cwd, "a.yaml"), 0o640);
    expect(replaceFile({ cwd, file: "a.yaml", before: "old" }, "new")).toEqual({ ok: true, value: undefined });
    expect(textAt(cwd, "a.yaml")).toBe("new");
    expect(statSync(join(cwd, "a.yaml")).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(["a.yaml"]);
  });

  it.each([
    ["a file that was changed", "other", "a.yaml", "it changed since it was read"],
    ["a file that was deleted", "old", "gone.yaml", "no such file or folder"],
    ["a symbolic link", "old", "link.yaml", "it is a symbolic link; use a path without links"],
  ])("fails for %s", (_, before, file, reason) => {
    const [cwd, outside] = [folderWith({ "a.yaml": "old" }), folderWith({ "b.yaml": "old" })];
    symlinkSync(join(outside, "b.yaml"), join(cwd, "link.yaml"));
    expect(replaceFile({ cwd, file, before }, "new")).toEqual({
      ok: false,
      error: `cannot write "${file}": ${reason}`,
    });
    expect([textAt(cwd, "a.yaml"), textAt(outside, "b.yaml")]).toEqual(["old", "old"]);
  });
});

describe("writing inside a folder", () => {
  it("creates folders, replaces an existing file and leaves no other file", () => {
    const folder = join(folderWith({}), "out");
    writeInside(folder, "a/b.yaml", "one", folder);
    linkSync(join(folder, "a/b.yaml"), join(folder, "other.yaml"));
    writeInside(folder, "a/b.yaml", "two", folder);
    expect([textAt(folder, "a/b.yaml"), textAt(folder, "other.yaml")]).toEqual(["two", "one"]);
    expect(readdirSync(join(folder, "a"))).toEqual(["b.yaml"]);
  });

  it("does not touch a file that has the content", () => {
    const folder = folderWith({ "a.yaml": "one" });
    const { ino } = statSync(join(folder, "a.yaml"));
    writeInside(folder, "a.yaml", "one", folder);
    expect(statSync(join(folder, "a.yaml")).ino).toBe(ino);
    writeInside(folder, "a.yaml", "two", folder);
    expect([statSync(join(folder, "a.yaml")).ino === ino, textAt(folder, "a.yaml")]).toEqual([false, "two"]);
  });

  it.each([
    ["a path out of the folder", "../b.yaml", "it is not inside"],
    ["a symbolic link", "link.yaml", "it is a symbolic link"],
    ["a folder that is a symbolic link", "out/b.yaml", 'the folder "out" in its path is a symbolic link'],
    ["a new folder below such a link", "out/new/b.yaml", 'the folder "out" in its path is a symbolic link'],
    ["a path below a file", "a.yaml/b.yaml", "not a folder"],
    ["the name of a folder", "full", "it is a folder"],
  ])("fails for %s, wherever the folder is", (_, name, reason) => {
    const [folder, outside] = [folderWith({ "a.yaml": "old" }), folderWith({})];
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full/c.yaml"), "old");
    symlinkSync("gone.yaml", join(folder, "link.yaml"));
    symlinkSync(outside, join(folder, "out"));
    for (const base of [folder, outside]) expect(() => writeInside(folder, name, "new", base)).toThrow(reason);
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(folder, "gone.yaml"))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["a.yaml", "full", "link.yaml", "out"]);
    expect(textAt(folder, "a.yaml")).toBe("old");
  });
});
