import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SourceText } from "../../../src/base/source-text.ts";
import { validate } from "../../../src/engine/validate.ts";
import {
  type FileSuggestion,
  maxSuggestions,
  publishReview,
  type Review,
  reviewChange,
} from "../../../src/github/publish/suggest-fixes.ts";
import { defaultPolicy } from "../../../src/model/policy.ts";
import { apiOf } from "../../support/github/client.ts";
import { type Fake, type Fault, fakeGitHub } from "../../support/github/fake.ts";
import { asOf } from "../../support/harness.ts";

let fake: Fake;
beforeEach(async () => {
  fake = await fakeGitHub();
});
afterEach(async () => {
  expect(fake.log.flatMap(({ problems }) => problems)).toEqual([]);
  await fake.close();
});

const head = "b".repeat(40);

type Posted = {
  readonly commit_id: string;
  readonly event: string;
  readonly body: string;
  readonly comments: readonly { path: string; line: number; start_line?: number; side: string; body: string }[];
};
const reviews = () => fake.state.reviews as readonly Posted[];

const manifest = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 3 # \`\`\`
        - fqdn: pool02.contoso.com
          edition: enterprise
          homedUsers: 20000
          servers: 1
      edgePools:
        - fqdn: edge.contoso.com
          servers: 1
          nextHop: pool01.contoso.com
  externalAccess:
    federation: { allowedDomains: [fabrikam.com] }
`;

/** A patch that adds lines of a text. */
function patchOf(text: string, lines: readonly number[]): string {
  return lines.map((line) => `@@ -${line},0 +${line} @@\n+${text.split("\n")[line - 1]}`).join("\n");
}

function change(file: string, text: string, lines: readonly number[]): void {
  fake.state.tree.set(file, text);
  const patch = patchOf(text, lines);
  fake.state.changed.push({
    filename: file,
    status: "modified",
    additions: lines.length,
    deletions: 0,
    changes: lines.length,
    patch,
  });
}

const check = (text: SourceText) => validate([text], { policy: defaultPolicy, today: asOf });

async function review(texts: readonly SourceText[]) {
  const report = await validate(texts, { policy: defaultPolicy, today: asOf });
  return reviewChange(await apiOf(fake), { report, check, pull: 7, head, key: "lint" });
}

const text = (file: string, content = manifest): SourceText => ({ file, content, named: true });
const everyLine = manifest
  .split("\n")
  .map((_, at) => at + 1)
  .slice(0, -1);

describe("a review with suggestions", () => {
  it("is one review of the head commit, with suggestions on added lines", async () => {
    change("a.yaml", manifest, [12, 13, 16]);
    change("b.yaml", manifest, [19]);
    expect(await review([text("a.yaml"), text("b.yaml")])).toEqual({
      ok: true,
      value: { posted: 3, url: expect.stringContaining("http") },
    });
    expect(reviews()).toHaveLength(1);
    const [{ commit_id, event, comments } = { comments: [] } as Partial<Posted>] = reviews();
    expect([commit_id, event]).toEqual([head, "COMMENT"]);
    expect(comments?.map(({ path, line, side }) => [path, line, side])).toEqual([
      ["a.yaml", 12, "RIGHT"],
      ["a.yaml", 16, "RIGHT"],
      ["b.yaml", 19, "RIGHT"],
    ]);
    expect(comments?.[1]?.body).toMatch(/\n```suggestion\n {10}servers: 3\n```\n$/);
    expect(comments?.[2]?.body).toContain("          servers: 1\n          federation: true\n");
  });

  it("escapes the message, and no text ends the code block", async () => {
    change("a.yaml", manifest.replace("pool01.contoso.com\n", '"pool01.contoso.com" # *b* @x\n'), [12]);
    await review([text("a.yaml")]);
    const body = reviews()[0]?.comments[0]?.body ?? "";
    expect(body).toMatch(/\n````suggestion\n {10}servers: 4 # ```\n````\n$/);
    expect(body).not.toMatch(/@x|\*b\*/);
  });

  it("is not posted if no finding is on a changed line", async () => {
    change("a.yaml", manifest, [1]);
    expect(await review([text("a.yaml")])).toEqual({ ok: true, value: { posted: 0, url: "" } });
    expect(reviews()).toEqual([]);
  });

  it("refers to the lines of the head commit, which may differ in the checked text", async () => {
    change("a.yaml", manifest, everyLine);
    await review([text("a.yaml", `# merged\n# with the base\n${manifest}`)]);
    expect(reviews()[0]?.comments.map(({ line }) => line)).toEqual([12, 16, 19]);
  });

  it("is not posted again, neither on the same lines nor after they moved", async () => {
    change("a.yaml", manifest, everyLine);
    expect(await review([text("a.yaml")])).toMatchObject({ value: { posted: 3 } });
    expect(await review([text("a.yaml")])).toEqual({ ok: true, value: { posted: 0, url: "" } });
    fake.state.changed.length = 0;
    const moved = `# another line\n${manifest}`;
    change("a.yaml", moved, [...everyLine, everyLine.length + 1]);
    expect(await review([text("a.yaml", moved)])).toEqual({ ok: true, value: { posted: 0, url: "" } });
    expect(reviews()).toHaveLength(1);
  });

  it("is not posted on a line that has another suggestion", async () => {
    change("a.yaml", manifest, everyLine);
    await review([text("a.yaml")]);
    fake.state.changed.length = 0;
    const other = manifest
      .replace("homedUsers: 20000", "homedUsers: 50000")
      .replace("servers: 1\n      e", "servers: 2\n      e");
    change("a.yaml", other, [15, 16]);
    expect(await review([text("a.yaml", other)])).toEqual({ ok: true, value: { posted: 0, url: "" } });
  });

  it("omits files with CRLF line endings and reports it", async () => {
    const crlf = manifest.replaceAll("\n", "\r\n");
    change("a.yaml", crlf, everyLine);
    expect(await review([text("a.yaml", crlf)])).toMatchObject({
      value: { posted: 0, notice: expect.stringContaining("1 file") },
    });
  });

  it("omits files whose changed lines GitHub does not show", async () => {
    change("a.yaml", manifest, everyLine);
    fake.state.changed[0] = { ...fake.state.changed[0], filename: "a.yaml", patch: undefined };
    expect(await review([text("a.yaml")])).toEqual({ ok: true, value: { posted: 0, url: "" } });
  });
});

