import { describe, expect, it } from "vitest";
import { countedBy, noticesOf, type Ran, runOn, type Setting } from "../support/e2e/delivered.ts";
import { happenings } from "../support/e2e/events.ts";
import { type Depth, historyOf } from "../support/e2e/history.ts";
import { manifestOf, pools } from "../support/e2e/manifests.ts";
import { eventIn, expectTable, joined } from "../support/e2e/tables.ts";

const depths: readonly Depth[] = [1, 2, "all", "none"];

/** One pool is mended and two are added, while another file keeps what it had and the branch gets a third. */
const before = {
  "sites/a.yaml": manifestOf(pools(13)),
  "sites/b.yaml": manifestOf(pools(1, 3, 0, "other")),
};
const after = { ...before, "sites/a.yaml": manifestOf([...pools(1, 4), ...pools(12, 3, 1), ...pools(2, 3, 13)]) };
const history = historyOf(before, after, { "sites/c.yaml": manifestOf(pools(1, 3, 0, "meanwhile")) });

function runFor(name: string, setting: Setting): Promise<Ran> {
  return runOn(happenings[name]?.(history) ?? expect.fail(name), history, { token: "read", ...setting });
}

/** No finding is lost without being counted: shown on lines, counted there, or outside the scope. */
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

const told: string[][] = [];

describe.each(Object.keys(happenings))("scope new on %s", (name) => {
  // The branch's third file is there where the merged state is checked out.
  const isMerged = !/^pull_request_target|^push (by|of)/.test(name);
  const old = isMerged ? 14 : 13;
  const hasBase = !/^(push of|workflow|schedule)/.test(name);

  it("is kept to by what the checkout tells, or by what GitHub tells, or every finding counts and that is said", async () => {
    const runs = await Promise.all(depths.map((depth) => runFor(name, { depth, inputs: { scope: "new" } })));
    for (const ran of runs) {
      expectAll(ran, old + 2);
      const { step } = ran;
      expect(step.status).toBe(1);
      expect(step.outputs.errors).toBe(hasBase ? "2" : String(old + 2));
      expect(noticesOf(step)).toHaveLength(hasBase ? 0 : 1);
      if (!hasBase) continue;
      const words = `2 new, 1 fixed, ${old} already there`;
      expect(step.outputs).toMatchObject({ "findings-fixed": "1", "findings-outside": String(old) });
      expect(step.stdout).toContain(words);
      expect(step.summary).toContain(words);
    }
    told.push([eventIn(name), ...runs.map(sourceOf)]);
  });

  it("keeps the verdict with every finding where there is neither history nor token", async () => {
    const ran = await runFor(name, { depth: "none", token: "none", inputs: { scope: "new" } });
    expectAll(ran, old + 2);
    expect(ran.step.outputs).toMatchObject({ conclusion: "failure", errors: String(old + 2) });
    expect(noticesOf(ran.step)).toEqual([
      expect.stringContaining("scope new cannot be kept to, so all findings count"),
    ]);
    expect(ran.fake.calls()).toEqual([]);
  });
});

function sourceOf({ step, fake }: Ran): string {
  if (noticesOf(step).length > 0) return "–, 1 notice";
  return isAsked(fake) ? "GitHub's API" : "git";
}

/** Whether GitHub had to tell what changed. */
function isAsked(fake: Ran["fake"]): boolean {
  return fake.calls().some((call) => call === "pulls/list-files" || call.startsWith("repos/compare-commits"));
}

it("the page's table of events and checkouts is what happened", () => {
  const head = ["event", "`fetch-depth: 1`", "`fetch-depth: 2`", "`fetch-depth: 0`", "no repository"];
  expectTable("changes", head, joined(told));
});

describe("on a pull request", () => {
  it.each<[string, number, number]>([
    ["all", 16, 0],
    ["changed-files", 14, 2],
    ["changed-lines", 2, 14],
    ["new", 2, 14],
  ])("scope %s reports %i findings and counts %i outside, from git as from GitHub", async (scope, inside, outside) => {
    const runs = await Promise.all(
      (["all", 1] as const).map((depth) => runFor("pull_request", { depth, inputs: { scope } })),
    );
    const [git, api] = runs.map(({ step }) => step) as [Ran["step"], Ran["step"]];
    for (const ran of runs) expectAll(ran, 16);
    expect(git.outputs).toMatchObject({ errors: String(inside), "findings-outside": String(outside) });
    expect(api.outputs).toMatchObject({ errors: String(inside), "findings-outside": String(outside) });
    // With scope all GitHub is not asked for the change, so nothing is known of which finding is nearest to it.
    if (scope !== "all") expect(api.annotations).toEqual(git.annotations);
    expect(runs.map(({ fake }) => isAsked(fake))).toEqual([false, scope !== "all"]);
    expect(runs[0]?.fake.calls()).toEqual([]);
    expect([git.status, api.status]).toEqual([1, 1]);
  });

  it("asks for files as they were at the commit that the checkout is compared with", async () => {
    const { fake } = await runFor("pull_request", { inputs: { scope: "new" } });
    const forPolicy = ["git/get-tree", "repos/get-content", "repos/get-content"];
    expect(fake.calls()).toEqual([...forPolicy, "pulls/list-files", "repos/get-content"]);
    expect(fake.log.at(-1)?.query).toEqual({ ref: history.base });
  });
});

it("a checkout without the change of a pull request is told from one with it", async () => {
  const { checkedOut: _, ...happening } = happenings.pull_request_target?.(history) ?? expect.fail();
  const { step } = await runOn(happening, history);
  expect(noticesOf(step)).toEqual([expect.stringContaining("nothing of its change was checked")]);
});
