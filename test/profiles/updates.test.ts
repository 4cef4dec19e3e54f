import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { formatTable } from "../../scripts/updates/table-text.mjs";
import { dayAfter, isDay } from "../../src/base/dates.ts";
import { defaultPolicy } from "../../src/model/policy.ts";
import type { Product } from "../../src/profiles/fact.ts";
import { profiles } from "../../src/profiles/index.ts";
import { compareBuilds, findBuild } from "../../src/profiles/updates/builds.ts";
import type { BuildNumber, Release, UpdateTable } from "../../src/profiles/updates/types.ts";
import { openVulnerabilities, rankOf } from "../../src/profiles/updates/vulnerabilities.ts";
import { textOf } from "../support/harness.ts";
import { liveTable } from "../support/update-tables.ts";

const file = "src/profiles/updates/table.json";
const table: UpdateTable = liveTable;
const { graceDays, exploitedGraceDays } = defaultPolicy.updates;
const products = Object.entries(table.builds) as [Product, readonly Release[]][];

/** The keys of the documents that rows cite. */
function citations(): readonly string[] {
  const ofReleases = products.flatMap(([, releases]) =>
    releases.flatMap(({ source, buildSource }) => [source, buildSource]),
  );
  const ofVulnerabilities = table.vulnerabilities.flatMap(({ source, severity, exploited, products: affected }) => [
    ...[source, severity?.source, exploited?.source],
    ...Object.values(affected).map((entry) => entry.source),
  ]);
  return [...ofReleases, ...ofVulnerabilities].filter((key) => key !== undefined);
}

describe("the table of updates", () => {
  it("is valid against its schema, and is the one that is built in", () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
      JSON.parse(textOf("schemas/updates.schema.json")),
    );
    expect([validate(table), validate.errors]).toEqual([true, null]);
    expect(textOf("src/generated/updates.ts")).toContain(textOf(file).trim());
  });

  it("has the layout that the refresh writes", () => {
    expect(textOf(file)).toBe(formatTable(table));
  });

  it("cites every source, and only sources that exist", () => {
    expect([...new Set(citations())].sort()).toEqual(Object.keys(table.sources).sort());
  });

  it("has dates of the calendar, none after its last day", () => {
    const days = [
      ...Object.values(table.sources).map(({ date }) => date),
      ...table.vulnerabilities.flatMap(({ published, updated, exploited }) => [published, updated, exploited?.since]),
      ...products.flatMap(([, releases]) => releases.map(({ released }) => released?.padEnd(10, "-01"))),
    ].filter((day) => day !== undefined);
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((day) => !isDay(day) || day > table.completeUntil)).toEqual([]);
  });

  it("lists vulnerabilities newest first, each once", () => {
    const days = table.vulnerabilities.map(({ published }) => published);
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(table.vulnerabilities.map(({ id }) => id)).size).toBe(table.vulnerabilities.length);
  });

  it("has all products of manifests", () => {
    expect(Object.keys(table.builds)).toEqual(Object.keys(profiles));
  });
});

describe.each(products)("the releases of %s", (product, releases) => {
  it("are in the order of their builds, which begin with the same numbers", () => {
    const builds = releases.flatMap(({ build }) => build ?? []);
    expect(builds.length).toBeGreaterThan(1);
    for (const [at, build] of builds.slice(1).entries())
      expect([build, compareBuilds(build, builds[at] ?? "") > 0]).toEqual([build, true]);
    expect(new Set(builds.map((build) => build.replace(/\.\d+$/, ""))).size).toBe(1);
  });

  it("are in the order of their dates", () => {
    const dates = releases.flatMap(({ released }) => released ?? []);
    // A month is not compared with a day in it.
    for (const [at, date] of dates.slice(1).entries()) {
      const before = dates[at] ?? "";
      const length = Math.min(date.length, before.length);
      expect([date, date.slice(0, length) >= before.slice(0, length)]).toEqual([date, true]);
    }
  });

  it("have unique names that are no numbers", () => {
    const names = releases.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name !== name.trim() || /^[\d.]+$/.test(name))).toEqual([]);
  });

  it("are found by their names in any case, and by their builds in full and short", () => {
    for (const release of releases) {
      const { name, build } = release;
      for (const text of [name, name.toUpperCase(), ` ${name.toLowerCase()} `])
        expect(findBuild(text, product, table)).toMatchObject({ product, number: build, release });
      if (build === undefined) continue;
      for (const text of [build, build.split(".").slice(2).join("."), ` ${build} `])
        expect(findBuild(text, product, table)).toEqual({ product, number: build, release, least: build, most: build });
    }
  });

  it("have a row for every build that fixes a vulnerability", () => {
    const builds = new Set(releases.map(({ build }) => build));
    const fixes = table.vulnerabilities.flatMap(({ products: affected }) => affected[product]?.fixed ?? []);
    expect(fixes.filter((build) => !builds.has(build))).toEqual([]);
  });
});

