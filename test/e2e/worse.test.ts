import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noticesOf, runOn } from "../support/e2e/delivered.ts";
import { type RunEvent, runEvents } from "../support/e2e/events.ts";
import { checkout, type History, historyOf } from "../support/e2e/history.ts";
import { manifestOf } from "../support/e2e/manifests.ts";
import { policyOf, runIn } from "../support/policy-files.ts";

type Files = Readonly<Record<string, string>>;

/** A manifest with one pool. */
function manifest(users: number, servers: number, comment = ""): string {
  const text = manifestOf([{ name: "pool01", servers }]).replace("30000", String(users));
  return comment === "" ? text : text.replace("        - ", `        # ${comment}\n        - `);
}

/** 3 of 4 servers, which become 1 of 9. */
const [small, worse] = [(comment = "") => manifest(30_000, 3, comment), (comment = "") => manifest(80_000, 1, comment)];

const file = "sites/a.yaml";
const policy = ".lync-policy.yaml";
const baseline = ".lync-policy-baseline.yaml";
const until = "until 2099-01-31: servers arrive in January";

/** A policy with a waiver, which has these lines in addition. */
function waiving(...lines: readonly string[]): string {
  const terms = ["reason: Servers arrive in January", "owner: uc@contoso.com", "until: 2099-01-31", ...lines];
  return policyOf("preset: minimal", "waivers:", "  - rule: front-end-count", ...terms.map((line) => `    ${line}`));
}

/** A baseline with an entry for the pool, which has these lines in addition. */
function baselined(...lines: readonly string[]): string {
  const head = "apiVersion: lync-policy/v1\nkind: Baseline\nfindings:\n";
  const entry = ["object: pool01.contoso.com", "names: [pool01.contoso.com]", ...lines];
  return `${head}  - rule: front-end-count\n    file: ${file}\n    deployment: contoso\n${entry.map((line) => `    ${line}\n`).join("")}`;
}

/** The text of a page, in which a colon is escaped. */
const visible = (page: string) => page.replaceAll("&#58;", ":");

const minimal = { [policy]: policyOf("preset: minimal") };

/** Runs the action for a pull request, with the history. */
async function inAction(before: Files, after: Files, scope = "new") {
  const history = historyOf(before, after);
  const event = runEvents.pull_request?.(history) as RunEvent;
  return (await runOn(event, history, { token: "read", depth: 2, inputs: { scope } })).step;
}

/** Runs it with the history and with GitHub's API, which must have the same result. */
async function inBoth(before: Files, after: Files) {
  const history = historyOf(before, after);
  const event = runEvents.pull_request?.(history) as RunEvent;
  const scope = "new";
  const [git, api] = await Promise.all(
    ([2, 1] as const).map((depth) => runOn(event, history, { token: "read", depth, inputs: { scope } })),
  );
  const step = git?.step ?? expect.fail();
  expect(api?.step.outputs.errors).toBe(step.outputs.errors);
  expect(api?.step.outputs["findings-worse"]).toBe(step.outputs["findings-worse"]);
  return step;
}

/** Runs the command line in a clone, against the commit that the change starts from. */
async function onCommandLine({ start, ...history }: History, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "worse-"));
  cpSync(checkout(history, history.head, "all"), folder, { recursive: true });
  return runIn(folder, "check", "--as-of", "2026-11-22", "--base", start, ...args);
}

