import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { updates } from "../../../src/generated/updates.ts";
import { tableErrors } from "../../../src/policy/updates/check.ts";
import { readUpdates } from "../../../src/policy/updates/read.ts";
import type { UpdateTable, Vulnerability } from "../../../src/profiles/updates/types.ts";
import { textOf } from "../../support/harness.ts";
import { smallTable, tableText } from "../../support/update-tables.ts";

type Json = { [key: string]: Json } | Json[] | string | number;

/** The errors of a file, one line each. */
async function errorsOf(content: string | Uint8Array, file = "updates.json"): Promise<readonly string[]> {
  const read = await readUpdates({ file, content, named: true });
  return read.ok ? [] : read.error.map(({ range, message }) => `${range.line}:${range.column} ${message}`);
}

/** All strings in a value, with their paths. */
function* stringsIn(value: Json, path: readonly (string | number)[] = []): Iterable<[typeof path, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object")
    for (const [key, child] of Object.entries(value))
      yield* stringsIn(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The small table with one value replaced. */
function replaced(path: readonly (string | number)[], value: string | number): UpdateTable {
  const table = structuredClone(smallTable) as unknown as Record<string | number, never>;
  const parent = path.slice(0, -1).reduce((node, step) => node[step] as never, table);
  parent[path.at(-1) ?? ""] = value as never;
  return table as unknown as UpdateTable;
}

const strings = [...stringsIn(smallTable as unknown as Json)];
const isDate = (path: readonly (string | number)[]) =>
  ["completeUntil", "date", "released", "published", "updated", "since"].includes(String(path.at(-1)));

describe("a table of updates", () => {
  it("of this version is valid, as JSON and as YAML, and is read as it is compiled", async () => {
    const text = textOf("src/profiles/updates/table.json");
    for (const content of [text, stringify(JSON.parse(text))]) {
      const read = await readUpdates({ file: "updates.yaml", content, named: true });
      expect(read).toEqual({ ok: true, value: updates });
    }
  });

  it("with every property is valid", async () => {
    expect(await errorsOf(tableText())).toEqual([]);
  });

  const sources = strings.filter(([path]) => /source$/i.test(String(path.at(-1))));

  it.each(sources.map(([path]) => [path.join("/"), path]))("cites a source that exists: %s", (_, path) => {
    expect([...tableErrors(replaced(path, "recrods"))]).toEqual([
      { path, message: 'unknown source "recrods"; did you mean "records"?' },
    ]);
    expect([...tableErrors(replaced(path, "constructor"))]).toEqual([
      { path, message: 'unknown source "constructor"; expected a key of sources' },
    ]);
  });

  it("has several sources and dates of each kind to replace", () => {
    const kinds = (all: typeof strings) =>
      new Set(all.map(([path]) => path.filter((step) => typeof step === "string").join()));
    expect(kinds(sources).size).toBeGreaterThan(6);
    expect(kinds(strings.filter(([path]) => isDate(path))).size).toBeGreaterThan(6);
  });

  it.each(strings.filter(([path]) => isDate(path)).map(([path]) => [path.join("/"), path]))(
    "has dates that exist: %s",
    (_, path) => {
      const name = String(path.at(-1));
      const expected =
        name === "released" ? "an existing day or month (YYYY-MM-DD or YYYY-MM)" : "an existing date (YYYY-MM-DD)";
      expect([...tableErrors(replaced(path, "2026-02-30"))]).toEqual([
        { path, message: `${name} is "2026-02-30"; expected ${expected}` },
      ]);
    },
  );

  const se = "skype-for-business-server-se";

  it.each<[string, (string | number)[], string | number, string]>([
    [
      "a month that does not exist",
      ["builds", se, 0, "released"],
      "2026-13",
      'released is "2026-13"; expected an existing day or month (YYYY-MM-DD or YYYY-MM)',
    ],
    [
      "a name that is a number",
      ["builds", se, 2, "name"],
      "2046.890",
      'name is "2046.890", which is a number; put a build in "build"',
    ],
    ["a name twice", ["builds", se, 2, "name"], "cu1", 'duplicate release "cu1"'],
    ["white space around a name", ["builds", se, 2, "name"], " CU1 HF2", 'name is " CU1 HF2"; write "CU1 HF2"'],
    ["two spaces in a name", ["builds", se, 2, "name"], "CU1  HF2", 'name is "CU1  HF2"; write "CU1 HF2"'],
    ["another space in a name", ["builds", se, 2, "name"], "CU1\u00a0HF2", 'name is "CU1\u00a0HF2"; write "CU1 HF2"'],
    ["a blank name", ["builds", se, 2, "name"], "  ", 'name is "  "; expected printable characters'],
    ["no letters in a name", ["builds", se, 2, "name"], "\u200b", 'name is "\\u200b"; expected printable characters'],
    [
      "an invisible character in a name",
      ["builds", se, 2, "name"],
      "CU1\u200b HF2",
      'name is "CU1\\u200b HF2"; write "CU1 HF2"',
    ],
    ["a filler in a name", ["builds", se, 2, "name"], "CU\u31641", 'name is "CU\\u31641"; write "CU1"'],
    [
      "a character that reverses a name",
      ["builds", se, 2, "name"],
      "CU1 \u202eHF2",
      'name is "CU1 \\u202eHF2"; write "CU1 HF2"',
    ],
    [
      "a release after the last day of the table",
      ["builds", se, 0, "released"],
      "2100-01",
      'released is "2100-01", which is after completeUntil, "2099-12-31"; correct one of them',
    ],
    [
      "a vulnerability after the last day of the table",
      ["vulnerabilities", 0, "published"],
      "2100-01-01",
      'published is "2100-01-01", which is after completeUntil, "2099-12-31"; correct one of them',
    ],
    [
      "a vulnerability that is exploited before it is public",
      ["vulnerabilities", 0, "exploited", "since"],
      "2026-12-07",
      'since is "2026-12-07", which is before published, "2026-12-08"; omit since for a vulnerability that was exploited when it was published',
    ],
    [
      "a score with two decimals",
      ["vulnerabilities", 0, "severity", "score"],
      9.85,
      "score is 9.85; expected at most one decimal, such as 9.8",
    ],
    [
      "a build that is not later than one before it",
      ["builds", se, 3, "build"],
      "7.0.2046.889",
      'build "7.0.2046.889" of "CU1 December 2026 security update" is not later than "7.0.2046.889" of "CU1 October 2026 security update"; list releases from the oldest to the newest',
    ],
    [
      "zeros before a number",
      ["builds", se, 1, "build"],
      "7.0.2046.0889",
      'build is "7.0.2046.0889"; write "7.0.2046.889"',
    ],
    [
      "zeros before a number of a fix",
      ["vulnerabilities", 0, "products", se, "fixed"],
      "7.0.2046.0899",
      'fixed is "7.0.2046.0899"; write "7.0.2046.899"',
    ],
    [
      "the build of another product as a fix",
      ["vulnerabilities", 0, "products", "skype-for-business-server-2015", "fixed"],
      "7.0.2046.899",
      'fixed is "7.0.2046.899", but builds of skype-for-business-server-2015 begin with "6.0.9319"',
    ],
  ])("has %s", (_, path, value, message) => {
    const errors = [...tableErrors(replaced(path, value))];
    expect(errors.filter((error) => error.path.join() === path.join())).toEqual([{ path, message }]);
    // What the error causes elsewhere is that the vulnerability is exploited before it is public.
    for (const error of errors) expect([path.join(), "vulnerabilities,0,exploited,since"]).toContain(error.path.join());
  });

  it.each(strings.filter(([path]) => isDate(path)).map(([path]) => [path.join("/"), path]))(
    "has dates near the time of the products: %s",
    (_, path) => {
      const name = String(path.at(-1));
      for (const year of ["0000", "0050", "1989", "2101", "9999"]) {
        const date = `${year}-01-30`;
        const errors = [...tableErrors(replaced(path, date))].filter((error) => error.path.join() === path.join());
        expect(errors[0]).toEqual({ path, message: `${name} is "${date}"; expected a year from 1990 to 2100` });
      }
      for (const year of ["1990", "2100"]) {
        const messages = [...tableErrors(replaced(path, `${year}-01-30`))].map(({ message }) => message).join();
        expect(messages).not.toContain("expected a year");
      }
    },
  );

  it("has months near the time of the products", () => {
    const path = ["builds", se, 0, "released"];
    expect([...tableErrors(replaced(path, "0000-01"))]).toEqual([
      { path, message: 'released is "0000-01"; expected a year from 1990 to 2100' },
    ]);
  });

  it("has builds of all products, since it replaces the whole table", () => {
    const { [se]: own, "lync-server-2010": oldest } = smallTable.builds;
    const named = [{ name: "RTM", source: "page", evidence: "A" }] as const;
    const builds = { [se]: own, "lync-server-2010": oldest, "lync-server-2013": named };
    const message =
      "the table has no build of lync-server-2013, skype-for-business-server-2015 or skype-for-business-server-2019; it replaces the whole table of this version, so it requires the builds of all products";
    expect([...tableErrors({ ...smallTable, builds })]).toEqual([{ path: ["builds"], message }]);
  });

  it("has a rating or a score in each severity", () => {
    const [one] = smallTable.vulnerabilities;
    const { rating, score, ...empty } = one.severity;
    const errorsWith = (severity: NonNullable<Vulnerability["severity"]>) => [
      ...tableErrors({ ...smallTable, vulnerabilities: [{ ...one, severity }] }),
    ];
    for (const severity of [
      { ...empty, rating },
      { ...empty, score },
      { ...empty, score: 0 },
    ])
      expect(errorsWith(severity)).toEqual([]);
    expect(errorsWith(empty)).toEqual([
      {
        path: ["vulnerabilities", 0, "severity"],
        message: "severity has no rating and no score; add one of them, or omit severity",
      },
    ]);
  });

  it("has scores with one decimal, as CVSS has them", () => {
    for (let tenths = 0; tenths <= 100; tenths++) {
      const path = ["vulnerabilities", 0, "severity", "score"];
      expect([...tableErrors(replaced(path, tenths / 10))]).toEqual([]);
    }
  });

  it("has each vulnerability once", () => {
    const [one] = smallTable.vulnerabilities;
    expect([...tableErrors({ ...smallTable, vulnerabilities: [one, one] })]).toEqual([
      { path: ["vulnerabilities", 1, "id"], message: 'duplicate vulnerability "CVE-2026-99999"' },
    ]);
  });

  it("has at most 5,000 vulnerabilities, and 2,000 releases of a product", async () => {
    const [one] = smallTable.vulnerabilities;
    const [rtm] = smallTable.builds["lync-server-2010"];
    const vulnerabilities = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ ...one, id: `CVE-2026-${10_000 + at}` }));
    const builds = (count: number) => ({
      ...smallTable.builds,
      "lync-server-2010": Array.from({ length: count }, (_, at) => ({
        ...rtm,
        name: `CU ${at}`,
        build: `4.0.7577.${at}`,
      })),
    });
    expect(await errorsOf(tableText({ vulnerabilities: vulnerabilities(5_000), builds: builds(2_000) }))).toEqual([]);
    expect(await errorsOf(tableText({ vulnerabilities: vulnerabilities(5_001), builds: builds(2_001) }))).toEqual([
      expect.stringMatching(/builds\.lync-server-2010: expected at most 2,000 items, found 2,001$/),
      expect.stringMatching(/vulnerabilities: expected at most 5,000 items, found 5,001$/),
    ]);
  });

  it("has all errors reported at once, each with its location", async () => {
    const wrong = tableText()
      .replace('"completeUntil": "2099-12-31"', '"completeUntil": "2099-12-32"')
      .replace('"source": "records"', '"source": "recrods"');
    expect(await errorsOf(wrong)).toEqual([
      '4:20 completeUntil is "2099-12-32"; expected an existing date (YYYY-MM-DD)',
      expect.stringMatching(/^\d+:\d+ unknown source "recrods"; did you mean "records"\?$/),
    ]);
    const [, second = ""] = await errorsOf(wrong);
    const line = wrong.split("\n")[Number.parseInt(second, 10) - 1];
    expect(line).toContain('"source": "recrods"');
  });

  it.each<[string, string | Uint8Array, string]>([
    ["is empty", "", "1:1 the table of updates is empty; expected apiVersion and kind"],
    ["is a policy", "apiVersion: lync-policy/v1\nkind: Policy\n", '2:7 kind is "Policy"; expected Updates'],
    ["is no table", "[1, 2]\n", "1:1 the table of updates: expected an object with apiVersion, kind, completeUntil"],
    ["lacks properties", "apiVersion: lync-policy/v1\nkind: Updates\n", 'missing required property "completeUntil"'],
    ["is broken", '{"apiVersion": "lync-policy/v1",', "1:"],
    ["is no text", Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), "1:"],
    ["has an unknown property", tableText().replace('"limits"', '"limit"'), 'unknown property "limit"'],
    ["has a duplicate key", tableText().replace('"limits"', '"kind"'), "duplicate key"],
    ["has a key that is no data elsewhere", tableText().replace('"page": {', '"__proto__": {'), "sources"],
    [
      "has a key that is no source key",
      tableText().replace('"page": {', '"Page 1": {'),
      '14:5 sources."Page 1": expected lowercase letters, digits and hyphens, such as cve-records, found "Page 1"',
    ],
    ...["<details>", "a b", '"', "`*_`|", "\u202e", "\u00e9", "\\\\"].map((text): [string, string, string] => [
      `has ${JSON.stringify(text)} in a URL`,
      tableText().replace("https://www.contoso.com/updates", `https://www.contoso.com/${text.replaceAll('"', '\\"')}`),
      "expected a URL that starts with https://, in which characters that URLs do not have are percent-encoded",
    ]),
  ])("that %s is rejected with its location", async (_, content, message) => {
    const errors = await errorsOf(content);
    expect(errors.join("\n")).toContain(message);
    for (const error of errors) expect(error).toMatch(/^\d+:\d+ \S/);
  });
});
