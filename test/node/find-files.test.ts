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
import type { Text } from "../../src/base/source-text.ts";
import { discover, read } from "../../src/node/find-files.ts";
import { run } from "../../src/node/run.ts";

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

/** Writes files, with the folders that they need. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

/** Writes manifests, with the folders that they need. */
function plant(...files: readonly string[]): void {
  write(Object.fromEntries(files.map((file) => [file, manifest])));
}

/** What patterns lead to, in the words of the texts. */
async function find(patterns: readonly string[], { cwd = ".", base = "." } = {}) {
  const where = { cwd: join(folder, cwd), base: join(folder, base) };
  const { files, problems, remarks, stdin } = await discover(patterns, where);
  const unread: string[] = [];
  const texts: readonly Text[] = [...read(files, where, (problem) => unread.push(problem))];
  return {
    names: texts.map(({ file }) => file),
    named: texts.filter(({ named }) => named).map(({ file }) => file),
    problems: [...problems, ...unread],
    remarks,
    stdin,
  };
}

/** Does something as a user whom permissions bind: they do not bind root. */
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
  const { names, problems, remarks } = await find(patterns);
  expect({ problems, remarks }).toEqual({ problems: [], remarks: [] });
  return names;
}

/** What a whole run makes of patterns. */
async function judge(...patterns: readonly string[]) {
  const where = { cwd: folder, base: folder };
  const policy = { preset: "minimal", failOn: "error" } as const;
  return run(patterns, where, { policy, today: "2026-11-22", stdin: async () => Buffer.from(manifest) });
}

describe("a pattern leads to files", () => {
  it("a path leads to its file, whatever its ending", async () => {
    plant("a.yaml", "b.txt");
    expect(await namesOf("b.txt")).toEqual(["b.txt"]);
    expect(await namesOf("./a.yaml")).toEqual(["a.yaml"]);
    expect(await namesOf(join(folder, "a.yaml"))).toEqual(["a.yaml"]);
  });

  it("a folder leads to the YAML files in it, at any depth and in any case of letters", async () => {
    plant("d/a.yaml", "d/b.yml", "d/e/f/c.YAML", "d/no.txt", "d/yaml", "d/a.yaml.bak", "other.yaml");
    expect(await namesOf("d")).toEqual(["d/a.yaml", "d/b.yml", "d/e/f/c.YAML"]);
    expect(await namesOf("d/")).toEqual(["d/a.yaml", "d/b.yml", "d/e/f/c.YAML"]);
  });

  it("no pattern leads through the working tree, hidden folders included", async () => {
    plant("a.yaml", ".github/b.yaml", ".c.yaml");
    expect(await namesOf()).toEqual([".c.yaml", ".github/b.yaml", "a.yaml"]);
    expect(await namesOf(".")).toEqual(await namesOf());
  });

  it("an empty folder leads to nothing, and nothing is wrong with that", async () => {
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
  ])("the glob %s leads to %j, each as if it were named", async (pattern, expected) => {
    plant("a.yaml", "b.yaml", ".h.yaml", "d/a.yaml", "d/b.yml", "d/e/a.yaml", "d/e/x.txt");
    const { names, named } = await find([pattern]);
    expect(names).toEqual(expected);
    expect(named).toEqual(expected);
  });

  it("an absolute glob leads to the same files", async () => {
    plant("a.yaml", "d/b.yaml");
    expect(await namesOf(join(folder, "**/*.yaml"))).toEqual(["a.yaml", "d/b.yaml"]);
  });

  it("a glob above the working folder leads there", async () => {
    plant("a.yaml", "x/b.yaml", "d/c.yaml");
    expect((await find(["../x/*.yaml"], { cwd: "d" })).names).toEqual(["x/b.yaml"]);
    expect((await find(["../*.yaml"], { cwd: "d" })).names).toEqual(["a.yaml"]);
  });

  it("a glob that matches nothing is a remark and no problem", async () => {
    plant("a.yaml");
    const { names, problems, remarks } = await find(["nowhere/**/*.yaml", "a.yaml", "*.json"]);
    expect(names).toEqual(["a.yaml"]);
    expect(problems).toEqual([]);
    expect(remarks).toEqual(['pattern "nowhere/**/*.yaml" matches no file', 'pattern "*.json" matches no file']);
  });

  it.each(["a[1].yaml", "{a}.yaml", "(a).yaml", "a*.yaml", "what?.yaml", "a b.yaml", "ü🏔.yaml", "$x.yaml"])(
    "a file that is named %s is found by this name",
    async (name) => {
      plant(name, "a1.yaml", "a.yaml", "whatx.yaml");
      expect(await namesOf(name)).toEqual([name]);
    },
  );

  it("a hyphen is standard input, and no file", async () => {
    plant("a.yaml");
    expect(await find(["-"])).toMatchObject({ names: [], stdin: true });
    expect(await find(["-", "a.yaml"])).toMatchObject({ names: ["a.yaml"], stdin: true });
    expect((await find([])).stdin).toBe(false);
  });
});

