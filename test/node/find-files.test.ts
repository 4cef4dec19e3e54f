import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SourceText } from "../../src/base/source-text.ts";
import { findFiles, readFiles } from "../../src/node/find-files.ts";
import { checkFiles } from "../../src/node/run.ts";
import { cpuTime, policyWith } from "../support/harness.ts";

let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "lync-policy-")));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const manifest = `apiVersion: lync-policy/v1
kind: Deployment
metadata: {name: contoso}
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - {fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 10000, servers: 2}
`;

/** Writes files and creates their folders. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** Writes manifests and creates their folders. */
function writeManifests(...files: readonly string[]): void {
  write(Object.fromEntries(files.map((file) => [file, manifest])));
}

/** Finds and reads the files of patterns. */
async function find(patterns: readonly string[], { cwd = ".", base = "." } = {}) {
  const roots = { cwd: join(folder, cwd), base: join(folder, base) };
  const { files, errors, notes, stdin } = await findFiles(patterns, roots);
  const unread: string[] = [];
  const texts: readonly SourceText[] = [...readFiles(files, roots, (error) => unread.push(error))];
  return {
    names: texts.map(({ file }) => file),
    named: texts.filter(({ named }) => named).map(({ file }) => file),
    errors: [...errors, ...unread],
    notes,
    stdin,
  };
}

/** Runs a task as a user without the privileges of root, who may read everything. */
async function asNobody<T>(task: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return task();
  await find(["."]);
  process.seteuid?.(65534);
  try {
    return await task();
  } finally {
    process.seteuid?.(0);
  }
}

async function namesOf(...patterns: readonly string[]): Promise<readonly string[]> {
  const { names, errors, notes } = await find(patterns);
  expect({ errors, notes }).toEqual({ errors: [], notes: [] });
  return names;
}

/** Checks the files of patterns. */
async function check(...patterns: readonly string[]) {
  const roots = { cwd: folder, base: folder };
  const policy = policyWith({ preset: "minimal" });
  return checkFiles(patterns, roots, {
    policy,
    complete: patterns.length === 0,
    today: "2026-11-22",
    stdin: async () => Buffer.from(manifest),
  });
}

