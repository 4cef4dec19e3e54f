import { describe, expect, it } from "vitest";
import { noticesOf, runOn } from "../support/e2e/delivered.ts";
import { type Happening, happenings } from "../support/e2e/events.ts";
import { historyOf } from "../support/e2e/history.ts";
import { manifestOf, pools } from "../support/e2e/manifests.ts";

type Files = Readonly<Record<string, string>>;

/** What scope new, or another one, makes of a change, from git and from GitHub. */
async function judged(before: Files, after: Files, scope = "new") {
  const history = historyOf(before, after);
  const happening = happenings.pull_request?.(history) as Happening;
  const depths = [2, 1] as const;
  const [git, api] = await Promise.all(
    depths.map((depth) => runOn(happening, history, { token: "read", depth, inputs: { scope } })),
  );
  const said = (ran = git) => {
    const { step } = ran ?? expect.fail();
    expect(noticesOf(step)).toEqual([]);
    const { errors, warnings, "findings-fixed": fixed, "findings-outside": outside } = step.outputs;
    return { new: Number(errors) + Number(warnings), fixed: Number(fixed), outside: Number(outside) };
  };
  expect(said(api)).toEqual(said(git));
  return said(git);
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
  ])("finds nothing new in %s", async (_, after) => {
    expect(await judged({ "a.yaml": old }, after)).toEqual({ new: 0, fixed: 0, outside: 5 });
  });

  it("finds everything fixed where a manifest is taken away", async () => {
    const other = { "b.yaml": manifestOf(pools(1, 4, 0, "other")) };
    expect(await judged({ "a.yaml": old, ...other }, other)).toEqual({ new: 0, fixed: 5, outside: 0 });
  });

  it("finds everything new in a manifest that is added", async () => {
    const other = { "b.yaml": manifestOf(pools(2, 3, 0, "other")) };
    expect(await judged(other, { ...other, "a.yaml": old })).toEqual({ new: 5, fixed: 0, outside: 2 });
  });
});

describe("a consequence on a line that is not changed", () => {
  const text = (branch: string) =>
    `${old.replaceAll("servers: 3", "servers: 4")}    - name: Portland\n      kind: branch\n      centralSite: Redmond\n`.replace(
      "name: Redmond",
      `name: ${branch}`,
    );

  it("is seen by scope new and not by changed-lines", async () => {
    const files = [{ "a.yaml": text("Redmond") }, { "a.yaml": text("Seattle") }] as const;
    expect((await judged(...files)).new).toBeGreaterThan(0);
    const { new: seen, outside } = await judged(...files, "changed-lines");
    expect([seen, outside > 0]).toEqual([0, true]);
  });
});
