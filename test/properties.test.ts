import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Deployment } from "../src/deployment.ts";
import validateDeployment from "../src/generated/deployment-validator.cjs";
import { profiles } from "../src/profiles/index.ts";
import { capacity } from "../src/rules/capacity/index.ts";
import { rules } from "../src/rules/index.ts";
import type { Context, Hit, Rule } from "../src/types.ts";
import { deployments } from "./arbitrary.ts";
import { asOf } from "./harness.ts";

// The same in every run, so that a red run speaks of the change; another SEED explores.
const seed = Number(process.env.SEED ?? 20_110_315);
const runs = { seed, numRuns: Number(process.env.RUNS ?? 2000) };

function hitsOf(rule: Rule, deployment: Deployment): readonly Hit[] {
  const { product } = deployment.spec;
  const context: Context = { profile: profiles[product], today: asOf };
  const speaks = rule.products?.includes(product) !== false && rule.applies(deployment, context);
  return speaks ? [...rule.check(deployment, context)] : [];
}

/** The shortfalls of capacity; notes tell of something, but nothing falls short. */
function shortfalls(deployment: Deployment): readonly Hit[] {
  return capacity.filter(({ level }) => level !== "note").flatMap((rule) => hitsOf(rule, deployment));
}

/** The pools, sites and settings that fall short in one way or another. */
function places(deployment: Deployment): readonly string[] {
  return shortfalls(deployment).map(({ path }) => path.slice(0, 5).join("/"));
}

type Change = (
  pool: Deployment["spec"]["sites"][number]["frontEndPools"] extends (infer Pool)[] | undefined ? Pool : never,
  most: number,
) => void;

/** The same deployment with its first Enterprise pool changed; undefined where there is none. */
function changed(deployment: Deployment, change: Change): Deployment | undefined {
  const copy = structuredClone(deployment);
  const pool = copy.spec.sites
    .flatMap(({ frontEndPools = [] }) => frontEndPools)
    .find(({ edition }) => edition === "enterprise");
  if (!pool || typeof pool.servers !== "number") return undefined;
  change(pool, profiles[copy.spec.product].maxFrontEnds.value);
  return copy;
}

describe(`properties over deployments that follow the schema (seed ${seed}; SEED and RUNS repeat or prolong)`, () => {
  it("every generated deployment follows the schema", () => {
    fc.assert(
      fc.property(deployments, (deployment) => validateDeployment(deployment)),
      runs,
    );
  });

  it("no rule throws, and every hit has a path, a plain message and no place that cannot be", () => {
    fc.assert(
      fc.property(deployments, (deployment) => {
        for (const rule of rules) {
          for (const { path, message, related = [] } of hitsOf(rule, deployment)) {
            expect(path[0]).toMatch(/^(spec|metadata)$/);
            expect(message).toMatch(/^.{10,1000}$/);
            expect(message).not.toMatch(/undefined|NaN|\[object|null/);
            for (const other of related) expect(other.path[0]).toMatch(/^(spec|metadata)$/);
          }
        }
      }),
      runs,
    );
  });

  it("a server more, within what a pool may hold, makes nothing fall short that did not before", () => {
    fc.assert(
      fc.property(deployments, (deployment) => {
        const larger = changed(deployment, (pool, most) => {
          if (pool.homedUsers > 0 && Number(pool.servers) < most) pool.servers = Number(pool.servers) + 1;
        });
        if (larger) expect(places(deployment)).toEqual(expect.arrayContaining([...places(larger)]));
      }),
      runs,
    );
  });

  it("more users never make a deployment sufficient that fell short", () => {
    fc.assert(
      fc.property(deployments, fc.integer({ min: 1, max: 50_000 }), (deployment, more) => {
        const larger = changed(deployment, (pool) => {
          pool.homedUsers += more;
        });
        if (larger && places(deployment).length > 0) expect(places(larger)).not.toEqual([]);
      }),
      runs,
    );
  });
});
