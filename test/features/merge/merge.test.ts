import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seal } from "../../../src/features/merge/seal.ts";
import { choices } from "../../../src/node/choices.ts";
import { deployments } from "../../support/arbitrary.ts";
import { asOf, filesIn, textOf } from "../../support/harness.ts";
import { type Files, folderWith, policyOf, runIn } from "../../support/policy-files.ts";
import { chance, runs } from "../../support/runs.ts";
import { hostile, manifestWith } from "../../support/sample-reports.ts";

const formats = choices.format;

/** Only a run over all files reports this, not a shard. */
const isOfTheWhole = (line: string) => / custom rule \S+ matches nothing: /.test(line);

/** The reports of a run by format, with its messages and exit code. */
async function reportsOf(cwd: string, name: string, ...args: readonly string[]) {
  const reports = formats.flatMap((format) => ["--report", `${format}=${name}/${format}`]);
  const { code, err } = await runIn(cwd, ...args, ...reports);
  const textAt = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : undefined);
  const texts = formats.map((format) => [format, textAt(join(cwd, name, format))]);
  const said = err.split("\n").filter((line) => !isOfTheWhole(line));
  return { code, err: said.sort(), ...Object.fromEntries(texts) };
}

/** The schema with `additionalProperties: false` everywhere, so that undescribed properties are errors. */
function closed() {
  const schema = JSON.parse(textOf("schemas/report.schema.json"));
  for (const node of [schema, ...Object.values(schema.$defs)]) if (node.properties) node.additionalProperties = false;
  return new Ajv2020({ strict: true, strictTypes: false, allErrors: true }).compile(schema);
}

const validate = closed();

/** Checks a folder in one run, and in shards that are merged. */
async function bothWays(cwd: string, count: number, args: readonly string[] = []) {
  const check = ["check", "--as-of", asOf, ...args];
  const whole = await reportsOf(cwd, "out-whole", ...check);
  const names = Array.from({ length: count }, (_, at) => `out-shards/${at + 1}.json`);
  for (const [at, name] of names.entries()) {
    const { code, err } = await runIn(cwd, ...check, "--shard", `${at + 1}/${count}`, "--report", `json=${name}`);
    expect([0, 1, 2], err).toContain(code);
    validate(JSON.parse(readFileSync(join(cwd, name), "utf8")));
    expect(validate.errors ?? []).toEqual([]);
  }
  const merged = await reportsOf(cwd, "out-merged", "merge", ...names.toReversed());
  return { whole, merged };
}

const names = ["contoso", "fabrikam", "litware", "5"];
const flagged = filesIn("fixtures/rules").filter((file) => file.endsWith("/flagged.yaml"));
const rules = ["front-end-count", "edge-high-availability", "schema", "central-site-pool", "front-end-cuont"];
const days = ["2026-11-20", "2026-11-30", "2027-01-31", "2028-01-31"];

const comment = fc
  .tuple(fc.constantFrom(...rules), fc.constantFrom(...days, "soon"), fc.constantFrom("", " size 1", " size 2"))
  .map(([rule, until, size]) => `# waive ${rule}${size} until ${until}: servers arrive in January\n`);

const manifest = fc.oneof(
  fc.tuple(deployments, fc.constantFrom(...names)).map(([deployment, name]) => {
    const named = { ...deployment, metadata: { ...deployment.metadata, name } };
    return name === "litware" ? JSON.stringify(named) : JSON.stringify(named, null, 2);
  }),
  fc.tuple(fc.constantFrom(...flagged), fc.array(comment, { maxLength: 3 })).map(([file, comments]) => {
    const lines = textOf(file).split(/(?<=\n)/);
    return lines.flatMap((line, at) => (at % 7 === 6 ? [...comments.splice(0, 1), line] : [line])).join("");
  }),
  fc.constantFrom(...Object.values(hostile)).map(manifestWith),
  fc.constantFrom(
    "a: 1\n",
    "",
    "apiVersion: lync-policy/v1\nkind: [\n",
    'apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: contoso, "007": 1, "12": { a: 1 } }\nspec: {}\n',
    `apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: ${" ".repeat(300)}"" }\n`,
  ),
);

