import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { noticesOf, type Ran, runOn, type Setting } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { checkout, type History, historyOf, linkTo } from "../support/e2e/history.ts";
import { manifest, manifestOf, pools } from "../support/e2e/manifests.ts";
import { policyOf, runIn } from "../support/policy-files.ts";
import { supported } from "../support/runner.ts";

type Files = Readonly<Record<string, string>>;

/** A manifest of Contoso with one finding, and a clean one of Fabrikam, which stays. */
const broken = manifest(1, 3);
const clean = manifest(1, 4).replaceAll("contoso", "fabrikam");
const kept = { "sites/b.yaml": clean };
const before = { ...kept, "sites/a.yaml": broken };

function runFor(history: History, setting: Setting = {}, event = "pull_request"): Promise<Ran> {
  return runOn(runEvents[event]?.(history) ?? expect.fail(event), history, { token: "read", depth: 2, ...setting });
}

/** Runs the command line in a checkout of the change. */
function runLocally({ start, head, origin }: History, ...args: readonly string[]) {
  return runIn(checkout({ origin }, head, "all"), "check", "--as-of", supported, "--base", start, ...args);
}

/** The report of a step in the json format. */
function reportOf({ step }: Ran) {
  return JSON.parse(readFileSync(step.outputs["json-file"] ?? "", "utf8"));
}

/** A way to make a manifest disappear: the files before and after, the patterns, and what is reported. */
type Way = {
  readonly before?: Files;
  readonly after: Files;
  readonly files?: readonly string[];
  readonly why: string;
};

const text = "This is no manifest.\n";
const two = (name: string) => `${broken}---\n${clean.replaceAll("fabrikam", name)}`;

const ways: Readonly<Record<string, Way>> = {
  deleted: { after: kept, why: "sites/a.yaml was deleted" },
  "deleted with its folder": {
    before: { ...kept, "old/a.yaml": broken },
    after: kept,
    why: "old/a.yaml was deleted",
  },
  "moved out of the patterns": {
    after: { ...kept, "archive/a.yaml": broken },
    files: ["sites"],
    why: "sites/a.yaml was renamed to archive/a.yaml, which is not selected by any pattern",
  },
  "moved to where a pattern excludes it": {
    after: { ...kept, "sites/old/a.yaml": broken },
    files: ["sites", "!sites/old"],
    why: 'sites/a.yaml was renamed to sites/old/a.yaml, which is excluded by the pattern "!sites/old"',
  },
  ignored: {
    after: { ...before, "sites/.gitignore": "a.yaml\n" },
    why: "sites/a.yaml is ignored by sites/.gitignore",
  },
  "ignored with its folder": {
    before: { ...kept, "old/a.yaml": broken },
    after: { ...kept, "old/a.yaml": broken, ".gitignore": "/old/\n" },
    why: "old/a.yaml is ignored by .gitignore",
  },
  "hidden in node_modules": {
    after: { ...kept, "node_modules/sites/a.yaml": broken },
    why: "sites/a.yaml was renamed to node_modules/sites/a.yaml, which is in node_modules, which is not searched",
  },
  "renamed to another extension": {
    after: { ...kept, "sites/a.yaml.txt": broken },
    why: 'sites/a.yaml was renamed to sites/a.yaml.txt, which does not end in ".yaml" or ".yml"',
  },
  "turned into a folder": {
    after: { ...kept, "sites/a.yaml/README.txt": text },
    why: "sites/a.yaml is now a folder",
  },
  "turned into a link": {
    after: { ...kept, "sites/a.yaml": linkTo("b.yaml") },
    why: "sites/a.yaml is now a symbolic link, which is not followed",
  },
  "turned into a link that leads nowhere": {
    after: { ...kept, "sites/a.yaml": linkTo("nowhere.yaml") },
    why: "sites/a.yaml is now a symbolic link, which is not followed",
  },
  "turned into a link out of the repository": {
    after: { ...kept, "sites/a.yaml": linkTo("/etc/hostname") },
    why: "sites/a.yaml is now a symbolic link, which points outside the repository",
  },
  "put behind a link in place of its folder": {
    before: { ...kept, "old/a.yaml": broken },
    after: { ...kept, old: linkTo("sites") },
    why: "old/a.yaml is now behind the symbolic link old, which is not followed",
  },
  "put below a file in place of its folder": {
    before: { ...kept, "old/a.yaml": broken },
    after: { ...kept, old: text },
    why: "old/a.yaml was deleted: old is no longer a folder",
  },
  "made to look like another kind": {
    after: {
      ...kept,
      "sites/a.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: contoso }\n# lync-policy/\n",
    },
    why: 'sites/a.yaml is skipped: its apiVersion is "v1"',
  },
  emptied: {
    after: { ...kept, "sites/a.yaml": "" },
    why: 'sites/a.yaml is skipped: it does not contain "lync-policy/"',
  },
  "removed from a file with others": {
    before: { "sites/a.yaml": two("litware"), ...kept },
    after: { "sites/a.yaml": clean.replaceAll("fabrikam", "litware"), ...kept },
    why: "sites/a.yaml no longer contains it",
  },
  "made to look like another kind, next to others": {
    before: { "sites/a.yaml": two("litware"), ...kept },
    after: { "sites/a.yaml": two("litware").replace(broken, "apiVersion: v1\nmetadata: { name: contoso }\n"), ...kept },
    why: 'sites/a.yaml no longer contains it as a manifest: its apiVersion is "v1"',
  },
  "replaced by a copy of another one": {
    after: { ...kept, "sites/a.yaml": clean },
    why: "sites/a.yaml no longer contains it",
  },
};

