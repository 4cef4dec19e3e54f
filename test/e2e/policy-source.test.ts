import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noticesOf, type Ran, run, runOn, type Setting } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { checkout, type Depth, type History, historyOf, linkTo } from "../support/e2e/history.ts";
import { manifest, manifestOf, pools } from "../support/e2e/manifests.ts";
import { eventIn, expectTable, joined } from "../support/e2e/tables.ts";
import { textOf } from "../support/harness.ts";
import { policyOf } from "../support/policy-files.ts";
import { workspaceOf } from "../support/runner.ts";

type Files = Readonly<Record<string, string>>;

const depths: readonly Depth[] = [1, 2, "all", "none"];
const policy = ".lync-policy.yaml";
const baseline = ".lync-policy-baseline.yaml";

/** The requests for a policy and a baseline. Others are about the commit, and about what the change removes. */
function policyCalls(fake: Ran["fake"]): readonly string[] {
  return fake.calls().filter((call) => call === "repos/get-content");
}

/** One finding of a built-in rule, on line 9. */
const short = { "sites/a.yaml": manifest(1, 3) };
const minimal = policyOf("preset: minimal");
const lenient = policyOf("preset: minimal", "levels:", "  front-end-count: off");

/** A policy with a custom rule that requires more servers than any built-in rule. */
function requiring(servers: number): string {
  return policyOf(
    "preset: minimal",
    "rules:",
    "  - id: contoso/many-servers",
    "    title: Every pool has many servers",
    "    level: error",
    "    each: spec.sites.frontEndPools",
    `    require: self.serverCount >= ${servers}`,
    `    message: '"pool " + self.fqdn + " has " + string(self.serverCount) + " servers"'`,
  );
}

/** A policy with a custom rule that reports every site by its name. */
const longSiteNames = policyOf(
  "preset: minimal",
  "rules:",
  "  - id: contoso/site-names",
  "    title: Every site has a long name",
  "    level: error",
  "    each: spec.sites",
  "    require: size(self.name) > 1000",
  `    message: '"site " + self.name + " has a short name"'`,
);

const waiving = policyOf(
  "preset: minimal",
  "waivers:",
  "  - rule: front-end-count",
  "    at: pool0.contoso.com",
  "    reason: The fourth server arrives in January",
  "    owner: uc-team@contoso.com",
  "    until: 2027-01-31",
);

const baselineText = `apiVersion: lync-policy/v1
kind: Baseline
findings:
  - rule: front-end-count
    file: sites/a.yaml
    deployment: contoso
    object: pool0.contoso.com
    names: [pool0.contoso.com]
`;

function runFor(history: History, setting: Setting = {}, name = "pull_request"): Promise<Ran> {
  return runOn(runEvents[name]?.(history) ?? expect.fail(name), history, { token: "read", ...setting });
}

/** Whether git has the base commit; otherwise its policy is requested from GitHub. */
function isOnDisk(depth: Depth, name: string): boolean {
  return depth !== "none" && (depth === "all" || (depth === 2 && name !== "pull_request_target"));
}

/** Expects a message in the log, the summary and the annotations. */
function expectMessage({ step }: Ran, text: string): void {
  expect(step.stdout).toContain(`lync-policy: ${text}`);
  expect(noticesOf(step).join()).toContain(text);
  expect(step.summary.replaceAll("&#58;", ":")).toContain(`> ${text}`);
}

const gone =
  'with this pull request\'s policy 1 finding would disappear: front-end-count at "pool0.contoso.com" (sites/a.yaml:9); the check would end with success';
const ownGone = gone.replace("front-end-count", "contoso/many-servers");

type Trick = readonly [what: string, before: Files, after: Files, message: string];

