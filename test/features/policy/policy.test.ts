import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { updates } from "../../../src/generated/updates.ts";
import { rules } from "../../../src/rules/index.ts";
import { asOf } from "../../support/harness.ts";
import { folderWith, policyOf, runIn } from "../../support/policy-files.ts";
import { tableText } from "../../support/update-tables.ts";

const base = policyOf(
  "preset: strict",
  "levels: { edge-required: note, front-end-count: warning }",
  "suppressible: { fqdn-format: false }",
  "updates: { file: updates.json, graceDays: 14, exploitedGraceDays: 1 }",
);
const near = policyOf(
  "extends: policies/base.yaml",
  "failOn: warning",
  'manifests: [deployments, "!deployments/old"]',
  'levels: { front-end-count: "off", contoso/two-edges: note }',
  "maxDays: { error: 90 }",
  "updates: { graceDays: 7 }",
  "rules:",
  "  - id: contoso/two-edges",
  "    title: Every central site has two Edge Servers",
  "    level: error",
  "    each: spec.sites",
  "    require: self.edgePools.exists(p, p.serverCount >= 2)",
  '    message: \'"site " + self.name + " has a single Edge Server"\'',
  "waivers:",
  "  - { rule: edge-required, at: hq, files: [a.yaml], reason: servers arrive later, owner: uc, until: 2026-12-02 }",
  "  - { rule: edge-required, deployment: lab, reason: servers arrive later, owner: uc, ticket: UC-1, until: 2026-11-20 }",
);
// No table can be complete until a day after today.
beforeAll(() => vi.useFakeTimers({ toFake: ["Date"], now: new Date("2099-12-31T12:00:00Z") }));
afterAll(() => {
  vi.useRealTimers();
});

/** A table that is newer than any of this version. */
const table = tableText({ completeUntil: "2099-12-31" });
const folder = () =>
  folderWith({ ".lync-policy.yaml": near, "policies/base.yaml": base, "policies/updates.json": table });
const shown = async (cwd: string, ...args: readonly string[]) =>
  JSON.parse((await runIn(cwd, "policy", "--format", "json", "--as-of", asOf, ...args)).out);

