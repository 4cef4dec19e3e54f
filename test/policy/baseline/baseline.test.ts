import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entriesIn, readBaseline } from "../../../src/policy/baseline/read.ts";
import { updateBaseline } from "../../../src/policy/baseline/update.ts";
import { baselineText } from "../../../src/policy/baseline/write.ts";
import { asOf, checkText, filesIn, textOf } from "../../support/harness.ts";
import { folderWith, policyOf, runIn } from "../../support/policy-files.ts";
import { runs } from "../../support/runs.ts";

const name = ".lync-policy-baseline.yaml";
const head = "apiVersion: lync-policy/v1\nkind: Baseline\n";

/** A deployment with pools that have too few Front End Servers. */
function deployment(metadata: string, ...pools: readonly string[]): string {
  const lines = pools.map(
    (fqdn) =>
      `        - { fqdn: ${fqdn}, edition: enterprise, homedUsers: 30000, servers: 2, backEnd: { sqlServer: sql.contoso.com } }`,
  );
  return `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: ${metadata} }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
${lines.join("\n")}
`;
}

const one = deployment("contoso", "pool01.contoso.com");
const check = (cwd: string, ...args: readonly string[]) =>
  runIn(cwd, "check", "--preset", "minimal", "--as-of", asOf, "-q", ...args);
const write = (cwd: string, ...args: readonly string[]) =>
  runIn(cwd, "baseline", "--preset", "minimal", "--as-of", asOf, ...args);
const written = (cwd: string) => readFileSync(join(cwd, name), "utf8");