const waiver = fc.record({
  rule: fc.constantFrom("front-end-count", "edge-high-availability", "central-site-pool", "back-end"),
  deployment: fc.option(fc.constantFrom(...names, "contosso"), { nil: undefined }),
  files: fc.option(fc.constantFrom(["a"], ["**/*1.yaml", "b"], ["nowhere"]), { nil: undefined }),
  size: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  until: fc.constantFrom(...days),
});

const ownRule = [
  "rules:",
  "  - id: contoso/two-edges",
  "    title: Every site with an Edge pool has two Edge Servers",
  "    level: error",
  "    each: spec.sites",
  "    when: self.edgePools.size() > 0",
  "    require: self.edgePools.exists(p, p.serverCount >= 2)",
  `    message: '"site " + self.name + " has a single Edge Server"'`,
];

const policy = fc
  .record({
    waivers: fc.array(waiver, { maxLength: 5 }),
    own: fc.constantFrom(true, false, false),
    strict: fc.boolean(),
  })
  .map(({ waivers, own, strict }) =>
    policyOf(
      `preset: ${strict ? "strict" : "minimal"}`,
      "levels: { unused-waiver: note, edge-high-availability: error, public-im-license: off }",
      "suppressible: { central-site-pool: false }",
      "maxDays: { error: 100, note: 300 }",
      ...(own ? ownRule : []),
      `waivers: ${JSON.stringify(waivers.map((each, at) => ({ ...each, ...(own && at === 0 && { rule: "contoso/two-edges" }), reason: "Servers arrive in January", owner: "uc@contoso.com" })))}`,
    ),
  );

const folders = fc.record({
  manifests: fc.dictionary(
    fc.tuple(fc.constantFrom("a", "b", "c/d"), fc.nat(30)).map(([folder, at]) => `${folder}/${at}.yaml`),
    manifest,
    { maxKeys: 9, noNullPrototype: true },
  ),
  policy: fc.option(policy, { nil: undefined }),
  baseline: fc.boolean(),
  change: fc.tuple(fc.nat(), manifest),
  count: fc.integer({ min: 1, max: 5 }),
  args: fc.constantFrom(
    [],
    [],
    ["."],
    ["a"],
    ["**/*.yaml"],
    ["a", "nowhere/*.yaml"],
    ["--no-waivers"],
    ["--fail-on", "note"],
  ),
});

describe(`the merged reports of shards (${chance})`, () => {
  it("equal the report of a single run in every format, with the same exit code", async () => {
    const property = fc.asyncProperty(
      folders,
      async ({ manifests, policy, baseline, change: [at, text], count, args }) => {
        const files: Files = { ...manifests, ...(policy !== undefined && { ".lync-policy.yaml": policy }) };
        const cwd = folderWith(files);
        try {
          if (baseline) await runIn(cwd, "baseline", "--as-of", asOf);
          const changed = Object.keys(manifests)[at % 10];
          if (changed !== undefined && at % 2 === 0) rmSync(join(cwd, changed));
          else if (changed !== undefined) writeFileSync(join(cwd, changed), text);
          const { whole, merged } = await bothWays(cwd, count, args);
          expect([merged.err, merged.code]).toEqual([whole.err, whole.code]);
          for (const format of formats) expect(merged[format]).toBe(whole[format]);
        } finally {
          rmSync(cwd, { recursive: true, force: true });
        }
      },
    );
    await fc.assert(property, { ...runs(3, "slow"), endOnFailure: true });
  });
});

/** A growing deployment with a number of pools at capacity. */
function crowd(name: string, pools: number): string {
  const frontEndPools = Array.from({ length: pools }, (_, at) => ({
    fqdn: `pool${at}.${name}.com`,
    edition: "enterprise",
    homedUsers: 30_000 + at,
    servers: 3 + (at % 3),
  }));
  const spec = { product: "lync-server-2010", growth: { perMonth: "2%" }, sites: [{ name: "Redmond", frontEndPools }] };
  return JSON.stringify({ apiVersion: "lync-policy/v1", kind: "Deployment", metadata: { name }, spec });
}

