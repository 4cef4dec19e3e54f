import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { updatesFormats } from "../../../src/features/updates/formats.ts";
import { listingOf } from "../../../src/features/updates/listing.ts";
import type { Task, Worklist } from "../../../src/features/updates/types.ts";
import { collectWork } from "../../../src/features/updates/worklist.ts";
import { updates as builtIn } from "../../../src/generated/updates.ts";
import { defaultPolicy } from "../../../src/model/policy.ts";
import { availableBy } from "../../../src/profiles/updates/releases.ts";
import type { Updates, UpdateTable, Vulnerability } from "../../../src/profiles/updates/types.ts";
import { updatesTable } from "../../../src/report/updates-table.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { filesIn, parse, policyWith, textOf, validate } from "../../support/harness.ts";
import { folderWith, runIn } from "../../support/policy-files.ts";
import { manifestWith } from "../../support/sample-reports.ts";

const made = parseYaml(textOf("fixtures/features/updates/table.yaml")) as UpdateTable;
const se = "skype-for-business-server-se";
const sfb2015 = "skype-for-business-server-2015";
const source = { source: "made-up", evidence: "A" } as const;

/** A vulnerability of one product, with its fix if it has one. */
const vulnerability = (
  id: string,
  published: string,
  product: string,
  fixed?: string,
  parts: Partial<Vulnerability> = {},
): Vulnerability => ({
  ...{ id, published, title: "Skype for Business Spoofing Vulnerability", ...source },
  products: { [product]: fixed === undefined ? {} : { fixed } },
  ...parts,
});

/** The releases of 2015 in these tests: before the end of support, in the second paid period, and after the last one. */
const builds: UpdateTable["builds"] = {
  ...made.builds,
  [sfb2015]: [
    { name: "CU13", build: "6.0.9319.800", released: "2024-05", ...source },
    { name: "CU13 HF1", build: "6.0.9319.850", released: "2025-02-11", ...source },
    { name: "CU13 HF2", build: "6.0.9319.900", released: "2026-05-12", ...source },
  ],
};
const early = vulnerability("CVE-2025-10001", "2025-02-11", sfb2015, "6.0.9319.850");
const paid = vulnerability("CVE-2026-10001", "2026-05-12", sfb2015, "6.0.9319.900");
const never = vulnerability("CVE-2026-10002", "2026-11-10", sfb2015);

const tableWith = (vulnerabilities: readonly Vulnerability[]): UpdateTable => ({ ...made, builds, vulnerabilities });

/** A manifest with one pool. */
const manifest = (product: string, build: string, servers = "3", name = "contoso") => `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  product: ${product}
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.${name}.com
          edition: enterprise
          homedUsers: 5000
          servers: ${servers}
          build: ${build}
`;

function workOf(texts: readonly string[], asOf: string, table: UpdateTable): Worklist {
  const updates: Updates = { table, graceDays: 30, exploitedGraceDays: 3 };
  const { onManifest, worklist } = collectWork(updates, { completeUntil: table.completeUntil }, asOf);
  for (const [at, content] of texts.entries())
    for (const one of parse({ file: `${at}.yaml`, content, named: true }).manifests)
      onManifest(one, one.content as Deployment);
  return worklist();
}

const shownAs = async (format: keyof typeof updatesFormats, list: Worklist) =>
  (await updatesFormats[format]())({ kind: "work", list }, { color: false });

/** The table "Updates" of a job summary. */
function summaryOf(texts: readonly string[], asOf: string, table: UpdateTable): string {
  const updates = { ...defaultPolicy.updates, file: { name: "table.yaml", table } };
  const files = texts.map((content, at) => ({ file: `${at}.yaml`, content, named: true }));
  return updatesTable(validate(files, policyWith({ updates }), asOf));
}

const statesAt = (tasks: readonly Task[], at: number): readonly string[] =>
  tasks.filter(({ line }) => line === at).map(({ state }) => state);

const upgrade = "upgrade to Skype for Business Server Subscription Edition";

