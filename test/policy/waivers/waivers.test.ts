import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysBetween } from "../../../src/base/dates.ts";
import { validate } from "../../../src/engine/validate.ts";
import { verdictOf } from "../../../src/findings/verdict.ts";
import { messageOf } from "../../../src/findings/worse.ts";
import type { Finding } from "../../../src/model/finding.ts";
import type { Report } from "../../../src/model/report.ts";
import type { Waived, Waiver } from "../../../src/model/waiver.ts";
import { waiversIn } from "../../../src/policy/waivers/comments.ts";
import { describeTerms } from "../../../src/policy/waivers/describe.ts";
import { suppressFindings } from "../../../src/policy/waivers/suppress.ts";
import { json } from "../../../src/report/json.ts";
import { asOf, policyWith } from "../../support/harness.ts";
import { checkWithPolicy, folderWith, lineFor, policyOf, runIn } from "../../support/policy-files.ts";
import { chance, runs } from "../../support/runs.ts";

/** Two pools that are too small, and two that are not. */
const manifest = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, homedUsers: 30000, servers: 2 }
        - { fqdn: pool02.contoso.com, edition: enterprise, homedUsers: 30000, servers: 2 }
        - { fqdn: pool03.contoso.com, edition: enterprise, homedUsers: 30000, servers: 4 }
