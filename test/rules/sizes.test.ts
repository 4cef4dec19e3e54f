import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter } from "../../src/base/dates.ts";
import { identityOf, normalizeMessage } from "../../src/findings/identity.ts";
import type { Finding } from "../../src/model/finding.ts";
import { exceededSize, type Size, sizeUnits } from "../../src/model/size.ts";
import { products } from "../../src/profiles/products.ts";
import { rules } from "../../src/rules/index.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { nearLimits } from "../support/arbitrary.ts";
import { asOf, filesIn, textOf, validate } from "../support/harness.ts";
import { cases, casesIn, findingsOf, retargeted } from "../support/rules/cases.ts";
import { expectedIn } from "../support/rules/golden.ts";
import { chance, runs } from "../support/runs.ts";

/** The findings on the fixtures of rules, as manifests of every product. */
const found = cases.flatMap((one) => products.flatMap((product) => findingsOf(retargeted(one, product), one.today)));

/** The units of each rule; "none" for findings without a size. */
function unitsText(): string {
  const units = new Map(rules.map(({ id }) => [id, new Set<string>()]));
  for (const { rule, finding } of found) units.get(rule.id)?.add(finding.size?.unit ?? "none");
  return [...units].map(([id, all]) => `${id}: ${[...all].sort().join(", ")}\n`).join("");
}

describe("sizes", () => {
  it("have the units in fixtures/rules/sizes.txt (UPDATE=1 rewrites it)", () => {
    const text = unitsText();
    expect(text).toBe(expectedIn("fixtures/rules/sizes.txt", text));
  });

  it("are positive integers, with a date only if they count days", () => {
    const sizes = found.flatMap(({ finding: { size } }) => size ?? []);
    expect(sizes.filter(({ amount }) => !Number.isSafeInteger(amount) || amount < 1)).toEqual([]);
    expect(sizes.filter(({ since, unit }) => since !== undefined && unit !== "day")).toEqual([]);
  });

  it.each(["baseline", "report"])("have the units of schemas/%s.schema.json", (name) => {
    const schema = JSON.parse(textOf(`schemas/${name}.schema.json`));
    const { enum: units } = name === "report" ? schema.$defs.sizeUnit : schema.$defs.known.properties.unit;
    expect(units).toEqual(Object.keys(sizeUnits));
  });
});

/** Findings about the same thing: rule, object and message without figures. */
function bySubject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([identityOf(finding), finding.size?.unit, normalizeMessage(finding.message)]);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return groups;
}

/** Pairs of findings about the same thing in two states. */
function pairsOf(before: readonly Finding[], after: readonly Finding[]): readonly (readonly [Finding, Finding])[] {
  const later = bySubject(after);
  return [...bySubject(before)].flatMap(([key, [one, ...others]]) => {
    const [other, ...more] = later.get(key) ?? [];
    return one && other && others.length + more.length === 0 ? [[one, other] as const] : [];
  });
}

/** The sizes that get smaller from one state to another. */
function shrunk(before: readonly Finding[], after: readonly Finding[], isMeant: (finding: Finding) => boolean) {
  return pairsOf(before, after)
    .filter(([one, other]) => isMeant(one) && exceededSize(one.size, other.size))
    .map(([one, other]) => `${one.message} → ${other.message}`);
}

const check = (deployment: Deployment, today = asOf) =>
  validate([{ file: "a.yaml", content: JSON.stringify(deployment), named: true }], { preset: "strict" }, today)
    .findings;

/** A copy of a deployment with other figures: each property of these names, changed. */
function withFigures(
  deployment: Deployment,
  names: readonly string[],
  change: (value: unknown) => unknown,
): Deployment {
  const copy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => [key, names.includes(key) ? change(own) : copy(own)]),
    );
  };
  return copy(deployment) as Deployment;
}

const figures = ["homedUsers", "users", "peakUsers"];

/** Rules that report too many servers, which get less with fewer. Those that also report too few count in another unit. */
const tooMany = ["pool-size", "standard-edition-limits"];

/** Rules with sizes that fewer servers make smaller, because they count what servers require. */
const perServer = ["edge-addressing", "build-stated", "same-build", "collocation", "edge-alone", "external-names"];