describe("what to install", () => {
  const text = manifest(sfb2015, "CU13");
  it.each([
    ["a build for all", [early], "2025-03-01", "6.0.9319.850"],
    ["a paid build while it is sold", [early, paid], "2026-10-31", "6.0.9319.900 (paid)"],
    ["a paid build that is no longer sold", [early, paid], "2026-11-01", `6.0.9319.900 (paid) or ${upgrade}`],
    ["a build for some", [early, never], "2026-12-12", `6.0.9319.850 for 1 of 2; ${upgrade}`],
    ["a paid build for some", [early, paid, never], "2026-12-12", `6.0.9319.900 (paid) for 2 of 3; ${upgrade}`],
    ["no build", [never], "2026-12-12", `no fix; ${upgrade}`],
  ])("is %s", async (_, vulnerabilities, asOf, expected) => {
    const table = tableWith(vulnerabilities);
    const list = workOf([text], asOf, table);
    expect(await shownAs("terminal", list)).toContain(`  ${expected}  `);
    const short = (shown: string) => shown.replaceAll(/ \(CU13 HF\d\)/g, "");
    const action = expected.startsWith("no fix") ? expected : `install ${expected}`;
    expect(short(await shownAs("markdown", list))).toContain(`: ${action}; runs 6.0.9319.800 (CU13) with `);
    expect(summaryOf([text], asOf, table)).toContain(`| ${expected} |`);
  });

  it("is in JSON and CSV with its share, the upgrade, and the build that everyone gets", async () => {
    const list = workOf([text], "2026-12-12", tableWith([early, paid, never]));
    const [task] = JSON.parse(await shownAs("json", list)).tasks;
    expect(task).toMatchObject({
      ...{ install: "6.0.9319.900", installRelease: "CU13 HF2", fixes: 2, paid: true, moveTo: se },
      free: { build: "6.0.9319.850", release: "CU13 HF1", fixes: 1 },
    });
    expect(await shownAs("csv", list)).toContain(`,"6.0.9319.900","CU13 HF2",2,true,"${se}",`);
    const words = "Without extended security updates, 6.0.9319.850 fixes 1 of 3 vulnerabilities of 6.0.9319.800";
    expect(await shownAs("terminal", list)).toContain(`\n${words}\n`);
    expect(await shownAs("markdown", list)).toContain(`\n${words}.\n`);
    expect(list.tasks[0]?.work?.free?.fixes).toBe(1);
    expect(workOf([text], "2026-12-12", tableWith([paid])).tasks[0]?.work?.free).toBeUndefined();
  });

  it("has the score of the worst vulnerability and the highest one", async () => {
    const scored = (score: number) => ({ severity: { score, ...source } });
    const list = workOf(
      [text],
      "2025-03-01",
      tableWith([
        { ...early, ...scored(9.8) },
        { ...early, id: "CVE-2025-10002", ...scored(5.3), exploited: source },
      ]),
    );
    const [header = "", row = ""] = (await shownAs("csv", list))
      .split("\r\n")
      .map((line) => line.replaceAll('"', "").split(","));
    const field = (name: string) => row[header.indexOf(name)];
    expect(["worst", "score", "highestScore"].map(field)).toEqual(["CVE-2025-10002", "5.3", "9.8"]);
    const { tasks, vulnerabilities } = JSON.parse(await shownAs("json", list));
    expect(tasks[0].highestScore).toBe(9.8);
    expect(vulnerabilities.map(({ id, score }: Record<string, unknown>) => [id, score])).toEqual([
      ["CVE-2025-10002", 5.3],
      ["CVE-2025-10001", 9.8],
    ]);
  });
});