`;

const rest = ["reason: Servers arrive in January", "owner: uc@contoso.com", "until: 2027-01-31"];

/** A policy with one waiver of these lines. */
function waiving(...lines: readonly string[]): string {
  const [first, ...more] = [
    ...lines,
    ...rest.filter((line) => !lines.some((other) => other.startsWith(`${line.split(":")[0]}:`))),
  ];
  return policyOf("preset: minimal", "waivers:", `  - ${first}`, ...more.map((line) => `    ${line}`));
}

async function outcome(policy: string, text = manifest, today = asOf, file = "contoso.yaml") {
  const report = await checkWithPolicy(policy, { [file]: text }, {}, today);
  return {
    live: report.findings.map(lineFor),
    waived: report.waived.map(({ object, rule }) => `${rule.id} ${object}`),
    report,
  };
}

describe("a waiver of the policy", () => {
  it("waives the findings of its rule at its object and no others, and is counted", async () => {
    const { live, waived, report } = await outcome(waiving("rule: front-end-count", "at: POOL01.contoso.com"));
    expect(waived).toEqual(["front-end-count pool01.contoso.com"]);
    expect(live).toEqual([expect.stringMatching(/^contoso\.yaml:10 error front-end-count: pool "pool02/)]);
    expect(report.counts).toEqual({ error: 1, warning: 0, note: 0, waived: 1 });
    expect(report.waived?.[0]?.waiver).toMatchObject({ kind: "policy", owner: "uc@contoso.com", until: "2027-01-31" });
  });

  it.each([
    ["any object of its rule", ["rule: front-end-count"], 2],
    ["a deployment", ["rule: front-end-count", "deployment: contoso"], 2],
    ["a file", ["rule: front-end-count", "files: [contoso.yaml]"], 2],
    ["files by a glob", ["rule: front-end-count", 'files: ["*.yaml"]'], 2],
    ["another rule", ["rule: edge-required"], 0],
    ["another deployment", ["rule: front-end-count", "deployment: Contoso"], 0],
    ["another file", ["rule: front-end-count", "files: [fabrikam.yaml]"], 0],
    ["a part of a name", ["rule: front-end-count", "at: pool01"], 0],
    ["an undeclared object", ["rule: front-end-count", "at: pool09.contoso.com"], 0],
  ])("that names %s", async (_, lines, count) => {
    const { waived, live } = await outcome(waiving(...lines));
    expect(waived).toHaveLength(count);
    expect(live.filter((line) => line.includes(" front-end-count:"))).toHaveLength(2 - count);
    expect(live.some((line) => line.includes("warning unused-waiver"))).toBe(count === 0);
  });

  it.each([
    ["2027-01-16", 2, []],
    ["2027-01-17", 2, ["warning expired-waiver: the waiver for front-end-count expires on 2027-01-31, in 14 days"]],
    ["2027-01-31", 2, ["warning expired-waiver: the waiver for front-end-count expires on 2027-01-31, today"]],
    [
      "2027-02-01",
      0,
      [
        "error expired-waiver: the waiver for front-end-count expired on 2027-01-31, 1 day ago; 2 findings are active again",
      ],
    ],
  ])("on %s waives %d findings and has the notices %j", async (today, count, notices) => {
    const { waived, live } = await outcome(waiving("rule: front-end-count"), manifest, today);
    expect(waived).toHaveLength(count);
    expect(live.filter((line) => line.startsWith(".lync-policy.yaml:5"))).toEqual(
      notices.map((line) => `.lync-policy.yaml:5 ${line}`),
    );
  });

  it("that has expired is reported as unused if another one waives the finding", async () => {
    const expired = waiving("rule: front-end-count", "until: 2026-10-31");
    const { waived, live } = await outcome(`${expired}${waiving("rule: front-end-count").split("waivers:\n")[1]}`);
    expect(waived).toHaveLength(2);
    expect(live).toEqual([
      expect.stringContaining(
        "warning unused-waiver: the waiver for front-end-count expired on 2026-10-31, and another waiver covers the finding; remove it",
      ),
    ]);
  });

  it("waives nothing beyond the maxDays of the severity, or of a rule that is not suppressible", async () => {
    const most = waiving("rule: front-end-count", "until: 2026-11-30");
    expect((await outcome(`${most}maxDays: { error: 8 }\n`)).waived).toHaveLength(2);
    const { waived, live } = await outcome(`${most}maxDays: { error: 7 }\n`);
    expect([waived.length, live.filter((line) => line.includes("error waiver-limits:")).length]).toEqual([0, 1]);
    expect((await outcome(`${most}maxDays: { warning: 0 }\n`)).waived).toHaveLength(2);
    const fixed = await outcome(`${most}suppressible: { front-end-count: false }\n`);
    expect([fixed.waived.length, fixed.live.length]).toEqual([0, 3]);
    expect(fixed.live[0]).toContain("error waiver-limits: the waiver for front-end-count is not allowed");
  });

  it("waives nothing in an audit and is not reported as unused there", async () => {
    const report = await checkWithPolicy(
      waiving("rule: front-end-count"),
      { "contoso.yaml": manifest },
      { audit: true },
    );
    expect(report.findings.map(({ rule }) => rule.id)).toEqual(["front-end-count", "front-end-count"]);
    expect(report.counts.waived).toBe(0);
  });

  it("is not reported as unused by a run over a part of the files", async () => {
    const report = await checkWithPolicy(
      waiving("rule: front-end-count", "deployment: fabrikam"),
      { "contoso.yaml": manifest },
      { complete: false },
    );
    expect(report.findings.map(({ rule }) => rule.id)).toEqual(["front-end-count", "front-end-count"]);
  });
});

/** The manifest with lines before, or a comment after, the first pool that is too small. */
function commented(before: string, behind = ""): string {
  return manifest
    .replace("        - { fqdn: pool01", () => `${before}        - { fqdn: pool01`)
    .replace("servers: 2 }\n", () => `servers: 2 }${behind}\n`);
}

const validComment = "# waive front-end-count until 2027-01-31: servers arrive in January";

async function byComment(text: string) {
  const report = await validate([{ file: "a.yaml", content: text, named: true }], {
    policy: policyWith({ preset: "minimal" }),
    today: asOf,
  });
  const ids = report.findings.map(({ rule }) => rule.id);
  return { waived: report.waived.map(({ object }) => object), ids, report };
}

describe("a waiver in a comment", () => {
  const bothLive = ["front-end-count", "front-end-count"];

  it.each([
    ["on the line before", `        ${validComment}\n`, ""],
    ["at the end of the line", "", ` ${validComment}`],
    ["with other comments and empty lines between", `        ${validComment}\n        # another comment\n\n  \n`, ""],
    ["without a space after the #", `        ${validComment.replace("# ", "#")}\n`, ""],
    [
      "with tabs and spaces",
      `        #  waive \tfront-end-count  until\t2027-01-31 :   servers arrive in January  \n`,
      "",
    ],
  ])("waives %s", async (_, before, behind) => {
    const { waived, ids } = await byComment(commented(before, behind));
    expect([waived, ids]).toEqual([["pool01.contoso.com"], ["front-end-count"]]);
  });

  it("waives in a file with CRLF line endings, and in the second document of a file", async () => {
    const crlf = await byComment(commented(`        ${validComment}\n`).replaceAll("\n", "\r\n"));
    expect([crlf.waived, crlf.ids]).toEqual([["pool01.contoso.com"], ["front-end-count"]]);
    expect(crlf.report.waived?.[0]?.waiver.reason).toBe("servers arrive in January");
    const second = commented(`        ${validComment}\n`).replaceAll("contoso.com", "fabrikam.com");
    const both = await byComment(`${manifest}---\n${second}`);
    expect([both.waived, both.ids.length]).toEqual([["pool01.fabrikam.com"], 3]);
  });

  it.each([
    ["a quoted scalar", `      # one\n      file: "\n        ${validComment}"\n`],
    ["a block scalar", `      text: |\n        ${validComment}\n        more\n`],
    ["a plain scalar", `      text: a#${validComment.slice(1)}\n`],
    ["a quoted scalar on one line", `      text: "x ${validComment}"\n`],
  ])("is not read in %s", (_, lines) => {
    expect(waiversIn({ file: "a.yaml", content: `spec:\n    sites:\n${lines}`, named: true })).toEqual({
      waivers: [],
      wrong: [],
    });
  });

  it.each([
    ["no end date", "# waive front-end-count: servers arrive in January"],
    ["no reason", "# waive front-end-count until 2027-01-31"],
    ["a short reason", "# waive front-end-count until 2027-01-31: January"],
    ["no rule", "# waive until 2027-01-31: servers arrive in January"],
    ["a date that does not exist", "# waive front-end-count until 2027-02-30: servers arrive in January"],
    ["another date format", "# waive front-end-count until 31.01.2027: servers arrive in January"],
    ["nothing else", "# waive"],
    ["a comma in place of until", "# waive front-end-count, until 2027-01-31, servers arrive"],
    ["a size that is no number", "# waive front-end-count size two until 2027-01-31: servers arrive in January"],
    ["a size of 0", "# waive front-end-count size 0 until 2027-01-31: servers arrive in January"],
    ["a size with a separator", "# waive front-end-count size 2,000 until 2027-01-31: servers arrive in January"],
    ["no size after the word", "# waive front-end-count size until 2027-01-31: servers arrive in January"],
    ["no space after the owner", "# waive front-end-count until 2027-01-31 by uc-team:servers arrive in January"],
    ["a capital letter", "# Waive front-end-count until 2027-01-31: servers arrive in January"],
    ["capital letters and an owner", "#WAIVE front-end-count UNTIL 2027-01-31 BY uc-team: servers arrive in January"],
    ["a capital letter and a short reason", "# Waive front-end-count until 2027-01-31: nobody"],
    ["a reason of invisible characters", `# waive front-end-count until 2027-01-31: ${"\u200b".repeat(11)}`],
    ["a reason of fillers", `# waive front-end-count until 2027-01-31: ${"\u3164".repeat(11)}`],
    ["a reason of nine letters and many spaces", "# waive front-end-count until 2027-01-31: Jan      uary"],
    ["a reason in another direction", "# waive front-end-count until 2027-01-31: servers arrive \u202e in January"],
    ["a tab in the reason", "# waive front-end-count until 2027-01-31: servers arrive\tin January"],
    ["a reason of 1,001 letters", `# waive front-end-count until 2027-01-31: ${"a".repeat(1001)}`],
    ["a size after the date", "# waive front-end-count until 2027-01-31 size 2: servers arrive in January"],
  ])("with %s waives nothing and is reported as an error", async (_, comment) => {
    const { waived, ids, report } = await byComment(commented(`        ${comment}\n`));
    expect([waived, ids]).toEqual([[], ["waiver-limits", ...bothLive]]);
    expect(report.findings[0]).toMatchObject({ range: { line: 9, column: 9 }, rule: { level: "error" } });
  });

  it.each([
    "# waived: front-end-count",
    "# we waive nothing here",
    "# Waive front-end-count as soon as possible: nobody",
    "# Waive front-end-count",
  ])("is not the comment %s", async (comment) => {
    expect((await byComment(commented(`        ${comment}\n`))).ids).toEqual(bothLive);
  });

  it("for another rule or line waives nothing and is reported as unused", async () => {
    const other = await byComment(commented(`        ${validComment.replace("front-end-count", "edge-required")}\n`));
    expect([other.waived, other.ids]).toEqual([[], ["unused-waiver", ...bothLive]]);
    const last = await byComment(`${manifest}${validComment}\n`);
    expect([last.waived, last.ids]).toEqual([[], [...bothLive, "unused-waiver"]]);
  });

  it("waives no YAML or schema error, and is kept while the manifest is not valid", async () => {
    const text = commented(`        ${validComment}\n`, " # waive schema until 2027-01-31: fixed in January").replace(
      "homedUsers",
      "homedUser",
    );
    // The other pool has its finding.
    expect((await byComment(text)).ids.sort()).toEqual(["front-end-count", "schema", "waiver-limits"]);
  });
});

