import { describe, expect, it } from "vitest";
import { countedBy, noticesOf, run, type Setting } from "../support/e2e/delivered.ts";
import { type RunEvent, runEvents } from "../support/e2e/events.ts";
import { checkout, historyOf, listedBy } from "../support/e2e/history.ts";
import { filesWith, manifest } from "../support/e2e/manifests.ts";
import type { Fault } from "../support/github/fake.ts";
import { workspaceOf } from "../support/runner.ts";

const history = historyOf({ "sites/a.yaml": manifest(1, 3) }, { "sites/a.yaml": manifest(2, 3) });
const many = workspaceOf(filesWith(51));
const runEvent = runEvents.pull_request?.(history) as RunEvent;

/** The faults, the slowest first. */
const faults: Readonly<Record<string, Fault>> = {
  "no response": { kind: "hang" },
  "429 without a retry time": { status: 429 },
  403: { status: 403, message: "Resource not accessible by integration" },
  404: { status: 404, message: "Not Found" },
  422: { status: 422, message: "Validation Failed" },
  "429 with a retry time of a second": { status: 429, headers: { "retry-after": "1" } },
  "429 with a retry time of an hour": { status: 429, headers: { "retry-after": "3600" } },
  500: { status: 500 },
  "a response that is not JSON": { text: "<html>" },
  "an incomplete response": { kind: "half" },
  "a closed connection": { kind: "close" },
};

/** Transient faults, after which a retry succeeds. */
const passing = [
  "429 with a retry time of a second",
  "429 without a retry time",
  "500",
  "a response that is not JSON",
  "an incomplete response",
  "a closed connection",
];

const forever = (fault: Fault) => Array.from({ length: 9 }, () => fault);

/** A run in which operations fail with faults. */
function runWith(calls: readonly string[], list: readonly Fault[], inputs: Record<string, string>) {
  const arrange: Setting["arrange"] = (fake) => {
    fake.state.changed.push(...listedBy(history));
    fake.state.tree.set("sites/a.yaml", manifest(1, 3));
    for (const call of calls) fake.fail(call, ...list);
  };
  return run(checkout(history, runEvent.sha, 1), runEvent, { hurry: true, arrange, inputs });
}

const everything = { annotations: "checks", comment: "always" };

const words = {
  check: "no check run was created, so findings are shown by workflow commands: ",
  comment: "no comment was written (2 errors): ",
  scope: "cannot apply scope new, so all findings count: ",
};

describe.concurrent.each(Object.entries(faults))("%s", (name, fault) => {
  const isPassing = passing.includes(name);

  it.each<readonly [string, readonly string[], Record<string, string>, readonly string[]]>([
    ["a write", ["checks/create", "issues/create-comment"], everything, [words.check, words.comment]],
    [
      "a list",
      ["issues/list-comments", "pulls/list-files"],
      { comment: "always", scope: "new" },
      [words.scope, words.comment],
    ],
    // 404 is not a fault for a file: it means that the change adds the file.
    ...(name === "404" ? [] : [["a file", ["repos/get-content"], { scope: "new" }, [words.scope]] as const]),
  ])(
    "at every try of %s causes one notice and changes neither findings nor the verdict",
    async (_, calls, inputs, parts) => {
      const { step } = await runWith(calls, forever(fault), inputs);
      expect([step.status, step.outputs.conclusion, step.outputs.errors]).toEqual([1, "failure", "2"]);
      const notices = noticesOf(step);
      expect(notices).toHaveLength(1);
      for (const part of parts) expect(notices[0]).toContain(part);
      expect(countedBy(step.annotations)).toEqual({ shown: 2, dropped: 0 });
      expect(step.outputs["findings-outside"]).toBe("0");
      expect(step.stdout + step.stderr).not.toMatch(/^\s+at /m);
    },
  );

  it.runIf(isPassing)(
    "at the first try has no effect: there is one check run, one comment, and no notice",
    async () => {
      const { step, fake } = await runWith(["checks/create", "issues/create-comment"], [fault], everything);
      expect([fake.state.checkRuns.length, fake.state.comments.length]).toEqual([1, 1]);
      expect(noticesOf(step)).toEqual([]);
      expect(step.outputs).toMatchObject({ conclusion: "failure", "annotations-shown": "2" });
    },
  );

  it("at the second page of annotations leaves a completed check run that states what is missing", async () => {
    const arrange: Setting["arrange"] = (fake) => fake.fail("checks/update", fault);
    const { step, fake } = await run(many, runEvent, { inputs: { annotations: "checks" }, hurry: true, arrange });
    expect(fake.state.checkRuns.map(({ pages }) => pages.map(({ length }) => length))).toEqual([
      isPassing ? [50, 1] : [50],
    ]);
    expect(fake.state.checkRuns[0]?.fields).toMatchObject({ status: "completed", conclusion: "failure" });
    const { "annotations-shown": shown, "annotations-dropped": dropped } = step.outputs;
    expect([shown, dropped]).toEqual(isPassing ? ["51", "0"] : ["50", "1"]);
    expect(noticesOf(step)).toEqual(
      isPassing ? [] : [expect.stringContaining("1 annotation not shown on lines of files: ")],
    );
    expect(step.status).toBe(1);
  });
});

it("if a check run cannot be completed, workflow commands show or count all findings", async () => {
  const arrange: Setting["arrange"] = (fake) => fake.fail("checks/update", ...forever({ status: 403 }));
  const { step } = await run(many, runEvent, { inputs: { annotations: "checks" }, hurry: true, arrange });
  expect(countedBy(step.annotations)).toEqual({ shown: 9, dropped: 42 });
  expect(step.outputs).toMatchObject({ conclusion: "failure", "annotations-shown": "9", "annotations-dropped": "42" });
});