describe("an exclamation mark leaves out", () => {
  beforeEach(() => plant("a.yaml", "b.yaml", "d/a.yaml", "d/e/c.yaml", "dd/a.yaml"));

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
  ])("%j leads to %j", async (patterns, expected) => {
    expect(await namesOf(...patterns)).toEqual(expected);
  });

  it("an absolute path too", async () => {
    expect(await namesOf("d", `!${join(folder, "d/e")}`)).toEqual(["d/a.yaml"]);
  });

  it("a file whose name has signs of a glob by just this name", async () => {
    plant("f/a[1].yaml", "f/a1.yaml");
    expect(await namesOf("f", "!f/a[1].yaml")).toEqual(["f/a1.yaml"]);
  });

  it("a folder above the working folder too", async () => {
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
  ])("however often it is asked for: %j", async (patterns) => {
    plant("a.yaml");
    expect(await namesOf(...patterns)).toEqual(["a.yaml"]);
  });

  it("counts as named where one of the patterns names it", async () => {
    plant("a.yaml");
    expect((await find([".", "a.yaml"])).named).toEqual(["a.yaml"]);
    expect((await find(["a.yaml", "."])).named).toEqual(["a.yaml"]);
    expect((await find(["."])).named).toEqual([]);
  });
});

describe("a walk leaves out what git would ignore", () => {
  const all = ["a.yaml", "b.yaml", "d/a.yaml", "d/e/a.yaml", "d/e/b.yaml", "out/a.yaml"];

  /** A repository with files and with rules at some depths. */
  function repository(rules: Readonly<Record<string, string>>): void {
    mkdirSync(join(folder, ".git"));
    plant(...all);
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
    ["a rule deeper down", { "d/.gitignore": "e\n" }, ["a.yaml", "b.yaml", "d/a.yaml", "out/a.yaml"]],
    [
      "a negation deeper down",
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

  it("by the rules of the repository's root where the walk begins below it", async () => {
    repository({ ".gitignore": "/d/e/b.yaml\na.yaml\n" });
    expect(await namesOf("d/e")).toEqual([]);
    write({ ".gitignore": "/d/e/b.yaml\n" });
    expect(await namesOf("d/e")).toEqual(["d/e/a.yaml"]);
    expect((await find(["."], { cwd: "d/e", base: "d/e" })).names).toEqual(["a.yaml"]);
  });

  it("but not the folder that somebody names", async () => {
    repository({ ".gitignore": "out/\n" });
    expect(await namesOf("out")).toEqual(["out/a.yaml"]);
  });

  it("but not the file that somebody names, nor what a glob matches", async () => {
    repository({ ".gitignore": "out/\na.yaml\n" });
    expect(await namesOf("out/a.yaml")).toEqual(["out/a.yaml"]);
    expect(await namesOf("out/*.yaml")).toEqual(["out/a.yaml"]);
  });

  it("outside a repository by the rules from the folder on, and by none above it", async () => {
    plant("x/a.yaml", "x/b.yaml", "x/y/c.yaml");
    write({ ".gitignore": "*.yaml\n", "x/.gitignore": "b.yaml\n", "x/y/.gitignore": "c.yaml\n" });
    expect(await namesOf("x")).toEqual(["x/a.yaml"]);
  });

  it("by the rules of its own repository where one lies in another", async () => {
    repository({ ".gitignore": "*.yaml\n", "d/.git/HEAD": "ref: refs/heads/main\n" });
    expect(await namesOf("d")).toEqual(["d/a.yaml", "d/e/a.yaml", "d/e/b.yaml"]);
  });

  it("in a work tree whose .git is a file", async () => {
    plant("d/a.yaml", "d/b.yaml");
    write({ ".git": "gitdir: elsewhere\n", ".gitignore": "b.yaml\n" });
    expect(await namesOf("d")).toEqual(["d/a.yaml"]);
  });

  it("where .gitignore is a folder, as if there were none", async () => {
    plant("a.yaml", ".gitignore/b.yaml");
    expect((await find(["."])).names).toContain("a.yaml");
  });

  it("and never looks into .git and node_modules, at any depth, by a walk or by a glob", async () => {
    plant("a.yaml", ".git/b.yaml", "node_modules/p/c.yaml", "d/node_modules/d.yaml", "d/.git/e.yaml");
    expect(await namesOf()).toEqual(["a.yaml"]);
    expect(await namesOf("**/*.yaml")).toEqual(["a.yaml"]);
  });

  it("but a file in node_modules that somebody names is read", async () => {
    plant("node_modules/p/c.yaml");
    expect(await namesOf("node_modules/p/c.yaml")).toEqual(["node_modules/p/c.yaml"]);
    expect(await namesOf("node_modules")).toEqual(["node_modules/p/c.yaml"]);
  });
});

describe("symbolic links", () => {
  it("are not followed on a walk, nor by a glob", async () => {
    plant("real/a.yaml", "x/b.yaml");
    symlinkSync(join(folder, "real"), join(folder, "x/folder"));
    symlinkSync(join(folder, "real/a.yaml"), join(folder, "x/file.yaml"));
    symlinkSync("..", join(folder, "x/up"));
    expect(await namesOf("x")).toEqual(["x/b.yaml"]);
    expect(await namesOf("x/**/*.yaml")).toEqual(["x/b.yaml"]);
  });

  it("are followed where somebody names them", async () => {
    plant("real/a.yaml");
    symlinkSync("real", join(folder, "folder"));
    symlinkSync("real/a.yaml", join(folder, "file.yaml"));
    expect(await namesOf("file.yaml")).toEqual(["file.yaml"]);
    expect(await namesOf("folder")).toEqual(["folder/a.yaml"]);
    expect(await namesOf("folder/a.yaml")).toEqual(["folder/a.yaml"]);
  });

  it("that go in a circle are a problem where somebody names them, and nothing on a walk", async () => {
    plant("a.yaml");
    symlinkSync("two.yaml", join(folder, "one.yaml"));
    symlinkSync("one.yaml", join(folder, "two.yaml"));
    expect(await namesOf()).toEqual(["a.yaml"]);
    const { names, problems } = await find(["one.yaml", "a.yaml"]);
    expect(names).toEqual(["a.yaml"]);
    expect(problems).toEqual(['cannot read "one.yaml": its symbolic links go in a circle']);
  });

  it("that lead nowhere are a problem where somebody names them, signs of a glob or not", async () => {
    symlinkSync("gone.yaml", join(folder, "a.yaml"));
    symlinkSync("gone.yaml", join(folder, "a[1].yaml"));
    for (const name of ["a.yaml", "a[1].yaml"]) {
      const { problems, remarks } = await find([name]);
      expect({ problems, remarks }).toEqual({
        problems: [`cannot read "${name}": there is no such file or folder`],
        remarks: [],
      });
    }
  });
});

describe("what cannot be had is a problem, and the others go on", () => {
  it.each([
    ["is not there", "gone.yaml", "there is no such file or folder"],
    ["is below a file", "a.yaml/b.yaml", "a part of its path is not a folder"],
    ["has a name that is too long", `${"x".repeat(300)}.yaml`, "its name is too long"],
  ])("a path that %s", async (_, name, why) => {
    plant("a.yaml");
    const { names, problems } = await find([name, "a.yaml"]);
    expect(names).toEqual(["a.yaml"]);
    expect(problems).toEqual([`cannot read "${name}": ${why}`]);
  });

  it("a pipe that nobody writes into is not waited for", async () => {
    plant("d/a.yaml");
    execFileSync("mkfifo", [join(folder, "d/pipe.yaml")]);
    expect(await namesOf("d")).toEqual(["d/a.yaml"]);
    const { names, problems } = await find(["d/pipe.yaml", "d/a.yaml"]);
    expect(names).toEqual(["d/a.yaml"]);
    expect(problems).toEqual(['cannot read "d/pipe.yaml": it is neither a file nor a folder']);
  });

  it("a file that is gone before it is read", async () => {
    plant("a.yaml", "b.yaml");
    const where = { cwd: folder, base: folder };
    const { files } = await discover(["."], where);
    unlinkSync(join(folder, "a.yaml"));
    const unread: string[] = [];
    const texts = [...read(files, where, (problem) => unread.push(problem))];
    expect(texts.map(({ file }) => file)).toEqual(["b.yaml"]);
    expect(unread).toEqual(['cannot read "a.yaml": there is no such file or folder']);
  });

  it("a file and a folder that may not be read", async () => {
    plant("a.yaml", "b.yaml", "d/c.yaml");
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "a.yaml"), 0);
    chmodSync(join(folder, "d"), 0);
    const { names, problems } = await asNobody(() => find(["."]));
    expect(names).toEqual(["b.yaml"]);
    expect(problems).toEqual([expect.stringContaining('"d"'), 'cannot read "a.yaml": permission denied']);
  });

  it("a .gitignore that may not be read is no reason to stop", async () => {
    plant("a.yaml");
    write({ ".gitignore": "b.yaml\n" });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, ".gitignore"), 0);
    const { names } = await asNobody(() => find(["."]));
    expect(names).toEqual(["a.yaml"]);
  });

  it("a file above the limit is not read into memory, but its size is told", async () => {
    plant("a.yaml");
    writeFileSync(join(folder, "big.yaml"), Buffer.alloc(16 * 1024 * 1024 + 1, "#"));
    const where = { cwd: folder, base: folder };
    const { files } = await discover(["big.yaml"], where);
    const [text] = [...read(files, where, () => undefined)];
    expect({ size: text?.size, length: text?.content.length }).toEqual({ size: 16 * 1024 * 1024 + 1, length: 0 });
    const { report } = await judge("big.yaml");
    expect(report.findings.map(({ message }) => message)).toEqual([expect.stringContaining("16,777,217 bytes")]);
  });
});

