import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { Report } from "../../src/model/report.ts";
import type { Security, SecurityRunner } from "../../src/model/rule.ts";
import type { Waived } from "../../src/model/waiver.ts";
import { choices } from "../../src/node/choices.ts";
import type { Product } from "../../src/profiles/fact.ts";
import type { UpdateTable, Vulnerability } from "../../src/profiles/updates/types.ts";
import { planAnnotations } from "../../src/report/annotations.ts";
import { codeclimate } from "../../src/report/codeclimate.ts";
import { type Format, formats } from "../../src/report/index.ts";
import { junit } from "../../src/report/junit.ts";
import { sarif } from "../../src/report/sarif.ts";
import { maxSummaryBytes, summary } from "../../src/report/summary.ts";
import { policyWith, validate } from "../support/harness.ts";
import { type Files, folderWith, policyOf, runIn } from "../support/policy-files.ts";
import { findingWith, hostile, linesOf, reportOf, ruleOf, unsafeCharacters } from "../support/sample-reports.ts";

const asOf = "2026-11-29";

const runnerOf = (name: string): SecurityRunner => ({ kind: "pool", name });

/** The vulnerabilities of a pool, with some properties. */
const securityWith = (parts: Partial<Security> = {}): Security => ({
  ...{ runners: [runnerOf("pool01.contoso.com")], build: "7.0.2046.820", fixedIn: "7.0.2046.889" },
  ...{ vulnerabilities: ["CVE-2026-66302", "CVE-2026-70297"], score: 9.8 },
  ...{ publicSince: "2026-09-08", due: "2026-10-08" },
  ...parts,
});

const rule = { ...ruleOf("error"), id: "security-updates" };
const findingOf = (parts: Partial<Security> = {}) => findingWith({ rule, security: securityWith(parts) });
const waivedOf = (finding: Finding): Waived => ({
  ...finding,
  waiver: {
    ...{ kind: "policy", rule: "security-updates", reason: "servers are replaced", owner: "uc", until: "2027-01-31" },
    place: { ...findingWith(), file: ".lync-policy.yaml" },
  },
});

type Properties = { readonly tags: readonly string[]; readonly "security-severity"?: string };
type Run = {
  readonly tool: {
    readonly driver: { readonly rules: readonly { readonly id: string; readonly properties: Properties }[] };
  };
  readonly results: readonly {
    readonly properties?: Properties;
    readonly partialFingerprints: { readonly primaryLocationLineHash: string };
  }[];
};

const runOf = (report: Report) => JSON.parse(sarif(report)).runs[0] as Run;
const descriptorIn = (report: Report) => runOf(report).tool.driver.rules.find(({ id }) => id === rule.id)?.properties;

