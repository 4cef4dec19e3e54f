import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter } from "../../../src/base/dates.ts";
import type { SourceText } from "../../../src/base/source-text.ts";
import { validate } from "../../../src/engine/validate.ts";
import { changesBetween, forecast } from "../../../src/features/calendar/forecast.ts";
import { calendarFormats } from "../../../src/features/calendar/formats.ts";
import { graceOf } from "../../../src/features/calendar/grace.ts";
import type { Calendar } from "../../../src/features/calendar/types.ts";
import { updates } from "../../../src/generated/updates.ts";
import { defaultPolicy, type Policy } from "../../../src/model/policy.ts";
import type { UpdateTable, Vulnerability } from "../../../src/profiles/updates/types.ts";
import { asOf, policyWith } from "../../support/harness.ts";
import {
  type Files,
  folderWith,
  lineFor,
  loadPolicyFrom,
  policyOf,
  runIn,
  textsOf,
} from "../../support/policy-files.ts";
import { runs, tries } from "../../support/runs.ts";

/** A deployment whose findings change over time: a product, public IM, XMPP, and a pool that is too small. */
function deployment(product: string, name = "contoso", comment = ""): string {
  return `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  product: ${product}
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 2${comment}
  externalAccess:
    publicIm: { providers: [windows-live, aol, yahoo, skype] }
    xmpp: { partners: [gmail.com] }
`;
}

const waivers = [
  "maxDays: { error: 200 }",
  "waivers:",
  "  - { rule: front-end-count, deployment: contoso, reason: servers arrive later, owner: uc, until: 2027-03-31 }",
  "  - { rule: front-end-count, deployment: fabrikam, reason: servers arrive later, owner: uc, until: 2027-06-30 }",
  "  - { rule: product-support, reason: the move is decided, owner: uc, until: 2026-12-05 }",
  "  - { rule: back-end, at: nowhere, reason: the move is decided, owner: uc, until: 2026-12-24 }",
];

const ownRules = [
  "rules:",
  "  - id: contoso/dates",
  "    title: Every deployment has its day",
  "    level: warning",
  '    require: today < "2027-02-14" || (today > "2027-02-28" && !today.endsWith("-15"))',
  "    message: '\"judged for \" + today'",
  "  - id: contoso/breaks",
  "    title: Every rule breaks off in April",
  "    level: warning",
  "    require: '!today.startsWith(\"2027-04\") || 1 / (size(today) - 10) == 0'",
  "    message: '\"never\"'",
];

const strict = policyWith({ preset: "strict" });
const year = (from: string) => ({ asOf: from, until: dayAfter(from, 365) });

/** Every tenth day is checked, and every day if SLOW_TIMES is ten or more. */
const stride = Math.ceil(365 / tries(37, "slow"));

/** The days of a span that are checked: among them those of the calendar and the days before them. */
function* daysOf({ report, until, days }: Calendar): Iterable<string> {
  const listed = new Set(days.flatMap(({ day }) => [dayAfter(day, -1), day]));
  let at = 0;
  for (let day = dayAfter(report.run.asOf, 1); day <= until; day = dayAfter(day, 1)) {
    at++;
    if (at % stride === 0 || listed.has(day) || day === until) yield day;
  }
}

/** The changes that checks on single days find. */
async function dayByDay(texts: readonly SourceText[], policy: Policy, calendar: Calendar) {
  let before = await validate(texts, { policy, complete: true, today: calendar.report.run.asOf });
  const days = [];
  for (const day of daysOf(calendar)) {
    const after = await validate(texts, { policy, complete: true, today: day });
    const changes = changesBetween(before, after);
    if (changes.length > 0) days.push({ day, changes, counts: after.counts, conclusion: after.conclusion });
    before = after;
  }
  return days;
}

async function policyIn(lines: readonly string[]): Promise<Policy> {
  return (await loadPolicyFrom({ ".lync-policy.yaml": policyOf("preset: strict", ...lines) })).policy;
}

const shown = ({ days }: Pick<Calendar, "days">) =>
  days.flatMap(({ day, changes }) => changes.map(({ kind, finding }) => `${day} ${kind} ${lineFor(finding)}`));