it.each([1, 2, 3, 6])(
  "merges %i shards with more pools than a summary shows to the report of a single run",
  async (count) => {
    const sizes = { contoso: 70, fabrikam: 1, litware: 90, northwind: 80, adventure: 5, other: 0, last: 30 };
    const files = Object.entries(sizes).map(([name, size], at) => [`${at}.yaml`, crowd(name, size)]);
    const { whole, merged } = await bothWays(folderWith(Object.fromEntries(files)), count);
    expect(whole.markdown).toContain("more pools and servers");
    expect(whole.markdown).toContain("3 more deployments not shown in tables");
    expect(merged).toEqual(whole);
  },
);

it("distinguishes properties whose names are digits from positions in lists", async () => {
  const head = "apiVersion: lync-policy/v1\nkind: Deployment\nspec: {}\n";
  const { whole, merged } = await bothWays(
    folderWith({ "a.yaml": `${head}metadata: { name: x, "12": 1, "007": 2 }\n` }),
    1,
  );
  expect(merged).toEqual(whole);
});

it("counts columns in bytes although no shard has the lines", async () => {
  const servers = "servers: [{ fqdn: fe01.contoso.com }, { fqdn: fe01.contoso.com }]";
  const site = `name: "Zürich 😀", frontEndPools: [{ fqdn: pool01.contoso.com, homedUsers: 100, ${servers} }]`;
  const head = 'apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: "Zürich" }\n';
  const waiver = '{ reason: "Größere Server 😀", owner: uc, rule: product-support, until: 2026-11-20 }';
  const { whole, merged } = await bothWays(
    folderWith({
      "a.yaml": `${head}spec: { product: lync-server-2010, sites: [{ ${site} }], "ü": 1 }\n`,
      ".lync-policy.yaml": policyOf("waivers:", `  - ${waiver}`),
    }),
    2,
  );
  type Found = { readonly location: { readonly range: { readonly start: { readonly column: number } } } };
  const { diagnostics } = JSON.parse(whole.rdjson ?? "") as {
    readonly diagnostics: readonly (Found & { readonly related_locations?: readonly Found[] })[];
  };
  const columnsOf = (found: Found) => found.location.range.start.column;
  const { findings } = JSON.parse(whole.json ?? "");
  const isElsewhere = diagnostics.map((found, at) => columnsOf(found) !== findings[at].range.column);
  expect(isElsewhere).toContain(true);
  expect(diagnostics.some(({ related_locations = [] }) => related_locations.length > 0)).toBe(true);
  expect(merged).toEqual(whole);
});

it("has the certain fixes and the errors of a single run", async () => {
  const manifest = textOf("fixtures/projects/contoso/broken/production/americas.yaml");
  const files = { "a.yaml": manifest, "b.yaml": manifest, "c.yaml": manifest };
  const { whole, merged } = await bothWays(folderWith(files), 3, ["a.yaml", "b.yaml", "c.yaml", "z.yaml", "d.yaml"]);
  const [run] = JSON.parse(whole.sarif ?? "").runs;
  expect(run.results.filter(({ fixes = [] }: { fixes?: readonly object[] }) => fixes.length > 0)).not.toEqual([]);
  expect(run.invocations[0].executionSuccessful).toBe(false);
  expect(JSON.parse(whole.json ?? "")).toMatchObject({
    conclusion: "failure",
    errors: ['cannot read "d.yaml": no such file or folder', 'cannot read "z.yaml": no such file or folder'],
  });
  expect(merged).toEqual(whole);
});

const several = textOf("fixtures/rules/front-end-count/several-sites.yaml");
const waiverOf = (rule: string, until: string, more = "") =>
  `  - { rule: ${rule}, until: ${until}, reason: Servers arrive in January, owner: uc@contoso.com${more} }`;

