import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CheckRun, publishCheckRun } from "../../../src/github/publish/check-run.ts";
import { levels } from "../../../src/model/rule.ts";
import type { Annotation } from "../../../src/report/annotations.ts";
import { apiOf } from "../../support/github/client.ts";
import { type Fake, type Fault, fakeGitHub } from "../../support/github/fake.ts";

let fake: Fake;
beforeEach(async () => {
  fake = await fakeGitHub();
});
afterEach(() => fake.close());

const commit = "c0ffee".padEnd(40, "0");
const inSeconds = (seconds: number) => new Date(Date.now() + 1000 * seconds).toUTCString();
const refused: Fault = { status: 403, message: "Resource not accessible by integration" };

function annotation(at: number, parts: Partial<Annotation> = {}): Annotation {
  const place = { file: `sites/f${at % 7}.yaml`, startLine: at + 1, endLine: at + 1, startColumn: 3, endColumn: 9 };
  const text = { level: levels[at % 3] ?? "error", title: "pool-size", message: `finding ${at}` };
  return { ...text, findings: 1, ...place, ...parts };
}

const many = (count: number) => Array.from({ length: count }, (_, at) => annotation(at));

async function publish(parts: Partial<CheckRun> = {}, limits: Parameters<typeof apiOf>[1] = {}) {
  const run: CheckRun = {
    name: "lync-policy",
    commit,
    conclusion: "failure",
    title: "2 errors",
    summary: "two errors",
    text: "",
    annotations: [],
    ...parts,
  };
  return publishCheckRun(await apiOf(fake, limits), run);
}

const shownIn = (at = 0) => fake.state.checkRuns[at]?.pages.flat() ?? [];
const sizes = (at = 0) => fake.state.checkRuns[at]?.pages.map(({ length }) => length);
const messages = (at = 0) => shownIn(at).map(({ message }) => message);
const fieldsOf = (at = 0) => fake.state.checkRuns[at]?.fields;
const problems = () => fake.log.flatMap((request) => request.problems);

describe("a check run", () => {
  it.each<[number, readonly number[]]>([
    [0, [0]],
    [1, [1]],
    [49, [49]],
    [50, [50]],
    [51, [50, 1]],
    [100, [50, 50]],
    [500, Array.from({ length: 10 }, () => 50)],
  ])("with %i annotations is created once, with one request per page", async (count, pages) => {
    const result = await publish({ annotations: many(count) });
    expect(problems()).toEqual([]);
    expect(result).toEqual({
      ok: true,
      value: { url: "https://github.example/runs/100", shown: count, dropped: 0 },
    });
    expect(fake.calls()).toEqual(["checks/create", ...pages.slice(1).map(() => "checks/update")]);
    expect(sizes()).toEqual(pages);
    expect(messages()).toEqual(many(count).map(({ message }) => message));
    expect(fieldsOf()).toMatchObject({ head_sha: commit, status: "completed", conclusion: "failure" });
  });

  it("with 1,001 annotations shows 1,000 and counts the other", async () => {
    const result = await publish({ annotations: many(1001) });
    expect(result).toMatchObject({ value: { shown: 1000, dropped: 1 } });
    expect(fake.log).toHaveLength(20);
    expect(fieldsOf()?.output?.summary).toBe("**the check run shows 1,000 of 1,001 annotations**\n\ntwo errors");
  });

  it("is created completed with its conclusion, and stays so with every page", async () => {
    await publish({ annotations: many(120), conclusion: "success" });
    const states = fake.log.map(({ body }) => body as { status: string; conclusion?: string });
    expect(states.map(({ status, conclusion }) => [status, conclusion])).toEqual([
      ["completed", "success"],
      ["completed", "success"],
      ["completed", "success"],
    ]);
  });

  it("counts the findings that its annotations show", async () => {
    const annotations = [...many(50), annotation(50, { findings: 31 }), annotation(51, { findings: 0 })];
    expect(await publish({ annotations })).toMatchObject({ value: { shown: 81, dropped: 0 } });
    fake.fail("checks/update", refused);
    expect(await publish({ annotations })).toMatchObject({ value: { shown: 50, dropped: 31 } });
  });

  it.each([null, "", "javascript:alert(1)", "https://github.example/ <b>"])(
    "whose address is %j has none in the outputs",
    async (address) => {
      fake.fail("checks/create", { text: JSON.stringify({ id: 1, html_url: address }) });
      expect(await publish()).toMatchObject({ value: { url: "" } });
    },
  );

  it("has severities, lines and columns in GitHub's format", async () => {
    const over = annotation(3, { startLine: 4, endLine: 6 });
    await publish({ annotations: [annotation(0), annotation(1), annotation(2), over] });
    expect(
      shownIn()
        .map(({ annotation_level }) => annotation_level)
        .sort(),
    ).toEqual(["failure", "failure", "notice", "warning"]);
    expect(shownIn()[0]).toEqual({
      path: "sites/f0.yaml",
      start_line: 1,
      end_line: 1,
      start_column: 3,
      end_column: 9,
      annotation_level: expect.any(String),
      title: "pool-size",
      message: "finding 0",
    });
    expect(Object.keys(shownIn()[3] ?? {})).not.toContain("start_column");
    expect(problems()).toEqual([]);
  });

  it("omits and counts annotations outside the repository", async () => {
    const outside = ["../x.yaml", "/etc/x.yaml", "a/../../x.yaml", "", undefined].map((file) =>
      annotation(1, { file }),
    );
    const result = await publish({ annotations: [...outside, annotation(2)] });
    expect(problems()).toEqual([]);
    expect([result, messages()]).toEqual([
      { ok: true, value: expect.objectContaining({ shown: 1, dropped: 5 }) },
      ["finding 2"],
    ]);
  });

  it("truncates long text between two characters and reports it", async () => {
    const long = "🏔ü".repeat(40_000);
    const result = await publish({
      title: long,
      summary: `a\n\n${long}`,
      text: `${"line of text\n\n".repeat(9000)}`,
      annotations: [annotation(1, { message: long, title: long })],
    });
    expect(problems()).toEqual([]);
    expect(result).toMatchObject({ value: { shown: 1 } });
    const { summary = "", text = "" } = (fieldsOf()?.output ?? {}) as Record<string, string>;
    for (const page of [summary, text]) {
      expect(page).toMatch(
        /\*\*Truncated: GitHub accepts 65,535 characters; the job summary and the log show everything\.\*\*\n$/,
      );
      expect(Buffer.byteLength(page)).toBeGreaterThan(65_000);
      expect(page).not.toContain("\uFFFD");
    }
    expect(text).toMatch(/line of text\n\n\*\*Truncated/);
  });

  it("reports the missing permission", async () => {
    fake.fail("checks/create", refused);
    expect(await publish({ annotations: many(60) })).toEqual({
      ok: false,
      error:
        'GitHub responded with 403 ("Resource not accessible by integration"); a token with checks: write is required',
    });
    expect(fake.log).toHaveLength(1);
  });
});

