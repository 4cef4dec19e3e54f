import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { noticesOf, type Ran, run, type Setting } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { checkout, historyOf } from "../support/e2e/history.ts";
import { filesWith, manifest } from "../support/e2e/manifests.ts";
import { textOf } from "../support/harness.ts";
import { step } from "../support/runner.ts";
import { hasTinyDisk, onTinyDisk } from "../support/tiny-disk.ts";

const history = historyOf({ "sites/a.yaml": manifest(1, 4) }, { "sites/a.yaml": manifest(2, 4) });
const pull = runEvents.pull_request?.(history);

const publishing = { annotations: "checks", comment: "always" };

/** Runs the action for a pull request whose deployment has no findings, after a change of its checkout. */
async function runIn(prepare: (workspace: string) => void, setting: Setting): Promise<Ran & { workspace: string }> {
  if (!pull) throw new Error("no such event");
  const workspace = mkdtempSync(join(tmpdir(), "ending-"));
  execFileSync("cp", ["-R", `${checkout(history, pull.sha, "all")}/.`, workspace]);
  prepare(workspace);
  const ran = await run(workspace, pull, { ...setting, inputs: { ...publishing, ...setting.inputs } });
  return { ...ran, workspace };
}

const outputNames = Object.keys((parse(textOf("action.yml")) as { outputs: object }).outputs).sort();

/** The check run and the comment that a run left on GitHub. */
function publishedBy({ fake }: Ran) {
  const [check, ...others] = fake.state.checkRuns;
  expect(others).toEqual([]);
  const comment = fake.state.comments.map(({ body }) => body).join();
  return { check: check?.fields, title: String(check?.fields.output?.title), comment };
}