describe("a pattern selects files", () => {
  it("a path selects its file, with any extension", async () => {
    writeManifests("a.yaml", "b.txt");
    expect(await namesOf("b.txt")).toEqual(["b.txt"]);
    expect(await namesOf("./a.yaml")).toEqual(["a.yaml"]);
    expect(await namesOf(join(folder, "a.yaml"))).toEqual(["a.yaml"]);
  });

  it("a folder selects the YAML files in it, at any depth and with extensions in any case", async () => {
    writeManifests("d/a.yaml", "d/b.yml", "d/e/f/c.YAML", "d/no.txt", "d/yaml", "d/a.yaml.bak", "other.yaml");
    expect(await namesOf("d")).toEqual(["d/a.yaml", "d/b.yml", "d/e/f/c.YAML"]);
    expect(await namesOf("d/")).toEqual(["d/a.yaml", "d/b.yml", "d/e/f/c.YAML"]);
  });

  it("no pattern selects the working tree, hidden folders included", async () => {
    writeManifests("a.yaml", ".github/b.yaml", ".c.yaml");
    expect(await namesOf()).toEqual([".c.yaml", ".github/b.yaml", "a.yaml"]);
    expect(await namesOf(".")).toEqual(await namesOf());
  });

  it("an empty folder selects nothing, which is no error", async () => {
    mkdirSync(join(folder, "d"));
    expect(await namesOf("d")).toEqual([]);
  });

  it.each([
    ["*.yaml", [".h.yaml", "a.yaml", "b.yaml"]],
    ["**/*.yaml", [".h.yaml", "a.yaml", "b.yaml", "d/a.yaml", "d/e/a.yaml"]],
    ["d/**", ["d/a.yaml", "d/b.yml", "d/e/a.yaml", "d/e/x.txt"]],
    ["d/*", ["d/a.yaml", "d/b.yml", "d/e/a.yaml", "d/e/x.txt"]],
    ["**/a.yaml", ["a.yaml", "d/a.yaml", "d/e/a.yaml"]],
    ["{a,b}.yaml", ["a.yaml", "b.yaml"]],
    ["d/*.{yml,yaml}", ["d/a.yaml", "d/b.yml"]],
    ["?.yaml", ["a.yaml", "b.yaml"]],
    ["[ab].yaml", ["a.yaml", "b.yaml"]],
    ["[!a].yaml", ["b.yaml"]],
    ["./*.yaml", [".h.yaml", "a.yaml", "b.yaml"]],
    ["d/e/*.txt", ["d/e/x.txt"]],
    ["d/../*.yaml", [".h.yaml", "a.yaml", "b.yaml"]],
  ])("the glob %s selects %j, and counts as naming each", async (pattern, expected) => {
    writeManifests("a.yaml", "b.yaml", ".h.yaml", "d/a.yaml", "d/b.yml", "d/e/a.yaml", "d/e/x.txt");
    const { names, named } = await find([pattern]);
    expect(names).toEqual(expected);
    expect(named).toEqual(expected);
  });

  it("an absolute glob selects the same files", async () => {
    writeManifests("a.yaml", "d/b.yaml");
    expect(await namesOf(join(folder, "**/*.yaml"))).toEqual(["a.yaml", "d/b.yaml"]);
  });

  it("a glob can select files above the working directory", async () => {
    writeManifests("a.yaml", "x/b.yaml", "d/c.yaml");
    expect((await find(["../x/*.yaml"], { cwd: "d" })).names).toEqual(["x/b.yaml"]);
    expect((await find(["../*.yaml"], { cwd: "d" })).names).toEqual(["a.yaml"]);
  });

  it("a glob that matches no files gives a note and no error", async () => {
    writeManifests("a.yaml");
    const { names, errors, notes } = await find(["nowhere/**/*.yaml", "a.yaml", "*.json"]);
    expect(names).toEqual(["a.yaml"]);
    expect(errors).toEqual([]);
    expect(notes).toEqual(['pattern "nowhere/**/*.yaml" matches no files', 'pattern "*.json" matches no files']);
  });

  it.each<[string, ...string[]]>([
    ["a[1].yaml", "a1.yaml"],
    ["{a}.yaml"],
    ["(a).yaml"],
    ["+(a|b).yaml", "a.yaml"],
    ["a*.yaml", "a.yaml", "a1.yaml"],
    ["what?.yaml", "whatx.yaml"],
    ["a b.yaml"],
    ["ü🏔.yaml"],
    ["$x.yaml"],
  ])("a file named %s is found by its name, and does not hide what that matches as a glob", async (name, ...others) => {
    writeManifests(name, "a1.yaml", "a.yaml", "whatx.yaml");
    const { names, named, errors, notes } = await find([name]);
    expect(names.toSorted()).toEqual([name, ...others].toSorted());
    expect(named).toEqual(names);
    expect([...errors, ...notes]).toEqual([]);
    expect(await namesOf(".", `!${name}`)).toEqual((await namesOf()).filter((file) => !names.includes(file)));
  });

  it("a folder named like a glob is searched, and does not hide what the glob matches", async () => {
    writeManifests("sites/[ab]/c.yaml", "sites/a/b.yaml", "sites/c/d.yaml");
    expect((await namesOf("sites/[ab]")).toSorted()).toEqual(["sites/[ab]/c.yaml", "sites/a/b.yaml"]);
    mkdirSync(join(folder, "**"));
    expect((await namesOf("**/b.yaml")).toSorted()).toEqual(["sites/a/b.yaml"]);
  });

  it("a dangling link named like a glob is an error, and what the glob matches is found", async () => {
    writeManifests("sites/a.yaml");
    symlinkSync("nowhere", join(folder, "sites/*.yaml"));
    const { names, errors } = await find(["sites/*.yaml"]);
    expect(names).toEqual(["sites/a.yaml"]);
    expect(errors).toEqual(['cannot read "sites/*.yaml": no such file or folder']);
  });

  it("a hyphen selects standard input and no file", async () => {
    writeManifests("a.yaml");
    expect(await find(["-"])).toMatchObject({ names: [], stdin: true });
    expect(await find(["-", "a.yaml"])).toMatchObject({ names: ["a.yaml"], stdin: true });
    expect((await find([])).stdin).toBe(false);
  });
});

/** Only Linux has file names of any bytes. */
describe.skipIf(process.platform !== "linux")("a name that is not UTF-8", () => {
  const bytes = (name: string) => Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name, "latin1")]);

  beforeEach(() => {
    writeManifests("sites/a.yaml");
    mkdirSync(bytes("docs\xe9"));
    writeFileSync(bytes("docs\xe9/b.yaml"), manifest);
    writeFileSync(bytes("sites/caf\xe9.yaml"), manifest);
    writeFileSync(bytes("sites/caf\xe9.txt"), "");
  });

  const note = (name: string) => `"${name}" not checked: its name is not UTF-8; rename it`;
  const [docs, cafe] = [note("docs\uFFFD"), note("sites/caf\uFFFD.yaml")];

  it.each<[string, readonly string[], readonly string[]]>([
    [".", ["sites/a.yaml"], [`${docs}; ${cafe}`]],
    ["sites", ["sites/a.yaml"], [cafe]],
    ["sites/*.yaml", ["sites/a.yaml"], [cafe]],
    ["**/*.yaml", ["sites/a.yaml"], [`${docs}; ${cafe}`]],
    ["d*/b.yaml", [], [`${docs}; pattern "d*/b.yaml" matches no files`]],
    ["sites/a*", ["sites/a.yaml"], []],
  ])("is a note for %s if it can match, and the other files are checked", async (pattern, names, notes) => {
    expect(await find([pattern])).toMatchObject({ names, errors: [], notes });
  });

  it("is no note if git ignores it", async () => {
    mkdirSync(join(folder, ".git"));
    write({ ".gitignore": "docs*\ncaf*\n" });
    expect(await find(["."])).toMatchObject({ names: ["sites/a.yaml"], errors: [], notes: [] });
  });
});

