import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityOf, neededFrontEnds } from "../../src/deployment/sizing/front-end.ts";
import { overviewOf, type Row } from "../../src/overview/overview.ts";
import { profiles } from "../../src/profiles/index.ts";
import { bar } from "../../src/report/bar.ts";
import { label } from "../../src/report/mermaid.ts";
import { rules } from "../../src/rules/index.ts";
import type { Deployment } from "../../src/schema/deployment.ts";
import { parseAllDocuments } from "../../src/yaml/library/library.ts";
import { deployments, nearLimits } from "../support/arbitrary.ts";
import { asOf, textOf } from "../support/harness.ts";
import { runs } from "../support/runs.ts";

const place = { range: { line: 1, column: 1, endLine: 1, endColumn: 2 }, excerpt: "" };

const overviewIn = (deployment: Deployment) =>
  overviewOf({ file: "a.yaml", content: deployment, locate: () => place }, deployment);

/** The paths of the violations of a rule, none if it does not apply to the product. */
function placesOf(id: string, deployment: Deployment): readonly string[] {
  const rule = rules.find((candidate) => candidate.id === id);
  const { product } = deployment.spec;
  const context = { profile: profiles[product], today: asOf };
  if (!rule || rule.products?.includes(product) === false || !rule.applies(deployment, context)) return [];
  return [...rule.check(deployment, context)].map(({ path }) => path.join("/"));
}

const placeOf = ({ path }: Row) => path.join("/");
const isOverloaded = ({ load = 0 }: Row) => load > 1;

describe("an overview", () => {
  const [document] = [...parseAllDocuments(textOf("fixtures/projects/contoso/repaired/production/americas.yaml"))];
  const contoso = document?.toJS() as Deployment;

  it("has a row for each pool and each server outside pools, by site", () => {
    const { deployment, product, rows } = overviewIn(contoso);
    expect([deployment, product]).toEqual(["contoso-americas", "Lync Server 2010"]);
    const [{ limits: _, ...first } = { limits: [] }] = rows;
    expect(first).toEqual({
      kind: "frontEndPools",
      role: "Front End pool",
      name: "pool01.contoso.com",
      path: ["spec", "sites", 0, "frontEndPools", 0],
      site: "Redmond",
      servers: 4,
      users: 30_000,
      needed: 4,
      load: 1,
    });
    expect(rows.at(-1)).toMatchObject({ role: "XMPP Gateway", site: "", servers: 1 });
  });

  it("shows no numbers of a pool whose users the manifest does not state, unless the stated ones are too many", () => {
    const pool = { fqdn: "pool01.contoso.com", edition: "enterprise" as const, servers: 2 };
    const branch = { kind: "server" as const, fqdn: "sbs01.contoso.com", pool: pool.fqdn };
    const overviewWith = (users: { readonly users?: number }) => {
      const sites = [
        { name: "Redmond", frontEndPools: [pool] },
        { name: "Portland", survivableBranch: { ...branch, ...users } },
      ];
      return overviewIn({ ...contoso, spec: { product: "lync-server-2010", sites } }).rows;
    };
    const [unknown, unknownBranch] = overviewWith({});
    expect(unknown).toEqual({ ...unknown, limits: [] });
    expect(Object.keys(unknown ?? {})).not.toEqual(expect.arrayContaining(["users"]));
    expect(unknown?.load ?? unknown?.needed ?? unknownBranch?.load).toBeUndefined();
    expect(unknownBranch?.limits).toEqual([]);
    const [few] = overviewWith({ users: 5000 });
    expect([few?.users, few?.needed, few?.load, few?.limits]).toEqual([undefined, undefined, undefined, []]);
    const [many] = overviewWith({ users: 10_001 });
    expect([many?.users, many?.needed]).toEqual([undefined, 3]);
    expect(many?.limits.map(({ what, users, most }) => [what, users, most])).toEqual([
      ["server capacity", 10_001, 10_000],
      ["single server failure", 10_001, 10_000],
    ]);
  });

  it("has each reference between rows once", () => {
    const { rows, links } = overviewIn(contoso);
    const named = links.map(
      ({ from, to, as }) => `${rows[from]?.name} ${as} ${typeof to === "number" ? rows[to]?.name : "?"}`,
    );
    expect(named).toContain("pool01.contoso.com Edge edge.contoso.com");
    expect(named).toContain("sba01.contoso.com registrar pool03.contoso.com");
    expect(new Set(named).size).toBe(named.length);
  });

  it("has at most the given number of rows, and counts the others", () => {
    const whole = overviewIn(contoso);
    const content = { file: "a.yaml", content: contoso, locate: () => place };
    const { rows, more } = overviewOf(content, contoso, { most: 3 });
    expect([rows, more]).toEqual([whole.rows.slice(0, 3), whole.rows.length - 3]);
  });
});