describe("3 of 4 servers that become 1 of 9", () => {
  it("are worse in a pull request with scope new, and fail it", async () => {
    const step = await inBoth({ ...minimal, [file]: small() }, { ...minimal, [file]: worse() });
    expect(step.outputs).toMatchObject({
      ...{ conclusion: "failure", errors: "1", "findings-worse": "1" },
      ...{ "findings-fixed": "0", "findings-outside": "0" },
    });
    const words = "worse than before: off by 8 servers instead of 1";
    expect(step.annotations.map(({ message }) => message).join()).toContain(words);
    expect(visible(step.summary)).toContain(words);
    for (const text of [step.stdout, step.summary]) expect(text).toContain("0 new, 1 worse, 0 fixed, 0 already there");
    expect(JSON.parse(readFileSync(step.outputs["json-file"] ?? "", "utf8"))).toMatchObject({
      scope: { kind: "new", outside: 0, worse: 1, fixed: 0 },
      findings: [{ size: { amount: 8, unit: "server" }, knownSize: { amount: 1, unit: "server" } }],
    });
  });

  it("are worse although the file is renamed", async () => {
    const step = await inBoth({ ...minimal, [file]: small() }, { ...minimal, "data/b.yaml": worse() });
    expect(step.outputs).toMatchObject({ errors: "1", "findings-worse": "1", "findings-fixed": "0" });
  });

  it("and 1 of 9 that become 3 of 4 are already there", async () => {
    const step = await inAction({ ...minimal, [file]: worse() }, { ...minimal, [file]: small() });
    expect(step.outputs).toMatchObject({ conclusion: "success", "findings-worse": "0", "findings-outside": "1" });
  });

  it.each<[string, Files, Files, "counts" | "waived"]>([
    ["a waiver without a size", { [policy]: waiving() }, {}, "counts"],
    ["a waiver of size 1", { [policy]: waiving("size: 1") }, {}, "counts"],
    ["a waiver of size 8", { [policy]: waiving("size: 8") }, {}, "waived"],
    [
      "a waiver that the change gives size 8",
      { [policy]: waiving("size: 1") },
      { [policy]: waiving("size: 8") },
      "counts",
    ],
    ["an entry without a size", { ...minimal, [baseline]: baselined() }, {}, "counts"],
    ["an entry of size 1", { ...minimal, [baseline]: baselined("size: 1", "unit: server") }, {}, "counts"],
    ["an entry of size 8", { ...minimal, [baseline]: baselined("size: 8", "unit: server") }, {}, "waived"],
    ["an entry of 8 users", { ...minimal, [baseline]: baselined("size: 8", "unit: user") }, {}, "counts"],
    [
      "an entry that the change gives size 8",
      { ...minimal, [baseline]: baselined("size: 1", "unit: server") },
      { [baseline]: baselined("size: 8", "unit: server") },
      "counts",
    ],
    [
      "a comment without a size",
      { ...minimal, [file]: small(`waive front-end-count ${until}`) },
      { [file]: worse(`waive front-end-count ${until}`) },
      "counts",
    ],
    [
      "a comment of size 1",
      { ...minimal, [file]: small(`waive front-end-count size 1 ${until}`) },
      { [file]: worse(`waive front-end-count size 1 ${until}`) },
      "counts",
    ],
    [
      "a comment that the change gives size 8",
      { ...minimal, [file]: small(`waive front-end-count size 1 ${until}`) },
      { [file]: worse(`waive front-end-count size 8 ${until}`) },
      "counts",
    ],
  ])("in a pull request with %s", async (name, before, after, result) => {
    const files = { [file]: small(), ...before };
    for (const scope of ["all", "new"]) {
      const step = await inAction(files, { ...files, [file]: worse(), ...after }, scope);
      const isCounted = result === "counts";
      expect([scope, step.outputs.errors, step.outputs.waived]).toEqual([
        scope,
        ...(isCounted ? ["1", "0"] : ["0", "1"]),
      ]);
      expect(step.outputs.conclusion).toBe(isCounted ? "failure" : "success");
      // An entry in another unit is about another problem, so that only the finding before the change is known.
      const isWorse = isCounted && (scope === "new" || !name.endsWith("users"));
      expect(step.outputs["findings-worse"]).toBe(isWorse ? "1" : "0");
    }
  });

  it.each<[string, Files, string]>([
    ["a waiver without a size", { [policy]: waiving() }, ""],
    ["an entry without a size", { ...minimal, [baseline]: baselined() }, ""],
    ["an entry of size 1", { ...minimal, [baseline]: baselined("size: 1", "unit: server") }, ""],
    ["a comment without a size", minimal, `waive front-end-count ${until}`],
  ])("in a renamed file count in spite of %s", async (_, files, comment) => {
    const text = `${"# A comment that makes the two files alike\n".repeat(20)}`;
    const before = { ...files, [file]: text + small(comment) };
    const step = await inAction(before, { ...files, "data/b.yaml": text + worse(comment) }, "all");
    expect(step.outputs).toMatchObject({ conclusion: "failure", errors: "1", waived: "0" });
  });

  it("are named with the waiver that does not cover them, and with a notice if it has no size", async () => {
    const before = { [file]: small(), [policy]: waiving() };
    const step = await inAction(before, { ...before, [file]: worse() }, "all");
    expect(visible(step.summary)).toContain("worse than waived (.lync-policy.yaml:5): off by 8 servers instead of 1");
    expect(noticesOf(step)).toEqual([
      expect.stringMatching(/^1 waived finding is worse than before the change, so it counts; to accept a larger size/),
    ]);
  });

  it.each<[string, Files, Files, number, string]>([
    ["nothing", minimal, {}, 1, "0 new, 1 worse, 0 fixed, 0 already there"],
    ["a waiver without a size", { [policy]: waiving() }, {}, 1, "0 new, 1 worse, 0 fixed, 0 already there"],
    ["a waiver of size 8", { [policy]: waiving("size: 8") }, {}, 0, "0 new, 0 worse, 0 fixed, 0 already there"],
    [
      "an entry without a size",
      { ...minimal, [baseline]: baselined() },
      {},
      1,
      "0 new, 1 worse, 0 fixed, 0 already there",
    ],
    [
      "a comment of size 8",
      minimal,
      { [file]: worse(`waive front-end-count size 8 ${until}`) },
      0,
      "0 new, 0 worse, 0 fixed, 0 already there",
    ],
  ])("on the command line with --base and %s", async (_, before, after, code, words) => {
    const files = { [file]: small(), ...before };
    const ran = await onCommandLine(historyOf(files, { ...files, [file]: worse(), ...after }));
    expect(ran).toMatchObject({ code, err: "" });
    expect(ran.out).toContain(words);
  });
});

