import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { PolicySource } from "../../src/github/context/inputs.ts";
import { choosePolicy } from "../../src/github/policy-source.ts";
import { checkout, type Depth, type History, historyOf, linkTo } from "../support/e2e/history.ts";
import { type Files, folderWith, policyOf } from "../support/policy-files.ts";
import { tableText } from "../support/update-tables.ts";

// No table can be complete until a day after today.
beforeAll(() => vi.useFakeTimers({ toFake: ["Date"], now: new Date("2099-12-31T12:00:00Z") }));
afterAll(() => {
  vi.useRealTimers();
});

const policy = ".lync-policy.yaml";
const [before, after] = ["2099-01-01", "2099-02-02"];
const naming = policyOf("preset: minimal", "updates: tables/updates.json");
const file = "tables/updates.json";
/** A change that replaces the table. */
const changed = [
  { [policy]: naming, [file]: dated(before) },
  { [policy]: naming, [file]: dated(after) },
] as const;

function dated(completeUntil: string): string {
  return tableText({ completeUntil });
}

type Setting = {
  readonly source?: PolicySource;
  readonly event?: string;
  readonly depth?: Depth;
  readonly policy?: string;
  readonly updates?: string;
  readonly working?: string;
};

/** The table of updates of a run in a checkout of a change, and what a reader is told about it. */
async function tableIn(workspace: string, history: History, setting: Setting = {}) {
  const { source = "auto", event: name = "pull_request", policy: named, updates, working = "." } = setting;
  const { base, head, merge } = history;
  const event = name === "push" ? { name, head } : { name, head, base, merge };
  const roots = { base: workspace, cwd: join(workspace, working) };
  const request = { file: named, overrides: { updates }, audit: false, patterns: [], installDir: "" };
  const connect = async () => ({ ok: false, error: "no token" }) as const;
  const { resolved } = await choosePolicy(source, event, request, roots, connect);
  resolved.close();
  const { file: used, unused } = resolved.policy.updates;
  return { table: used && [used.name, used.table.completeUntil], unused };
}

function tableOf(files: readonly [Files, Files], setting: Setting = {}) {
  const history = historyOf(...files);
  return tableIn(checkout(history, history.merge, setting.depth ?? 2), history, setting);
}