/** The reports of the shards of three manifests, with functions to change and to merge them. */
async function shards(files: Files = {}, count = 2) {
  const manifests = { "a.yaml": several, "b.yaml": several, "c.yaml": several.replace("name: contoso", "name: other") };
  const cwd = folderWith({ ...manifests, ...files });
  const all = Array.from({ length: count }, (_, at) => `${at + 1}.json`);
  for (const [at, name] of all.entries())
    await runIn(cwd, "--as-of", asOf, "--shard", `${at + 1}/${count}`, "--report", `json=${name}`);
  const read = (name: string) => JSON.parse(readFileSync(join(cwd, name), "utf8"));
  /** Changes a report, as somebody does who knows how it is made: the digest is that of the new content. */
  const change = (name: string, by: Change) => {
    const report = read(name);
    by(report);
    if (report?.shard) delete report.shard.digest;
    writeFileSync(join(cwd, name), JSON.stringify(report?.shard ? seal(report) : report));
  };
  const merge = (...args: readonly string[]) => runIn(cwd, "merge", ...(args.length > 0 ? args : all));
  return { cwd, read, change, merge };
}

type Change = (report: ReturnType<typeof JSON.parse>) => unknown;

/** The counts and the conclusion of a report with a number of errors. */
const counted = (error: number) => ({
  counts: { error, warning: 0, note: 0, waived: 0 },
  conclusion: error > 0 ? "failure" : "success",
});

/** Gives the first file of a report another name, in all that is about it. */
function moveFile(report: ReturnType<typeof JSON.parse>, to: string): void {
  const renamed = JSON.stringify(report).replaceAll(JSON.stringify(report.files[0]), JSON.stringify(to));
  Object.assign(report, JSON.parse(renamed));
}

/** Removes all files from a report, and all that is about them. */
function emptyReport(report: ReturnType<typeof JSON.parse>): void {
  const overviews = { deployments: [], more: 0 };
  Object.assign(report, { files: [], findings: [], ...counted(0) });
  Object.assign(report.shard, { files: [], inputs: [], deployments: [], overviews });
}

describe("a waiver of the policy", () => {
  it("that suppresses a finding in one shard is not reported as unused by another", async () => {
    const policy = policyOf("waivers:", waiverOf("front-end-count", "2027-01-31", ", deployment: other"));
    const { merge } = await shards({ ".lync-policy.yaml": policy }, 3);
    expect((await merge("1.json", "2.json", "3.json", "-q")).out).not.toContain("unused-waiver");
  });

  it("that suppresses nothing in any shard is reported once, with its line", async () => {
    const policy = policyOf("waivers:", waiverOf("back-end", "2027-01-31"));
    const { merge } = await shards({ ".lync-policy.yaml": policy }, 3);
    const { out } = await merge();
    expect(out.match(/\[unused-waiver\]/g)).toHaveLength(1);
    expect(out).toContain("    4 |   - { rule: back-end, until: 2027-01-31");
  });

  it("that has expired is reported with the findings of all shards", async () => {
    const policy = policyOf("waivers:", waiverOf("front-end-count", "2026-11-20"));
    const { merge } = await shards({ ".lync-policy.yaml": policy }, 3);
    expect((await merge()).out).toContain("2 days ago; 6 findings are active again");
  });
});

