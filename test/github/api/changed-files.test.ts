import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Result } from "../../../src/base/result.ts";
import { addedLines } from "../../../src/findings/changed-lines.ts";
import { changedLines, changesOfPull } from "../../../src/github/api/changed-files.ts";
import type { ChangedFile } from "../../support/github/answers.ts";
import { apiOf } from "../../support/github/client.ts";
import { type Fake, type Fault, fakeGitHub } from "../../support/github/fake.ts";
import { runs } from "../../support/runs.ts";

let fake: Fake;
beforeEach(async () => {
  fake = await fakeGitHub();
});
afterEach(async () => {
  expect(fake.log.flatMap(({ problems }) => problems)).toEqual([]);
  await fake.close();
});

const [base, head] = ["a".repeat(40), "b".repeat(40)];
const patch = "@@ -1,2 +1,3 @@ kind: Deployment\n a\n+b\n c\n@@ -9 +10,2 @@\n-d\n+d\n+e\n\\ No newline at end of file";

function file(filename: string, parts: Record<string, unknown> = {}): ChangedFile {
  return { filename, status: "modified", additions: 3, deletions: 1, changes: 4, patch, ...parts };
}

const many = (count: number) => Array.from({ length: count }, (_, at) => file(`f${at}.yaml`));

function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const changes = { base, head };
const noHashes: ReadonlyMap<string, string> = new Map();

/** A hash for a name of a file. */
const hashOf = (name: string) => Buffer.from(name).toString("hex").padEnd(40, "0").slice(0, 40);

describe("lines that a patch adds", () => {
  it.each<[string, string, ReturnType<typeof addedLines>]>([
    [
      "in two places",
      patch,
      [
        { start: 2, end: 2 },
        { start: 10, end: 11 },
      ],
    ],
    ["of a new file", "@@ -0,0 +1,3 @@\n+a\n+b\n+c", [{ start: 1, end: 3 }]],
    ["of a new file with one line", "@@ -0,0 +1 @@\n+a", [{ start: 1, end: 1 }]],
    ["are none if lines are only removed", "@@ -1,3 +1,2 @@\n a\n-b\n c", []],
    [
      "next to removed lines",
      "@@ -1,3 +1,3 @@\n-a\n+x\n b\n-c\n+y",
      [
        { start: 1, end: 1 },
        { start: 3, end: 3 },
      ],
    ],
    ["that look like a patch", "@@ -1 +5,4 @@\n+@@ -1 +1 @@\n++++ b/x\n+-1\n+\\", [{ start: 5, end: 8 }]],
    ["that are empty", "@@ -1 +1,3 @@\n+\n+\n a", [{ start: 1, end: 2 }]],
    ["of nothing", "", []],
  ])("%s", (_, text, lines) => {
    expect(addedLines(text)).toEqual(lines);
  });

  it("are found whatever their text is", () => {
    const lines = fc.array(fc.tuple(fc.constantFrom("+", "-", " "), fc.string()), { maxLength: 30 });
    const property = fc.property(lines, fc.integer({ min: 1, max: 99 }), (written, start) => {
      const signed = written.map(([sign, text]) => [sign, text.replaceAll("\n", "")] as const);
      const expected = new Set<number>();
      let line = start;
      for (const [sign] of signed) {
        if (sign === "+") expected.add(line);
        if (sign !== "-") line++;
      }
      const text = [`@@ -1,1 +${start},1 @@`, ...signed.map((parts) => parts.join(""))].join("\n");
      const found = addedLines(text).flatMap(({ start: from, end }) =>
        Array.from({ length: end - from + 1 }, (_, at) => from + at),
      );
      expect(found).toEqual([...expected]);
    });
    fc.assert(property, runs(100));
  });
});

const listed = [
  file("changed.yaml"),
  file("new.yaml", { status: "added", additions: 2, changes: 2, patch: "@@ -0,0 +1,2 @@\n+a\n+b" }),
  file("large.yaml", { additions: 9999, changes: 9999, patch: undefined }),
  file("cut.yaml", { additions: 4000, changes: 4000 }),
  file("to.yaml", { status: "renamed", previous_filename: "from.yaml", additions: 0, changes: 0, patch: undefined }),
  file("moved.yaml", { status: "renamed", previous_filename: "old.yaml" }),
  file("copy.yaml", { status: "copied", previous_filename: "changed.yaml" }),
  file("__proto__", { additions: 0, changes: 0, patch: undefined }),
].map((one) => ({ ...one, sha: hashOf(`new ${one.filename}`) }));

