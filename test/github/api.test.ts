import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { tool } from "../../src/base/version.ts";
import { connect } from "../../src/github/api/connect.ts";
import { attempted } from "../../src/github/api/errors.ts";
import { apiOf, token } from "../support/github/client.ts";
import { type Fake, type Fault, fakeGitHub } from "../support/github/fake.ts";

// Before anything is loaded: the toolkit looks at them when it is.
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

/** Asks for the comments of a pull request: how often, and what came of it. */
async function ask(patience: Parameters<typeof apiOf>[1] = {}) {
  const { octokit, repository } = await apiOf(fake, patience);
  const result = await attempted(async () => ({
    comments: (await octokit.rest.issues.listComments({ ...repository, issue_number: 7 })).data.length,
  }));
  return { result, tries: fake.log.length };
}

describe("a request", () => {
  it("goes to the address that the runner names, past proxies, and says who asks", async () => {
    expect(await ask()).toEqual({ result: { comments: 0 }, tries: 1 });
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
    ["half an answer", { kind: "half" }],
    ["an answer that is not JSON", { text: "<html>" }],
    ["429 with a time", { status: 429, headers: { "retry-after": "20" } }],
    ["429 without a time", { status: 429 }],
    ["a secondary limit with a time", { status: 403, message: limited, headers: { "retry-after": "20" } }],
    ["a secondary limit without a time", { status: 403, message: limited }],
  ])("is sent again after %s, but not for ever", async (_, fault) => {
    fake.fail(call, fault, fault);
    expect(await ask()).toEqual({ result: { comments: 0 }, tries: 3 });
    fake.log.length = 0;
    fake.fail(call, ...twice(fault));
    const { result, tries } = await ask();
    expect(tries).toBe(3);
    expect(result).toHaveProperty("failed");
  });

  it("is sent again when the hour of its rate limit is about to begin anew", async () => {
    const reset = String(Math.ceil(Date.now() / 1000) + 5);
    fake.fail(call, { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": reset } });
    expect(await ask()).toEqual({ result: { comments: 0 }, tries: 2 });
  });

  it.each<[string, Fault, string]>([
    ["401", { status: 401, message: "Bad credentials" }, 'GitHub answered 401 ("Bad credentials")'],
    ["403", { status: 403, message: "Resource not accessible by integration" }, 'GitHub answered 403 ("Resource not'],
    ["404", { status: 404, message: "Not Found" }, 'GitHub answered 404 ("Not Found")'],
    ["422", { status: 422, message: "Validation Failed" }, 'GitHub answered 422 ("Validation Failed")'],
    ["an hour to wait", { status: 429, headers: { "retry-after": "3600" } }, "GitHub answered 429"],
    ["an hour to wait", { status: 403, message: limited, headers: { "retry-after": "3600" } }, "GitHub answered 403"],
    [
      "an hour to the next request",
      {
        status: 403,
        headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(Math.ceil(Date.now() / 1000) + 3600) },
      },
      "GitHub answered 403",
    ],
  ])("is not sent again after %s", async (_, fault, reason) => {
    fake.fail(call, fault);
    const { result, tries } = await ask();
    expect([tries, result]).toEqual([1, { failed: expect.stringContaining(reason) }]);
  });

  it("that hangs ends in time", async () => {
    fake.fail(call, ...twice({ kind: "hang" }));
    const { result, tries } = await ask({ request: 60 });
    expect([tries, result]).toEqual([3, { failed: "GitHub gave no answer in time" }]);
  });

  it("is not sent when the time for all of them is over", async () => {
    fake.fail(call, ...twice({ kind: "hang" }));
    const start = Date.now();
    const { result } = await ask({ request: 1000, total: 80 });
    expect(Date.now() - start).toBeLessThan(900);
    expect(result).toEqual({ failed: 'GitHub cannot be asked: "the 0.08 s for everything asked of it are over"' });
  });

  it("to where nobody listens says so", async () => {
    const { url } = fake;
    await fake.close();
    const api = await apiOf({ url });
    const result = await attempted(() => api.octokit.rest.users.getAuthenticated());
    expect(result).toEqual({
      failed: expect.stringMatching(/^GitHub cannot be asked: ".*ECONNREFUSED 127\.0\.0\.1:\d+"$/),
    });
  });

  it("that fails never tells the token, nor puts commands into the log", async () => {
    const output = vi.spyOn(console, "warn").mockImplementation(() => {});
    const echo = `token ${"x".repeat(100)} \u001b[31m\n::error::${token}`;
    fake.fail(call, { status: 500, message: "x", headers: { deprecation: "true" } }, { status: 400, message: echo });
    const { result } = await ask();
    expect(JSON.stringify(result)).not.toContain(token);
    expect(JSON.stringify(result)).not.toMatch(/\\n|\\u001b\[/);
    expect(output).not.toHaveBeenCalled();
    output.mockRestore();
  });

  it("with a field that nobody knows fails, so that the other tests mean something", async () => {
    const { octokit, repository } = await apiOf(fake);
    const body = { ...repository, issue_number: 7, body: "x", colour: "red" };
    await expect(octokit.rest.issues.createComment(body)).rejects.toThrow(/colour/);
    const query = { ...repository, issue_number: 7, colour: "red" };
    await expect(octokit.rest.issues.listComments(query)).rejects.toThrow(/colour/);
    await expect(octokit.request("GET /nowhere")).rejects.toThrow(/not in the description/);
  });
});

describe("a way to GitHub", () => {
  it("may have its address with a slash at the end", async () => {
    const { octokit, repository } = await apiOf({ url: `${fake.url}/` });
    await octokit.rest.issues.listComments({ ...repository, issue_number: 7 });
    expect(fake.log[0]).toMatchObject({ call, problems: [] });
  });

  it.each<[Record<string, string>, string, string]>([
    [{ GITHUB_REPOSITORY: "a/b" }, token, 'GITHUB_API_URL is ""; the address of an API is needed'],
    [{ GITHUB_API_URL: "x", GITHUB_REPOSITORY: "a/b" }, token, "GITHUB_API_URL"],
    [{ GITHUB_API_URL: "https://github.example" }, token, 'GITHUB_REPOSITORY is ""; OWNER/NAME is needed'],
    [{ GITHUB_API_URL: "https://github.example", GITHUB_REPOSITORY: "a/b/c" }, token, "GITHUB_REPOSITORY"],
    [{ GITHUB_API_URL: "https://github.example", GITHUB_REPOSITORY: "a/b" }, "", "there is no token"],
  ])("is not there for %j", async (env, given, reason) => {
    expect(await connect(env, given)).toEqual({ failed: expect.stringContaining(reason) });
  });

  it("sends nothing to another host that a redirect names, least of all the token", async () => {
    const seen: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(200, { "content-type": "application/json" }).end("[]");
    });
    await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
    const location = `http://localhost:${(other.address() as AddressInfo).port}/`;
    fake.fail(call, { status: 302, headers: { location } });
    await ask();
    expect(seen.filter((authorization) => authorization !== undefined)).toEqual([]);
    other.close();
  });
});
