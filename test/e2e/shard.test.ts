import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { choices } from "../../src/node/choices.ts";
import { noticesOf, type Ran, run, runOn, type Setting } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { type History, historyOf } from "../support/e2e/history.ts";
import { filesWith, manifest, manifestOf, pools } from "../support/e2e/manifests.ts";
import { expectTable } from "../support/e2e/tables.ts";
import { policyOf } from "../support/policy-files.ts";
import { programs } from "../support/programs.ts";
import { runInNewProcess } from "../support/restart-action.ts";
import { step, workspaceOf } from "../support/runner.ts";

type Files = Readonly<Record<string, string>>;

const formats = choices.format;
const policy = ".lync-policy.yaml";

/** Runs `merge` of the committed command line. */
function merge(...args: readonly string[]) {
  const env = { PATH: process.env.PATH ?? "" };
  return runInNewProcess({ main: programs.cli, cwd: tmpdir(), env }, "merge", ...args);
}

const intoEach = (folder: string) => formats.map((format) => `${format}=${join(folder, format)}`);
const textsIn = (folder: string) =>
  formats.map((format) => {
    const file = join(folder, format);
    return [format, existsSync(file) ? readFileSync(file, "utf8") : "no report"];
  });

/** Checks a history with the action in one run and in a number of shards, whose reports the command line merges. */
async function bothWays(history: History, count: number, name = "push", setting: Setting = {}) {
  const folder = mkdtempSync(join(tmpdir(), "shards-"));
  const runEvent = runEvents[name]?.(history) ?? expect.fail(name);
  const check = (inputs: Record<string, string>) =>
    runOn(runEvent, history, { token: "read", ...setting, inputs: { ...setting.inputs, ...inputs } });
  const whole = await check({ reports: intoEach(join(folder, "whole")).join("\n") });
  const shards = await Promise.all(
    Array.from({ length: count }, (_, at) => check({ shard: `${at + 1}/${count}`, annotations: "none" })),
  );
  const reports = shards.map(({ step }) => step.outputs["json-file"] ?? "");
  const into = intoEach(join(folder, "merged")).flatMap((each) => ["--report", each]);
  const merged = await merge(...reports.toReversed(), ...into);
  const texts = { whole: textsIn(join(folder, "whole")), merged: textsIn(join(folder, "merged")) };
  return { whole: whole.step, shards: shards.map(({ step }) => step), reports, merged, texts };
}

/** Expects the merged reports of shards to be the same as those of one run, byte for byte. */
async function expectSame(...options: Parameters<typeof bothWays>) {
  const ran = await bothWays(...options);
  expect(ran.texts.merged).toEqual(ran.texts.whole);
  expect(ran.merged.status, ran.merged.stderr).toBe(ran.whole.status);
  expect(ran.shards.some(({ status }) => status === 1)).toBe(ran.whole.status === 1);
  return ran;
}

const comment = "        # waive front-end-count until 2027-01-31: the fourth server arrives in January\n";
const waived = (text: string) => text.replaceAll("        - ", `${comment}        - `);
const named = (text: string, name: string) => text.replace("name: contoso }", `name: ${name} }`);
const valid = manifest(1, 4);

const several = {
  "a/one.yaml": manifest(3, 3),
  "a/two.yaml": named(manifestOf([...pools(1, 3), ...pools(2, 4, 1)]), "fabrikam"),
  "b/three.yaml": named(waived(manifest(2, 3)), "litware"),
  "b/four.yaml": "kind: ConfigMap\n",
  "c.yaml": "apiVersion: lync-policy/v1\nkind: Deployment\nspec: [\n",
  [policy]: policyOf(
    "preset: recommended",
    "rules:",
    "  - id: contoso/many-servers",
    "    title: Every pool has many servers",
    "    level: warning",
    "    each: spec.sites.frontEndPools",
    "    require: self.serverCount >= 4",
    `    message: '"pool " + self.fqdn + " has " + string(self.serverCount) + " servers"'`,
    "waivers:",
    "  - { rule: contoso/many-servers, deployment: fabrikam, until: 2027-01-31, reason: Servers arrive in January, owner: uc@contoso.com }",
    "  - { rule: back-end, until: 2027-01-31, reason: Servers arrive in January, owner: uc@contoso.com }",
  ),
};

