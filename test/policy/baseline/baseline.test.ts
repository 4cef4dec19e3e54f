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
    [["--reason", "short"], "expected 10 to 1,000 printable characters"],
    [["nowhere.yaml"], "no such file or folder"],
    [["--preset", "strickt"], 'did you mean "strict"?'],
  ])("in the arguments ends the run too: %j", async (args, message) => {
    const cwd = folderWith({ "a.yaml": one });
    const { code, err } = await runIn(cwd, "baseline", ...args);
    expect([code, existsSync(join(cwd, name))]).toEqual([2, false]);
    expect(err).toContain(message);
  });
});

it("the command baseline ends with exit code 3 in a folder without a manifest", async () => {
  expect(await write(folderWith({ "a.txt": "" }))).toMatchObject({ code: 3 });
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
  });

  it("is read back unchanged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
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
      });
    }
  });
});
