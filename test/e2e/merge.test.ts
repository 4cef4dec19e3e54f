import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { identifierOf } from "../../src/features/merge/distribute.ts";
import { seal } from "../../src/features/merge/seal.ts";
import { choices } from "../../src/node/choices.ts";
import { noticesOf, run, type Setting } from "../support/e2e/delivered.ts";
import { type RunEvent, runEvents } from "../support/e2e/events.ts";
import { checkout, type Depth, type History, historyOf } from "../support/e2e/history.ts";
import { manifest } from "../support/e2e/manifests.ts";
import { policyOf } from "../support/policy-files.ts";
import { programs } from "../support/programs.ts";
import { runInNewProcess } from "../support/restart-action.ts";
import { type Step, step } from "../support/runner.ts";

const named = (text: string, name: string) => text.replace("name: contoso }", `name: ${name} }`);
const comment = "        # waive front-end-count until 2027-01-31: the fourth server arrives in January\n";

const policy = policyOf(
  "preset: recommended",
  "waivers:",
  "  - { rule: back-end, until: 2027-01-31, reason: Servers arrive in January, owner: uc@contoso.com }",
);

/** A change with findings in several files, a self-waived one, a removed manifest and an unused waiver. */
const history = historyOf(
  { "a.yaml": manifest(1, 4), "old.yaml": named(manifest(1, 4), "northwind"), ".lync-policy.yaml": policy },
  {
    "a.yaml": manifest(12, 3),
    "b.yaml": named(manifest(1, 3), "fabrikam").replace("        - ", `${comment}        - `),
    "c.yaml": named(manifest(1, 3), "litware"),
    "notes.yaml": "kind: ConfigMap\n",
    ".lync-policy.yaml": policy,
  },
);

const eventOf = (name: string, of: History = history): RunEvent => runEvents[name]?.(of) ?? expect.fail(name);

/** A copy of the checkout of an event, in which files may be changed. */
function checkoutOf(event: RunEvent, of: History = history, depth: Depth = 2): string {
  const folder = mkdtempSync(join(tmpdir(), "merge-"));
  cpSync(checkout(of, event.checkedOut ?? event.sha, depth), folder, { recursive: true, verbatimSymlinks: true });
  return folder;
}

/** Checks the shards of an event. Returns the paths of their reports. */
async function shardsOf(event: RunEvent, of: History = history, count = 3): Promise<readonly string[]> {
  const workspace = checkoutOf(event, of);
  const steps = Array.from({ length: count }, (_, at) => {
    const inputs = { shard: `${at + 1}/${count}`, annotations: "none", summary: "false" };
    return run(workspace, event, { inputs });
  });
  return (await Promise.all(steps)).map(({ step: { outputs } }) => outputs["json-file"] ?? "");
}

/** The input of a merge. The other steps of these tests have a date of their own, which a merge rejects. */
const merging = (reports: readonly string[]) => ({ merge: reports.join("\n"), "as-of": "" });

/** Runs a merge in the checkout of its event. */
function mergeOn(
  event: RunEvent,
  reports: readonly string[],
  { inputs, workspace = checkoutOf(event), ...setting }: Setting & { readonly workspace?: string } = {},
) {
  return run(workspace, event, { ...setting, inputs: { ...merging(reports), ...inputs } });
}

const everywhere = { annotations: "checks", comment: "always" };

/** All that a step delivers, without what differs by run: paths of temporary files and the key of a comment. */
function deliveredBy({ step, fake }: Awaited<ReturnType<typeof run>>, folder: string) {
  const { "json-file": file = "", ...outputs } = step.outputs;
  const reports = choices.format.map((format) => readFileSync(join(folder, format), "utf8"));
  const { comments } = fake.state;
  // The id by which a step finds the check run that it created differs by run.
  const checkRuns = fake.state.checkRuns.map((run) => ({ ...run, fields: { ...run.fields, external_id: "" } }));
  return {
    status: step.status,
    outputs,
    json: readFileSync(file, "utf8"),
    summary: step.summary,
    reports,
    checkRuns,
    comments,
  };
}