describe("merged shards of the action give the result of one run", () => {
  const history = historyOf({ "a/one.yaml": valid }, several);

  it.each([1, 2, 3, 9])("on a push, with a policy, in %i shards", async (count) => {
    const { texts, shards } = await expectSame(history, count);
    expect(JSON.stringify(texts.whole)).toContain("unused-waiver");
    expect(shards.map(({ status }) => status)).not.toContain(null);
  });

  it("with a file that cannot be read and a pattern that matches nothing", async () => {
    const inputs = { files: "a\nmissing.yaml\nnowhere/*.yaml" };
    const { merged, whole, texts } = await bothWays(history, 2, "push", { inputs });
    expect(texts.merged).toEqual(texts.whole);
    expect([whole.status, merged.status]).toEqual([1, 2]);
    for (const text of ['cannot read "missing.yaml"', 'pattern "nowhere/*.yaml" matches no files'])
      expect(merged.stderr.split(text)).toHaveLength(2);
  });
});

const redmond = waived(manifest(1, 3));

const tricks: readonly (readonly [what: string, before: Files, after: Files, errors: number])[] = [
  [
    "is added in one manifest of two",
    { "a.yaml": manifest(1, 3), "b.yaml": manifest(1, 3) },
    { "a.yaml": redmond, "b.yaml": manifest(1, 3) },
    2,
  ],
  ["existed and is unchanged", { "a.yaml": redmond }, { "a.yaml": `# Redmond\n${redmond}`, "b.yaml": valid }, 0],
  ["is copied with its manifest", { "a.yaml": redmond }, { "a.yaml": `# Redmond\n${redmond}`, "b.yaml": redmond }, 1],
  ["is copied with a manifest that moves", { "a.yaml": redmond }, { "b.yaml": redmond, "c.yaml": redmond }, 1],
  [
    "moves to another manifest with its pool",
    { "a.yaml": redmond, "b.yaml": valid },
    { "a.yaml": valid, "b.yaml": redmond },
    0,
  ],
  [
    "is added beside a waiver of the policy that is not used",
    { "a.yaml": manifest(1, 3), "b.yaml": valid, [policy]: several[policy] },
    { "a.yaml": redmond, "b.yaml": valid, [policy]: several[policy] },
    1,
  ],
];

describe("on a pull request, shards give the result of one run if a waiver comment", () => {
  it.each(tricks)("%s", async (_, before, after, errors) => {
    const { whole } = await expectSame(historyOf(before, after), 3, "pull_request", { depth: 2 });
    expect(whole.outputs.errors).toBe(String(errors));
  });

  it("existed before, which GitHub shows if the checkout does not", async () => {
    const old = { "a.yaml": redmond, "b.yaml": named(redmond, "fabrikam") };
    const { whole } = await expectSame(
      historyOf(old, { ...old, "a.yaml": `${redmond}# Redmond\n` }),
      2,
      "pull_request",
    );
    expect(whole.outputs).toMatchObject({ errors: "0", waived: "2" });
  });

  it("cannot be distinguished from an older one", async () => {
    const history = historyOf({ "a.yaml": redmond }, { "a.yaml": redmond, "b.yaml": redmond });
    const { merged } = await expectSame(history, 2, "pull_request", { token: "none" });
    expect(merged.stderr.split("cannot determine what comments waived before the change")).toHaveLength(2);
  });

  it("does not take effect, which each shard reports for its files", async () => {
    const history = historyOf({}, { "a.yaml": redmond, "b.yaml": redmond });
    const { merged, shards } = await expectSame(history, 2, "pull_request", { depth: 2 });
    for (const [at, shard] of shards.entries()) {
      const notice = `1 self-waived finding of shard ${at + 1}/2: a pull request cannot waive its own findings`;
      expect(noticesOf(shard).join()).toContain(notice);
      expect(merged.stderr).toContain(notice);
    }
  });
});

