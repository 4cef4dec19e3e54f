import { describe, expect, it } from "vitest";
import { dayAfter } from "../../src/base/dates.ts";
import { fingerprintsOf } from "../../src/findings/fingerprint.ts";
import { updates as builtIn } from "../../src/generated/updates.ts";
import type { Finding } from "../../src/model/finding.ts";
import { defaultPolicy, type Policy, type UpdatePolicy } from "../../src/model/policy.ts";
import { baselineKey, matchBaseline } from "../../src/policy/baseline/match.ts";
import type { Product } from "../../src/profiles/fact.ts";
import { products } from "../../src/profiles/products.ts";
import type { Release, UpdateTable, Vulnerability } from "../../src/profiles/updates/types.ts";
import { cpuTime, validate } from "../support/harness.ts";
import { liveTable } from "../support/update-tables.ts";

const se = "skype-for-business-server-se";
const lastDay = "2026-11-29";

/** A manifest of a product with one pool, in which all servers run a build. */
const manifest = (product: Product, build: string) => `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: ${product}
  build: "${build}"
  sites:
    - name: Redmond
      frontEndPools: [{ fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 6000, servers: 3 }]
`;

type Settings = { readonly table?: UpdateTable; readonly periods?: Partial<UpdatePolicy> } & Partial<Policy>;

/** The findings on builds in a manifest. */
function findingsIn(content: string, today: string, { table, periods, ...policy }: Settings = {}): readonly Finding[] {
  const file = table && { file: { name: "updates.json", table } };
  const updates = { ...defaultPolicy.updates, ...periods, ...file };
  const { findings } = validate([{ file: "contoso.yaml", content, named: true }], { ...policy, updates }, today);
  return findings.filter(({ rule }) => /^(build|security|same)-/.test(rule.id));
}

const idsOf = (findings: readonly Finding[]) => findings.map(({ rule }) => `${rule.level} ${rule.id}`);

/** A record that no document has. */
const madeUp: Vulnerability = {
  id: "CVE-2026-99999",
  published: "2026-11-30",
  title: "Skype for Business Remote Code Execution Vulnerability",
  products: { [se]: { fixed: "7.0.2046.899" } },
  updated: "2026-11-30",
  source: Object.keys(builtIn.sources)[0] ?? "",
  evidence: "A",
};

/** The built-in table up to its first version, with more vulnerabilities and releases of Subscription Edition. */
function tableWith(vulnerabilities: readonly Vulnerability[], releases: readonly Release[] = []): UpdateTable {
  const known = builtIn.vulnerabilities.filter(({ published }) => published <= lastDay);
  const own = (builtIn.builds[se] ?? []).filter(({ released = "" }) => released <= lastDay);
  return {
    ...builtIn,
    vulnerabilities: [...vulnerabilities, ...known],
    builds: { ...builtIn.builds, [se]: [...own, ...releases] },
  };
}

const december: Release = {
  name: "CU1 December 2026 security update",
  build: "7.0.2046.899",
  released: "2026-11-30",
  source: madeUp.source,
  evidence: "A",
};

describe("a deployment that is current on 2026-11-29", () => {
  const current = products.flatMap((product) => {
    const last = builtIn.builds[product]?.findLast(({ build, released = "" }) => build && released <= lastDay);
    return last?.build === undefined ? [] : [{ product, build: last.build }];
  });

  it("exists for every product", () => {
    expect(current.map(({ product }) => product)).toEqual(products);
  });

  it.each(current)("has no finding on $product with build $build", ({ product, build }) => {
    expect(findingsIn(manifest(product, build), lastDay)).toEqual([]);
  });

  it("has a finding from the day on which a vulnerability becomes public, an error after the grace period", () => {
    const table = tableWith([madeUp], [december]);
    const on = (day: string) => idsOf(findingsIn(manifest(se, "7.0.2046.889"), day, { table }));
    expect(on("2026-11-29")).toEqual([]);
    expect(on("2026-11-30")).toEqual(["warning security-updates"]);
    expect(on("2026-12-30")).toEqual(["warning security-updates"]);
    expect(on("2026-12-31")).toEqual(["error security-updates"]);
    expect(findingsIn(manifest(se, "7.0.2046.899"), "2026-12-31", { table })).toEqual([]);
  });
});

