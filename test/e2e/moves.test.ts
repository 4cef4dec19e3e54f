import { describe, expect, it } from "vitest";
import { noticesOf, runOn } from "../support/e2e/delivered.ts";
import { type RunEvent, runEvents } from "../support/e2e/events.ts";
import { historyOf } from "../support/e2e/history.ts";
import { manifestOf, type Pool, pools } from "../support/e2e/manifests.ts";

type Files = Readonly<Record<string, string>>;

/** The counts of a change with a scope, which must be the same from git and from GitHub. */
async function countsOf(before: Files, after: Files, scope = "new") {
  const history = historyOf(before, after);
  const runEvent = runEvents.pull_request?.(history) as RunEvent;
  const depths = [2, 1] as const;
  const [git, api] = await Promise.all(
    depths.map((depth) => runOn(runEvent, history, { token: "read", depth, inputs: { scope } })),
  );
  const counts = (ran = git) => {
    const { step } = ran ?? expect.fail();
    expect(noticesOf(step)).toEqual([]);
    const { errors, warnings, "findings-fixed": fixed, "findings-outside": outside } = step.outputs;
    return { new: Number(errors) + Number(warnings), fixed: Number(fixed), outside: Number(outside) };
  };
  expect(counts(api)).toEqual(counts(git));
  return counts(git);
}

const old = manifestOf(pools(5));

describe("scope new", () => {
  it.each<[string, Files]>([
    ["blocks in another order", { "a.yaml": manifestOf(pools(5).toReversed()) }],
    ["another indentation", { "a.yaml": manifestOf(pools(5), "          ") }],
    [
      "comments and empty lines",
      { "a.yaml": `# Contoso\n\n${old.replaceAll("\n        -", "\n\n        # a pool\n        -")}` },
    ],
    ["another name of the file", { "sites/redmond.yaml": old }],
    ["another name and another order", { "b.yaml": manifestOf(pools(5).toReversed()) }],
    ["another name of the deployment", { "a.yaml": old.replace("name: contoso", "name: fabrikam") }],
    ["another name of the deployment and the file", { "b.yaml": old.replace("name: contoso", "name: fabrikam") }],
  ])("reports nothing new for %s", async (_, after) => {
    expect(await countsOf({ "a.yaml": old }, after)).toEqual({ new: 0, fixed: 0, outside: 5 });
  });

  it("reports what is fixed and what is new in a renamed deployment", async () => {
    const text = (names: readonly Pool[]) => manifestOf(names).replace("name: contoso", "name: fabrikam");
    const after = { "a.yaml": text([...pools(3), ...pools(1, 4, 3), ...pools(1, 3, 9)]) };
    expect(await countsOf({ "a.yaml": old }, after)).toEqual({ new: 1, fixed: 2, outside: 3 });
  });

  it("always reports a YAML or schema error of a file that the change modifies, and not that of a renamed one", async () => {
    const files = { "a.yaml": `${old}bogus: 1\n`, "b.yaml": manifestOf(pools(1, 4, 9)) };
    const modified = { ...files, "a.yaml": `${files["a.yaml"]}# Contoso\n` };
    const renamed = { "c.yaml": files["a.yaml"], "b.yaml": `${files["b.yaml"]}# Contoso\n` };
    expect(await countsOf(files, modified)).toEqual({ new: 1, fixed: 0, outside: 5 });
    expect(await countsOf(files, modified, "changed-lines")).toEqual({ new: 1, fixed: 0, outside: 5 });
    expect(await countsOf(files, renamed)).toEqual({ new: 0, fixed: 0, outside: 6 });
  });

  it("reports a removed manifest, and none of its findings as fixed", async () => {
    const other = { "b.yaml": manifestOf(pools(1, 4, 0, "other")) };
    expect(await countsOf({ "a.yaml": old, ...other }, other)).toEqual({ new: 1, fixed: 0, outside: 0 });
  });

  it("reports all findings of an added manifest as new", async () => {
    const other = { "b.yaml": manifestOf(pools(2, 3, 0, "other")) };
    expect(await countsOf(other, { ...other, "a.yaml": old })).toEqual({ new: 5, fixed: 0, outside: 2 });
  });
});

describe("an effect on an unchanged line", () => {
  const text = (branch: string) =>
    `${old.replaceAll("servers: 3", "servers: 4")}    - name: Portland\n      kind: branch\n      centralSite: Redmond\n`.replace(
      "name: Redmond",
      `name: ${branch}`,
    );

  it("is reported with scope new and not with changed-lines", async () => {
    const files = [{ "a.yaml": text("Redmond") }, { "a.yaml": text("Seattle") }] as const;
    expect((await countsOf(...files)).new).toBeGreaterThan(0);
    const { new: seen, outside } = await countsOf(...files, "changed-lines");
    expect([seen, outside > 0]).toEqual([0, true]);
  });
});
