import { describe, expect, it } from "vitest";
import { answers } from "../support/github/answers.ts";
import { brokenBy } from "../support/github/limits.ts";
import { exampleOf, operationAt, problemsIn } from "../support/github/openapi.ts";
import { textOf } from "../support/harness.ts";

const { info, paths } = JSON.parse(textOf("fixtures/github/openapi.json"));
type Methods = Readonly<Record<string, { readonly operationId: string }>>;
const operations = Object.values(paths as Record<string, Methods>).flatMap((methods) => Object.values(methods));

describe("GitHub's OpenAPI description", () => {
  it("has a version, and the fake server has a handler for each operation", () => {
    expect(info.version).toMatch(/^\d+\.\d+\.\d+$/);
    // The one query to GraphQL, which OpenAPI does not describe.
    const described = Object.keys(answers).filter((name) => name !== "graphql");
    expect(operations.map(({ operationId }) => operationId).sort()).toEqual(described.sort());
  });

  it.each(operations.filter(({ operationId }) => operationId !== "issues/delete-comment"))(
    "has an example of a response to $operationId",
    ({ operationId }) => {
      expect(exampleOf(operationId)).toBeTypeOf("object");
    },
  );
});

describe("the fake server rejects what GitHub rejects", () => {
  const headers = {
    accept: "application/vnd.github.v3+json",
    authorization: "token x",
    "content-type": "application/json; charset=utf-8",
    "user-agent": "lync-policy/1.0.0 octokit",
    "x-github-api-version": "2022-11-28",
  };
  const line = { path: "a.yaml", start_line: 1, end_line: 1, annotation_level: "notice", message: "m" };
  const output = { title: "t", summary: "s", annotations: [line] };
  const body = { name: "lync-policy", head_sha: "abc", status: "completed", conclusion: "success", output };
  const problems = (content: unknown, more: object = {}) => {
    const found = operationAt("POST", "/repos/contoso/deployments/check-runs");
    if (!found) throw new Error("no such operation");
    return [...problemsIn({ ...found, query: {}, headers, body: content, ...more }), ...brokenBy(content)];
  };
  const withLine = (parts: object) => ({ ...body, output: { ...output, annotations: [{ ...line, ...parts }] } });

  it("but accepts a valid request", () => {
    expect(problems(body)).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["no body", undefined],
    ["no commit", { ...body, head_sha: undefined }],
    ["an unknown property", { ...body, head: "abc" }],
    ["an unknown nested property", withLine({ startline: 1 })],
    ["an unknown level", withLine({ annotation_level: "error" })],
    ["51 annotations", { ...body, output: { ...output, annotations: Array(51).fill(line) } }],
    ["a long summary", { ...body, output: { ...output, summary: "x".repeat(65_536) } }],
    ["no summary", { ...body, output: { title: "t" } }],
    ["columns of a range over several lines", withLine({ end_line: 2, start_column: 1, end_column: 2 })],
    ["a range that ends before it starts", withLine({ start_line: 2 })],
    ["line 0", withLine({ start_line: 0 })],
    ["a path outside the repository", withLine({ path: "../a.yaml" })],
    ["a long title", withLine({ title: "x".repeat(256) })],
    ["a long message", withLine({ message: "ü".repeat(40_000) })],
    ["a lone surrogate", withLine({ message: "\ud800" })],
    ["no conclusion", { ...body, conclusion: undefined }],
  ])("%s", (_, content) => {
    const sent = content === undefined ? undefined : JSON.parse(JSON.stringify(content));
    expect(problems(sent)).not.toEqual([]);
  });

  it.each(Object.keys(headers))("a request without %s", (name) => {
    expect(problems(body, { headers: { ...headers, [name]: undefined } })).toEqual([`header ${name} is undefined`]);
  });

  it("an unknown name in the query", () => {
    expect(problems(body, { query: { page: "1" } })).toEqual(["query has the undefined name page"]);
  });
});
