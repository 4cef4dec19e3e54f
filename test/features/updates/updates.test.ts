import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parse as parseYaml } from "yaml";
import { buildsOf } from "../../../src/deployment/builds.ts";
import { assessBuilds } from "../../../src/deployment/updates.ts";
import { updatesFormats } from "../../../src/features/updates/formats.ts";
import { listingOf } from "../../../src/features/updates/listing.ts";
import { type Shown, type Task, taskStates } from "../../../src/features/updates/types.ts";
import { collectWork } from "../../../src/features/updates/worklist.ts";
import { updates as builtIn } from "../../../src/generated/updates.ts";
import { profiles } from "../../../src/profiles/index.ts";
import type { Updates, UpdateTable } from "../../../src/profiles/updates/types.ts";
import type { Deployment } from "../../../src/schema/deployment.ts";
import { deployments } from "../../support/arbitrary.ts";
import { filesIn, parse, root, textOf, validate } from "../../support/harness.ts";
import { folderWith, policyOf, runIn } from "../../support/policy-files.ts";
import { runs } from "../../support/runs.ts";
import { findingWith, hostile, linesOf, manifestWith, unsafeCharacters } from "../../support/sample-reports.ts";

const folder = "fixtures/features/updates";
const cwd = join(root, folder);
const formatNames = Object.keys(updatesFormats) as (keyof typeof updatesFormats)[];
const table = parseYaml(textOf(`${folder}/table.yaml`)) as UpdateTable;
const updates: Updates = { table, graceDays: 30, exploitedGraceDays: 3 };
const used = { completeUntil: table.completeUntil };

// No table can be complete until a day after today, and the made-up one is newer than that of every version.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2099-03-01T12:00:00Z") });
});
afterAll(() => {
  vi.useRealTimers();
});

/** Runs `updates` with the made-up table. */
const command = (...args: readonly string[]) => runIn(cwd, "updates", "--updates", "table.yaml", ...args);

/** The tasks of manifests on a date. */
function workOf(texts: Readonly<Record<string, string>>, asOf: string, known = updates) {
  const { onManifest, worklist } = collectWork(known, used, asOf);
  for (const [file, content] of Object.entries(texts))
    for (const manifest of parse({ file, content, named: true }).manifests)
      onManifest(manifest, manifest.content as Deployment);
  return worklist();
}

const contoso = textOf(`${folder}/contoso.yaml`);
const fabrikam = textOf(`${folder}/fabrikam.yaml`);
const both = { "contoso.yaml": contoso, "fabrikam.yaml": fabrikam };

/** Deployments in which some pools and servers state builds, by their numbers or names, and some nonsense. */
const builds = [
  "RTM",
  "rtm hotfix",
  "7.0.2046.820",
  "2046.900",
  "CU1",
  "7.0.2046.910",
  "6.0.9319.800",
  "CU13",
  "later",
];
const withBuilds = fc
  .tuple(
    deployments,
    fc.array(fc.option(fc.constantFrom(...builds), { nil: undefined }), { minLength: 1, maxLength: 9 }),
  )
  .map(([deployment, texts]) => {
    let at = 0;
    const stated = () => {
      const build = texts[at++ % texts.length];
      return build === undefined ? {} : { build };
    };
    const { spec, ...rest } = deployment;
    const sites = spec.sites.map((site) => ({
      ...site,
      ...(site.frontEndPools && { frontEndPools: site.frontEndPools.map((pool) => ({ ...pool, ...stated() })) }),
      ...(site.edgePools && { edgePools: site.edgePools.map((pool) => ({ ...pool, ...stated() })) }),
    }));
    return { ...rest, spec: { ...spec, ...stated(), sites } } as Deployment;
  });

const days = fc.constantFrom("2098-12-31", "2099-01-10", "2099-02-09", "2099-02-10", "2099-02-19", "2099-03-13");