/** A suggestion for a line, without a file to check. */
function suggestion(line: number): FileSuggestion {
  const range = { line, column: 1, endLine: line, endColumn: 2 };
  const rule = { id: "front-end-count", level: "error" } as FileSuggestion["finding"]["rule"];
  const finding = { rule, message: `finding ${line}`, range } as FileSuggestion["finding"];
  const replacements = [{ range, text: `line ${line}` }];
  const lines = { start: line, end: line, before: ["a"], after: [`line ${line}`] };
  return { file: "a.yaml", finding, change: "", replacements, ...lines };
}

describe("a review that GitHub rejects", () => {
  const reviewOf = (count: number): Review => ({
    key: "lint",
    pull: 7,
    commit: head,
    suggestions: Array.from({ length: count }, (_, at) => suggestion(at + 1)),
  });
  const publish = async (count: number) => publishReview(await apiOf(fake), reviewOf(count));
  const bad = { status: 422, message: "Validation Failed" } as const;

  it("has at most twenty suggestions", async () => {
    expect(await publish(50)).toMatchObject({ value: { posted: maxSuggestions } });
    expect(reviews()[0]?.comments).toHaveLength(20);
  });

  it("is retried with fewer suggestions, and a notice reports the others", async () => {
    fake.fail("pulls/create-review", bad);
    expect(await publish(4)).toMatchObject({
      value: { posted: 2, notice: expect.stringContaining("2 suggestions not posted") },
    });
    fake.state.reviews.length = 0;
    fake.fail("pulls/create-review", bad, bad, bad);
    expect(await publish(4)).toEqual({
      ok: true,
      value: { posted: 0, url: "", notice: expect.stringContaining("4 suggestions") },
    });
    expect(reviews()).toEqual([]);
  });

  it("is an error if the token may not write, which names the permission", async () => {
    fake.fail("pulls/create-review", { status: 403, message: "Resource not accessible by integration" });
    expect(await publish(1)).toEqual({
      ok: false,
      error: expect.stringContaining("a token with pull-requests: write is required"),
    });
  });

  it.each<Fault>([
    { kind: "close", taken: true },
    { text: "<html>", type: "text/html", taken: true },
    { text: "null", taken: true },
    { text: "{}", taken: true },
  ])("is not repeated if it was accepted and the response was lost (%j)", async (fault) => {
    fake.fail("pulls/create-review", fault);
    expect(await publish(2)).toMatchObject({ value: { posted: 2 } });
    expect(reviews()).toHaveLength(1);
  });

  it("is an error in plain words if nothing shows whether it was accepted", async () => {
    fake.fail("pulls/create-review", { text: "{}" });
    fake.fail("pulls/list-review-comments", undefined, { text: "{}" });
    expect(await publish(1)).toEqual({
      ok: false,
      error: "unexpected response from GitHub: it is not a list",
      isUnclear: true,
    });
    expect(reviews()).toEqual([]);
  });

  it("of several lines names the first line too", async () => {
    const range = { ...suggestion(5), start: 4, before: ["a", "b"] };
    await publishReview(await apiOf(fake), { ...reviewOf(0), suggestions: [range] });
    expect(reviews()[0]?.comments[0]).toMatchObject({ start_line: 4, line: 5, start_side: "RIGHT" });
  });

  it("searches for its own comments on all pages", async () => {
    const others = Array.from({ length: 250 }, (_, at) => ({ path: "a.yaml", line: at, body: "a reply" }));
    fake.state.reviews.push({ comments: others });
    await publish(1);
    expect(await publish(1)).toEqual({ ok: true, value: { posted: 0, url: "" } });
  });
});
