import { describe, expect, it } from "vitest";
import { noticesOf, run, type Setting } from "../support/e2e/delivered.ts";
import { type RunEvent, runEvents } from "../support/e2e/events.ts";
import { checkout, historyOf, listedBy } from "../support/e2e/history.ts";
import { filesWith, manifest } from "../support/e2e/manifests.ts";
import { actions } from "../support/github/answers.ts";
import type { Fault } from "../support/github/fake.ts";
import { token, workspaceOf } from "../support/runner.ts";
import { countedBy } from "../support/runner-view.ts";

const history = historyOf({ "sites/a.yaml": manifest(1, 3) }, { "sites/a.yaml": manifest(2, 3) });
const many = workspaceOf(filesWith(51));
const runEvent = runEvents.pull_request?.(history) as RunEvent;

const inSeconds = (seconds: number) => new Date(Date.now() + 1000 * seconds).toUTCString();

/** The faults, the slowest first. */
const faults: Readonly<Record<string, Fault>> = {
  "no response": { kind: "hang" },
  "a response that arrives a byte at a time": { kind: "drip" },
  "429 without a retry time": { status: 429 },
  401: { status: 401, message: "Bad credentials" },
  403: { status: 403, message: "Resource not accessible by integration" },
  "403 because of a rate limit": {
    status: 403,
    message: "API rate limit exceeded for installation ID 7.",
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600) },
  },
  404: { status: 404, message: "Not Found" },
  407: { status: 407, message: "Proxy Authentication Required" },
  409: { status: 409, message: "Conflict" },
  422: { status: 422, message: "Validation Failed" },
  "a message that repeats the token": {
    status: 422,
    message: `${token} ${Buffer.from(`x-access-token:${token}`).toString("base64")}`,
  },
  "429 with a retry time of a second": { status: 429, headers: { "retry-after": "1" } },
  "429 with a retry time that is a date": { status: 429, headers: { "retry-after": inSeconds(8) } },
  "429 with a retry time of an hour": { status: 429, headers: { "retry-after": "3600" } },
  "429 with a retry time that is a date in an hour": { status: 429, headers: { "retry-after": inSeconds(3600) } },
  500: { status: 500 },
  "a response that is not JSON": { text: "<html>" },
  "an HTML page with status 200": { text: "<html><title>Sign in</title>", type: "text/html" },
  "null with status 200": { text: "null" },
  "{} with status 200": { text: "{}" },
  "a string with status 200": { text: '"ok"' },
  "an empty response with status 200": { text: "" },
  "an incomplete response": { kind: "half" },
  "a closed connection": { kind: "close" },
};

/** Transient faults, after which a retry succeeds. */
const passing = [
  "407",
  "429 with a retry time of a second",
  "429 with a retry time that is a date",
  "429 without a retry time",
  "500",
  "a response that is not JSON",
  "an HTML page with status 200",
  "null with status 200",
  "{} with status 200",
  "a string with status 200",
  "an empty response with status 200",
  "an incomplete response",
  "a closed connection",
];

/** Texts of the language and its libraries, which help no user. */
const jargon = /Cannot read|undefined|is not (iterable|a function)|\[object|!==|in operator|TypeError|^\s+at /m;

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
  check:
    /(no check run was created|GitHub did not confirm the check run), so findings are shown by workflow commands: /,
  comment: /(no comment was written|GitHub did not confirm the comment) \(2 errors\): /,
  scope: /cannot apply scope new, so all findings count: /,
};

describe.concurrent.each(Object.entries(faults))("%s", (name, fault) => {
  const isPassing = passing.includes(name);

  it.each<readonly [string, readonly string[], Record<string, string>, readonly RegExp[]]>([
    ["a write", ["checks/create", "issues/create-comment"], everything, [words.check, words.comment]],
    [
      "a list",
      ["issues/list-comments", "git/get-tree"],
      { comment: "always", scope: "new" },
      [words.scope, words.comment],
    ],
    ["a file", ["git/get-blob"], { scope: "new" }, [words.scope]],
  ])(
    "at every try of %s causes one notice and changes neither findings nor the verdict",
    async (_, calls, inputs, parts) => {
      const { step } = await runWith(calls, forever(fault), inputs);
      expect([step.status, step.outputs.conclusion, step.outputs.errors]).toEqual([1, "failure", "2"]);
      const notices = noticesOf(step);
      expect(notices).toHaveLength(1);
      for (const part of parts) expect(notices[0]).toMatch(part);
      // Only a token that lacks a permission is told to have it.
      expect(/a token with|to a token without/.test(notices[0] ?? "")).toBe(name === "403");
      expect(countedBy(step.annotations)).toEqual({ shown: 2, dropped: 0 });
      expect(step.outputs["findings-outside"]).toBe("0");
      expect(step.stdout + step.stderr + step.summary).not.toMatch(jargon);
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
      isPassing ? [] : [expect.stringMatching(/^the check run shows (at least )?50 of 51 annotations: /)],
    );
    expect(step.status).toBe(1);
  });
});

