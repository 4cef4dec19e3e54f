import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { maxBytes } from "../../src/base/decode.ts";
import { manifest } from "../support/e2e/manifests.ts";
import { textOf } from "../support/harness.ts";
import { programs } from "../support/programs.ts";
import { hasTinyDisk, onTinyDisk } from "../support/tiny-disk.ts";

type Files = Readonly<Record<string, string>>;

const asOf = "2019-06-01";
const good = manifest(1, 4);
const bad = manifest(1, 3);

function folder(files: Files): string {
  const path = mkdtempSync(join(tmpdir(), "streams-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const env = { PATH: process.env.PATH ?? "", TZ: "UTC" };

/** Runs a command line of a shell, in which `lp` is the program. */
function shell(cwd: string, line: string) {
  const script = `lp() { "${process.execPath}" "${programs.cli}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync("bash", ["--norc", "-c", script], {
    cwd,
    env,
    encoding: "utf8",
    timeout: 20_000,
  });
  return { status, stdout, stderr };
}

function run(cwd: string, ...args: readonly string[]) {
  const started = spawnSync(process.execPath, [programs.cli, ...args], { cwd, env, encoding: "utf8", timeout: 20_000 });
  const { status, stdout, stderr } = started;
  return { status, stdout, stderr };
}

const many = { "bad.yaml": `${bad}---\n`.repeat(2000) };

describe("standard output that is not complete", () => {
  it.each([
    ["of findings", "lp check ."],
    ["of a failing check that shows much", "lp check --format json ."],
    ["of a passing check", "lp check --fail-on never ."],
    ["of another command", "lp headroom --format json ."],
  ])("because its reader closes early, is exit code 2 without a message: %s", (_, command) => {
    const { stdout, stderr } = shell(folder(many), `{ ${command}; echo "code $?" >&2; } | head -c 10`);
    expect([stdout.length, stderr]).toEqual([10, "code 2\n"]);
  });

  it.skipIf(!existsSync("/dev/full")).each([
    ["check", "lp check good.yaml"],
    ["a failing check", "lp check bad.yaml"],
    ["the help", "lp --help"],
    ["rules", "lp rules"],
    ["explain", "lp explain schema"],
    ["fix", "lp fix --dry-run bad.yaml"],
    ["plan", "lp plan --product lync-server-2010 --users 10"],
    ["policy", "lp policy"],
    ["import", "lp import topology.xml"],
  ])("because the disk is full, is one error with exit code 2: %s", (_, command) => {
    const topology = textOf("fixtures/import/lync-2010-published/contoso.xml");
    const cwd = folder({ "good.yaml": good, "bad.yaml": bad, "topology.xml": topology });
    const { status, stderr } = shell(cwd, `${command} > /dev/full`);
    expect(status).toBe(2);
    expect(stderr.split("\n").filter((line) => line.includes("cannot write"))).toEqual([
      "lync-policy: cannot write to standard output: no space left on the disk",
    ]);
    expect(stderr).not.toMatch(/^\s+at |internal error/m);
  });

  it("still leaves complete reports", () => {
    const cwd = folder(many);
    shell(cwd, "lp check --report json=out/r.json . | head -n 1");
    expect(JSON.parse(readFileSync(join(cwd, "out/r.json"), "utf8")).counts.error).toBe(2000);
  });

  it.skipIf(!existsSync("/dev/full")).each([
    ["is closed early", "2> >(true)"],
    ["is full", "2> /dev/full"],
    ["is not open", "2>&-"],
  ])("ends the run as usual if standard error %s", (_, redirection) => {
    const cwd = folder({ "bad.yaml": bad, "good.yaml": good });
    expect(shell(cwd, `lp check -q --as-of ${asOf} bad.yaml gone.yaml ${redirection}`).status).toBe(2);
    expect(shell(cwd, `lp check -q --as-of ${asOf} bad.yaml ${redirection}`)).toMatchObject({ status: 1 });
    expect(shell(cwd, `lp check -q --as-of ${asOf} good.yaml 'none/*.yaml' ${redirection}`)).toMatchObject({
      status: 0,
    });
    expect(shell(cwd, `lp check -q --as-of ${asOf} good.yaml > /dev/full ${redirection}`).status).toBe(0);
    expect(shell(cwd, `lp check -q --as-of ${asOf} bad.yaml > /dev/full ${redirection}`).status).toBe(2);
  });
});

describe("a report that cannot be written", () => {
  it("is one error with exit code 2, and the other reports are written", () => {
    const cwd = folder({ "bad.yaml": bad, "sub/x": "" });
    symlinkSync("bad.yaml", join(cwd, "link.json"));
    const reports = ["one.json", "link.json", "/proc/x/y", "/dev/full", "sub", "out/two.json"];
    const args = reports.flatMap((file) => ["--report", `json=${file}`]);
    const { status, stdout, stderr } = run(cwd, "check", "-q", "--as-of", asOf, "bad.yaml", ...args);
    expect([status, stdout]).toEqual([2, expect.stringContaining("[front-end-count]")]);
    expect(stderr).toBe(
      [
        'lync-policy: cannot write the json report to "link.json": it is a symbolic link; use a path without links',
        'lync-policy: cannot write the json report to "/proc/x/y": no such file or folder',
        'lync-policy: cannot write the json report to "/dev/full": it is a device, not a regular file',
        'lync-policy: cannot write the json report to "sub": it is a folder',
        "",
      ].join("\n"),
    );
    for (const name of ["one.json", "out/two.json"])
      expect(JSON.parse(readFileSync(join(cwd, name), "utf8")).conclusion).toBe("failure");
    expect(readFileSync(join(cwd, "bad.yaml"), "utf8")).toBe(bad);
    expect(readdirSync(cwd).sort()).toEqual(["bad.yaml", "link.json", "one.json", "out", "sub"]);
  });

  it.skipIf(!hasTinyDisk)("on a full disk leaves nothing behind", () =>
    onTinyDisk((disk) => {
      writeFileSync(join(disk, "old.json"), "old");
      const cwd = folder(many);
      const reports = ["old", "new"].flatMap((name) => ["--report", `json=${join(disk, name)}.json`]);
      const { status, stderr } = run(cwd, "check", "-q", ".", ...reports, "--report", "json=here.json");
      expect([status, stderr.split("\n").length, stderr]).toEqual([2, 3, expect.stringContaining("no space left")]);
      expect(readdirSync(disk)).toEqual(["old.json"]);
      expect(readFileSync(join(disk, "old.json"), "utf8")).toBe("old");
      expect(existsSync(join(cwd, "here.json"))).toBe(true);
    }),
  );

  it.each([
    ["two reports to one file", ["json=r.json", "sarif=./r.json"], 'same file as the json report "r.json"'],
    ["a report that is a checked manifest", ["json=bad.yaml"], 'same file as the manifest "bad.yaml"'],
    ["a report that is the policy", ["json=.lync-policy.yaml"], "the name is reserved for configuration"],
    [
      "a report that would be a baseline",
      ["json=.lync-policy-baseline.yaml"],
      "the name is reserved for configuration",
    ],
    ["a report that is a policy that it extends", ["json=base.yaml"], 'same file as the policy "base.yaml"'],
  ])("because it would replace something is an error before anything is checked: %s", (_, reports, message) => {
    const files = {
      "bad.yaml": bad,
      ".lync-policy.yaml": "apiVersion: lync-policy/v1\nkind: Policy\nextends: base.yaml\n",
      "base.yaml": "apiVersion: lync-policy/v1\nkind: Policy\npreset: minimal\n",
    };
    const cwd = folder(files);
    const args = reports.flatMap((report) => ["--report", report]);
    const { status, stdout, stderr } = run(cwd, "check", "bad.yaml", ...args);
    expect([status, stdout, stderr]).toEqual([2, "", expect.stringContaining(message)]);
    expect(stderr.split("\n")).toHaveLength(2);
    for (const [name, text] of Object.entries(files)) expect(readFileSync(join(cwd, name), "utf8")).toBe(text);
    expect(existsSync(join(cwd, "r.json"))).toBe(false);
  });

  it("is one of a shard that a merge reads", () => {
    const cwd = folder({ "bad.yaml": bad });
    run(cwd, "check", "--shard", "1/1", "--report", "json=shard.json");
    const before = readFileSync(join(cwd, "shard.json"), "utf8");
    const { status, stdout, stderr } = run(cwd, "merge", "shard.json", "--report", "json=./shard.json");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('it is the same file as the report "shard.json" of a shard');
    expect(readFileSync(join(cwd, "shard.json"), "utf8")).toBe(before);
  });
});

describe("standard input", () => {
  it.each([
    [
      "check",
      ["check", "-q", "-"],
      1,
      "<stdin>:1:1: error: file is larger than the limit of 16,777,216 bytes (16 MiB)",
    ],
    ["plan", ["plan", "-"], 2, "16,777,216 bytes (16 MiB)"],
    ["upgrade", ["upgrade", "--to", "skype-for-business-server-se", "-"], 2, "16,777,216 bytes (16 MiB)"],
    ["headroom", ["headroom", "-"], 2, '"<stdin>" is not a valid manifest'],
    ["import", ["import", "-"], 2, "(64 MiB)"],
  ])("without an end stops at the limit: %s", (_, args, status, message) => {
    const { stderr, stdout, ...ended } = shell(tmpdir(), `yes '# x' | lp ${args.join(" ")}; exit \${PIPESTATUS[1]}`);
    expect([ended.status, stdout + stderr]).toEqual([status, expect.stringContaining(message)]);
  });

  it("that is a folder is an error", () => {
    const { status, stderr } = shell(tmpdir(), "lp check - < /etc");
    expect([status, stderr]).toEqual([2, "lync-policy: cannot read standard input: it is a folder\n"]);
  });

  it("is read to its end up to the limit, and not beyond", () => {
    const cwd = folder({});
    const size = (bytes: number) => `${bad}${"#".repeat(bytes - bad.length)}`;
    for (const [bytes, message] of [
      [maxBytes, "[front-end-count]"],
      [maxBytes + 1, "file is larger than the limit"],
    ] as const) {
      writeFileSync(join(cwd, "in.txt"), size(bytes));
      const { status, stdout } = shell(cwd, `lp check -q --as-of ${asOf} - < in.txt`);
      expect([bytes, status, stdout]).toEqual([bytes, 1, expect.stringContaining(message)]);
      expect(shell(cwd, `cat in.txt | lp check -q --as-of ${asOf} -`).stdout).toBe(stdout);
    }
  });

  it("of a million gigabytes takes no more memory than the limit", async () => {
    const source = spawn("yes", ["# x"], { stdio: ["ignore", "pipe", "ignore"] });
    const timed = spawn(
      "bash",
      ["-c", `ulimit -v 4000000; exec "${process.execPath}" --max-old-space-size=100 "${programs.cli}" check -q -`],
      {
        env,
        stdio: [source.stdout, "ignore", "inherit"],
      },
    );
    const status = await new Promise<number | null>((ended) => timed.on("close", ended));
    source.kill();
    expect(status).toBe(1);
  });
});

describe("a file that is not a regular one", () => {
  const topology = textOf("fixtures/import/lync-2010-published/contoso.xml");
  const cwd = folder({ "bad.yaml": bad, "topology.xml": topology, "dir/x": "" });
  for (const name of ["pipe", "dir/deployment.yaml"]) execFileSync("mkfifo", [join(cwd, name)]);

  it.each([
    ["check", "lp check pipe"],
    ["check", "lp check <(cat bad.yaml)"],
    ["check", "cat bad.yaml | lp check /dev/stdin"],
    ["check", "lp check /dev/zero"],
    ["check", "lp check /dev/stdin < bad.yaml"],
    ["check", "lp check --policy /dev/fd/0 < bad.yaml"],
    ["check", "lp check --report json=/dev/stdout bad.yaml > out.txt"],
    ["check", "cat bad.yaml | lp check /proc/self/fd/0"],
    ["check", "lp check --policy pipe"],
    ["check", "lp check --policy <(cat bad.yaml)"],
    ["check", "lp check --updates /dev/zero"],
    ["merge", "lp merge pipe"],
    ["merge", "lp merge <(cat bad.yaml)"],
    ["import", "lp import pipe"],
    ["import", "lp import <(cat bad.yaml)"],
    ["import", "lp import /dev/zero"],
    ["plan", "lp plan pipe"],
    ["fix", "lp fix pipe"],
    ["baseline", "lp baseline --output pipe bad.yaml"],
    ["baseline", "lp baseline --output /dev/full bad.yaml"],
    ["upgrade", "lp upgrade --to lync-server-2013 --write /dev/full bad.yaml"],
    ["import", "lp import -o pipe topology.xml"],
    ["import", "lp import -o dir topology.xml"],
  ])("is refused at once by %s: %s", (_, line) => {
    const { status, stderr } = shell(cwd, line);
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/cannot (?:read|write) .*(?:not a regular file|not a folder)/),
    ]);
    expect(stderr).not.toMatch(/internal error|^\s+at /m);
  });
});