/** The deployments with builds: of all pools, of a pool, of servers and of a branch. */
const withBuilds: Files = Object.fromEntries(
  [
    ["a.yaml", "lync-server-2013", "5.0.8308.1144"],
    ["b.yaml", "skype-for-business-server-2015", "CU12"],
    ["c.yaml", "skype-for-business-server-2019", "2046.404"],
    ["d.yaml", "skype-for-business-server-se", "7.0.2046.820"],
    ["e.yaml", "skype-for-business-server-se", "7.0.2046.1000"],
  ].map(([file = "", product = "", build = ""]) => [file, statedIn(deployment(product, file.slice(0, 1)), build)]),
);

/** A deployment with a build. CU12 also gets a server with another build, and a branch of an earlier product. */
function statedIn(text: string, build: string): string {
  const stated = text.replace("  sites:\n", `  build: "${build}"\n  sites:\n`);
  if (build !== "CU12") return stated;
  const branch = "{ kind: appliance, fqdn: sba.contoso.com, pool: pool01.contoso.com, users: 9, build: 5.0.8308.1144 }";
  return stated
    .replace("servers: 2", "servers: [fe01.contoso.com, { fqdn: fe02.contoso.com, build: CU13 }]")
    .replace(
      "  externalAccess:\n",
      `    - name: Oslo\n      kind: branch\n      survivableBranch: ${branch}\n  externalAccess:\n`,
    );
}

/** A table with made-up vulnerabilities of Subscription Edition: when they become public and exploited, and the fix. */
function tableWith(
  rows: readonly (readonly [published: string, since: string | undefined, fix: number])[],
): UpdateTable {
  const source = Object.keys(updates.sources)[0] ?? "";
  const common = { source, evidence: "A" } as const;
  const vulnerabilities = rows.map(([published, since, fix], at) => ({
    ...{ id: `CVE-2027-1000${at}`, title: "Spoofing Vulnerability", published, ...common },
    products: { "skype-for-business-server-se": { fixed: `7.0.2046.10${fix}` } },
    ...(since && { exploited: { since, ...common } }),
  }));
  const builds = [0, 10, 20].map((revision) => ({
    ...{ name: `CU9 update ${revision}`, build: `7.0.2046.${1000 + revision}`, released: "2026-11", ...common },
  }));
  return { ...updates, builds: { "skype-for-business-server-se": builds }, vulnerabilities };
}