describe("merge rejects, with one message and exit code 2,", () => {
  const changes: readonly (readonly [string, Change, string])[] = [
    [
      "another version of the format",
      (report) => (report.version = 2),
      'is a report of version "2"; expected version 1',
    ],
    ["a report by another tool", (report) => (report.tool.name = "other"), "is not a report of lync-policy"],
    [
      "a report by another version",
      (report) => (report.tool.version = "0.0.9"),
      'is written by lync-policy "0.0.9"; expected',
    ],
    [
      "a report of a whole run",
      (report) => delete report.shard,
      "is the report of a whole run; expected the report of a shard",
    ],
    ["another date", (report) => (report.asOf = "2026-11-23"), "has a different date than"],
    ["another commit", ({ shard }) => (shard.origin.commit = "c0ffee".padEnd(40, "0")), "has a different commit than"],
    ["another workflow run", ({ shard }) => (shard.origin.run = "41"), "has a different workflow run than"],
    ["another preset", (report) => (report.preset = "strict"), "has a different preset than"],
    ["another failOn", (report) => (report.failOn = "note"), "has a different failOn than"],
    ["another number of shards", (report) => (report.shard.count = 3), "has a different number of shards than"],
    ["other files", (report) => (report.shard.of = "0".repeat(64)), "has a different list of files than"],
    ["other rules", (report) => (report.rules[0].level = "note"), "has a different list of rules than"],
    ["another policy", (report) => (report.shard.policy.audit = true), "has a different policy than"],
    [
      "custom rules or settings of another policy",
      ({ shard }) => (shard.policy.sha256 = "0".repeat(64)),
      "has a different policy than",
    ],
    ["another baseline", ({ shard }) => (shard.policy.baselineSha256 = "0".repeat(64)), "has a different policy than"],
    ["a duplicate shard", (report) => (report.shard.number = 1), "are both shard 1/2; merge needs each shard once"],
    [
      "a number above that of the shards",
      ({ shard }) => (shard.number = 3),
      "has a higher number than there are shards",
    ],
    [
      "a file of another shard, with all about it",
      (report) => moveFile(report, "a.yaml"),
      '"a.yaml" in "2.json" is also in "1.json"',
    ],
    [
      "a file with the place of another one",
      ({ shard }) => (shard.inputs[0].place = shard.files[0] = shard.deployments[0].place = 0),
      '"b.yaml" in "2.json" is also in "1.json"; merge needs each file once',
    ],
    [
      "a file that the run does not have, with all about it",
      (report) => moveFile(report, "d.yaml"),
      "do not list all files of the run: one of them was changed",
    ],
    [
      "a size that the run does not have",
      ({ shard }) => shard.inputs[0].size++,
      "do not list all files of the run: one of them was changed",
    ],
    [
      "a scope, which hides findings",
      (report) => (report.scope = { kind: "new", outside: 2 }),
      "has a scope, which no shard has",
    ],
    [
      "a report that the schema rejects",
      (report) => (report.findings[0].range.line = -1),
      'at "/findings/0/range/line"',
    ],
    ["a place without a file", (report) => report.shard.files.push(7), "lists other files as checked and skipped"],
    ["no files at all", emptyReport, "do not list all files of the run: one of them was changed"],
    [
      "no checked file",
      (report) =>
        Object.assign(report, { files: [], findings: [] }, counted(0), { shard: { ...report.shard, files: [] } }),
      "lists other files as checked and skipped than those that it read",
    ],
    [
      "a file that was skipped although it is a manifest, without being listed",
      ({ files, shard }) => [files.pop(), shard.files.pop()],
      "lists other files as checked and skipped than those that it read",
    ],
    [
      "a file that was not read, without an error",
      (report) => {
        delete report.shard.inputs[0].sha256;
        Object.assign(report, { files: [], findings: [], ...counted(0) }, { shard: { ...report.shard, files: [] } });
      },
      "has a file that was not read, and no error that states it",
    ],
    [
      "an error that its shard does not have",
      (report) => (report.errors = ['cannot read "x.yaml"']),
      "lists other errors than those of its shard: it was changed",
    ],
    [
      "no errors, although its shard has one",
      ({ shard }) => shard.problems.push('cannot read "x.yaml"'),
      "lists other errors than those of its shard: it was changed",
    ],
    [
      "a success in spite of an error",
      (report) => {
        report.shard.problems.push("x");
        Object.assign(report, { errors: ["x"], conclusion: "success" });
      },
      "counts or a conclusion that do not match",
    ],
    ["the same file twice", ({ shard }) => shard.inputs.push(shard.inputs[0]), "lists a file twice"],
    ["no finding, but its counts", (report) => (report.findings = []), "counts or a conclusion that do not match"],
    ["other counts than findings", (report) => (report.counts.error = 0), "counts or a conclusion that do not match"],
    [
      "another conclusion than its counts give",
      (report) => (report.conclusion = "success"),
      "counts or a conclusion that do not match its findings: it was changed after it was written",
    ],
    [
      "a finding in a file of another shard",
      (report) => (report.findings[0].file = "a.yaml"),
      '"2.json" has a finding in "a.yaml", which shard 2/2 did not check',
    ],
    [
      "a finding in a file that no shard checked",
      (report) => (report.findings[0].file = "../x.yaml"),
      '"2.json" has a finding in "../x.yaml", which shard 2/2 did not check',
    ],
    [
      "a related location in another file",
      ({ findings: [{ range }, ...findings] }) =>
        (findings[0].related = [{ message: "x", file: "/etc/passwd", range, path: "" }]),
      "which shard 2/2 did not check",
    ],
    [
      "a removed manifest, which the first shard reports",
      (report) => Object.assign(report.findings[0], { rule: "manifest-removed", file: "old.yaml" }),
      '"2.json" has a finding in "old.yaml", which shard 2/2 did not check',
    ],
    [
      "a finding that is marked as one about a waiver, to be dropped",
      (report) => (report.findings[0].shard = { again: true }),
      'has a finding of rule "product-support" that is marked as one about a waiver',
    ],
    [
      "a waiver comment in a file of another shard",
      ({ findings: [{ range }], shard }) =>
        shard.comments.waivers.push({ rule: "front-end-count", reason: "because", file: "a.yaml", range, line: 4 }),
      "has a waiver, a deployment or an overview of a file that it did not check",
    ],
    [
      "a deployment of a file of another shard",
      ({ shard }) => shard.deployments.push({ name: "x", place: 0 }),
      "has a waiver, a deployment or an overview of a file that it did not check",
    ],
    [
      "an added baseline entry",
      ({ findings: [{ range }], shard }) =>
        shard.baseline.push({
          ...{ rule: "front-end-count", of: "b.yaml", deployment: "contoso", object: "pool01.contoso.com", names: [] },
          ...{ reason: "because", file: ".lync-policy-baseline.yaml", range },
        }),
      "the reports do not list the entries of the baseline: one of them was changed after it was written",
    ],
    [
      "a finding of an unknown rule",
      (report) => (report.findings[0].rule = "other"),
      'a finding of rule "other" in "2.json" has an unknown rule or source',
    ],
    ["an unknown source", (report) => (report.findings[0].source.title = "x"), "has an unknown rule or source"],
  ];

  it.each(changes)("%s", async (_, by, message) => {
    const { change, merge } = await shards();
    change("2.json", by);
    const { code, out, err } = await merge();
    expect([code, out, err.split("\n").length]).toEqual([2, "", 2]);
    expect(err).toContain(message);
  });

  it.each([
    ["a finding", (report: ReturnType<typeof JSON.parse>) => report.findings.pop()],
    ["a message", (report: ReturnType<typeof JSON.parse>) => (report.findings[0].message = "x")],
    ["a waiver", ({ shard }: ReturnType<typeof JSON.parse>) => (shard.policy.audit = true)],
    ["the order of two properties", (report: ReturnType<typeof JSON.parse>) => (report.files = [...report.files, "x"])],
    ["the digest", ({ shard }: ReturnType<typeof JSON.parse>) => (shard.digest = "0".repeat(64))],
  ])("an edit of %s that leaves the digest as it is", async (_, by) => {
    const { cwd, read, merge } = await shards();
    const report = read("2.json");
    by(report);
    writeFileSync(join(cwd, "2.json"), JSON.stringify(report, null, 4));
    const { code, err } = await merge();
    expect([code, err]).toEqual([
      2,
      'lync-policy: "2.json" has a digest that does not match its content: it was changed after it was written\n',
    ]);
  });

  it("no report that is only formatted in another way", async () => {
    const { cwd, read, merge } = await shards();
    const before = await merge();
    writeFileSync(join(cwd, "2.json"), JSON.stringify(read("2.json"), null, "\t"));
    expect(await merge()).toEqual(before);
  });

  it("a file of one shard that two reports exchange", async () => {
    const { read, change, merge } = await shards({}, 3);
    const [first, second] = [read("1.json"), read("2.json")];
    const exchange = (other: typeof first) => (report: typeof first) => {
      const { number } = report.shard;
      Object.assign(report, { ...other, shard: { ...other.shard, number } });
    };
    change("1.json", exchange(second));
    change("2.json", exchange(first));
    expect((await merge()).err).toBe(
      `lync-policy: "${second.files[0]}" in "1.json" is not in shard 1/3: the report was changed after it was written\n`,
    );
  });

  it("changed texts of a built-in rule, in all shards alike", async () => {
    const { change, merge } = await shards();
    for (const name of ["1.json", "2.json"])
      change(name, (report) => (report.rules[0].why = "[click](https://example.com)"));
    expect((await merge()).err).toContain('in "1.json" differs from the rule in this version');
  });

  it("missing shards", async () => {
    const { merge } = await shards({}, 3);
    const { code, err } = await merge("1.json", "3.json");
    expect([code, err]).toEqual([2, "lync-policy: shard 2/3 is missing; merge needs all 3 reports\n"]);
    expect((await merge("3.json")).err).toBe(
      "lync-policy: shards 1/3 and 2/3 are missing; merge needs all 3 reports\n",
    );
  });

  it.each([
    ["no report", [], "merge needs the reports of all shards of a run"],
    ["a file that does not exist", ["x.json"], 'cannot read the report "x.json": no such file or folder'],
    ["a file without JSON", ["a.yaml"], '"a.yaml" is not valid JSON'],
    ["JSON that is not a report", ["n.json"], '"n.json" is not a report of lync-policy'],
    ["an unknown severity", ["1.json", "2.json", "--fail-on", "eror"], 'did you mean "error"?'],
  ])("%s", async (_, args, message) => {
    const { cwd } = await shards({ "n.json": "null" });
    const { code, err } = await runIn(cwd, "merge", ...args);
    expect([code, err.includes(message)], err).toEqual([2, true]);
  });
});

