import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tool } from "../../../src/base/version.ts";
import { connect } from "../../../src/github/api/connect.ts";
import { tryApi } from "../../../src/github/api/errors.ts";
import { apiOf, token } from "../../support/github/client.ts";
import { type Fake, type Fault, fakeGitHub } from "../../support/github/fake.ts";

// Set before the import of the toolkit, which reads them when it is loaded.
vi.stubEnv("http_proxy", "http://127.0.0.1:1");
vi.stubEnv("https_proxy", "http://127.0.0.1:1");
vi.stubEnv("GITHUB_API_URL", "http://127.0.0.1:1/api/v3");

let fake: Fake;
beforeEach(async () => {
  fake = await fakeGitHub();
});
afterEach(() => fake.close());

const call = "issues/list-comments";
const limited = "You have exceeded a secondary rate limit";
const inSeconds = (seconds: number) => new Date(Date.now() + 1000 * seconds).toUTCString();
const twice = (fault: Fault) => [fault, fault, fault, fault, fault, fault];

/** Requests the comments of a pull request; returns the result and the number of requests. */
async function request(limits: Parameters<typeof apiOf>[1] = {}) {
  const { octokit, repository } = await apiOf(fake, limits);
  const result = await tryApi(async () => ({
    comments: (await octokit.rest.issues.listComments({ ...repository, issue_number: 7 })).data.length,
  }));
  return { result, tries: fake.log.length };
}

