import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../src/base/group-by.ts";
import validateDeployment from "../../src/generated/deployment-validator.cjs";
import type { Product } from "../../src/profiles/fact.ts";
import { products } from "../../src/profiles/products.ts";
import { capacity } from "../../src/rules/capacity/index.ts";
import { rules } from "../../src/rules/index.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { deployments, nearLimits } from "../support/arbitrary.ts";
import { growOne, serverGrowths, userGrowths } from "../support/growth.ts";
import { asOf, basisOn } from "../support/harness.ts";
import { chance, runs } from "../support/runs.ts";

/** Any valid deployment, and deployments with pools near their limits. */
const any = fc.oneof(deployments, nearLimits);

/** The same for one product. */
function anyOf(product: Product): fc.Arbitrary<Deployment> {
  return any.map((deployment) => ({ ...deployment, spec: { ...deployment.spec, product } }));
}

/** A finding of the capacity area: its rule, and the pool, site or setting that it is about. */
type CapacityFinding = { readonly rule: string; readonly place: string; readonly object: string };

/** The findings of the capacity area, without those of rules that yield to more specific ones. */
function capacityFindings(deployment: Deployment): readonly CapacityFinding[] {
  return runRules(deployment, capacity, basisOn(asOf)).flatMap(([{ id }, hits]) =>
    hits.map(({ path }) => ({ rule: id, place: path.join("/"), object: path.slice(0, 5).join("/") })),
  );
}

/** The names of findings, numbered within each group, so that an additional finding of a group has a new name. */
function numberedNames(
  findings: readonly CapacityFinding[],
  group: (finding: CapacityFinding) => string,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const names = findings.map((finding) => {
    const number = (counts.get(group(finding)) ?? 0) + 1;
    counts.set(group(finding), number);
    return `${group(finding)} #${number}`;
  });
  return new Set(names);
}

/** The findings of `larger` that `smaller` does not have, group by group. */
function onlyIn(
  larger: readonly CapacityFinding[],
  smaller: readonly CapacityFinding[],
  group: (finding: CapacityFinding) => string,
) {
  const known = numberedNames(smaller, group);
  return [...numberedNames(larger, group)].filter((name) => !known.has(name));
}

/** A rule that requires a documented size, not more servers: sizes from 13 on are not documented. */
const documentedSize = "quorum-documented";

/** The rules that apply to the servers of a pool that passes `front-end-count` or `pool-servers`. */
const successors = new Set([
  "front-end-spare",
  "pool-quorum",
  "paired-pool-capacity",
  "virtual-capacity",
  "av-conferencing-capacity",
]);

/** Rules on servers that do not require more or fewer of them. */
const otherMatters = new Set([documentedSize, "virtual-pool", "virtual-hosts"]);

/** Rules that report one value for two causes. */
const twoCauses = new Set([
  // Too few servers for the users, and more than a pool may have.
  "front-end-count, pool-size",
  "pool-size, virtual-capacity",
  // Too few servers of two roles for the same users.
  "edge-capacity, director-capacity",
]);

describe(`properties over valid deployments (${chance})`, () => {
  it("every generated deployment is valid", () => {
    fc.assert(
      fc.property(any, (deployment) => validateDeployment(deployment)),
      runs(150),
    );
  });

  it("no rule throws, and every violation has a path, a message and valid related paths", () => {
    fc.assert(
      fc.property(any, (deployment) => {
        for (const rule of rules) {
          for (const { path, message, related = [] } of runRules(deployment, [rule], basisOn(asOf)).flatMap(
            ([, hits]) => hits,
          )) {
            expect(path[0]).toMatch(/^(spec|metadata)$/);
            expect(message).toMatch(/^.{10,1000}$/);
            expect(message).not.toMatch(/undefined|NaN|\[object|null/);
            for (const other of related) expect(other.path[0]).toMatch(/^(spec|metadata)$/);
          }
        }
      }),
      runs(150, "slow"),
    );
  });

  it("a rule yields only to existing rules, and never to one that yields to it", () => {
    const nearer = new Map(rules.map(({ id, yieldsTo = [] }) => [id, yieldsTo]));
    for (const { id, yieldsTo = [] } of rules) {
      for (const other of yieldsTo) expect(nearer.get(other)).not.toContain(id);
    }
  });
});

describe.each(products)(`properties over valid deployments of %s (${chance})`, (product) => {
  it("an additional server, where the documentation allows one, never adds a capacity finding", () => {
    fc.assert(
      fc.property(anyOf(product), fc.nat(), (deployment, pick) => {
        const larger = growOne(deployment, serverGrowths, pick);
        if (!larger) return;
        const [before, after] = [capacityFindings(deployment), capacityFindings(larger)].map((all) =>
          all.filter(({ rule }) => rule !== documentedSize),
        ) as [CapacityFinding[], CapacityFinding[]];
        expect(after.length).toBeLessThanOrEqual(before.length);
        expect(onlyIn(after, before, ({ place }) => place)).toEqual([]);
        expect(
          onlyIn(after, before, ({ rule }) => rule).filter((name) => !successors.has(name.split(" ")[0] ?? "")),
        ).toEqual([]);
      }),
      runs(60),
    );
  });

  it("more users never remove a capacity finding, although a more severe one can replace it", () => {
    fc.assert(
      fc.property(
        anyOf(product),
        fc.nat(),
        fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 50_000 })),
        (deployment, pick, more) => {
          const larger = growOne(deployment, (copy) => userGrowths(copy, more), pick);
          if (!larger) return;
          const [before, after] = [capacityFindings(deployment), capacityFindings(larger)];
          // A pool with more users than any pool may have replaces the findings about the number of its servers.
          const isAbove = after.some(({ rule, place }) => rule === "pool-size" && place.endsWith("/homedUsers"));
          const left = new Set(after.map(({ object }) => object));
          expect(before.filter(({ object }) => !left.has(object))).toEqual([]);
          if (isAbove) return;
          expect(after.length).toBeGreaterThanOrEqual(before.length);
          expect(onlyIn(before, after, ({ object }) => object)).toEqual([]);
        },
      ),
      runs(60),
    );
  });

  it("one cause is one capacity finding: no value of a pool, site or setting has two, except for two causes", () => {
    fc.assert(
      fc.property(anyOf(product), (deployment) => {
        const findings = capacityFindings(deployment).filter(({ rule }) => !otherMatters.has(rule));
        const byPlace = [...groupBy(findings, ({ place }) => place).values()];
        const together = byPlace.map((found) => found.map(({ rule }) => rule).join(", "));
        expect(together.filter((rules) => rules.includes(",") && !twoCauses.has(rules))).toEqual([]);
      }),
      runs(60),
    );
  });
});
