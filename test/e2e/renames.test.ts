import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { noticesOf, type Ran, runOn } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { checkout, type Depth, type History, historyOf } from "../support/e2e/history.ts";
import { manifestOf, pools } from "../support/e2e/manifests.ts";
import { programs } from "../support/programs.ts";
import { supported } from "../support/runner.ts";

const policy = ".lync-policy.yaml";
const baseline = ".lync-policy-baseline.yaml";

/** Two deployments with one finding each: one is waived by file, the other one is in the baseline. */
const waived = manifestOf(pools(3, 4).map((pool, at) => (at === 1 ? { ...pool, servers: 3 } : pool))).replace(
  "contoso",
  "lab",
);
const known = manifestOf(pools(3, 4, 10).map((pool, at) => (at === 1 ? { ...pool, servers: 3 } : pool)));

const policyFor = (file: string) => `apiVersion: lync-policy/v1
kind: Policy
preset: minimal
waivers:
  - rule: front-end-count
    files: [${file}]
    owner: uc-team
    reason: a laboratory needs no spare server
    until: 2019-12-31
`;

const baselineFor = (file: string) => `apiVersion: lync-policy/v1
kind: Baseline
findings:
  - rule: front-end-count
    file: ${file}
    deployment: contoso
    object: pool11.contoso.com
    names: [pool11.contoso.com]
`;

const before = {
  [policy]: policyFor("sites/lab.yaml"),
  [baseline]: baselineFor("sites/a.yaml"),
  "sites/lab.yaml": waived,
  "sites/a.yaml": known,
  "sites/b.yaml": manifestOf(pools(1, 4, 20)).replace("contoso", "fabrikam"),
};

const { "sites/lab.yaml": _, "sites/a.yaml": __, ...others } = before;
const renamed = { ...others, "sites/lab2.yaml": `${waived}# renamed\n`, "data/a.yaml": `${known}# renamed\n` };
const updated = { ...renamed, [policy]: policyFor("sites/lab2.yaml"), [baseline]: baselineFor("data/a.yaml") };

const histories = { renamed: historyOf(before, renamed), updated: historyOf(before, updated) };

function runFor(history: History, depth: Depth, scope: string): Promise<Ran> {
  const event = runEvents.pull_request?.(history) ?? expect.fail();
  return runOn(event, history, { token: "read", depth, inputs: { scope, waivers: "true" } });
}

describe.each(["all", "new"])("a pull request that renames manifests, with scope %s", (scope) => {
  it.each<[Depth]>([[2], [1]])("keeps their waivers and baseline entries, at depth %j", async (depth) => {
    const { step } = await runFor(histories.renamed, depth, scope);
    expect(step.stdout).not.toMatch(/stale|matches no finding/);
    expect(step.outputs).toMatchObject({ conclusion: "success", errors: "0", warnings: "0", waived: "2" });
    // After the merge, the policy no longer covers them.
    expect(noticesOf(step)).toEqual([
      expect.stringMatching(
        /^with this pull request's policy 4 findings would be new: .*; the check would end with failure$/,
      ),
    ]);
  });

  it.each<[Depth]>([[2], [1]])("can update the policy and the baseline, at depth %j", async (depth) => {
    const { step } = await runFor(histories.updated, depth, scope);
    expect(step.outputs).toMatchObject({ conclusion: "success", errors: "0", warnings: "0", waived: "2" });
    expect(noticesOf(step)).toEqual([]);
  });

  it("passes after the merge if it updated them", async () => {
    const event = runEvents.push?.(histories.updated) ?? expect.fail();
    const { step } = await runOn(event, histories.updated, { token: "read", depth: 2, inputs: { scope } });
    expect(step.outputs).toMatchObject({ conclusion: "success", errors: "0", warnings: "0", waived: "2" });
  });
});

it("a pull request that copies a manifest does not copy its waivers", async () => {
  const history = historyOf(before, { ...before, "sites/lab2.yaml": waived, "data/a.yaml": known });
  const { step } = await runFor(history, 2, "new");
  expect(step.outputs).toMatchObject({ conclusion: "failure", errors: "2", waived: "2" });
});

it("a pull request that swaps manifests keeps their waivers", async () => {
  const history = historyOf(before, { ...before, "sites/lab.yaml": known, "sites/a.yaml": waived });
  const { step } = await runFor(history, 2, "new");
  expect(step.outputs).toMatchObject({ conclusion: "success", errors: "0" });
});

describe("lync-policy check --base", () => {
  it.each(["renamed", "updated"] as const)("keeps waivers and baseline entries of manifests that are %s", (name) => {
    const history = histories[name];
    const cwd = checkout(history, history.head, "all");
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [programs.cli, "check", "--as-of", supported, ...args], { cwd, encoding: "utf8" });
    const { status, stdout, stderr } = run("--base", history.base);
    const note =
      "lync-policy: waivers and baseline entries with former names cover data/a.yaml and sites/lab2.yaml; update the names in the policy and the baseline\n";
    expect([status, stderr]).toEqual([0, name === "updated" ? "" : note]);
    expect(stdout).toMatch(/no findings .*2 findings waived; 0 new, 0 worse, 0 fixed/);
    expect(run().status).toBe(name === "updated" ? 0 : 1);
  });
});