describe("a baseline", () => {
  it("suppresses the findings that exist when it is written, and no later ones", async () => {
    const cwd = folderWith({ "a.yaml": one });
    const before = await check(cwd);
    expect(before.code).toBe(1);
    expect(await write(cwd)).toMatchObject({
      code: 0,
      out: expect.stringContaining(" new, 0 kept, 0 removed"),
    });
    expect(await check(cwd)).toEqual({ code: 0, out: "", err: "" });
    writeFileSync(join(cwd, "a.yaml"), deployment("contoso", "pool01.contoso.com", "pool02.contoso.com"));
    const after = await check(cwd);
    expect(after.code).toBe(1);
    expect(after.out).toContain("pool02.contoso.com");
    expect(after.out).not.toMatch(/^.*error: pool "pool01/m);
  });

  it("never suppresses a finding of another object, deployment or file", async () => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd);
    for (const [file, text] of [
      ["a.yaml", deployment("contoso", "pool09.contoso.com")],
      ["a.yaml", deployment("fabrikam", "pool01.contoso.com")],
      ["b.yaml", one],
    ] as const) {
      const folder = folderWith({ [name]: written(cwd), [file]: text });
      expect([file, text, (await check(folder, file)).code]).toEqual([file, text, 1]);
    }
  });

  it("still matches a finding when lines, figures or the case of names change", async () => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd);
    writeFileSync(join(cwd, "a.yaml"), `# moved\n\n${one.replace("30000", "29000").replace("pool01", "POOL01")}`);
    expect(await check(cwd)).toMatchObject({ code: 0, out: "" });
  });

  it("counts occurrences: of two equal findings, one entry suppresses one", async () => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd);
    const text = written(cwd);
    writeFileSync(join(cwd, "a.yaml"), `${one}---\n${one}`);
    const { code, out } = await check(cwd);
    expect([code, written(cwd)]).toEqual([1, text]);
    expect(
      out
        .trim()
        .split("\n")
        .filter((line) => line.includes("front-end-count")),
    ).toHaveLength(1);
  });

  it("reports stale entries, and removes them with --prune", async () => {
    const cwd = folderWith({ "a.yaml": one, "b.yaml": deployment("fabrikam", "pool01.fabrikam.com") });
    await write(cwd, "--reason", "known since the merger");
    expect(written(cwd)).toContain("reason: known since the merger");
    writeFileSync(join(cwd, "b.yaml"), deployment("fabrikam", "pool02.fabrikam.com"));
    const { out } = await check(cwd);
    expect(out).toContain(`${name}:`);
    expect(out).toContain(
      'baseline entry for front-end-count at "pool01.fabrikam.com" is stale: the finding is no longer reported; run "lync-policy baseline --prune" to remove it [unused-waiver]',
    );
    expect((await write(cwd, "--prune")).out).toContain("0 new");
    expect(written(cwd)).toContain("pool01.contoso.com");
    expect(written(cwd)).not.toContain("fabrikam");
    expect((await check(cwd)).out).not.toContain("unused-waiver");
  });

  it("reports stale entries of a deleted file only in a complete run", async () => {
    const cwd = folderWith({ "a.yaml": one, "b.yaml": deployment("fabrikam", "pool01.fabrikam.com") });
    await write(cwd);
    const removed = folderWith({ [name]: written(cwd), "a.yaml": one });
    expect((await check(removed, "a.yaml")).out).toBe("");
    expect((await check(removed)).out).toContain("is stale: the finding is no longer reported");
    expect((await write(removed, "--prune", "a.yaml")).out).toContain(", 0 removed");
    expect((await write(removed, "--prune")).out).not.toContain(", 0 removed");
  });

  it("does not change while a file cannot be checked, nor when it is written again", async () => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd, "--reason", "known since the merger");
    const text = written(cwd);
    await write(cwd);
    expect(written(cwd)).toBe(text);
    writeFileSync(join(cwd, "a.yaml"), `${one}---\napiVersion: lync-policy/v1\nkind: Deployment\n`);
    await write(cwd, "--prune");
    await write(cwd);
    expect(written(cwd)).toBe(text);
    writeFileSync(join(cwd, "a.yaml"), "apiVersion: lync-policy/v1\nkind: [Deployment\n");
    await write(cwd, "--prune");
    expect(written(cwd)).toBe(text);
  });

  it("contains no waived findings, none that cannot be waived, and no YAML or schema errors", async () => {
    const waiver = [
      "suppressible: { back-end: false }",
      "waivers:",
      "  - { rule: front-end-count, at: pool01.contoso.com, reason: servers arrive in January, owner: uc, until: 2027-01-31 }",
    ];
    const files = {
      ".lync-policy.yaml": policyOf("preset: minimal", ...waiver),
      "a.yaml": one,
      "b.yaml": `${deployment("fabrikam", "pool01.fabrikam.com").replace(/, backEnd.*}/, " }")}---\nkind: Deployment\napiVersion: lync-policy/v1\n`,
    };
    const cwd = folderWith(files);
    const { out } = await write(cwd);
    expect(out).toMatch(/; \d+ findings? cannot be baselined/);
    expect(written(cwd)).not.toMatch(/rule: (schema|yaml-syntax|unused-waiver|back-end)\b/);
    expect(written(cwd)).not.toContain("pool01.contoso.com");
    expect(written(cwd)).toContain("pool01.fabrikam.com");
  });

  it("suppresses nothing in an audit", async () => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd);
    expect((await check(cwd, "--no-waivers")).code).toBe(1);
  });

  it("is named in the report, with file and line", async () => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd, "--reason", "known since the merger");
    const { out } = await runIn(cwd, "check", "--preset", "minimal", "--as-of", asOf, "--format", "json");
    const { findings, counts } = JSON.parse(out);
    expect(counts).toEqual({ error: 0, warning: 0, note: 0, waived: findings.length });
    expect(findings[0].waiver).toEqual({
      kind: "baseline",
      reason: "known since the merger",
      size: { amount: 2, unit: "server" },
      file: name,
      line: expect.any(Number),
    });
  });
});