/** Few values, so that waivers often match findings. */
const names = {
  rule: ["front-end-count", "edge-required", "schema"],
  file: ["a.yaml", "b/c.yaml"],
  deployment: ["contoso", "fabrikam", ""],
  object: ["Pool01", "pool02", ""],
};
const word = (of: keyof typeof names) => fc.constantFrom(...names[of]);
const days = fc.constantFrom("2026-11-21", asOf, "2026-12-06", "2027-06-30");
const line = fc.integer({ min: 1, max: 4 });

const place = { excerpt: "x", range: { line: 1, column: 1, endLine: 1, endColumn: 2 } };

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const finding: fc.Arbitrary<Finding> = fc
  .record({
    id: word("rule"),
    level: fc.constantFrom("error" as const, "warning" as const),
    file: word("file"),
    deployment: word("deployment"),
    object: word("object"),
    amount: maybe(fc.integer({ min: 1, max: 4 })),
    line,
  })
  .map(({ id, level, line, amount, ...about }) => ({
    ...about,
    ...(amount !== undefined && { size: { amount, unit: "server" } }),
    rule: { id, level } as Finding["rule"],
    message: `${id} at ${about.object}`,
    path: [],
    source: "sarif-2.1.0",
    related: [],
    excerpt: "x",
    range: { ...place.range, line },
  }));