describe("SARIF of findings about vulnerabilities", () => {
  it("ranks the rule by the highest score, with the vulnerabilities of that finding as the first tags", () => {
    const low = findingOf({ score: 5.3, vulnerabilities: ["CVE-2023-41763", "CVE-2026-66302"] });
    expect(descriptorIn(reportOf([low, findingOf()]))).toMatchObject({
      tags: ["security", "minimal", "CVE-2026-66302", "CVE-2026-70297", "CVE-2023-41763"],
      "security-severity": "9.8",
    });
  });

  it("has the score and the vulnerabilities of each result", () => {
    const results = runOf(
      reportOf([findingOf(), findingOf({ score: 7, vulnerabilities: ["CVE-2026-70297"] })]),
    ).results;
    expect(results.map(({ properties }) => properties)).toEqual([
      { tags: ["CVE-2026-66302", "CVE-2026-70297"], "security-severity": "9.8" },
      { tags: ["CVE-2026-70297"], "security-severity": "7.0" },
    ]);
  });

  it.each([undefined, 0])("has no severity for the score %s, which GitHub would not accept", (score) => {
    const report = reportOf([findingOf({ score })]);
    expect(descriptorIn(report)).not.toHaveProperty("security-severity");
    expect(descriptorIn(report)?.tags[0]).toBe("security");
    expect(runOf(report).results[0]?.properties).toEqual({ tags: ["CVE-2026-66302", "CVE-2026-70297"] });
  });

  it("has at most ten tags of a rule and twenty of a result, the worst", () => {
    const many = Array.from({ length: 200 }, (_, at) => `CVE-2026-${10_000 + at}`);
    const report = reportOf([findingOf({ vulnerabilities: many })]);
    expect(descriptorIn(report)?.tags).toEqual(["security", "minimal", ...many.slice(0, 8)]);
    expect(runOf(report).results[0]?.properties?.tags).toEqual(many.slice(0, 20));
  });

  it("ranks a rating without a score by the lowest score that GitHub ranks like it", () => {
    const rated = findingOf({ score: 5.3, rating: "critical" });
    expect(descriptorIn(reportOf([findingOf({ score: 8 }), rated]))?.["security-severity"]).toBe("9.1");
    expect(descriptorIn(reportOf([findingOf({ score: 9.8, rating: "critical" })]))?.["security-severity"]).toBe("9.8");
    expect(runOf(reportOf([rated])).results[0]?.properties?.["security-severity"]).toBe("9.1");
  });

  it("counts a list of tags that repeats once against the limit of GitHub", () => {
    const long = (at: number) => `CVE-2026-1${String(at).padStart(18, "0")}`;
    const vulnerabilities = Array.from({ length: 20 }, (_, at) => long(at));
    const results = (findings: readonly Finding[]) => runOf(reportOf(findings)).results.length;
    const inFile = (finding: Finding, at: number) => ({ ...finding, file: `${at % 14}.yaml` });
    const same = findingOf({ vulnerabilities });
    expect(results(Array.from({ length: 14_000 }, (_, at) => inFile(same, at)))).toBe(14_000);
    const distinct = (_: unknown, at: number) =>
      inFile(findingOf({ vulnerabilities: [long(at), ...vulnerabilities] }), at);
    expect(results(Array.from({ length: 14_000 }, distinct))).toBeLessThan(14_000);
  });

  it("ranks by waived findings only if there are no others", () => {
    const waived = [waivedOf(findingOf({ score: 9.9 }))];
    expect(descriptorIn(reportOf([findingOf({ score: 5 })], { waived }))?.["security-severity"]).toBe("5.0");
    expect(descriptorIn(reportOf([], { waived }))?.["security-severity"]).toBe("9.9");
  });

  it("leaves other rules and results as they are", () => {
    const { tool, results } = runOf(reportOf([findingOf(), findingWith()]));
    const others = tool.driver.rules.filter(({ id }) => id !== rule.id);
    expect(others.filter(({ properties }) => properties.tags.includes("security"))).toEqual([]);
    expect(others.filter(({ properties }) => "security-severity" in properties)).toEqual([]);
    expect(results.filter(({ properties }) => properties === undefined)).toHaveLength(1);
  });
});

