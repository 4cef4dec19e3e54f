import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { updates as table } from "../../src/generated/updates.ts";
import { compareBuilds, findBuild, isBefore } from "../../src/profiles/updates/builds.ts";
import { chance, runs } from "../support/runs.ts";

const se = "skype-for-business-server-se";
const of2019 = "skype-for-business-server-2019";

describe("a build", () => {
  it("is understood by its full number, by its last two parts and by the name of its release", () => {
    const number = "7.0.2046.889";
    for (const text of [
      number,
      "2046.889",
      "7.0.2046.0889",
      "CU1 October 2026 security update",
      "cu1 october 2026 SECURITY update",
    ])
      expect([text, findBuild(text, se, table)?.number]).toEqual([text, number]);
  });

  it("is understood by its last two parts if two series of a product share the third one", () => {
    const [rtm] = table.builds[se] ?? [];
    if (!rtm) expect.fail("the table has no release");
    const release = (name: string, build: string) => ({ ...rtm, name, build });
    const releases = [release("RTM", "7.0.2046.100"), release("CU1", "7.0.2046.200"), release("CU2", "7.1.2046.200")];
    const both = { ...table, builds: { ...table.builds, [se]: [...releases, release("CU3", "7.1.2046.300")] } };
    const numberOf = (text: string) => findBuild(text, se, both)?.number;
    for (const number of ["7.0.2046.100", "7.0.2046.150", "7.1.2046.150", "7.1.2046.300"])
      expect([number, numberOf(number)]).toEqual([number, number]);
    expect([numberOf("2046.100"), numberOf("2046.300")]).toEqual(["7.0.2046.100", "7.1.2046.300"]);
    // It can be either.
    expect([numberOf("2046.200"), numberOf("2046.150"), numberOf("7.2.2046.100")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("can be one that the table does not have", () => {
    expect(findBuild("2046.850", se, table)).toEqual({
      product: se,
      number: "7.0.2046.850",
      release: undefined,
      least: "7.0.2046.850",
      most: "7.0.2046.850",
    });
  });

  it("of a release without a documented build lies between those of its neighbors", () => {
    const cu1 = findBuild("CU1", se, table);
    expect(cu1).toMatchObject({ number: undefined, least: "7.0.2046.820", most: "7.0.2046.879" });
    if (!cu1) return;
    expect(isBefore(cu1, "7.0.2046.820")).toBe(false);
    expect(isBefore(cu1, "7.0.2046.821")).toBeUndefined();
    expect(isBefore(cu1, "7.0.2046.878")).toBeUndefined();
    expect(isBefore(cu1, "7.0.2046.879")).toBe(true);
    expect(isBefore(cu1, "7.0.2046.889")).toBe(true);
  });

  it("of the first release without a documented build has no lower bound", () => {
    const rtm = findBuild("RTM", se, table);
    expect(rtm).toMatchObject({ number: undefined, least: undefined, most: "7.0.2046.820" });
    expect(rtm && isBefore(rtm, "7.0.2046.819")).toBeUndefined();
    expect(rtm && isBefore(rtm, "7.0.2046.820")).toBe(true);
  });

  it("of the last release without a documented build has no upper bound", () => {
    const last = findBuild("CU18 HF1", "lync-server-2010", table);
    expect(last).toMatchObject({ number: undefined, least: "4.0.7577.230", most: undefined });
    expect(last && isBefore(last, "4.0.7577.230")).toBe(false);
    expect(last && isBefore(last, "4.0.7577.231")).toBeUndefined();
  });

  it.each([
    ["6.0.9319.886", se],
    ["9319.886", of2019],
    ["7.0.246.530", of2019],
    ["17.0.2046.123", of2019],
    ["7.1.2046.530", of2019],
    ["7.0.2046", of2019],
    ["7.0.2046.530.1", of2019],
    ["2046.", of2019],
    [".530", of2019],
    ["2046.123456", of2019],
    ["-2046.5", of2019],
    ["2046.5e3", of2019],
    ["٢٠٤٦.530", of2019],
    ["2046.530\n2046.583", of2019],
    ["", se],
    ["CU99", se],
    ["CU1 ; DROP", se],
    ["__proto__", se],
    ["constructor", se],
    ["toString", se],
    ["{{7*7}}", se],
  ] as const)("%j is no build of %s", (text, product) => {
    expect(findBuild(text, product, table)).toBeUndefined();
  });

  it("is none in a very long text", () => {
    for (const text of ["9".repeat(1_000_000), "2046.".repeat(200_000), " ".repeat(1_000_000)])
      expect(findBuild(text, se, table)).toBeUndefined();
  });

  it("is none of a product that the table does not have", () => {
    expect(findBuild("2046.889", se, { ...table, builds: {} })).toBeUndefined();
    expect(findBuild("CU1", se, { ...table, builds: {} })).toBeUndefined();
  });
});

describe("builds", () => {
  it.each([
    ["7.0.2046.9", "7.0.2046.10"],
    ["7.0.2046.99", "7.0.2046.583"],
    ["6.0.9319.886", "7.0.2046.0"],
  ])("%s is earlier than %s", (one, other) => {
    expect(Math.sign(compareBuilds(one, other))).toBe(-1);
    expect(Math.sign(compareBuilds(other, one))).toBe(1);
    expect(compareBuilds(one, one)).toBe(0);
  });

  it(`are ordered by their numbers (${chance})`, () => {
    const revision = fc.integer({ min: 0, max: 99_999 });
    fc.assert(
      fc.property(revision, revision, (one, other) => {
        const build = findBuild(`2046.${one}`, se, table);
        expect(build && isBefore(build, `7.0.2046.${other}`)).toBe(one < other);
      }),
      runs(200),
    );
  });
});