it("a finding that is waived in the same change is waived and not fixed", async () => {
  const before = { ...minimal, [file]: small(), "sites/b.yaml": manifest(30_000, 3).replace("contoso", "fabrikam") };
  const history = historyOf(before, {
    ...before,
    [file]: small(`waive front-end-count ${until}`),
    "sites/b.yaml": manifest(30_000, 4).replace("contoso", "fabrikam"),
  });
  const { out, code } = await onCommandLine(history);
  expect([code, out]).toEqual([
    0,
    expect.stringContaining("1 finding waived; 0 new, 0 worse, 1 fixed, 0 already there"),
  ]);
});

/** A manifest with several pools, in a deployment. */
function pools(lines: readonly (readonly [name: string, users: number, servers: number])[], deployment = "contoso") {
  const text = manifestOf(lines.map(([name, , servers]) => ({ name, servers })));
  const withUsers = lines.reduce((all, [, users]) => all.replace("homedUsers: 30000,", `homedUsers: ${users} ,`), text);
  return withUsers.replace("name: contoso", `name: ${deployment}`);
}

describe("a waiver without a size", () => {
  const at = waiving("at: pool01.contoso.com");
  const [few, many] = [["pool01", 30_000, 3] as const, ["pool01", 80_000, 1] as const];
  const entry = { ...minimal, [baseline]: baselined() };

  it.each<[string, Files, Files, number, string]>([
    ["a larger finding in a renamed deployment", { [policy]: at }, { [file]: pools([many], "fabrikam") }, 1, ""],
    ["an equal finding in a renamed deployment", { [policy]: at }, { [file]: pools([few], "fabrikam") }, 0, ""],
    ["a second finding at the object", { [policy]: at }, { [file]: pools([few, many]) }, 1, ""],
    ["a second finding at the object in another file", { [policy]: at }, { "sites/b.yaml": pools([many]) }, 1, ""],
    ["a second finding of an entry", entry, { [file]: pools([few, many]) }, 1, ""],
    [
      "a finding at another object",
      { [policy]: waiving() },
      { [file]: pools([few, ["pool02", 80_000, 1]]) },
      0,
      'waivers without a size cover 1 finding that they did not cover before the change: front-end-count at "pool02.contoso.com" (sites/a.yaml:10)',
    ],
    [
      "the first finding of a waiver that was merged before",
      { [policy]: at, [file]: manifest(30_000, 4) },
      { [file]: pools([few]) },
      0,
      'waivers without a size cover 1 finding that they did not cover before the change: front-end-count at "pool01.contoso.com" (sites/a.yaml:9)',
    ],
  ])("and %s", async (_, before, after, errors, notice) => {
    const files = { [file]: pools([few]), ...before };
    const history = historyOf(files, { ...files, ...after });
    const { code, err, out } = await onCommandLine(history);
    expect([code, err.replace("lync-policy: ", "").trim()]).toEqual([errors, notice]);
    expect(out).toContain(notice === "" && errors === 0 ? "1 finding waived" : "waived");
    for (const scope of ["all", "new"]) {
      const step = await inAction(files, { ...files, ...after }, scope);
      expect([scope, step.outputs.errors]).toEqual([scope, String(errors)]);
      const counts = expect.stringMatching(/^1 waived finding is worse than before the change, so it counts/);
      // An entry suppresses one finding, whatever its size.
      const own = errors === 0 || before === entry ? [] : [counts];
      expect(noticesOf(step)).toEqual(notice === "" ? own : [notice]);
    }
  });

  it("does not cover a finding in another unit", async () => {
    const server = (users: number, servers: number) =>
      pools([["se01", users, servers]]).replace("enterprise", "standard");
    const waiver = waiving("at: se01.contoso.com").replace("front-end-count", "standard-edition-limits");
    const files = { [policy]: `${waiver}levels: { standard-edition-limits: error }\n`, [file]: server(100, 2) };
    const after = { ...files, [file]: server(90_000, 1) };
    expect((await onCommandLine(historyOf(files, after))).code).toBe(1);
    expect((await inAction(files, after)).outputs).toMatchObject({ errors: "1", waived: "0" });
    expect((await inAction(files, { ...files, [file]: server(200, 2) })).outputs).toMatchObject({ waived: "1" });
  });
});