describe("files are named and ordered", () => {
  it("by their names, the same whatever order they were made in", async () => {
    const names = ["A.yaml", "Z.yaml", "a/x.yaml", "a.yaml", "a0.yaml", "b.yaml", "é.yaml"];
    plant(...[...names].reverse());
    const first = await namesOf();
    rmSync(folder, { recursive: true });
    plant(...names);
    expect(await namesOf()).toEqual(first);
    expect(first).toEqual(["A.yaml", "Z.yaml", "a/x.yaml", "a.yaml", "a0.yaml", "b.yaml", "é.yaml"]);
  });

  it("from the base on, above it too, with a slash between folders", async () => {
    plant("repo/d/a.yaml", "x/b.yaml", "c.yaml");
    const { names } = await find(["a.yaml", "../../x/b.yaml", "../../c.yaml"], { cwd: "repo/d", base: "repo" });
    expect(names).toEqual(["d/a.yaml", "../x/b.yaml", "../c.yaml"]);
  });

  it("the same for every spelling of a path", async () => {
    plant("d/a.yaml");
    expect(await namesOf("d/../d//a.yaml")).toEqual(["d/a.yaml"]);
  });
});

describe("foreign YAML is left alone on the way and judged where it is named", () => {
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

  it("on the way nothing is said of it but that it was left alone", async () => {
    write(foreign);
    plant("contoso.yaml");
    const { report, problems, remarks } = await judge(".");
    expect({ problems, remarks, findings: report.findings }).toEqual({ problems: [], remarks: [], findings: [] });
    expect(report.files).toEqual(["contoso.yaml"]);
    expect(report.skipped.map(({ file }) => file).sort()).toEqual(Object.keys(foreign).sort());
  });

  it.each(["chart/templates/service.yaml", "broken.yaml", "utf16.yaml"])(
    "%s is judged where it is named",
    async (file) => {
      write(foreign);
      const { report } = await judge(file);
      expect(report.files).toEqual([file]);
      expect(report.findings.map(({ rule }) => rule.id)).toContain("yaml-syntax");
    },
  );

  it.each([".github/workflows/ci.yml", "empty.yaml", "list.yaml"])("%s is a remark where it is named", async (file) => {
    write(foreign);
    const { report, remarks } = await judge(file);
    expect({ files: report.files, findings: report.findings }).toEqual({ files: [], findings: [] });
    expect(remarks).toEqual([expect.stringMatching(new RegExp(`^${file.replaceAll(".", "\\.")} is left alone: .+`))]);
  });

  it("a broken manifest on the way is judged", async () => {
    write({ "contoso.yaml": manifest.replace("name: Redmond", "name: @Redmond") });
    const { report } = await judge(".");
    expect(report.findings.map(({ rule, range }) => [rule.id, range.line])).toEqual([["yaml-syntax", 7]]);
  });

  it("a manifest in UTF-16 on the way is judged", async () => {
    writeFileSync(join(folder, "contoso.yaml"), Buffer.from(`\uFEFF${manifest}`, "utf16le"));
    const { report } = await judge(".");
    expect(report.findings.map(({ message }) => message)).toEqual([expect.stringContaining("UTF-16")]);
  });

  it("standard input is judged as if it were named", async () => {
    const { report, problems } = await judge("-");
    expect({ files: report.files, problems }).toEqual({ files: ["<stdin>"], problems: [] });
    expect(existsSync(join(folder, "<stdin>"))).toBe(false);
  });
});
