import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, runIn } from "../support/policy-files.ts";

const notManifest = "a: b\n";

describe("a word that is no command", () => {
  it.each([
    [["chek"], 'unknown command "chek"; did you mean "check"?'],
    [["chekc", "file.yaml"], 'unknown command "chekc"; did you mean "check"?'],
    [["rule"], 'unknown command "rule"; did you mean "rules"?'],
    [["Plan"], 'unknown command "Plan"; did you mean "plan"?'],
    [["headrom", "--growth", "2%"], 'unknown command "headrom"; did you mean "headroom"?'],
    [["--quiet", "waiver"], 'unknown command "waiver"; did you mean "waivers"?'],
    [["lint"], 'unknown command "lint"; did you mean "check"?'],
    [["validate", "a.yaml"], 'unknown command "validate"; did you mean "check"?'],
    [["version"], 'unknown command "version"; did you mean "--version"?'],
    [["list"], 'unknown command "list"; did you mean "rules"?'],
    [["check", "check"], 'the command "check" is given twice'],
    [["fix", "--dry-run", "fix"], 'the command "fix" is given twice'],
    [["-h", "foo"], 'unknown command "foo"; "lync-policy help" lists all commands'],
    [["help", "lint"], 'unknown command "lint"; did you mean "check"?'],
    [["--format", "json", "rules"], 'the command "rules" comes before its options: lync-policy rules …'],
  ])("is a misspelled or misplaced command: %j", async (args, message) => {
    expect(await runIn(folderWith({}), ...args)).toEqual({ code: 2, out: "", err: `lync-policy: ${message}\n` });
  });

  it.each([["missing.yaml"], ["./chek"], ["chek/"], ["sites/chek"], ["zzzzzzzz"], ["check", "chek"]])(
    "is a file that does not exist: %s",
    async (...args) => {
      const { code, err } = await runIn(folderWith({}), ...args);
      expect(code).toBe(2);
      expect(err).toContain(`cannot read "${args.at(-1)}"`);
      expect(err).not.toContain("command");
    },
  );

  it("is a file or a folder if there is one of this name", async () => {
    const cwd = folderWith({ rule: notManifest });
    mkdirSync(join(cwd, "tests"));
    symlinkSync("nothing", join(cwd, "plans"));
    expect((await runIn(cwd, "rule")).err).toContain("skipping rule: no apiVersion");
    expect((await runIn(cwd, "tests")).err).toContain("no manifest found in 0 files");
    expect((await runIn(cwd, "plans")).err).toContain('cannot read "plans"');
  });
});

describe("help in another place", () => {
  it.each([
    ["--help", "plan"],
    ["-h", "plan"],
    ["plan", "help"],
    ["plan", "--help", "x"],
  ])("is that of the command: %s %s", async (...args) => {
    const expected = await runIn(folderWith({}), "help", "plan");
    expect(expected.out).toContain("Usage: lync-policy plan");
    expect(await runIn(folderWith({}), ...args)).toEqual(expected);
  });

  it("is no help if there is a file of this name", async () => {
    const cwd = folderWith({ help: notManifest, foo: notManifest });
    expect((await runIn(cwd, "check", "help")).err).toContain("skipping help: no apiVersion");
    expect((await runIn(cwd, "foo", "-h")).out).toContain("Usage: lync-policy [check]");
  });
});