describe("the location of a baseline", () => {
  it("is the folder of the policy, to which the file names are relative", async () => {
    const cwd = folderWith({
      ".git/HEAD": "",
      "uc/.lync-policy.yaml": policyOf("preset: minimal"),
      "uc/sites/a.yaml": one,
      ".lync-policy-baseline.yaml": `${head}findings: []\n`,
    });
    const inside = join(cwd, "uc/sites");
    expect((await write(inside)).out).toMatch(/^\.\.\/\.lync-policy-baseline\.yaml: /);
    expect(written(join(cwd, "uc"))).toContain("file: sites/a.yaml");
    for (const [folder, args] of [
      [inside, []],
      [join(cwd, "uc"), []],
      [cwd, ["--policy", "uc/.lync-policy.yaml"]],
    ] as const)
      expect(await check(folder, ...args)).toMatchObject({ code: 0, out: "" });
  });

  it("is, without a policy, the working directory or a folder above it in the repository", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "uc/a.yaml": one });
    await write(cwd);
    expect(existsSync(join(cwd, name))).toBe(true);
    expect((await check(join(cwd, "uc"))).code).toBe(0);
    await write(join(cwd, "uc"));
    expect(existsSync(join(cwd, "uc", name))).toBe(false);
  });

  it("can be set by --output, and symbolic links are not followed on writing", async () => {
    const cwd = folderWith({ "a.yaml": one, "other.txt": "mine" });
    expect((await write(cwd, "--output", "out/baseline.yaml")).out).toContain("out/baseline.yaml: ");
    expect(readFileSync(join(cwd, "out/baseline.yaml"), "utf8")).toContain('file: "../a.yaml"');
    const text = readFileSync(join(cwd, "out/baseline.yaml"), "utf8");
    symlinkSync(join(cwd, "out/baseline.yaml"), join(cwd, name));
    writeFileSync(join(cwd, "a.yaml"), deployment("contoso", "pool07.contoso.com"));
    expect((await write(cwd)).code).toBe(2);
    expect(readFileSync(join(cwd, "out/baseline.yaml"), "utf8")).toBe(text);
    expect(await write(cwd, "--output", "other.txt")).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, "other.txt"), "utf8")).toBe("mine");
  });

  it("has no file if nothing is found", async () => {
    const cwd = folderWith({ "a.yaml": one.replace("servers: 2", "servers: 6") });
    const before = await check(cwd);
    expect(before.code).toBe(0);
    expect((await write(cwd)).code).toBe(0);
    expect(existsSync(join(cwd, name))).toBe(false);
    expect((await write(cwd, "--prune")).err).toContain("no baseline to prune");
  });
});