/** The table of updates in a summary, without its head. */
const rowsIn = (text: string) =>
  (/\n### Updates\n\n([\s\S]*?)\n\n?(?=### |- \*\*|$)/.exec(text)?.[1] ?? "").split("\n").slice(2);

describe("the updates in a summary", () => {
  const textFor = (findings: readonly Finding[], waived: readonly Waived[] = []) =>
    summary(reportOf(findings, { waived, run: { asOf } }));

  it("are a table before the findings, the most urgent first", () => {
    const text = textFor([
      findingOf({
        runners: [{ kind: "server", name: "b", pool: "c" }],
        due: "2026-12-13",
        score: 7,
        fixedIn: undefined,
      }),
      findingOf({ runners: ["a", "c", "d", "e", "f"].map(runnerOf), due: "2026-11-29", score: undefined }),
      findingOf(),
    ]);
    expect(text).toContain(
      "\n### Updates\n\n| Pool or server | Build | Vulnerabilities | Worst | Highest score | Install | Due |\n| :--- |",
    );
    expect(rowsIn(text).slice(0, 3)).toEqual([
      "| pool pool01.contoso.com | 7.0.2046.820 | 2 | CVE-2026-66302 | 9.8 | 7.0.2046.889 | 2026-10-08, overdue by 52 days |",
      "| pool a, pool c, pool d and 2 more | 7.0.2046.820 | 2 | CVE-2026-66302 | – | 7.0.2046.889 | 2026-11-29, today |",
      "| server b in pool c | 7.0.2046.820 | 2 | CVE-2026-66302 | 7.0 | no fix | 2026-12-13, in 14 days |",
    ]);
    expect(text.indexOf("### Updates")).toBeLessThan(text.indexOf("- **error** at"));
  });

  it("have at most twenty rows, and count the others and the waived ones", () => {
    const findings = Array.from({ length: 25 }, (_, at) => findingOf({ runners: [runnerOf(`pool${at}`)] }));
    const text = textFor(findings, [waivedOf(findingOf())]);
    expect(text.match(/^\| pool/gm)).toHaveLength(20);
    expect(text).toContain("\n… 5 more builds with vulnerabilities\n");
    expect(text).toContain("\n1 build with vulnerabilities waived.\n");
    expect(textFor([], [waivedOf(findingOf())])).toContain("\n### Updates\n\n1 build with vulnerabilities waived.\n");
  });

  const se = "skype-for-business-server-se";
  it.each<readonly [string, Partial<Security>, string]>([
    [
      "a build for some",
      { fixedIn: undefined, partlyFixedIn: { build: "1.2", fixes: 1 }, moveTo: se },
      "1.2 for 1 of 2; upgrade to Skype for Business Server Subscription Edition",
    ],
    [
      "a build for some, without a product to upgrade to",
      { fixedIn: undefined, partlyFixedIn: { build: "1.2", fixes: 1 } },
      "1.2 for 1 of 2; no fix for the others",
    ],
    ["a paid build", { paid: true }, "7.0.2046.889 (paid)"],
    [
      "a paid build that is no longer sold",
      { paid: true, moveTo: se },
      "7.0.2046.889 (paid) or upgrade to Skype for Business Server Subscription Edition",
    ],
    [
      "no build",
      { fixedIn: undefined, moveTo: se },
      "no fix; upgrade to Skype for Business Server Subscription Edition",
    ],
    [
      "a product that this version does not have",
      { fixedIn: undefined, moveTo: "constructor" as Product },
      "no fix; upgrade to constructor",
    ],
  ])("name %s", (_, parts, expected) => {
    const text = textFor([findingOf(parts)]);
    expect(rowsIn(text)[0]).toContain(` | ${expected} | 2026-10-08,`);
    expect(text.includes("(paid): released to customers of extended security updates.")).toBe(parts.paid === true);
  });

  it("have no deadline if no document states the fixes, and come last", () => {
    const rows = rowsIn(textFor([findingOf({ due: undefined, score: 10 }), findingOf({ due: "2027-01-01" })]));
    expect(rows[0]).toMatch(/ \| 2027-01-01, in 33 days \|$/);
    expect(rows[1]).toMatch(/ \| – \|$/);
  });

  it("show CVSS scores only", () => {
    expect(rowsIn(textFor([findingOf({ score: undefined, rating: "critical" })]))[0]).toContain(
      " | CVE-2026-66302 | – | ",
    );
  });

  it("name deployment and file if there are several", () => {
    const [one, other] = [findingOf(), { ...findingOf(), deployment: "fabrikam", file: "b.yaml" }];
    const text = summary(reportOf([one, other], { run: { asOf, deployments: ["contoso", "fabrikam"] } }));
    expect(text).toContain("\n| Deployment | Pool or server | Build |");
    expect(rowsIn(text)[1]).toMatch(/^\| fabrikam \(b.yaml\) \| pool pool01/);
    const single = summary(reportOf([one], { run: { asOf, deployments: ["contoso"] } }));
    expect(single).toContain("\n| Pool or server | Build |");
    // Two manifests can have one name.
    const same = summary(
      reportOf([one, { ...other, deployment: "contoso" }], { run: { asOf, deployments: ["contoso"] } }),
    );
    expect(same).toContain("\n| Deployment |");
  });

  it("are missing without findings about vulnerabilities", () => {
    expect(textFor([findingWith()])).not.toContain("Updates");
  });

  it("are omitted if the page would be too long", () => {
    const findings = Array.from({ length: 20 }, () =>
      findingOf({ runners: ["x".repeat(80), "y".repeat(80)].map(runnerOf) }),
    );
    const text = summary(reportOf(findings, { run: { asOf } }), { longest: 3000 });
    expect(text).not.toContain("### Updates");
    expect(text).toContain("**1 section not shown here**");
    expect(Buffer.byteLength(text)).toBeLessThan(3000);
    expect(maxSummaryBytes).toBeGreaterThan(3000);
  });

  it.each(Object.entries(hostile))("escape %s", (_, name) => {
    const text = textFor([
      findingOf({
        runners: [{ kind: name, name, pool: name }],
        build: name,
        vulnerabilities: [name],
        fixedIn: name,
        moveTo: name as Product,
      }),
    ]);
    expect(text).not.toMatch(unsafeCharacters);
    expect(text.replaceAll("<br>", "")).not.toMatch(/[<>]/);
    const [row = "", ...others] = rowsIn(text);
    expect(row.split("|")).toHaveLength(9);
    expect(others.filter((line) => line.startsWith("|"))).toEqual([]);
    for (const format of [sarif, junit, codeclimate])
      expect(format(reportOf([findingOf({ runners: [runnerOf(name)], vulnerabilities: [name] })]))).not.toMatch(
        unsafeCharacters,
      );
  });
});

describe.each(Object.entries(hostile))("the title of a record with %s", (_, title) => {
  it.each(choices.format)("is escaped as %s", async (format) => {
    const source = { title, url: "https://contoso.com/record", date: "2026-10-14" };
    const render: Format = await formats[format](reportOf([findingWith({ rule, source, security: securityWith() })]));
    const text = render(reportOf([findingWith({ rule, source, security: securityWith() })]), {
      color: false,
      quiet: false,
    });
    expect(text).not.toMatch(unsafeCharacters);
    expect(text).not.toContain("##[");
    if (format === "github") expect(text.match(/^::/gm)).toHaveLength(1);
    else for (const line of linesOf(text)) expect(line).not.toMatch(/^\s*::/);
  });
});

/** A vulnerability of the made-up table, the first or a later one. */
const vulnerability = (at: number): Vulnerability => ({
  ...{ id: `CVE-2098-${10_000 + at}`, published: "2098-06-01", source: "made-up", evidence: "A" },
  title: "Skype for Business Remote Code Execution Vulnerability",
  products: { "skype-for-business-server-se": { fixed: at === 2 ? "7.0.2046.910" : "7.0.2046.900" } },
  severity: { score: 5 + at, source: "made-up", evidence: "A" },
});

/** The builds of the other products, which a table requires. */
const firstBuilds = Object.fromEntries(
  [
    ["lync-server-2010", "4.0.7577.0"],
    ["lync-server-2013", "5.0.8308.0"],
    ["skype-for-business-server-2015", "6.0.9319.0"],
    ["skype-for-business-server-2019", "7.0.2046.0"],
  ].map(([product, build]) => [product, [{ name: "RTM", build, source: "made-up", evidence: "A" }]]),
);

/** Vulnerabilities of 2015: one with a fix that is paid, and one that was published after the last update. */
const of2015: readonly Vulnerability[] = [
  ["2026-09-08", { fixed: "6.0.9319.885" }] as const,
  ["2027-01-12", {}] as const,
].map(([published, affected], at) => ({
  ...{ id: `CVE-2027-1000${at}`, published, source: "made-up", evidence: "A" },
  title: "Skype for Business Spoofing Vulnerability",
  products: { "skype-for-business-server-2015": affected },
}));

/** A made-up table with a number of vulnerabilities, complete until after every real table. */
const tableWith = (count: number): UpdateTable => ({
  ...{ apiVersion: "lync-policy/v1", kind: "Updates", completeUntil: "2099-01-01", limits: [] },
  sources: { "made-up": { title: "A made-up document", url: "https://contoso.com/updates", date: "2099-01-01" } },
  builds: {
    ...firstBuilds,
    "skype-for-business-server-se": [
      { name: "RTM hotfix", build: "7.0.2046.820", released: "2098-01-01", source: "made-up", evidence: "A" },
      { name: "CU1", build: "7.0.2046.900", released: "2098-06-01", source: "made-up", evidence: "A" },
      { name: "CU2", build: "7.0.2046.910", released: "2098-06-01", source: "made-up", evidence: "A" },
    ],
  },
  vulnerabilities: [...Array.from({ length: count }, (_, at) => vulnerability(at)), ...of2015],
});

const manifest = (name: string, build = "7.0.2046.820") => `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  product: skype-for-business-server-se
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.${name}.com, edition: standard, homedUsers: 500, build: ${build}, servers: 1 }
        - { fqdn: pool02.${name}.com, edition: standard, homedUsers: 500, build: CU1, servers: 1 }
`;

/** The report on deployments, two of which have one name, with a number of vulnerabilities in the table. */
function reportWith(count: number): Report {
  const files: Files = {
    "a.yaml": manifest("contoso"),
    "b.yaml": manifest("contoso", "CU1"),
    "c.yaml": manifest("litware"),
  };
  const texts = Object.entries(files).map(([file, content]) => ({ file, content, named: true }));
  const updates = { graceDays: 30, exploitedGraceDays: 3, file: { name: "table.yaml", table: tableWith(count) } };
  return validate(texts, policyWith({ updates }), "2098-07-02");
}

const idsIn = ({ findings }: Report) =>
  findings.flatMap(({ security }) => (security ? [security.vulnerabilities] : []));

describe("the fingerprint of a finding about vulnerabilities", () => {
  const [one, two, three] = [reportWith(1), reportWith(2), reportWith(3)];
  const ofSarif = (report: Report) =>
    runOf(report)
      .results.filter(({ properties }) => properties)
      .map((each) => each.partialFingerprints);
  const ofCodeClimate = (report: Report) =>
    JSON.parse(codeclimate(report))
      .filter(({ check_name }: { check_name: string }) => check_name === "security-updates")
      .map(({ fingerprint }: { fingerprint: string }) => fingerprint);

  it("does not change when a further one joins the same pool and build", () => {
    expect(idsIn(one)).not.toEqual(idsIn(two));
    expect(idsIn(one)).toHaveLength(2);
    expect(ofSarif(two)).toEqual(ofSarif(one));
    expect(ofCodeClimate(two)).toEqual(ofCodeClimate(one));
    expect(new Set(ofCodeClimate(two)).size).toBe(idsIn(two).length);
  });

  it("is kept by the pools that had a finding when others get one", () => {
    expect(ofCodeClimate(three)).toEqual(expect.arrayContaining(ofCodeClimate(one)));
    expect(idsIn(three).length).toBeGreaterThan(idsIn(one).length);
  });
});

describe("long findings about vulnerabilities", () => {
  it("have messages within the limit, in annotations too", () => {
    const names = Array.from({ length: 12 }, (_, at) => `${"x".repeat(60)}${at}.contoso.com`);
    const pools = names.map((fqdn) => `{ fqdn: ${fqdn}, edition: standard, homedUsers: 1, servers: 1 }`);
    const content = manifest("contoso").replace(/frontEndPools:[\s\S]*/, `frontEndPools: [${pools.join(", ")}]\n`);
    const text = { file: "a.yaml", content: content.replace("spec:\n", "spec:\n  build: 7.0.2046.820\n"), named: true };
    const report = validate([text], { preset: "strict" }, asOf);
    const found = report.findings.filter(({ security }) => security);
    expect(found.map(({ security }) => security?.runners.length)).toEqual([12]);
    for (const { message } of report.findings) expect(message.length).toBeLessThanOrEqual(1000);
    for (const { title, message } of planAnnotations(report).annotations)
      expect([title.length <= 80, message.length <= 4096]).toEqual([true, true]);
  });
});

describe("merged shards", () => {
  // No table can be complete until a day after today, and the made-up one is newer than that of every version.
  beforeAll(() => {
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2099-01-01T12:00:00Z") });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  it("have the same findings about vulnerabilities as one run, in every format", async () => {
    const policy = policyOf(
      "preset: strict",
      "updates: { file: table.json, graceDays: 7 }",
      "waivers:",
      "  - { rule: security-updates, deployment: litware, reason: servers are replaced, owner: uc, until: 2098-08-31 }",
    );
    const files = {
      ...{
        "a.yaml": manifest("contoso"),
        "b.yaml": manifest("litware"),
        "c.yaml": manifest("fabrikam", "7.0.2046.950"),
      },
      ...{ "d.yaml": manifest("northwind", "6.0.9319.800"), "e.yaml": manifest("adventure-works", "CU99") },
      "f.yaml": manifest("f")
        .replace("server-se", "server-2015")
        .replaceAll(/build: [^,]+/g, "build: RTM"),
      ".lync-policy.yaml": policy,
      "table.json": JSON.stringify(tableWith(3)),
    };
    const cwd = folderWith(files);
    const check = ["check", "--as-of", "2098-07-02"];
    const reports = (name: string) => choices.format.flatMap((format) => ["--report", `${format}=${name}/${format}`]);
    const whole = await runIn(cwd, ...check, ...reports("whole"));
    for (const number of [1, 2, 3])
      await runIn(cwd, ...check, "--shard", `${number}/3`, "--report", `json=shards/${number}.json`);
    const shards = [3, 1, 2].map((number) => `shards/${number}.json`);
    const merged = await runIn(cwd, "merge", ...shards, ...reports("merged"));
    expect([merged.code, merged.err]).toEqual([whole.code, whole.err]);
    const texts = (name: string) =>
      choices.format.map((format) => {
        const file = join(cwd, name, format);
        return [format, existsSync(file) ? readFileSync(file, "utf8") : ""];
      });
    expect(texts("merged")).toEqual(texts("whole"));
    const json = readFileSync(join(cwd, "whole/json"), "utf8");
    for (const name of ["security", "partlyFixedIn"]) expect(json).toContain(`"${name}": {`);
    for (const property of ['"paid": true', '"moveTo": "skype-for-business-server-se"'])
      expect(json).toContain(property);
  });
});
