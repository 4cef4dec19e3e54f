import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter } from "../../../src/base/dates.ts";
import type { SourceText } from "../../../src/base/source-text.ts";
import { validate } from "../../../src/engine/validate.ts";
import { changesBetween, forecast } from "../../../src/features/calendar/forecast.ts";
import { calendarFormats } from "../../../src/features/calendar/formats.ts";
import type { Calendar } from "../../../src/features/calendar/types.ts";
import type { Policy } from "../../../src/model/policy.ts";
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

/** Every tenth day is checked, and every day if TIMES is ten or more. */
const stride = Math.ceil(365 / tries(37));

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
      runs(3),
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
