import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/base/errors.ts";
import { main } from "../../../src/cli/main.ts";
import { alternativesTo } from "../../../src/features/plan/alternatives.ts";
import { comparePlans } from "../../../src/features/plan/compare.ts";
import { withFlags } from "../../../src/features/plan/flags.ts";
import { planOf } from "../../../src/features/plan/plan.ts";
import { planYaml } from "../../../src/features/plan/report-yaml.ts";
import type { RequirementsSpec, Topology } from "../../../src/features/plan/types.ts";
import { rulesOf } from "../../../src/rules/index.ts";
import { runRules } from "../../../src/rules/run-rules.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { cited } from "../../../src/sources/index.ts";
import { asOf, basisOn, checkText, root } from "../../support/harness.ts";
import { possible } from "../../support/requirements.ts";
import { chance, runs } from "../../support/runs.ts";

const server2019 = "skype-for-business-server-2019";

/** Options of the command line as a command reads them. */
function flagsOf(options: string) {
  const words = options.split(" ");
  const text = (name: string) => words[words.indexOf(`--${name}`) + 1];
  return {
    text: (name: string) => (words.includes(`--${name}`) ? text(name) : undefined),
    texts: () => [],
    flag: () => false,
  };
}

/** The errors and warnings in a deployment. */
function violations(deployment: Deployment): readonly string[] {
  return runRules(deployment, rulesOf("recommended"), basisOn(asOf)).flatMap(([rule, hits]) =>
    rule.level === "note" ? [] : hits.map(({ message }) => `${rule.id}: ${message}`),
  );
}

/** The Front End pools of a plan for one site: users, servers and pair. */
function pools(spec: RequirementsSpec) {
  return planOf({ spec }, asOf).deployment.spec.sites.flatMap(({ frontEndPools = [] }) =>
    frontEndPools.map(({ homedUsers, servers, pairedWith }) => [homedUsers, servers, pairedWith]),
  );
}

describe(`alternatives (${chance})`, () => {
  it("pass check with the same requirements, differ from the plan, and are chosen by their options", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(possible, (requirements) => {
        const [plan, ...others] = comparePlans(requirements, asOf);
        for (const { alternative, plan: other } of others) {
          if (!alternative || !plan) continue;
          met.add(alternative.options);
          expect([alternative.options, violations(other.deployment)]).toEqual([alternative.options, []]);
          expect(other.deployment).not.toEqual(plan.plan.deployment);
          const chosen = withFlags("plan", requirements, flagsOf(alternative.options));
          expect(planOf(chosen, asOf).deployment).toEqual(other.deployment);
          expect(
            checkText(planYaml(other), "plan.yaml", "recommended").findings.filter(({ rule }) => rule.level !== "note"),
          ).toEqual([]);
        }
      }),
      runs(60, "slow"),
    );
    expect([...met].sort()).toEqual([
      "--archive-store exchange",
      "--archive-store sql",
      "--front-ends enterprise",
      "--front-ends enterprise-pair",
      "--front-ends standard-pair",
      "--load-balancing hardware",
    ]);
  });

  it("include what is smaller than a choice", () => {
    const { needs } = planOf(
      { spec: { product: server2019, users: 2500, topology: { frontEnds: "enterprise" } } },
      asOf,
    );
    expect(alternativesTo(needs).map(({ options }) => options)).toEqual([
      "--front-ends standard",
      "--front-ends standard-pair",
      "--front-ends enterprise-pair",
      "--load-balancing hardware",
    ]);
  });

  it("cite a document for each of them, and state what it gives up", () => {
    fc.assert(
      fc.property(possible, (requirements) => {
        for (const { facts, givesUp } of alternativesTo(planOf(requirements, asOf).needs)) {
          expect(givesUp).not.toMatch(/undefined|NaN|null|\b0\b/);
          expect(facts.length).toBeGreaterThan(0);
          for (const { source } of facts) expect(cited(source).url).toMatch(/^https?:/);
        }
      }),
      runs(60),
    );
  });

  it("meet the requirements when several are combined", () => {
    const topology: fc.Arbitrary<Topology> = fc.record(
      {
        frontEnds: fc.constantFrom("standard", "standard-pair", "enterprise", "enterprise-pair"),
        pools: fc.integer({ min: 1, max: 8 }),
        loadBalancing: fc.constantFrom("dns", "hardware"),
        avConferencing: fc.constantFrom("collocated", "dedicated"),
      },
      { requiredKeys: [] },
    );
    let planned = 0;
    fc.assert(
      fc.property(possible, topology, (requirements, choice) => {
        try {
          const { avConferencing, ...others } = choice;
          const possibleChoice = requirements.spec.product === "lync-server-2010" ? choice : others;
          const plan = planOf({ ...requirements, spec: { ...requirements.spec, topology: possibleChoice } }, asOf);
          planned++;
          expect(violations(plan.deployment)).toEqual([]);
          const homed = plan.deployment.spec.sites.map(({ frontEndPools = [] }) =>
            frontEndPools.map((pool) => pool.homedUsers ?? 0),
          );
          for (const users of homed) expect(Math.max(...users) - Math.min(...users)).toBeLessThanOrEqual(1);
          expect(homed.flat().reduce((sum, users) => sum + users, 0)).toBe(plan.needs.users);
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
        }
      }),
      runs(60),
    );
    expect(planned).toBeGreaterThan(10);
  });
});

