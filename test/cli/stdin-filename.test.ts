import { linkSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { textOf } from "../support/harness.ts";
import { folderWith, policyOf, runIn, runWithInput } from "../support/policy-files.ts";

const day = ["--as-of", "2016-06-01"];
const text = textOf("fixtures/transcripts/stdin-filename/files/draft.yaml");
const valid = text.replace('"4000"', "4000");
const edge = textOf("fixtures/transcripts/stdin-filename/files/sites/.lync-policy.yaml");
const off = policyOf("levels: { edge-capacity: off }");

/** Checks a text as a file in a folder. */
const check = (cwd: string, file: string, input: string | Uint8Array, ...args: readonly string[]) =>
  runWithInput(cwd, input, "check", "-", "--stdin-filename", file, ...day, ...args);

describe("check - --stdin-filename", () => {
  const files = { "a.yaml": valid, "sites/b.yaml": valid, "sites/.lync-policy.yaml": edge };

  it.each(["json", "sarif", "github", "junit", "codeclimate", "rdjson", "checkstyle", "markdown", "terminal"])(
    "reports in the format %s what it reports for the file",
    async (format) => {
      const cwd = folderWith({ "a.yaml": text });
      const named = await runIn(cwd, "check", "a.yaml", ...day, "--format", format);
      expect(await check(cwd, "a.yaml", text, "--format", format)).toEqual(named);
      expect(named.out).toContain("a.yaml");
      const other = folderWith({});
      expect(await check(other, "a.yaml", text, "--format", format)).toEqual(named);
    },
  );

  it("names the file relative to the working directory, however it is written", async () => {
    const cwd = folderWith({ "sites/b.yaml": valid });
    for (const file of ["sites/new.yaml", "./sites/new.yaml", "sites/../sites/new.yaml", join(cwd, "sites/new.yaml")])
      expect((await check(cwd, file, text, "-q")).out).toMatch(/^sites\/new\.yaml:12:23: error/);
    expect((await check(cwd, "../x/new.yaml", text, "-q")).out).toMatch(/^\.\.\/x\/new\.yaml:12:23: error/);
  });

  it("escapes a hostile name", async () => {
    const { out } = await check(folderWith({}), "a\u001b[31m\n::error::b.yaml", text, "-q");
    expect(out).toMatch(/^a\\u001b\[31m\\u000a::error::b\.yaml:12:23: error/);
  });

  it("uses the policy nearest to the file", async () => {
    const cwd = folderWith({ ...files, ".lync-policy.yaml": off, "sites/eu/c.yaml": valid });
    const waived = (file: string) => check(cwd, file, valid).then(({ out }) => out.includes("1 finding waived"));
    const reported = (file: string) => check(cwd, file, valid).then(({ out }) => out.includes("[edge-capacity]"));
    expect(await reported("europe.yaml")).toBe(false);
    // The waiver is for europe.yaml only.
    expect(await waived("sites/europe.yaml")).toBe(true);
    expect(await waived("sites/asia.yaml")).toBe(false);
    expect(await reported("sites/asia.yaml")).toBe(true);
    // Without a repository, folders up to the working directory are searched.
    expect(await reported("sites/eu/none/europe.yaml")).toBe(true);
    expect(await reported("none/none/europe.yaml")).toBe(false);
    expect(await reported("../europe.yaml")).toBe(false);
  });

  it("uses the policy of --policy if it is given", async () => {
    const cwd = folderWith({ ...files, "off.yaml": off });
    const { out } = await check(cwd, "sites/asia.yaml", valid, "--policy", "off.yaml");
    expect(out).not.toContain("edge-capacity");
  });

  it("searches the policy up to the root of the repository of the file", async () => {
    const cwd = folderWith({ "repository/.lync-policy.yaml": off, "repository/sites/deep/x.yaml": "", "other/x": "" });
    mkdirSync(join(cwd, "repository/.git"));
    const from = (folder: string, file: string) => check(join(cwd, folder), file, valid, "-q").then(({ out }) => out);
    expect(await from("repository/sites", "deep/new/a.yaml")).toBe("");
    expect(await from("other", "../repository/sites/a.yaml")).toBe("");
    expect(await from("other", "a.yaml")).toContain("edge-capacity");
  });

  it("replaces the file on the disk if other patterns select it", async () => {
    const cwd = folderWith({ "a.yaml": text, "b.yaml": text });
    const { out } = await runWithInput(cwd, valid, "check", "-", ".", "--stdin-filename", "a.yaml", "-q", ...day);
    expect(out.match(/^.*\[schema\]$/gm)).toEqual([expect.stringMatching(/^b\.yaml:/)]);
    expect(out.match(/^a\.yaml:/gm)).toHaveLength(1);
  });

  it("skips a file that the policy does not cover with --allow-no-manifest", async () => {
    const cwd = folderWith({ ".lync-policy.yaml": policyOf('manifests: ["sites/**", "!sites/old/**"]') });
    const found = async (file: string) => (await check(cwd, file, text, "--allow-no-manifest", "-q")).out !== "";
    expect(await found("sites/a.yaml")).toBe(true);
    expect(await found("sites/old/a.yaml")).toBe(false);
    expect(await found("a.yaml")).toBe(false);
    expect((await check(cwd, "a.yaml", text, "-q")).out).not.toBe("");
  });

  it.each([
    [["check", "."], "--stdin-filename requires the pattern"],
    [["check", "-", "--stdin-filename", "sites/"], "expected a file"],
    [["check", "-", "--stdin-filename", "sites"], "expected a file"],
    [["check", "-", "--stdin-filename", ""], "requires a value"],
    [["check", "-", "--base", "HEAD"], "--stdin-filename and --base cannot be combined"],
    [["fix", "a.yaml"], "--stdin-filename requires the pattern"],
  ])("is a usage error: %j", async (args, message) => {
    const cwd = folderWith(files);
    const all = args.includes("--stdin-filename") ? args : [...args, "--stdin-filename", "x.yaml"];
    const { code, out, err } = await runWithInput(cwd, text, ...all);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(message);
  });
});

describe("a report of check - --stdin-filename", () => {
  const refused = /cannot write the json report to "[^"]+": it is the same file as the manifest "[^"]+"/;

  it.each([
    ["a.yaml", "a.yaml"],
    ["./sites/../a.yaml", "a.yaml"],
    ["a.yaml", "hard.yaml"],
    ["link.yaml", "a.yaml"],
    ["a.yaml", "../outside/../%/a.yaml"],
  ])("named %s does not replace the file %s", async (file, report) => {
    for (const onDisk of [valid, "not: a manifest\n", ""]) {
      const cwd = folderWith({ "a.yaml": onDisk, "sites/x": "" });
      symlinkSync("a.yaml", join(cwd, "link.yaml"));
      linkSync(join(cwd, "a.yaml"), join(cwd, "hard.yaml"));
      const to = report.replace("../outside/../%", `../${basename(cwd)}`);
      const { code, out, err } = await check(cwd, file, valid, "--report", `json=${to}`);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(refused);
      expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe(onDisk);
    }
  });

  it("does not replace a file outside the working directory", async () => {
    const cwd = folderWith({ "a.yaml": valid, "work/x": "" });
    const { code, err } = await check(join(cwd, "work"), "../a.yaml", valid, "--report", "json=../a.yaml");
    expect(code).toBe(2);
    expect(err).toMatch(refused);
  });

  it("can be next to it", async () => {
    const cwd = folderWith({ "a.yaml": valid });
    await check(cwd, "a.yaml", valid, "--report", "json=a.json");
    expect(readFileSync(join(cwd, "a.json"), "utf8")).toContain('"a.yaml"');
  });
});

describe("fix -", () => {
  const fix = (cwd: string, input: string | Uint8Array, ...args: readonly string[]) =>
    runWithInput(cwd, input, "fix", "-", ...day, ...args);

  it("prints the text that fix writes to the file, and the same summary", async () => {
    const cwd = folderWith({ "a.yaml": text });
    const printed = await fix(cwd, text, "--stdin-filename", "a.yaml");
    expect(readFileSync(join(cwd, "a.yaml"), "utf8")).toBe(text);
    const written = await runIn(cwd, "fix", "a.yaml", ...day);
    expect(printed.out).toBe(readFileSync(join(cwd, "a.yaml"), "utf8"));
    expect(printed.err).toBe(written.out.replace("1 file changed", "1 file to change"));
    expect(printed.code).toBe(written.code);
    expect((await fix(folderWith({}), text)).out).toBe(printed.out);
  });

  it("keeps a byte order mark", async () => {
    expect((await fix(folderWith({}), `\uFEFF${text}`)).out).toBe(`\uFEFF${(await fix(folderWith({}), text)).out}`);
  });

  it.each([
    ["a manifest without a finding", valid, 0],
    ["no manifest", "a: b\n", 3],
    ["broken YAML", "apiVersion: lync-policy/v1\nkind: [", 1],
    ["nothing", "", 3],
    ["a control character", "apiVersion: lync-policy/v1\nkind: Deployment\nx: \u0001\n", 1],
  ])("prints a text as it is if nothing in it is fixed: %s", async (_, input, expected) => {
    const cwd = folderWith({ ".lync-policy.yaml": off });
    const { code, out } = await fix(cwd, input);
    expect(out).toBe(input);
    expect(code).toBe(expected);
  });

  it("prints nothing for a text that is not UTF-8, and exits with 2", async () => {
    const { code, out, err } = await fix(folderWith({}), Uint8Array.of(0x61, 0x3a, 0x20, 0xff));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("standard input is not printed: it is not UTF-8");
  });

  it("prints a diff with --dry-run", async () => {
    const { out } = await fix(folderWith({}), text, "--stdin-filename", "sites/a.yaml", "--dry-run");
    expect(out).toContain("--- a/sites/a.yaml\n+++ b/sites/a.yaml\n");
  });

  it("prints a text as it is if the policy does not cover its file", async () => {
    const cwd = folderWith({ ".lync-policy.yaml": policyOf("manifests: [sites]") });
    const skipped = await fix(cwd, text, "--stdin-filename", "a.yaml", "--allow-no-manifest");
    expect(skipped).toMatchObject({ code: 0, out: text });
    expect((await fix(cwd, text, "--stdin-filename", "sites/a.yaml", "--allow-no-manifest")).out).not.toBe(text);
  });

  it("is an error with another pattern", async () => {
    const { code, err } = await fix(folderWith({ "a.yaml": text }), text, "a.yaml");
    expect(code).toBe(2);
    expect(err).toContain("cannot be combined with other patterns");
  });
});