const tricks: readonly Trick[] = [
  [
    "deletes the policy",
    { [policy]: requiring(5), "sites/a.yaml": manifest(1, 4) },
    { "sites/a.yaml": manifest(1, 4) },
    ownGone,
  ],
  ["turns a rule off", { ...short, [policy]: minimal }, { ...short, [policy]: lenient }, gone],
  ["adds a waiver", { ...short, [policy]: minimal }, { ...short, [policy]: waiving }, gone],
  ["adds a baseline", { ...short, [policy]: minimal }, { ...short, [policy]: minimal, [baseline]: baselineText }, gone],
  ["adds a baseline without a policy", short, { ...short, [baseline]: baselineText }, gone],
  ["adds the first policy", short, { ...short, [policy]: lenient }, gone],
  [
    "makes the policy extend another file",
    { ...short, "policies/a.yaml": minimal, [policy]: policyOf("extends: policies/a.yaml") },
    { ...short, "policies/b.yaml": lenient, [policy]: policyOf("extends: policies/b.yaml") },
    gone,
  ],
  [
    "changes the file that the policy extends",
    { ...short, "policies/a.yaml": minimal, [policy]: policyOf("extends: policies/a.yaml") },
    { ...short, "policies/a.yaml": lenient, [policy]: policyOf("extends: policies/a.yaml") },
    gone,
  ],
  [
    "sets failOn to never",
    { ...short, [policy]: minimal },
    { ...short, [policy]: policyOf("preset: minimal", "failOn: never") },
    "with this pull request's policy the check would end with success",
  ],
  [
    "selects other manifests",
    { ...short, "old/b.yaml": manifest(1, 4), [policy]: policyOf("preset: minimal", "manifests: [sites]") },
    { ...short, "old/b.yaml": manifest(1, 4), [policy]: policyOf("preset: minimal", "manifests: [old]") },
    gone,
  ],
  [
    "weakens a custom rule",
    { "sites/a.yaml": manifest(1, 4), [policy]: requiring(5) },
    { "sites/a.yaml": manifest(1, 4), [policy]: requiring(4) },
    ownGone,
  ],
  [
    "changes the target of a policy that is a symbolic link",
    { ...short, "contoso.policy.yaml": minimal, [policy]: linkTo("contoso.policy.yaml") },
    { ...short, "contoso.policy.yaml": lenient, [policy]: linkTo("contoso.policy.yaml") },
    gone,
  ],
];

describe("the policy of the base commit applies to a pull request that", () => {
  it.each(tricks)("%s", async (_, before, after, message) => {
    const history = historyOf(before, after);
    for (const depth of [1, 2] as const) {
      const ran = await runFor(history, { depth });
      const { step, fake } = ran;
      expect([step.status, step.outputs.conclusion, step.outputs.errors]).toEqual([1, "failure", "1"]);
      expect(step.outputs.waived).toBe("0");
      expectMessage(ran, message);
      expect(fake.calls()[0]).toBe(depth === 2 ? undefined : "git/get-tree");
      for (const { call, query } of fake.log) if (call === "repos/get-content") expect(query.ref).toBe(history.base);
    }
  });
});

describe("the policy of the base commit", () => {
  const history = historyOf({ ...short, [policy]: minimal }, { ...short, [policy]: lenient });
  const guarded = ["pull_request", "pull_request from a fork", "pull_request_target", "merge_group"];
  const ran = new Map<string, Promise<Ran>>();

  /** One run for each event and checkout, which several tests share. */
  function ranAt(name: string, depth: Depth): Promise<Ran> {
    const run = ran.get(name + depth) ?? runFor(history, { depth }, name);
    ran.set(name + depth, run);
    return run;
  }

  it.each(guarded)("applies on %s", async (name) => {
    for (const depth of depths) {
      const { step, fake } = await ranAt(name, depth);
      expect([step.status, step.outputs.errors]).toEqual([1, "1"]);
      expectMessage({ step, fake }, gone);
      const calls = isOnDisk(depth, name) ? [] : ["repos/get-content", "repos/get-content", "repos/get-content"];
      expect(policyCalls(fake)).toEqual(calls);
      expect(fake.calls()[0]).toBe(calls.length > 0 ? "git/get-tree" : undefined);
    }
  });

  it.each(["push", "workflow_dispatch", "schedule"])("is not requested on %s", async (name) => {
    const { step, fake } = await ranAt(name, 1);
    expect([step.status, step.outputs.errors, policyCalls(fake), noticesOf(step)]).toEqual([0, "0", [], []]);
  });

  it("is in the table of docs/github.md for every event and checkout", async () => {
    const rows = await Promise.all(
      Object.keys(runEvents).map(async (name) => {
        const runs = await Promise.all(depths.map((depth) => ranAt(name, depth)));
        return [eventIn(name), ...runs.map(sourceOf)];
      }),
    );
    const head = ["event", "`fetch-depth: 1`", "`fetch-depth: 2`", "`fetch-depth: 0`", "no repository"];
    expectTable("policies", head, joined(rows));
  });

  it("applies to a push with policy-source base, and is an error for an event without a base commit", async () => {
    const setting = { inputs: { "policy-source": "base" } };
    expect((await runFor(history, { ...setting, depth: 2 }, "push")).step.outputs.errors).toBe("1");
    expect((await runFor(history, setting, "push")).step.outputs.errors).toBe("1");
    expectRefused(await runFor(history, setting, "schedule"), "event schedule has no base commit");
  });

  it("does not apply with policy-source head", async () => {
    const { step, fake } = await runFor(history, { inputs: { "policy-source": "head" } });
    expect([step.status, step.outputs.errors, policyCalls(fake), noticesOf(step)]).toEqual([0, "0", [], []]);
  });

  it("causes no notice if the change does not modify it", async () => {
    const same = historyOf({ [policy]: requiring(4) }, { [policy]: requiring(4), "sites/a.yaml": manifest(1, 4) });
    const { step } = await runFor(same, { depth: 2 });
    expect([step.status, noticesOf(step)]).toEqual([0, []]);
  });

  it("reports findings of a stricter policy of the change as new", async () => {
    const more = historyOf(
      { "sites/a.yaml": manifest(1, 4) },
      { "sites/a.yaml": manifest(1, 4), [policy]: requiring(5) },
    );
    const ran = await runFor(more, { depth: 2 });
    expect(ran.step.status).toBe(0);
    const words =
      'with this pull request\'s policy 1 finding would be new: contoso/many-servers at "pool0.contoso.com"';
    expectMessage(ran, words);
    expect(noticesOf(ran.step)).toEqual([expect.stringContaining("the check would end with failure")]);
  });
});