describe("pools and servers without open vulnerabilities", () => {
  it.each([
    ["RTM hotfix", "2098-10-01", "nothing to do; 1 pool or server without vulnerabilities known to be open"],
    ["RTM", "2098-10-01", "1 with a newer build available, as of"],
    ["7.0.2046.950", "2098-10-01", "1 with a build that is not in the table, as of"],
    ["7.0.2046.890", "2098-10-01", "1 with a build that is not in the table, as of"],
  ])("with build %s on %s: %s", async (build, asOf, verdict) => {
    const list = workOf([manifest(se, build)], asOf, tableWith([]));
    expect(await shownAs("terminal", list)).toContain(verdict);
    expect(await shownAs("markdown", list)).toContain(verdict);
  });

  it("have a task without a deadline if a newer build is available", () => {
    const [task] = workOf([manifest(se, "RTM")], "2098-09-01", tableWith([])).tasks;
    expect(task).toMatchObject({
      state: "outdated",
      work: { open: [], install: { number: "7.0.2046.820", name: "RTM hotfix" }, due: undefined },
    });
    expect(workOf([manifest(se, "RTM")], "2098-08-30", tableWith([])).tasks).toEqual([]);
  });

  it.each(["2025-10-15", "2026-06-01", "2026-11-29"])("include each build that build-current reports on %s", (asOf) => {
    const manifests = filesIn("fixtures/rules").filter((file) => /\/build-current\/.*\.yaml$/.test(file));
    const reported = manifests.flatMap((file) => {
      const content = textOf(file);
      const { findings } = validate([{ file, content, named: true }], { preset: "recommended" }, asOf);
      const { tasks } = workOf([content], asOf, builtIn);
      return findings
        .filter(({ rule }) => rule.id === "build-current")
        .map(({ rule, range }) => ({ file, rule, states: statesAt(tasks, range.line) }));
    });
    // A build that the table does not list has a newer one too if it is lower.
    const expected = { error: [], warning: ["outdated"], note: ["outdated", "unlisted"] } as const;
    for (const { file, rule, states } of reported)
      expect([...expected[rule.level]].filter((state) => states.includes(state)).length, file).toBeGreaterThan(0);
    expect(reported.length).toBeGreaterThan(0);
  });

  it("are not done if support has ended or a vulnerability could not be compared", async () => {
    const table = tableWith([vulnerability("CVE-2024-10002", "2024-06-11", sfb2015), early]);
    const clean = workOf([manifest(sfb2015, "6.0.9319.850")], "2025-03-01", table);
    const ended = workOf([manifest(sfb2015, "6.0.9319.850")], "2025-12-01", tableWith([early]));
    expect([clean.current, clean.uncompared]).toEqual([1, [{ product: sfb2015, vulnerabilities: ["CVE-2024-10002"] }]]);
    expect([ended.current, ended.unsupported]).toEqual([1, [{ product: sfb2015, runners: 1 }]]);
    for (const format of ["terminal", "markdown"] as const) {
      const [one, other] = [await shownAs(format, clean), await shownAs(format, ended)];
      expect(one).toContain("1 vulnerability of Skype for Business Server 2015 could not be compared");
      expect(other).toContain(
        `1 pool or server runs Skype for Business Server 2015, whose support ended on 2025-10-14; extended security updates are sold separately; ${upgrade}`,
      );
      for (const text of [one, other]) expect(text).not.toContain("nothing to do");
    }
    const { unsupported, uncompared } = JSON.parse(await shownAs("json", ended));
    expect([unsupported, uncompared]).toEqual([
      [{ product: sfb2015, runners: 1, supportEnd: "2025-10-14", updatesEnd: "2026-10-31", moveTo: se }],
      [],
    ]);
  });

  it("count a vulnerability that the undocumented number of their build leaves open", () => {
    const table = tableWith([vulnerability("CVE-2099-10003", "2099-01-10", se, "7.0.2046.850")]);
    expect(workOf([manifest(se, "CU1")], "2099-02-01", table).uncompared).toEqual([
      { product: se, vulnerabilities: ["CVE-2099-10003"] },
    ]);
    expect(workOf([manifest(se, "7.0.2046.900")], "2099-02-01", table).uncompared).toEqual([]);
  });
});

describe("a list with files that are not valid", () => {
  const invalid = manifestWith("a").replace("lync-server-2010", "lync-server-2011");

  it("is shown as incomplete in every format", async () => {
    const cwd = folderWith({ "a.yaml": manifest(se, "RTM"), "b.yaml": invalid });
    for (const format of Object.keys(updatesFormats)) {
      const { code, out } = await runIn(cwd, "updates", "--as-of", "2026-11-29", "--format", format, ".");
      expect([code, format]).toEqual([2, format]);
      expect(out).toContain("incomplete");
      expect(out).toContain("b.yaml");
      expect(out).not.toContain("nothing to do");
    }
  });

  it("is not shown if no file is valid, except as data", async () => {
    const cwd = folderWith({ "b.yaml": invalid });
    const { code, out } = await runIn(cwd, "updates", ".");
    expect([code, out]).toEqual([2, ""]);
    const { out: json } = await runIn(cwd, "updates", "--format", "json", ".");
    expect(JSON.parse(json)).toMatchObject({ tasks: [], incomplete: [{ file: "b.yaml" }] });
  });
});

