import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffFindings } from "../../src/findings/diff.ts";
import { matchBySize } from "../../src/findings/match-sizes.ts";
import { narrow } from "../../src/findings/narrow.ts";
import { describeWorse, formatSize, messageOf } from "../../src/findings/worse.ts";
import type { Finding } from "../../src/model/finding.ts";
import {
  type AcceptedSize,
  daysSince,
  distanceFrom,
  exceededSize,
  type SizeUnit,
  sizeUnits,
} from "../../src/model/size.ts";
import { rules } from "../../src/rules/index.ts";
import { runs } from "../support/runs.ts";
import { findingWith, reportOf, ruleOf } from "../support/sample-reports.ts";

const rule = rules[0] as Finding["rule"];

/** A finding about a pool, which is so many servers short. */
function short(amount: number, parts: Partial<Finding> = {}): Finding {
  const message = `pool "pool01.contoso.com" is ${amount} servers short`;
  return findingWith({ rule, object: "pool01.contoso.com", message, size: { amount, unit: "server" }, ...parts });
}

describe("a size", () => {
  it.each<[string, Finding["size"], AcceptedSize | undefined, Finding["knownSize"]]>([
    ["equals", { amount: 3, unit: "server" }, { amount: 3, unit: "server" }, undefined],
    ["is larger", { amount: 4, unit: "server" }, { amount: 3, unit: "server" }, { amount: 3, unit: "server" }],
    ["is smaller", { amount: 2, unit: "server" }, { amount: 3, unit: "server" }, undefined],
    ["has another unit", { amount: 4, unit: "user" }, { amount: 3, unit: "server" }, undefined],
    ["has any unit", { amount: 4, unit: "user" }, { amount: 3 }, { amount: 3, unit: "user" }],
    ["has any amount", { amount: 4, unit: "user" }, {}, undefined],
    ["has no limit", { amount: 4, unit: "user" }, undefined, undefined],
    ["does not exist", undefined, { amount: 3, unit: "server" }, undefined],
  ])("that %s", (_, size, accepted, expected) => {
    expect(exceededSize(size, accepted)).toEqual(expected);
  });

  it("of what is late is compared by its date, so that it does not get larger as days pass", () => {
    const accepted = { unit: "day", since: "2021-04-13" } as const;
    for (const today of ["2021-04-14", "2026-01-01", "2036-01-01"])
      expect(exceededSize(daysSince("2021-04-13", today), accepted)).toBeUndefined();
    expect(exceededSize(daysSince("2023-04-11", "2026-01-01"), accepted)).toBeUndefined();
    expect(exceededSize(daysSince("2021-04-12", "2021-04-14"), accepted)).toEqual({ amount: 1, ...accepted });
    // A number that somebody wrote is a number of days.
    expect(exceededSize(daysSince("2021-04-13", "2021-05-14"), { amount: 30 })).toEqual({ amount: 30, unit: "day" });
    expect(exceededSize(daysSince("2021-04-13", "2021-05-13"), { amount: 30 })).toBeUndefined();
  });

  it.each([
    [0, { amount: 10, unit: "missing user" }],
    [9, { amount: 1, unit: "missing user" }],
    [21, { amount: 1, unit: "user" }],
  ])("of %i, outside 10 to 20, has its own unit on either side", (value, size) => {
    expect(distanceFrom({ min: 10, max: 20 }, value, "user")).toEqual(size);
  });

  it.each(Object.keys(sizeUnits) as SizeUnit[])("in the unit %s is written out", (unit) => {
    expect(formatSize({ amount: 1, unit })).toBe(`1 ${unit}`);
    expect(formatSize({ amount: 2000, unit })).toBe(`2,000 ${sizeUnits[unit]}`);
  });
});

describe("findings that only their sizes distinguish", () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 6 });
  const knownOnes = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), { maxLength: 6 });
  const exceeds = (amount: number, known: number | undefined) => known !== undefined && amount > known;

  /** The most findings that can be covered, by trying all ways. */
  function mostCovered(sizes: readonly number[], known: readonly (number | undefined)[]): number {
    const [first, ...rest] = sizes;
    if (first === undefined) return 0;
    const ways = known.flatMap((one, at) =>
      exceeds(first, one) ? [] : [1 + mostCovered(rest, known.toSpliced(at, 1))],
    );
    return Math.max(mostCovered(rest, known), ...ways);
  }

  it("are matched so that as many as possible are covered, and everything else is paired", () => {
    fc.assert(
      fc.property(amounts, knownOnes, (sizes, known) => {
        const findings = sizes.map((amount) => short(amount));
        const accepted = known.map((amount) => ({ size: amount === undefined ? undefined : { amount } }));
        const { pairs, ...left } = matchBySize(findings, accepted);
        expect(pairs).toHaveLength(Math.min(sizes.length, known.length));
        expect(new Set(pairs.map(({ finding }) => finding)).size).toBe(pairs.length);
        expect(new Set(pairs.map((pair) => pair.known)).size).toBe(pairs.length);
        expect([left.findings.length, left.known.length]).toEqual([
          sizes.length - pairs.length,
          known.length - pairs.length,
        ]);
        const covered = pairs.filter(({ finding, known: one }) => !exceededSize(finding.size, one.size));
        expect(covered).toHaveLength(mostCovered(sizes, known));
      }),
      runs(300),
    );
  });

  it("use an entry without a unit only if none of their unit is enough", () => {
    const [any, two] = [{}, { size: { amount: 2, unit: "server" } as const }];
    expect(matchBySize([short(2)], [any, two]).known).toEqual([any]);
    expect(matchBySize([short(3)], [any, two]).known).toEqual([two]);
    expect(
      matchBySize([short(3), short(1)], [any, two])
        .pairs.map(({ finding }) => finding.size?.amount)
        .sort(),
    ).toEqual([1, 3]);
    const users = { size: { amount: 9000, unit: "user" } as const };
    expect(matchBySize([short(1)], [users])).toMatchObject({ pairs: [], findings: [short(1)], known: [users] });
  });
});

