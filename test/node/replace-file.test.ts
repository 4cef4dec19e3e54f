import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { replaceFile, writeInside } from "../../src/node/replace-file.ts";
import { folderWith } from "../support/policy-files.ts";

const textAt = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

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
    [
      "a symbolic link out of the working directory",
      "old",
      "link.yaml",
      "a symbolic link in its path points outside the working directory",
    ],
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
    writeInside(folder, "a/b.yaml", "one");
    linkSync(join(folder, "a/b.yaml"), join(folder, "other.yaml"));
    writeInside(folder, "a/b.yaml", "two");
    expect([textAt(folder, "a/b.yaml"), textAt(folder, "other.yaml")]).toEqual(["two", "one"]);
    expect(readdirSync(join(folder, "a"))).toEqual(["b.yaml"]);
  });

  it.each([
    ["a path out of the folder", "../b.yaml", "it is not inside"],
    ["a symbolic link", "link.yaml", "it is a symbolic link"],
    ["a folder that is a symbolic link out of the folder", "out/b.yaml", "points outside the folder"],
    ["a new folder below such a link", "out/new/b.yaml", "points outside the folder"],
    ["a path below a file", "a.yaml/b.yaml", "not a folder"],
    ["the name of a folder", "full", "cannot write"],
  ])("fails for %s", (_, name, reason) => {
    const [folder, outside] = [folderWith({ "a.yaml": "old" }), folderWith({})];
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full/c.yaml"), "old");
    symlinkSync("gone.yaml", join(folder, "link.yaml"));
    symlinkSync(outside, join(folder, "out"));
    expect(() => writeInside(folder, name, "new")).toThrow(reason);
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(folder, "gone.yaml"))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["a.yaml", "full", "link.yaml", "out"]);
    expect(textAt(folder, "a.yaml")).toBe("old");
  });
});