describe("an exclamation mark excludes", () => {
  beforeEach(() => writeManifests("a.yaml", "b.yaml", "d/a.yaml", "d/e/c.yaml", "dd/a.yaml"));

  it.each([
    [["!a.yaml"], ["b.yaml", "d/a.yaml", "d/e/c.yaml", "dd/a.yaml"]],
    [["!./a.yaml"], ["b.yaml", "d/a.yaml", "d/e/c.yaml", "dd/a.yaml"]],
    [["!d"], ["a.yaml", "b.yaml", "dd/a.yaml"]],
    [["!d/"], ["a.yaml", "b.yaml", "dd/a.yaml"]],
    [["!./d"], ["a.yaml", "b.yaml", "dd/a.yaml"]],
    [["!d/**"], ["a.yaml", "b.yaml", "dd/a.yaml"]],
    [["!**/a.yaml"], ["b.yaml", "d/e/c.yaml"]],
    [["!*.yaml"], ["d/a.yaml", "d/e/c.yaml", "dd/a.yaml"]],
    [["d", "!d/e"], ["d/a.yaml"]],
    [["a.yaml", "b.yaml", "!b.yaml"], ["a.yaml"]],
    [["!b.yaml", "a.yaml", "b.yaml"], ["a.yaml"]],
    [
      ["**/*.yaml", "!{a,b}.yaml", "!dd"],
      ["d/a.yaml", "d/e/c.yaml"],
    ],
    [["!nowhere"], ["a.yaml", "b.yaml", "d/a.yaml", "d/e/c.yaml", "dd/a.yaml"]],
  ])("%j selects %j", async (patterns, expected) => {
    expect(await namesOf(...patterns)).toEqual(expected);
  });

  it("an absolute path", async () => {
    expect(await namesOf("d", `!${join(folder, "d/e")}`)).toEqual(["d/a.yaml"]);
  });

  it("a file whose name has glob characters, and what the name matches as a glob", async () => {
    writeManifests("f/a[1].yaml", "f/a1.yaml", "f/a2.yaml");
    expect(await namesOf("f", "!f/a[1].yaml")).toEqual(["f/a2.yaml"]);
  });

  it("a folder above the working directory", async () => {
    expect((await find(["..", "!../d"], { cwd: "dd" })).names).toEqual(["a.yaml", "b.yaml", "dd/a.yaml"]);
  });
});

describe("a file is read once", () => {
  it.each([
    [["a.yaml", "a.yaml"]],
    [["a.yaml", "./a.yaml"]],
    [["a.yaml", "*.yaml"]],
    [[".", "a.yaml"]],
    [["a.yaml", "."]],
    [[".", "."]],
  ])("however often it is selected: %j", async (patterns) => {
    writeManifests("a.yaml");
    expect(await namesOf(...patterns)).toEqual(["a.yaml"]);
  });

  it("counts as named if one of the patterns names it", async () => {
    writeManifests("a.yaml");
    expect((await find([".", "a.yaml"])).named).toEqual(["a.yaml"]);
    expect((await find(["a.yaml", "."])).named).toEqual(["a.yaml"]);
    expect((await find(["."])).named).toEqual([]);
  });
});

describe("a slash at the end of a pattern", () => {
  it("is of a folder only", async () => {
    writeManifests("d/a.yaml");
    expect(await namesOf("d/")).toEqual(["d/a.yaml"]);
    const { names, errors } = await find(["d/a.yaml/", "d"]);
    expect([names, errors]).toEqual([
      ["d/a.yaml"],
      ['cannot read "d/a.yaml/": it is a file; omit the slash at the end'],
    ]);
  });
});

describe("an empty pattern to exclude", () => {
  it("is an error, and excludes nothing", async () => {
    writeManifests("a.yaml", "b.yaml");
    const { names, errors } = await find([".", "!", "!b.yaml"]);
    expect([names, errors]).toEqual([["a.yaml"], ['pattern "!" is empty; add what to exclude after "!"']]);
  });
});