describe("the list of work", () => {
  it.each(formatNames)("matches its golden output as %s", async (format) => {
    const { code, out, err } = await command("--as-of", "2099-02-19", "--format", format, ".");
    expect([code, err]).toEqual([0, ""]);
    await expect(out.replaceAll("\r\n", "\n")).toMatchFileSnapshot(join(cwd, `work.${format}.txt`));
  });

  it("has every pool and server once, or counts it", () => {
    fc.assert(
      fc.property(withBuilds, days, (deployment, asOf) => {
        const { tasks, current } = workOf({ "a.yaml": JSON.stringify(deployment) }, asOf);
        const names = buildsOf(deployment).runners.map(({ fqdn }) => fqdn);
        expect(tasks.length + current).toBe(names.length);
        expect(names).toEqual(expect.arrayContaining(tasks.map(({ name }) => name)));
      }),
      runs(60, "slow"),
    );
  });

  it("has the vulnerabilities of the assessment that rules use", () => {
    fc.assert(
      fc.property(withBuilds, days, (deployment, today) => {
        const { tasks } = workOf({ "a.yaml": JSON.stringify(deployment) }, today);
        const context = { profile: profiles[deployment.spec.product], today, updates };
        const open = assessBuilds(deployment, context).flatMap((one) =>
          one.open.length === 0
            ? []
            : one.runners.map(({ fqdn }) => [fqdn, one.isOverdue, one.due, one.fix, one.open.length]),
        );
        const listed = tasks.flatMap(({ name, state, work }) => {
          if (!work || work.open.length === 0) return [];
          const fix = work.fixes === work.open.length ? work.install?.number : undefined;
          return [[name, state === "overdue", work.due, fix, work.open.length]];
        });
        expect(listed.map(String).sort()).toEqual(open.map(String).sort());
      }),
      runs(60, "slow"),
    );
  });

  it("has the overdue first, then those with the earliest end of the grace period", () => {
    const urgency = ({ state, work }: Task) => `${taskStates.indexOf(state)} ${work?.due ?? "~"}`;
    fc.assert(
      fc.property(fc.array(withBuilds, { maxLength: 3 }), days, (several, asOf) => {
        const texts = Object.fromEntries(several.map((one, at) => [`${at}.yaml`, JSON.stringify(one)]));
        const order = workOf(texts, asOf).tasks.map(urgency);
        expect(order).toEqual(order.toSorted());
      }),
      runs(40, "slow"),
    );
  });

  it.each([
    ["2099-02-09", "pool01.contoso.com", undefined],
    ["2099-02-10", "pool01.contoso.com", "open 2099-03-12"],
    // Exploited since 2099-02-15: three days instead of thirty.
    ["2099-02-14", "pool01.contoso.com", "open 2099-03-12"],
    ["2099-02-15", "pool01.contoso.com", "open 2099-02-18"],
    ["2099-02-18", "pool01.contoso.com", "open 2099-02-18"],
    ["2099-02-19", "pool01.contoso.com", "overdue 2099-02-18"],
    ["2099-01-09", "pool01.fabrikam.com", "outdated undefined"],
    ["2099-02-09", "pool01.fabrikam.com", "open 2099-02-09"],
    ["2099-02-10", "pool01.fabrikam.com", "overdue 2099-02-09"],
  ])("on %s has %s as %s", (asOf, name, expected) => {
    const task = workOf(both, asOf).tasks.find((one) => one.name === name);
    expect(task && `${task.state} ${task.work?.due}`).toBe(expected);
  });

  it("uses the grace periods of the policy", async () => {
    const files = { ...both, "table.yaml": textOf(`${folder}/table.yaml`) };
    const policy = policyOf("updates: { file: table.yaml, graceDays: 60, exploitedGraceDays: 10 }");
    const { out } = await runIn(
      folderWith({ ...files, ".lync-policy.yaml": policy }),
      ...["updates", "--as-of", "2099-02-19", "--format", "json", "."],
    );
    const { graceDays, exploitedGraceDays, tasks, updates: from } = JSON.parse(out);
    expect([graceDays, exploitedGraceDays, from]).toEqual([
      60,
      10,
      { completeUntil: "2099-03-01", file: "table.yaml" },
    ]);
    const due = Object.fromEntries(tasks.map((task: { name: string; due?: string }) => [task.name, task.due]));
    expect(due).toMatchObject({ "pool01.contoso.com": "2099-02-25", "pool01.fabrikam.com": "2099-03-11" });
  });

  it("names the product to move to where no fix will come", () => {
    const old = {
      ...table,
      vulnerabilities: [{ ...table.vulnerabilities[3], published: "2024-01-10" }],
    } as UpdateTable;
    const known = {
      ...updates,
      table: { ...old, builds: { "lync-server-2013": [{ name: "RTM", build: "5.0.8308.0" }] } },
    };
    const text = fabrikam.replace("skype-for-business-server-2015", "lync-server-2013").replace("CU13", "RTM");
    const { tasks } = workOf({ "a.yaml": text }, "2026-01-01", known as unknown as Updates);
    expect(tasks[0]).toMatchObject({
      state: "overdue",
      work: { install: undefined, moveTo: "skype-for-business-server-se", due: "2024-02-09" },
    });
  });

  it("is empty for deployments that are current", async () => {
    const current = contoso.replaceAll(/build: (RTM hotfix|7.0.2046.900|CU99)/g, "build: 7.0.2046.910");
    const { code, out } = await runIn(
      folderWith({ "a.yaml": current, "table.yaml": textOf(`${folder}/table.yaml`) }),
      ...["updates", "--updates", "table.yaml", "--as-of", "2099-03-01", "a.yaml"],
    );
    expect(code).toBe(0);
    expect(out).toMatch(
      /^nothing to do; 4 pools and servers without vulnerabilities known to be open, as of 2099-03-01\n/,
    );
  });
});