describe("every vulnerability with a fix", () => {
  const fixes = liveTable.vulnerabilities.flatMap((vulnerability) =>
    products.flatMap((product) => {
      const fixed = vulnerability.products[product]?.fixed;
      return fixed === undefined ? [] : [{ id: vulnerability.id, product, fixed, vulnerability }];
    }),
  );
  /** The ids that the findings on a build are about. */
  const idsIn = (product: Product, build: string, day: string) =>
    findingsIn(manifest(product, build), day, { table: liveTable }).flatMap(
      ({ security }) => security?.vulnerabilities ?? [],
    );

  it.each(fixes)("$id of $product: is reported below build $fixed from its publication", (one) => {
    const { id, product, fixed, vulnerability } = one;
    const below = fixed.replace(/\d+$/, (revision) => String(Number(revision) - 1));
    const { published } = vulnerability;
    expect(idsIn(product, below, dayAfter(published, -1))).not.toContain(id);
    expect(idsIn(product, below, published)).toContain(id);
    expect(idsIn(product, fixed, published)).not.toContain(id);
  });

  it.each(fixes)("$id of $product: is a warning in its grace period, then an error", (one) => {
    const { product, fixed, vulnerability } = one;
    const below = fixed.replace(/\d+$/, (revision) => String(Number(revision) - 1));
    // A table with nothing but this vulnerability, since others have grace periods of their own.
    const table = { ...liveTable, vulnerabilities: [vulnerability] };
    const { published, exploited } = vulnerability;
    const [, since = published] = [published, exploited?.since ?? published].sort();
    const [due = ""] = [dayAfter(published, 30), ...(exploited ? [dayAfter(since, 3)] : [])].sort();
    const on = (day: string) =>
      findingsIn(manifest(product, below), day, { table }).map(({ rule, security }) => [rule.level, security?.due]);
    expect(on(due)).toEqual([["warning", due]]);
    expect(on(dayAfter(due, 1))).toEqual([["error", due]]);
  });
});

describe("grace periods of a policy", () => {
  const on = (day: string, periods: Partial<UpdatePolicy>, table = tableWith([madeUp], [december])) =>
    idsOf(findingsIn(manifest(se, "7.0.2046.889"), day, { table, periods }));

  it("decide when a warning becomes an error", () => {
    expect(on("2026-11-30", { graceDays: 0 })).toEqual(["warning security-updates"]);
    expect(on("2026-12-01", { graceDays: 0 })).toEqual(["error security-updates"]);
    expect(on("2026-12-14", { graceDays: 14 })).toEqual(["warning security-updates"]);
    expect(on("2026-12-15", { graceDays: 14 })).toEqual(["error security-updates"]);
  });

  it("begin again on the day on which a vulnerability is known to be exploited", () => {
    const exploited = { since: "2026-12-05", source: madeUp.source, evidence: "B" } as const;
    const table = tableWith([{ ...madeUp, exploited }], [december]);
    const messages = (day: string) =>
      findingsIn(manifest(se, "7.0.2046.889"), day, { table }).map(({ message }) => message);
    expect(messages("2026-12-04").join()).toContain(
      "CVE-2026-99999 (remote code execution) has been public for 4 days",
    );
    expect(messages("2026-12-05").join()).toContain("CVE-2026-99999 (remote code execution, exploited)");
    expect(on("2026-12-08", {}, table)).toEqual(["warning security-updates"]);
    expect(on("2026-12-09", {}, table)).toEqual(["error security-updates"]);
    expect(on("2026-12-09", { exploitedGraceDays: 10 }, table)).toEqual(["warning security-updates"]);
    const inferred = tableWith([{ ...madeUp, exploited: { ...exploited, evidence: "I" } }], [december]);
    expect(on("2026-12-09", {}, inferred)).toEqual(["warning security-updates"]);
    expect(on("2026-12-09", {}, table)).toEqual(["error security-updates"]);
  });

  it("do not apply where the policy sets the severity", () => {
    const levels = new Map([["security-updates", "note"] as const]);
    const table = tableWith([madeUp], [december]);
    for (const day of ["2026-11-30", "2027-11-30"])
      expect(idsOf(findingsIn(manifest(se, "7.0.2046.889"), day, { table, levels }))).toEqual([
        "note security-updates",
      ]);
  });
});