describe("patterns that could take too long", () => {
  it.each([
    [`${"a".repeat(65_537)}*`, /^glob "a+…" has 65,538 characters; at most 1,024 are allowed$/],
    ["{a,b}".repeat(30), /^the braces of glob ".*" expand to more than 1,000 alternatives/],
    [`!${"{a,b}".repeat(30)}`, /^the braces of glob/],
  ])("are an error: %.20s", async (pattern, message) => {
    writeManifests("a.yaml");
    await expect(find([pattern, "a.yaml"])).rejects.toThrow(message);
  });

  it("are none for a name that nearly matches", async () => {
    const name = `${"a".repeat(235)}.yaml`;
    writeManifests(name);
    const { names, notes } = await find([name, "**/*a*a*a*a*a*a*a*a*a*b", "!*a*a*a*a*a*a*a*a*a*c"]);
    expect([names, notes]).toEqual([[name], ['pattern "**/*a*a*a*a*a*a*a*a*a*b" matches no files']]);
  });
});

describe("searching a folder skips what git ignores", () => {
  const all = ["a.yaml", "b.yaml", "d/a.yaml", "d/e/a.yaml", "d/e/b.yaml", "out/a.yaml"];

  /** Writes a repository with manifests, and with .gitignore files at some depths. */
  function repository(rules: Readonly<Record<string, string>>): void {
    mkdirSync(join(folder, ".git"));
    writeManifests(...all);
    write(rules);
  }

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["a folder", { ".gitignore": "out/\n" }, all.filter((file) => !file.startsWith("out/"))],
    ["a name at any depth", { ".gitignore": "a.yaml\n" }, ["b.yaml", "d/e/b.yaml"]],
    ["a name at the root only", { ".gitignore": "/a.yaml\n" }, all.filter((file) => file !== "a.yaml")],
    ["a glob", { ".gitignore": "d/**/b.*\n" }, all.filter((file) => file !== "d/e/b.yaml")],
    ["with comments, empty lines and CRLF", { ".gitignore": "# x\r\n\r\nout\r\n" }, all.slice(0, -1)],
    ["with a byte order mark", { ".gitignore": "\uFEFFout\n" }, all.slice(0, -1)],
    ["a rule and its negation", { ".gitignore": "*.yaml\n!b.yaml\n" }, ["b.yaml", "d/e/b.yaml"]],
    ["a rule in a subfolder", { "d/.gitignore": "e\n" }, ["a.yaml", "b.yaml", "d/a.yaml", "out/a.yaml"]],
    [
      "a negation in a subfolder",
      { ".gitignore": "a.yaml\n", "d/e/.gitignore": "!a.yaml\n" },
      ["b.yaml", "d/e/a.yaml", "d/e/b.yaml"],
    ],
    [
      "no negation inside an ignored folder",
      { ".gitignore": "d/\n", "d/.gitignore": "!a.yaml\n" },
      ["a.yaml", "b.yaml", "out/a.yaml"],
    ],
    ["a rule bound to its own folder", { "d/.gitignore": "/a.yaml\n" }, all.filter((file) => file !== "d/a.yaml")],
    ["an empty .gitignore", { ".gitignore": "" }, all],
  ])("%s", async (_, rules, expected) => {
    repository(rules);
    expect(await namesOf()).toEqual(expected);
  });

  it("by the rules of the repository's root if the search begins below it", async () => {
    repository({ ".gitignore": "/d/e/b.yaml\na.yaml\n" });
    expect(await namesOf("d/e")).toEqual([]);
    write({ ".gitignore": "/d/e/b.yaml\n" });
    expect(await namesOf("d/e")).toEqual(["d/e/a.yaml"]);
    expect((await find(["."], { cwd: "d/e", base: "d/e" })).names).toEqual(["a.yaml"]);
  });

  it("but not a folder that a pattern names", async () => {
    repository({ ".gitignore": "out/\n" });
    expect(await namesOf("out")).toEqual(["out/a.yaml"]);
  });

  it("but not a file that a pattern names or a glob matches", async () => {
    repository({ ".gitignore": "out/\na.yaml\n" });
    expect(await namesOf("out/a.yaml")).toEqual(["out/a.yaml"]);
    expect(await namesOf("out/*.yaml")).toEqual(["out/a.yaml"]);
  });

  it("outside a repository, by the rules in the folder and below, and by none above it", async () => {
    writeManifests("x/a.yaml", "x/b.yaml", "x/y/c.yaml");
    write({ ".gitignore": "*.yaml\n", "x/.gitignore": "b.yaml\n", "x/y/.gitignore": "c.yaml\n" });
    expect(await namesOf("x")).toEqual(["x/a.yaml"]);
  });

  it("by the rules of the inner repository, if one is inside another", async () => {
    repository({ ".gitignore": "*.yaml\n", "d/.git/HEAD": "ref: refs/heads/main\n" });
    expect(await namesOf("d")).toEqual(["d/a.yaml", "d/e/a.yaml", "d/e/b.yaml"]);
  });

  it("in a work tree whose .git is a file", async () => {
    writeManifests("d/a.yaml", "d/b.yaml");
    write({ ".git": "gitdir: elsewhere\n", ".gitignore": "b.yaml\n" });
    expect(await namesOf("d")).toEqual(["d/a.yaml"]);
  });

  it("with rules that are too long or too many of a kind, which are counted and not applied", async () => {
    writeManifests("a.yaml", "d/b.yaml", "out/c.yaml");
    const alike = Array.from({ length: 60 }, (_, at) => `${"?".repeat(at)}a${"[0-9]".repeat(60)}`);
    write({ ".gitignore": `${"a".repeat(65_537)}*\nout\n`, "d/.gitignore": `${alike.join("\n")}\n` });
    const { names, notes } = await find(["."]);
    expect(names).toEqual(["a.yaml", "d/b.yaml"]);
    expect(notes).toEqual([
      expect.stringMatching(
        /^1 rule in "\.gitignore" not applied: too long, .*; [1-9]\d* rules in "d\/\.gitignore" not applied: .*; what they match is checked$/,
      ),
    ]);
  });

  it("with 200,000 rules in little time", async () => {
    writeManifests(...Array.from({ length: 200 }, (_, at) => `d/site${at}.yaml`));
    write({ ".gitignore": Array.from({ length: 200_000 }, (_, at) => `*.tmp${at}\n`).join("") });
    const began = cpuTime();
    expect((await find(["."])).names).toHaveLength(200);
    expect(cpuTime() - began).toBeLessThan(10_000);
  });

  it("as if there were no .gitignore file, if it is a folder", async () => {
    writeManifests("a.yaml", ".gitignore/b.yaml");
    expect((await find(["."])).names).toContain("a.yaml");
  });

  it("and always skips .git and node_modules, at any depth, in a search and for a glob", async () => {
    writeManifests("a.yaml", ".git/b.yaml", "node_modules/p/c.yaml", "d/node_modules/d.yaml", "d/.git/e.yaml");
    expect(await namesOf()).toEqual(["a.yaml"]);
    expect(await namesOf("**/*.yaml")).toEqual(["a.yaml"]);
  });

  it("but reads a file in node_modules that a pattern names", async () => {
    writeManifests("node_modules/p/c.yaml");
    expect(await namesOf("node_modules/p/c.yaml")).toEqual(["node_modules/p/c.yaml"]);
    expect(await namesOf("node_modules")).toEqual(["node_modules/p/c.yaml"]);
  });
});