describe("a comparison", () => {
  const worse = (base: readonly Finding[], head: readonly Finding[]) =>
    [...diffFindings(base, head).worse.values()].map(({ size, knownSize, knownLevel }) => [
      size?.amount,
      knownSize?.amount ?? knownLevel,
    ]);

  it("finds what is larger than before, whatever its file, line and words", () => {
    expect(worse([short(1)], [short(8)])).toEqual([[8, 1]]);
    expect(worse([short(8)], [short(1)])).toEqual([]);
    expect(
      worse([short(1)], [short(8, { file: "b.yaml", message: 'pool "pool01.contoso.com" is too small' })]),
    ).toEqual([[8, 1]]);
    expect(diffFindings([short(1)], [short(8)])).toMatchObject({ added: [], fixed: [], kept: [short(8)] });
  });

  it("finds what is more severe than before", () => {
    const as = (level: "error" | "warning") => short(1, { rule: { ...rule, level } });
    expect(worse([as("warning")], [as("error")])).toEqual([[1, "warning"]]);
    expect(worse([as("error")], [as("warning")])).toEqual([]);
  });

  it("keeps one finding worse if a problem moves from one of two equal objects to the other and grows", () => {
    expect(worse([short(5), short(1)], [short(1), short(5)])).toEqual([]);
    expect(worse([short(5), short(1)], [short(5), short(2)])).toEqual([[2, 1]]);
    expect(worse([short(5), short(1)], [short(4), short(2)])).toEqual([[4, 1]]);
    expect(worse([short(5), short(1)], [short(6), short(2)])).toEqual([[6, 1]]);
  });

  it("does not take a problem in another unit for a known one", () => {
    const users = short(1, { size: { amount: 9000, unit: "user" }, message: 'pool "pool01.contoso.com" is full' });
    expect(diffFindings([short(1)], [users])).toMatchObject({ added: [users], fixed: [short(1)], kept: [] });
  });

  it("never hides growth: unless nothing is new or worse, the head has no more of any size than the base", () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(sizes, sizes, (base, head) => {
        const { added, worse } = diffFindings(
          base.map((amount) => short(amount)),
          head.map((amount) => short(amount)),
        );
        const isHidden = added.length + worse.size === 0;
        const least = (all: readonly number[], size: number) => all.filter((one) => one >= size).length;
        const isNoWorse = [1, 2, 3, 4].every((size) => least(head, size) <= least(base, size));
        expect(isHidden).toBe(isNoWorse);
      }),
      runs(300),
    );
  });
});

describe("the scope new", () => {
  const changes = { linesOf: () => "all" as const, isRewritten: () => true };
  const waiver = { kind: "policy", rule: rule.id, reason: "Servers arrive in January", place: short(1) } as const;
  const narrowed = (head: Parameters<typeof reportOf>, base: Parameters<typeof reportOf>) =>
    narrow(reportOf(...head), "new", changes, reportOf(...base));

  it("reports and counts what is worse, with the size before", () => {
    const { findings, scope, conclusion } = narrowed([[short(8)]], [[short(1)]]);
    expect(scope).toEqual({ kind: "new", outside: 0, worse: 1, fixed: 0 });
    expect(findings).toEqual([{ ...short(8), knownSize: { amount: 1, unit: "server" } }]);
    expect(conclusion).toBe("failure");
    expect(narrowed([[short(1)]], [[short(8)]]).scope).toEqual({ kind: "new", outside: 1, worse: 0, fixed: 0 });
  });

  it("does not count a finding as fixed that the change waives, but one that it fixes beside a waived one", () => {
    const waived = { ...short(1), waiver };
    expect(narrowed([[], { waived: [waived] }], [[short(1)]]).scope).toMatchObject({ fixed: 0 });
    expect(narrowed([[]], [[short(1)]]).scope).toMatchObject({ fixed: 1 });
    expect(narrowed([[], { waived: [waived] }], [[short(1)], { waived: [waived] }]).scope).toMatchObject({ fixed: 1 });
  });
});

describe("the words of what is worse", () => {
  const known = { amount: 1, unit: "server" } as const;
  const place = { ...short(1), file: "policy.yaml" };

  it.each<[string, Partial<Finding>]>([
    ["", {}],
    ["worse than before: off by 8 servers instead of 1", { knownSize: known }],
    ["worse than before: an error instead of a note", { knownLevel: "note" }],
    [
      "worse than before: off by 8 servers instead of 1 and an error instead of a warning",
      { knownSize: known, knownLevel: "warning" },
    ],
    [
      "worse than waived (policy.yaml:3): off by 8 servers instead of 1",
      { knownSize: known, exceeds: { kind: "policy", reason: "", place } },
    ],
    [
      "worse than in the baseline (policy.yaml:3): off by 8 servers instead of 1",
      { knownSize: known, exceeds: { kind: "baseline", reason: "", place } },
    ],
  ])("are %j", (words, parts) => {
    const finding = short(8, { rule: ruleOf("error"), message: "one; two", ...parts });
    expect(describeWorse(finding)).toBe(words);
    expect(messageOf(finding)).toBe(words === "" ? "one; two" : `one; two; ${words}`);
  });
});