const waiver: fc.Arbitrary<Waiver> = fc
  .record({
    rule: word("rule"),
    until: days,
    reason: fc.constantFrom("one reason", "other reason"),
    at: maybe(word("object")),
    deployment: maybe(word("deployment")),
    file: maybe(word("file")),
    line: maybe(line),
    where: word("file"),
    size: maybe(fc.record({ amount: fc.integer({ min: 1, max: 3 }) })),
  })
  .map(({ file, line, where, at, deployment, ...rest }) => {
    const from = { file: where, ...place };
    if (line !== undefined) return { ...rest, kind: "comment", line, place: from };
    // The schema does not allow empty names.
    return {
      ...rest,
      kind: "policy",
      at: at || undefined,
      deployment: deployment || undefined,
      ...(file !== undefined && { files: [file], covers: (name: string) => name === file }),
      place: { ...from, file: ".lync-policy.yaml" },
    };
  });

const worlds = fc.record({
  findings: fc.array(finding, { maxLength: 12 }),
  waivers: fc.array(waiver, { maxLength: 8 }),
  limits: fc.record({ maxDays: maybe(fc.constantFrom(0, 14, 365)), unwaivable: fc.subarray(["front-end-count"]) }),
});

type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

function reportOf({ findings, waivers, limits }: World): Report {
  const policy = policyWith({
    preset: "minimal",
    waivers: waivers.filter(({ kind }) => kind === "policy"),
    maxDays: new Map(limits.maxDays === undefined ? [] : [["error", limits.maxDays]]),
    unwaivable: new Set(limits.unwaivable),
  });
  const whole: Report = {
    run: {
      ...{ asOf, audit: false, complete: true },
      ...{ files: names.file, skipped: [], deployments: [], rules: [], idle: [] },
    },
    policy,
    findings,
    waived: [],
    ...verdictOf(findings, "error"),
  };
  return suppressFindings(whole, [{ waivers: waivers.filter(({ kind }) => kind === "comment"), wrong: [] }]);
}