/** Expects the step to fail with one error message and a result that states that nothing was checked. */
function expectRefused({ step }: Ran, message: string): void {
  expect([step.status, step.outputs]).toMatchObject([
    1,
    { conclusion: "failure", errors: "0", "files-checked": "0", "rules-run": "0", "json-file": "" },
  ]);
  expect(step.summary).toContain("## ❌ lync-policy: nothing was checked");
  expect(step.annotations.map(({ level, message: text }) => [level, text])).toEqual([
    ["error", expect.stringContaining(message)],
  ]);
  expect(step.stdout + step.stderr).not.toMatch(/^\s+at /m);
}

function sourceOf({ step, fake }: Ran): string {
  if (step.outputs.errors === "0") return "as checked out";
  return `base commit, from ${policyCalls(fake).length > 0 ? "GitHub's API" : "git"}`;
}

describe("if the policy of the base commit cannot be read", () => {
  const withPolicy = historyOf({ ...short, [policy]: minimal }, { ...short, [policy]: lenient });
  const without = historyOf(short, { ...short, "sites/b.yaml": manifest(1, 3) });

  it.each<[string, Setting, string]>([
    ["there is no token", { token: "none" }, "input token is empty; GitHub's API requires a token"],
    [
      "the token may not see the repository",
      { arrange: ({ fail }) => fail("git/get-tree", { status: 404, message: "Not Found" }) },
      "GitHub responded with 404",
    ],
    [
      "GitHub rejects the request for the file",
      { arrange: ({ fail }) => fail("repos/get-content", { status: 403, message: "Forbidden" }) },
      "GitHub responded with 403",
    ],
  ])("because %s, the policy of the change is not used instead", async (_, setting, message) => {
    const ran = await runFor(withPolicy, setting);
    expectRefused(ran, "cannot read the policy of the base commit: ");
    expectRefused(ran, message);
    expectRefused(ran, 'set "fetch-depth: 2" for actions/checkout to fetch it');
    const { step } = await runFor(without, setting);
    expect([step.status, step.outputs.errors]).toEqual([1, "2"]);
    expect(noticesOf(step)).toEqual([expect.stringContaining("so the defaults apply")]);
  });

  it("because it has an error, the step reports the location", async () => {
    const broken = historyOf({ ...short, [policy]: policyOf("preset: relaxed") }, { ...short, [policy]: minimal });
    for (const depth of [1, 2] as const)
      expectRefused(
        await runFor(broken, { depth }),
        '.lync-policy.yaml:3:9: preset: expected one of "minimal", "recommended" or "strict", found "relaxed"',
      );
  });

  it("because a symbolic link points outside the repository, the step reports it", async () => {
    const out = historyOf({ ...short, [policy]: linkTo("../../etc/passwd") }, { ...short, [policy]: minimal });
    expectRefused(await runFor(out, { depth: 2 }), "a symbolic link that points outside the repository");
  });
});

describe("a policy of the base commit that is a dangling symbolic link", () => {
  it("is an error, not a missing policy", async () => {
    const dangling = historyOf({ ...short, [policy]: linkTo("missing.yaml") }, { ...short, [policy]: minimal });
    expectRefused(await runFor(dangling, { depth: 2 }), "a symbolic link that points to a file that does not exist");
  });
});