describe.each(["pull_request", "merge_group", "push"])("on %s, a merge of shards delivers", (name) => {
  const event = eventOf(name);
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "reports-")));
  const into = (folder = "") => choices.format.map((format) => `${format}=${join(folder, format)}`).join("\n");

  it("the check run, comment, summary, reports and outputs of a single run", async () => {
    const [one = "", other = ""] = folders;
    const whole = await run(checkoutOf(event), event, { inputs: { ...everywhere, reports: into(one) } });
    const reports = await shardsOf(event);
    const merged = await mergeOn(event, reports.toReversed(), { inputs: { ...everywhere, reports: into(other) } });
    // Each shard counts the self-waived findings of its own files.
    const [single, joined] = [deliveredBy(whole, one), deliveredBy(merged, other)].map((delivered) =>
      JSON.parse(JSON.stringify(delivered).replaceAll(" of shard 2/3", "").replaceAll(" of shard 3/3", "")),
    );
    expect(joined).toEqual(single);
    expect(whole.step.status).toBe(1);
    expect(Number(whole.step.outputs.errors)).toBeGreaterThan(9);
    expect(whole.step.outputs["manifests-removed"]).toBe("1");
    expect([merged.fake.state.checkRuns.length, merged.fake.state.comments.length]).toEqual([
      1,
      name === "pull_request" ? 1 : 0,
    ]);
  });
});

describe("a merge", () => {
  const event = eventOf("pull_request");

  it("annotates findings by workflow commands, and succeeds with a lower failOn", async () => {
    const reports = await shardsOf(event);
    const { step: ended, fake } = await mergeOn(event, reports, { inputs: { "fail-on": "never" } });
    expect([ended.status, ended.outputs.conclusion, fake.calls()]).toEqual([0, "success", []]);
    expect(ended.annotations.filter(({ level }) => level === "error")).toHaveLength(10);
  });

  it("finds reports by glob, relative to the working directory", async () => {
    const workspace = checkoutOf(event);
    for (const [at, report] of (await shardsOf(event)).entries())
      cpSync(report, join(workspace, `shards/lync-policy-shard-${at}/shard.json`));
    const { step: ended } = await mergeOn(event, ["shards/*/shard.json"], { workspace });
    expect([ended.status, ended.outputs["files-checked"]]).toEqual([1, "3"]);
  });

  it("fails if no shard has a manifest, unless none is required", async () => {
    const empty = historyOf({ "x.yaml": "a: 1\n" }, { "x.yaml": "a: 2\n" });
    const event = eventOf("push", empty);
    const reports = await shardsOf(event, empty, 2);
    const ends = await Promise.all(
      ["true", "false"].map((required) =>
        mergeOn(event, reports, { workspace: checkoutOf(event, empty), inputs: { "require-files": required } }),
      ),
    );
    expect(ends.map(({ step }) => [step.status, step.outputs.conclusion])).toEqual([
      [1, "failure"],
      [0, "success"],
    ]);
    expect(ends[0]?.step.stdout).toContain("no manifest found in 1 file");
  });

  it("repeats the errors and the notices of the shards", async () => {
    const workspace = checkoutOf(event);
    const inputs = { files: "a.yaml\nmissing.yaml", annotations: "none" };
    const shards = await Promise.all(
      ["1/2", "2/2"].map((shard) => run(workspace, event, { inputs: { ...inputs, shard } })),
    );
    const { step: ended } = await mergeOn(
      event,
      shards.map(({ step }) => step.outputs["json-file"] ?? ""),
    );
    expect(ended.stdout.split('lync-policy: cannot read "missing.yaml"')).toHaveLength(2);
    const { step: all } = await mergeOn(event, await shardsOf(event));
    expect(noticesOf(all).join("\n")).toMatch(/1 self-waived finding of shard \d\/3: a pull request cannot waive/);
  });

  it("states in the log which reports are from an earlier attempt, and does not reject them", async () => {
    const reports = await shardsOf(event);
    const { step: ended } = await mergeOn({ ...event, run: { attempt: 2 } }, reports);
    expect(ended.outputs["files-checked"]).toBe("3");
    expect(ended.stdout).toContain("lync-policy: shard 1/3 is from attempt 1 of this workflow run, and this is 2");
  });

  it("states in the log that nothing is checked out to compare the reports with", async () => {
    const { step: ended } = await mergeOn(event, await shardsOf(event), {
      workspace: mkdtempSync(join(tmpdir(), "e-")),
    });
    expect([ended.status, ended.outputs["files-checked"]]).toEqual([1, "3"]);
    expect(ended.stdout).toContain("lync-policy: the reports were not compared with the files that they are about");
  });
});

/** Expects a step to end with an error that all of its deliveries show. */
function expectRefused(
  { step, fake }: { readonly step: Step; readonly fake: { state: { checkRuns: readonly object[] } } },
  message: string,
) {
  expect([step.status, step.outputs.conclusion, step.outputs["files-checked"]], step.stdout).toEqual([
    1,
    "failure",
    "0",
  ]);
  expect(step.stdout).toContain(message);
  expect(step.summary).not.toBe("");
  expect(fake.state.checkRuns).toMatchObject([{ fields: { conclusion: "failure" } }]);
}

