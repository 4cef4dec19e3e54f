import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoizeLast } from "../../../src/base/memoize.ts";
import { main } from "../../../src/cli/main.ts";
import { partsOf } from "../../../src/deployment/parts.ts";
import { loadedPools, neededFrontEnds, serversWithFailover } from "../../../src/deployment/sizing/front-end.ts";
import { isVirtual, platformOf } from "../../../src/deployment/sizing/virtualization.ts";
import { factorAfter, type Growth, growthOf, monthAfter, projected } from "../../../src/overview/growth.ts";
import { isOver, type Limit, type Situation } from "../../../src/overview/limits.ts";
import { mostMonths } from "../../../src/overview/month-crossed.ts";
import { collector, type Overview, type Overviews, overviewOf, type Row } from "../../../src/overview/overview.ts";
import { profiles } from "../../../src/profiles/index.ts";
import { summary } from "../../../src/report/summary.ts";
import { capacityChanges } from "../../../src/report/summary-deployments.ts";
import { capacity as capacityRules } from "../../../src/rules/capacity/index.ts";
import { persistentChat } from "../../../src/rules/persistent-chat/index.ts";
import { runRules } from "../../../src/rules/run-rules.ts";
import { voice } from "../../../src/rules/voice/index.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { deployments, nearLimits } from "../../support/arbitrary.ts";
import { asOf, basisOn, cpuTime, root, textOf, validate } from "../../support/harness.ts";
import { chance, runs } from "../../support/runs.ts";
import { updateBlocks, updatesPages } from "../../support/update-page.ts";

const any = fc.oneof(deployments, nearLimits);

/** The numbers that grow. */
const grown =
  /^(users|homedUsers|peakUsers|selectedUsers|peakMeetingUsers|peakPstnCalls|peakCalls|provisionedUsers|peakEndpoints)$/;

const place = { range: { line: 1, column: 1, endLine: 1, endColumn: 2 }, excerpt: "" };
const overviewIn = (deployment: Deployment, growth?: string): Overview =>
  overviewOf({ file: "a.yaml", content: deployment, locate: () => place }, deployment, {
    most: 1000,
    // Months take time, and most properties do not need them.
    today: growth === undefined ? undefined : asOf,
    growth,
  });