/** A checkout that a test may change. */
function ownCheckout(history: History): string {
  const folder = mkdtempSync(join(tmpdir(), "own-"));
  made.push(folder);
  cpSync(checkout(history, history.merge, 2), folder, { recursive: true });
  return folder;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

const at = (day: string) => ({ table: [file, day], unused: undefined });

describe("the table of updates on a pull request", () => {
  it.each<[string, Setting]>([
    ["that the policy names", {}],
    ["that the policy names, in a merge queue", { event: "merge_group" }],
    ["that the input names", { updates: file }],
    ["that the input names, from a subfolder", { updates: "updates.json", working: "tables" }],
    ["that the policy names, with policy-source base", { source: "base" }],
    ["that the policy names, with the whole history", { depth: "all" }],
  ])("%s is that of the base commit", async (_, setting) => {
    expect(await tableOf(changed, setting)).toEqual(at(before));
  });

  it.each<[string, Setting]>([
    ["on a push", { event: "push" }],
    ["on a push, by the input", { event: "push", updates: file }],
    ["with policy-source head", { source: "head" }],
    ["with policy-source head, by the input", { source: "head", updates: file }],
  ])("is as checked out %s", async (_, setting) => {
    expect(await tableOf(changed, setting)).toEqual(at(after));
  });

  it("is that of the base commit if the change deletes it, replaces it with a link, or stops naming it", async () => {
    const [old] = changed;
    const changes: readonly Files[] = [
      { [policy]: naming },
      { [policy]: naming, [file]: linkTo("../../../etc/passwd") },
      { [policy]: naming, tables: linkTo("evil"), "evil/updates.json": dated(after) },
      { [policy]: policyOf("preset: minimal"), [file]: dated(after) },
      { [file]: dated(after) },
    ];
    for (const change of changes)
      for (const updates of [undefined, file])
        expect(await tableOf([old, change], { ...(updates && { updates }) })).toEqual(at(before));
  });

  it("is that of this version if only the change adds it to the policy", async () => {
    const added = [{ [policy]: policyOf("preset: minimal") }, changed[1]] as const;
    expect(await tableOf(added)).toEqual({ table: undefined, unused: undefined });
  });

  it("is an error if the base commit does not have it", async () => {
    const missing = 'cannot read the table of updates "tables/updates.json": the base commit does not have it';
    await expect(tableOf([{}, { [file]: dated(after) }], { updates: file })).rejects.toThrow(missing);
    await expect(tableOf([{ [policy]: naming }, changed[1]])).rejects.toThrow(
      '.lync-policy.yaml:4:10: updates is "tables/updates.json", but "tables/updates.json" is not a file in the base commit',
    );
  });

  it("is an error if it has errors in the base commit", async () => {
    const broken = { [policy]: naming, [file]: dated("2099-02-31") };
    await expect(tableOf([broken, changed[1]])).rejects.toThrow(
      'tables/updates.json:4:20: completeUntil is "2099-02-31"; expected an existing date (YYYY-MM-DD)',
    );
    await expect(tableOf([{ [policy]: naming, [file]: linkTo("../../../etc/passwd") }, changed[1]])).rejects.toThrow(
      "symbolic link that points outside the repository",
    );
  });

  it("is an error if the base commit cannot be read, even without a policy", async () => {
    const [, head] = changed;
    const history = historyOf({ [file]: dated(before) }, { [file]: head[file] ?? "" });
    const run = tableIn(checkout(history, history.merge, 1), history, { updates: file });
    await expect(run).rejects.toThrow("cannot read the policy of the base commit: no token");
  });

  it("that is older than that of this version is not used, with a note", async () => {
    expect(await tableOf([{ [policy]: naming, [file]: dated("2001-01-01") }, changed[1]])).toEqual({
      table: undefined,
      unused: { name: file, completeUntil: "2001-01-01" },
    });
  });
});

describe("a table of updates that the input names and an earlier step fetched", () => {
  const outside = join(folderWith({ "updates.json": dated("2099-03-03") }), "updates.json");

  it("is used as it is, with the policy of the base commit", async () => {
    const history = historyOf(...changed);
    const workspace = ownCheckout(history);
    writeFileSync(join(workspace, "fetched.json"), dated("2099-04-04"));
    expect((await tableIn(workspace, history, { updates: "fetched.json" })).table).toEqual([
      "fetched.json",
      "2099-04-04",
    ]);
    const { table } = await tableIn(workspace, history, { updates: outside });
    expect(table?.[1]).toBe("2099-03-03");
  });

  it("is used where the base commit cannot be read and there is no policy", async () => {
    const history = historyOf({ "notes.txt": "1\n" }, { "notes.txt": "2\n" });
    const { table } = await tableIn(checkout(history, history.merge, 1), history, { updates: outside });
    expect(table?.[1]).toBe("2099-03-03");
  });

  it("does not make a table of the checkout external: that one is still of the base commit", async () => {
    const history = historyOf(...changed);
    const fetched = join(folderWith({ "policy.yaml": policyOf("preset: minimal") }), "policy.yaml");
    const workspace = ownCheckout(history);
    expect(await tableIn(workspace, history, { policy: fetched, updates: file })).toEqual(at(before));
    const both = await tableIn(workspace, history, { policy: fetched, updates: outside });
    expect(both.table?.[1]).toBe("2099-03-03");
  });
});

describe("a policy that an earlier step fetched into the checkout", () => {
  /** A checkout of a change with files that no commit has. */
  function fetchedInto(history: History, fetched: Files): string {
    const workspace = ownCheckout(history);
    for (const [name, text] of Object.entries(fetched)) {
      mkdirSync(dirname(join(workspace, name)), { recursive: true });
      writeFileSync(join(workspace, name), text);
    }
    return workspace;
  }

  const fetched = ".cache/policy.yaml";
  const naming = policyOf("preset: minimal", "updates: ../tables/updates.json");

  it("reads a table of the checkout from the base commit, and another one as it is", async () => {
    const history = historyOf(...changed);
    const workspace = fetchedInto(history, { [fetched]: naming });
    expect(await tableIn(workspace, history, { policy: fetched })).toEqual(at(before));
    const own = fetchedInto(history, {
      [fetched]: policyOf("updates: updates.json"),
      ".cache/updates.json": dated("2099-03-03"),
    });
    expect((await tableIn(own, history, { policy: fetched })).table).toEqual([".cache/updates.json", "2099-03-03"]);
  });

  it("reads a table of the checkout from the base commit where the change deletes it or a link leads to it", async () => {
    const history = historyOf({ [file]: dated(before), "notes.txt": "1" }, { "notes.txt": "2" });
    expect(await tableIn(fetchedInto(history, { [fetched]: naming }), history, { policy: fetched })).toEqual(
      at(before),
    );
    const other = historyOf(...changed);
    const linking = fetchedInto(other, { [fetched]: policyOf("updates: link.json") });
    symlinkSync("../tables/updates.json", join(linking, ".cache/link.json"));
    await expect(tableIn(linking, other, { policy: fetched })).rejects.toThrow(
      '.cache/policy.yaml:3:10: updates is "link.json", but ".cache/link.json" is not a file in the base commit',
    );
    await expect(tableIn(linking, other, { policy: fetched, updates: ".cache/link.json" })).rejects.toThrow(
      "the base commit does not have it",
    );
  });

  it("is an error if only the change has the table", async () => {
    const history = historyOf({ "notes.txt": "1" }, { [file]: dated(after) });
    const run = tableIn(fetchedInto(history, { [fetched]: naming }), history, { policy: fetched });
    await expect(run).rejects.toThrow('but "tables/updates.json" is not a file in the base commit');
  });

  it("is an error if it names a file of the checkout and the base commit cannot be read", async () => {
    const history = historyOf(...changed);
    const folder = mkdtempSync(join(tmpdir(), "shallow-"));
    made.push(folder);
    cpSync(checkout(history, history.merge, 1), folder, { recursive: true });
    mkdirSync(join(folder, ".cache"));
    writeFileSync(join(folder, fetched), naming);
    await expect(tableIn(folder, history, { policy: fetched })).rejects.toThrow(
      "cannot read the policy of the base commit: no token",
    );
    // Without such a file, nothing of the base commit is read.
    writeFileSync(join(folder, fetched), policyOf("preset: minimal"));
    expect(await tableIn(folder, history, { policy: fetched })).toEqual({ table: undefined, unused: undefined });
  });

  it("extends a policy of the base commit, and has the baseline of it", async () => {
    const baseline = (reason: string) =>
      `apiVersion: lync-policy/v1\nkind: Baseline\nfindings:\n  - { rule: fqdn-format, file: a.yaml, deployment: a, object: x, names: [], reason: ${reason} }\n`;
    const history = historyOf(
      { "company.yaml": policyOf("preset: strict"), ".lync-policy-baseline.yaml": baseline("accepted by the base") },
      { "company.yaml": policyOf("preset: minimal"), ".lync-policy-baseline.yaml": baseline("added by the change") },
    );
    const workspace = fetchedInto(history, { "fetched.yaml": policyOf("extends: company.yaml") });
    const { base, head, merge } = history;
    const event = { name: "pull_request", head, base, merge };
    const request = { file: "fetched.yaml", overrides: {}, audit: false, patterns: [], installDir: "" };
    const roots = { base: workspace, cwd: workspace };
    const noApi = async () => ({ ok: false, error: "no token" }) as const;
    const { resolved, from } = await choosePolicy("auto", event, request, roots, noApi);
    expect([from, resolved.policy.preset, resolved.policy.baseline.map(({ reason }) => reason)]).toEqual([
      "base",
      "strict",
      ["accepted by the base"],
    ]);
  });
});