describe("the list of work agrees with the rule security-updates", () => {
  const manifests = filesIn("fixtures/rules").filter((file) =>
    /\/(security-updates|build-[a-z]+|same-build)\/.*\.yaml$/.test(file),
  );

  it.each(["2023-11-01", "2026-09-08", "2026-10-09", "2026-11-29", "2027-06-01"])("on %s", (asOf) => {
    const known: Updates = { table: builtIn, graceDays: 30, exploitedGraceDays: 3 };
    let rows = 0;
    for (const file of manifests) {
      const content = textOf(file);
      const { findings } = validate([{ file, content, named: true }], { preset: "recommended" }, asOf);
      if (findings.some(({ rule }) => rule.kind === "builtin")) continue;
      const found = findings.flatMap(({ rule, security, message }) => {
        if (!security) return [];
        const { due, fixedIn, partlyFixedIn, vulnerabilities, moveTo, paid = false } = security;
        expect(paid, message).toBe(/ released (?:to customers of|after) extended security updates/.test(message));
        const install = partlyFixedIn ?? (fixedIn && { build: fixedIn, fixes: vulnerabilities.length });
        const facts = [rule.level, due, install ? [install.build, install.fixes] : [undefined, 0], paid, moveTo];
        return security.runners.map(({ kind, name, pool }) => [kind, name, pool, ...facts].join());
      });
      const listed = workOf({ [file]: content }, asOf, known).tasks.flatMap(({ noun, name, pool, state, work }) => {
        if (!work || work.open.length === 0) return [];
        const { due, install, fixes, isPaid, moveTo } = work;
        const level = state === "overdue" ? "error" : "warning";
        return [[noun, name, pool, level, due, install?.number, fixes, isPaid, moveTo].join()];
      });
      expect(listed.sort(), file).toEqual(found.sort());
      rows += listed.length;
    }
    if (asOf === "2026-11-29") expect(rows).toBeGreaterThan(0);
  });
});