describe("a merge refuses", () => {
  const event = eventOf("pull_request");
  const inputs = { annotations: "checks" };

  it("reports of another workflow run of the same commit", async () => {
    const reports = await shardsOf({ ...event, run: { id: "41" } });
    const ended = await mergeOn({ ...event, run: { id: "42" } }, reports, { inputs });
    expectRefused(ended, "is from workflow run 41, and this is run 42; merge needs the reports of this run");
  });

  it("reports that were not made on GitHub", async () => {
    const workspace = checkoutOf(event);
    const env = { PATH: process.env.PATH ?? "" };
    for (const shard of ["1/2", "2/2"])
      await runInNewProcess(
        { main: programs.cli, cwd: workspace, env },
        ...["check", "--shard", shard, "--report", `json=${shard.replace("/", "-")}.json`],
      );
    const ended = await mergeOn(event, ["1-2.json", "2-2.json"], { workspace, inputs });
    expectRefused(ended, "is from no workflow run, and this is run 1658821493");
  });

  it("reports of another commit", async () => {
    const earlier = await shardsOf({ ...event, sha: history.head });
    const ended = await mergeOn(event, earlier, { inputs });
    expectRefused(
      ended,
      `is about commit ${history.head.slice(0, 12)}, and ${history.merge.slice(0, 12)} is checked out`,
    );
  });

  it("reports about files that are different here", async () => {
    const workspace = checkoutOf(event);
    appendFileSync(join(workspace, "c.yaml"), "# Redmond\n");
    const ended = await mergeOn(event, await shardsOf(event), { workspace, inputs });
    expectRefused(ended, '"c.yaml" is not the file that ');
    expect(ended.step.stdout).toContain("is about: its content differs");
  });

  it("reports about files that are not here", async () => {
    const workspace = checkoutOf(event);
    rmSync(join(workspace, "c.yaml"));
    const ended = await mergeOn(event, await shardsOf(event), { workspace, inputs });
    expectRefused(ended, 'with "c.yaml": no such file or folder; run merge in the folder where the shards ran');
  });

  it("a finding on a line that its file does not have", async () => {
    const [report = ""] = await shardsOf(event, history, 1);
    const content = JSON.parse(readFileSync(report, "utf8"));
    const found = content.findings.find(({ file }: { file: string }) => file === "c.yaml");
    Object.assign(found.range, { line: 900, endLine: 900 });
    delete content.shard.digest;
    writeFileSync(report, JSON.stringify(seal(content)));
    const ended = await mergeOn(event, [report], { inputs });
    expectRefused(ended, 'has a finding on line 900 of "c.yaml", which has ');
  });

  it("a fix of a line that its file does not have", async () => {
    const [report = ""] = await shardsOf(event, history, 1);
    const content = JSON.parse(readFileSync(report, "utf8"));
    const found = content.findings.find(({ file }: { file: string }) => file === "c.yaml");
    const range = { ...found.range, line: 901, endLine: 901 };
    const lines = { start: found.range.line, end: found.range.endLine, after: ["servers: 4"] };
    found.shard.fix = { change: "servers 3 → 4", replacements: [{ range, text: "4" }], ...lines };
    delete content.shard.digest;
    writeFileSync(report, JSON.stringify(seal(content)));
    const ended = await mergeOn(event, [report], { inputs });
    expectRefused(ended, 'has a finding on line 901 of "c.yaml", which has ');
  });

  it("a waiver comment that its file does not have", async () => {
    const [report = ""] = await shardsOf(event, history, 1);
    const content = JSON.parse(readFileSync(report, "utf8"));
    const { rule, range } = content.findings.find(({ file }: { file: string }) => file === "c.yaml");
    const terms = { reason: "servers arrive in January", until: "2099-01-31", line: range.line };
    content.shard.comments.waivers.push({ rule, ...terms, file: "c.yaml", range });
    delete content.shard.digest;
    writeFileSync(report, JSON.stringify(seal(content)));
    const ended = await mergeOn(event, [report], { inputs });
    expectRefused(
      ended,
      `has a waiver for "${rule}" on line ${range.line} of "c.yaml", and the file has no such comment`,
    );
  });

  it("a report that the change commits where the reports are expected", async () => {
    const workspace = checkoutOf(event);
    const reports = await shardsOf(event);
    for (const [at, report] of reports.entries()) cpSync(report, join(workspace, `shards/${at}/shard.json`));
    const forged = await shardsOf({ ...event, run: { id: "41" } });
    cpSync(forged[0] ?? "", join(workspace, "shards/forged/shard.json"));
    expectRefused(
      await mergeOn(event, ["shards/*/shard.json"], { workspace, inputs }),
      "has a different workflow run than",
    );
    rmSync(join(workspace, "shards/0"), { recursive: true });
    expectRefused(
      await mergeOn(event, ["shards/*/shard.json"], { workspace, inputs }),
      "has a different workflow run than",
    );
  });

  it("a missing shard", async () => {
    const [first = "", , third = ""] = await shardsOf(event);
    expectRefused(await mergeOn(event, [first, third], { inputs }), "shard 2/3 is missing; merge needs all 3 reports");
  });

  it.each([
    ["shards/*/shard.json", 'input merge: pattern "shards/*/shard.json" matches no files'],
    ["shard-1.json", 'input merge: cannot read "shard-1.json": no such file or folder'],
    ["a.yaml", '"a.yaml" is not valid JSON; expected a report in the json format'],
  ])("the input %s", async (merge, message) => {
    expectRefused(await mergeOn(event, [merge], { inputs }), message);
  });

  it.each([
    ["files", "a.yaml"],
    ["preset", "strict"],
    ["policy", "other.yaml"],
    ["updates", "updates.json"],
    ["policy-source", "head"],
    ["waivers", "false"],
    ["scope", "new"],
    ["on-removed", "error"],
    ["shard", "1/2"],
    ["review", "suggestions"],
    ["as-of", "2026-11-22"],
  ])("the input %s", async (name, value) => {
    const ended = await step({}, { ...merging(["shard.json"]), [name]: value });
    expect([ended.status, ended.outputs.conclusion]).toEqual([1, "failure"]);
    expect(ended.annotations.filter(({ level }) => level === "error").map(({ message }) => message)).toEqual([
      `inputs merge and ${name} cannot be combined: a merge checks no files; set ${name} in the jobs of the shards`,
    ]);
  });
});

