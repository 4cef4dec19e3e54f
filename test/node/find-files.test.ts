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
import { policyWith } from "../support/harness.ts";

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

  it.each(["a[1].yaml", "{a}.yaml", "(a).yaml", "a*.yaml", "what?.yaml", "a b.yaml", "ü🏔.yaml", "$x.yaml"])(
    "a file named %s is found by its name",
    async (name) => {
      writeManifests(name, "a1.yaml", "a.yaml", "whatx.yaml");
      expect(await namesOf(name)).toEqual([name]);
    },
  );

  it("a hyphen selects standard input and no file", async () => {
    writeManifests("a.yaml");
    expect(await find(["-"])).toMatchObject({ names: [], stdin: true });
    expect(await find(["-", "a.yaml"])).toMatchObject({ names: ["a.yaml"], stdin: true });
    expect((await find([])).stdin).toBe(false);
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

  it("a file whose name has glob characters, by exactly this name", async () => {
    writeManifests("f/a[1].yaml", "f/a1.yaml");
    expect(await namesOf("f", "!f/a[1].yaml")).toEqual(["f/a1.yaml"]);
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
    expect(errors).toEqual(['cannot read "d/pipe.yaml": not a regular file or folder']);
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

  it.each(["chart/templates/service.yaml", "broken.yaml", "utf16.yaml"])(
    "%s is checked if a pattern names it",
    async (file) => {
      write(foreign);
      const { report } = await check(file);
      expect(report.run.files).toEqual([file]);
      expect(report.findings.map(({ rule }) => rule.id)).toContain("yaml-syntax");
    },
  );

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
