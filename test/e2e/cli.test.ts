import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { builtIns } from "../../src/findings/builtin-checks.ts";
import { rules } from "../../src/rules/index.ts";
import { root } from "../support/harness.ts";
import { runIn } from "../support/policy-files.ts";

const cli = join(root, "dist/cli/index.js");

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with these files. */
function folder(files: Files): string {
  const path = mkdtempSync(join(tmpdir(), "cli-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(path, name, ".."), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** Starts the committed command line. */
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

function manifest(servers: number, more = ""): string {
  return `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
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
const good = manifest(4);
const bad = manifest(3);
const noted = manifest(4, edge + note);

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

  it("is kept among the user's caches where Node can keep it, and nowhere else", () => {
    expect(keptWith((caches) => ({ XDG_CACHE_HOME: caches })).length > 0).toBe(able);
    expect(readdirSync(cwd)).toEqual(["good.yaml"]);
  });

  it.each([
    ["in CI", { CI: "true" }],
    ["where the user wants none", { NODE_DISABLE_COMPILE_CACHE: "1" }],
  ])("is not kept %s", (_, env) => {
    expect(keptWith((caches) => ({ XDG_CACHE_HOME: caches, ...env }))).toEqual([]);
  });

  it("is not kept where it is not known whose folder it would be", () => {
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
    [["--fromat", "json"], 'option "--fromat" is not known; did you mean "--format"?'],
    [["--format", "sarfi"], '--format is "sarfi"; did you mean "sarif"?'],
    [["--format"], "--format needs a value; --help lists what it may be"],
    [["--preset", "minimum"], '--preset is "minimum"; did you mean "minimal"?'],
    [["--fail-on=errors"], '--fail-on is "errors"; did you mean "error"?'],
    [["--as-of", "tomorrow"], '--as-of is "tomorrow"; a day as YYYY-MM-DD is needed, such as 2026-01-31'],
    [["--as-of", "2026-02-29"], '--as-of is "2026-02-29"; a day as YYYY-MM-DD is needed, such as 2026-01-31'],
    [["--report", "json"], '--report is "json"; FORMAT=FILE is needed, such as json=report.json'],
    [["--quiet=yes"], "--quiet takes no value"],
    [["explain"], 'explain needs a RULE; "lync-policy rules" lists them'],
    [["explain", "edge-requird"], 'rule "edge-requird" is not known; did you mean "edge-required"?'],
    [["explain", "toString"], 'rule "toString" is not known; "lync-policy rules" lists those that are'],
    [["rules", "minimal"], 'rules takes no "minimal"'],
    [["--__proto__"], 'option "--__proto__" is not known; --help lists what is'],
    [["expalin"], 'cannot read "expalin": there is no such file or folder (or did you mean the command "explain"?)'],
  ])("%j is answered by one line on standard error and exit code 2", (args, message) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stderr: stderr.split("\n").filter((line) => !line.includes("no manifest")) }).toEqual({
      status: 2,
      stderr: [`lync-policy: ${message}`, ""],
    });
    expect(stdout.split("\n").length).toBeLessThanOrEqual(2);
  });

  it("--help and --version answer on standard output", () => {
    expect(run(["--help"]).stdout).toMatch(/^Usage: lync-policy \[check\]/);
    expect(run(["-h"]).stdout).toBe(run(["--help"]).stdout);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("rules lists every check, and explain tells all that is known of each", async () => {
    const list = run(["rules"]).stdout;
    const [{ id: first } = { id: "" }] = rules;
    expect(run(["explain", first])).toEqual({
      status: 0,
      stdout: (await runIn(root, "explain", first)).out,
      stderr: "",
    });
    for (const { id, level, title, why, fix, turnOffWhen } of [...rules, ...builtIns]) {
      expect(list).toMatch(
        new RegExp(`^${id} +${level} +\\w+ +(all|\\w+( \\w+)*) +${title.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&")}$`, "m"),
      );
      const { code, out } = await runIn(root, "explain", id);
      expect(code).toBe(0);
      for (const text of [id, title, level, why, fix, turnOffWhen, "https://", `[${id}]`]) expect(out).toContain(text);
    }
  });
});

describe("input and output", () => {
  it("standard input is a manifest like any other", () => {
    const { status, stdout } = run(["-", "--quiet"], tmpdir(), bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^<stdin>:12:20: error: pool "pool01\.contoso\.com" has 3 /);
  });

  it("several reports are written beside the one that is printed", () => {
    const cwd = folder({ "bad.yaml": bad });
    const { stdout } = run(["--report", "json=out/a.json", "--report=github=out/b.txt", "--as-of", "2026-01-31"], cwd);
    expect(stdout).toContain(", as of 2026-01-31)");
    expect(JSON.parse(readFileSync(join(cwd, "out/a.json"), "utf8")).asOf).toBe("2026-01-31");
    expect(readFileSync(join(cwd, "out/b.txt"), "utf8")).toMatch(
      /^::error title=front-end-count,file=bad\.yaml,line=12,/,
    );
  });

  it("a report that cannot be written is said in one line", () => {
    const cwd = folder({ "bad.yaml": bad });
    const { status, stderr } = run(["bad.yaml", "--report", "json=bad.yaml/x.json"], cwd);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^lync-policy: cannot write the json report to "bad\.yaml\/x\.json": .+\n$/),
    ]);
  });

  it("colour is for terminals only", () => {
    const cwd = folder({ "bad.yaml": bad });
    expect(run([], cwd).stdout).not.toContain("\u001b");
  });

  it("a reader that closes early ends the run quietly", () => {
    const cwd = folder({ "bad.yaml": `${bad}---\n`.repeat(2000) });
    const { stdout, stderr } = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" . | head -n 1`], {
      cwd,
      encoding: "utf8",
    });
    expect(stdout.split("\n")).toHaveLength(2);
    expect(stderr).toBe("");
  });

  it("a reader that is slow gets everything", () => {
    const cwd = folder({ "bad.yaml": `${bad}---\n`.repeat(2000) });
    const { stdout } = spawnSync("sh", ["-c", `"${process.execPath}" "${cli}" --quiet . | (sleep 1; wc -l)`], {
      cwd,
      encoding: "utf8",
    });
    expect(Number(stdout)).toBe(2000);
  });
});

