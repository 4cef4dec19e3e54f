import { expect, it } from "vitest";
import { changesOfPull } from "../../../src/github/api/changed-files.ts";
import { publishCheckRun } from "../../../src/github/publish/check-run.ts";
import { publishComment } from "../../../src/github/publish/comment.ts";
import { apiOf } from "../../support/github/client.ts";
import { type Fault, fakeGitHub } from "../../support/github/fake.ts";

const calls = [
  "checks/create",
  "checks/list-for-ref",
  "issues/list-comments",
  "issues/create-comment",
  "pulls/list-files",
];

it.each<[string, Fault]>([
  ["does not respond", { kind: "hang" }],
  ["sends a byte at a time", { kind: "drip" }],
  ["limits the rate for a minute", { status: 429, headers: { "retry-after": "60" } }],
  ["fails", { status: 503 }],
])("all requests together keep to their time limit if GitHub %s", async (_, fault) => {
  const fake = await fakeGitHub();
  for (const call of calls) fake.fail(call, ...Array.from({ length: 20 }, () => fault));
  // A second takes 15 ms, so a minute takes 0.9 s: less than the limit, but not twice.
  const api = await apiOf(fake, { request: 400, total: 1000, second: 15 });
  const start = performance.now();
  const run = { name: "lync-policy", commit: "c0ffee".padEnd(40, "0"), conclusion: "failure" } as const;
  const comment = { key: "lint", conclusion: "failure", digest: "abc", text: "text" } as const;
  const results = [
    await publishCheckRun(api, { ...run, title: "1 error", summary: "one error", text: "", annotations: [] }),
    await publishComment(api, 7, comment, "always"),
    await changesOfPull(api, 7),
  ];
  expect(performance.now() - start).toBeLessThan(1400);
  expect(results.map(({ ok }) => ok)).toEqual([false, false, false]);
  await fake.close();
});