describe(`the size of a finding (${chance})`, () => {
  it("is never smaller with more users", () => {
    let compared = 0;
    fc.assert(
      fc.property(nearLimits, fc.integer({ min: 1, max: 5000 }), (deployment, more) => {
        const grown = withFigures(deployment, figures, (value) => (typeof value === "number" ? value + more : value));
        const [before, after] = [check(deployment), check(grown)];
        compared += pairsOf(before, after).filter(([{ size }]) => size).length;
        expect(shrunk(before, after, ({ size }) => size?.unit !== "missing user")).toEqual([]);
      }),
      runs(60, "slow"),
    );
    expect(compared).toBeGreaterThan(60);
  });

  it("is never smaller with fewer servers", () => {
    let compared = 0;
    fc.assert(
      fc.property(nearLimits, fc.integer({ min: 1, max: 3 }), (deployment, fewer) => {
        const less = (value: unknown) =>
          typeof value === "number" ? Math.max(0, value - fewer) : (value as readonly unknown[]).slice(fewer);
        const [before, after] = [check(deployment), check(withFigures(deployment, ["servers"], less))];
        compared += pairsOf(before, after).filter(([{ size }]) => size).length;
        const isTooMany = ({ rule, size }: Finding) => tooMany.includes(rule.id) && size?.unit === "server";
        const isMeant = (finding: Finding) => !isTooMany(finding) && !perServer.includes(finding.rule.id);
        expect(shrunk(before, after, isMeant)).toEqual([]);
      }),
      runs(60, "slow"),
    );
    expect(compared).toBeGreaterThan(60);
  });

  it("is never smaller on a later date, and one that counts days is equal", () => {
    const files = filesIn("fixtures/rules").filter((file) =>
      /\/(?:product-support|extended-support|security-updates|build-current)\//.test(file),
    );
    const dated = files.filter((file) => file.endsWith(".yaml")).flatMap(casesIn);
    let compared = 0;
    for (const one of dated)
      for (const days of [1, 30, 365]) {
        const on = (today: string) => findingsOf(one, today).map(({ finding }) => finding);
        const [before, after] = [on(one.today), on(dayAfter(one.today, days))];
        expect(shrunk(before, after, () => true)).toEqual([]);
        const late = pairsOf(before, after).filter(([{ size }]) => size?.since !== undefined);
        for (const [first, second] of late) {
          expect(exceededSize(second.size, first.size)).toBeUndefined();
          expect(second.size?.amount).toBe((first.size as Size).amount + days);
        }
        compared += late.length;
      }
    expect(compared).toBeGreaterThan(10);
  });
});

it.each<[string, Record<string, unknown>, Size]>([
  ["front-end-count", { homedUsers: 30_000, servers: 3 }, { amount: 1, unit: "server" }],
  ["front-end-count", { homedUsers: 80_000, servers: 1 }, { amount: 8, unit: "server" }],
  ["pool-size", { homedUsers: 80_001, servers: 9 }, { amount: 1, unit: "user" }],
  ["pool-size", { homedUsers: 90_000, servers: 10 }, { amount: 10_000, unit: "user" }],
  ["pool-size", { homedUsers: 80_000, servers: 11 }, { amount: 1, unit: "server" }],
  ["pool-servers", { homedUsers: 0, servers: 0 }, { amount: 1, unit: "server" }],
  ["endpoints-capacity", { homedUsers: 80_000, servers: 9, endpointsPerUser: 2 }, { amount: 40_000, unit: "endpoint" }],
])("%s has the size of its message: %j", (id, pool, size) => {
  const spec = {
    product: "lync-server-2010",
    sites: [{ name: "Redmond", frontEndPools: [{ fqdn: "pool01.contoso.com", edition: "enterprise", ...pool }] }],
  };
  const content = { apiVersion: "lync-policy/v1", kind: "Deployment", metadata: { name: "contoso" }, spec };
  const findings = check(content as Deployment).filter(({ rule }) => rule.id === id);
  expect(findings.map((finding) => finding.size)).toEqual([size]);
});