/** The build before another one. */
function before(build: BuildNumber): BuildNumber {
  const revision = Number(build.split(".").at(-1));
  return build.replace(/\d+$/, String(revision - 1));
}

const fixes = table.vulnerabilities.flatMap((vulnerability) =>
  (Object.entries(vulnerability.products) as [Product, { fixed?: string }][]).flatMap(([product, { fixed }]) =>
    fixed === undefined ? [] : [{ id: vulnerability.id, vulnerability, product, fixed }],
  ),
);

describe("every vulnerability with a fix", () => {
  it("covers all products that get updates", () => {
    expect(new Set(fixes.map(({ product }) => product)).size).toBe(4);
    expect(fixes.length).toBeGreaterThan(40);
  });

  it.each(fixes)(
    "$id of $product is open one build before $fixed, from the day it is public",
    ({ id, vulnerability: { published, exploited }, product, fixed }) => {
      const isOpenIn = (text: string, day: string) => {
        const build = findBuild(text, product, table);
        if (!build) throw new Error(`${text} is no build of ${product}`);
        const open = openVulnerabilities(build, profiles[product], { table, graceDays, exploitedGraceDays }, day);
        return open.find(({ vulnerability }) => vulnerability.id === id);
      };
      const last = before(fixed);
      expect(isOpenIn(last, dayAfter(published, -1))).toBeUndefined();
      expect(isOpenIn(last, published)).toMatchObject({ fixed });
      expect(isOpenIn(fixed, published)).toBeUndefined();
      expect(isOpenIn(fixed, table.completeUntil)).toBeUndefined();
      const since = [published, exploited?.since ?? published].sort()[1] ?? "";
      const ends = [dayAfter(published, graceDays), ...(exploited ? [dayAfter(since, exploitedGraceDays)] : [])];
      expect(isOpenIn(last, table.completeUntil)?.due).toBe(ends.sort()[0]);
    },
  );
});

/** Vulnerabilities that no document fixes, while the product was in support: a fix exists, but not which build has it. */
const unknownFixes = table.vulnerabilities.flatMap(({ id, products: affected }) =>
  (Object.entries(affected) as [Product, { fixed?: string }][]).flatMap(([product, { fixed }]) =>
    fixed === undefined ? [{ id, product }] : [],
  ),
);

it.each(unknownFixes)("$id, whose fix for $product is not documented, is open in no build", ({ id, product }) => {
  for (const { name } of table.builds[product] ?? []) {
    const build = findBuild(name, product, table);
    if (!build) throw new Error(`${name} is no release of ${product}`);
    const open = openVulnerabilities(build, profiles[product], { table, graceDays, exploitedGraceDays }, "2026-11-29");
    expect(open.map(({ vulnerability }) => vulnerability.id)).not.toContain(id);
  }
});

describe("the rank of a vulnerability", () => {
  it("is its score, otherwise one that GitHub ranks like its rating", () => {
    expect(rankOf({ score: 9, rating: "critical" })).toBe(9);
    expect(rankOf({ rating: "critical" })).toBeGreaterThan(9);
    expect((["important", "moderate", "low"] as const).map((rating) => rankOf({ rating }))).toEqual([7, 4, 0.1]);
    expect(rankOf(undefined)).toBeUndefined();
  });
});