it.each([
  [5, 1020, "1 new, 0 worse, 1 fixed"],
  [1020, 5, "1 new, 0 worse, 1 fixed"],
  [5, 3, "0 new, 1 worse, 0 fixed"],
  [5, 6, "0 new, 0 worse, 0 fixed"],
])("too few and too many are different problems: %i users that become %i", async (users, now, words) => {
  const branch = (count: number) =>
    `${manifest(30_000, 4)}    - name: Oslo\n      kind: branch\n      centralSite: Redmond\n      survivableBranch: { kind: appliance, fqdn: sba01.contoso.com, pool: pool01.contoso.com, users: ${count} }\n`;
  const levels = { [policy]: policyOf("preset: minimal", "levels: { branch-size: error }") };
  const history = historyOf({ ...levels, [file]: branch(users) }, { ...levels, [file]: branch(now) });
  expect((await onCommandLine(history)).out).toContain(words);
});

describe("a comment", () => {
  const sized = (terms: string, by = "") =>
    `waive front-end-count${terms} until 2099-01-31${by}: servers arrive in January`;

  it.each([
    [" size 9", " size 9", "0"],
    [" size 8", " size 8", "0"],
    [" size 7", " size 8", "1"],
    [" size 8", "", "0"],
    ["", " size 8", "1"],
  ])("covers the size that it had before the change: %j that becomes %j", async (before, after, errors) => {
    const files = { ...minimal, [file]: small(sized(before)) };
    const step = await inAction(files, { ...files, [file]: worse(sized(after)) });
    expect([step.outputs.errors, step.outputs.waived]).toEqual([errors, errors === "0" ? "1" : "0"]);
  });

  it.each([
    [sized(" size 9"), sized(" size 99"), "size 99 instead of 9"],
    [sized(" size 9"), sized(""), "any size instead of 9"],
    [sized("", " by a@contoso.com"), sized("", " by b@contoso.com"), "by b@contoso.com instead of a@contoso.com"],
    [sized("", " by a@contoso.com"), sized(""), "without an owner instead of a@contoso.com"],
    [
      sized(" size 1", " by a@contoso.com"),
      sized(" size 2", " by b@contoso.com").replace("2099", "2100"),
      "until 2100-01-31 instead of 2099-01-31, size 2 instead of 1 and by b@contoso.com instead of a@contoso.com",
    ],
    [sized(" size 9"), sized(" size 8"), ""],
    [sized(""), sized(" size 8", " by a@contoso.com").replace("2099", "2098"), ""],
  ])("that accepts more is named: %s → %s", async (before, after, words) => {
    const files = { ...minimal, [file]: small(before) };
    const step = await inAction(files, { ...files, [file]: small(after) });
    expect(step.outputs).toMatchObject({ conclusion: "success", waived: "1" });
    const head = "this pull request changes waivers in comments, which takes effect after the merge: front-end-count";
    expect(noticesOf(step)).toEqual(words === "" ? [] : [`${head} ${words} (sites/a.yaml:9)`]);
  });
});