describe("symbolic links", () => {
  it("are not followed when searching a folder or matching a glob", async () => {
    writeManifests("real/a.yaml", "x/b.yaml");
    symlinkSync(join(folder, "real"), join(folder, "x/folder"));
    symlinkSync(join(folder, "real/a.yaml"), join(folder, "x/file.yaml"));
    symlinkSync("..", join(folder, "x/up"));
    expect(await namesOf("x")).toEqual(["x/b.yaml"]);
    expect(await namesOf("x/**/*.yaml")).toEqual(["x/b.yaml"]);
  });

  it("are followed if a pattern names them", async () => {
    writeManifests("real/a.yaml");
    symlinkSync("real", join(folder, "folder"));
    symlinkSync("real/a.yaml", join(folder, "file.yaml"));
    expect(await namesOf("file.yaml")).toEqual(["file.yaml"]);
    expect(await namesOf("folder")).toEqual(["folder/a.yaml"]);
    expect(await namesOf("folder/a.yaml")).toEqual(["folder/a.yaml"]);
  });

  describe("out of the repository, or into .git, are an error that quotes nothing of what is there", () => {
    /** A repository next to a folder, with links to both. */
    function links(): void {
      write({ "secret/secret.yaml": "SECRET: [", "secret/d/secret.yaml": "SECRET: [" });
      write({ "repo/.git/config": "SECRET: [", "repo/real/a.yaml": manifest });
      symlinkSync("../secret/secret.yaml", join(folder, "repo/file.yaml"));
      symlinkSync("../secret", join(folder, "repo/folder"));
      symlinkSync(".git/config", join(folder, "repo/config.yaml"));
      symlinkSync(".git", join(folder, "repo/git"));
      symlinkSync("real", join(folder, "repo/inside"));
      symlinkSync("../folder", join(folder, "repo/real/chain"));
    }

    it.each([
      ["file.yaml", "file.yaml", "it is a symbolic link that points outside the repository"],
      ["folder", "folder", "it is a symbolic link that points outside the repository"],
      ["folder/", "folder", "it is a symbolic link that points outside the repository"],
      ["folder/secret.yaml", "folder/secret.yaml", "a symbolic link in its path points outside the repository"],
      ["folder/*.yaml", "folder", "it is a symbolic link that points outside the repository"],
      ["folder/**", "folder", "it is a symbolic link that points outside the repository"],
      ["folder/d/*.yaml", "folder/d", "a symbolic link in its path points outside the repository"],
      ["real/chain", "real/chain", "it is a symbolic link that points outside the repository"],
      ["inside/chain/d", "inside/chain/d", "a symbolic link in its path points outside the repository"],
      ["config.yaml", "config.yaml", "it is in the folder .git"],
      ["git/config", "git/config", "it is in the folder .git"],
      ["git/*", "git", "it is in the folder .git"],
      [".git/config", ".git/config", "it is in the folder .git"],
      [".git/*", ".git", "it is in the folder .git"],
    ])("%s", async (pattern, name, reason) => {
      links();
      const { names, errors, notes } = await find([pattern, "inside"], { cwd: "repo", base: "repo" });
      expect({ names, notes }).toEqual({ names: ["inside/a.yaml"], notes: [] });
      expect(errors).toEqual([`cannot read "${name}": ${reason}`]);
    });

    it.each([".", "**/*", "*", "r*/**", "{real,folder}/**"])("and never found by %s", async (pattern) => {
      links();
      const { names, errors } = await find([pattern], { cwd: "repo", base: "repo" });
      expect(names.filter((name) => !/^(?:real\/a\.yaml)$/.test(name))).toEqual([]);
      expect(errors).toEqual([]);
    });

    it("in a working directory behind a link, for all patterns", async () => {
      links();
      for (const pattern of [".", "secret.yaml", "*.yaml", "d"]) {
        const { names, errors } = await find([pattern], { cwd: "repo/folder", base: "repo" });
        expect({ names, errors }).toEqual({ names: [], errors: [expect.stringContaining("points outside")] });
      }
      expect((await find(["."], { cwd: "repo/inside", base: "repo" })).names).toEqual(["inside/a.yaml"]);
    });

    it("but not outside of all repositories, as a user names them", async () => {
      links();
      writeManifests("secret/link/a.yaml");
      symlinkSync("link/a.yaml", join(folder, "secret/b.yaml"));
      symlinkSync(join(folder, "repo/real"), join(folder, "secret/repo"));
      const { names, errors } = await find(["../secret/b.yaml", "../secret/repo", join(folder, "secret/link")], {
        cwd: "repo",
        base: "repo",
      });
      expect(errors).toEqual([]);
      expect(names).toEqual(["../secret/b.yaml", "../secret/repo/a.yaml", "../secret/link/a.yaml"]);
    });

    it("of a .gitignore file, which then ignores nothing", async () => {
      writeManifests("a.yaml");
      mkdirSync(join(folder, ".git"));
      write({ rules: "a.yaml\n" });
      symlinkSync("rules", join(folder, ".gitignore"));
      expect(await namesOf(".")).toEqual(["a.yaml"]);
      unlinkSync(join(folder, ".gitignore"));
      execFileSync("mkfifo", [join(folder, ".gitignore")]);
      expect(await namesOf(".")).toEqual(["a.yaml"]);
    });
  });

  it("that form a loop are an error if a pattern names them, and skipped in a search", async () => {
    writeManifests("a.yaml");
    symlinkSync("two.yaml", join(folder, "one.yaml"));
    symlinkSync("one.yaml", join(folder, "two.yaml"));
    expect(await namesOf()).toEqual(["a.yaml"]);
    const { names, errors } = await find(["one.yaml", "a.yaml"]);
    expect(names).toEqual(["a.yaml"]);
    expect(errors).toEqual(['cannot read "one.yaml": its symbolic links form a loop']);
  });

  it("that dangle are an error if a pattern names them, with or without glob characters", async () => {
    symlinkSync("gone.yaml", join(folder, "a.yaml"));
    symlinkSync("gone.yaml", join(folder, "a[1].yaml"));
    for (const name of ["a.yaml", "a[1].yaml"]) {
      const { errors, notes } = await find([name]);
      expect({ errors, notes }).toEqual({ errors: [`cannot read "${name}": no such file or folder`], notes: [] });
    }
  });
});

