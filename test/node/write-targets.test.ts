import { existsSync, linkSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { quote } from "../../src/base/wording.ts";
import { defaultPolicy } from "../../src/model/policy.ts";
import { checkReportFiles, protectFiles } from "../../src/node/write-targets.ts";
import { folderWith } from "../support/policy-files.ts";

const reports = (...files: readonly string[]) => files.map((file) => ({ format: "json", file }) as const);

describe("two reports", () => {
  it.each([
    ["the same name", "a.json", "a.json"],
    ["another spelling of a new file", "a.json", "./x/../a.json"],
    ["another spelling of a file that exists", "old.json", "./d/../old.json"],
    ["a link to a folder with a new file", "d/new.json", "link/new.json"],
    ["a link to a folder that has the file", "d/old.json", "link/old.json"],
    ["a new folder below a link", "d/e/f.json", "link/e/f.json"],
    ["a hard link", "old.json", "hard.json"],
  ])("to one file are an error: %s", (_, one, other) => {
    const cwd = folderWith({ "old.json": "", "d/old.json": "" });
    symlinkSync("d", join(cwd, "link"));
    linkSync(join(cwd, "old.json"), join(cwd, "hard.json"));
    expect(() => checkReportFiles(reports(one, other), [], { cwd, base: cwd })).toThrow(
      `cannot write the json report to "${other}": it is the same file as the json report "${one}"; use another file`,
    );
    expect(() => checkReportFiles(reports(one, join(cwd, other)), [], { cwd, base: cwd })).toThrow(
      "it is the same file as",
    );
  });

  it.each([
    ".lync-policy.yaml",
    ".lync-policy.yml",
    ".lync-policy-baseline.yaml",
    "new/.LYNC-Policy.yaml",
    ".gitignore",
    "d/.gitattributes",
  ])("never become configuration of a later run, also not as a new file: %s", (name) => {
    const cwd = folderWith({ "d/old.json": "" });
    for (const file of [name, join(cwd, name)])
      expect(() => checkReportFiles(reports("a.json", file), [], { cwd, base: cwd })).toThrow(
        `cannot write the json report to ${quote(file)}: the name is reserved for configuration; use another name`,
      );
  });

  it("to two files are not", () => {
    const cwd = folderWith({ "old.json": "", "d/old.json": "" });
    const names = [
      "a.json",
      "lync-policy.yaml",
      "b.json",
      "old.json",
      "d/old.json",
      "d/a.json",
      "new/a.json",
      "a.json2",
    ];
    checkReportFiles(reports(...names), [], { cwd, base: cwd });
  });

  it("whose names differ in case are one file where the file system ignores case", () => {
    const cwd = join(folderWith({ "folder/x": "" }), "folder");
    const ignoresCase = existsSync(join(cwd, "../FOLDER"));
    for (const [one = "", other = ""] of [
      ["a.json", "A.json"],
      ["new/a.json", "NEW/a.json"],
    ]) {
      const check = () => checkReportFiles(reports(one, other), [], { cwd, base: cwd });
      if (ignoresCase) expect(check).toThrow("it is the same file as");
      else check();
    }
  });
});

describe("a report", () => {
  /** A folder with files that a run reads, and the check of a report against them. */
  function setUp() {
    const [manifest, other] = ["apiVersion: lync-policy/v1\nkind: Deployment\n", "version: 1\n"];
    const base = folderWith({
      ...{ "a.yaml": manifest, "d/b.yaml": manifest, "d/target.yaml": manifest, "other.yaml": other },
      ...{ "p.yaml": "", "base.yaml": "", "table.yaml": "", "e/x": "" },
    });
    linkSync(join(base, "a.yaml"), join(base, "hard.yaml"));
    symlinkSync("d", join(base, "link"));
    symlinkSync("d/target.yaml", join(base, "named.yaml"));
    const file = { name: "table.yaml", table: {} as never };
    const used = {
      policy: { ...defaultPolicy, updates: { ...defaultPolicy.updates, file } },
      effective: { files: [{ file: "p.yaml" }] as never },
      paths: { baseline: join(base, "base.yaml") },
    };
    const files = [
      ...["a.yaml", "d/b.yaml", "other.yaml"].map((name) => ({ path: join(base, name), named: false })),
      { path: join(base, "named.yaml"), real: join(base, "d/target.yaml"), named: true },
    ];
    return async (name: string) => protectFiles(reports(name), used, { cwd: base, base })(files);
  }

  it.each([
    ["a.yaml", 'the manifest "a.yaml"'],
    ["./d/../a.yaml", 'the manifest "a.yaml"'],
    ["hard.yaml", 'the manifest "a.yaml"'],
    ["d/target.yaml", 'the manifest "named.yaml"'],
    ["p.yaml", 'the policy "p.yaml"'],
    ["base.yaml", 'the baseline "base.yaml"'],
    ["table.yaml", 'the table of updates "table.yaml"'],
  ])("to %s would replace %s, which is an error", async (file, what) => {
    await expect(setUp()(file)).rejects.toThrow(
      `cannot write the json report to "${file}": it is the same file as ${what}; use another file`,
    );
  });

  it.each([
    ["is new", "e/new.json"],
    ["is new, next to a manifest", "d/c.yaml"],
    ["exists and is not read", "e/x"],
    ["is read and no manifest, as the report of an earlier run", "other.yaml"],
    ["is behind a link, which is refused when it is written", "link/b.yaml"],
    ["is a link, which is refused when it is written", "named.yaml"],
  ])("to a file that %s is not", async (_, file) => {
    await expect(setUp()(file)).resolves.toBeUndefined();
  });
});
