import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Text } from "../../src/base/source-text.ts";
import { validate as judged } from "../../src/engine/validate.ts";
import { type FileSuggestion, mostSuggestions, publishReview, type Review } from "../../src/github/publish/review.ts";
import { reviewChange } from "../../src/github/publish/suggest-fixes.ts";
import { apiOf } from "../support/github/client.ts";
import { type Fake, fakeGitHub } from "../support/github/fake.ts";
import { asOf } from "../support/harness.ts";

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

/** A change of a file that adds these lines. */
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

const judge = (text: Text) => judged([text], { preset: "recommended", failOn: "error" }, asOf);

async function review(texts: readonly Text[]) {
  const report = await judged(texts, { preset: "recommended", failOn: "error" }, asOf);
  return reviewChange(await apiOf(fake), { report, judge, pull: 7, head, key: "lint" });
}

const text = (file: string, content = manifest): Text => ({ file, content, named: true });
const everyLine = manifest
  .split("\n")
  .map((_, at) => at + 1)
  .slice(0, -1);

describe("a review with suggestions", () => {
  it("stands on lines that the change adds, in one review of the head commit", async () => {
    change("a.yaml", manifest, [12, 13, 16]);
    change("b.yaml", manifest, [19]);
    expect(await review([text("a.yaml"), text("b.yaml")])).toEqual({ posted: 3, url: expect.stringContaining("http") });
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

  it("cannot be broken out of, and says what was found without markup", async () => {
    change("a.yaml", manifest.replace("pool01.contoso.com\n", '"pool01.contoso.com" # *b* @x\n'), [12]);
    await review([text("a.yaml")]);
    const body = reviews()[0]?.comments[0]?.body ?? "";
    expect(body).toMatch(/\n````suggestion\n {10}servers: 4 # ```\n````\n$/);
    expect(body).not.toMatch(/@x|\*b\*/);
  });

  it("is not written where nothing stands on a line of the change", async () => {
    change("a.yaml", manifest, [1]);
    expect(await review([text("a.yaml")])).toEqual({ posted: 0, url: "" });
    expect(reviews()).toEqual([]);
  });

  it("counts the lines of the head commit, which the judged text may have elsewhere", async () => {
    change("a.yaml", manifest, everyLine);
    await review([text("a.yaml", `# merged\n# with the base\n${manifest}`)]);
    expect(reviews()[0]?.comments.map(({ line }) => line)).toEqual([12, 16, 19]);
  });

  it("is never posted twice, on the same lines or where they have moved to", async () => {
    change("a.yaml", manifest, everyLine);
    expect(await review([text("a.yaml")])).toMatchObject({ posted: 3 });
    expect(await review([text("a.yaml")])).toEqual({ posted: 0, url: "" });
    fake.state.changed.length = 0;
    const moved = `# a line more\n${manifest}`;
    change("a.yaml", moved, [...everyLine, everyLine.length + 1]);
    expect(await review([text("a.yaml", moved)])).toEqual({ posted: 0, url: "" });
    expect(reviews()).toHaveLength(1);
  });

  it("is not put beside one of ours on the same line, whatever that one says", async () => {
    change("a.yaml", manifest, everyLine);
    await review([text("a.yaml")]);
    fake.state.changed.length = 0;
    const other = manifest
      .replace("homedUsers: 20000", "homedUsers: 50000")
      .replace("servers: 1\n      e", "servers: 2\n      e");
    change("a.yaml", other, [15, 16]);
    expect(await review([text("a.yaml", other)])).toEqual({ posted: 0, url: "" });
  });

  it("leaves out files with CRLF line ends, and says so", async () => {
    const crlf = manifest.replaceAll("\n", "\r\n");
    change("a.yaml", crlf, everyLine);
    expect(await review([text("a.yaml", crlf)])).toMatchObject({
      posted: 0,
      remark: expect.stringContaining("1 file"),
    });
  });

  it("leaves out files whose changed lines GitHub does not show", async () => {
    change("a.yaml", manifest, everyLine);
    fake.state.changed[0] = { ...fake.state.changed[0], filename: "a.yaml", patch: undefined };
    expect(await review([text("a.yaml")])).toEqual({ posted: 0, url: "" });
  });
});

/** A suggestion for a line, without a file to judge. */
function suggestion(line: number): FileSuggestion {
  const range = { line, column: 1, endLine: line, endColumn: 2 };
  const rule = { id: "front-end-count", level: "error" } as FileSuggestion["finding"]["rule"];
  const finding = { rule, message: `finding ${line}`, range } as FileSuggestion["finding"];
  return { file: "a.yaml", finding, change: "", start: line, end: line, before: ["a"], after: [`line ${line}`] };
}

describe("a review that GitHub refuses", () => {
  const wish = (count: number): Review => ({
    key: "lint",
    pull: 7,
    commit: head,
    suggestions: Array.from({ length: count }, (_, at) => suggestion(at + 1)),
  });
  const publish = async (count: number) => publishReview(await apiOf(fake), wish(count));
  const bad = { status: 422, message: "Validation Failed" } as const;

  it("has at most twenty suggestions from the start", async () => {
    expect(await publish(50)).toMatchObject({ posted: mostSuggestions });
    expect(reviews()[0]?.comments).toHaveLength(20);
  });

  it("is tried with fewer suggestions, and then with none, each time with a remark", async () => {
    fake.fail("pulls/create-review", bad);
    expect(await publish(4)).toMatchObject({ posted: 2, remark: expect.stringContaining("2 suggestions not posted") });
    fake.state.reviews.length = 0;
    fake.fail("pulls/create-review", bad, bad, bad);
    expect(await publish(4)).toEqual({ posted: 0, url: "", remark: expect.stringContaining("4 suggestions") });
    expect(reviews()).toEqual([]);
  });

  it("has failed where the token may not write, and names the permission", async () => {
    fake.fail("pulls/create-review", { status: 403, message: "Resource not accessible by integration" });
    expect(await publish(1)).toEqual({ failed: expect.stringContaining("pull-requests: write is needed") });
  });

  it("is not sent again where it was taken and the answer was lost", async () => {
    fake.fail("pulls/create-review", { kind: "close", taken: true });
    expect(await publish(2)).toMatchObject({ posted: 2 });
    expect(reviews()).toHaveLength(1);
  });

  it("of a longer range names its first line too", async () => {
    const range = { ...suggestion(5), start: 4, before: ["a", "b"] };
    await publishReview(await apiOf(fake), { ...wish(0), suggestions: [range] });
    expect(reviews()[0]?.comments[0]).toMatchObject({ start_line: 4, line: 5, start_side: "RIGHT" });
  });

  it("looks for its own comments on all pages", async () => {
    const others = Array.from({ length: 250 }, (_, at) => ({ path: "a.yaml", line: at, body: "a remark" }));
    fake.state.reviews.push({ comments: others });
    await publish(1);
    expect(await publish(1)).toEqual({ posted: 0, url: "" });
  });
});