describe("the table of updates", () => {
  it.each(formatNames)("matches its golden output as %s", async (format) => {
    const { code, out, err } = await command("--as-of", "2099-02-19", "--format", format);
    expect([code, err]).toEqual([0, ""]);
    await expect(out.replaceAll("\r\n", "\n")).toMatchFileSnapshot(join(cwd, `table.${format}.txt`));
  });

  it("has every row of the table of this version, with sources and evidence", async () => {
    const { out } = await runIn(root, "updates", "--as-of", "2099-01-01", "--format", "json");
    const { products, vulnerabilities, sources, limits, updates: reach } = JSON.parse(out);
    expect([vulnerabilities, sources, limits]).toEqual([builtIn.vulnerabilities, builtIn.sources, builtIn.limits]);
    expect(reach).toEqual({ completeUntil: builtIn.completeUntil });
    for (const { product, releases } of products) {
      const rows = releases.map(({ fixes, ...release }: { readonly fixes: number }) => [release, fixes >= 0]);
      expect(rows).toEqual(
        [...(builtIn.builds[product as "lync-server-2010"] ?? [])].reverse().map((row) => [row, true]),
      );
    }
  });

  it("counts each fix of a public vulnerability once", () => {
    for (const asOf of ["2022-01-01", builtIn.completeUntil]) {
      const { products, vulnerabilities } = listingOf(builtIn, used, { asOf });
      const counted = products
        .flatMap(({ releases }) => releases.map(({ fixes }) => fixes))
        .reduce((sum, n) => sum + n, 0);
      const fixed = vulnerabilities.flatMap(({ products: all }) => Object.values(all).filter((one) => one.fixed));
      expect(counted).toBe(fixed.length);
      expect(counted).toBeGreaterThan(0);
    }
  });

  it("is narrowed by product and date, and counts what has no date", async () => {
    const { products, vulnerabilities, undated } = listingOf(table, used, {
      ...{ asOf: "2099-02-19", product: "skype-for-business-server-se", since: "2098-08-31" },
    });
    expect(products.map(({ releases }) => releases.map(({ release }) => release.name))).toEqual([
      ["CU1 February security update", "CU1 January security update", "RTM hotfix"],
    ]);
    expect(vulnerabilities.map(({ id }) => id)).toEqual(["CVE-2099-20001", "CVE-2099-10002"]);
    expect(undated).toBe(1);
    const { out } = await command("--as-of", "2099-02-19", "--since", "2099-02-01");
    expect(out).toContain("1 vulnerability since 2099-02-01, as of 2099-02-19\n");
    expect(out).toContain("1 release without a date not shown.\n");
  });

  it("has a vulnerability whose products are not known with every product", () => {
    const ids = listingOf(table, used, { asOf: "2099-02-20", product: "lync-server-2010" }).vulnerabilities;
    expect(ids.map(({ id }) => id)).toEqual(["CVE-2099-20002"]);
  });

  it("does not read the manifests of the working directory", async () => {
    const broken = folderWith({ "a.yaml": "apiVersion: lync-policy/v1\nkind: Deployment\nspec: [\n" });
    const { code, out, err } = await runIn(broken, "updates", "--as-of", builtIn.completeUntil);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`The table of updates is complete until ${builtIn.completeUntil}.\n`);
    expect(await runIn(broken, "updates", ".")).toMatchObject({
      code: 2,
      err: expect.stringContaining('"a.yaml" is not a valid manifest'),
    });
  });

  it("shows that it is old", async () => {
    const { out } = await runIn(root, "updates", "--as-of", "2090-01-01");
    expect(out).toMatch(
      /\nsecurity updates are known until \d{4}-\d{2}-\d{2} only, [\d,]+ days before the day checked/,
    );
    const { out: fresh } = await runIn(root, "updates", "--as-of", builtIn.completeUntil);
    expect(fresh).not.toContain("are known until");
    // Once: in the text for people, otherwise beside the data.
    for (const format of formatNames) {
      const shown = await runIn(root, "updates", "--as-of", "2090-01-01", "--format", format);
      expect(`${shown.out}${shown.err}`.match(/are known until/g), format).toHaveLength(1);
    }
  });
});