describe("a manifest that the change removes", () => {
  const before = { "a.yaml": manifest(1, 3), "b.yaml": named(valid, "fabrikam"), "c.yaml": named(valid, "litware") };

  it.each<[string, Files, Record<string, string>, string]>([
    ["is deleted", { "b.yaml": before["b.yaml"], "c.yaml": before["c.yaml"] }, {}, "1"],
    ["is deleted, which is an error", { "b.yaml": before["b.yaml"] }, { "on-removed": "error" }, "2"],
    ["is deleted, which is ignored", { "b.yaml": before["b.yaml"] }, { "on-removed": "ignore" }, "2"],
    [
      "moves to a file of any shard",
      { "z.yaml": before["a.yaml"], "b.yaml": `${before["b.yaml"]}---\n${before["c.yaml"]}` },
      {},
      "0",
    ],
    ["gets the name of one in any shard", { ...before, "a.yaml": named(valid, "litware") }, {}, "1"],
  ])("%s: the first shard reports the same as one run", async (_, after, inputs, removed) => {
    for (const depth of [1, 2] as const) {
      const { whole, shards } = await expectSame(historyOf(before, after), 3, "pull_request", { depth, inputs });
      const counts = [whole, ...shards].map(({ outputs }) => outputs["manifests-removed"]);
      expect(counts).toEqual([removed, removed, "", ""]);
    }
  });
});

describe("a policy that the change modifies", () => {
  const minimal = policyOf("preset: minimal");
  const manifests = { "a.yaml": manifest(1, 3), "b.yaml": named(manifest(1, 3), "fabrikam") };

  it("is evaluated once on all files, by the first shard, which reports the same as one run", async () => {
    const lenient = policyOf("preset: minimal", "levels:", "  front-end-count: off");
    const history = historyOf({ ...manifests, [policy]: minimal }, { ...manifests, [policy]: lenient });
    const { whole, shards, merged } = await expectSame(history, 2, "pull_request", { depth: 2 });
    const [notice = ""] = noticesOf(whole);
    expect(notice).toContain("with this pull request's policy 2 findings would disappear: ");
    expect(shards.map((shard) => noticesOf(shard))).toEqual([[notice], []]);
    expect(merged.stderr.split(notice)).toHaveLength(2);
  });

  it("fails the first shard and the merge if it cannot be used", async () => {
    const manifests = { "a.yaml": valid, "b.yaml": valid };
    const broken = policyOf("preset: relaxed");
    const history = historyOf({ ...manifests, [policy]: minimal }, { ...manifests, [policy]: broken });
    const { whole, shards, merged, texts } = await bothWays(history, 2, "pull_request", { depth: 2 });
    expect([whole.status, shards.map(({ status }) => status), merged.status]).toEqual([1, [1, 0], 2]);
    expect(merged.stderr).toContain("this pull request's policy cannot be used: ");
    expect(texts.merged).toEqual(texts.whole);
  });
});