describe.each(Object.entries(ways))("a manifest that is %s", (_, { before: base = before, after, files = [], why }) => {
  const history = historyOf(base, after);
  const file = why.split(" ")[0] ?? "";
  const totals = "; 0 new, 0 worse, 0 fixed, 0 already there; 1 manifest removed)";
  const message = `deployment "contoso" is no longer checked: ${why}`;

  it.each([1, 2] as const)("is reported by the action with fetch-depth %i", async (depth) => {
    const inputs = { files: files.join("\n"), scope: "new" };
    const ran = await runFor(history, { depth, inputs });
    const { step } = ran;
    expect(noticesOf(step)).toEqual([]);
    expect(step.stdout).toContain(`warning: ${message} [manifest-removed]`);
    expect(step.stdout).toContain(totals);
    expect(step.outputs).toMatchObject({ conclusion: "success", warnings: "1", "manifests-removed": "1", errors: "0" });
    expect(step.annotations).toMatchObject([
      { level: "warning", properties: { file, title: "manifest-removed" }, message: expect.stringContaining(message) },
    ]);
    expect(reportOf(ran)).toMatchObject({
      removed: [{ deployment: "contoso", file, why }],
      findings: [{ rule: "manifest-removed", file, deployment: "contoso", path: "/metadata/name" }],
    });
  });

  it("is reported by the command line", async () => {
    const { code, out } = await runLocally(history, ...files);
    expect([code, out]).toEqual([0, expect.stringContaining(`warning: ${message} [manifest-removed]`)]);
    expect(out).toContain(totals);
  });
});

describe("a manifest is not reported as removed", () => {
  it.each<[string, Files]>([
    ["under another name of its file", { ...kept, "sites/redmond.yaml": broken }],
    ["in a file with another one", { "sites/b.yaml": `${clean}---\n${broken}` }],
    ["under another name", { ...kept, "sites/a.yaml": broken.replace("name: contoso", "name: contoso-eu") }],
    ["with a schema error", { ...kept, "sites/a.yaml": broken.replace("servers: 3", "servers: many") }],
    ["with a YAML error", { ...kept, "sites/a.yaml": `${broken}"` }],
    ["behind a link to its folder", { "sites/b.yaml": clean, "data/a.yaml": broken, "sites/data": linkTo("../data") }],
  ])("%s", async (_, after) => {
    const history = historyOf(before, after);
    for (const depth of [1, 2] as const) {
      const { step } = await runFor(history, { depth });
      expect(step.outputs["manifests-removed"]).toBe("0");
      expect(step.stdout).not.toContain("manifest-removed");
    }
    expect((await runLocally(history)).out).not.toContain("manifest-removed");
  });
});

const history = historyOf(before, kept);
const message = 'deployment "contoso" is no longer checked: sites/a.yaml was deleted';

