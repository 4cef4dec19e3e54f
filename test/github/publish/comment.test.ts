import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CommentMode } from "../../../src/github/context/inputs.ts";
import { type Comment, type CommentResult, publishComment } from "../../../src/github/publish/comment.ts";
import { digestIn, digestOf, markerOf } from "../../../src/github/publish/comment-marker.ts";
import { summary } from "../../../src/report/summary.ts";
import { actions, type User } from "../../support/github/answers.ts";
import { apiOf } from "../../support/github/client.ts";
import { type Fake, type Fault, fakeGitHub } from "../../support/github/fake.ts";
import { checkText, textOf } from "../../support/harness.ts";

let fake: Fake;
beforeEach(async () => {
  fake = await fakeGitHub();
});
afterEach(async () => {
  expect(fake.log.flatMap(({ problems }) => problems)).toEqual([]);
  await fake.close();
});

const person: User = { login: "contoso-admin", id: 7, type: "User" };
const stranger: User = { login: "fabrikam-guest", id: 8, type: "User" };

const failing: Comment = { key: "lint", conclusion: "failure", digest: "abc1", text: "## ❌ one error" };
const passing: Comment = { key: "lint", conclusion: "success", digest: "", text: "## ✅ no findings" };
const warning: Comment = { key: "lint", conclusion: "success", digest: "abc2", text: "## ✅ one warning" };

async function publish(comment: Comment, mode: CommentMode = "always", limits: Parameters<typeof apiOf>[1] = {}) {
  return publishComment(await apiOf(fake, limits), 7, comment, mode);
}

const done = (value: CommentResult) => ({ ok: true, value });
const bodies = () => fake.state.comments.map(({ body }) => body);
const put = (body: string, user: User = actions) =>
  fake.state.comments.push({ id: fake.state.comments.length + 1, body, user });
const full = ({ key, digest, text }: Comment) => `${markerOf(key, digest)}\n${text}`;
const writes = () => fake.calls().filter((call) => !/list|get|graphql/.test(call));

describe("a comment", () => {
  it("is created once and then updated", async () => {
    expect(await publish(failing)).toEqual(done({ did: "create", url: "https://github.example/comments/1" }));
    expect(await publish(failing)).toEqual(done({ did: "nothing", url: "https://github.example/comments/1" }));
    expect(await publish(passing)).toEqual(done({ did: "update", url: "https://github.example/comments/1" }));
    expect(bodies()).toEqual([full(passing)]);
    expect(writes()).toEqual(["issues/create-comment", "issues/update-comment"]);
  });

  it("is recognized if GitHub returns it with other line endings", async () => {
    put(`${full(failing).replaceAll("\n", "\r\n")}\r\n`);
    expect(await publish(failing)).toMatchObject({ value: { did: "nothing" } });
  });

  it("is searched for on all pages", async () => {
    for (let at = 0; at < 250; at++) put(`comment ${at}`, at % 2 ? stranger : actions);
    put(full(failing));
    expect(await publish(passing)).toMatchObject({ value: { did: "update" } });
    expect(fake.calls()).toEqual([...Array(3).fill("issues/list-comments"), "graphql", "issues/update-comment"]);
    expect(fake.state.comments).toHaveLength(251);
  });

  it("with another key is another comment", async () => {
    await publish(failing);
    await publish({ ...failing, key: "lint-2" });
    await publish({ ...passing, key: "lint-2" });
    expect(bodies()).toEqual([full(failing), full({ ...passing, key: "lint-2" })]);
  });

  it.each(["a b", "--> <b>", "x\n", "ä🏔", "%", "--!>"])(
    "with the key %j has a hidden marker and is found",
    async (key) => {
      await publish({ ...failing, key });
      expect(await publish({ ...passing, key })).toMatchObject({ value: { did: "update" } });
      const [first] = bodies()[0]?.split("\n") ?? [];
      expect(first).toMatch(/^<!-- lync-policy:[^<>\s]+ -->$|^<!-- lync-policy:[^<>\s]+ [0-9a-f]* -->$/);
    },
  );

  it("that is too long is truncated between two findings and states it", async () => {
    await publish({ ...failing, text: `- one finding 🏔\n\n`.repeat(9000) });
    const [body = ""] = bodies();
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/- one finding 🏔\n\n\*\*Truncated: GitHub accepts 65,536 characters; .*\*\*\n$/);
  });

  it.each<[CommentMode, readonly [string, string, string, string]]>([
    ["off", ["nothing", "nothing", "nothing", "nothing"]],
    ["on-failure", ["nothing", "nothing", "create", "update"]],
    ["on-change", ["nothing", "create", "update", "update"]],
    ["always", ["create", "update", "update", "update"]],
  ])("in mode %s, after success, a warning, failure and success", async (mode, expected) => {
    const did: string[] = [];
    for (const comment of [passing, warning, failing, passing]) {
      const result = await publish(comment, mode);
      did.push(result.ok ? result.value.did : result.error);
      expect(await publish(comment, mode)).toMatchObject({ value: { did: "nothing" } });
    }
    expect(did).toEqual(expected);
    if (mode === "off") expect(fake.log).toEqual([]);
  });

  it("in mode on-change is unchanged while the findings are the same", async () => {
    await publish(failing, "on-change");
    await publish({ ...failing, text: "other text" }, "on-change");
    expect(bodies()).toEqual([full(failing)]);
  });
});