describe("the split of users over pools", () => {
  it("is even", () => {
    const topology = { pools: 3 };
    expect(pools({ product: server2019, users: 25_000, topology }).map(([users]) => users)).toEqual([8334, 8333, 8333]);
    expect(pools({ product: server2019, users: 25_000, topology: { pools: 1 } }).map(([users]) => users)).toEqual([
      25_000,
    ]);
    // One pool has at most 15 servers for load.
    expect(pools({ product: server2019, users: 100_005 })).toHaveLength(1);
    expect(pools({ product: server2019, users: 100_006 }).map(([users]) => users)).toEqual([50_003, 50_003]);
    expect(pools({ product: "lync-server-2010", users: 90_001 })).toEqual([
      [45_001, 6, undefined],
      [45_000, 6, undefined],
    ]);
  });

  it("pairs pools two by two, each with servers for the users of both", () => {
    const topology = { frontEnds: "enterprise-pair" } as const;
    expect(pools({ product: server2019, users: 106_000, topology })).toEqual([
      [53_000, 16, "pool02.contoso.com"],
      [53_000, 16, "pool01.contoso.com"],
    ]);
    expect(pools({ product: server2019, users: 106_001, topology }).map(([users, , pair]) => [users, pair])).toEqual([
      [26_501, "pool02.contoso.com"],
      [26_500, "pool01.contoso.com"],
      [26_500, "pool04.contoso.com"],
      [26_500, "pool03.contoso.com"],
    ]);
  });
});

describe("A/V conferencing", () => {
  it("is on the Front End Servers, or on one server per 20,000 users of a site", () => {
    const sites = [
      { name: "Redmond", users: 20_001 },
      { name: "Dublin", users: 500 },
    ];
    const spec = { product: "lync-server-2010", sites, topology: { avConferencing: "dedicated" } } as const;
    const { deployment } = planOf({ spec }, asOf);
    expect(deployment.spec.sites.map((site) => site.avConferencingPools)).toEqual([
      [{ fqdn: "av01.contoso.com", servers: 2 }],
      undefined,
    ]);
    expect(deployment.spec.sites[0]?.frontEndPools?.[0]).toMatchObject({
      features: { conferencing: true, avConferencing: true },
      avConferencingPool: "av01.contoso.com",
    });
    const collocated = {
      product: "lync-server-2010",
      users: 10_000,
      topology: { avConferencing: "collocated" },
    } as const;
    const plan = planOf({ spec: collocated }, asOf);
    expect(plan.deployment.spec.sites[0]?.frontEndPools?.[0]).toMatchObject({ collocated: ["av-conferencing"] });
    expect(alternativesTo(plan.needs).map(({ options }) => options)).toContain("--av-conferencing dedicated");
    expect(() => planOf({ spec: { ...collocated, users: 10_001 } }, asOf)).toThrow("av-conferencing-capacity");
  });
});