describe("lync-policy policy", () => {
  it("shows each value with its source", async () => {
    const { code, out, err } = await runIn(folder(), "policy", "--as-of", asOf);
    expect([code, err]).toEqual([0, ""]);
    await expect(out).toMatchFileSnapshot("../../../fixtures/policies/policy-command/terminal.txt");
  });

  it("has a JSON format", async () => {
    const description = await shown(folder());
    expect(description).toMatchObject({
      version: 1,
      asOf,
      files: [".lync-policy.yaml", "policies/base.yaml"],
      preset: { value: "strict", origin: { said: "file", file: "policies/base.yaml", line: 3, column: 9 } },
      failOn: { value: "warning", origin: { said: "file", file: ".lync-policy.yaml", line: 4, column: 9 } },
      manifests: { value: ["deployments", "!deployments/old"], origin: { line: 5 } },
      maxDays: [{ level: "error", value: 90 }],
      suppressible: [{ rule: "fqdn-format", value: false, origin: { file: "policies/base.yaml", line: 5 } }],
      rules: [{ id: "contoso/two-edges", level: "note", origin: { line: 10 } }],
      updates: {
        completeUntil: "2099-12-31",
        file: {
          value: "updates.json",
          used: true,
          origin: { said: "file", file: "policies/base.yaml", line: 6, column: 18 },
        },
        graceDays: { value: 7, origin: { said: "file", file: ".lync-policy.yaml", line: 8, column: 23 } },
        exploitedGraceDays: { value: 1, origin: { file: "policies/base.yaml", line: 6 } },
      },
    });
    expect(description.levels).toMatchObject([
      { rule: "front-end-count", value: "off", otherwise: "error", origin: { file: ".lync-policy.yaml", line: 6 } },
      { rule: "contoso/two-edges", value: "note", otherwise: "error" },
      { rule: "edge-required", value: "note", otherwise: "error", origin: { file: "policies/base.yaml", line: 4 } },
    ]);
    expect(description.waivers.map(({ daysLeft }: { daysLeft: number }) => daysLeft)).toEqual([10, -2]);
    expect(description.counts).toEqual({ running: rules.length, preset: rules.length - 1, own: 1, added: 0, off: 1 });
  });

  it("prefers an option to a file, and a file to the default", async () => {
    const description = await shown(folder(), "--preset", "minimal", "--fail-on", "never");
    expect([description.preset, description.failOn]).toEqual([
      { value: "minimal", origin: { said: "asked" } },
      { value: "never", origin: { said: "asked" } },
    ]);
    expect((await shown(folder(), "--updates", "policies/updates.json")).updates.file).toEqual({
      value: "policies/updates.json",
      used: true,
      origin: { said: "asked" },
    });
  });

  it("shows the defaults without a policy, and the number of baseline entries", async () => {
    const cwd = folderWith({
      ".lync-policy-baseline.yaml": "apiVersion: lync-policy/v1\nkind: Baseline\nfindings: []\n",
    });
    expect(await shown(cwd)).toMatchObject({
      files: [],
      baseline: { file: ".lync-policy-baseline.yaml", entries: 0 },
      preset: { value: "recommended", origin: { said: "default" } },
      failOn: { value: "error", origin: { said: "default" } },
      manifests: { value: ["."], origin: { said: "default" } },
      waivers: [],
      updates: {
        completeUntil: updates.completeUntil,
        graceDays: { value: 30, origin: { said: "default" } },
        exploitedGraceDays: { value: 3, origin: { said: "default" } },
      },
    });
  });

  it("shows a table of updates that is not used because it is old", async () => {
    const cwd = folderWith({ "old.json": tableText({ completeUntil: "2001-01-01" }) });
    const { completeUntil, file, unused } = (await shown(cwd, "--updates", "old.json")).updates;
    expect([completeUntil, file.used, unused]).toEqual([
      updates.completeUntil,
      false,
      { name: "old.json", completeUntil: "2001-01-01" },
    ]);
    const { out } = await runIn(cwd, "policy", "--updates", "old.json");
    expect(out).toMatch(
      new RegExp(
        `^ {2}table +of this version, complete until ${completeUntil} \\(old\\.json is older\\) +option$`,
        "m",
      ),
    );
  });

  it("shows a table of updates that is not used because its last day is after today", async () => {
    const cwd = folderWith({ "new.json": tableText({ completeUntil: "2100-06-01" }) });
    const { updates: shownUpdates } = await shown(cwd, "--updates", "new.json");
    expect(shownUpdates.unused).toEqual({ name: "new.json", completeUntil: "2100-06-01", today: "2099-12-31" });
    const { out } = await runIn(cwd, "policy", "--updates", "new.json");
    expect(out).toContain("(new.json is complete until 2100-06-01, which is after today)  option\n");
  });

  it("counts the rules that check runs", async () => {
    const cwd = folder();
    const { counts } = await shown(cwd);
    const { out } = await runIn(cwd, "check", "--format", "json", "--as-of", asOf, "policies");
    expect(JSON.parse(out).rules).toHaveLength(counts.running);
  });

  it.each([
    [["x"], 'policy takes no arguments, found "x"'],
    [["--policy", "nowhere.yaml"], "cannot read the policy"],
    [["--format", "yaml"], "--format is"],
  ])("rejects %j", async (args, words) => {
    const { code, out, err } = await runIn(folder(), "policy", ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  it("reports an error in the policy with its location", async () => {
    const cwd = folderWith({ ".lync-policy.yaml": policyOf("levels: { front-end-cuont: note }") });
    const { code, err } = await runIn(cwd, "policy");
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('.lync-policy.yaml:3:11: unknown rule "front-end-cuont" in levels'),
    ]);
  });

  it("works in a subfolder", async () => {
    const cwd = folderWith({
      ".git/HEAD": "",
      ".lync-policy.yaml": near,
      "policies/base.yaml": base,
      "policies/updates.json": table,
    });
    const { files } = await shown(join(cwd, "policies"));
    expect(files).toEqual(["../.lync-policy.yaml", "base.yaml"]);
  });
});