describe("a comment of another author is not modified", () => {
  it("if it begins with the marker and the token is that of a workflow", async () => {
    put(full(failing), stranger);
    expect(await publish(passing)).toMatchObject({ value: { did: "create" } });
    expect(bodies()).toEqual([full(failing), full(passing)]);
  });

  it("if it begins with the marker and the token is that of a user, whose own comment is updated", async () => {
    fake.state.user = person;
    put(full(failing), stranger);
    put(full(failing), person);
    expect(await publish(passing)).toMatchObject({ value: { did: "update" } });
    expect(bodies()).toEqual([full(failing), full(passing)]);
  });

  it("if it begins with the marker and its author is another bot", async () => {
    put(full(failing), { login: "fabrikam-checks[bot]", id: 9, type: "Bot" });
    put(full(failing));
    put(full(failing), { login: "fabrikam-checks[bot]", id: 9, type: "Bot" });
    expect(await publish(passing)).toEqual(done({ did: "update", url: "https://github.example/comments/2" }));
    expect(bodies()).toEqual([full(failing), full(passing), full(failing)]);
  });

  it("if it begins with the marker and its author was deleted", async () => {
    fake.state.comments.push({ id: 1, body: full(failing), user: null });
    expect(await publish(passing)).toMatchObject({ value: { did: "create" } });
    expect(fake.state.comments).toHaveLength(2);
  });

  it("if it quotes the marker in its text", async () => {
    put(`> ${full(failing)}`);
    put(`look:\n${full(failing)}`);
    expect(await publish(passing)).toMatchObject({ value: { did: "create" } });
    expect(fake.state.comments).toHaveLength(3);
  });
});

describe("the account of a token", () => {
  const app: User = { login: "contoso-checks[bot]", id: 77, type: "Bot" };
  const refused: Fault = { status: 403, message: "Resource not accessible by integration" };
  const notice = expect.stringContaining("GitHub does not report the account of the token");

  it.each([actions, app, person])("of $login is that of its comments", async (user) => {
    fake.state.user = user;
    await publish(failing);
    expect(fake.calls()).toEqual(["issues/list-comments", "issues/create-comment"]);
    expect(await publish(passing)).toMatchObject({ value: { did: "update" } });
    expect(bodies()).toEqual([full(passing)]);
  });

  it("of a user without access to GraphQL is that of the REST API", async () => {
    fake.state.user = person;
    put(full(failing), person);
    fake.fail("graphql", { status: 403, message: "Resource not accessible by personal access token" });
    expect(await publish(passing)).toMatchObject({ value: { did: "update" } });
    expect(fake.calls()).toContain("users/get-authenticated");
  });

  it.each([
    ["GraphQL refuses the query", refused],
    ["GraphQL reports an error", { text: '{"errors": [{"message": "no"}]}' }],
    ["GraphQL has no account", { text: '{"data": {"viewer": null}}' }],
    ["GraphQL has no data", { text: '{"data": null}' }],
    ["the server has no GraphQL", { status: 404 }],
    ["GraphQL responds with a list", { text: "[]" }],
  ] as const)("is unknown if %s: a new comment replaces that of the same author only", async (_, fault) => {
    put(full(failing), stranger);
    put(full(failing));
    put(full(failing), app);
    fake.fail("graphql", fault);
    expect(await publish(passing)).toEqual(done({ did: "create", url: "https://github.example/comments/4", notice }));
    expect(fake.state.comments.map(({ id, user }) => [id, user?.login])).toEqual([
      [1, stranger.login],
      [3, app.login],
      [4, actions.login],
    ]);
  });

  it("is unknown: no comment is modified if none is worth creating, and a notice states it", async () => {
    put(full(failing));
    fake.fail("graphql", refused);
    expect(await publish(passing, "on-failure")).toEqual(done({ did: "nothing", url: "", notice }));
    expect(bodies()).toEqual([full(failing)]);
  });
});

describe("a comment that was deleted meanwhile", () => {
  const gone: Fault = { status: 404, message: "Not Found" };

  it("is created again", async () => {
    put(full(failing));
    fake.fail("issues/update-comment", gone);
    expect(await publish(passing)).toEqual(done({ did: "create", url: "https://github.example/comments/2" }));
    expect(writes()).toEqual(["issues/update-comment", "issues/create-comment"]);
  });

  it("is not created again if the mode would not create it", async () => {
    put(full(failing));
    fake.fail("issues/update-comment", gone);
    expect(await publish(passing, "on-failure")).toEqual(done({ did: "nothing", url: "" }));
  });
});