const lines = [
  { start: 2, end: 2 },
  { start: 10, end: 11 },
];

it("the changes of a pull request are files with their added lines", async () => {
  fake.state.changed.push(...listed);
  const { linesOf } = expectValue(await changesOfPull(await apiOf(fake), 7));
  expect([...listed.map(({ filename }) => filename), "other.yaml"].map((name) => [name, linesOf(name)])).toEqual([
    ["changed.yaml", lines],
    ["new.yaml", [{ start: 1, end: 2 }]],
    ["large.yaml", "all"],
    ["cut.yaml", "all"],
    ["to.yaml", []],
    ["moved.yaml", lines],
    ["copy.yaml", lines],
    ["__proto__", []],
    ["other.yaml", undefined],
  ]);
});

describe.each([
  ["a pull request", { ...changes, pull: 7 }, 3000],
  ["a merge group or a push", changes, 300],
] as const)("the changed lines of %s", (_, change, limit) => {
  it("are found by the contents before and after, and missing where GitHub omits or truncates a patch", async () => {
    fake.state.changed.push(...listed, file("gone.yaml", { status: "removed", sha: null }));
    const names = ["changed.yaml", "large.yaml", "cut.yaml", "from.yaml", "old.yaml", "__proto__", "gone.yaml"];
    const hashes = new Map(names.map((name) => [name, hashOf(name)]));
    const pair = (before: string, now: string) => `${hashOf(before)}..${hashOf(`new ${now}`)}`;
    expect(expectValue(await changedLines(await apiOf(fake), change, hashes))).toEqual(
      new Map([
        [pair("changed.yaml", "changed.yaml"), lines],
        [`undefined..${hashOf("new new.yaml")}`, [{ start: 1, end: 2 }]],
        [pair("from.yaml", "to.yaml"), []],
        [pair("old.yaml", "moved.yaml"), lines],
        [pair("changed.yaml", "copy.yaml"), lines],
        [pair("__proto__", "__proto__"), []],
      ]),
    );
  });

  it("are those of the files that GitHub lists", async () => {
    fake.state.changed.push(...many(limit + 1).map((one, at) => ({ ...one, sha: hashOf(`${at}`) })));
    expect(expectValue(await changedLines(await apiOf(fake), change, noHashes)).size).toBe(limit);
    expect(fake.log.length).toBeLessThanOrEqual(30);
  });
});

describe("changes that cannot be determined", () => {
  it("name the required permission", async () => {
    const refused: Fault = { status: 403, message: "Resource not accessible by integration" };
    fake.fail("pulls/list-files", refused, refused);
    fake.fail("repos/compare-commits-with-basehead", refused);
    const api = await apiOf(fake);
    const error = expect.stringContaining("a token with pull-requests: read is required");
    expect(await changesOfPull(api, 7)).toEqual({ ok: false, error });
    expect(await changedLines(api, { ...changes, pull: 7 }, noHashes)).toEqual({ ok: false, error });
    expect(await changedLines(api, changes, noHashes)).toEqual({
      ok: false,
      error: expect.stringContaining("contents: read"),
    });
  });

  it.each(["0".repeat(40), "main", "", "a".repeat(39), `${base}/../..`])("since %j are not requested", async (name) => {
    const api = await apiOf(fake);
    expect(await changedLines(api, { base: name, head }, noHashes)).toEqual({
      ok: false,
      error: expect.stringContaining("expected a commit hash, found "),
    });
    expect(fake.log).toEqual([]);
  });

  it("are an error if the response has another structure", async () => {
    for (const text of ["{}", "[null]", "[{}]", '"x"']) {
      fake.fail("pulls/list-files", ...Array.from({ length: 9 }, () => ({ text })));
      expect(await changesOfPull(await apiOf(fake), 7)).toHaveProperty("ok", false);
    }
  });

  it("are an error if the second page fails", async () => {
    fake.state.changed.push(...many(150));
    fake.fail("pulls/list-files", undefined, { status: 404 });
    expect(await changesOfPull(await apiOf(fake), 7)).toHaveProperty("ok", false);
  });
});
