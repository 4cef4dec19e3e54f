import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Result } from "../../../src/base/result.ts";
import { addedLines, type Changes } from "../../../src/findings/changed-lines.ts";
import { changesBetween, changesOfPull } from "../../../src/github/api/changed-files.ts";
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

function changesIn(result: Result<Changes>): Changes {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const ofPull = async () => changesIn(await changesOfPull(await apiOf(fake), 7));
const between = async () => changesIn(await changesBetween(await apiOf(fake), base, head));

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

describe.each([
  ["a pull request", ofPull, 3000],
  ["a merge group or a push", between, 300],
] as const)("the changes of %s", (_, changes, limit) => {
  it("are files with their added lines", async () => {
    fake.state.changed.push(
      file("changed.yaml"),
      file("new.yaml", { status: "added", additions: 2, changes: 2, patch: "@@ -0,0 +1,2 @@\n+a\n+b" }),
      file("large.yaml", { additions: 9999, changes: 9999, patch: undefined }),
      file("cut.yaml", { additions: 4000, changes: 4000 }),
      file("gone.yaml", { status: "removed", additions: 0, changes: 5, patch: "@@ -1,5 +0,0 @@\n-a" }),
      file("to.yaml", {
        status: "renamed",
        previous_filename: "from.yaml",
        additions: 0,
        changes: 0,
        patch: undefined,
      }),
      file("moved.yaml", { status: "renamed", previous_filename: "old.yaml" }),
      file("copy.yaml", { status: "copied", previous_filename: "changed.yaml" }),
      file("__proto__", { additions: 0, changes: 0, patch: undefined }),
    );
    const lines = [
      { start: 2, end: 2 },
      { start: 10, end: 11 },
    ];
    const { files, complete, renamed } = await changes();
    expect([...files]).toEqual([
      ["changed.yaml", lines],
      ["new.yaml", [{ start: 1, end: 2 }]],
      ["large.yaml", "all"],
      ["cut.yaml", "all"],
      ["to.yaml", []],
      ["moved.yaml", lines],
      ["copy.yaml", lines],
      ["__proto__", []],
    ]);
    expect([complete, [...(renamed ?? [])]]).toEqual([
      true,
      [
        ["to.yaml", "from.yaml"],
        ["moved.yaml", "old.yaml"],
      ],
    ]);
  });

  it.each([0, 1, 99, 100, 101, 299])("are complete with %i files", async (count) => {
    fake.state.changed.push(...many(count));
    const { files, complete } = await changes();
    expect([files.size, complete]).toEqual([count, true]);
  });

  it("are incomplete if there are more files than GitHub lists", async () => {
    fake.state.changed.push(...many(limit + 1));
    const { files, complete } = await changes();
    expect([files.size, complete]).toEqual([limit, false]);
    expect(fake.log.length).toBeLessThanOrEqual(30);
  });
});

describe("changes that cannot be determined", () => {
  it("name the required permission", async () => {
    const refused: Fault = { status: 403, message: "Resource not accessible by integration" };
    fake.fail("pulls/list-files", refused);
    fake.fail("repos/compare-commits-with-basehead", refused);
    const api = await apiOf(fake);
    expect(await changesOfPull(api, 7)).toEqual({
      ok: false,
      error: expect.stringContaining("a token with pull-requests: read is required"),
    });
    expect(await changesBetween(api, base, head)).toEqual({
      ok: false,
      error: expect.stringContaining("contents: read"),
    });
  });

  it.each(["0".repeat(40), "main", "", "a".repeat(39), `${base}/../..`])("since %j are not requested", async (name) => {
    const api = await apiOf(fake);
    expect(await changesBetween(api, name, head)).toEqual({
      ok: false,
      error: expect.stringContaining("expected a commit hash, found "),
    });
    expect(fake.log).toEqual([]);
  });

  it("are an error if the response has another structure", async () => {
    for (const text of ["{}", "[null]", "[{}]", '"x"']) {
      fake.fail("pulls/list-files", { text });
      expect(await changesOfPull(await apiOf(fake), 7)).toHaveProperty("ok", false);
    }
  });

  it("are an error if the second page fails", async () => {
    fake.state.changed.push(...many(150));
    fake.fail("pulls/list-files", undefined, { status: 404 });
    expect(await changesOfPull(await apiOf(fake), 7)).toHaveProperty("ok", false);
  });
});