describe("bad input gets a place, the right exit code, and never a stack trace; the other files are still checked", () => {
  const deep = "[".repeat(100_000);
  const laughs = `a: &a [x, x]\n${"bcdefghijklmnopqrstuvwxyz"
    .split("")
    .map((name, at) => `${name}: &${name} [${`*${"abcdefghijklmnopqrstuvwxyz"[at]}, `.repeat(9)}x]\n`)
    .join("")}`;
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good, "utf16le")]);

  it.each<[string, string | Uint8Array, number, string]>([
    ["a file of nothing", "", 3, "x.yaml is left alone: it is empty"],
    ["a file of comments", "# nothing yet\n", 3, "x.yaml is left alone: it is empty"],
    ["a file of another kind", "apiVersion: v1\nkind: ConfigMap\n", 3, 'x.yaml is left alone: its apiVersion is "v1"'],
    ["a text", "hello\n", 3, "x.yaml is left alone: no map at its root"],
    [
      "a binary file",
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0x00]),
      1,
      "x.yaml:1:5: error: byte 0xFF is not UTF-8",
    ],
    ["UTF-16", utf16, 1, "x.yaml:1:1: error: the file is UTF-16; a manifest is UTF-8 text"],
    ["20 MiB", `${good}${"# comment\n".repeat(2 * 1024 * 1024)}`, 1, "x.yaml:1:1: error: the file has 20,9"],
    ["100,000 brackets", deep, 1, "x.yaml:1:101: error: nested too deep"],
    ["a billion laughs", laughs, 1, "error: aliases are followed more than 1,000 times"],
    ["a cyclic alias", "a: &a\n  b: *a\n", 1, 'x.yaml:2:6: error: alias "*a" stands inside the value it names'],
    [
      "duplicate keys",
      good.replace("kind:", "apiVersion: x\nkind:"),
      1,
      'x.yaml:2:1: error: key "apiVersion" stands here again',
    ],
    ["tabs", good.replace("  product", "\tproduct"), 1, "x.yaml:5:1: error: a tab indents this line"],
    [
      "__proto__ keys",
      good.replace("  product", "  __proto__: { product: x }\n  product"),
      1,
      'x.yaml:5:3: error: property "__proto__" of spec is not known',
    ],
    [
      "a NUL in a text",
      good.replace("Redmond", '"Red\\0mond"'),
      1,
      'x.yaml:7:13: error: name of site "Red\\u0000mond" has the character \\u0000',
    ],
    ["a NUL in the file", good.replace("Redmond", "Red\0mond"), 1, "x.yaml:7:16: error: U+0000 cannot be printed"],
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
    ["a missing path", () => "missing.yaml", 'cannot read "missing.yaml": there is no such file or folder'],
    [
      "a path through a file",
      () => "bad.yaml/x.yaml",
      'cannot read "bad.yaml/x.yaml": a part of its path is not a folder',
    ],
    [
      "links in a circle",
      (cwd) => {
        symlinkSync("loop.yaml", join(cwd, "loop.yaml"));
        return "loop.yaml";
      },
      'cannot read "loop.yaml": its symbolic links go in a circle',
    ],
    ["a device", () => "/dev/null", 'null": it is neither a file nor a folder'],
  ])("%s", (_, make, message) => {
    const cwd = folder({ "bad.yaml": bad });
    const { status, stdout, stderr } = run([make(cwd), "bad.yaml", "--quiet"], cwd);
    expect(stderr).toContain(message);
    expect(stdout).toContain("bad.yaml:12:20: error:");
    expect(status).toBe(2);
  });

  it("a folder is looked through", () => {
    expect(run(["sub", "--quiet"], folder({ "sub/deep/bad.yaml": bad })).stdout).toMatch(
      /^sub\/deep\/bad\.yaml:12:20: error:/,
    );
  });

  it("a pattern that matches no file is said, and the others are checked", () => {
    const { status, stderr } = run(["none/**/*.yaml", "bad.yaml"], folder({ "bad.yaml": bad }));
    expect([status, stderr]).toEqual([1, 'lync-policy: pattern "none/**/*.yaml" matches no file\n']);
  });
});

it("what is not needed for a check is not loaded for it", () => {
  const cwd = folder({ "good.yaml": good });
  const atExit = 'process.on("exit", () => process.stderr.write(Object.keys(require.cache).join("\\n")))';
  const script = `process.argv = ["node", "cli", "good.yaml"]; ${atExit}; require(${JSON.stringify(cli)})`;
  const { stderr } = spawnSync(process.execPath, ["-e", script], { cwd, encoding: "utf8" });
  const loaded = stderr.split("\n").map((file) => readFileSync(file, "utf8"));
  expect(loaded).toHaveLength(2);
  expect(loaded.join("").length).toBeLessThan(270_000);
});