describe("the severity of a finding", () => {
  it.each(["C", "I", "U"] as const)("is never an error because of evidence %s", (evidence) => {
    const product = { [se]: { fixed: "7.0.2046.899", source: madeUp.source, evidence } };
    for (const one of [
      { ...madeUp, evidence },
      { ...madeUp, products: product },
    ]) {
      const table = tableWith([one], [december]);
      expect(idsOf(findingsIn(manifest(se, "7.0.2046.889"), "2027-11-30", { table }))).toEqual([
        "warning security-updates",
      ]);
    }
  });
});

describe("the grace period of a vulnerability without documents about the product", () => {
  it("makes no error of a finding whose worst vulnerability is documented and new", () => {
    const severity = { score: 9.8, source: madeUp.source, evidence: "A" } as const;
    const old = { ...madeUp, id: "CVE-2026-99990", published: "2026-08-01", evidence: "U" } as const;
    const table = tableWith([{ ...madeUp, severity }, old], [december]);
    const found = findingsIn(manifest(se, "7.0.2046.889"), "2026-12-01", { table });
    expect(found.map(({ security }) => security?.vulnerabilities)).toEqual([["CVE-2026-99999", "CVE-2026-99990"]]);
    expect(idsOf(found)).toEqual(["warning security-updates"]);
  });
});

describe("a vulnerability that became public after the last updates of a product", () => {
  const late = { ...madeUp, products: { "lync-server-2013": {}, "skype-for-business-server-2019": {} } };
  const published = { ...late, published: "2026-11-20" };
  const messageFor = (product: Product, build: string, vulnerabilities: readonly Vulnerability[], today: string) =>
    findingsIn(manifest(product, build), today, { table: tableWith(vulnerabilities) }).map(({ message }) => message);

  it("gets no fix, so that an upgrade is required", () => {
    expect(messageFor("lync-server-2013", "5.0.8308.1198", [published], "2026-11-29")).toEqual([
      'the deployment runs build "5.0.8308.1198" (CU10 July 2022 security update), in which CVE-2026-99999 (remote code execution) has been public for 9 days; no update will fix it, because support of Lync Server 2013 ended on 2023-04-11; upgrade to Skype for Business Server Subscription Edition',
    ]);
  });

  it("leaves the build that fixes the other vulnerabilities in the message", () => {
    const [message] = messageFor("lync-server-2013", "5.0.8308.1194", [published], "2026-11-29");
    expect(message).toContain("in which 2 vulnerabilities are public, the first for 1,601 days");
    expect(message).toContain(
      'build "5.0.8308.1198" (CU10 July 2022 security update) fixes 1 of them, but no update will fix the other one, because support of',
    );
  });

  it("is not reported if it was published while updates were released, since the fix is only not documented", () => {
    const during = { ...late, published: "2026-10-31" };
    const build = "7.0.2046.583";
    expect(messageFor("skype-for-business-server-2019", build, [during], "2026-11-29")).toEqual([]);
    expect(messageFor("skype-for-business-server-2019", build, [published], "2026-11-29")).toHaveLength(1);
    expect(messageFor(se, "7.0.2046.889", [{ ...madeUp, products: { [se]: {} } }], "2027-11-29")).toEqual([]);
  });
});