describe("merge", () => {
  it("counts a finding that is marked as waived by its own change, and no other", async () => {
    const comment = "# waive front-end-count until 2027-01-31: servers arrive in January\n";
    const text = several.replaceAll(/^.*\bwant\b.*$/gm, (line) => `${comment}${line}`);
    const { change, merge } = await shards({ "a.yaml": text });
    const counted = async () => (await merge()).out.split("\n").at(-2);
    expect(await counted()).toMatch(/^4 errors .*; 2 findings waived\)$/);
    for (const name of ["1.json", "2.json"])
      change(name, ({ findings }) => {
        const [first] = findings.filter(({ waiver }: { waiver?: object }) => waiver);
        if (first) first.shard.live = true;
      });
    expect(await counted()).toMatch(/^5 errors .*; 1 finding waived\)$/);
  });

  it("fails on the given severity", async () => {
    const { merge } = await shards();
    expect((await merge("1.json", "2.json", "--fail-on", "never")).code).toBe(0);
    expect((await merge("1.json", "2.json")).code).toBe(1);
  });

  it("ends with exit code 2 if a shard could not read a file, and names the file", async () => {
    const { change, merge } = await shards();
    change("2.json", (report) => {
      const error = 'cannot read "x.yaml": permission denied';
      report.shard.problems.push(error);
      Object.assign(report, { errors: [error], conclusion: "failure" });
    });
    const { code, err } = await merge();
    expect([code, err]).toEqual([2, 'lync-policy: cannot read "x.yaml": permission denied\n']);
  });

  it("escapes the texts of a hostile report", async () => {
    const { change, merge } = await shards();
    change("2.json", (report) => {
      const evil = "\u001b[31m\n::error::pwned\u202e";
      for (const found of report.findings) {
        Object.assign(found, { message: evil, object: evil, deployment: evil });
        found.shard.clip = { before: evil, marked: evil, after: evil };
        const lines = { start: found.range.line, end: found.range.endLine, after: [evil] };
        found.shard.fix = { change: evil, replacements: [{ range: found.range, text: evil }], ...lines };
      }
      report.shard.remarks.push(evil);
    });
    for (const format of formats) {
      const { out, err } = await merge("1.json", "2.json", "--format", format);
      expect(out + err).not.toMatch(/(?!\n)\p{Cc}|[\p{Cf}\u2028\u2029]|^::error::pwned/mu);
    }
  });
});