describe("the row of a pool", () => {
  const servers = "[fe01.contoso.com, { fqdn: fe02.contoso.com, build: RTM hotfix }, fe03.contoso.com]";
  const text = manifest(se, "RTM", servers).replace("\n          build: RTM\n", "\n");

  it("names the servers without a build of their own", async () => {
    const list = workOf([text], "2099-02-19", made);
    expect(list.tasks.map(({ state, name, servers: own }) => [state, name, own])).toEqual([
      ["overdue", "fe02.contoso.com", undefined],
      ["missing", "pool01.contoso.com", { names: ["fe01.contoso.com", "fe03.contoso.com"], of: 3 }],
    ]);
    const terminal = await shownAs("terminal", list);
    expect(terminal).toContain(
      "  build not stated                pool pool01.contoso.com (2 of 3 servers)            –             –",
    );
    expect(terminal).toContain("  server fe02.contoso.com in pool pool01.contoso.com  7.0.2046.820");
    expect(await shownAs("markdown", list)).toContain(
      "- [ ] pool pool01.contoso.com, servers fe01.contoso.com and fe03.contoso.com (contoso, 0.yaml line 9): state its build\n",
    );
    expect(await shownAs("csv", list)).toContain(',"pool01.contoso.com",,"fe01.contoso.com fe03.contoso.com",');
    expect(JSON.parse(await shownAs("json", list)).tasks[1].servers).toEqual(["fe01.contoso.com", "fe03.contoso.com"]);
  });

  it("names none if all servers share its build, and is missing if all have their own", () => {
    const counted = workOf([manifest(se, "RTM hotfix")], "2099-02-19", made).tasks;
    expect(counted.map((task) => task.servers)).toEqual([undefined]);
    const own = "[{ fqdn: fe01.contoso.com, build: RTM hotfix }, { fqdn: fe02.contoso.com, build: RTM hotfix }]";
    const all = workOf([manifest(se, "RTM", own)], "2099-02-19", made).tasks;
    expect(all.map(({ name }) => name)).toEqual(["fe01.contoso.com", "fe02.contoso.com"]);
  });

  it("is sorted by name, whatever its case", () => {
    const names = ["b", "C", "A", "d"];
    const texts = names.map((name) => manifest(se, "RTM hotfix", "3", name));
    const order = workOf(texts, "2099-02-19", made).tasks.map(({ deployment }) => deployment);
    expect(order).toEqual(["A", "b", "C", "d"]);
  });
});

describe("the formats of the list", () => {
  it("have long names and paths as a whole in Markdown", async () => {
    const label = "x".repeat(60);
    const name = `pool01.${label}.${label}.contoso.com`;
    const list = workOf([manifest(se, "RTM hotfix").replace("pool01.contoso.com", name)], "2099-02-19", made);
    const [task] = list.tasks;
    const file = `${"folder/".repeat(20)}contoso.yaml`;
    const text = await shownAs("markdown", { ...list, tasks: task ? [{ ...task, file }] : [] });
    expect(text).toContain(`pool ${name} (contoso, ${file} line 13)`);
  });

  it("have the details of a vulnerability once in JSON", async () => {
    const texts = Array.from({ length: 40 }, (_, at) => manifest(se, "RTM hotfix", "3", `d${at}`));
    const text = await shownAs("json", workOf(texts, "2099-02-19", made));
    const { tasks, vulnerabilities } = JSON.parse(text);
    expect(tasks).toHaveLength(40);
    for (const task of tasks) expect(task.vulnerabilities).toEqual(["CVE-2099-20001", "CVE-2099-10002"]);
    expect(vulnerabilities[0]).toEqual({
      ...{ id: "CVE-2099-20001", published: "2099-02-10", title: made.vulnerabilities[1]?.title },
      ...{ rating: "critical", score: 9.8, exploited: true, due: "2099-02-18", fixedIn: { [se]: "7.0.2046.910" } },
    });
    expect(text.split('"title"')).toHaveLength(1 + 2);
  });
});

describe("the table of updates on a date", () => {
  it.each(["2010-01-01", "2015-06-30", "2019-12-31", builtIn.completeUntil])(
    "has only what was available on %s",
    (asOf) => {
      const { products } = listingOf(builtIn, { completeUntil: builtIn.completeUntil }, { asOf });
      const listed = products.flatMap(({ product, releases }) => releases.map(({ release }) => ({ product, release })));
      for (const { product, release } of listed) {
        const day = availableBy(release, product, builtIn) ?? builtIn.completeUntil;
        // A month is listed from its first day on.
        expect(day.slice(0, release.released?.length ?? 10) <= asOf, release.name).toBe(true);
      }
      expect(listed.length > 0).toBe(asOf > "2010-12-31");
    },
  );

  it("starts on a day that is not later than its last", async () => {
    const { code, out, err } = await runIn(folderWith({}), "updates", "--as-of", "2026-11-29", "--since", "2026-11-30");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain('--since is "2026-11-30"; expected a date until 2026-11-29');
    expect(await runIn(folderWith({}), "updates", "--as-of", "2026-11-29", "--since", "2026-11-29")).toMatchObject({
      code: 0,
    });
  });

  it.each(["- Not known", "+ Not known", "1. Not known", "2) Not known", "    Not known"])(
    "shows the limit %j as one item of a Markdown list",
    async (limit) => {
      const listing = listingOf({ ...made, limits: [limit] }, { completeUntil: "2099-03-01" }, { asOf: "2099-03-01" });
      const text = (await updatesFormats.markdown())({ kind: "table", listing });
      expect(text).toMatch(/\n- (?:&#4[35];|\d&#4[16];)? ?Not known\n/);
    },
  );
});