describe("the command updates", () => {
  it.each([
    [
      ["--product", "skype-for-business-server-se", "."],
      'narrows the table of updates and cannot be combined with the pattern "."',
    ],
    [["--since", "2026-01-01", "a.yaml"], 'cannot be combined with the pattern "a.yaml"'],
    [["--since", "2026-02-30"], '--since is "2026-02-30"; expected an existing date'],
    [["--product", "skype-for-business-server-2016"], 'did you mean "skype-for-business-server-2015"?'],
    [["--format", "cvs"], 'did you mean "csv"?'],
    [["missing.yaml"], 'cannot read "missing.yaml"'],
  ])("rejects %j", async (args, words) => {
    const { code, err } = await runIn(folderWith({}), "updates", ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it("exits with 3 without a manifest", async () => {
    const { code, out, err } = await runIn(folderWith({ "a.txt": "" }), "updates", ".");
    expect([code, out]).toEqual([3, ""]);
    expect(err).toContain("no manifest found");
  });

  it("exits with 2 if a file is not a valid manifest, and lists the others", async () => {
    const { code, out, err } = await runIn(
      folderWith({ ...both, "c.yaml": manifestWith("a").replace("lync-server-2010", "lync-server-2011") }),
      ...["updates", "--as-of", "2026-01-01", "."],
    );
    expect(code).toBe(2);
    expect(out).toContain("pool02.fabrikam.com");
    expect(err).toContain('"c.yaml" is not a valid manifest; run "lync-policy check" for details');
  });
});

/** The rows of a CSV text (RFC 4180). */
function rowsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
}

const formulas = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", '=HYPERLINK("https://example.com","a")'];

describe.each([...Object.entries(hostile), ...formulas.map((text) => [JSON.stringify(text), text] as const)])(
  "a name with %s",
  (_, name) => {
    const pool = { fqdn: name, edition: "enterprise", homedUsers: 1, servers: 1, build: name };
    const spec = {
      product: "skype-for-business-server-se",
      sites: [{ name, frontEndPools: [pool, { ...pool, build: "RTM hotfix" }] }],
    };
    const vulnerabilities = table.vulnerabilities.map((one) => ({ ...one, title: name }));
    const evil: UpdateTable = { ...table, limits: [name], vulnerabilities };
    const deployment = { apiVersion: "lync-policy/v1", kind: "Deployment", metadata: { name }, spec } as Deployment;
    const { onManifest, worklist } = collectWork({ ...updates, table: evil }, used, "2099-02-19");
    onManifest({ file: `${name}.yaml`, content: deployment, locate: () => findingWith() }, deployment);
    const list = worklist();
    const shown: readonly Shown[] = [
      { kind: "work", list: { ...list, used: { ...used, file: name }, unread: [{ file: name, message: name }] } },
      { kind: "table", listing: listingOf(evil, { ...used, file: name }, { asOf: "2099-02-20" }) },
    ];

    it.each(formatNames)("is escaped as %s", async (format) => {
      const render = await updatesFormats[format]();
      expect(list.tasks).toHaveLength(2);
      for (const one of shown) {
        const out = render(one, { color: false });
        expect(out.replaceAll("\r\n", "\n")).not.toMatch(unsafeCharacters);
        expect(out).not.toContain("##[");
        for (const line of linesOf(out)) expect(line).not.toMatch(/^\s*::/);
      }
    });

    it("adds no row, no column and no formula to CSV", async () => {
      const csv = await updatesFormats.csv();
      for (const one of shown) {
        const text = csv(one);
        expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const [header = [], ...rows] = rowsIn(text);
        expect(rows.length).toBe(one.kind === "work" ? 3 : 10 + 5);
        for (const row of rows) {
          expect(row).toHaveLength(header.length);
          for (const field of row) expect(field).not.toMatch(/^[=+\-@\t\r\uFF1D]/);
        }
      }
    });

    it("adds no markup to Markdown", async () => {
      const markdown = await updatesFormats.markdown();
      for (const one of shown) {
        const text = markdown(one).replaceAll("<br>", "");
        expect(text).not.toMatch(/[<>`]|!\[|\]\(/);
        expect(text).not.toMatch(/@[\p{L}\p{N}]/u);
        for (const line of linesOf(text)) {
          expect(line).toMatch(
            /^$|^#{2,3} |^\| |^- \[ \] |^- [^ ]|^The table of updates in |^security updates are known |^the list is incomplete&#58; /,
          );
          if (line.startsWith("|")) expect(line.split("|")).toHaveLength(7);
        }
      }
    });
  },
);