describe("a change whose own policy cannot be used", () => {
  it.each<[string, string, string]>([
    [
      "with an error",
      policyOf("preset: relaxed"),
      '.lync-policy.yaml:3:9: preset: expected one of "minimal", "recommended" or "strict", found "relaxed"',
    ],
    [
      "a link that points outside the repository",
      linkTo(`${"../".repeat(30)}etc/passwd`),
      "points outside the repository",
    ],
    ["a link into the folder .git", linkTo(".git/config"), "it is in the folder .git"],
  ])("fails without findings: %s", async (_, own, message) => {
    const valid = { "sites/a.yaml": manifest(1, 4) };
    const history = historyOf({ ...valid, [policy]: minimal }, { ...valid, [policy]: own });
    const { step } = await runFor(history, { depth: 2 });
    expect([step.status, step.outputs.conclusion, step.outputs.errors]).toEqual([1, "failure", "0"]);
    expect(step.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining("this pull request's policy cannot be used: "),
    ]);
    expect(step.annotations[0]?.message).toContain(message);
    expect(step.stdout + step.summary + step.annotations[0]?.message).not.toMatch(/root:|repositoryformatversion/);
  });
});

const comment = "        # waive front-end-count until 2027-01-31: the fourth server arrives in January\n";
const waived = (text: string, words = comment) => text.replace("        - ", `${words}        - `);
const notice =
  "1 self-waived finding: a pull request cannot waive its own findings; its waiver comments take effect after the merge";

describe("a waiver comment", () => {
  const late = comment.replace("2027-01-31", "2019-01-31");

  it.each<[string, Files, Files]>([
    ["is added", short, { "sites/a.yaml": waived(manifest(1, 3)) }],
    ["is added with its manifest", {}, { "sites/a.yaml": waived(manifest(1, 3)) }],
    [
      "had expired and is extended",
      { "sites/a.yaml": waived(manifest(1, 3), late) },
      { "sites/a.yaml": waived(manifest(1, 3)) },
    ],
    [
      "is moved to another pool",
      { "sites/a.yaml": waived(manifestOf([...pools(1, 3), ...pools(1, 4, 1)])) },
      { "sites/a.yaml": waived(manifestOf([...pools(1, 3, 1), ...pools(1, 4)])) },
    ],
  ])("does not take effect yet if it %s", async (_, before, after) => {
    const history = historyOf(before, after);
    for (const depth of [1, 2] as const) {
      const ran = await runFor(history, { depth });
      expect(ran.step.outputs).toMatchObject({ conclusion: "failure", errors: "1", waived: "0" });
      expectMessage(ran, notice);
    }
  });

  const old = { "sites/a.yaml": waived(manifestOf([...pools(1, 3), ...pools(1, 4, 1)])) };

  it.each<[string, Files]>([
    ["is unchanged", { ...old, "sites/b.yaml": manifest(1, 4) }],
    [
      "moves with its block",
      {
        "sites/a.yaml": `# Redmond\n\n${manifestOf([...pools(1, 4, 1), ...pools(1, 3)]).replace(/( +- \{ fqdn: pool0)/, `${comment}$1`)}`,
      },
    ],
    ["moves with its file", { "sites/redmond.yaml": old["sites/a.yaml"] }],
  ])("stays in effect if it existed before and %s", async (_, after) => {
    const history = historyOf(old, after);
    for (const depth of [1, 2] as const) {
      const { step } = await runFor(history, { depth });
      expect(step.outputs).toMatchObject({ conclusion: "success", errors: "0", waived: "1" });
      expect(noticesOf(step)).toEqual([]);
    }
  });

  it("waives nothing if what it waived before cannot be determined", async () => {
    const { step } = await runFor(historyOf(old, { ...old, "sites/b.yaml": manifest(1, 4) }), { token: "none" });
    expect(step.outputs).toMatchObject({ conclusion: "failure", errors: "1", waived: "0" });
    expect(noticesOf(step).join()).toContain("cannot determine what comments waived before the change");
  });

  it("does not take effect yet in a manifest that a symbolic link refers to", async () => {
    const link = { "current.yaml": linkTo("a.yaml") };
    const history = historyOf({ ...link, "a.yaml": manifest(1, 3) }, { ...link, "a.yaml": waived(manifest(1, 3)) });
    const ran = await runFor(history, { depth: 2, inputs: { files: "current.yaml" } });
    expect(ran.step.outputs).toMatchObject({ errors: "1", waived: "0" });
    expectMessage(ran, notice);
  });
});