describe("a check run is never in progress, and is counted as what it shows", () => {
  const manyPages = workspaceOf(filesWith(170));
  const inputs = { annotations: "checks", comment: "always" };

  it.each<[string, Fault]>([
    ["403", { status: 403, message: "Resource not accessible by integration" }],
    ["429", { status: 429, headers: { "retry-after": "3600" } }],
    ["500", { status: 500 }],
    ["no response", { kind: "hang" }],
    ["a closed connection", { kind: "close" }],
    ["an HTML page", { text: "<html>", type: "text/html" }],
    ["a closed connection after a page was accepted", { kind: "close", taken: true }],
  ])("if every update from the third page on fails with %s", async (name, fault) => {
    const arrange: Setting["arrange"] = (fake) => fake.fail("checks/update", undefined, ...forever(fault));
    const { step, fake } = await run(manyPages, runEvent, { inputs, hurry: true, arrange });
    const shown = fake.state.checkRuns[0]?.pages.flat().length ?? 0;
    // Each page of which the response is lost is found, since it was accepted.
    expect(shown).toBe(name.includes("accepted") ? 170 : 100);
    const states = fake.log.filter(({ call }) => call.startsWith("checks/") && call !== "checks/get");
    for (const { body } of states) expect(body).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(fake.state.checkRuns).toHaveLength(1);
    expect(step.outputs).toMatchObject({
      conclusion: "failure",
      errors: "170",
      "annotations-shown": String(shown),
      "annotations-dropped": String(170 - shown),
      "check-url": "https://github.example/runs/100",
    });
    const notice = expect.stringMatching(/^the check run shows (at least )?100 of 170 annotations: /);
    expect(noticesOf(step)).toEqual(shown === 170 ? [] : [notice]);
    expect(fake.state.comments).toHaveLength(1);
  });
});

it("a check run and a comment whose responses are lost exist once", async () => {
  for (const fault of [
    { kind: "close", taken: true },
    { kind: "half", taken: true },
    { text: "<html>", type: "text/html", taken: true },
    { text: "{}", taken: true },
  ] as const) {
    const { step, fake } = await runWith(["checks/create", "issues/create-comment"], [fault], everything);
    expect([fake.state.checkRuns.length, fake.state.comments.length, noticesOf(step)]).toEqual([1, 1, []]);
    expect(step.outputs).toMatchObject({
      "annotations-shown": "2",
      "check-url": "https://github.example/runs/100",
      "comment-url": "https://github.example/comments/1",
    });
  }
});

describe("a comment", () => {
  const old = { id: 7, body: "<!-- lync-policy:lync-policy 00 -->\nold", user: actions } as const;
  const stranger = { login: "fabrikam-checks[bot]", id: 9, type: "Bot" } as const;

  it("that was deleted meanwhile is created again", async () => {
    const arrange: Setting["arrange"] = (fake) => {
      fake.state.comments.push({ ...old });
      fake.fail("issues/update-comment", { status: 404, message: "Not Found" });
    };
    const { step, fake } = await run(many, runEvent, { inputs: { comment: "always" }, hurry: true, arrange });
    expect(step.outputs["comment-url"]).toBe("https://github.example/comments/8");
    expect(fake.state.comments.map(({ id }) => id)).toEqual([7, 8]);
    expect(noticesOf(step)).toEqual([]);
  });

  it.each<[string, readonly (Fault | undefined)[], boolean]>([
    ["is read again", [undefined, { kind: "close" }], true],
    ["ends the search", [undefined, ...forever({ kind: "close" })], false],
  ])("is one of 150, and a reset at the second page %s", async (_, list, isFound) => {
    const arrange: Setting["arrange"] = (fake) => {
      for (let id = 1; id < 150; id++) fake.state.comments.push({ id, body: "a reply", user: stranger });
      fake.state.comments.push({ ...old, id: 150 });
      fake.fail("issues/list-comments", ...list);
    };
    const { step, fake } = await run(many, runEvent, { inputs: { comment: "always" }, hurry: true, arrange });
    expect(fake.state.comments).toHaveLength(150);
    expect(fake.state.comments.at(-1)?.body.includes("51 errors")).toBe(isFound);
    expect(noticesOf(step)).toEqual(isFound ? [] : [expect.stringContaining("no comment was written (51 errors): ")]);
  });

  it("of another bot is not modified, although it has the marker", async () => {
    const arrange: Setting["arrange"] = (fake) => void fake.state.comments.push({ ...old, user: stranger });
    const { fake } = await run(many, runEvent, { inputs: { comment: "always" }, hurry: true, arrange });
    expect(fake.state.comments.map(({ user, body }) => [user?.login, body === old.body])).toEqual([
      [stranger.login, true],
      [actions.login, false],
    ]);
  });

  it.each(["Unable to create comment because issue is locked.", "Repository was archived so is read-only."])(
    "that GitHub refuses because of %j is one notice with GitHub's reason",
    async (message) => {
      const arrange: Setting["arrange"] = (fake) => fake.fail("issues/create-comment", { status: 403, message });
      const { step } = await run(many, runEvent, { inputs: { comment: "always" }, hurry: true, arrange });
      expect(noticesOf(step)).toEqual([`no comment was written (51 errors): GitHub responded with 403 ("${message}")`]);
      expect([step.status, step.outputs.errors]).toEqual([1, "51"]);
    },
  );
});