describe("a request", () => {
  it("goes to the URL of the runner without a proxy, and identifies its sender", async () => {
    expect(await request()).toEqual({ result: { ok: true, value: { comments: 0 } }, tries: 1 });
    expect(fake.log[0]).toMatchObject({
      call,
      params: { owner: "contoso", repo: "deployments", issue_number: "7" },
      headers: { authorization: `token ${token}`, "x-github-api-version": "2022-11-28" },
      problems: [],
    });
    expect(fake.log[0]?.headers["user-agent"]).toMatch(new RegExp(`^lync-policy/${tool.version} `));
  });

  it.each<[string, Fault]>([
    ["500", { status: 500 }],
    ["502", { status: 502 }],
    ["503", { status: 503 }],
    ["a closed connection", { kind: "close" }],
    ["an incomplete response", { kind: "half" }],
    ["a response that is not JSON", { text: "<html>" }],
    ["an HTML page", { text: "<html>", type: "text/html" }],
    ["an empty response", { text: "" }],
    ["null", { text: "null" }],
    ["a string", { text: '"ok"' }],
    ["a number", { text: "7" }],
    ["429 with a retry time that is a date", { status: 429, headers: { "retry-after": inSeconds(20) } }],
    [
      "a secondary rate limit with a retry time that is a date",
      { status: 403, message: limited, headers: { "retry-after": inSeconds(20) } },
    ],
    ["429 with a retry time", { status: 429, headers: { "retry-after": "20" } }],
    ["429 without a retry time", { status: 429 }],
    ["a secondary rate limit with a retry time", { status: 403, message: limited, headers: { "retry-after": "20" } }],
    ["a secondary rate limit without a retry time", { status: 403, message: limited }],
  ])("is retried after %s, a limited number of times", async (_, fault) => {
    fake.fail(call, fault, fault);
    expect(await request()).toEqual({ result: { ok: true, value: { comments: 0 } }, tries: 3 });
    fake.log.length = 0;
    fake.fail(call, ...twice(fault));
    const { result, tries } = await request();
    expect(tries).toBe(3);
    expect(result.ok).toBe(false);
  });

  it("is retried when its rate limit is about to be reset", async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 5);
    fake.fail(call, { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset } });
    expect(await request()).toEqual({ result: { ok: true, value: { comments: 0 } }, tries: 2 });
  });

  it.each<[string, Fault, string]>([
    ["401", { status: 401, message: "Bad credentials" }, 'GitHub responded with 401 ("Bad credentials")'],
    [
      "403",
      { status: 403, message: "Resource not accessible by integration" },
      'GitHub responded with 403 ("Resource not accessible by integration")',
    ],
    ["404", { status: 404, message: "Not Found" }, 'GitHub responded with 404 ("Not Found")'],
    ["422", { status: 422, message: "Validation Failed" }, 'GitHub responded with 422 ("Validation Failed")'],
    [
      "a retry time of an hour",
      { status: 429, headers: { "retry-after": "3600" } },
      'GitHub responded with 429 ("answer 429"); its rate limit ends in 3,600 s',
    ],
    [
      "a retry time of an hour",
      { status: 403, message: limited, headers: { "retry-after": "3600" } },
      `GitHub responded with 403 ("${limited}"); its rate limit ends in 3,600 s`,
    ],
    [
      "a retry time that is a date in an hour",
      { status: 429, headers: { "retry-after": inSeconds(3600), date: inSeconds(0) } },
      'GitHub responded with 429 ("answer 429"); its rate limit ends in 3,600 s',
    ],
    [
      "a rate limit that is reset in an hour",
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600) },
      },
      "its rate limit ends in 3,",
    ],
  ])("is not retried after %s", async (_, fault, reason) => {
    fake.fail(call, fault);
    const { result, tries } = await request();
    expect([tries, result]).toEqual([1, { ok: false, error: expect.stringContaining(reason) }]);
  });

  it("that a proxy refuses fails in plain words", async () => {
    fake.fail(call, ...twice({ status: 407, message: "Proxy Authentication Required" }));
    const { result } = await request();
    const error = "the request to GitHub failed without a reason; a proxy that requires a password is one";
    expect(result).toEqual({ ok: false, error });
  });

  it.each([61, 3600])("is not retried if GitHub requires a wait of %i s, and fails at once", async (seconds) => {
    fake.fail(call, { status: 429, headers: { "retry-after": String(seconds) } });
    const start = performance.now();
    // A second takes a second here.
    expect((await request({ second: 1000, total: 180_000 })).tries).toBe(1);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("is not retried if the wait does not end within the time for all requests", async () => {
    fake.fail(call, { status: 429, headers: { "retry-after": "40" } }, { status: 500 }, { status: 500 });
    const start = performance.now();
    expect((await request({ second: 1000, total: 30_000 })).tries).toBe(1);
    expect((await request({ second: 1000, total: 3900 })).tries).toBe(2);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("without a response ends after a timeout", async () => {
    fake.fail(call, ...twice({ kind: "hang" }));
    const { result, tries } = await request({ request: 60 });
    expect([tries, result]).toEqual([3, { ok: false, error: "GitHub did not respond in time" }]);
  });

  it("whose response arrives a byte at a time ends after the time for a request", async () => {
    fake.fail(call, { kind: "drip" });
    const start = performance.now();
    const { result, tries } = await request({ request: 350, tries: 0 });
    expect([tries, result]).toEqual([1, { ok: false, error: "GitHub did not respond in time" }]);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it("is not sent after the time limit for all requests", async () => {
    fake.fail(call, ...twice({ kind: "hang" }));
    const start = Date.now();
    const { octokit, repository } = await apiOf(fake, { request: 1000, total: 80 });
    const send = () => tryApi(() => octokit.rest.issues.listComments({ ...repository, issue_number: 7 }));
    const error = "the 0.08 s for all requests to GitHub are over";
    expect(await send()).toEqual({ ok: false, error });
    expect(await send()).toEqual({ ok: false, error });
    expect(Date.now() - start).toBeLessThan(900);
    expect(fake.log).toHaveLength(1);
  });

  it("counts waits towards the time limit, and the time between requests does not", async () => {
    fake.fail(call, { status: 500 }, { status: 500 });
    const { octokit, repository } = await apiOf(fake, { second: 150, total: 2000 });
    const send = () => tryApi(() => octokit.rest.issues.listComments({ ...repository, issue_number: 7 }));
    // Two waits: 0.15 s and 0.6 s. Another request with the same waits would end too late.
    expect(await send()).toMatchObject({ ok: true });
    await new Promise((waited) => setTimeout(waited, 2000));
    expect(await send()).toMatchObject({ ok: true });
    fake.fail(call, { status: 500 }, { status: 500 }, { status: 500 });
    fake.log.length = 0;
    expect(await send()).toMatchObject({ ok: false });
    expect(fake.log.length).toBeLessThan(3);
  });

  it("to a server that does not listen fails with the reason", async () => {
    const { url } = fake;
    await fake.close();
    const api = await apiOf({ url });
    const result = await tryApi(() => api.octokit.rest.users.getAuthenticated());
    expect(result).toEqual({
      ok: false,
      error: expect.stringMatching(/^the request to GitHub failed: ".*ECONNREFUSED 127\.0\.0\.1:\d+"$/),
    });
  });

  it.each<[string, string]>([
    ["as it is", token],
    ["in a URL", `https://x-access-token:${encodeURIComponent(token)}@github.example`],
    ["in Base64", Buffer.from(token).toString("base64")],
    ["in Base64 after a user name", Buffer.from(`x-access-token:${token}`).toString("base64")],
    ["in Base64 in a longer text", Buffer.from(`{"a":"${token}"}`).toString("base64url")],
  ])("that fails does not reveal the token that the server echoes %s", async (_, echo) => {
    const parts = [token, ...[0, 1, 2].map((from) => Buffer.from(token.slice(from)).toString("base64").slice(0, 24))];
    for (const status of [400, 401, 403, 404, 422]) {
      fake.fail(call, { status, message: `You sent ${echo}`, headers: { "x-echo": echo } });
      const { result } = await request();
      expect(result).toMatchObject({ ok: false, error: expect.stringContaining("You sent ") });
      for (const part of parts) expect(JSON.stringify(result)).not.toContain(part);
    }
  });

  it("that fails reveals no token and writes no commands to the log", async () => {
    const output = vi.spyOn(console, "warn").mockImplementation(() => {});
    const echo = `token ${"x".repeat(100)} \u001b[31m\n::error::${token}`;
    fake.fail(call, { status: 500, message: "x", headers: { deprecation: "true" } }, { status: 400, message: echo });
    const { result } = await request();
    expect(JSON.stringify(result)).not.toContain(token);
    expect(result).toMatchObject({ ok: false, error: expect.not.stringMatching(/\p{Cc}/u) });
    expect(output).not.toHaveBeenCalled();
    output.mockRestore();
  });

  it.each(["{}", '{"message": null}', '{"message": {"a": 1}}', "null", "[]", "7", "<html>", ""])(
    "with a status and the body %j fails in plain words",
    async (text) => {
      const server = createServer((_, response) =>
        response.writeHead(403, { "content-type": "application/json" }).end(text),
      );
      await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
      const api = await apiOf({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
      const result = await tryApi(
        () => api.octokit.rest.issues.listComments({ ...api.repository, issue_number: 7 }),
        "x",
      );
      expect(result).toEqual({ ok: false, error: "GitHub responded with 403" });
      server.close();
    },
  );

  it("with an undefined property is rejected by the fake server", async () => {
    const { octokit, repository } = await apiOf(fake);
    const body = { ...repository, issue_number: 7, body: "x", color: "red" };
    await expect(octokit.rest.issues.createComment(body)).rejects.toThrow(/color/);
    const query = { ...repository, issue_number: 7, color: "red" };
    await expect(octokit.rest.issues.listComments(query)).rejects.toThrow(/color/);
    await expect(octokit.request("GET /nowhere")).rejects.toThrow(/not in the description/);
  });
});

describe("a connection to GitHub", () => {
  it("accepts a URL with a slash at the end", async () => {
    const { octokit, repository } = await apiOf({ url: `${fake.url}/` });
    await octokit.rest.issues.listComments({ ...repository, issue_number: 7 });
    expect(fake.log[0]).toMatchObject({ call, problems: [] });
  });

  it.each<[Record<string, string>, string, string]>([
    [{ GITHUB_REPOSITORY: "a/b" }, token, 'GITHUB_API_URL is ""; expected the URL of an API'],
    [{ GITHUB_API_URL: "x", GITHUB_REPOSITORY: "a/b" }, token, "GITHUB_API_URL"],
    [{ GITHUB_API_URL: "https://github.example" }, token, 'GITHUB_REPOSITORY is ""; expected OWNER/NAME'],
    [{ GITHUB_API_URL: "https://github.example", GITHUB_REPOSITORY: "a/b/c" }, token, "GITHUB_REPOSITORY"],
    [{ GITHUB_API_URL: "https://github.example", GITHUB_REPOSITORY: "a/b" }, "", "input token is empty"],
  ])("is an error for %j", async (env, input, reason) => {
    expect(await connect(env, input)).toEqual({ ok: false, error: expect.stringContaining(reason) });
  });

  it("does not send the token to another host after a redirect", async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(200, { "content-type": "application/json" }).end("[]");
    });
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    const location = `http://localhost:${(other.address() as AddressInfo).port}/`;
    fake.fail(call, { status: 302, headers: { location } });
    await request();
    expect(seen.filter((authorization) => authorization !== undefined)).toEqual([]);
    other.close();
  });
});

describe("a hint", () => {
  const docs = "https://docs.github.com/rest/issues/comments#list-issue-comments";
  const required = "; a token with pull-requests: write is required";

  async function hintAfter(status: number, body: object, headers: Readonly<Record<string, string>> = {}) {
    const server = createServer((_, response) =>
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body)),
    );
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { octokit, repository } = await apiOf({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const send = () => octokit.rest.issues.listComments({ ...repository, issue_number: 7 });
    const result = await tryApi(send, "pull-requests: write");
    server.closeAllConnections();
    server.close();
    return result.ok ? "" : result.error.replace(/^GitHub responded with \d+( \(".*"\))?/, "");
  }

  it.each<[number, string, string]>([
    [403, "Resource not accessible by integration", required],
    [403, "Resource not accessible by personal access token", required],
    [401, "Bad credentials", "; the token is wrong, expired or revoked"],
    [403, "You must authenticate via a GitHub App.", "; the token of a workflow or of a GitHub App is required"],
    [403, "Repository was archived so is read-only.", ""],
    [403, "Unable to create comment because issue is locked.", ""],
    [403, "You have triggered an abuse detection mechanism. Please wait a few minutes before you try again.", ""],
    [403, "Resource protected by organization SAML enforcement.", ""],
    [403, "the `contoso` organization has an IP allow list enabled", ""],
    [410, "This issue was deleted", ""],
    [422, "Validation Failed", ""],
  ])("after %i %j is %j", async (status, message, hint) => {
    expect(await hintAfter(status, { message, documentation_url: docs })).toBe(hint);
  });

  it("after 404 is about the permission only if GitHub has the operation", async () => {
    const message = "Not Found";
    expect(await hintAfter(404, { message, documentation_url: docs, status: "404" })).toBe(
      "; GitHub also responds with 404 to a token without pull-requests: write",
    );
    const server = "https://docs.github.com/enterprise-server@3.20/rest/issues/comments#list-issue-comments";
    expect(await hintAfter(404, { message, documentation_url: server })).toContain("pull-requests: write");
    expect(await hintAfter(404, { message, documentation_url: "https://docs.github.com/rest" })).toBe("");
    expect(await hintAfter(404, { message })).toBe("");
    expect(await hintAfter(404, { error: "no route" })).toBe("");
  });

  it("after a rate limit is about the time, not about a permission", async () => {
    const headers = { "retry-after": "3600" };
    expect(await hintAfter(403, { message: limited }, headers)).toBe("; its rate limit ends in 3,600 s");
    expect(await hintAfter(429, { message: limited }, headers)).toBe("; its rate limit ends in 3,600 s");
    const none = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600) };
    expect(await hintAfter(403, { message: "API rate limit exceeded for installation" }, none)).toMatch(
      /^; its rate limit ends in 3,(601|600|599) s$/,
    );
  });
});