describe.each(Object.keys(runEvents))("on %s", (name) => {
  const hasBase = !/^(push of|workflow|schedule)/.test(name);

  it(`${hasBase ? "a removed manifest is reported" : "nothing is, without a base"}, from git and from GitHub alike`, async () => {
    for (const depth of [1, "all"] as const) {
      const ran = await runFor(history, { depth }, name);
      expect(ran.step.outputs["manifests-removed"]).toBe(hasBase ? "1" : "");
      expect(ran.step.stdout.includes(message)).toBe(hasBase);
      expect("removed" in reportOf(ran)).toBe(hasBase);
      expect(noticesOf(ran.step)).toEqual([]);
    }
  });
});

describe("the level of removed manifests", () => {
  const forbidden = { ".lync-policy.yaml": policyOf("levels: { manifest-removed: error }") };
  const ignored = { ".lync-policy.yaml": policyOf("levels: { manifest-removed: off }") };

  it.each<[string, Files, Files, string | undefined, string | undefined]>([
    ["is warning by default", {}, {}, undefined, "warning"],
    ["is that of the input", {}, {}, "error", "error"],
    ["is that of the policy", forbidden, forbidden, undefined, "error"],
    ["can be off in the policy", ignored, ignored, undefined, undefined],
    ["is that of the input rather than that of the policy", forbidden, forbidden, "ignore", undefined],
    ["is that of the policy of the base, whatever the change makes of it", forbidden, ignored, undefined, "error"],
    ["is that of the policy of the base, which the change deletes", forbidden, {}, undefined, "error"],
  ])("%s", async (_, old, own, input, level) => {
    const change = historyOf({ ...before, ...old }, { ...kept, ...own });
    const ran = await runFor(change, { inputs: input === undefined ? {} : { "on-removed": input } });
    const { step } = ran;
    const { conclusion, errors, warnings } = step.outputs;
    expect([conclusion, errors, warnings]).toEqual(
      level === "error" ? ["failure", "1", "0"] : ["success", "0", level ? "1" : "0"],
    );
    expect(step.stdout.includes(`${level}: ${message} [manifest-removed]`)).toBe(level !== undefined);
    // Whatever the level, the number and the manifests are reported.
    expect(step.outputs["manifests-removed"]).toBe("1");
    expect(step.stdout).toContain("; 1 manifest removed)");
    expect(step.summary).toContain("| contoso | sites/a.yaml | sites/a.yaml was deleted |");
    expect(reportOf(ran).removed).toHaveLength(1);
  });

  it("is that of the option on the command line", async () => {
    expect(await runLocally(history, "--on-removed", "error")).toMatchObject({ code: 1 });
    const { code, out } = await runLocally(history, "--on-removed", "ignore");
    expect([code, out]).toEqual([0, expect.stringMatching(/^no findings \(.*; 1 manifest removed\)\n$/)]);
  });

  it("requires a base on the command line", async () => {
    const cwd = checkout(history, history.head, "all");
    expect(await runIn(cwd, "check", "--on-removed", "error")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--on-removed requires --base COMMIT, such as --base origin/main"),
    });
  });

  it("cannot be waived", async () => {
    const waivers = [
      "waivers:",
      "  - rule: manifest-removed",
      "    reason: retired last year",
      "    owner: uc",
      "    until: 2019-12-31",
    ];
    const change = historyOf(before, { ...kept, ".lync-policy.yaml": policyOf(...waivers) });
    expect(await runLocally(change)).toMatchObject({
      code: 2,
      err: expect.stringContaining('rule "manifest-removed" in a waiver cannot be waived'),
    });
  });
});

it("a change whose base is not available is reported, and fails where a removed manifest is an error", async () => {
  const words = "cannot determine which manifests the change removes: ";
  const runs = ["warning", "error", "ignore"].map((level) =>
    runFor(history, { depth: "none", token: "none", inputs: { "on-removed": level, "policy-source": "head" } }),
  );
  const [warning, error, ignore] = (await Promise.all(runs)).map(({ step }) => step);
  expect([warning, error, ignore].map((step) => step?.outputs["manifests-removed"])).toEqual(["", "", ""]);
  expect([warning, error, ignore].map((step) => step?.outputs.conclusion)).toEqual(["success", "failure", "success"]);
  expect(noticesOf(warning ?? expect.fail())).toEqual([expect.stringContaining(words)]);
  expect(error?.annotations).toMatchObject([{ level: "error", message: expect.stringContaining(words) }]);
  expect(ignore?.annotations).toEqual([]);
});