describe("a fix that was released after the end of support", () => {
  const product = "skype-for-business-server-2019";
  const message = (released: string, today: string) => {
    const fix = { name: "CU8 test", build: "7.0.2046.560", released, source: madeUp.source, evidence: "A" } as const;
    const builds = { ...builtIn.builds, [product]: [...(builtIn.builds[product] ?? []), fix] };
    const vulnerability = { ...madeUp, published: "2025-10-01", products: { [product]: { fixed: fix.build } } };
    const table = { ...builtIn, builds, vulnerabilities: [vulnerability] };
    return findingsIn(manifest(product, "7.0.2046.553"), today, { table }).map((finding) => finding.message)[0];
  };

  it("is for customers of extended security updates only, from the day after it", () => {
    expect(message("2025-10-14", "2026-01-15")).toMatch(/ fixes it$/);
    expect(message("2025-10-15", "2026-01-15")).toMatch(
      / fixes it and is released to customers of extended security updates \(sold until 2026-04-14\); otherwise, upgrade to /,
    );
  });

  it.each([
    ["2026-04-14", "(sold until 2026-04-14)"],
    ["2026-04-15", "(sold separately)"],
    ["2026-04-30", "(sold separately)"],
    ["2026-05-01", "(sold until 2026-10-31)"],
    ["2026-10-31", "(sold until 2026-10-31)"],
    ["2026-11-01", "(ended on 2026-10-31)"],
  ])("names the period of sale on %s", (today, words) => {
    expect(message("2025-12-09", today)).toContain(words);
  });
});

describe("a fix that only a vulnerability has", () => {
  const of2019 = "skype-for-business-server-2019";
  const messageOn = (published: string, today: string, more: readonly Vulnerability[] = []) => {
    const fixing = { ...madeUp, published, products: { [of2019]: { fixed: "7.0.2046.590" } } };
    const table = tableWith([fixing, ...more]);
    return findingsIn(manifest(of2019, "7.0.2046.583"), today, { table }).map(({ message }) => message)[0];
  };

  it("is paid for if the vulnerability became public after the end of support", () => {
    expect(messageOn("2025-10-14", "2025-10-14")).toMatch(/ build "7\.0\.2046\.590" fixes it$/);
    expect(messageOn("2026-10-20", "2026-10-20")).toContain(
      'build "7.0.2046.590" fixes it and is released to customers of extended security updates (sold until 2026-10-31); otherwise, upgrade to',
    );
  });

  it("is not attributed to extended security updates that had ended", () => {
    expect(messageOn("2026-11-10", "2026-11-29")).toContain(
      "fixes it and was released after extended security updates ended on 2026-10-31; otherwise, upgrade to",
    );
  });

  it("keeps the condition and the numbers beside vulnerabilities without a fix", () => {
    const without = (id: string): Vulnerability => ({
      ...madeUp,
      id,
      published: "2026-11-20",
      products: { [of2019]: {} },
    });
    const rest = "because extended security updates for Skype for Business Server 2019 ended on 2026-10-31; upgrade to";
    expect(messageOn("2026-10-20", "2026-11-29", [without("CVE-2026-99998")])).toContain(
      `fixes 1 of them and is released to customers of extended security updates (ended on 2026-10-31), but no update will fix the other one, ${rest}`,
    );
    const two = [without("CVE-2026-99998"), without("CVE-2026-99997")];
    expect(messageOn("2026-10-20", "2026-11-29", two)).toContain(`but no update will fix the other 2, ${rest}`);
  });
});

describe("a vulnerability that no document states for the product", () => {
  const of2019 = "skype-for-business-server-2019";
  const exploited = { since: "2026-11-20", source: madeUp.source, evidence: "B" } as const;
  const affected = { fixed: "7.0.2046.569", source: madeUp.source, evidence: "I" } as const;
  const inferred = { ...madeUp, published: "2026-11-01", exploited, products: { [of2019]: affected } };

  it("lowers no error of documented ones, even if it is the worst", () => {
    for (const day of ["2026-11-19", "2026-11-20", "2026-11-29"]) {
      const found = findingsIn(manifest(of2019, "7.0.2046.553"), day, { table: tableWith([inferred]) });
      expect(idsOf(found)).toEqual(["error security-updates"]);
      expect(found.map(({ security }) => security?.due)).toEqual(["2026-10-08"]);
    }
  });

  it("has no end of a grace period", () => {
    const table = { ...tableWith([]), vulnerabilities: [inferred] };
    const found = findingsIn(manifest(of2019, "7.0.2046.553"), "2027-11-29", { table });
    expect(idsOf(found)).toEqual(["warning security-updates"]);
    expect(found.map(({ security }) => security && "due" in security)).toEqual([false]);
  });
});