describe("an error in a baseline", () => {
  const entry = "findings:\n  - { rule: front-end-count, file: a.yaml, deployment: contoso";
  it.each([
    ["", "1:1: the baseline is empty; expected apiVersion and kind"],
    [`${head}---\n${head}`, "1:1: the file has 2 documents; expected one baseline"],
    ["apiVersion: lync-policy/v1\nkind: Policy\n", '2:7: kind is "Policy"; expected Baseline'],
    [head, '1:1: missing required property "findings" in the baseline'],
    [`${head}findings: {}\n`, "3:11: findings: expected a list, found an object"],
    [`${head}${entry}, objct: x }\n`, 'unknown property "objct" in findings[0]; did you mean "object"?'],
    [`${head}${entry}, reason: no }\n`, "4:73: findings[0].reason: expected at least 10 characters, found 2"],
    [
      `${head}findings:\n  - { rule: Front, file: a.yaml, deployment: contoso }\n`,
      "expected a rule ID, such as front-end-count or contoso/two-edges, found",
    ],
    [`${head}findings: [\n`, "3:11: "],
  ])("ends the run with its location: %j", async (text, message) => {
    const cwd = folderWith({ "a.yaml": one, [name]: text });
    for (const command of ["check", "baseline", "calendar", "policy"]) {
      const { code, out, err } = await runIn(cwd, command);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`${name}:`);
      expect(err).toContain(message);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it.each([
    [["-"], "baseline cannot use standard input"],
    [["--reason", "short"], "expected at least 10 visible characters"],
    [["nowhere.yaml"], "no such file or folder"],
    [["--preset", "strickt"], 'did you mean "strict"?'],
  ])("in the arguments ends the run too: %j", async (args, message) => {
    const cwd = folderWith({ "a.yaml": one });
    const { code, err } = await runIn(cwd, "baseline", ...args);
    expect([code, existsSync(join(cwd, name))]).toEqual([2, false]);
    expect(err).toContain(message);
  });
});

it("the command baseline formats all numbers", async () => {
  const pools = Array.from(
    { length: 1203 },
    (_, at) => `        - { fqdn: pool${at}.contoso.com, edition: enterprise, homedUsers: 30000, servers: 3 }\n`,
  );
  const cwd = folderWith({ "a.yaml": `${one.split("        - ")[0]}${pools.join("")}` });
  expect((await runIn(cwd, "baseline", "--preset", "minimal")).out).toContain(
    "1,203 entries (1,203 new, 0 kept, 0 removed)",
  );
  expect((await runIn(cwd, "baseline", "--preset", "minimal")).out).toContain("(0 new, 1,203 kept, 0 removed)");
});

it("the command baseline ends with exit code 3 in a folder without a manifest", async () => {
  expect(await write(folderWith({ "a.txt": "" }))).toMatchObject({ code: 3 });
});

describe("the size in a baseline", () => {
  const pool = (users: number, servers: number, name = "pool01") =>
    `        - { fqdn: ${name}.contoso.com, edition: enterprise, homedUsers: ${users}, servers: ${servers} }\n`;
  const manifest = (...lines: readonly string[]) => `${one.slice(0, one.indexOf("        - "))}${lines.join("")}`;
  const sizes = (cwd: string) => written(cwd).match(/^ +(?:size|unit|since): .*$/gm) ?? [];

  it("is that of the finding: 3 of 4 servers that become 1 of 9 are worse, and count until it is written again", async () => {
    const cwd = folderWith({ "a.yaml": manifest(pool(30_000, 3)) });
    await write(cwd);
    expect(sizes(cwd)).toEqual(["    size: 1", "    unit: server"]);
    expect(await check(cwd)).toMatchObject({ code: 0, out: "" });
    writeFileSync(join(cwd, "a.yaml"), manifest(pool(80_000, 1)));
    expect(await check(cwd)).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /^a\.yaml:\S+ error: .*; worse than in the baseline \(\.lync-policy-baseline\.yaml:7\): off by 8 servers instead of 1 \[front-end-count\]\n$/,
      ),
    });
    expect(await write(cwd, "--prune")).toMatchObject({ out: `${name}: 1 entry (0 new, 1 kept, 0 removed)\n` });
    expect((await check(cwd)).code).toBe(1);
    expect(await write(cwd)).toMatchObject({ out: `${name}: 1 entry (0 new, 1 kept (1 larger), 0 removed)\n` });
    expect(sizes(cwd)).toEqual(["    size: 8", "    unit: server"]);
    expect((await check(cwd)).code).toBe(0);
  });

  it("is lowered by --prune, so that a problem cannot grow again", async () => {
    const cwd = folderWith({ "a.yaml": manifest(pool(80_000, 1)) });
    await write(cwd);
    writeFileSync(join(cwd, "a.yaml"), manifest(pool(80_000, 7)));
    expect(await check(cwd)).toMatchObject({ code: 0, out: "" });
    expect(await write(cwd, "--prune")).toMatchObject({
      out: `${name}: 1 entry (0 new, 1 kept (1 smaller), 0 removed)\n`,
    });
    expect(sizes(cwd)).toEqual(["    size: 2", "    unit: server"]);
    writeFileSync(join(cwd, "a.yaml"), manifest(pool(80_000, 6)));
    expect((await check(cwd)).code).toBe(1);
  });

  it.each([[[]], [["--prune"]]])("is added to an entry of an earlier version, which covers any (%j)", async (args) => {
    const cwd = folderWith({ "a.yaml": manifest(pool(30_000, 3)) });
    await write(cwd);
    writeFileSync(join(cwd, name), written(cwd).replace(/^ +(?:size|unit): .*\n/gm, ""));
    expect(sizes(cwd)).toEqual([]);
    writeFileSync(join(cwd, "a.yaml"), manifest(pool(80_000, 1)));
    expect(await check(cwd)).toMatchObject({ code: 0, out: "" });
    expect(await write(cwd, ...args)).toMatchObject({ out: `${name}: 1 entry (0 new, 1 kept, 0 removed)\n` });
    expect(sizes(cwd)).toEqual(["    size: 8", "    unit: server"]);
  });

  it("of what is late is its date, so that no day makes it worse, and another product does", async () => {
    const cwd = folderWith({ "a.yaml": one.replace("2010", "2013") });
    const on = (command: string, date: string) => runIn(cwd, command, "--as-of", date, "-q");
    await runIn(cwd, "baseline", "--as-of", "2026-01-01");
    expect(written(cwd)).toContain('since: "2023-04-11"');
    for (const date of ["2026-01-01", "2026-01-02", "2036-01-01"])
      expect((await on("check", date)).out).not.toContain("product-support");
    writeFileSync(join(cwd, "a.yaml"), one);
    expect((await on("check", "2026-01-02")).out).toMatch(/off by 1,725 days instead of 997 \[product-support\]/);
  });

  it("is matched with the finding that it fits if several have one key", async () => {
    // Two deployments of one name have findings that only their sizes distinguish.
    const two = (first: number, second: number) =>
      `${manifest(pool(80_000, first))}---\n${manifest(pool(80_000, second))}`;
    const cwd = folderWith({ "a.yaml": two(1, 7) });
    await write(cwd);
    expect(sizes(cwd).filter((line) => line.includes("size"))).toEqual(["    size: 2", "    size: 8"]);
    writeFileSync(join(cwd, "a.yaml"), two(7, 1));
    expect(await check(cwd)).toMatchObject({ code: 0, out: "" });
    writeFileSync(join(cwd, "a.yaml"), two(6, 1));
    const { out } = await check(cwd);
    expect(out.match(/off by \d servers instead of \d/g)).toEqual(["off by 3 servers instead of 2"]);
  });

  it.each([
    ["size: 0", "expected at least 1, found 0"],
    ["size: many", 'expected an integer, found "many"'],
    ["{ size: 1, unit: pools }", "unit"],
    ["since: 2021-13-01", "since"],
    ["since: 2026-02-30", 'since is "2026-02-30"; expected an existing date (YYYY-MM-DD)'],
    ["{ size: 1, since: 2026-02-28 }", "size is 1, but the entry has since, which replaces size"],
    ["unit: server", 'unit is "server", but the entry has no size; add size, or remove unit'],
  ])("is checked: %s", async (line, message) => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd);
    const pairs = line
      .replace(/[{}]/g, "")
      .split(",")
      .map((pair) => `    ${pair.trim()}\n`)
      .join("");
    writeFileSync(join(cwd, name), `${written(cwd).replace(/^ +(?:size|unit): .*\n/gm, "")}${pairs}`);
    expect(await check(cwd)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  it.each([
    ["size: 9\n    unit: user", "users"],
    ["since: 2026-02-28", "days"],
  ])("an entry in another unit is named with both units: %s", async (size, unit) => {
    const cwd = folderWith({ "a.yaml": manifest(pool(30_000, 3)) });
    await write(cwd);
    writeFileSync(join(cwd, name), written(cwd).replace(/size: 1\n +unit: server/, size));
    const { code, out } = await check(cwd);
    expect([code, out]).toEqual([1, expect.stringContaining("3 Front End Servers for 30,000")]);
    const why = `is stale: its size is in ${unit}, and that of the finding in servers; run "lync-policy baseline" to replace it`;
    expect(out).toContain(why);
    await write(cwd);
    expect(await check(cwd)).toMatchObject({ code: 0, out: "" });
  });
});