describe("the calendar", () => {
  const all: Files = {
    "a.yaml": deployment("lync-server-2010"),
    "b.yaml": deployment("lync-server-2013", "fabrikam"),
    "c.yaml": deployment("skype-for-business-server-2015", "litware"),
    "d.yaml": deployment(
      "skype-for-business-server-2019",
      "northwind",
      " # waive front-end-count until 2027-01-31: servers arrive in January",
    ),
    "e.yaml": deployment("skype-for-business-server-se", "adventure-works"),
  };

  it.each([
    ["2012-09-01", []],
    ["2014-01-01", []],
    ["2017-05-01", []],
    ["2020-05-01", []],
    ["2025-10-14", []],
    ["2035-06-01", []],
    ["2026-05-01", waivers],
    [asOf, [...waivers, ...ownRules]],
  ])("has the changes that checks on every day of the year from %s find", async (from, lines) => {
    const policy = lines.length > 0 ? await policyIn(lines) : strict;
    const texts = textsOf(all);
    const calendar = await forecast(texts, { policy, complete: true }, year(from));
    const days = await dayByDay(texts, policy, calendar);
    expect(shown(calendar)).toEqual(shown({ days }));
    expect(calendar.days.map(({ day, counts, conclusion }) => ({ day, counts, conclusion }))).toEqual(
      days.map(({ day, counts, conclusion }) => ({ day, counts, conclusion })),
    );
    expect(shown(calendar).length).toBeGreaterThan(0);
  });

  it.each([
    ["2022-03-01", {}],
    ["2023-06-01", { graceDays: 14, exploitedGraceDays: 0 }],
    ["2025-10-01", { graceDays: 0 }],
    ["2026-07-01", {}],
    ["2026-07-01", { graceDays: 60, exploitedGraceDays: 7 }],
  ])("has the changes of builds that checks on every day of the year from %s find, with %j", async (from, periods) => {
    const policy = policyWith({ preset: "strict", updates: { ...defaultPolicy.updates, ...periods } });
    const texts = textsOf(withBuilds);
    const calendar = await forecast(texts, { policy, complete: true }, year(from));
    const found = shown(calendar);
    expect(found).toEqual(shown({ days: await dayByDay(texts, policy, calendar) }));
    expect(found.filter((line) => line.includes(" security-updates: ")).length).toBeGreaterThan(3);
  });

  it("takes vulnerabilities of any date into account, also those that are exploited later", async () => {
    const day = fc.integer({ min: -90, max: 300 }).map((days) => dayAfter(asOf, days));
    const rows = fc.array(fc.tuple(day, fc.option(day, { nil: undefined }), fc.constantFrom(10, 20)), { maxLength: 3 });
    const texts = textsOf({ "e.yaml": withBuilds["e.yaml"] ?? "" });
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(40), fc.nat(40), async (list, graceDays, exploitedGraceDays) => {
        const file = { name: "updates.json", table: tableWith(list) };
        const policy = policyWith({ preset: "strict", updates: { graceDays, exploitedGraceDays, file } });
        const calendar = await forecast(texts, { policy, complete: true }, year(asOf));
        expect(shown(calendar)).toEqual(shown({ days: await dayByDay(texts, policy, calendar) }));
      }),
      runs(3, "slow"),
    );
  });

  const ofBranch = "{ kind: appliance, fqdn: sba.contoso.com, pool: pool01.contoso.com, users: 9 }";
  const site = `    - name: Oslo\n      kind: branch\n      survivableBranch: ${ofBranch}\n`;
  const pool = "servers: [{ fqdn: fe01.contoso.com, build: CU13 }, { fqdn: fe02.contoso.com, build: CU13 }]";
  const later = deployment("skype-for-business-server-2015");
  const withSite = later.replace("  externalAccess:\n", `${site}  externalAccess:\n`);
  const inventory = "  servers: [{ fqdn: SBA, roles: [survivable-branch], build: 5.0.8308.1144 }]\n  externalAccess:\n";

  it.each([
    ["in the inventory", withSite.replace("  externalAccess:\n", inventory.replace("SBA", "sba.contoso.com"))],
    [
      "that only the inventory lists",
      later.replace("  externalAccess:\n", inventory.replace("SBA", "sba2.contoso.com")),
    ],
    [
      "for the deployment that only the branch runs",
      withSite.replace("servers: 2", pool).replace("  sites:\n", "  build: 5.0.8308.1144\n  sites:\n"),
    ],
  ])("lists the days of an earlier product for a branch with a build %s", async (_, text) => {
    const [row] = updates.vulnerabilities;
    const vulnerability = {
      ...row,
      published: "2027-02-03",
      products: { "lync-server-2013": { fixed: "5.0.8308.1200" } },
    };
    const table = { ...updates, vulnerabilities: [vulnerability as Vulnerability] };
    const policy = policyWith({ updates: { ...defaultPolicy.updates, file: { name: "u.json", table } } });
    const { days } = await forecast(textsOf({ "a.yaml": text }), { policy, complete: true }, year(asOf));
    const found = days.filter(({ changes }) => changes.some(({ finding }) => finding.rule.id === "security-updates"));
    expect(found.map(({ day }) => day)).toEqual(["2027-02-03", "2027-03-06"]);
  });

  it("lists a build whose vulnerabilities become public, join and exceed their grace period, and no other day", async () => {
    const texts = textsOf({ "e.yaml": withBuilds["e.yaml"] ?? "" });
    const file = {
      name: "updates.json",
      table: tableWith([
        ["2027-01-12", undefined, 10],
        ["2027-01-31", "2027-03-01", 10],
        ["2027-04-13", undefined, 20],
      ]),
    };
    const policy = policyWith({ updates: { ...defaultPolicy.updates, file } });
    const { days } = await forecast(texts, { policy, complete: true }, year(asOf));
    const lines = days.flatMap(({ day, changes }) =>
      changes
        .filter(({ finding }) => finding.rule.id === "security-updates")
        .map(({ kind, finding: { rule, security } }) =>
          [day, kind, rule.level, security?.vulnerabilities.length].join(" "),
        ),
    );
    expect(lines).toEqual([
      "2027-01-12 starts warning 1",
      "2027-01-31 changes warning 2",
      "2027-02-12 changes error 2",
      "2027-03-01 changes error 2",
      "2027-04-13 changes error 3",
    ]);
    const first = days.find(({ day }) => day === "2027-01-12");
    const terminal = await calendarFormats.terminal();
    const report = await validate(texts, { policy, complete: true, today: asOf });
    const text = terminal({ ...year(asOf), report, days: first ? [first] : [] }, { color: false });
    expect(text).toContain("\n          the grace period ends on 2027-02-11\n");
  });

  it("names no grace period of a warning that never becomes an error", async () => {
    const texts = textsOf({ "e.yaml": withBuilds["e.yaml"] ?? "" });
    const table = tableWith([["2027-01-12", undefined, 10]]);
    const graces = async (evidence: "A" | "I") => {
      const vulnerabilities = table.vulnerabilities.map((one) => ({ ...one, evidence }));
      const file = { name: "updates.json", table: { ...table, vulnerabilities } };
      const policy = policyWith({ updates: { ...defaultPolicy.updates, file } });
      const { days } = await forecast(texts, { policy, complete: true }, year(asOf));
      const changes = days.flatMap((day) => day.changes).filter(({ finding }) => finding.security);
      return changes.map(({ kind, finding }) => [kind, finding.rule.level, graceOf(finding)]);
    };
    const grace = "the grace period ends on 2027-02-11";
    expect(await graces("A")).toEqual([
      ["starts", "warning", grace],
      ["changes", "error", undefined],
    ]);
    expect(await graces("I")).toEqual([["starts", "warning", undefined]]);
  });

  it("takes waivers with any end and any limit into account", async () => {
    const day = fc.integer({ min: -20, max: 120 }).map((days) => dayAfter(asOf, days));
    const limit = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    const texts = textsOf({ "a.yaml": all["a.yaml"] ?? "" });
    const span = { asOf, until: dayAfter(asOf, 130) };
    await fc.assert(
      fc.asyncProperty(fc.array(day, { maxLength: 3 }), limit, async (ends, most) => {
        const entries = ends.map(
          (until) => `  - { rule: front-end-count, reason: until then, owner: uc, until: ${until} }`,
        );
        const lines = [`maxDays: { ${most === undefined ? "" : `error: ${most}`} }`, "waivers:", ...entries];
        const policy = await policyIn(entries.length > 0 ? lines : ["levels: {}"]);
        const found = await forecast(texts, { policy, complete: true }, span);
        expect(shown(found)).toEqual(shown({ days: await dayByDay(texts, policy, found) }));
      }),
      runs(3, "slow"),
    );
  });

  it("lists what starts, what changes and what stops", async () => {
    const texts = textsOf({ "a.yaml": deployment("skype-for-business-server-2015") });
    const support = (days: readonly string[]) => days.filter((line) => line.includes("-support:"));
    const calendar = await forecast(
      texts,
      { policy: strict, complete: true },
      { asOf: "2020-01-01", until: "2027-01-01" },
    );
    expect(support(shown(calendar)).map((line) => line.slice(0, 80))).toMatchInlineSnapshot(`
      [
        "2020-10-14 starts a.yaml:5 note extended-support: mainstream support of Skype fo",
        "2025-10-15 starts a.yaml:5 note product-support: support of Skype for Business S",
        "2025-10-15 stops a.yaml:5 note extended-support: mainstream support of Skype for",
        "2026-04-15 changes a.yaml:5 note product-support: support of Skype for Business ",
        "2026-05-01 changes a.yaml:5 note product-support: support of Skype for Business ",
        "2026-11-01 changes a.yaml:5 note product-support: support of Skype for Business ",
      ]
    `);
  });

  it("ignores dates and figures in messages that only count on", async () => {
    const lines = [
      "rules:",
      "  - id: contoso/again",
      "    title: Nothing is as it was",
      "    level: note",
      "    require: 'false'",
      '    message: \'"judged for " + today + ", until 2027-01-01, with " + string(int(today.substring(8)) + 7) + " left"\'',
    ];
    const policy = await policyIn(lines.map((line) => line.replace("int(today.substring(8)) + 7", "size(today) * 3")));
    const calendar = await forecast(textsOf({ "a.yaml": all["e.yaml"] ?? "" }), { policy, complete: true }, year(asOf));
    expect(shown(calendar)).toEqual([]);
  });

  it("reports that nothing changes, and that there is no manifest", async () => {
    const cwd = folderWith({ "a.yaml": deployment("skype-for-business-server-se"), "empty/a.txt": "" });
    const { code, out } = await runIn(cwd, "calendar", "--as-of", asOf);
    expect([code, out]).toEqual([0, expect.stringContaining("no changes before 2028-11-21")]);
    const { code: none, out: nothing, err } = await runIn(cwd, "calendar", "empty");
    expect([none, nothing]).toEqual([3, ""]);
    expect(err).toContain("no manifest found");
  });

  it.each([
    [["--days", "0"], "expected a number from 1 to 7,305"],
    [["--days", "7306"], "expected a number from 1 to 7,305"],
    [["--days", "two"], '--days is "two"'],
    [["--until", "2026-11-22"], "expected a date from 2026-11-23 to 2046-11-22"],
    [["--until", "2099-01-01"], "expected a date from 2026-11-23 to 2046-11-22"],
    [["--until", "2026-13-01"], "expected an existing date"],
    [["--until", "2027-01-01", "--days", "7"], "cannot be combined"],
    [["--format", "ical"], 'did you mean "icalendar"?'],
  ])("rejects %j", async (args, words) => {
    const { code, out, err } = await runIn(folderWith({}), "calendar", "--as-of", asOf, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(words);
  });

  it("ends with the last year of four digits", async () => {
    const cwd = folderWith({ "a.yaml": deployment("lync-server-2010") });
    const { code, out } = await runIn(cwd, "calendar", "--as-of", "9999-12-01", "--days", "7305");
    expect([code, out]).toEqual([0, expect.stringContaining("no changes before 9999-12-30")]);
  });

  it("exits with 2 if a file cannot be read, and shows the others", async () => {
    const cwd = folderWith({ "a.yaml": deployment("skype-for-business-server-2019") });
    const { code, out } = await runIn(cwd, "calendar", "--as-of", "2025-01-01", "a.yaml", "b.yaml");
    expect([code, out]).toEqual([2, expect.stringContaining("starts")]);
  });
});

