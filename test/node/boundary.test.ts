import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { boundaryOf, createLookUp, rootAbove } from "../../src/node/boundary.ts";
import { folderWith } from "../support/policy-files.ts";

/** A real folder, so that expected paths have no links of the system. */
const realFolder = (files: Readonly<Record<string, string>>) => realpathSync(folderWith(files));

describe("the root of a repository", () => {
  it("is the nearest folder with .git, a submodule included", () => {
    const root = realFolder({
      ".git/HEAD": "",
      "a/b/c.yaml": "",
      "sub/.git": "gitdir: ../.git/modules/sub",
      "sub/d/e": "",
    });
    expect(rootAbove(join(root, "a/b"))).toBe(root);
    expect(rootAbove(join(root, "nowhere/at/all"))).toBe(root);
    expect(rootAbove(join(root, "sub/d"))).toBe(join(root, "sub"));
  });

  it("is not that of another repository behind a link", () => {
    const [root, other] = [realFolder({ ".git/HEAD": "" }), realFolder({ ".git/HEAD": "", "a/x.yaml": "" })];
    symlinkSync(other, join(root, "link"));
    symlinkSync(join(other, "a"), join(root, "deep"));
    for (const folder of ["link", "link/a", "deep"]) expect(rootAbove(join(root, folder))).toBe(root);
  });

  it("is behind a link outside of repositories, which leads to the repository", () => {
    const [parent, root] = [realFolder({}), realFolder({ ".git/HEAD": "", "a/x.yaml": "" })];
    symlinkSync(root, join(parent, "link"));
    expect(rootAbove(join(parent, "link/a"))).toBe(join(parent, "link"));
    expect(rootAbove(parent)).toBeUndefined();
  });
});

describe("the boundary of a folder", () => {
  it("is its repository, else the base folder, else none", () => {
    const [root, base, outside] = [
      realFolder({ ".git/HEAD": "", "a/x": "" }),
      realFolder({ "a/x": "" }),
      realFolder({}),
    ];
    expect(boundaryOf(join(root, "a"), base)).toEqual({ folder: root, noun: "repository" });
    expect(boundaryOf(join(base, "a"), base)).toEqual({ folder: base, noun: "working directory" });
    expect(boundaryOf(base, base)).toEqual({ folder: base, noun: "working directory" });
    expect(boundaryOf(outside, base)).toBeUndefined();
  });
});