describe("a shard", () => {
  const files = { "a.yaml": manifest(1, 3), "b.yaml": valid };

  it("annotates its own files, and names itself in the log and the summary", async () => {
    const ends = await Promise.all(["1/2", "2/2"].map((shard) => step(files, { shard })));
    expect(ends.map(({ status, outputs }) => [status, outputs.conclusion, outputs["files-checked"]])).toEqual([
      [1, "failure", "1"],
      [0, "success", "1"],
    ]);
    for (const [at, { annotations, stdout, summary }] of ends.entries()) {
      const onLines = annotations.filter(({ properties }) => properties.file !== undefined);
      expect(onLines.map(({ properties }) => properties.file)).toEqual(at === 0 ? ["a.yaml"] : []);
      const words = `this is shard ${at + 1}/2: other files are not checked here`;
      expect(stdout).toContain(`lync-policy: ${words}`);
      expect(summary.replaceAll("&#58;", ":")).toContain(`> ${words}`);
    }
  });

  it("succeeds without a manifest, since others may have one; merge reports if no shard has any", async () => {
    const shards = await Promise.all(["1/2", "2/2"].map((shard) => step({ "x.yaml": "kind: ConfigMap\n" }, { shard })));
    expect(shards.map(({ status, outputs }) => [status, outputs.conclusion])).toEqual([
      [0, "success"],
      [0, "success"],
    ]);
    const { status, stderr } = await merge(...shards.map(({ outputs }) => outputs["json-file"] ?? ""));
    expect([status, stderr]).toEqual([3, expect.stringContaining("no manifest found")]);
  });

  it("suggests fixes for its own files, and all shards together suggest the same as one run", async () => {
    const change = historyOf({}, filesWith(6));
    const runEvent = runEvents.pull_request?.(change) ?? expect.fail();
    const arrange: Setting["arrange"] = ({ state }) => {
      for (const [name, text] of Object.entries(filesWith(6))) state.tree.set(name, text);
    };
    const suggested = async (shard: string) => {
      const { fake } = await runOn(runEvent, change, { depth: 2, arrange, inputs: { review: "suggestions", shard } });
      const reviews = fake.state.reviews as readonly { readonly comments: readonly { readonly path: string }[] }[];
      return reviews.flatMap(({ comments }) => comments).toSorted((a, b) => (a.path < b.path ? -1 : 1));
    };
    const [whole = [], ...parts] = await Promise.all(["", "1/2", "2/2"].map(suggested));
    expect(whole).toHaveLength(6);
    expect(parts.map(({ length }) => length)).toEqual([3, 3]);
    expect(parts.flat().toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(whole);
  });

  it.each([
    [{ shard: "4/3" }, 'input shard is "4/3"; expected NUMBER/COUNT, such as 3/8'],
    [{ shard: "3" }, 'input shard is "3"; expected NUMBER/COUNT, such as 3/8'],
    [{ shard: "1/2", files: "-" }, "standard input cannot be split into shards"],
    [
      { shard: "1/2", scope: "new" },
      "inputs shard and scope: new cannot be combined: only a run over all files can determine",
    ],
    [{ shard: "1/2", annotations: "auto" }, "a check run shows the result for all files, and a shard has only its own"],
    [{ shard: "1/2", comment: "always" }, "a comment shows the result for all files, and a shard has only its own"],
    [{ shard: "1/2", comment: "always" }, "; omit comment"],
  ])("rejects %j with one error message", async (inputs, message) => {
    const { status, annotations, stdout, stderr, outputs } = await step(files, inputs);
    expect([status, outputs.conclusion, outputs["files-checked"]]).toEqual([1, "failure", "0"]);
    const errors = annotations.filter(({ level }) => level === "error");
    expect(errors.map((kept) => kept.message)).toEqual([expect.stringContaining(message)]);
    expect(stdout + stderr).not.toMatch(/^\s+at /m);
  });
});

const settings = {
  scope: ["all", "changed-files", "changed-lines", "new"],
  annotations: ["commands", "checks", "auto", "none"],
  comment: ["off", "on-failure", "on-change", "always"],
  review: ["off", "suggestions"],
} as const;

it("docs/github.md has the table of inputs that a shard allows", async () => {
  const history = historyOf({}, { "a.yaml": valid });
  const runEvent = runEvents.pull_request?.(history) ?? expect.fail();
  const isTaken = ({ step: { outputs, status } }: Ran) => {
    expect([status, outputs["files-checked"]]).toEqual(status === 0 ? [0, "1"] : [1, "0"]);
    return status === 0;
  };
  const rows = Object.entries(settings).map(async ([name, words]) => {
    const ran = words.map(async (word) =>
      isTaken(await runOn(runEvent, history, { depth: 2, inputs: { shard: "1/2", [name]: word } })),
    );
    const taken = await Promise.all(ran);
    const listed = (isAllowed: boolean) =>
      words.filter((_, at) => taken[at] === isAllowed).map((word) => `\`${word}\``);
    return [`\`${name}\``, listed(true).join(", ") || "–", listed(false).join(", ") || "–"];
  });
  expectTable("shards", ["input", "allowed with `shard`", "error with `shard`"], await Promise.all(rows));
});

it("a shard of a folder without a repository is checked too", async () => {
  const runEvent = runEvents.workflow_dispatch?.(historyOf({}, { "a.yaml": valid })) ?? expect.fail();
  const { step: ended } = await run(workspaceOf({ "a.yaml": valid }), runEvent, { inputs: { shard: "1/1" } });
  expect([ended.status, ended.outputs["files-checked"]]).toEqual([0, "1"]);
});
