import { describe, expect, it } from "vitest";
import { noticesOf, type Ran, run } from "../support/e2e/delivered.ts";
import { type RunEvent, sample } from "../support/e2e/events.ts";
import { filesWith, manifestOf, pools } from "../support/e2e/manifests.ts";
import { actions } from "../support/github/answers.ts";
import { workspaceOf } from "../support/runner.ts";
import { countedBy } from "../support/runner-view.ts";

const sha = "c0ffee".padEnd(40, "0");
const runEvent: RunEvent = { event: "push", payload: { ...sample("push"), after: sha }, sha, head: sha };

/** The sizes of the pages of annotations of all check runs. */
const sizesOf = ({ fake }: Ran) => fake.state.checkRuns.flatMap(({ pages }) => pages.map(({ length }) => length));
const shownIn = ({ fake }: Ran) =>
  countedBy(
    fake.state.checkRuns.flatMap(({ pages }) => pages.flat().map(({ message }) => ({ message: String(message) }))),
  ).shown;

describe("a check run", () => {
  it.each<[number, readonly number[]]>([
    [0, [0]],
    [1, [1]],
    [9, [9]],
    [10, [10]],
    [11, [11]],
    [50, [50]],
    [51, [50, 1]],
    [500, Array.from({ length: 10 }, () => 50)],
  ])("shows each of %i findings once", async (count, pages) => {
    const files = count === 0 ? { "a.yaml": manifestOf(pools(1, 4)) } : filesWith(count);
    const ran = await run(workspaceOf(files), runEvent, { inputs: { annotations: "checks" }, hurry: true });
    const { step, fake } = ran;
    expect(sizesOf(ran)).toEqual(pages);
    expect(shownIn(ran)).toBe(count);
    expect(fake.calls()).toEqual(["checks/create", ...pages.slice(1).map(() => "checks/update")]);
    expect(fake.state.checkRuns[0]?.fields).toMatchObject({
      status: "completed",
      conclusion: count === 0 ? "success" : "failure",
    });
    expect(step.outputs).toMatchObject({ "annotations-shown": String(count), "annotations-dropped": "0" });
    expect([step.status, step.annotations]).toEqual([count === 0 ? 0 : 1, []]);
  });

  it("shows 26,000 findings with 1,000 annotations, at least one for each file and rule", async () => {
    const files = Array.from({ length: 260 }, (_, at) => {
      const text = manifestOf(pools(100)).replace("name: contoso", `name: contoso-${at}`);
      return [`f${at}.yaml`, text] as const;
    });
    const inputs = { annotations: "auto", preset: "minimal", comment: "always" };
    const ran = await run(workspaceOf(Object.fromEntries(files)), runEvent, { inputs, hurry: true });
    expect(sizesOf(ran)).toEqual(Array.from({ length: 20 }, () => 50));
    expect(new Set(ran.fake.state.checkRuns[0]?.pages.flat().map(({ path }) => path)).size).toBe(260);
    expect(shownIn(ran)).toBe(26_000);
    expect(ran.step.outputs).toMatchObject({ errors: "26000", "annotations-shown": "26000" });
    const output = ran.fake.state.checkRuns[0]?.fields.output;
    expect(output?.title).toBe("26,000 errors");
    expect(Buffer.byteLength(String(output?.summary))).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(ran.step.summary)).toBeLessThan(1024 * 1024);
  });
});

describe("a comment", () => {
  const pull = { ...runEvent, event: "pull_request", payload: sample("pull_request", { action: "opened" }) };
  const old = {
    id: 7,
    body: "<!-- lync-policy:lync-policy 00 -->\nold",
    user: actions,
  } as const;
  const bad = filesWith(1);
  const good = { "a.yaml": manifestOf(pools(1, 4)) };

  it.each([
    ["off", bad, false, 0],
    ["on-failure", good, false, 0],
    ["on-failure", bad, false, 1],
    ["on-failure", good, true, 1],
    ["on-change", good, false, 0],
    ["on-change", bad, false, 1],
    ["always", good, false, 1],
    ["always", bad, true, 1],
  ] as const)(
    "%s: an existing comment is updated, a missing one is created according to the mode",
    async (comment, files, isThere, count) => {
      const arrange = ({ state }: Ran["fake"]) => void (isThere && state.comments.push({ ...old }));
      const { step, fake } = await run(workspaceOf(files), pull, { inputs: { comment }, arrange });
      expect(fake.state.comments).toHaveLength(count);
      for (const { body } of fake.state.comments) expect(body).toContain(files === bad ? "1 error" : "no findings");
      expect(step.outputs["comment-url"] === "").toBe(count === 0);
      expect(noticesOf(step)).toEqual([]);
      expect(step.status).toBe(files === bad ? 1 : 0);
    },
  );

  it("stays within GitHub's limit with 500 findings and counts what is not shown", async () => {
    const { fake } = await run(workspaceOf(filesWith(500)), pull, { inputs: { comment: "always" } });
    const [{ body } = { body: "" }] = fake.state.comments;
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/\d+ more findings/);
  });
});