describe("the text of a baseline", () => {
  const word = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  const entry = fc.record({
    rule: fc.constantFrom("front-end-count", "contoso/two-edges"),
    file: word,
    deployment: word,
    object: fc.string({ maxLength: 40 }),
    names: fc.array(word, { maxLength: 8 }),
    reason: fc.constantFrom("known since the merger", "no reason is given", "# waive: yes, 'no'"),
    ...{ amount: fc.option(fc.integer({ min: 1 })), unit: fc.option(fc.constantFrom("server", "user", "day")) },
    since: fc.option(fc.constantFrom("2021-04-13", "2023-01-31")),
  });

  it("is read back unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (drawn) => {
        const entries = drawn.map(({ amount, unit, since, ...rest }) => {
          if (since !== null) return { ...rest, size: { unit: "day" as const, since } };
          return amount === null ? rest : { ...rest, size: { amount, ...(unit !== null && { unit }) } };
        });
        const read = await readBaseline({ file: name, content: baselineText(entries, (file) => file), named: true });
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(entriesIn(read.value, (file) => file).map(({ place, ...rest }) => rest)).toEqual(entries);
      }),
      runs(60),
    );
  });

  it("has every finding of every fixture once, sorted, and suppresses them all", () => {
    const place = { file: name, range: { line: 1, column: 1, endLine: 1, endColumn: 1 }, excerpt: "" };
    for (const file of filesIn("fixtures/projects").filter((each) => each.endsWith(".yaml"))) {
      const { findings } = checkText(textOf(file), file, "strict");
      const options = { prune: false, reason: "known since the merger", inView: () => true };
      const { entries } = updateBaseline(findings, [], options);
      expect(entries).toHaveLength(findings.length);
      expect(updateBaseline([...findings].reverse(), [], options).entries).toEqual(entries);
      const baseline = entries.map((each) => ({ ...each, place: { ...place } }));
      expect(updateBaseline(findings, baseline, options)).toEqual({
        entries: baseline,
        added: 0,
        kept: findings.length,
        removed: 0,
        larger: 0,
        smaller: 0,
      });
    }
  });
});