/** The rules about the number of servers of a Front End pool. */
const rulesOfCounts = [
  "pool-servers",
  "front-end-count",
  "front-end-spare",
  "pool-quorum",
  "pool-size",
  "paired-pool-capacity",
  "virtual-capacity",
] as const;

type PoolList = "edgePools" | "directorPools";

/** The deployment with a number of servers, spread evenly over all pools of a list. */
function withServers(deployment: Deployment, list: PoolList, servers: number): Deployment {
  const copy = structuredClone(deployment);
  const pools = copy.spec.sites.flatMap((site): { servers: unknown }[] => site[list] ?? []);
  for (const [at, pool] of pools.entries())
    pool.servers = Math.floor(servers / pools.length) + (at < servers % pools.length ? 1 : 0);
  return copy;
}

/** Whether a path leads to a pool of another list. */
function isOfOther(path: string, list: PoolList): boolean {
  return path.startsWith("spec/sites/") && !path.includes(`/${list}/`);
}

describe("an overview agrees with the rules", () => {
  const any = fc.oneof(deployments, nearLimits);
  const check = (property: (deployment: Deployment) => void) => fc.assert(fc.property(any, property), runs(60, "slow"));

  it("about the Front End Servers needed for a number of users", () => {
    for (const profile of Object.values(profiles)) {
      for (const users of [1, 5000, 6667, 6668, 10_000, 10_001, 80_000]) {
        const needed = neededFrontEnds(users, profile);
        expect(capacityOf(needed, profile)).toBeGreaterThanOrEqual(users);
        expect(capacityOf(needed - 1, profile)).toBeLessThan(users);
      }
    }
  });

  it("about pools that are too small", () => {
    check((deployment) => {
      const { maxFrontEnds } = profiles[deployment.spec.product];
      const pools = overviewIn(deployment).rows.filter(({ role }) => role === "Front End pool");
      const reported = new Set(rulesOfCounts.flatMap((id) => placesOf(id, deployment)));
      const isReported = (row: Row, property: string) => reported.has(`${placeOf(row)}/${property}`);
      for (const row of pools) {
        const { servers, needed = 0 } = row;
        const about = isReported(row, "servers");
        // If no number of servers is enough for a pool or its pair, the finding may be about the users.
        if (servers < needed && (needed > maxFrontEnds.value || isReported(row, "homedUsers")))
          expect(about || isReported(row, "homedUsers")).toBe(true);
        // A rule about the number of servers may also report too many of them.
        else if (servers <= maxFrontEnds.value) expect([placeOf(row), about]).toEqual([placeOf(row), servers < needed]);
      }
      // A pool can be overloaded for other reasons too, but one with too few servers for its load always is.
      const few = new Set(placesOf("front-end-count", deployment));
      expect(pools.filter((row) => few.has(`${placeOf(row)}/servers`) && !isOverloaded(row))).toEqual([]);
    });
  });

  it.each([
    ["edgePools", ["edge-capacity", "edge-high-availability", "edge-required", "pool-servers"]],
    ["directorPools", ["director-capacity", "pool-servers"]],
  ] as const)(
    "about the servers that all %s need together, two in each Edge pool if availability is high",
    (list, ids) => {
      let [standard, high] = [0, 0];
      check((deployment) => {
        const [first, ...others] = overviewIn(deployment).rows.filter(({ kind }) => kind === list);
        const { availability = "standard" } = deployment.spec;
        if (first?.needed === undefined) return;
        const { needed } = first;
        for (const row of others) expect(row.needed).toBe(needed);
        const hits = (servers: number) => {
          const changed = withServers(deployment, list, servers);
          return ids.flatMap((id) => placesOf(id, changed)).filter((path) => !isOfOther(path, list));
        };
        expect([needed, hits(needed)]).toEqual([needed, []]);
        expect([needed - 1, hits(needed - 1).length > 0]).toEqual([needed - 1, true]);
        if (availability === "high") high++;
        else standard++;
        if (availability === "high" && list === "edgePools")
          expect(needed).toBeGreaterThanOrEqual(2 * (others.length + 1));
      });
      expect(Math.min(standard, high)).toBeGreaterThan(2);
    },
  );

  it.each([
    ["edge-capacity", "edgePools"],
    ["director-capacity", "directorPools"],
  ])("about %s", (id, kind) => {
    check((deployment) => {
      const rows = overviewIn(deployment).rows.filter((row) => row.kind === kind);
      // Another rule reports pools without servers.
      const isReported = rows.some(isOverloaded) && rows.some(({ servers }) => servers > 0);
      expect(isReported).toBe(placesOf(id, deployment).length > 0);
    });
  });

  it.each([
    ["archiving-capacity", "archivingServers"],
    ["monitoring-capacity", "monitoringServers"],
  ])("about %s", (id, kind) => {
    check((deployment) => {
      const overloaded = overviewIn(deployment).rows.filter((row) => row.kind === kind && isOverloaded(row));
      expect(overloaded.map((row) => `${placeOf(row)}/fqdn`).sort()).toEqual([...placesOf(id, deployment)].sort());
    });
  });

  it.each([
    ["mediation-capacity", "mediationPools", "peakCalls", 4001],
    ["mediation-capacity", "frontEndPools", "peakPstnCalls", 401],
    ["video-interop", "videoInteropPools", "peakCalls", 33],
    ["persistent-chat-capacity", "persistentChatPools", "peakUsers", 40_001],
    ["persistent-chat-capacity", "persistentChatPools", "peakEndpoints", 120_001],
    ["persistent-chat-capacity", "persistentChatPools", "provisionedUsers", 150_001],
  ])("about %s of %s", (id, list, key, above) => {
    const rowsWith = (number: number) => {
      const pool = { fqdn: "pool.contoso.com", edition: "enterprise", servers: 2, [key]: number };
      const deployment: Deployment = {
        apiVersion: "lync-policy/v1",
        kind: "Deployment",
        metadata: { name: "contoso" },
        spec: { product: "skype-for-business-server-2019", sites: [{ name: "Redmond", [list]: [pool] }] },
      };
      const limits = overviewIn(deployment).rows.flatMap((row) => row.limits);
      const crossed = limits.filter(({ rule, users, most }) => rule === id && users > most);
      return [crossed.length, placesOf(id, deployment).length];
    };
    expect([rowsWith(above - 1), rowsWith(above)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it("and refers only to existing rows", () => {
    check((deployment) => {
      const { rows, links } = overviewIn(deployment);
      for (const { from, to } of links) {
        expect(rows[from]).toBeDefined();
        if (typeof to === "number") expect(rows[to]).toBeDefined();
      }
    });
  });
});

describe("a bar", () => {
  it.each([
    [0, "░░░░░░░░░░ 0%"],
    [0.29, "██░░░░░░░░ 29%"],
    [0.7, "███████░░░ 70%"],
    [0.9999, "█████████░ 99%"],
    [1, "██████████ 100%"],
    [1.0001, "██████████ 101%"],
    [1.5, "██████████ 150%"],
    [123.4, "██████████ 12,340%"],
    [Number.POSITIVE_INFINITY, "██████████ no capacity"],
  ])("of %d is %s", (load, text) => {
    expect(bar(load)).toBe(text);
  });
});

describe("a label of a diagram", () => {
  it.each([
    ["pool01.contoso.com", "pool01.contoso.com"],
    ["Zürich-Süd 2", "Zürich-Süd 2"],
    ['a"]; click n0', "a#34;#93;#59; click n0"],
    ["%%{init: {}}%%", "#37;#37;#123;init#58; #123;#125;#125;#37;#37;"],
    ["<b>&lt;", "#60;b#62;#38;lt#59;"],
    ["`**a**`", "#96;#42;#42;a#42;#42;#96;"],
    ["1. a", "1#46; a"],
    ["- a", "#45; a"],
    ["a\nend", "a#92;u000aend"],
    ["#quot;", "#35;quot#59;"],
    ["🏔", "#127956;"],
    ["  a   b ", "a b"],
    ["\u3164", "#92;u3164"],
  ])("%j is %s", (text, written) => {
    expect(label(text)).toBe(written);
  });

  it("is truncated", () => {
    expect(label("x".repeat(500))).toBe(`${"x".repeat(40)}#8230;`);
  });
});