describe("a choice that does not fit", () => {
  const rejections: readonly (readonly [string, RequirementsSpec, string])[] = [
    [
      "pairs of a product without pairing",
      { product: "lync-server-2010", users: 100, topology: { frontEnds: "standard-pair" } },
      'topology.frontEnds is "standard-pair", which fits no site: Lync Server 2010 does not support pool pairing',
    ],
    [
      "too many users for a pair",
      { product: server2019, users: 5001, topology: { frontEnds: "standard-pair" } },
      "serves up to 5,000 users",
    ],
    [
      "one Standard Edition server for high availability",
      { product: server2019, users: 10, availability: "high", topology: { frontEnds: "standard" } },
      "high availability requires",
    ],
    [
      "too few pools",
      { product: server2019, users: 200_000, topology: { pools: 1 } },
      "200,000 users require at least 2 pools",
    ],
    [
      "more pools than users",
      { product: server2019, users: 2, topology: { pools: 3 } },
      "cannot be split over 3 pools",
    ],
    [
      "an odd number of paired pools",
      { product: server2019, users: 20, topology: { pools: 3, frontEnds: "enterprise-pair" } },
      "topology.pools is odd",
    ],
    [
      "a number of pools with Standard Edition",
      { product: server2019, users: 20, topology: { pools: 2, frontEnds: "standard-pair" } },
      "topology.pools is a number of Enterprise pools",
    ],
    [
      "the A/V Conferencing role of a product without it",
      { product: server2019, users: 20, topology: { avConferencing: "dedicated" } },
      "has no A/V Conferencing Server role",
    ],
  ];
  it.each(rejections)("%s is rejected", (_what, spec, part) => {
    expect(() => planOf({ spec }, asOf)).toThrow(UsageError);
    expect(() => planOf({ spec }, asOf)).toThrow(part);
  });

  it("is used at the sites that it fits", () => {
    const sites = [
      { name: "Redmond", users: 30_000 },
      { name: "Dublin", users: 4000 },
    ];
    expect(
      pools({ product: server2019, sites, topology: { frontEnds: "standard-pair" } }).map(([users]) => users),
    ).toEqual([30_000, 2000, 2000]);
  });
});

describe("plan --alternatives", () => {
  it("compares servers as a table or as JSON, and not as a manifest", async () => {
    const run = async (...more: readonly string[]) => {
      const seen = { out: "", err: "" };
      const code = await main(["plan", "--product", server2019, "--users", "4000", "--alternatives", ...more], {
        cwd: root,
        color: false,
        stdin: async () => new Uint8Array(),
        installDir: root,
        out: (text) => {
          seen.out += text;
        },
        err: (text) => {
          seen.err += text;
        },
      });
      return { ...seen, code };
    };
    const table = await run();
    expect(table.code).toBe(0);
    expect(table.out).toMatch(/this plan +2 +2 +2 Standard Edition servers\n/);
    expect(table.out).toMatch(
      /Enterprise pools +--front-ends enterprise +1 +5 +3 Front End Servers, 1 Back End, 1 File server\n/,
    );
    const { alternatives } = JSON.parse((await run("--format", "json")).out);
    expect(alternatives.map(({ computers }: { computers: number }) => computers)).toEqual([2, 5, 9]);
    expect(await run("--format", "yaml")).toMatchObject({ code: 2, out: "" });
  });
});
