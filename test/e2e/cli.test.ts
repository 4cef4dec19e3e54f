import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtinChecks, manifestRemoved } from "../../src/findings/builtin-checks.ts";
import { docsOf } from "../../src/report/rule-docs.ts";
import { rules } from "../../src/rules/index.ts";
import { root } from "../support/harness.ts";
import { runIn } from "../support/policy-files.ts";
import { programs } from "../support/programs.ts";

const cli = programs.cli;

type Files = Readonly<Record<string, string | Uint8Array>>;

/** Creates a folder with files. */
function folder(files: Files): string {
  const path = mkdtempSync(join(tmpdir(), "cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** Runs the committed command line. */
function run(args: readonly string[], cwd = tmpdir(), input = "", env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    input,
    encoding: "utf8",
    env: { PATH: process.env.PATH ?? "", ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

function manifest(servers: number, more = "", product = "skype-for-business-server-se"): string {
  return `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: ${product}
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: ${servers}
${more}`;
}

const note = "  externalAccess: { publicIm: { providers: [aol] } }\n      \n";
const edge = "      edgePools: [{ fqdn: edge.contoso.com, servers: 1, federation: true }]\n";
const good = manifest(6);
const bad = manifest(3);
const noted = manifest(4, edge + note, "lync-server-2010");

describe("compiled code", () => {
  const able = Number(process.versions.node.split(".")[0]) >= 24;
  const cwd = folder({ "good.yaml": good });
  const keptWith = (env: (caches: string) => Record<string, string>) => {
    const caches = folder({});
    expect(run(["good.yaml"], cwd, "", env(caches))).toMatchObject({ status: 0, stderr: "" });
    return readdirSync(caches, { recursive: true })
      .map(String)
      .filter((name) => /lync-policy/.test(name));
  };

  it("is cached in the user's cache folder if Node supports it, and nowhere else", () => {
    expect(keptWith((caches) => ({ XDG_CACHE_HOME: caches })).length > 0).toBe(able);
    expect(readdirSync(cwd)).toEqual(["good.yaml"]);
  });

  it.each([
    ["in CI", { CI: "true" }],
    ["if the user disables it", { NODE_DISABLE_COMPILE_CACHE: "1" }],
  ])("is not cached %s", (_, env) => {
    expect(keptWith((caches) => ({ XDG_CACHE_HOME: caches, ...env }))).toEqual([]);
  });

  it("is not cached if the cache folder is a relative path", () => {
    expect(keptWith(() => ({ XDG_CACHE_HOME: "caches" }))).toEqual([]);
    expect(readdirSync(cwd)).toEqual(["good.yaml"]);
  });
});

describe("exit codes", () => {
  const files = { "good.yaml": good, "bad.yaml": bad, "noted.yaml": noted, "other.yaml": "kind: ConfigMap\n" };
  const cwd = folder(files);

  it.each([
    [0, ["good.yaml"]],
    [0, ["noted.yaml"]],
    [1, ["noted.yaml", "--fail-on", "note"]],
    [0, ["noted.yaml", "--fail-on", "warning"]],
    [1, ["bad.yaml"]],
    [1, ["check", "bad.yaml"]],
    [0, ["bad.yaml", "--fail-on=never"]],
    [1, ["good.yaml", "bad.yaml", "--format", "json"]],
    [1, ["good.yaml", "bad.yaml", "--format", "github"]],
    [1, ["."]],
    [1, []],
    [2, ["bad.yaml", "missing.yaml"]],
    [2, ["--no-such-option"]],
    [3, ["other.yaml"]],
    [3, ["nothing/*.yaml"]],
    [0, ["good.yaml", "nothing/*.yaml"]],
  ])("%i for %j", (code, args) => {
    expect(run(args, cwd).status).toBe(code);
  });
});

describe("usage", () => {
  it.each([
    [["--fromat", "json"], 'unknown option "--fromat"; did you mean "--format"?'],
    [["--format", "sarfi"], '--format is "sarfi"; did you mean "sarif"?'],
    [["--format"], "--format requires a value; see --help"],
    [["--preset", "minimum"], '--preset is "minimum"; did you mean "minimal"?'],
    [["--fail-on=errors"], '--fail-on is "errors"; did you mean "error"?'],
    [["--as-of", "tomorrow"], '--as-of is "tomorrow"; expected an existing date as YYYY-MM-DD, such as 2026-01-31'],
    [["--as-of", "2026-02-29"], '--as-of is "2026-02-29"; expected an existing date as YYYY-MM-DD, such as 2026-01-31'],
    [["--report", "json"], '--report is "json"; expected FORMAT=FILE, such as json=report.json'],
    [
      ["--report", "json=-"],
      '--report is "json=-", but a report needs a file, such as json=report.json; on the command line, --format prints it',
    ],
    [
      ["--report", "json=out/"],
      '--report is "json=out/", which ends with a slash; expected a file, such as json=report.json',
    ],
    [["--quiet=yes"], "--quiet takes no value"],
    [["explain"], 'explain requires a RULE; "lync-policy rules" lists all rules'],
    [["explain", "edge-requird"], 'unknown rule "edge-requird"; did you mean "edge-required"?'],
    [["explain", "toString"], 'unknown rule "toString"; "lync-policy rules" lists all rules'],
    [["rules", "minimal"], 'rules takes no arguments, found "minimal"'],
    [["--__proto__"], 'unknown option "--__proto__"; see --help'],
    [["expalin"], 'unknown command "expalin"; did you mean "explain"?'],
  ])("%j prints one line on standard error and ends with exit code 2", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr: stderr.split("\n").filter((line) => !line.includes("no manifest")) }).toEqual({
      status: 2,
      stderr: [`lync-policy: ${message}`, ""],
    });
    expect(stdout).toBe("");
  });

  it("--help and --version print on standard output", () => {
    expect(run(["--help"]).stdout).toMatch(/^Usage: lync-policy \[check\]/);
    expect(run(["-h"]).stdout).toBe(run(["--help"]).stdout);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("rules lists every check, and explain prints all its texts", async () => {
    const list = run(["rules"]).stdout;
    const [{ id: first } = { id: "" }] = rules;
    expect(run(["explain", first])).toEqual({
      status: 0,
      stdout: (await runIn(root, "explain", first)).out,
      stderr: "",
    });
    for (const { id, level, title, why, fix } of [...rules, ...builtinChecks]) {
      const { disable } = docsOf({ id, title });
      expect(list).toMatch(
        new RegExp(`^${id} +${level} +\\w+ +(all|\\w+( \\w+)*) +${title.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&")}$`, "m"),
      );
      const { code, out } = await runIn(root, "explain", id);
      expect(code).toBe(0);
      const words = out.replace(/\s+/g, " ");
      // Its example would be a change, not a manifest.
      const inExample = id === manifestRemoved.id ? [] : [`[${id}]`];
      for (const text of [id, title, level, why, fix, disable.replaceAll("`", ""), "https://", ...inExample])
        expect(words).toContain(text);
    }
  });
});

describe("input and output", () => {
  it("standard input is checked like a file", () => {
    const { status, stdout } = run(["-", "--quiet"], tmpdir(), bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:12:20: error: pool "pool01\.contoso\.com" has 3 /);
  });

  it("several reports are written in addition to the printed one", () => {
    const cwd = folder({ "bad.yaml": bad });
    const { stdout } = run(["--report", "json=out/a.json", "--report=github=out/b.txt", "--as-of", "2026-01-31"], cwd);
    expect(stdout).toContain(", as of 2026-01-31)");
    expect(JSON.parse(readFileSync(join(cwd, "out/a.json"), "utf8")).asOf).toBe("2026-01-31");
    expect(readFileSync(join(cwd, "out/b.txt"), "utf8")).toMatch(
      /^::error title=front-end-count,file=bad\.yaml,line=12,/,
    );
  });

  it("one line reports that a report cannot be written", () => {
    const cwd = folder({ "bad.yaml": bad });
    const { status, stderr } = run(["bad.yaml", "--report", "json=bad.yaml/x.json"], cwd);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^lync-policy: cannot write the json report to "bad\.yaml\/x\.json": .+\n$/),
    ]);
  });

  it("only terminals get colors", () => {
    const cwd = folder({ "bad.yaml": bad });
    expect(run([], cwd).stdout).not.toContain("\u001b");
  });

  it("a slow reader of a pipe gets the whole output", () => {
    const half = `${bad}---\n`.repeat(1000);
    const cwd = folder({ "bad.yaml": half, "worse.yaml": half });
    const { stdout } = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" --quiet . | (sleep 1; wc -l)`], {
      cwd,
      encoding: "utf8",
    });
    expect(Number(stdout)).toBe(2000);
  });
});