it("no file that a report names is read as a path, nor is its content quoted", async () => {
  const event = eventOf("push");
  const secret = join(mkdtempSync(join(tmpdir(), "secret-")), "token.txt");
  writeFileSync(secret, "hunter2\n");
  const workspace = checkoutOf(event);
  for (const [name, message] of [
    [relative(workspace, secret), "its content differs"],
    [relative(workspace, "/dev/zero"), "it is a device, not a regular file"],
    [secret, "it is not the name of a file"],
    [".git/config", "it is in the folder .git"],
    ["x/../a.yaml", "it is not the name of a file"],
  ] as const) {
    const [report = ""] = await shardsOf(event, history, 1);
    const text = readFileSync(report, "utf8").replaceAll('"c.yaml"', () => JSON.stringify(name));
    const content = JSON.parse(text);
    content.shard.of = identifierOf(content.shard.inputs);
    delete content.shard.digest;
    writeFileSync(report, JSON.stringify(seal(content)));
    const { step: ended } = await mergeOn(event, [report], { workspace });
    expect([ended.status, ended.outputs["files-checked"]]).toEqual([1, "0"]);
    expect(ended.stdout).toContain(message);
    expect(ended.stdout + ended.summary).not.toContain("hunter2");
  }
});

describe("on the command line, a merge in a checkout", () => {
  const event = eventOf("pull_request");
  const env = { PATH: process.env.PATH ?? "" };
  const mergeIn = (cwd: string, reports: readonly string[]) =>
    runInNewProcess({ main: programs.cli, cwd, env }, "merge", "--quiet", ...reports);

  it("of the commit of the reports compares their files, and merges reports of any workflow run", async () => {
    const reports = await shardsOf({ ...event, run: { id: "41" } });
    const { status, stderr } = await mergeIn(checkoutOf(event), reports);
    expect([status, stderr]).toEqual([1, expect.not.stringContaining("not compared")]);
    const workspace = checkoutOf(event);
    appendFileSync(join(workspace, "a.yaml"), "# Redmond\n");
    const changed = await mergeIn(workspace, reports);
    expect([changed.status, changed.stdout]).toEqual([2, ""]);
    expect(changed.stderr).toMatch(/^lync-policy: "a.yaml" is not the file that ".*" is about: its content differs\n$/);
  });

  it("of another commit refuses the reports", async () => {
    const head = { ...event, sha: history.head };
    const { status, stderr } = await mergeIn(checkoutOf(head), await shardsOf(event));
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("is checked out; check out the commit of the reports"),
    ]);
  });
});
