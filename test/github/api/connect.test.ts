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
      'GitHub responded with 403 ("Resource not',
    ],
    ["404", { status: 404, message: "Not Found" }, 'GitHub responded with 404 ("Not Found")'],
    ["422", { status: 422, message: "Validation Failed" }, 'GitHub responded with 422 ("Validation Failed")'],
    ["a retry time of an hour", { status: 429, headers: { "retry-after": "3600" } }, "GitHub responded with 429"],
    [
      "a retry time of an hour",
      { status: 403, message: limited, headers: { "retry-after": "3600" } },
      "GitHub responded with 403",
    ],
    [
      "a rate limit that is reset in an hour",
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600) },
      },
      "GitHub responded with 403",
    ],
  ])("is not retried after %s", async (_, fault, reason) => {
    fake.fail(call, fault);
    const { result, tries } = await request();
    expect([tries, result]).toEqual([1, { ok: false, error: expect.stringContaining(reason) }]);
  });

  it("without a response ends after a timeout", async () => {
    fake.fail(call, ...twice({ kind: "hang" }));
    const { result, tries } = await request({ request: 60 });
    expect([tries, result]).toEqual([3, { ok: false, error: "GitHub did not respond in time" }]);
  });

  it("is not sent after the time limit for all requests", async () => {
    fake.fail(call, ...twice({ kind: "hang" }));
    const start = Date.now();
    const { result } = await request({ request: 1000, total: 80 });
    expect(Date.now() - start).toBeLessThan(900);
    expect(result).toEqual({
      ok: false,
      error: 'the request to GitHub failed: "all requests together took longer than 0.08 s"',
    });
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

  it("that fails reveals no token and writes no commands to the log", async () => {
    const output = vi.spyOn(console, "warn").mockImplementation(() => {});
    const echo = `token ${"x".repeat(100)} \u001b[31m\n::error::${token}`;
    fake.fail(call, { status: 500, message: "x", headers: { deprecation: "true" } }, { status: 400, message: echo });
    const { result } = await request();
    expect(JSON.stringify(result)).not.toContain(token);
    expect(JSON.stringify(result)).not.toMatch(/\\n|\\u001b\[/);
    expect(output).not.toHaveBeenCalled();
    output.mockRestore();
  });

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