/** Runs the command line. */
async function command(words: readonly string[], cwd = root) {
  const written = { out: "", err: "", code: -1 };
  written.code = await main(["headroom", ...words], {
    cwd,
    installDir: root,
    color: false,
    stdin: async () => new Uint8Array(),
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return written;
}

/** The rules on capacity, also those of other areas. */
const capacity = [...capacityRules, ...voice, ...persistentChat];

/** The hits of the capacity rules, without those that yield to a more specific rule. */
const hitsIn = memoizeLast((deployment: Deployment) =>
  runRules(deployment, capacity, basisOn(asOf)).flatMap(([{ id }, hits]) =>
    hits.map(({ path, message }) => ({ id, path, message, object: path.slice(0, 5).join("/") })),
  ),
);

/** The objects with hits of these rules, as "rule path". */
function hitObjects(deployment: Deployment, ids: readonly string[]): ReadonlySet<string> {
  const hits = hitsIn(deployment).filter(({ id }) => ids.includes(id));
  return new Set(hits.map(({ id, object }) => `${id} ${object}`));
}

/** The rules with hits on a row, among these. */
function rulesOn(deployment: Deployment, { path }: Row, ids: readonly string[]): readonly string[] {
  const objects = hitObjects(deployment, ids);
  return ids.filter((id) => objects.has(`${id} ${path.join("/")}`));
}

/** Whether a rule has a hit on a pool when it runs alone. */
function hitsAlone(deployment: Deployment, { path }: Row, id: string): boolean {
  const own = capacity.filter((rule) => rule.id === id);
  const hits = runRules(deployment, own, basisOn(asOf)).flatMap(([, found]) => found);
  return hits.some((hit) => hit.path.slice(0, 5).join("/") === path.join("/"));
}

const limitsOf = (row: Row, rule: string, when?: Situation) =>
  row.limits.filter((limit) => limit.rule === rule && (when === undefined || limit.when === when));
const pools = ({ rows }: Overview) => rows.filter(({ role }) => role === "Front End pool");

/** The same deployments for all properties: creating them takes longer than checking them. */
const samples = memoizeLast((_: typeof any) => fc.sample(any, runs(200, "slow")));

function check(property: (deployment: Deployment) => void): void {
  for (const deployment of samples(any)) {
    try {
      property(deployment);
    } catch (cause) {
      throw new Error(`fails for ${JSON.stringify(deployment)}`, { cause });
    }
  }
}

/** The rules that report a limit directly, unless a more severe rule does. */
const plainRules = ["front-end-count", "pool-size", "endpoints-capacity", "standard-edition-limits"] as const;

describe(`headroom agrees with the rules (${chance})`, () => {
  it.each(plainRules)("%s has a hit exactly if its limit is exceeded", (id) => {
    check((deployment) => {
      for (const row of overviewIn(deployment).rows.filter((each) => limitsOf(each, id).length > 0)) {
        const hits = hitsIn(deployment).filter((hit) => hit.id === id);
        // Too many servers in a pool do not depend on users.
        const own = hits.filter(({ path, message }) => {
          if (path.slice(0, 5).join("/") !== row.path.join("/")) return false;
          return path.at(-1) !== "servers" || id === "front-end-count" || !/server/i.test(message);
        });
        // A pool with too many users for any number of servers is reported by pool-size.
        const split = id === "front-end-count" && isCrossed(row, "pool-size", "all");
        expect([row.name, own.length > 0]).toEqual([row.name, !split && limitsOf(row, id).some(isOver)]);
      }
    });
  });

  /** The hits on the number of servers of a pool if it had this many. */
  const hitsWith = (deployment: Deployment, { path }: Row, servers: number) => {
    const changed = structuredClone(deployment);
    const [, , site, , at] = path as [string, string, number, string, number];
    const pool = changed.spec.sites[site]?.frontEndPools?.[at];
    if (pool) pool.servers = servers;
    // The note about a number of servers without a documented quorum requires no other number.
    const own = hitsIn(changed).filter(({ id }) => id !== "quorum-documented");
    return own.filter((hit) => hit.path.join("/") === `${path.join("/")}/servers`);
  };

  const isMixed = (deployment: Deployment, { path }: Row) =>
    partsOf(deployment, "frontEndPools").some(
      (part) => part.path.join() === path.join() && platformOf(part.value) !== (part.value.platform ?? "physical"),
    );

  it("the required number of servers is the least one without a finding about it", () => {
    check((deployment) => {
      const { maxFrontEnds } = profiles[deployment.spec.product];
      for (const row of pools(overviewIn(deployment))) {
        const { needed } = row;
        // Which of several platforms an added server has is not known.
        if (isMixed(deployment, row)) continue;
        if (
          needed === undefined ||
          needed > maxFrontEnds.value ||
          row.limits.some((limit) => limit.rule === "pool-size" && isOver(limit))
        )
          continue;
        expect([row.name, needed, hitsWith(deployment, row, needed)]).toEqual([row.name, needed, []]);
        const fewer = needed - 1;
        expect([row.name, fewer, hitsWith(deployment, row, fewer).length > 0]).toEqual([row.name, fewer, true]);
      }
    });
  });

  const isCrossed = (row: Row, rule: string, when: Situation) => limitsOf(row, rule, when).some(isOver);

  it("front-end-spare has a hit exactly if the users of a failed server exceed the capacity and no more severe rule applies", () => {
    check((deployment) => {
      const profile = profiles[deployment.spec.product];
      const { recommendedFrontEnds, maxFrontEnds } = profile;
      for (const row of pools(overviewIn(deployment))) {
        // Other rules report too few servers, too many users, and too few servers for three copies.
        const hasSevererHit = isCrossed(row, "front-end-count", "all") || isCrossed(row, "pool-size", "all");
        const few = row.servers < recommendedFrontEnds.value;
        // Another rule reports a pair that exceeds the maximum of a pool.
        const paired = row.limits.some(({ when }) => when === "site-lost");
        const full = paired && serversWithFailover(row.users ?? 0, profile) > maxFrontEnds.value;
        const expected = isCrossed(row, "front-end-spare", "server-lost") && !hasSevererHit && !few && !full;
        expect(hitsAlone(deployment, row, "front-end-spare")).toBe(expected);
      }
    });
  });

  it("if the sizing includes a spare server, a failure exceeds no limit that front-end-count does not report", () => {
    check((deployment) => {
      if (deployment.spec.product !== "lync-server-2010") return;
      const virtual = new Set(
        loadedPools(deployment)
          .filter(isVirtual)
          .map(({ path }) => path.join()),
      );
      for (const row of pools(overviewIn(deployment))) {
        const lost = row.limits.filter(({ when }) => when === "server-lost").some(isOver);
        if (!virtual.has(row.path.join())) expect(lost).toBe(hitsAlone(deployment, row, "front-end-count"));
      }
    });
  });

  it("paired-pool-capacity has a hit exactly if one pool does not support the users of both and no more severe rule applies", () => {
    const id = "paired-pool-capacity";
    check((deployment) => {
      const profile = profiles[deployment.spec.product];
      for (const row of pools(overviewIn(deployment))) {
        const [both] = limitsOf(row, id, "site-lost");
        const homed = limitsOf(row, id, "all").some(({ users }) => users > 0);
        // If the recommended minimum is sufficient for a pool with users, pool-quorum reports it.
        const enough = both && neededFrontEnds(both.users, profile) <= profile.recommendedFrontEnds.value;
        const { minFrontEnds, maxFrontEnds } = profile;
        const tooSmall = homed && row.servers > 1 && row.servers < minFrontEnds.value;
        // pool-size reports a number of servers that is not supported.
        const quorum = (homed && enough) || tooSmall || row.servers > maxFrontEnds.value;
        const few = both && isOver(both) && !isCrossed(row, "front-end-count", "all") && !quorum;
        // Another rule reports a pool without servers.
        const servers = few && row.servers > 0;
        const users = isCrossed(row, id, "all") && !isCrossed(row, "pool-size", "all");
        expect(hitsAlone(deployment, row, id)).toBe(servers || users);
      }
    });
  });

  it.each([
    ["edge-capacity", "edgePools"],
    ["director-capacity", "directorPools"],
  ])("%s has a hit exactly if all sites together have too few servers", (id, kind) => {
    check((deployment) => {
      const rows = overviewIn(deployment).rows.filter((row) => row.kind === kind);
      const over = rows.some(({ limits }) => limits.some((limit) => limit.rule === id && isOver(limit)));
      // Another rule reports that there are no servers.
      expect(over && rows.some(({ servers }) => servers > 0)).toBe(hitObjects(deployment, [id]).size > 0);
    });
  });

  it.each(["archiving-capacity", "monitoring-capacity"])("%s has a hit exactly if its limit is exceeded", (id) => {
    check((deployment) => {
      const over = overviewIn(deployment).rows.filter((row) => limitsOf(row, id).some(isOver));
      expect(new Set(over.map(({ path }) => `${id} ${path.join("/")}`))).toEqual(hitObjects(deployment, [id]));
    });
  });

  it("av-conferencing-capacity and virtual-capacity have hits if their limits are exceeded and no more severe rule applies", () => {
    check((deployment) => {
      const { rows } = overviewIn(deployment);
      const objects = hitObjects(deployment, ["av-conferencing-capacity", "virtual-capacity"]);
      const crossed = rows.flatMap((row) =>
        row.limits.filter(isOver).map(({ rule }) => `${rule} ${row.path.join("/")}`),
      );
      for (const each of objects) expect(crossed).toContain(each);
      const first = rows.filter(({ kind, path }) => kind === "avConferencingPools" && path[4] === 0);
      for (const row of first) {
        // Another rule reports a pool without servers.
        const over = limitsOf(row, "av-conferencing-capacity").some(isOver) && row.servers > 0;
        expect(objects.has(`av-conferencing-capacity ${row.path.join("/")}`)).toBe(over);
      }
      for (const row of rows.filter((each) => limitsOf(each, "virtual-capacity").some(isOver))) {
        const rules = ["front-end-count", "pool-size", "standard-edition-limits", "virtual-capacity"];
        expect(rulesOn(deployment, row, rules)).not.toEqual([]);
      }
    });
  });

  it("branch-size has a hit exactly if a branch is too large, or too small", () => {
    check((deployment) => {
      for (const row of overviewIn(deployment).rows.filter(({ kind }) => kind === "survivableBranch")) {
        const hit = hitsIn(deployment).find(
          ({ id, path }) =>
            id === "branch-size" && path.at(-1) === "users" && path.slice(0, 4).join("/") === row.path.join("/"),
        );
        const small = /, so use (a gateway without survivability|a Survivable Branch Appliance)$/.test(
          hit?.message ?? "",
        );
        expect(hit !== undefined && !small).toBe(row.limits.some(isOver));
      }
    });
  });
});

describe("the required number of servers", () => {
  const product = "skype-for-business-server-2019";
  const withSpec = (spec: Partial<Deployment["spec"]>): Overview =>
    overviewIn({
      apiVersion: "lync-policy/v1",
      kind: "Deployment",
      metadata: { name: "contoso" },
      spec: { product, sites: [], ...spec },
    });
  const withEdges = (servers: readonly number[], peakUsers?: number, availability?: "high") => {
    const edgePools = servers.map((count, at) => ({ fqdn: `edge${at}.contoso.com`, servers: count }));
    const externalAccess = { remoteUsers: { ...(peakUsers !== undefined && { peakUsers }) } };
    const { rows } = withSpec({ sites: [{ name: "Redmond", edgePools }], externalAccess, availability });
    return rows.map(({ needed, least }) => [needed, least]);
  };
  const withPool = (of: "skype-for-business-server-2019" | "lync-server-2013", homedUsers: number, servers: number) =>
    withSpec({
      product: of,
      sites: [
        {
          name: "Redmond",
          frontEndPools: [{ fqdn: "pool01.contoso.com", edition: "enterprise", homedUsers, servers }],
        },
      ],
    }).rows.map(({ needed, split }) => [needed, split]);

  it("of an Edge pool with high availability does not depend on peakUsers", () => {
    expect(withEdges([1], undefined, "high")).toEqual([[2, undefined]]);
    expect(withEdges([1])).toEqual([[undefined, undefined]]);
    expect(withEdges([3, 1], undefined, "high")).toEqual(Array(2).fill([4, 2]));
  });

  it("of several Edge pools with high availability includes that of each pool", () => {
    expect(withEdges([3, 1], 54_001, "high")).toEqual(Array(2).fill([4, 2]));
    expect(withEdges([3, 1], 54_001)).toEqual(Array(2).fill([4, undefined]));
  });

  it("is marked if it exceeds that of a pool", () => {
    expect(withPool("lync-server-2013", 80_000, 12)).toEqual([[13, true]]);
    expect(withPool(product, 103_000, 16)).toEqual([[17, true]]);
    expect(withPool(product, 100_000, 16)).toEqual([[16, undefined]]);
  });
});

describe("the month in which a limit is exceeded", () => {
  const rate = fc.constantFrom("0.1%", "1%", "2%", "7.5%", "40%", "100%");

  it("is the first one: a month before, the limit is not exceeded; later, it always is", () => {
    fc.assert(
      fc.property(any, rate, (deployment, perMonth) => {
        const growth = growthOf(perMonth, asOf);
        if (!growth) throw new Error(perMonth);
        const after = (months: number) => overviewIn(projected(deployment, factorAfter(months, growth)), "0%").rows;
        const { rows } = overviewIn(deployment, perMonth);
        const crossed = rows.flatMap(({ limits }, row) => limits.map((limit) => ({ ...limit, row })));
        for (const { months, row, what, when } of crossed.slice(0, 12)) {
          const isSame = (limit: Limit) => limit.what === what && limit.when === when;
          const over = (month: number) => isOver(after(month)[row]?.limits.find(isSame) as Limit);
          expect(over(months ?? mostMonths)).toBe(months !== undefined);
          if (months !== undefined && months > 0) expect(over(months - 1)).toBe(false);
        }
      }),
      runs(20),
    );
  });

  /** Rules that report a larger deficit of the same pool, so that the others yield. */
  const severer = ["front-end-count", "pool-size", "pool-quorum", "paired-pool-capacity", "standard-edition-limits"];

  /** Checks the hits of a limit's rule and of more severe rules for the users in a month. */
  function checkMonth(deployment: Deployment, growth: Growth, row: Row, limit: Limit): void {
    const { rule = "", months = 0 } = limit;
    const then = (month: number) => rulesOn(projected(deployment, factorAfter(month, growth)), row, [rule, ...severer]);
    expect(then(months)).not.toEqual([]);
    // A rule may check several limits, and the maximum number of servers.
    const earlier = row.limits.some((other) => other.rule === rule && (other.months ?? mostMonths) < months);
    const servers = rule === "pool-size" && row.servers > profiles[deployment.spec.product].maxFrontEnds.value;
    if (!earlier && !servers) expect(then(months - 1)).not.toContain(rule);
  }

  it("is the first in which its rule, or a more severe one, has a hit for the users at that time", () => {
    fc.assert(
      fc.property(any, rate, (deployment, perMonth) => {
        const overview = overviewIn(deployment, perMonth);
        for (const row of pools(overview).slice(0, 3)) {
          const checked = row.limits.filter(({ rule, months, whose }) => rule && months && whose !== "of the site");
          for (const limit of checked) checkMonth(deployment, overview.growth as Growth, row, limit);
        }
      }),
      runs(40),
    );
  });

  it("is a calendar month", () => {
    expect(monthAfter("2026-11-22", 1)).toBe("2026-12");
    expect(monthAfter("2026-11-22", 2)).toBe("2027-01");
    expect(monthAfter("2026-01-31", 120)).toBe("2036-01");
    expect(monthAfter("2026-12-31", 0)).toBe("2026-12");
  });

  it("is missing without growth", () => {
    const months = (growth: string | undefined) =>
      overviewIn(sized(10_000, 3), growth).rows.flatMap(({ limits }) => limits.map((limit) => limit.months));
    expect(new Set([...months("0%"), ...months(undefined)])).toEqual(new Set([undefined]));
    expect(months("2%")).toContain(36);
    expect(overviewIn(sized(10_000, 3), "2%").growth).toEqual({ perMonth: "2%", rate: 0.02, from: asOf });
  });

  it("uses the growth of the deployment, unless another is given", () => {
    const deployment = sized(10_000, 3);
    deployment.spec.growth = { perMonth: "100%" };
    const manifest = { file: "a.yaml", content: deployment, locate: () => place };
    const first = (growth?: string) =>
      overviewOf(manifest, deployment, { today: asOf, growth }).rows[0]?.limits[0]?.months;
    expect([first(), first("2%")]).toEqual([2, 36]);
  });
});

describe("growth", () => {
  it.each(["2%", "0.5%", "100%", "0%", "12.3456%", "12.3456 %"])("may be %s", (text) => {
    expect(growthOf(text, asOf)?.perMonth).toBe(text);
    expect(formOf(text)).toEqual([]);
  });

  it.each(["2", "-1%", "101%", "100.1%", "2 percent", "%", "1e2%", "0.12345%", "٢%"])("may not be %s", (text) => {
    expect(growthOf(text, asOf)).toBeUndefined();
    expect(formOf(text)).toEqual([expect.stringContaining("expected a percentage from 0% to 100%, such as 2%, found")]);
  });

  it("multiplies every number of users and nothing else", () => {
    fc.assert(
      fc.property(any, (deployment) => {
        const before = structuredClone(deployment);
        expect(projected(deployment, 1)).toEqual(before);
        const twice = JSON.stringify(projected(deployment, 2), (key, value) =>
          grown.test(key) && typeof value === "number" ? 0 : value,
        );
        const zero = JSON.stringify(before, (key, value) => (grown.test(key) && typeof value === "number" ? 0 : value));
        expect(twice).toBe(zero);
        expect(deployment).toEqual(before);
      }),
      runs(50),
    );
  });
});

/** A deployment of one pool. */
function sized(homedUsers: number, servers: number, fqdn = "pool01.contoso.com", name = "contoso"): Deployment {
  return {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name },
    spec: {
      product: "lync-server-2010",
      sites: [{ name: "Redmond", frontEndPools: [{ fqdn, edition: "enterprise", homedUsers, servers }] }],
    },
  };
}

function formOf(perMonth: string): readonly string[] {
  const deployment = sized(1000, 2);
  const content = JSON.stringify({ ...deployment, spec: { ...deployment.spec, growth: { perMonth } } });
  const { findings } = validate(
    [{ file: "a.yaml", content, named: true }],
    { preset: "minimal", failOn: "error" },
    asOf,
  );
  return findings.map(({ message }) => message);
}

const overviewsOf = (...all: readonly Deployment[]): Overviews => ({
  deployments: all.map((deployment) => overviewIn(deployment)),
  more: 0,
});
const touched = () => true;

describe("before and after a change", () => {
  const before = { ...overviewsOf(sized(28_000, 4)), touched };

  it("is reported for each pool whose figures differ", () => {
    expect(capacityChanges(before, overviewsOf(sized(42_000, 4)))).toEqual([
      "pool01.contoso.com: 28,000 → 42,000 users; needs 4 → 6, has 4",
    ]);
    expect(capacityChanges(before, overviewsOf(sized(42_000, 6)))).toEqual([
      "pool01.contoso.com: 28,000 → 42,000 users; needs 4 → 6, has 4 → 6",
    ]);
    expect(capacityChanges(before, overviewsOf(sized(28_000, 4)))).toEqual([]);
  });

  it("lists new and removed pools and deployments", () => {
    expect(capacityChanges(before, overviewsOf(sized(5000, 2, "pool02.contoso.com")))).toEqual([
      "pool02.contoso.com: new; 5,000 users; needs 2, has 2",
      "pool01.contoso.com: removed",
    ]);
    expect(capacityChanges(before, overviewsOf(sized(28_000, 4, "pool01.contoso.com", "fabrikam")))).toEqual([
      "fabrikam: pool01.contoso.com: new; 28,000 users; needs 4, has 4".replace("fabrikam: ", ""),
      "contoso is removed",
    ]);
  });

  it("omits files that the change does not touch, and what is not known", () => {
    const none = { deployments: [], more: 0 };
    expect(capacityChanges({ ...none, touched: () => false }, overviewsOf(sized(1, 1)))).toEqual([]);
    expect(capacityChanges({ ...none, more: 1, touched }, overviewsOf(sized(1, 1)))).toEqual([]);
    expect(capacityChanges(before, { ...none, more: 1 })).toEqual([]);
  });

  it("keeps two deployments of one name apart by their files", () => {
    const at = (file: string, users: number) => ({ ...overviewIn(sized(users, 4)), file });
    const base = { deployments: [at("a.yaml", 1), at("b.yaml", 2)], more: 0, touched };
    const head = { deployments: [at("b.yaml", 2), at("a.yaml", 3)], more: 0 };
    expect(capacityChanges(base, head)).toEqual(["contoso: pool01.contoso.com: 1 → 3 users; needs 2, has 4"]);
  });

  it("is in the summary, escaped", () => {
    const name = "<b>@contoso|.com";
    const base = { ...overviewsOf(sized(28_000, 4, name)), touched };
    const report = validate([], { preset: "minimal", failOn: "error" }, asOf);
    const page = summary(report, { overviews: { ...overviewsOf(sized(42_000, 4, name)), before: base } });
    expect(page).toContain(
      "### Before and after\n\n- &#60;b&#62;&#64;&#8203;contoso&#124;.com: 28,000 → 42,000 users;",
    );
    expect(page.replaceAll(/<\/?(details|summary)>|<br>/g, "")).not.toContain("<b>");
  });
});

const projects = "fixtures/projects";
const folders = readdirSync(join(root, projects)).flatMap((name) =>
  readdirSync(join(root, projects, name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => [name, entry.name] as const),
);

describe.each(folders)("the headroom of %s, %s", (name, folder) => {
  it.each([
    ["terminal", "terminal.txt"],
    ["markdown", "md"],
    ["json", "json"],
  ])("matches its golden %s output", async (format, extension) => {
    const words = [folder, "--as-of", asOf, "--growth", "2%", "--format", format];
    const { out, code } = await command(words, join(root, projects, name));
    const golden = join(root, "fixtures/features/headroom", `${name}.${folder}.${extension}`);
    if (process.env.UPDATE === "1") writeFileSync(golden, out);
    expect(out).toBe(readFileSync(golden, "utf8"));
    expect(code).toBe(name === "contoso" && folder === "broken" ? 2 : 0);
  });
});

type Node = { properties?: unknown; description?: string; $ref?: string; $defs?: Record<string, Node> };

describe("the json format", () => {
  const schema = JSON.parse(textOf("schemas/headroom.schema.json")) as Node;
  for (const node of [schema, ...Object.values(schema.$defs ?? {})])
    if (node.properties) Object.assign(node, { additionalProperties: false });
  const valid = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  it("conforms to schemas/headroom.schema.json for any deployment", async () => {
    const { json } = await import("../../../src/features/headroom/json.ts");
    fc.assert(
      fc.property(any, fc.constantFrom(undefined, "3%"), (deployment, growth) => {
        const overviews = { deployments: [overviewIn(deployment, growth)], more: 0 };
        expect([valid(JSON.parse(json({ asOf, overviews }))), valid.errors]).toEqual([true, null]);
      }),
      runs(50),
    );
  });

  it("describes every property", () => {
    for (const node of [schema, ...Object.values(schema.$defs ?? {})])
      for (const [name, each] of Object.entries((node.properties ?? {}) as Record<string, Node>))
        expect([name, Boolean(each.description ?? each.$ref)]).toEqual([name, true]);
  });
});

describe("lync-policy headroom", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "headroom-"));
    const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content));
    write("full.yaml", sized(20_000, 3));
    write("over.yaml", sized(20_001, 3));
    write("broken.yaml", { ...sized(1, 1), spec: {} });
    write("other.json", {});
    const hostile = sized(1, 2, "\u202e##[group]x.contoso.com", "::warning::y");
    for (const site of hostile.spec.sites) site.name = "\u202e::error::z##[group]";
    write("hostile.yaml", hostile);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...words: readonly string[]) => command([...words, "--as-of", asOf], folder);

  it.each([
    [0, ["full.yaml"]],
    [0, ["over.yaml"]],
    [1, ["over.yaml", "--fail-within", "0"]],
    [0, ["full.yaml", "--fail-within", "0"]],
    [0, ["full.yaml", "--fail-within", "120"]],
    [1, ["full.yaml", "--fail-within", "1", "--growth", "1%"]],
    [0, ["full.yaml", "--fail-within", "0", "--growth", "1%"]],
    [2, ["full.yaml", "broken.yaml"]],
    [2, ["nowhere.yaml"]],
    [3, ["other.json"]],
  ])("exits with %i for %j", async (code, words) => {
    expect((await run(...words)).code).toBe(code);
  });

  it.each([
    ["--growth", "two", '--growth is "two"; expected a percentage from 0% to 100%, such as 2%'],
    ["--fail-within", "soon", '--fail-within is "soon"; expected a number of months from 0 to 120'],
    ["--fail-within", "121", '--fail-within is "121"; expected a number of months from 0 to 120'],
    ["--format", "sarif", '--format is "sarif"; expected "terminal", "markdown", "json" or "svg"'],
    ["--grwth", "2%", 'unknown option "--grwth"; did you mean "--growth"?'],
  ])("rejects %s %s", async (option, value, message) => {
    expect(await run("full.yaml", option, value)).toEqual({ out: "", err: `lync-policy: ${message}\n`, code: 2 });
  });

  it("reports an invalid manifest", async () => {
    expect((await run("broken.yaml")).err).toBe(
      'lync-policy: "broken.yaml" is not a valid manifest; run "lync-policy check" for details\n',
    );
  });

  it.each([
    ["terminal", "\\u202e"],
    ["markdown", "&#92;u202e"],
    ["json", "\\u202e"],
  ])(
    "escapes everything from a manifest that a terminal or a runner would interpret, as %s",
    async (format, escaped) => {
      const { out, err, code } = await run("hostile.yaml", "--format", format);
      expect([err, code]).toEqual(["", 0]);
      expect(out).not.toMatch(/\u202e|##\[|^\s*::/m);
      // One in the host name, one in the name of the site.
      expect(out.split(escaped).length - 1).toBeGreaterThanOrEqual(2);
    },
  );

  it("prints the same text with and without color", async () => {
    const { terminal } = await import("../../../src/features/headroom/terminal.ts");
    const { onManifest, overviews } = collector({ today: asOf, growth: "2%" });
    onManifest({ file: "a.yaml", content: {}, locate: () => place }, sized(20_001, 3));
    const [plain, painted] = [false, true].map((color) => terminal({ asOf, overviews: overviews() }, { color }));
    expect(painted).toContain("\u001b[31m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(painted?.replaceAll(/\u001b\[\d+m/g, "")).toBe(plain);
  });
});