it("docs/policy.md has the example of a changed policy", async () => {
  const page = textOf("docs/policy.md");
  const blocksOf = (text: string) => [...text.matchAll(/^```\w+.*\n([\s\S]*?)^```$/gm)].map(([, body = ""]) => body);
  const [deployment = ""] = blocksOf(page);
  const [, part = ""] = page.split("## Change the policy in a pull request\n");
  const [before = "", after = "", message = ""] = blocksOf(part);
  const manifests = { "contoso.yaml": deployment };
  const history = historyOf({ ...manifests, [policy]: before }, { ...manifests, [policy]: after });
  const ran = await runFor(history, { depth: 2 });
  expect([ran.step.status, ran.step.outputs.errors, ran.step.outputs.waived]).toEqual([1, "1", "0"]);
  expectMessage(ran, message.trim());
});

describe("a policy that the workflow names", () => {
  const history = historyOf({ ...short, "ci/policy.yaml": minimal }, { ...short, "ci/policy.yaml": lenient });

  it("is that of the base commit if it is part of the checkout", async () => {
    const ran = await runFor(history, { depth: 2, inputs: { policy: "ci/policy.yaml" } });
    expect(ran.step.outputs.errors).toBe("1");
    expectMessage(ran, gone);
  });

  it("fails the step if the change deletes it", async () => {
    const deleted = historyOf({ ...short, "ci/policy.yaml": minimal }, short);
    const { step } = await runFor(deleted, { depth: 2, inputs: { policy: "ci/policy.yaml" } });
    expect(step.outputs).toMatchObject({ conclusion: "failure", errors: "1" });
    expect(step.annotations[0]?.message).toContain('cannot read the policy "ci/policy.yaml"');
  });

  it("is used as it is if it is outside the checkout, or in a checkout of its own", async () => {
    const runEvent = runEvents.pull_request?.(history) ?? expect.fail();
    const workspace = mkdtempSync(join(tmpdir(), "workspace-"));
    cpSync(checkout(history, history.merge, 2), workspace, { recursive: true });
    const other = historyOf({ "policy.yaml": lenient }, { "policy.yaml": lenient });
    cpSync(checkout(other, other.base, 1), join(workspace, "company"), { recursive: true });
    const outside = join(workspaceOf({ "policy.yaml": lenient }), "policy.yaml");
    for (const named of [outside, "company/policy.yaml"]) {
      const { step, fake } = await run(workspace, runEvent, { inputs: { policy: named } });
      expect([named, step.outputs.errors, noticesOf(step), fake.calls()]).toEqual([named, "0", [], []]);
    }
    writeFileSync(join(workspace, "sites/a.yaml"), waived(manifest(1, 3)));
    const strict = join(workspaceOf({ "policy.yaml": minimal }), "policy.yaml");
    const { step } = await run(workspace, runEvent, { inputs: { policy: strict } });
    expect(step.outputs).toMatchObject({ errors: "1", waived: "0" });
  });
});

describe("hostile text of a change", () => {
  const texts = [
    "::error::pwned",
    "\\r\\n::error::pwned",
    "%0A::add-mask::x",
    "##[error]pwned",
    "a|b`c`<img src=x>@octocat",
  ];

  it.each(texts)("%s in its policy is escaped", async (text) => {
    const own = policyOf(`preset: "${text}"`, "levels:", `  "${text}": off`);
    await expectHarmless({ ...short, [policy]: minimal }, { ...short, [policy]: own });
  });

  it.each(texts.filter((text) => !text.includes("\\r")))(
    "%s in a name whose finding would disappear is escaped",
    async (text) => {
      // A host name with such characters is not valid; the name of a site may contain them.
      const named = { "sites/a.yaml": manifest(1, 3).replace("name: Redmond", `name: "${text}"`) };
      await expectHarmless({ ...named, [policy]: longSiteNames }, { ...named, [policy]: minimal });
    },
  );

  async function expectHarmless(before: Files, after: Files): Promise<void> {
    const inputs = { annotations: "checks", comment: "always" };
    const { step, fake } = await runFor(historyOf(before, after), { depth: 2, token: "write", hurry: true, inputs });
    expect(step.status).toBe(1);
    expect(step.annotations.map(({ properties }) => properties.title)).toEqual(["lync-policy"]);
    const page = [step.summary, ...fake.state.comments.map(({ body }) => body)];
    expect(page).toHaveLength(2);
    for (const text of page) expect(text).not.toMatch(/@\w|<img|^::|##\[/m);
    expect(step.stdout.replace(/^::stop-commands::(.*)$[\s\S]*?^::\1::$/m, "")).not.toMatch(
      /^##\[|^::(?!error |notice )/m,
    );
  }
});