describe("a file that cannot be read is an error, and the others are read", () => {
  it.each([
    ["does not exist", "gone.yaml", "no such file or folder"],
    ["is below a file", "a.yaml/b.yaml", "part of its path is not a folder"],
    ["has a name that is too long", `${"x".repeat(300)}.yaml`, "the name is too long"],
  ])("a path that %s", async (_, name, why) => {
    writeManifests("a.yaml");
    const { names, errors } = await find([name, "a.yaml"]);
    expect(names).toEqual(["a.yaml"]);
    expect(errors).toEqual([`cannot read "${name}": ${why}`]);
  });

  it("a pipe without a writer does not block the run", async () => {
    writeManifests("d/a.yaml");
    execFileSync("mkfifo", [join(folder, "d/pipe.yaml")]);
    expect(await namesOf("d")).toEqual(["d/a.yaml"]);
    const { names, errors } = await find(["d/pipe.yaml", "d/a.yaml"]);
    expect(names).toEqual(["d/a.yaml"]);
    expect(errors).toEqual([
      'cannot read "d/pipe.yaml": it is not a regular file; use a file, a folder, or "-" for standard input',
    ]);
  });

  it("a file that is deleted before it is read", async () => {
    writeManifests("a.yaml", "b.yaml");
    const roots = { cwd: folder, base: folder };
    const { files } = await findFiles(["."], roots);
    unlinkSync(join(folder, "a.yaml"));
    const unread: string[] = [];
    const texts = [...readFiles(files, roots, (error) => unread.push(error))];
    expect(texts.map(({ file }) => file)).toEqual(["b.yaml"]);
    expect(unread).toEqual(['cannot read "a.yaml": no such file or folder']);
  });

  it("a file and a folder without read permission", async () => {
    writeManifests("a.yaml", "b.yaml", "d/c.yaml");
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "a.yaml"), 0);
    chmodSync(join(folder, "d"), 0);
    const { names, errors } = await asNobody(() => find(["."]));
    expect(names).toEqual(["b.yaml"]);
    expect(errors).toEqual(['cannot read folder "d": permission denied', 'cannot read "a.yaml": permission denied']);
  });

  it("a .gitignore file without read permission ignores nothing", async () => {
    writeManifests("a.yaml");
    write({ ".gitignore": "b.yaml\n" });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, ".gitignore"), 0);
    const { names } = await asNobody(() => find(["."]));
    expect(names).toEqual(["a.yaml"]);
  });

  it("a file above the size limit is not read into memory, but its size is reported", async () => {
    writeManifests("a.yaml");
    writeFileSync(join(folder, "big.yaml"), Buffer.alloc(16 * 1024 * 1024 + 1, "#"));
    const roots = { cwd: folder, base: folder };
    const { files } = await findFiles(["big.yaml"], roots);
    const [text] = [...readFiles(files, roots, () => undefined)];
    expect({ size: text?.size, length: text?.content.length }).toEqual({ size: 16 * 1024 * 1024 + 1, length: 0 });
    const { report } = await check("big.yaml");
    expect(report.findings.map(({ message }) => message)).toEqual([expect.stringContaining("16,777,217 bytes")]);
  });

  describe("a file above the size limit that a search finds", () => {
    const limit = 16 * 1024 * 1024;
    const part = 1024 * 1024;
    const comments = (size: number) => `${"#".repeat(99)}\n`.repeat(Math.ceil(size / 100)).slice(-size);

    /** Checks the folder with a file that is filled with comments up to a size, except for a text at an offset. */
    const checkLarge = async (text: string, offset: number, size = limit + 1) => {
      const before = comments(offset);
      writeFileSync(join(folder, "big.yaml"), before + text + comments(size - offset - text.length));
      const { report } = await check(".");
      return { findings: report.findings.map(({ message }) => message), skipped: report.run.skipped };
    };

    it.each<[string, string, number]>([
      ["at its start", manifest, 0],
      ["after a megabyte of comments", manifest, 3 * part],
      ["where two parts meet", manifest, part - 20],
      ["where two parts meet, with all letters apart", `l${"\\\n  ".repeat(200)}ync-policy/v1`, part - 500],
      ["after the limit", manifest, limit + part],
      ["at its end, misspelled", "apiVersion: Lync_Policy/v1\n", 20 * part - 30],
      ["without an apiVersion", "kind: Deployment\nspec: {product: lync-server-2010}\n", 5 * part],
      ["as an escape sequence", 'apiVersion: "lync\\u002dpolicy/v1"\n', 5 * part],
    ])("is a finding if it mentions a manifest %s", async (_, text, offset) => {
      const { findings, skipped } = await checkLarge(text, offset, 20 * part);
      expect(findings).toEqual(["file size is 20,971,520 bytes; the limit is 16,777,216 bytes (16 MiB)"]);
      expect(skipped).toEqual([]);
    });

    it("is a finding in UTF-16", async () => {
      writeFileSync(join(folder, "big.yaml"), Buffer.from(`\uFEFF${manifest}${comments(limit)}`, "utf16le"));
      expect((await check(".")).report.findings).toHaveLength(1);
    });

    it("is otherwise skipped and named as a near miss", async () => {
      const { findings, skipped } = await checkLarge("kind: Deployment\nname: production\n", part);
      const reason = "file size is 16,777,217 bytes; the limit is 16,777,216 bytes (16 MiB)";
      expect({ findings, skipped }).toEqual({
        findings: [],
        skipped: [{ file: "big.yaml", reason, named: false, isNear: true }],
      });
    });

    it("is checked like any other at the limit", async () => {
      const { findings, skipped } = await checkLarge(manifest, 0, limit);
      expect({ findings, skipped }).toEqual({ findings: [], skipped: [] });
    });
  });
});