describe("no page is sent twice", () => {
  const unclear: readonly [string, Fault][] = [
    ["500", { status: 500, taken: true }],
    ["502", { status: 502, taken: true }],
    ["503", { status: 503, taken: true }],
    ["504", { status: 504, taken: true }],
    ["a timeout", { kind: "hang", taken: true }],
    ["a closed connection", { kind: "close", taken: true }],
    ["an incomplete response", { kind: "half", taken: true }],
    ["a response that is not JSON", { text: "<html>", taken: true }],
    ["an HTML page", { text: "<html>", type: "text/html", taken: true }],
    ["an empty response", { text: "", taken: true }],
    ["null", { text: "null", taken: true }],
    ["{}", { text: "{}", taken: true }],
    ["[]", { text: "[]", taken: true }],
    ["a string", { text: '"ok"', taken: true }],
  ];

  /** A short time for a fault that ends with it. */
  const limitsFor = (fault: Fault) => ("kind" in fault && fault.kind === "hang" ? { request: 400 } : {});

  it.each(unclear)("if %s hides that the check run was created", async (_, fault) => {
    fake.fail("checks/create", fault);
    const result = await publish({ annotations: many(70) }, limitsFor(fault));
    expect(result).toMatchObject({ value: { shown: 70, dropped: 0 } });
    expect(fake.state.checkRuns).toHaveLength(1);
    expect(sizes()).toEqual([50, 20]);
  });

  it.each(unclear)("if %s hides that a page was accepted", async (_, fault) => {
    fake.fail("checks/update", fault, fault);
    const result = await publish({ annotations: many(120) }, limitsFor(fault));
    expect(result).toMatchObject({ value: { shown: 120, dropped: 0 } });
    expect(sizes()).toEqual([50, 50, 20]);
    expect(fieldsOf()).toMatchObject({ status: "completed", conclusion: "failure" });
  });

  it.each(unclear.filter(([name]) => !["504", "a timeout"].includes(name)))(
    "but a page that %s prevented is sent again",
    async (_, fault) => {
      fake.fail("checks/create", { ...fault, taken: false });
      fake.fail("checks/update", { ...fault, taken: false });
      expect(await publish({ annotations: many(70) })).toMatchObject({ value: { shown: 70, dropped: 0 } });
      expect(fake.state.checkRuns).toHaveLength(1);
      expect(sizes()).toEqual([50, 20]);
    },
  );

  it("if the response of the second try is lost too", async () => {
    fake.fail("checks/update", { status: 500 }, { status: 502, taken: true });
    expect(await publish({ annotations: many(120) })).toMatchObject({ value: { shown: 120, dropped: 0 } });
    expect(sizes()).toEqual([50, 50, 20]);
  });

  it("if nothing shows whether the check run was created, which is an error that states it", async () => {
    fake.fail("checks/create", { kind: "hang" });
    const unclear = { ok: false, error: "GitHub did not respond in time", isUnclear: true };
    expect(await publish({ annotations: many(60) }, { request: 400 })).toEqual(unclear);
    fake.fail("checks/create", { kind: "close", taken: true });
    fake.fail("checks/list-for-ref", refused);
    expect(await publish({ annotations: many(60) })).toMatchObject({ ok: false, isUnclear: true });
    expect(fake.calls()).toEqual(["checks/create", "checks/list-for-ref", "checks/create", "checks/list-for-ref"]);
  });

  it.each<[string, Fault]>([
    ["a rate limit with a retry time that is a date", { status: 429, headers: { "retry-after": inSeconds(5) } }],
    ["a rate limit with a retry time", { status: 429, headers: { "retry-after": "1" } }],
    ["a secondary rate limit", { status: 403, message: "You have exceeded a secondary rate limit" }],
  ])("and %s is retried at once, since the page was not accepted", async (_, fault) => {
    fake.fail("checks/update", fault);
    expect(await publish({ annotations: many(70) })).toMatchObject({ value: { shown: 70, dropped: 0 } });
    expect(fake.calls()).toEqual(["checks/create", "checks/update", "checks/update"]);
  });

  it("after a timeout: the rest is counted, and no page is sent, since GitHub may still be working", async () => {
    fake.fail("checks/update", undefined, { kind: "hang" });
    const result = await publish({ annotations: many(160) }, { request: 400 });
    expect(result).toMatchObject({
      value: {
        shown: 100,
        dropped: 60,
        notice: "the check run shows at least 100 of 160 annotations: GitHub did not respond in time",
      },
    });
    expect(sizes()).toEqual([50, 50]);
    expect(fieldsOf()).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(fieldsOf()?.output?.summary).toContain("the check run shows at least 100 of 160 annotations");
  });
});

