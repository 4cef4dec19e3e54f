import { describe, expect, it } from "vitest";
import { noticesOf, type Ran, runOn, type Setting } from "../support/e2e/delivered.ts";
import { runEvents } from "../support/e2e/events.ts";
import { type Depth, historyOf } from "../support/e2e/history.ts";
import { manifestOf, pools } from "../support/e2e/manifests.ts";
import { eventIn, expectTable, joined } from "../support/e2e/tables.ts";
import { countedBy } from "../support/runner-view.ts";

const depths: readonly Depth[] = [1, 2, "all", "none"];

/** The change fixes one pool and adds two. Another file is unchanged, and the base branch adds a third file. */
const before = {
  "sites/a.yaml": manifestOf(pools(13)),
  "sites/b.yaml": manifestOf(pools(1, 3, 0, "other")),
};
const after = { ...before, "sites/a.yaml": manifestOf([...pools(1, 4), ...pools(12, 3, 1), ...pools(2, 3, 13)]) };
const history = historyOf(before, after, { "sites/c.yaml": manifestOf(pools(1, 3, 0, "meanwhile")) });

function runFor(name: string, setting: Setting): Promise<Ran> {
  return runOn(runEvents[name]?.(history) ?? expect.fail(name), history, { token: "read", ...setting });
}

/** Expects every finding to be shown on a line, counted in an annotation, or counted outside the scope. */
function expectAll({ step }: Ran, findings: number): void {
  const {
    errors,
    "annotations-shown": shown,
    "annotations-dropped": dropped,
    "findings-outside": outside,
  } = step.outputs;
  expect(Number(errors)).toBe(Number(shown) + Number(dropped));
  expect(countedBy(step.annotations)).toEqual({ shown: Number(shown), dropped: Number(dropped) });
  expect(Number(errors) + Number(outside)).toBe(findings);
}

const rows: string[][] = [];

describe.each(Object.keys(runEvents))("scope new on %s", (name) => {
  // A checkout of the merge commit contains the third file.
  const isMerged = !/^pull_request_target|^push (\(force|of)/.test(name);
  const old = isMerged ? 14 : 13;
  const hasBase = !/^(push of|workflow|schedule)/.test(name);

  it("uses the diff of git or of GitHub, or else all findings count and a notice reports it", async () => {
    const runs = await Promise.all(depths.map((depth) => runFor(name, { depth, inputs: { scope: "new" } })));
    for (const ran of runs) {
      expectAll(ran, old + 2);
      const { step } = ran;
      expect(step.status).toBe(1);
      expect(step.outputs.errors).toBe(hasBase ? "2" : String(old + 2));
      expect(noticesOf(step)).toHaveLength(hasBase ? 0 : 1);
      if (!hasBase) continue;
      const words = `2 new, 0 worse, 1 fixed, ${old} already there`;
      expect(step.outputs).toMatchObject({
        "findings-worse": "0",
        "findings-fixed": "1",
        "findings-outside": String(old),
      });
      expect(step.stdout).toContain(words);
      expect(step.summary).toContain(words);
    }
    rows.push([eventIn(name), ...runs.map(sourceOf)]);
  });

  it("reports every finding with neither history nor token", async () => {
    const ran = await runFor(name, { depth: "none", token: "none", inputs: { scope: "new" } });
    expectAll(ran, old + 2);
    expect(ran.step.outputs).toMatchObject({ conclusion: "failure", errors: String(old + 2) });
    expect(noticesOf(ran.step)).toEqual([expect.stringContaining("cannot apply scope new, so all findings count")]);
    expect(ran.fake.calls()).toEqual([]);
  });
});

function sourceOf({ step, fake }: Ran): string {
  if (noticesOf(step).length > 0) return "–, 1 notice";
  return isAsked(fake) ? "GitHub's API" : "git";
}

/** Whether the diff was requested from GitHub. */
function isAsked(fake: Ran["fake"]): boolean {
  return fake.calls().some((call) => call === "pulls/list-files" || call.startsWith("repos/compare-commits"));
}

it("docs/github.md has the table of events and checkouts", () => {
  const head = ["event", "`fetch-depth: 1`", "`fetch-depth: 2`", "`fetch-depth: 0`", "no repository"];
  expectTable("changes", head, joined(rows));
});

describe("on a pull request", () => {
  it.each<[string, number, number]>([
    ["all", 16, 0],
    ["changed-files", 14, 2],
    ["changed-lines", 2, 14],
    ["new", 2, 14],
  ])(
    "scope %s reports %i findings and counts %i outside, from git and from GitHub alike",
    async (scope, inside, outside) => {
      const runs = await Promise.all(
        (["all", 1] as const).map((depth) => runFor("pull_request", { depth, inputs: { scope } })),
      );
      const [git, api] = runs.map(({ step }) => step) as [Ran["step"], Ran["step"]];
      for (const ran of runs) expectAll(ran, 16);
      expect(git.outputs).toMatchObject({ errors: String(inside), "findings-outside": String(outside) });
      expect(api.outputs).toMatchObject({ errors: String(inside), "findings-outside": String(outside) });
      // With scope all, the diff is not requested from GitHub, so findings are not ranked by their distance to it.
      if (scope !== "all") expect(api.annotations).toEqual(git.annotations);
      expect(runs.map(({ fake }) => isAsked(fake))).toEqual([false, scope !== "all"]);
      expect(runs[0]?.fake.calls()).toEqual([]);
      expect([git.status, api.status]).toEqual([1, 1]);
    },
  );

  it("requests files of the commit that the checkout is compared with", async () => {
    const { fake } = await runFor("pull_request", { inputs: { scope: "new" } });
    const forPolicy = ["git/get-tree", "repos/get-content", "repos/get-content", "repos/get-content"];
    // The tree of the base commit, the one manifest that differs, and the lines by which findings are ranked.
    expect(fake.calls()).toEqual([...forPolicy, "git/get-tree", "git/get-blob", "pulls/list-files"]);
    expect(fake.log.at(-3)?.params.tree_sha).toBe(history.base);
  });
});

it("a checkout of the base branch is reported", async () => {
  const { checkedOut: _, ...runEvent } = runEvents.pull_request_target?.(history) ?? expect.fail();
  const { step } = await runOn(runEvent, history);
  expect(noticesOf(step)).toEqual([expect.stringContaining("so its changes were not checked")]);
});