describe("files are named and ordered", () => {
  it("by name, in the same order however they were created", async () => {
    const names = ["A.yaml", "Z.yaml", "a/x.yaml", "a.yaml", "a0.yaml", "b.yaml", "é.yaml"];
    writeManifests(...[...names].reverse());
    const first = await namesOf();
    rmSync(folder, { recursive: true });
    writeManifests(...names);
    expect(await namesOf()).toEqual(first);
    expect(first).toEqual(["A.yaml", "Z.yaml", "a/x.yaml", "a.yaml", "a0.yaml", "b.yaml", "é.yaml"]);
  });

  it("relative to the base folder, above it too, with slashes", async () => {
    writeManifests("repo/d/a.yaml", "x/b.yaml", "c.yaml");
    const { names } = await find(["a.yaml", "../../x/b.yaml", "../../c.yaml"], { cwd: "repo/d", base: "repo" });
    expect(names).toEqual(["d/a.yaml", "../x/b.yaml", "../c.yaml"]);
  });

  it("the same for every spelling of a path", async () => {
    writeManifests("d/a.yaml");
    expect(await namesOf("d/../d//a.yaml")).toEqual(["d/a.yaml"]);
  });
});

describe("a file without a manifest is skipped in a search, and checked if a pattern names it", () => {
  const helm =
    "apiVersion: v1\nkind: Service\nmetadata:\n  name: {{ .Values.name }}\n{{- if .x }}\nspec: {}\n{{- end }}\n";
  const workflow = "on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{run: 'true'}]\n";
  const foreign = {
    "chart/templates/service.yaml": helm,
    ".github/workflows/ci.yml": workflow,
    "broken.yaml": "a: [\n",
    "utf16.yaml": "\u0001\u0002",
    "empty.yaml": "",
    "list.yaml": "- 1\n",
  };

  it("in a search it is only listed as skipped", async () => {
    write(foreign);
    writeManifests("contoso.yaml");
    const { report, errors, notes } = await check(".");
    expect({ errors, notes, findings: report.findings }).toEqual({ errors: [], notes: [], findings: [] });
    expect(report.run.files).toEqual(["contoso.yaml"]);
    expect(report.run.skipped.map(({ file }) => file).sort()).toEqual(Object.keys(foreign).sort());
  });

  it("a template that a pattern names is skipped too, with what to do", async () => {
    write(foreign);
    const { report } = await check("chart/templates/service.yaml");
    const reason = 'it is a template, not a manifest; render it first, as with "helm template"';
    const file = "chart/templates/service.yaml";
    expect(report.run.skipped).toEqual([{ file, reason, named: true, isNear: false }]);
  });

  it("a template that mentions a manifest is an error, however it is found", async () => {
    const action = `${"apiVersion: lync-policy/v1\nkind: Deployment\n"}spec:\n  product: {{ .Values.product }}\n  sites: [{ name: Redmond }]\n`;
    write({ "contoso.yaml": action });
    for (const pattern of [".", "contoso.yaml"]) {
      const { report } = await check(pattern);
      const syntax = report.findings.filter(({ rule }) => rule.id === "yaml-syntax").map(({ message }) => message);
      expect(syntax).toEqual([expect.stringContaining("an action of a template is not YAML")]);
      expect(report.conclusion).toBe("failure");
    }
  });

  it.each(["broken.yaml", "utf16.yaml"])("%s is checked if a pattern names it", async (file) => {
    write(foreign);
    const { report } = await check(file);
    expect(report.run.files).toEqual([file]);
    expect(report.findings.map(({ rule }) => rule.id)).toContain("yaml-syntax");
  });

  it.each([".github/workflows/ci.yml", "empty.yaml", "list.yaml"])(
    "%s gives a note if a pattern names it",
    async (file) => {
      write(foreign);
      const { report, notes } = await check(file);
      expect({ files: report.run.files, findings: report.findings }).toEqual({ files: [], findings: [] });
      expect(notes).toEqual([expect.stringMatching(new RegExp(`^skipping ${file.replaceAll(".", "\\.")}: .+`))]);
    },
  );

  it("a manifest with a YAML error is checked in a search", async () => {
    write({ "contoso.yaml": manifest.replace("name: Redmond", "name: @Redmond") });
    const { report } = await check(".");
    expect(report.findings.map(({ rule, range }) => [rule.id, range.line])).toEqual([["yaml-syntax", 7]]);
  });

  it("a manifest in UTF-16 is checked in a search", async () => {
    writeFileSync(join(folder, "contoso.yaml"), Buffer.from(`\uFEFF${manifest}`, "utf16le"));
    const { report } = await check(".");
    expect(report.findings.map(({ message }) => message)).toEqual([expect.stringContaining("UTF-16")]);
  });

  it("standard input is checked as if a pattern named it", async () => {
    const { report, errors } = await check("-");
    expect({ files: report.run.files, errors }).toEqual({ files: ["<stdin>"], errors: [] });
    expect(existsSync(join(folder, "<stdin>"))).toBe(false);
  });
});