describe("the formats of the calendar", async () => {
  const odd = "a;b,c\\d.yaml";
  const policy = await policyIn([
    "rules:",
    "  - id: contoso/long",
    "    title: Long words are folded",
    "    level: note",
    '    require: today < "2026-12-01"',
    `    message: '"${"größer als 75 Oktette; ".repeat(8)}, \\\\ und 🦉🦉🦉"'`,
  ]);
  const texts = textsOf({ [odd]: deployment("skype-for-business-server-2019") });
  const calendar = await forecast(texts, { policy, complete: true }, { asOf: "2025-01-01", until: "2027-01-01" });

  it("match their golden output", async () => {
    const cwd = folderWith({ "a.yaml": deployment("skype-for-business-server-2019") });
    const args = ["--as-of", "2025-01-01", "--until", "2026-12-31", "--preset", "strict", "--fail-on", "note"];
    for (const format of ["terminal", "json", "icalendar"]) {
      const { code, out } = await runIn(cwd, "calendar", ...args, "--format", format);
      expect(code).toBe(0);
      await expect(out.replaceAll("\r\n", "\n")).toMatchFileSnapshot(
        `../../../fixtures/policies/calendar-2019/${format}.txt`,
      );
    }
  });

  it("JSON has every change with its location", async () => {
    const { days, version, until } = JSON.parse((await calendarFormats.json())(calendar));
    expect([version, until]).toEqual([1, "2027-01-01"]);
    expect(days.map(({ day }: { day: string }) => day)).toEqual(calendar.days.map(({ day }) => day));
    for (const { turns } of days)
      for (const turn of turns)
        expect(turn).toMatchObject({ file: odd, deployment: "contoso", path: expect.any(String) });
  });

  it("iCalendar conforms to RFC 5545: line endings, folding, escapes, and stable UIDs", async () => {
    const icalendar = await calendarFormats.icalendar();
    const text = icalendar(calendar);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    for (const line of text.split("\r\n")) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain("\ufffd");
    }
    const lines = text.replaceAll("\r\n ", "").split("\r\n");
    const values = (name: string) =>
      lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
    const changes = calendar.days.flatMap((each) => each.changes.map((change) => ({ ...change, day: each.day })));
    expect(values("DTSTART;VALUE=DATE:")).toEqual(changes.map(({ day }) => day.replaceAll("-", "")));
    const plain = (value: string) => value.replaceAll("\\n", "\n").replace(/\\([\\;,])/g, "$1");
    expect(values("SUMMARY:").map(plain)).toEqual(
      changes.map(({ kind, finding }) => `${finding.rule.level} ${kind}: ${finding.message}`),
    );
    for (const value of values("DESCRIPTION:")) expect(value).toContain("a\\;b\\,c\\\\d.yaml:");
    const names = values("UID:");
    expect(new Set(names).size).toBe(changes.length);
    const later = await forecast(texts, { policy, complete: true }, { asOf: "2025-02-01", until: "2027-01-01" });
    expect(icalendar(later).match(/UID:\S+/g)).toEqual(text.match(/UID:\S+/g));
    expect(values("DTSTAMP:")).toEqual(changes.map(() => "20250101T000000Z"));
  });
});