/** A Markdown text without the entities of escaped characters. */
function plain(markdown: string): string {
  return markdown.replace(/&#8203;/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code));
}

/** Expects one error annotation besides those of findings. */
function expectOneError({ step: { annotations } }: Ran, message: RegExp): void {
  const errors = annotations.filter(({ level, properties }) => level === "error" && properties.title === "lync-policy");
  expect(errors.map((error) => error.message)).toEqual([expect.stringMatching(message)]);
}

describe("a step that cannot run", () => {
  const brokenArgument = join(mkdtempSync(join(tmpdir(), "preload-")), "preload.cjs");
  writeFileSync(brokenArgument, 'process.argv[1] = "/nowhere/index.js";');

  it.each<[string, (workspace: string) => void, Setting, RegExp]>([
    ["an input", () => {}, { inputs: { "fail-on": "eror" } }, /input fail-on is "eror"; did you mean "error"\?/],
    ["an input about publishing", () => {}, { inputs: { review: "yes" } }, /input review is "yes"/],
    ["standard input", () => {}, { inputs: { files: "-" } }, /a step has no standard input/],
    [
      "a missing policy",
      () => {},
      { inputs: { policy: "../nope.yaml" } },
      /cannot read the policy "\.\.\/nope\.yaml": no such/,
    ],
    [
      "a policy with errors",
      (folder) =>
        writeFileSync(join(folder, "p.yaml"), "apiVersion: lync-policy/v1\nkind: Policy\npresets: x\nfailon: y\n"),
      { inputs: { policy: "p.yaml" } },
      /p\.yaml:3:1: unknown property "presets".*; p\.yaml:4:1: unknown property "failon"/,
    ],
    [
      "a policy that is a pipe",
      (folder) => execFileSync("mkfifo", [join(folder, "p.yaml")]),
      { inputs: { policy: "p.yaml" } },
      /cannot read the policy "p\.yaml": it is a pipe/,
    ],
    [
      "a working directory that is missing",
      () => {},
      { inputs: { "working-directory": "x" } },
      /working-directory is "x": no such/,
    ],
    [
      "a working directory that is a link out of the repository",
      (folder) => symlinkSync("/etc", join(folder, "x")),
      { inputs: { "working-directory": "x", files: "*" } },
      /input working-directory is "x": it is a symbolic link that points outside the repository/,
    ],
    [
      "two reports to one file",
      () => {},
      { inputs: { reports: "json=r.json\nsarif=./r.json" } },
      /cannot write the sarif report to "\.\/r\.json": it is the same file as the json report "r\.json"/,
    ],
    [
      "a report that is a manifest",
      () => {},
      { inputs: { reports: "json=sites/a.yaml" } },
      /it is the same file as the manifest "sites\/a\.yaml"/,
    ],
    ["a defect", () => {}, { preload: brokenArgument }, /internal error: .*nowhere/],
  ])("because of %s fails with one error, which everything shows", async (_, prepare, setting, message) => {
    const ran = await runIn(prepare, setting);
    const { status, stdout, stderr, outputs, summary } = ran.step;
    expect(status).toBe(1);
    expectOneError(ran, message);
    const { conclusion, "check-url": checkUrl, "comment-url": commentUrl, ...others } = outputs;
    expect([Object.keys(outputs).sort(), conclusion]).toEqual([outputNames, "failure"]);
    expect(new Set(Object.values(others))).toEqual(new Set(["0", ""]));
    expect(summary).toContain("## ❌ lync-policy: nothing was checked");
    expect(plain(summary).replaceAll("**\n\n**", "; ")).toMatch(message);
    const { check, title, comment } = publishedBy(ran);
    expect([check?.conclusion, check?.status, checkUrl]).toEqual([
      "failure",
      "completed",
      expect.stringMatching(/^http/),
    ]);
    expect(title).toMatch(/^nothing was checked; /);
    expect([comment, commentUrl]).toEqual([
      expect.stringContaining("nothing was checked"),
      expect.stringMatching(/^http/),
    ]);
    expect(stdout + stderr).not.toMatch(/^\s+at |root:/m);
    expect(existsSync(join(ran.workspace, "r.json"))).toBe(false);
    expect(readFileSync(join(ran.workspace, "sites/a.yaml"), "utf8")).toBe(manifest(2, 4));
  });

  it("without a token and a pull request has the same outputs, and a notice", async () => {
    const { status, outputs, annotations, summary } = await step({}, { ...publishing, token: "", policy: "nope.yaml" });
    expect([status, Object.keys(outputs).sort(), outputs.conclusion]).toEqual([1, outputNames, "failure"]);
    expect(annotations.map(({ level }) => level)).toEqual(["error", "notice"]);
    expect(summary).toContain('cannot read the policy "nope.yaml"');
  });

  it("has no summary and no check run if the inputs disable them", async () => {
    const ran = await runIn(() => {}, {
      inputs: { annotations: "commands", comment: "off", summary: "false", scope: "x" },
    });
    expectOneError(ran, /input scope is "x"/);
    expect([ran.step.summary, ran.fake.state.checkRuns, ran.fake.calls()]).toEqual(["", [], []]);
  });

  it("because no manifest is found has all outputs, and its files", async () => {
    const { status, outputs, summary } = await step({ "x.yaml": "kind: ConfigMap\n" }, { reports: "json=r.json" });
    expect([status, Object.keys(outputs).sort(), outputs.conclusion]).toEqual([1, outputNames, "failure"]);
    expect(JSON.parse(readFileSync(outputs["json-file"] ?? "", "utf8")).files).toEqual([]);
    expect(summary).toContain("## ❌ lync-policy: nothing was checked");
    expect(summary).toContain("no manifest found in 1 file");
  });
});

describe("a file that cannot be written", () => {
  const noted = (prepare: (workspace: string) => void) => prepare;

  it.each<[string, (workspace: string) => void, Setting, RegExp]>([
    [
      "a report that is a link to a file of the checkout",
      noted((folder) => symlinkSync("sites/a.yaml", join(folder, "r.json"))),
      { inputs: { reports: "json=r.json\nterminal=ok.txt" } },
      /cannot write the json report to "r\.json": it is a symbolic link/,
    ],
    [
      "a report behind a link",
      noted((folder) => symlinkSync("sites", join(folder, "out"))),
      { inputs: { reports: "json=out/r.json\nterminal=ok.txt" } },
      /cannot write the json report to "out\/r\.json": the folder "out" in its path is a symbolic link/,
    ],
    [
      "a report on a device that is full",
      () => {},
      { inputs: { reports: "json=/dev/full\nterminal=ok.txt" } },
      /cannot write the json report to "\/dev\/full": it is a device, not a regular file/,
    ],
    [
      "a report that is a folder",
      noted((folder) => mkdirSync(join(folder, "r.json"))),
      { inputs: { reports: "json=r.json\nterminal=ok.txt" } },
      /cannot write the json report to "r\.json": it is a folder/,
    ],
    [
      "the report of an output",
      () => {},
      { inputs: { reports: "terminal=ok.txt" }, env: { RUNNER_TEMP: "/nowhere" } },
      /cannot write the report of output json-file: no such file or folder/,
    ],
    [
      "the job summary",
      () => {},
      { inputs: { reports: "terminal=ok.txt" }, env: { GITHUB_STEP_SUMMARY: "/dev/full" } },
      /cannot write the job summary: no space left on the disk/,
    ],
    [
      "the job summary, which does not exist",
      () => {},
      { inputs: { reports: "terminal=ok.txt" }, env: { GITHUB_STEP_SUMMARY: "/nowhere/summary" } },
      /cannot write the job summary: Unable to access summary file/,
    ],
    [
      "the file of outputs",
      () => {},
      { inputs: { reports: "terminal=ok.txt" }, env: { GITHUB_OUTPUT: "/dev/full" } },
      /cannot write the outputs of the step: no space left on the disk/,
    ],
  ])("fails a step without findings, and everything else shows why: %s", async (name, prepare, setting, message) => {
    const ran = await runIn(prepare, setting);
    const { status, stdout, outputs, summary } = ran.step;
    expect(status).toBe(1);
    expectOneError(ran, message);
    expect(stdout).toMatch(message);
    if (!setting.env?.GITHUB_OUTPUT) {
      expect(Object.keys(outputs).sort()).toEqual(outputNames);
      expect(outputs).toMatchObject({ conclusion: "failure", errors: "0", "files-checked": "1" });
      expect(outputs["json-file"] === "").toBe(name === "the report of an output");
    }
    if (!setting.env?.GITHUB_STEP_SUMMARY) {
      expect(summary).toContain("## ❌ lync-policy: no findings");
      expect(plain(summary)).toMatch(message);
    }
    const { check, title, comment } = publishedBy(ran);
    expect([check?.conclusion, title]).toEqual(["failure", expect.stringMatching(message)]);
    expect(comment).toContain("❌ lync-policy: no findings");
    expect(readFileSync(join(ran.workspace, "ok.txt"), "utf8")).toContain("no findings");
    expect(noticesOf(ran.step)).toEqual([]);
    expect(readFileSync(join(ran.workspace, "sites/a.yaml"), "utf8")).toBe(manifest(2, 4));
    expect(readdirSync(ran.workspace).filter((file) => file.endsWith(".tmp"))).toEqual([]);
  });

  it("is one annotation although nothing can be written, and findings are shown all the same", async () => {
    const env = { RUNNER_TEMP: "/nowhere", GITHUB_STEP_SUMMARY: "/dev/full", GITHUB_OUTPUT: "/dev/full" };
    const inputs = { reports: "json=/dev/full\nsarif=/proc/x/y" };
    const { status, annotations, stdout } = await step(filesWith(3), inputs, env);
    expect(status).toBe(1);
    expect(annotations.filter(({ properties }) => properties.title === "front-end-count")).toHaveLength(3);
    const [error, ...others] = annotations.filter(({ properties }) => properties.title === "lync-policy");
    expect(others).toEqual([]);
    expect(error?.message.split("; cannot write").map((part) => part.replace(/^cannot write/, "").trim())).toEqual([
      expect.stringContaining('the json report to "/dev/full"'),
      expect.stringContaining('the sarif report to "/proc/x/y"'),
      expect.stringContaining("the report of output json-file"),
      expect.stringContaining("the outputs of the step"),
      expect.stringContaining("the job summary"),
    ]);
    expect(stdout).not.toMatch(/^\s+at /m);
  });

  it("is reported although only the last outputs find the disk full", async () => {
    const ran = await runIn(() => {}, { preload: join(import.meta.dirname, "../support/e2e/late-full-disk.cjs") });
    expect(ran.step.status).toBe(1);
    expectOneError(ran, /cannot write the outputs of the step: no space left on the disk/);
  });

  it.skipIf(!hasTinyDisk)("on a full disk leaves no temporary file", () =>
    onTinyDisk(async (disk) => {
      chmodSync(disk, 0o777);
      const inputs = { reports: `json=${join(disk, "r.json")}\njson=here.json` };
      const { status, outputs, annotations, workspace } = await step(filesWith(200), inputs, { RUNNER_TEMP: disk });
      expect([status, outputs.conclusion, outputs.errors, outputs["json-file"]]).toEqual([1, "failure", "200", ""]);
      expect(annotations[0]?.message).toMatch(/cannot write the json report to ".*": no space left on the disk/);
      expect(readdirSync(disk).filter((name) => !name.startsWith("lync-policy-"))).toEqual([]);
      expect(readdirSync(workspace).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    }),
  );
});