describe("a check run that fails midway", () => {
  it.each(['{"output": {"annotations_count": 51}}', "{}", "null", '{"output": {}}'])(
    "gets no further page if GitHub then responds with %s",
    async (text) => {
      fake.fail("checks/update", { status: 500 });
      fake.fail("checks/get", { text }, { text }, { text });
      expect(await publish({ annotations: many(120) })).toMatchObject({ value: { shown: 50, dropped: 70 } });
      expect(sizes()).toEqual([50]);
      expect(fieldsOf()).toMatchObject({ status: "completed", conclusion: "failure" });
    },
  );

  it.each<[string, Fault]>([
    ["403", refused],
    ["404", { status: 404 }],
    ["422", { status: 422, message: "Validation Failed" }],
    ["429", { status: 429, headers: { "retry-after": "3600" } }],
  ])("with %s is completed with its conclusion and reports what is missing", async (status, fault) => {
    fake.fail("checks/update", undefined, fault);
    const result = await publish({ annotations: many(200), conclusion: "success" });
    const notice = `the check run shows 100 of 200 annotations: GitHub responded with ${status}`;
    expect(result).toMatchObject({ value: { shown: 100, dropped: 100, notice: expect.stringContaining(notice) } });
    expect(fieldsOf()?.output?.summary).toMatch(
      /^\*\*the check run shows 100 of 200 annotations&#58; GitHub responded with /,
    );
    expect(fieldsOf()).toMatchObject({ status: "completed", conclusion: "success" });
    expect(fake.log.at(-1)?.problems).toEqual([]);
  });

  it.each<[string, readonly Fault[]]>([
    ["a refused permission", [refused, refused]],
    ["a closed connection", Array(9).fill({ kind: "close" })],
    ["a rate limit", Array(9).fill({ status: 429, headers: { "retry-after": "3600" } })],
    ["an HTML page", Array(9).fill({ text: "<html>", type: "text/html" })],
  ])("and accepts nothing more after %s is completed all the same", async (_, faults) => {
    fake.fail("checks/update", ...faults);
    expect(await publish({ annotations: many(70) })).toMatchObject({
      ok: true,
      value: {
        shown: 50,
        dropped: 20,
        url: "https://github.example/runs/100",
        notice: expect.stringContaining("the check run shows 50 of 70 annotations: "),
      },
    });
    expect(fieldsOf()).toMatchObject({ status: "completed", conclusion: "failure" });
  });

  it("escapes the server's message in the summary", async () => {
    fake.fail("checks/update", { status: 422, message: "@contoso **no** <img src=x>" });
    await publish({ annotations: many(70) });
    expect(String(fieldsOf()?.output?.summary).split("\n")[0]).not.toMatch(/[@<]/);
  });
});