describe("the worst vulnerability and the highest score", () => {
  const exploited = { source: madeUp.source, evidence: "B" } as const;
  const scored = (id: string, score: number): Vulnerability => ({
    ...madeUp,
    id,
    severity: { score, source: madeUp.source, evidence: "A" },
  });
  const on = (some: readonly Vulnerability[]) => {
    const table = tableWith(some, [december]);
    return findingsIn(manifest(se, "7.0.2046.889"), "2026-12-01", { table });
  };

  it("are both in the message if the exploited one has a lower score", () => {
    const [found] = on([{ ...scored("CVE-2026-99998", 5.3), exploited }, scored("CVE-2026-99999", 9.8), madeUp]);
    expect(found?.message).toContain(
      "the worst CVE-2026-99998 (remote code execution, CVSS 5.3, exploited), the highest score CVE-2026-99999 (CVSS 9.8); build",
    );
    expect(on([scored("CVE-2026-99998", 5.3), scored("CVE-2026-99999", 9.8)])[0]?.message).not.toContain(
      "highest score",
    );
  });

  it("are not taken from a rating, which is stated apart", () => {
    const severity = { rating: "critical", source: madeUp.source, evidence: "A" } as const;
    const [rated] = on([{ ...madeUp, severity }]);
    expect(rated?.security).toMatchObject({ rating: "critical", score: undefined });
    expect(rated?.message).not.toContain("CVSS");
    const [both] = on([{ ...madeUp, severity }, scored("CVE-2026-99998", 9), scored("CVE-2026-99997", 8.5)]);
    expect(both?.security).toMatchObject({ rating: "critical", score: 9 });
    expect(both?.security?.vulnerabilities[0]).toBe("CVE-2026-99999");
    expect(both?.message).toContain("(remote code execution, rated critical); build");
  });
});