describe("invalid input has a location, an exit code and no stack trace, and other files are still checked", () => {
  const deep = "[".repeat(100_000);
  const laughs = `a: &a [x, x]\n${"bcdefghijklmnopqrstuvwxyz"
    .split("")
    .map((name, at) => `${name}: &${name} [${`*${"abcdefghijklmnopqrstuvwxyz"[at]}, `.repeat(9)}x]\n`)
    .join("")}`;
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, "utf16le")]);

  it.each<[string, string | Uint8Array, number, string]>([
    ["an empty file", "", 3, "skipping x.yaml: it is empty"],
    ["a file with comments only", "# nothing yet\n", 3, "skipping x.yaml: it is empty"],
    ["a file of another kind", "apiVersion: v1\nkind: ConfigMap\n", 3, 'skipping x.yaml: its apiVersion is "v1"'],
    ["a text", "hello\n", 3, "skipping x.yaml: its root is not a map"],
    [
      "a binary file",
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0x00]),
      1,
      "x.yaml:1:5: error: byte 0xFF is not valid UTF-8",
    ],
    ["UTF-16", utf16, 1, "x.yaml:1:1: error: file is encoded in UTF-16; save it as UTF-8"],
    ["20 MiB", `${good}${"# comment\n".repeat(2 * 1024 * 1024)}`, 1, "x.yaml:1:1: error: file size is 20,9"],
    ["100,000 brackets", deep, 1, "x.yaml:1:101: error: nested too deep"],
    ["a billion laughs", laughs, 1, "error: more than 1,000 aliases"],
    ["a cyclic alias", "a: &a\n  b: *a\n", 1, 'x.yaml:2:6: error: cyclic alias "*a"'],
    [
      "duplicate keys",
      good.replace("kind:", "apiVersion: x\nkind:"),
      1,
      'x.yaml:2:1: error: duplicate key "apiVersion"',
    ],
    ["tabs", good.replace("  product", "\tproduct"), 1, "x.yaml:5:1: error: tab used for indentation"],
    [
      "__proto__ keys",
      good.replace("  product", "  __proto__: { product: x }\n  product"),
      1,
      'x.yaml:5:3: error: unknown property "__proto__" in spec',
    ],
    [
      "a NUL in a text",
      good.replace("Redmond", '"Red\\0mond"'),
      1,
      'x.yaml:7:13: error: name of site "Red\\u0000mond": expected printable characters, found the control character \\u0000',
    ],
    ["a NUL in the file", good.replace("Redmond", "Red\0mond"), 1, "x.yaml:7:16: error: unprintable character U+0000"],
  ])("%s", (_, content, code, message) => {
    const cwd = folder({ "x.yaml": content, "bad.yaml": bad });
    const alone = run(["x.yaml", "--quiet"], cwd);
    expect(alone.stdout + alone.stderr).toContain(message);
    expect(alone.status).toBe(code);
    const both = run(["x.yaml", "bad.yaml", "--quiet"], cwd);
    expect(both.stdout).toContain('bad.yaml:12:20: error: pool "pool01.contoso.com" has 3');
    expect(both.status).toBe(1);
    expect(alone.stderr + both.stderr).not.toMatch(/^\s+at |node:/m);
  });

  it.each<[string, (cwd: string) => string, string]>([
    ["a missing path", () => "missing.yaml", 'cannot read "missing.yaml": no such file or folder'],
    [
      "a path through a file",
      () => "bad.yaml/x.yaml",
      'cannot read "bad.yaml/x.yaml": part of its path is not a folder',
    ],
    [
      "links that form a loop",
      (cwd) => {
        symlinkSync("loop.yaml", join(cwd, "loop.yaml"));
        return "loop.yaml";
      },
      'cannot read "loop.yaml": its symbolic links form a loop',
    ],
    ["a device", () => "/dev/null", 'null": it is not a regular file; use a file, a folder, or "-" for standard input'],
  ])("%s", (_, make, message) => {
    const cwd = folder({ "bad.yaml": bad });
    const { status, stdout, stderr } = run([make(cwd), "bad.yaml", "--quiet"], cwd);
    expect(stderr).toContain(message);
    expect(stdout).toContain("bad.yaml:12:20: error:");
    expect(status).toBe(2);
  });

  it("a folder is searched", () => {
    expect(run(["sub", "--quiet"], folder({ "sub/deep/bad.yaml": bad })).stdout).toMatch(
      /^sub\/deep\/bad\.yaml:12:20: error:/,
    );
  });

  it("a pattern that matches no file is reported, and the others are checked", () => {
    const { status, stderr } = run(["none/**/*.yaml", "bad.yaml"], folder({ "bad.yaml": bad }));
    expect([status, stderr]).toEqual([1, 'lync-policy: pattern "none/**/*.yaml" matches no files\n']);
  });
});

it("a check loads only the code that it needs", () => {
  const cwd = folder({ "good.yaml": good });
  const atExit = 'process.on("exit", () => process.stderr.write(Object.keys(require.cache).join("\\n")))';
  const script = `process.argv = ["node", "cli", "good.yaml"]; ${atExit}; require(${JSON.stringify(cli)})`;
  const { stderr } = spawnSync(process.execPath, ["-e", script], { cwd, encoding: "utf8" });
  const loaded = stderr.split("\n").map((file) => readFileSync(file, "utf8"));
  expect(loaded).toHaveLength(2);
  expect(loaded.join("").length).toBeLessThan(650_000);
});