describe("what is at a path", () => {
  /** A repository with links, next to a folder that is not part of it. */
  function setUp() {
    const outside = realFolder({ "secret.yaml": "secret", "a/secret.yaml": "secret" });
    const root = realFolder({
      ".git/config": "secret",
      "a.yaml": "a",
      "d/b.yaml": "b",
      "nested/.git/config": "secret",
    });
    symlinkSync("a.yaml", join(root, "inside.yaml"));
    symlinkSync("d", join(root, "inside"));
    symlinkSync("../a.yaml", join(root, "d/up.yaml"));
    symlinkSync(join(outside, "secret.yaml"), join(root, "outside.yaml"));
    symlinkSync("outside.yaml", join(root, "twice.yaml"));
    symlinkSync(outside, join(root, "outside"));
    symlinkSync(".git/config", join(root, "config.yaml"));
    symlinkSync(".git", join(root, "git"));
    symlinkSync("nested/.git/config", join(root, "nested.yaml"));
    symlinkSync("/dev/zero", join(root, "zero.yaml"));
    symlinkSync("gone", join(root, "dangling.yaml"));
    symlinkSync("loop", join(root, "loop"));
    return { root, outside };
  }

  it.each([
    ["a.yaml", "a.yaml"],
    ["d/b.yaml", "d/b.yaml"],
    ["d", "d"],
    ["inside.yaml", "a.yaml"],
    ["inside", "d"],
    ["inside/b.yaml", "d/b.yaml"],
    ["inside/up.yaml", "a.yaml"],
    ["nested", "nested"],
  ])("is found inside: %s is %s", (path, real) => {
    const { root } = setUp();
    expect(createLookUp(root)(join(root, path)).real).toBe(join(root, real));
  });

  it.each([
    ["outside.yaml", "it is a symbolic link that points outside the repository"],
    ["twice.yaml", "it is a symbolic link that points outside the repository"],
    ["outside", "it is a symbolic link that points outside the repository"],
    ["outside/secret.yaml", "a symbolic link in its path points outside the repository"],
    ["outside/a/secret.yaml", "a symbolic link in its path points outside the repository"],
    ["config.yaml", "it is in the folder .git"],
    ["git", "it is in the folder .git"],
    ["git/config", "it is in the folder .git"],
    [".git/config", "it is in the folder .git"],
    ["nested.yaml", "it is in the folder .git"],
    ["zero.yaml", "it is a device, not a regular file"],
    ["dangling.yaml", "ENOENT"],
    ["loop", "ELOOP"],
    ["a.yaml/b.yaml", "ENOTDIR"],
  ])("is refused: %s, as %s", (path, reason) => {
    const { root } = setUp();
    const lookUp = createLookUp(root);
    // The second time the folder is remembered.
    for (const _ of [1, 2]) expect(() => lookUp(join(root, path))).toThrow(reason);
  });

  it("may be a link outside of all repositories and of the base folder", () => {
    const { root, outside } = setUp();
    const other = realFolder({});
    symlinkSync(join(outside, "secret.yaml"), join(other, "link.yaml"));
    expect(createLookUp(root)(join(other, "link.yaml")).real).toBe(join(outside, "secret.yaml"));
    expect(() => createLookUp(other)(join(other, "link.yaml"))).toThrow("points outside the working directory");
  });

  it("may be behind a link above the repository", () => {
    const { root } = setUp();
    const parent = realFolder({});
    symlinkSync(root, join(parent, "checkout"));
    const base = join(parent, "checkout");
    expect(createLookUp(base)(join(base, "inside.yaml")).real).toBe(join(root, "a.yaml"));
    expect(() => createLookUp(base)(join(base, "outside.yaml"))).toThrow("outside the repository");
  });

  it("is no link out of a submodule to the repository around it, which may be another owner's", () => {
    const root = realFolder({ ".git/HEAD": "", "a.yaml": "a", "sub/.git": "gitdir: x", "sub/b.yaml": "b" });
    symlinkSync("../a.yaml", join(root, "sub/link.yaml"));
    symlinkSync("sub/b.yaml", join(root, "link.yaml"));
    const lookUp = createLookUp(root);
    expect(() => lookUp(join(root, "sub/link.yaml"))).toThrow("outside the repository");
    expect(lookUp(join(root, "link.yaml")).real).toBe(join(root, "sub/b.yaml"));
  });

  it("is refused if it is a pipe or a socket", async () => {
    const cwd = realFolder({});
    execFileSync("mkfifo", ["pipe"], { cwd });
    // A relative path, since that of a socket is limited to about a hundred bytes.
    const script = 'require("node:net").createServer().listen("socket", () => console.log("ready"))';
    const server = spawn(process.execPath, ["-e", script], { cwd, stdio: ["ignore", "pipe", "inherit"] });
    try {
      await once(server.stdout, "data");
      const lookUp = createLookUp(cwd);
      expect(() => lookUp(join(cwd, "pipe"))).toThrow("it is a pipe, not a regular file; save its content to a file");
      expect(() => lookUp(join(cwd, "socket"))).toThrow("it is a socket, not a regular file");
    } finally {
      server.kill();
    }
  });

  it("is found in a folder that is new since the last time", () => {
    const folder = realFolder({});
    const lookUp = createLookUp(folder);
    expect(() => lookUp(join(folder, "d/a.yaml"))).toThrow("ENOENT");
    mkdirSync(join(folder, "d"));
    writeFileSync(join(folder, "d/a.yaml"), "");
    expect(lookUp(join(folder, "d/a.yaml")).status.isFile()).toBe(true);
  });
});