const key = ({ rule, file, deployment, object, range, message }: Finding) =>
  JSON.stringify([rule, file, deployment, object, range, message]);
const about = ["unused-waiver", "expired-waiver", "waiver-limits"];
const foundIn = ({ findings }: Report) => findings.filter(({ rule }) => !about.includes(rule.id));

/** The properties in which a waiver differs from the finding that it waives. */
function differencesOf({ waiver, rule, object, deployment, file, range, size }: Waived): readonly string[] {
  const { at = object, until = "", covers, line = range.line, place: from } = waiver;
  const matches = {
    rule: waiver.rule === rule.id,
    object: at.toLowerCase() === object.toLowerCase(),
    deployment: (waiver.deployment ?? deployment) === deployment,
    line: line === range.line && (waiver.line === undefined || from.file === file),
    file: covers?.(file) ?? true,
    day: until >= asOf,
    size: (size?.amount ?? 0) <= (waiver.size?.amount ?? 4),
  };
  return Object.entries(matches).flatMap(([name, isMatch]) => (isMatch ? [] : [name]));
}

describe("a waiver with a size", () => {
  const at = "at: pool01.contoso.com";

  it.each([1, 2, 3])("of %i waives a pool that is 2 servers short only if that is not more", async (size) => {
    const { live, waived, report } = await outcome(waiving("rule: front-end-count", at, `size: ${size}`));
    expect(waived).toEqual(size < 2 ? [] : ["front-end-count pool01.contoso.com"]);
    expect(live).toHaveLength(size < 2 ? 2 : 1);
    expect(report.findings.flatMap(({ knownSize, exceeds }) => (exceeds ? [[knownSize, exceeds.kind]] : []))).toEqual(
      size < 2 ? [[{ amount: 1, unit: "server" }, "policy"]] : [],
    );
  });

  it.each([1, 2])("of %i in a comment does the same, and the finding names the comment", async (size) => {
    const comment = `        # waive front-end-count size ${size} until 2027-01-31: servers arrive in January\n`;
    const text = manifest.replace("        - { fqdn: pool01", `${comment}        - { fqdn: pool01`);
    const { live, report } = await outcome(policyOf("preset: minimal"), text);
    expect(live).toHaveLength(size < 2 ? 2 : 1);
    expect(report.waived.map(({ waiver }) => waiver.size)).toEqual(size < 2 ? [] : [{ amount: 2 }]);
    const [first] = report.findings;
    expect(first && messageOf(first)).toMatch(
      size < 2 ? /; worse than waived \(contoso\.yaml:9\): off by 2 servers instead of 1$/ : /spare\)$/,
    );
  });

  it("that is too small is not reported as unused, and another one may cover the finding", async () => {
    const both = waiving("rule: front-end-count", at, "size: 1").concat(
      ...["rule: front-end-count", at, "size: 2", ...rest].map(
        (line, index) => `  ${index === 0 ? "-" : " "} ${line}\n`,
      ),
    );
    const { waived, report } = await outcome(both);
    expect(waived).toEqual(["front-end-count pool01.contoso.com"]);
    expect(report.findings.map(({ rule: { id } }) => id)).toEqual(["front-end-count"]);
  });

  it("names the largest size if several are too small", async () => {
    const five = manifest.replace("servers: 2", "servers: 0");
    const policy = policyOf(
      ...["preset: minimal", "waivers:"],
      ...[1, 3, 2].flatMap((size) =>
        ["rule: front-end-count", at, `size: ${size}`, ...rest].map(
          (line, index) => `  ${index === 0 ? "-" : " "} ${line}`,
        ),
      ),
    );
    const { report } = await outcome(policy, five);
    expect(report.findings[0]).toMatchObject({ size: { amount: 4 }, knownSize: { amount: 3, unit: "server" } });
  });

  it("waives a finding without a size, and one of days as long as it is not later", async () => {
    const none = waiving("rule: xmpp-gateway-required", "size: 1");
    const xmpp = manifest.replace("  sites:", "  externalAccess: { xmpp: { partners: [gmail.com] } }\n  sites:");
    expect((await outcome(none, xmpp)).waived).toContain("xmpp-gateway-required ");
    const late = (size: number) => waiving("rule: product-support", `size: ${size}`).replace("minimal", "recommended");
    const days = daysBetween("2021-04-13", asOf);
    expect((await outcome(late(days))).waived).toContain("product-support ");
    expect((await outcome(late(days - 1))).waived).not.toContain("product-support ");
  });

  it("is in the terms of the waived finding and in the effective policy", async () => {
    const { report } = await outcome(waiving("rule: front-end-count", at, "size: 2000"));
    expect(report.waived.map(({ waiver }) => describeTerms(waiver))).toEqual([
      "waived up to size 2,000 until 2027-01-31 by uc@contoso.com: Servers arrive in January",
    ]);
    const cwd = folderWith({ ".lync-policy.yaml": waiving("rule: front-end-count", at, "size: 2000") });
    expect((await runIn(cwd, "policy")).out).toContain('at "pool01.contoso.com", up to size 2,000');
  });
});

