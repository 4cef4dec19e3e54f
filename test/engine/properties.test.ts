import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hitsOf } from "../../src/engine/run-rules.ts";
import validateDeployment from "../../src/generated/deployment-validator.cjs";
import { capacity } from "../../src/rules/capacity/index.ts";
import { rules } from "../../src/rules/index.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { crowded, deployments } from "../support/arbitrary.ts";
import { grown, serverGrowths, userGrowths } from "../support/growth.ts";
import { asOf } from "../support/harness.ts";
import { chance, runs } from "../support/runs.ts";

/** Both kinds: anything that the schema allows, and pools at the edge of what they carry. */
const any = fc.oneof(deployments, crowded);

/** A finding of the capacity area: its rule, and the pool, site or setting that it is about. */
type Told = { readonly rule: string; readonly place: string; readonly object: string };

/** What the capacity area says once every rule has yielded to those that stand nearer. */
function told(deployment: Deployment): readonly Told[] {
  return hitsOf(deployment, capacity, asOf).flatMap(([{ id }, hits]) =>
    hits.map(({ path }) => ({ rule: id, place: path.join("/"), object: path.slice(0, 5).join("/") })),
  );
}

/** The findings, numbered in each group, so that one more of a group has a name that was not there. */
function numbered(findings: readonly Told[], group: (finding: Told) => string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const names = findings.map((finding) => {
    const number = (counts.get(group(finding)) ?? 0) + 1;
    counts.set(group(finding), number);
    return `${group(finding)} #${number}`;
  });
  return new Set(names);
}

/** The findings of `larger` that `smaller` does not have, group by group. */
function onlyIn(larger: readonly Told[], smaller: readonly Told[], group: (finding: Told) => string) {
  const known = numbered(smaller, group);
  return [...numbered(larger, group)].filter((name) => !known.has(name));
}

/** Asks for a size that the documents speak of, not for more servers: from 13 on they are silent. */
const aboutDocuments = "quorum-documented";

/** The rules that speak of the servers of a pool once `front-end-count` is content. */
const successors = new Set(["front-end-spare", "pool-quorum", "paired-pool-capacity", "virtual-capacity"]);

describe(`properties over deployments that follow the schema (${chance})`, () => {
  it("every generated deployment follows the schema", () => {
    fc.assert(
      fc.property(any, (deployment) => validateDeployment(deployment)),
      runs(150),
    );
  });

  it("no rule throws, and every hit has a path, a plain message and no place that cannot be", () => {
    fc.assert(
      fc.property(any, (deployment) => {
        for (const rule of rules) {
          for (const { path, message, related = [] } of hitsOf(deployment, [rule], asOf).flatMap(([, hits]) => hits)) {
            expect(path[0]).toMatch(/^(spec|metadata)$/);
            expect(message).toMatch(/^.{10,1000}$/);
            expect(message).not.toMatch(/undefined|NaN|\[object|null/);
            for (const other of related) expect(other.path[0]).toMatch(/^(spec|metadata)$/);
          }
        }
      }),
      runs(150),
    );
  });

  it("a server more, wherever the documents let one in, never adds a finding of capacity", () => {
    fc.assert(
      fc.property(any, fc.nat(), (deployment, pick) => {
        const larger = grown(deployment, serverGrowths, pick);
        if (!larger) return;
        const [before, after] = [told(deployment), told(larger)].map((all) =>
          all.filter(({ rule }) => rule !== aboutDocuments),
        ) as [Told[], Told[]];
        expect(after.length).toBeLessThanOrEqual(before.length);
        expect(onlyIn(after, before, ({ place }) => place)).toEqual([]);
        expect(
          onlyIn(after, before, ({ rule }) => rule).filter((name) => !successors.has(name.split(" ")[0] ?? "")),
        ).toEqual([]);
      }),
      runs(150),
    );
  });

  it("more users never remove a finding of capacity, though a graver one can take its place", () => {
    fc.assert(
      fc.property(
        any,
        fc.nat(),
        fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 50_000 })),
        (deployment, pick, more) => {
          const larger = grown(deployment, (copy) => userGrowths(copy, more), pick);
          if (!larger) return;
          const [before, after] = [told(deployment), told(larger)];
          expect(after.length).toBeGreaterThanOrEqual(before.length);
          expect(onlyIn(before, after, ({ object }) => object)).toEqual([]);
        },
      ),
      runs(150),
    );
  });

  it("a rule that keeps silent for another one names a rule that there is, and never one that yields to it", () => {
    const nearer = new Map(rules.map(({ id, yieldsTo = [] }) => [id, yieldsTo]));
    for (const { id, yieldsTo = [] } of rules) {
      for (const other of yieldsTo) expect(nearer.get(other)).not.toContain(id);
    }
  });
});