it("a scope of new findings never counts those of a removed manifest as fixed", async () => {
  const fabrikam = (servers: readonly number[]) =>
    manifestOf(servers.flatMap((count, at) => pools(1, count, at))).replaceAll("contoso", "fabrikam");
  const change = historyOf(
    { "sites/a.yaml": `${broken}---\n${broken.replaceAll("contoso", "litware")}`, "sites/b.yaml": fabrikam([3, 4, 3]) },
    { "sites/a.yaml": broken, "sites/b.yaml": fabrikam([4, 3, 3]) },
  );
  const ran = await runFor(change, { inputs: { scope: "new" } });
  expect(ran.step.stdout).toContain("; 1 new, 0 worse, 1 fixed, 2 already there; 1 manifest removed)");
  expect(ran.step.outputs).toMatchObject({
    "findings-fixed": "1",
    "findings-outside": "2",
    errors: "1",
    warnings: "1",
  });
});

it.each(["changed-files", "changed-lines"])("a scope of %s includes removed manifests", async (scope) => {
  const { step } = await runFor(history, { inputs: { scope } });
  expect(step.outputs).toMatchObject({ warnings: "1", "manifests-removed": "1" });
});

it("every format reports a removed manifest", async () => {
  const formats = ["terminal", "json", "github", "sarif", "junit", "codeclimate", "rdjson", "checkstyle", "markdown"];
  for (const format of formats) {
    const { out } = await runLocally(history, "--format", format);
    const readable = out.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(code)).replace(/\\"|&quot;/g, '"');
    expect(readable).toContain("manifest-removed");
    expect(readable).toContain(message);
  }
});

describe("on the pull request", () => {
  it("the check run, the comment and links show the old file", async () => {
    const inputs = { annotations: "checks", comment: "always" };
    const { step, fake } = await runFor(history, { token: "write", inputs });
    const checkRun = fake.state.checkRuns[0] ?? expect.fail();
    const { summary } = checkRun.fields.output ?? {};
    expect(checkRun.pages.flat()).toContainEqual(
      expect.objectContaining({ path: "sites/a.yaml", start_line: 3, message: expect.stringContaining(message) }),
    );
    const link = `https://github.example/contoso/deployments/blob/${history.base}/sites/a.yaml#L3`;
    for (const page of [summary, fake.state.comments[0]?.body, step.summary]) {
      expect(page).toContain("| contoso | sites/a.yaml | sites/a.yaml was deleted |");
      expect(page).toContain(link);
    }
  });
});

describe("if a change removes all manifests", () => {
  const all = historyOf(before, { "sites/README.md": text });
  const words = "no manifest found in 0 files; the change removes all manifests (2); ";

  it("the step fails with both messages, and passes with require-files: false", async () => {
    const { step } = await runFor(all);
    expect(step.outputs).toMatchObject({ conclusion: "failure", warnings: "2", "manifests-removed": "2" });
    expect(step.annotations.find(({ level }) => level === "error")?.message).toContain(words);
    const allowed = await runFor(all, { inputs: { "require-files": "false" } });
    expect(allowed.step.outputs).toMatchObject({ conclusion: "success", "manifests-removed": "2" });
  });

  it("the command line ends with exit code 3", async () => {
    const { code, out, err } = await runLocally(all);
    expect([code, out, err]).toEqual([3, expect.stringContaining(message), expect.stringContaining(words)]);
  });
});

it("without history, a change costs one request, and another one for each manifest that it changes, moves or removes", async () => {
  const inputs = { "policy-source": "head" };
  const untouched = await runFor(historyOf(before, { ...before, "notes.txt": text }), { depth: 1, inputs });
  expect(untouched.fake.calls()).toEqual(["git/get-tree"]);
  const changed = await runFor(history, { depth: 1, inputs });
  expect(changed.fake.calls()).toEqual(["git/get-tree", "git/get-blob"]);
});
