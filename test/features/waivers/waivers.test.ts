import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { waiversFormats } from "../../../src/features/waivers/formats.ts";
import type { ListedWaiver, WaiverList } from "../../../src/features/waivers/types.ts";
import { waiverStates } from "../../../src/features/waivers/types.ts";
import { root, textOf } from "../../support/harness.ts";
import { folderWith, policyOf, runIn } from "../../support/policy-files.ts";
import { findingWith, hostile, linesOf, unsafeCharacters } from "../../support/sample-reports.ts";

const folder = join(root, "fixtures/features/waivers");
const formatNames = Object.keys(waiversFormats) as (keyof typeof waiversFormats)[];
const asOf = "2026-11-22";

const command = (cwd: string, ...args: readonly string[]) => runIn(cwd, "waivers", "--as-of", asOf, ...args);
const example = (...args: readonly string[]) => command(folder, "--policy", "policy.yaml", ...args);

type Out = { readonly waivers: readonly Record<string, unknown>[]; readonly counts: Record<string, number> };
const listed = async (...args: readonly string[]) =>
  JSON.parse((await example("--format", "json", ...args)).out) as Out & { malformed: readonly object[] };

describe("the list of waivers", () => {
  it.each(formatNames)("matches its golden output as %s", async (format) => {
    const { code, out, err } = await example("--format", format);
    expect([code, err]).toEqual([0, ""]);
    await expect(out.replaceAll("\r\n", "\n")).toMatchFileSnapshot(join(folder, `list.${format}.txt`));
  });

  it("has every waiver of the policy and of comments, and every baseline entry, once", async () => {
    const { waivers, malformed } = await listed();
    const written = {
      policy: (textOf("fixtures/features/waivers/policy.yaml").match(/- \{ rule:/g) ?? []).length,
      comment: (textOf("fixtures/features/waivers/contoso.yaml").match(/# waive/g) ?? []).length - malformed.length,
      baseline: (textOf("fixtures/features/waivers/.lync-policy-baseline.yaml").match(/- rule:/g) ?? []).length,
    };
    for (const [kind, count] of Object.entries(written))
      expect(waivers.filter((waiver) => waiver.kind === kind)).toHaveLength(count);
    expect(new Set(waivers.map(({ file, line }) => `${file}:${line}`)).size).toBe(waivers.length);
  });

  it("is sorted by the days that are left, with what does not end last", async () => {
    const days = (await listed()).waivers.map(({ daysLeft = 1e9 }) => daysLeft as number);
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(days.slice(0, 2)).toEqual([-22, 0]);
  });

  it("covers each finding that a check waives, by the waiver that a check names", async () => {
    const { waivers } = await listed();
    const { out } = await runIn(folder, "--policy", "policy.yaml", "--as-of", asOf, "--format", "json");
    type Place = { readonly file: string; readonly line: number };
    type Found = { readonly waiver?: Place; readonly file: string; readonly range: Place };
    const expected = (JSON.parse(out).findings as readonly Found[]).flatMap(({ waiver, file, range }) =>
      waiver ? [`${file}:${range.line} by ${waiver.file}:${waiver.line}`] : [],
    );
    const covered = waivers.flatMap(({ covers, file, line }) =>
      (covers as readonly Place[]).map((finding) => `${finding.file}:${finding.line} by ${file}:${line}`),
    );
    expect(covered.sort()).toEqual(expected.sort());
    expect(covered.length).toBeGreaterThan(4);
  });

  it("has the size of now and the size that a waiver was made for", async () => {
    const { waivers } = await listed();
    const at = (file: string, line: number) => waivers.find((one) => one.file === file && one.line === line);
    expect(at("contoso.yaml", 12)).toMatchObject({
      state: "exceeded",
      size: { amount: 1 },
      covers: [],
      tooLarge: [{ object: "pool03.contoso.com", size: { amount: 3, unit: "server" } }],
    });
    expect(at(".lync-policy-baseline.yaml", 4)).toMatchObject({
      size: { amount: 2, unit: "server" },
      covers: [{ size: { amount: 1, unit: "server" } }],
    });
  });

  it.each([
    ["-1", '--expires-within is "-1"; expected a number of days, such as 30'],
    ["soon", '--expires-within is "soon"; expected a number of days, such as 30'],
    ["1.5", '--expires-within is "1.5"; expected a number of days, such as 30'],
  ])("rejects --expires-within %s", async (days, message) => {
    const { code, err } = await example(`--expires-within=${days}`);
    expect([code, err]).toEqual([2, `lync-policy: ${message}\n`]);
  });

  it.each([
    [0, 2],
    [8, 2],
    [9, 3],
    [404, 10],
    [99_999, 10],
  ])("with --expires-within %i has %i waivers, expired ones included, and no baseline entry", async (days, count) => {
    expect((await listed("--expires-within", String(days))).waivers).toHaveLength(count);
  });

  it("counts the waivers by state", async () => {
    const { waivers, counts } = await listed();
    for (const state of waiverStates)
      expect(counts[state]).toBe(waivers.filter((waiver) => waiver.state === state).length);
  });
});

const manifest = textOf("fixtures/features/waivers/contoso.yaml");
const waiver = (rule: string, until: string, more = "") =>
  `  - { rule: ${rule}, until: ${until}, reason: Servers arrive in January, owner: uc@contoso.com${more} }`;

/** The states of the waivers of a policy, in the order of their lines. */
async function statesOf(lines: readonly string[], files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = folderWith({ ...files, ".lync-policy.yaml": policyOf("preset: minimal", ...lines) });
  const { out } = await command(cwd, "--format", "json", ...args);
  const waivers = (JSON.parse(out) as Out).waivers.filter(({ kind }) => kind === "policy");
  return waivers.toSorted((a, b) => Number(a.line) - Number(b.line)).map(({ state }) => state);
}

describe("the state of a waiver", () => {
  const rule = "front-end-count";

  it.each([
    ["2026-11-21", "expired"],
    ["2026-11-22", "active"],
    ["2026-11-23", "active"],
  ])("that ends on %s is %s", async (until, state) => {
    expect(await statesOf(["waivers:", waiver(rule, until)], { "a.yaml": manifest })).toEqual([state]);
  });

  it.each([
    ["2027-02-20", "active"],
    ["2027-02-21", "rejected"],
  ])("with a limit of 90 days that ends on %s is %s", async (until, state) => {
    const lines = ["maxDays: { error: 90 }", "waivers:", waiver(rule, until)];
    expect(await statesOf(lines, { "a.yaml": manifest })).toEqual([state]);
  });

  it("is unknown if the run does not cover what it applies to, and unused if it does", async () => {
    const lines = [
      "waivers:",
      waiver("edge-required", "2027-01-31"),
      waiver(rule, "2027-01-31", ", deployment: other"),
    ];
    const files = { "a.yaml": manifest, "b.yaml": manifest.replace("name: contoso }", "name: other }") };
    expect(await statesOf(lines, files)).toEqual(["unused", "active"]);
    expect(await statesOf(lines, files, "a.yaml")).toEqual(["unknown", "unknown"]);
  });

  it("is the same whatever severity the policy gives to the checks of waivers", async () => {
    const off = "levels: { unused-waiver: off, expired-waiver: off }";
    const lines = ["waivers:", waiver("edge-required", "2027-01-31"), waiver(rule, "2026-01-31")];
    const files = { "a.yaml": manifest };
    expect(await statesOf([off, ...lines], files)).toEqual(await statesOf(lines, files));
  });

  it("is exceeded, not redundant, if it is too small for a finding that another one covers", async () => {
    const at = ", at: pool03.contoso.com";
    const lines = (...sizes: readonly string[]) => ["waivers:", ...sizes.map((more) => waiver(rule, ...split(more)))];
    const split = (more: string) => [more.slice(0, 10), at + more.slice(10)] as const;
    const files = { "a.yaml": manifest.replace(/# waive.*/g, "") };
    // The pool lacks three servers.
    expect(await statesOf(lines("2027-04-30, size: 3", "2027-05-31, size: 2"), files)).toEqual(["active", "exceeded"]);
    expect(await statesOf(lines("2027-04-30, size: 3", "2027-03-31, size: 3"), files)).toEqual(["active", "redundant"]);
    expect(await statesOf(lines("2027-04-30", "2027-05-31, size: 3"), files)).toEqual(["redundant", "active"]);
    const cwd = folderWith({
      ...files,
      ".lync-policy.yaml": policyOf("preset: minimal", ...lines("2027-04-30, size: 3", "2027-05-31, size: 2")),
    });
    const { out } = await command(cwd, "--format", "json");
    expect((JSON.parse(out) as Out).waivers.map(({ tooLarge }) => (tooLarge as readonly unknown[]).length)).toEqual([
      0, 1,
    ]);
  });

  it("of a comment that the policy forbids is rejected", async () => {
    const cwd = folderWith({
      "a.yaml": manifest,
      ".lync-policy.yaml": policyOf("preset: minimal", "commentWaivers: forbidden"),
    });
    const { waivers, counts } = JSON.parse((await command(cwd, "--format", "json")).out) as Out;
    expect([waivers.length, counts.rejected]).toEqual([3, 3]);
  });
});

describe("lync-policy waivers", () => {
  it("shortens long cells, so that one waiver does not widen the table", async () => {
    const lines = ["waivers:", waiver("front-end-count", "2027-01-31").replace("uc@", "u".repeat(250))];
    const cwd = folderWith({ [`${"f".repeat(120)}.yaml`]: manifest, ".lync-policy.yaml": policyOf(...lines) });
    const { out } = await command(cwd);
    expect(out).toContain(` ${"u".repeat(80)}…  `);
    expect(Math.max(...out.split("\n").map(({ length }) => length))).toBeLessThan(420);
  });

  it("exits with 0 without any waiver", async () => {
    const cwd = folderWith({ "a.yaml": textOf("fixtures/features/waivers/fabrikam.yaml") });
    expect(await command(cwd)).toEqual({ code: 0, out: "no waivers, as of 2026-11-22\n", err: "" });
  });

  it("exits with 3 without a manifest, and still lists the policy's", async () => {
    const cwd = folderWith({
      "a.yaml": "a: 1\n",
      ".lync-policy.yaml": policyOf("waivers:", waiver("back-end", "2027-01-31")),
    });
    const { code, out, err } = await command(cwd);
    expect([code, err]).toEqual([3, expect.stringContaining("no manifest found in 2 files")]);
    expect(out).toContain("1 waiver, as of 2026-11-22: 1 unused");
  });

  it.each(formatNames)("exits with 2 for a file that is not valid, and names it as %s", async (format) => {
    const { code, out, err } = await command(
      folderWith({ "a.yaml": manifest, "b.yaml": "apiVersion: lync-policy/v1\nkind: [\n" }),
      ...["--format", format],
    );
    const message = '"b.yaml" is not a valid manifest; run "lync-policy check" for details';
    expect([code, err]).toEqual([2, `lync-policy: ${message}\n`]);
    if (format !== "terminal") expect(out).toContain("b.yaml");
  });

  it("exits with 2 for a policy with an error, and prints nothing else", async () => {
    const cwd = folderWith({ "a.yaml": manifest, ".lync-policy.yaml": policyOf("preset: relaxed") });
    expect(await command(cwd)).toMatchObject({ code: 2, out: "" });
  });
});

const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", '=HYPERLINK("https://example.com","a")'];

describe.each([...Object.entries(hostile), ...formulas.map((text) => [JSON.stringify(text), text] as const)])(
  "a waiver with %s",
  (_, text) => {
    const finding = findingWith({ message: text, file: text, object: text, deployment: text });
    const one: ListedWaiver = {
      ...{ state: "exceeded", kind: "policy", rule: text, deployment: text, object: text, files: [text] },
      ...{ reason: text, owner: text, ticket: text, until: "2027-01-31", daysLeft: 70, note: text },
      place: { file: text, range: { line: 1, column: 1, endLine: 1, endColumn: 2 }, excerpt: text },
      covered: [finding],
      exceeding: [finding],
    };
    const list: WaiverList = {
      ...{ asOf, waivers: [one] },
      malformed: [{ file: text, line: 1, message: text }],
      unread: [{ file: text, message: text }],
    };

    it.each(formatNames)("cannot inject anything into %s", async (format) => {
      const render: (list: WaiverList, options: { color: boolean }) => string = await waiversFormats[format]();
      const out = render(list, { color: false });
      expect(out.replaceAll("\r\n", "\n")).not.toMatch(unsafeCharacters);
      expect(out).not.toContain("##[");
      for (const line of linesOf(out)) expect(line).not.toMatch(/^\s*::/);
    });

    it("adds no row, no column and no formula to CSV", async () => {
      const csv = (await waiversFormats.csv())(list);
      const rows = csv.split("\r\n").slice(0, -1);
      expect(rows).toHaveLength(4);
      for (const row of rows) {
        const fields = [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, field = ""]) =>
          field.replace(/^"/, ""),
        );
        expect(fields.slice(0, 20).length).toBe(20);
        for (const field of fields) expect(field).not.toMatch(/^(?!-?\d+$)[=+\-@\uFF1D]/);
      }
    });

    it("adds no row to a Markdown table", async () => {
      const out = (await waiversFormats.markdown())(list);
      const rows = out.split("\n").filter((line) => line.startsWith("|"));
      expect(rows).toHaveLength(3);
      for (const row of rows) expect(row.split(" | ")).toHaveLength(10);
    });
  },
);

it("is linear in the number of waivers and findings", async () => {
  const seconds = async (pools: number) => {
    const lines = Array.from({ length: pools }, (_, at) => [
      `        # waive front-end-count until 2027-01-31: server ${at} arrives in January`,
      `        - { fqdn: pool${at}.contoso.com, edition: enterprise, homedUsers: 30000, servers: 3 }`,
    ]).flat();
    const head = manifest.split("\n").slice(0, 8);
    const cwd = folderWith({ "a.yaml": `${[...head, ...lines].join("\n")}\n` });
    const start = performance.now();
    const { code, out } = await command(cwd, "--preset", "minimal");
    expect([code, out.split("\n").length]).toEqual([0, pools + 4]);
    return performance.now() - start;
  };
  await seconds(500);
  const [few, many] = [await seconds(500), await seconds(4000)];
  expect(many / few).toBeLessThan(24);
});