describe("the page on planning", () => {
  const page = textOf("docs/planning.md");
  const section =
    page.slice(page.indexOf("\n## Measure headroom\n")).split(/\n## (?!Measure headroom|Headroom)/)[0] ?? "";
  const blocks = (language: string) =>
    [...section.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, text = ""]) => text);

  it("shows what its commands print (UPDATE=1 rewrites it)", async () => {
    const folder = mkdtempSync(join(tmpdir(), "headroom-"));
    const [manifest = ""] = blocks("yaml");
    writeFileSync(join(folder, "contoso.yaml"), manifest);
    const commands = blocks("sh").flatMap((text) => text.trimEnd().split("\n"));
    const outputs: string[] = [];
    for (const line of commands) {
      const [tool, name, ...words] = line.split(" ");
      expect([tool, name]).toEqual(["lync-policy", "headroom"]);
      const { out, err } = await command(words, folder);
      outputs.push(out + err);
    }
    rmSync(folder, { recursive: true });
    const shown = blocks("(?:text|markdown)");
    if (updatesPages)
      updateBlocks(
        "docs/planning.md",
        shown.map((text, at) => [text, outputs[at] ?? ""]),
      );
    else expect(shown).toEqual(outputs);
  });
});

describe("a large deployment", () => {
  it("takes time in proportion to its size", () => {
    const pool = sized(20_000, 3).spec.sites[0]?.frontEndPools?.[0];
    const large = (count: number): Deployment => {
      const deployment = sized(1, 1);
      const frontEndPools = Array.from({ length: count }, (_, at) => ({
        ...(pool as NonNullable<typeof pool>),
        fqdn: `pool${at}.contoso.com`,
        homedUsers: at,
      }));
      return { ...deployment, spec: { ...deployment.spec, sites: [{ name: "Redmond", frontEndPools }] } };
    };
    const time = (count: number) => {
      const deployment = large(count);
      const start = cpuTime();
      overviewOf({ file: "a.yaml", content: deployment, locate: () => place }, deployment, {
        most: Number.POSITIVE_INFINITY,
        today: asOf,
        growth: "1%",
      });
      return cpuTime() - start;
    };
    time(500);
    expect(time(4000)).toBeLessThan(40 * Math.max(5, time(500)));
  });
});