describe(`properties of waivers (${chance})`, () => {
  it("no finding is lost: active and waived findings together are all findings", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const report = reportOf(world);
        const together = [...foundIn(report), ...report.waived].map(key).sort();
        expect(together).toEqual(world.findings.map(key).sort());
        expect(report.counts.waived).toBe(report.waived?.length);
      }),
      runs(300),
    );
  });

  it("a waiver never waives a finding of another rule, object, deployment, file or line, a larger one, or after its end date", () => {
    fc.assert(
      fc.property(worlds, (world) => {
        const { waived = [] } = reportOf(world);
        for (const finding of waived) expect(differencesOf(finding)).toEqual([]);
        for (const { rule } of waived) expect([...world.limits.unwaivable, "schema"]).not.toContain(rule.id);
      }),
      runs(300),
    );
  });

  it("an additional waiver never activates a finding, and waives only those of its rule", () => {
    fc.assert(
      fc.property(worlds, waiver, (world, one) => {
        const before = foundIn(reportOf(world)).map(key);
        const after = foundIn(reportOf({ ...world, waivers: [...world.waivers, one] }));
        const waived = [...before];
        for (const active of after.map(key)) {
          expect(waived).toContain(active);
          waived.splice(waived.indexOf(active), 1);
        }
        for (const text of waived) expect(JSON.parse(text)[0].id).toBe(one.rule);
      }),
      runs(300),
    );
  });

  it("the order of waivers never changes the report", () => {
    const shuffled = worlds.chain((world) =>
      fc.tuple(fc.constant(world), fc.shuffledSubarray([...world.waivers], { minLength: world.waivers.length })),
    );
    const comparable = (report: Report) => ({
      findings: report.findings.map((finding) => `${key(finding)} ${JSON.stringify(finding.knownSize)}`),
      waived: report.waived.map(({ waiver: { until, reason, kind }, ...finding }) => [
        key(finding),
        until,
        reason,
        kind,
      ]),
      counts: report.counts,
    });
    fc.assert(
      fc.property(shuffled, ([world, waivers]) => {
        const [one, other] = [comparable(reportOf(world)), comparable(reportOf({ ...world, waivers }))];
        expect(other.waived.map((each) => JSON.stringify(each)).sort()).toEqual(
          one.waived.map((each) => JSON.stringify(each)).sort(),
        );
        expect([...other.findings].sort()).toEqual([...one.findings].sort());
        expect(other.counts).toEqual(one.counts);
      }),
      runs(300),
    );
  });

  it("the json format has the owner, ticket and end date of a waived finding", async () => {
    const { report } = await outcome(waiving("rule: front-end-count", "ticket: UC-17"));
    const { findings, counts } = JSON.parse(json(report));
    expect(counts.waived).toBe(2);
    for (const { waiver } of findings)
      expect(waiver).toMatchObject({ kind: "policy", owner: "uc@contoso.com", ticket: "UC-17", until: "2027-01-31" });
  });
});