describe("duplicate comments of concurrent runs", () => {
  it("are removed except the oldest", async () => {
    put(full(failing));
    put("a reply", stranger);
    put(full(failing));
    put(full(failing), stranger);
    put(full(failing));
    expect(await publish(passing)).toMatchObject({
      value: { did: "update", url: "https://github.example/comments/1" },
    });
    expect(bodies()).toEqual([full(passing), "a reply", full(failing)]);
  });

  it("are no error if another run removes one first", async () => {
    for (let at = 0; at < 2; at++) put(full(failing));
    fake.fail("issues/delete-comment", { status: 404 });
    expect(await publish(passing)).toMatchObject({ value: { did: "update" } });
  });
});

describe("a comment request that fails", () => {
  const refused: Fault = { status: 403, message: "Resource not accessible by integration" };

  it.each(["issues/list-comments", "issues/create-comment"])(
    "with 403 at %s names the required permission",
    async (call) => {
      fake.fail(call, refused);
      expect(await publish(failing)).toEqual({
        ok: false,
        error: expect.stringContaining("a token with pull-requests: write is required"),
      });
    },
  );

  it.each<[string, Fault]>([
    ["500", { status: 500, taken: true }],
    ["a timeout", { kind: "hang", taken: true }],
    ["a closed connection", { kind: "close", taken: true }],
    ["an HTML page", { text: "<html>", type: "text/html", taken: true }],
    ["null", { text: "null", taken: true }],
    ["{}", { text: "{}", taken: true }],
  ])("with %s but took effect is not repeated", async (_, fault) => {
    fake.fail("issues/create-comment", fault);
    expect(await publish(failing, "always", { request: 400 })).toMatchObject({ value: { did: "create" } });
    expect(bodies()).toEqual([full(failing)]);
  });

  it("with 503 and took no effect is repeated", async () => {
    fake.fail("issues/create-comment", { status: 503 });
    expect(await publish(failing)).toMatchObject({ value: { did: "create" } });
    expect(bodies()).toEqual([full(failing)]);
  });

  it("because of a response with another structure writes nothing", async () => {
    for (const text of ["{}", "[1, null]", '["x"]', '[{"body": 7}]', '{"message": "hello"}']) {
      fake.fail("issues/list-comments", { text });
      expect(await publish(failing)).toEqual({
        ok: false,
        error: expect.stringMatching(/^unexpected response from GitHub: (it is not a list|an item of a list lacks )/),
      });
    }
    for (const fault of [{ text: '"x"' }, { text: "null" }, { text: "" }, { text: "<html>", type: "text/html" }]) {
      fake.fail("issues/list-comments", fault, fault, fault);
      expect(await publish(failing)).toEqual({
        ok: false,
        error: expect.stringMatching(/^unexpected response from GitHub: it is /),
      });
    }
    expect(writes()).toEqual([]);
  });

  it("because of a conflict at the list of comments writes nothing", async () => {
    fake.fail("issues/list-comments", { status: 409, message: "Conflict" });
    expect(await publish(failing)).toEqual({ ok: false, error: 'GitHub responded with 409 ("Conflict")' });
  });

  it.each<[string, string]>([
    ["a locked conversation", "Unable to create comment because issue is locked."],
    ["an archived repository", "Repository was archived so is read-only."],
    ["spam", "Content creation failed because it was detected as spam."],
    [
      "single sign-on",
      "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    ],
    [
      "an IP allow list",
      "Although you appear to have the correct authorization credentials, the `contoso` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
    ],
  ])("because of %s is reported in GitHub's words, without a permission", async (_, message) => {
    fake.fail("issues/create-comment", { status: 403, message });
    expect(await publish(failing)).toEqual({ ok: false, error: `GitHub responded with 403 ("${message}")` });
  });
});

describe("findings in a comment", () => {
  const hostile = textOf("fixtures/rules/front-end-count/boundaries-2010.yaml").replaceAll(
    "contoso",
    "x@everyone<img>|`--> <!-- #1",
  );

  it("mention no user and break no table, whatever the manifest contains", async () => {
    const report = checkText(hostile);
    expect(report.findings.length).toBeGreaterThan(0);
    await publish({
      ...failing,
      digest: digestOf(report.findings),
      text: summary(report, { errors: ["@everyone | <b>"] }),
    });
    const [body = ""] = bodies();
    expect(body).not.toContain("@");
    expect(body.replaceAll(/<br>|<\/?(?:details|summary)>|<!-- lync-policy:\S+ \w* -->/g, "")).not.toMatch(/<[a-z!/]/);
  });

  it("have a digest of their content, independent of order and lines", () => {
    const { findings } = checkText(textOf("fixtures/rules/front-end-count/boundaries-2010.yaml"));
    const moved = findings.map((one) => ({ ...one, range: { ...one.range, line: one.range.line + 9 } }));
    expect(digestOf([...findings].reverse())).toBe(digestOf(findings));
    expect(digestOf(moved)).toBe(digestOf(findings));
    expect(digestOf(findings.slice(1))).not.toBe(digestOf(findings));
    expect(digestOf([])).toBe("");
    expect(digestIn(`${markerOf("a", digestOf(findings))}\nx`, "a")).toBe(digestOf(findings));
    expect(digestIn(`${markerOf("a", "")}\nx`, "a")).toBe("");
    expect(digestIn(`${markerOf("ab", "1")}\nx`, "a")).toBeUndefined();
  });
});
