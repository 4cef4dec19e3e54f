import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { changeOnDisk } from "../../../src/github/change.ts";
import { changeIn, describeChange, gitIn, repositoryWith, type TestRepository } from "../../support/change.ts";

const all = "all";

type Case = {
  readonly does: string;
  readonly base: (at: TestRepository) => void;
  readonly change: (at: TestRepository) => void;
  readonly patterns: readonly string[];
  /** What changed, and the texts before. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly before: Readonly<Record<string, string>>;
};

const one = [{ start: 1, end: 1 }];
const texts = (at: TestRepository, files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) at.write(name, text);
};

const cases: readonly Case[] = [
  {
    does: "replaces a folder by a link to where it went, and edits a file in it",
    base: (at) => texts(at, { "sites/a.yaml": "a\nb\nc\nd\n", "sites/b.yaml": "b\n" }),
    change: (at) => {
      at.git("mv", "sites", "data");
      at.link("sites", "data");
      at.write("data/a.yaml", "A\nb\nc\nd\n");
    },
    patterns: ["sites"],
    files: { "sites/a.yaml": one, "sites/b.yaml": undefined },
    before: { "sites/a.yaml": "a\nb\nc\nd\n" },
  },
  {
    does: "edits the target of a link that a pattern names",
    base: (at) => {
      at.write("data/a.yaml", "a\n");
      at.link("a.yaml", "data/a.yaml");
    },
    change: (at) => at.write("data/a.yaml", "b\n"),
    patterns: ["a.yaml"],
    files: { "a.yaml": one },
    before: { "a.yaml": "a\n" },
  },
  {
    does: "points a link at another file",
    base: (at) => {
      texts(at, { "data/a.yaml": "a\n", "data/b.yaml": "b\n" });
      at.link("a.yaml", "data/a.yaml");
    },
    change: (at) => {
      at.remove("a.yaml");
      at.link("a.yaml", "data/b.yaml");
    },
    patterns: ["a.yaml"],
    files: { "a.yaml": all },
    before: { "a.yaml": "a\n" },
  },
  {
    does: "points a link behind links at another folder",
    base: (at) => {
      texts(at, { "one/a.yaml": "1\n", "two/a.yaml": "2\n", "one/same.yaml": "s\n", "two/same.yaml": "s\n" });
      at.link("middle", "./one/");
      at.link("deep/sites", "../middle");
    },
    change: (at) => {
      at.remove("middle");
      at.link("middle", "two");
    },
    patterns: ["deep/sites"],
    files: { "deep/sites/a.yaml": all, "deep/sites/same.yaml": undefined },
    before: { "deep/sites/a.yaml": "1\n" },
  },
  {
    does: "adds a link to a file that was there",
    base: (at) => at.write("data/a.yaml", "a\n"),
    change: (at) => at.link("a.yaml", "data/a.yaml"),
    patterns: ["a.yaml"],
    files: { "a.yaml": all },
    before: {},
  },
  {
    does: "replaces a link by a file with the same text",
    base: (at) => {
      at.write("data/a.yaml", "a\n");
      at.link("sites/a.yaml", "../data/a.yaml");
    },
    change: (at) => {
      at.remove("sites/a.yaml");
      at.write("sites/a.yaml", "a\n");
    },
    patterns: ["sites/a.yaml"],
    files: { "sites/a.yaml": undefined },
    before: {},
  },
  {
    does: "replaces a link by a file that a search finds",
    base: (at) => {
      at.write("data/a.txt", "a\n");
      at.link("sites/a.yaml", "../data/a.txt");
    },
    change: (at) => {
      at.remove("sites/a.yaml");
      at.write("sites/a.yaml", "a\n");
    },
    patterns: ["sites"],
    files: { "sites/a.yaml": all },
    before: {},
  },
  {
    does: "leaves links out of the repository, absolute ones and loops, which have no target",
    base: (at) => {
      at.link("out", "../../..");
      at.link("absolute.yaml", "/etc/hostname");
      at.link("loop.yaml", "loop.yaml");
      at.link("far.yaml", "out/etc/hostname");
      at.write("a.yaml", "a\n");
    },
    change: (at) => {
      for (const name of ["out", "absolute.yaml", "loop.yaml", "far.yaml"]) at.remove(name);
      texts(at, { "absolute.yaml": "a\n", "loop.yaml": "a\n", "far.yaml": "a\n" });
    },
    patterns: ["a.yaml", "absolute.yaml", "loop.yaml", "far.yaml"],
    files: { "a.yaml": undefined, "absolute.yaml": all, "loop.yaml": all, "far.yaml": all },
    before: {},
  },
  {
    does: "has an absolute link into the repository",
    base: (at) => {
      at.write("data/a.yaml", "a\n");
      at.link("deep/a.yaml", join(at.root, "data/a.yaml"));
    },
    change: (at) => at.write("data/a.yaml", "b\n"),
    patterns: ["deep/a.yaml"],
    files: { "deep/a.yaml": one },
    before: { "deep/a.yaml": "a\n" },
  },
];

describe("a change that", () => {
  it.each(cases)("$does", async ({ base, change, patterns, files, before }) => {
    const repository = repositoryWith({});
    base(repository);
    const first = repository.commit();
    change(repository);
    for (const state of ["in the working tree", "committed"]) {
      if (state === "committed") repository.commit();
      const found = await describeChange(await changeIn(repository.root, first, patterns), ...Object.keys(files));
      // Git compares a link with a file only if both are tracked.
      if (state === "committed") expect(found.files, state).toEqual(files);
      for (const [name, lines] of Object.entries(files))
        expect(found.files[name] === undefined, `${name} ${state}`).toBe(lines === undefined);
      expect(found.before, state).toEqual(before);
    }
  });

  it("points the working directory, which is a link, at another folder", async () => {
    const repository = repositoryWith({ "one/a.yaml": "1\n", "two/a.yaml": "2\n" });
    repository.link("work", "one");
    const first = repository.commit();
    repository.remove("work");
    repository.link("work", "two");
    const change = await changeIn(repository.root, first, [], join(repository.root, "work"));
    expect(await describeChange(change, "work/a.yaml")).toEqual({
      files: { "work/a.yaml": "all" },
      before: { "work/a.yaml": "1\n" },
      renamed: {},
    });
  });

  it("is in a checkout that a link outside leads to, or in a folder of it", async () => {
    const { root, write, first } = repositoryWith({ "sites/a.yaml": "1\n" });
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    symlinkSync(root, join(outside, "checkout"));
    symlinkSync(join(root, "sites"), join(outside, "sites"));
    write("sites/a.yaml", "2\n");
    const whole = await changeIn(join(outside, "checkout"), first);
    expect((await describeChange(whole, "sites/a.yaml")).before).toEqual({ "sites/a.yaml": "1\n" });
    const part = await changeIn(join(outside, "sites"), first);
    expect(await describeChange(part, "a.yaml")).toMatchObject({
      files: { "a.yaml": one },
      before: { "a.yaml": "1\n" },
    });
  });
});

/** A repository with a submodule, which has two commits and is at the first one. */
function withSubmodule(name = "sites") {
  const library = repositoryWith({ "a.yaml": "a\n", "b.yaml": "b\n" });
  const old = library.first;
  library.write("a.yaml", "A\n");
  const newer = library.commit();
  const repository = repositoryWith({ "c.yaml": "c\n" });
  repository.git("submodule", "--quiet", "add", `file://${library.root}`, name);
  const folder = join(repository.root, name);
  gitIn(folder, "checkout", "--quiet", old);
  return { ...repository, library, folder, old, newer, first: repository.commit() };
}

describe("a submodule", () => {
  it("that moves to another commit has the changes in its repository", async () => {
    const { root, folder, first, newer } = withSubmodule();
    gitIn(folder, "checkout", "--quiet", newer);
    const change = await changeIn(root, first);
    expect(await describeChange(change, "sites/a.yaml", "sites/b.yaml", "c.yaml")).toEqual({
      files: { "sites/a.yaml": "all", "sites/b.yaml": undefined, "c.yaml": undefined },
      before: { "sites/a.yaml": "a\n" },
      renamed: {},
    });
    expect(change.gaps).toEqual([]);
  });

  it.each(["all", "dirty", "untracked"])(
    "with a change that is not committed has it, with ignore = %s",
    async (ignore) => {
      const { root, git, write, first } = withSubmodule();
      git("config", "--file", ".gitmodules", "submodule.sites.ignore", ignore);
      write("sites/a.yaml", "x\n");
      write("sites/new.yaml", "x\n");
      const { files, before } = await describeChange(await changeIn(root, first), "sites/a.yaml", "sites/new.yaml");
      expect([files, before]).toEqual([{ "sites/a.yaml": "all", "sites/new.yaml": "all" }, { "sites/a.yaml": "a\n" }]);
    },
  );

  it("whose former commit is not available counts as new as a whole, which is reported", async () => {
    const { root, library, folder, first, newer, old } = withSubmodule();
    rmSync(join(root, ".git/modules/sites"), { recursive: true });
    rmSync(folder, { recursive: true });
    gitIn(root, "clone", "--quiet", "--depth=1", `file://${library.root}`, "sites");
    expect(gitIn(folder, "rev-parse", "HEAD")).toBe(newer);
    const change = await changeIn(root, first);
    expect(await describeChange(change, "sites/a.yaml", "sites/b.yaml", "c.yaml")).toMatchObject({
      files: { "sites/a.yaml": "all", "sites/b.yaml": "all", "c.yaml": undefined },
      before: {},
    });
    expect(change.gaps).toEqual([
      `commit ${old.slice(0, 12)} of submodule "sites" is not available, so every file in it counts as new, and manifests that were in it may no longer be checked; check out submodules with their history or, if the change removes this one, review the removal`,
    ]);
  });

  it("that is not checked out is no change of the files in it", async () => {
    const { root, git, first } = withSubmodule();
    git("submodule", "--quiet", "deinit", "--force", "sites");
    const change = await changeIn(root, first, ["c.yaml"]);
    expect((await describeChange(change, "c.yaml")).files).toEqual({ "c.yaml": undefined });
    expect(change.gaps).toEqual([]);
  });

  it("that is not checked out, before or after a change, is reported if the change removes it or puts files in its place", async () => {
    const { root, git, write, first, remove } = withSubmodule();
    git("submodule", "--quiet", "deinit", "--force", "sites");
    expect((await changeIn(root, first)).gaps).toEqual([]);
    remove("sites");
    expect((await changeIn(root, first)).gaps).toEqual([]);
    write("sites/a.yaml", "a\n");
    expect((await changeIn(root, first)).gaps).toHaveLength(1);
    remove("sites");
    git("rm", "--quiet", "sites");
    expect((await changeIn(root, first)).gaps).toHaveLength(1);
  });

  it("that is replaced by files has its texts from before while its repository is there", async () => {
    const { root, git, folder, write, first } = withSubmodule();
    renameSync(join(folder, ".git"), join(root, "kept"));
    git("rm", "--quiet", "--cached", "sites");
    write("sites/a.yaml", "x\n");
    const without = await changeIn(root, first);
    expect((await describeChange(without, "sites/a.yaml", "sites/b.yaml")).files).toEqual({
      "sites/a.yaml": "all",
      "sites/b.yaml": "all",
    });
    expect(without.gaps).toHaveLength(1);
    renameSync(join(root, "kept"), join(folder, ".git"));
    const found = await describeChange(await changeIn(root, first), "sites/a.yaml", "sites/b.yaml");
    expect([found.files["sites/b.yaml"], found.before]).toEqual([undefined, { "sites/a.yaml": "a\n" }]);
  });

  it("that is renamed has its files from before, under their former names", async () => {
    const { root, git, first } = withSubmodule();
    git("mv", "sites", "data");
    const change = await changeIn(root, first);
    expect(await describeChange(change, "data/a.yaml", "data/b.yaml", "c.yaml")).toEqual({
      files: { "data/a.yaml": "all", "data/b.yaml": "all", "c.yaml": undefined },
      before: { "sites/a.yaml": "a\n", "sites/b.yaml": "b\n" },
      renamed: { "data/a.yaml": "sites/a.yaml", "data/b.yaml": "sites/b.yaml" },
    });
    expect(change.gaps).toEqual([]);
  });

  it("in a submodule is followed too", async () => {
    const inner = withSubmodule("deep");
    const outer = repositoryWith({});
    outer.git("submodule", "--quiet", "add", `file://${inner.root}`, "sites");
    outer.git("submodule", "--quiet", "update", "--init", "--recursive");
    const first = outer.commit();
    gitIn(join(outer.root, "sites/deep"), "checkout", "--quiet", inner.newer);
    const change = await changeIn(outer.root, first);
    expect(await describeChange(change, "sites/deep/a.yaml", "sites/deep/b.yaml", "sites/c.yaml")).toMatchObject({
      files: { "sites/deep/a.yaml": "all", "sites/deep/b.yaml": undefined, "sites/c.yaml": undefined },
      before: { "sites/deep/a.yaml": "a\n" },
    });
    expect(change.gaps).toEqual([]);
  });

  it("that is the working directory of a step belongs to the change of the repository around it", async () => {
    const { root, folder, first, newer } = withSubmodule();
    gitIn(folder, "checkout", "--quiet", newer);
    const change = await changeOnDisk({ name: "push", base: first, head: first }, { cwd: folder, base: root }, []);
    const texts = await change?.before();
    expect(texts?.ok && texts.value.map(({ file }) => file)).toEqual(["sites/a.yaml"]);
  });

  it("that a link leads into is followed", async () => {
    const { root, folder, newer, git } = withSubmodule();
    symlinkSync("sites/a.yaml", join(root, "a.yaml"));
    git("add", "a.yaml");
    git("commit", "--quiet", "--message=link");
    gitIn(folder, "checkout", "--quiet", newer);
    const found = await describeChange(await changeIn(root, "HEAD", ["a.yaml"]), "a.yaml");
    expect(found).toMatchObject({ files: { "a.yaml": "all" }, before: { "a.yaml": "a\n" } });
  });

  it("is read in its own repository where git runs a hook", async () => {
    const { root, folder, first, newer } = withSubmodule();
    gitIn(folder, "checkout", "--quiet", newer);
    process.env.GIT_DIR = join(root, ".git");
    try {
      expect((await describeChange(await changeIn(root, first))).before).toEqual({ "sites/a.yaml": "a\n" });
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});

describe("a rename", () => {
  const text = (name: string) =>
    `name: ${name}\n${Array.from({ length: 9 }, (_, at) => `line ${name} ${at}\n`).join("")}`;
  type Row = readonly [
    string,
    Readonly<Record<string, string>>,
    Readonly<Record<string, string>>,
    Readonly<Record<string, string>>,
  ];
  const rows: readonly Row[] = [
    ["with an edit", { "a.yaml": text("a") }, { "b.yaml": `${text("a")}x\n` }, { "b.yaml": "a.yaml" }],
    ["of the letter case", { "a.yaml": text("a") }, { "A.yaml": `${text("a")}x\n` }, { "A.yaml": "a.yaml" }],
    [
      "onto a path that existed",
      { "a.yaml": text("a"), "b.yaml": text("b") },
      { "b.yaml": `${text("a")}x\n` },
      { "b.yaml": "a.yaml" },
    ],
    ["is none for a copy", { "a.yaml": text("a") }, { "a.yaml": text("a"), "b.yaml": text("a") }, {}],
    [
      "is none for a copy of a file that is edited",
      { "a.yaml": text("a") },
      { "a.yaml": `${text("a")}x\n`, "b.yaml": text("a") },
      {},
    ],
    [
      "of two files that are swapped",
      { "a.yaml": text("a"), "b.yaml": text("b") },
      { "a.yaml": text("b"), "b.yaml": text("a") },
      { "a.yaml": "b.yaml", "b.yaml": "a.yaml" },
    ],
    [
      "of two files that are swapped and edited",
      { "a.yaml": text("a"), "b.yaml": text("b") },
      { "a.yaml": `${text("b")}x\n`, "b.yaml": `${text("a")}x\n` },
      { "a.yaml": "b.yaml", "b.yaml": "a.yaml" },
    ],
    [
      "of a folder with edits",
      { "sites/a.yaml": text("a"), "sites/b.yaml": text("b") },
      { "data/a.yaml": `${text("a")}x\n`, "data/b.yaml": `${text("b")}x\n` },
      { "data/a.yaml": "sites/a.yaml", "data/b.yaml": "sites/b.yaml" },
    ],
    ["is none if the text has become another one", { "a.yaml": text("a") }, { "b.yaml": text("b") }, {}],
    [
      "takes the more similar file",
      { "a.yaml": text("a"), "b.yaml": `${text("a")}y\n` },
      { "c.yaml": `${text("a")}y\nz\n` },
      { "c.yaml": "b.yaml" },
    ],
    [
      "of a file between two folders",
      { "a/x.yaml": text("x"), "b/x.yaml": text("x") },
      { "a/x.yaml": text("x"), "c/x.yaml": text("x") },
      { "c/x.yaml": "b/x.yaml" },
    ],
  ];

  it.each(rows)("%s", async (_, before, after, expected) => {
    const { root, write, remove, first, commit, git } = repositoryWith(before);
    git("config", "diff.renames", "false");
    for (const name of Object.keys(before)) remove(name);
    for (const [name, content] of Object.entries(after)) write(name, content);
    expect((await describeChange(await changeIn(root, first))).renamed).toEqual(expected);
    commit();
    expect((await describeChange(await changeIn(root, first))).renamed).toEqual(expected);
  });

  it("has the changed lines of its former name", async () => {
    const { root, write, remove, first, commit } = repositoryWith({ "a.yaml": text("a") });
    remove("a.yaml");
    write("b.yaml", text("a").replace("line a 3", "other"));
    commit();
    const { files } = await describeChange(await changeIn(root, first), "b.yaml");
    expect(files).toEqual({ "b.yaml": [{ start: 5, end: 5 }] });
  });

  it("is found among many files in little time", async () => {
    const files = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`sites/${at}.yaml`, text(`${at}`)]));
    const { root, git, first } = repositoryWith(files);
    git("mv", "sites", "data");
    for (const at of Array.from({ length: 400 }).keys())
      writeFileSync(join(root, `data/${at}.yaml`), `${text(`${at}`)}x\n`);
    const { renamed } = await describeChange(await changeIn(root, first));
    expect(Object.entries(renamed).filter(([now, former]) => now.replace("data", "sites") === former)).toHaveLength(
      400,
    );
  });
});