describe("the identity of a finding", () => {
  const second: Vulnerability = { ...madeUp, id: "CVE-2026-99998", published: "2026-12-02" };
  const next: Vulnerability = { ...second, products: { [se]: { fixed: "7.0.2046.909" } } };
  const on = (day: string, vulnerabilities: readonly Vulnerability[]) =>
    findingsIn(manifest(se, "7.0.2046.889"), day, { table: tableWith(vulnerabilities, [december]) });
  const before = on("2026-12-01", [madeUp]);

  /** The findings that a baseline of the first day does not suppress. */
  const newIn = (findings: readonly Finding[]) => {
    const place = { file: "baseline.json", range: before[0]?.range, excerpt: "" } as never;
    const entries = before.map((finding) => ({ ...baselineKey(finding), reason: "known", place }));
    return matchBaseline(findings, entries, () => true).live;
  };

  it("does not change when a vulnerability joins that the same build fixes", () => {
    const after = on("2026-12-03", [second, madeUp]);
    expect(after.map(({ security }) => security?.vulnerabilities.length)).toEqual([2]);
    expect(fingerprintsOf(after)).toEqual(fingerprintsOf(before));
    expect(newIn(after)).toEqual([]);
  });

  it("does not change when a pool is added to those that run the build of the deployment", () => {
    const pools = (count: number) => {
      const list = Array.from(
        { length: count },
        (_, at) => `{ fqdn: p${at}.contoso.com, edition: standard, homedUsers: 9, servers: 1 }`,
      );
      return manifest(se, "7.0.2046.820").replace(/\[\{ fqdn: pool01.*/, `[${list.join(", ")}]`);
    };
    const found = [1, 3, 4, 25].map((count) => findingsIn(pools(count), lastDay));
    expect(found.map(([one]) => one?.message.slice(0, 12))).toEqual([
      "the deployme",
      "3 pools and ",
      "4 pools and ",
      "25 pools and",
    ]);
    expect(new Set(found.map((some) => JSON.stringify(some.map(baselineKey)))).size).toBe(1);
    expect(new Set(found.map((some) => fingerprintsOf(some).join())).size).toBe(1);
    expect(found.map(([one]) => one?.related.length)).toEqual([1, 3, 4, 20]);
    expect(found[0]?.[0]?.related[0]?.message).toBe('pool "p0.contoso.com" runs this build');
    expect(found[3]?.[0]?.security?.runners).toHaveLength(25);
  });

  it("keeps the fingerprint, but matches no baseline entry, when another build is required", () => {
    const after = on("2026-12-03", [next, madeUp]);
    expect(after.map(({ security }) => security?.fixedIn)).toEqual(["7.0.2046.909"]);
    expect(fingerprintsOf(after)).toEqual(fingerprintsOf(before));
    expect(newIn(after)).toEqual(after);
  });
});

describe("what a finding states for other tools", () => {
  it("is the build, the fix, the vulnerabilities, the highest score and the dates", () => {
    const scored = { ...madeUp, severity: { score: 8.1, source: madeUp.source, evidence: "A" } } as const;
    const lower = { ...scored, id: "CVE-2026-99998", severity: { ...scored.severity, score: 5.5 } };
    const table = tableWith([lower, scored], [december]);
    const [finding] = findingsIn(manifest(se, "CU1 September 2026 security update"), "2026-12-01", { table });
    expect(finding?.security).toMatchObject({
      runners: [{ kind: "pool", name: "pool01.contoso.com" }],
      build: "7.0.2046.879",
      fixedIn: "7.0.2046.899",
      score: 8.1,
      publicSince: "2026-10-13",
      due: "2026-11-12",
    });
    expect(finding?.security?.vulnerabilities[0]).toBe("CVE-2026-99999");
    expect(finding?.source).toMatchObject({
      url: "https://www.cve.org/CVERecord?id=CVE-2026-99999",
      date: "2026-11-30",
    });
  });

  it("cites the document of a row that was written by hand", () => {
    const { updated: _, ...byHand } = madeUp;
    const [finding] = findingsIn(manifest(se, "7.0.2046.889"), "2026-12-01", { table: tableWith([byHand]) });
    expect(finding?.source).toEqual(builtIn.sources[madeUp.source]);
  });

  it("has no text of a hostile table that could reach a terminal", () => {
    const title = `Skype \u001b[31m${"x".repeat(5000)}\u202e Vulnerability`;
    const table = tableWith([{ ...madeUp, title }], [{ ...december, name: "\u001b]0;CU1\u0007" }]);
    const [finding] = findingsIn(manifest(se, "7.0.2046.889"), "2026-12-01", { table });
    expect(finding?.message).toMatch(/^[ -~…]+$/);
    expect(finding?.message.length).toBeLessThan(1000);
  });
});

describe("a newer build than the table lists", () => {
  it("is a note that names the last day of the table", () => {
    const table = { ...tableWith([]), completeUntil: "2026-11-29" };
    const found = findingsIn(manifest(se, "7.0.2046.900"), "2027-02-01", { table });
    expect(idsOf(found)).toEqual(["note build-current"]);
    expect(found[0]?.message).toContain("complete until 2026-11-29");
  });
});

describe("the time of the rules on builds", () => {
  it("grows with the number of servers, not with its square", () => {
    const time = (servers: number) => {
      const list = Array.from({ length: servers }, (_, at) => `{ fqdn: fe${at}.contoso.com, build: 2046.${at}A }`);
      const own = list.join(", ").replaceAll(/build: ([\d.]+)A/g, 'build: "$1"');
      const content = manifest(se, "7.0.2046.889").replace("servers: 3", `servers: [${own}]`);
      const began = cpuTime();
      expect(findingsIn(content, lastDay).length).toBeGreaterThan(servers / 2);
      return cpuTime() - began;
    };
    const best = (servers: number) => Math.min(time(servers), time(servers));
    expect(best(8000) / best(1000)).toBeLessThan(32);
  });
});
