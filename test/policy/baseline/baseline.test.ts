import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownIn, readBaseline } from "../../../src/policy/baseline/read.ts";
import { renewed } from "../../../src/policy/baseline/update.ts";
import { baselineText } from "../../../src/policy/baseline/write.ts";
import { asOf, filesIn, judge, textOf } from "../../support/harness.ts";
import { folderWith, policyOf, runIn } from "../../support/policy-files.ts";
import { runs } from "../../support/runs.ts";

const name = ".lync-policy-baseline.yaml";
const head = "apiVersion: lync-policy/v1\nkind: Baseline\n";

/** A site with a pool that is too small, under a name of its own. */
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
  it("bears what was there, and what comes after it counts", async () => {
    const cwd = folderWith({ "a.yaml": one });
    const before = await check(cwd);
    expect(before.code).toBe(1);
    expect(await write(cwd)).toMatchObject({
      code: 0,
      out: expect.stringContaining(" new, 0 from before, 0 taken out"),
    });
    expect(await check(cwd)).toEqual({ code: 0, out: "", err: "" });
    writeFileSync(join(cwd, "a.yaml"), deployment("contoso", "pool01.contoso.com", "pool02.contoso.com"));
    const after = await check(cwd);
    expect(after.code).toBe(1);
    expect(after.out).toContain("pool02.contoso.com");
    expect(after.out).not.toMatch(/^.*error: pool "pool01/m);
  });

  it("never hides a finding of another object, another deployment or another file", async () => {
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

  it("knows a finding again when lines and figures change, in any case of names", async () => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd);
    writeFileSync(join(cwd, "a.yaml"), `# moved\n\n${one.replace("30000", "29000").replace("pool01", "POOL01")}`);
    expect(await check(cwd)).toMatchObject({ code: 0, out: "" });
  });

  it("counts: what is found twice and known once is found once", async () => {
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

  it("says of entries of which nothing is found any more that they are, and prunes them", async () => {
    const cwd = folderWith({ "a.yaml": one, "b.yaml": deployment("fabrikam", "pool01.fabrikam.com") });
    await write(cwd, "--reason", "known since the merger");
    const [all] = [written(cwd)];
    expect(all).toContain("reason: known since the merger");
    writeFileSync(join(cwd, "b.yaml"), deployment("fabrikam", "pool02.fabrikam.com"));
    const { out } = await check(cwd);
    expect(out).toContain(`${name}:`);
    expect(out).toContain('which is found no more; "lync-policy baseline --prune" takes it out [unused-waiver]');
    expect((await write(cwd, "--prune")).out).toContain("0 new");
    expect(written(cwd)).toContain("pool01.contoso.com");
    expect(written(cwd)).not.toContain("fabrikam");
    expect((await check(cwd)).out).not.toContain("unused-waiver");
  });

  it("of a file that is gone speaks only a run over everything", async () => {
    const cwd = folderWith({ "a.yaml": one, "b.yaml": deployment("fabrikam", "pool01.fabrikam.com") });
    await write(cwd);
    const gone = folderWith({ [name]: written(cwd), "a.yaml": one });
    expect((await check(gone, "a.yaml")).out).toBe("");
    expect((await check(gone)).out).toContain("found no more");
    expect((await write(gone, "--prune", "a.yaml")).out).toContain(", 0 taken out");
    expect((await write(gone, "--prune")).out).not.toContain(", 0 taken out");
  });

  it("stays as it is where a file cannot be judged, and is the same when it is written again", async () => {
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

  it("takes in neither what is waived, nor what cannot be, nor what is wrong with text and form", async () => {
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
    expect(out).toMatch(/; \d+ findings? cannot be kept in a baseline/);
    expect(written(cwd)).not.toMatch(/rule: (schema|yaml-syntax|unused-waiver|back-end)\b/);
    expect(written(cwd)).not.toContain("pool01.contoso.com");
    expect(written(cwd)).toContain("pool01.fabrikam.com");
  });

  it("waives nothing for an audit", async () => {
    const cwd = folderWith({ "a.yaml": one });
    await write(cwd);
    expect((await check(cwd, "--no-waivers")).code).toBe(1);
  });

  it("is named in the report, with its place", async () => {
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

describe("where a baseline is", () => {
  it("is beside the policy, and its files are named from there", async () => {
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

  it("is, without a policy, in the working directory or above, as far as the repository goes", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "uc/a.yaml": one });
    await write(cwd);
    expect(existsSync(join(cwd, name))).toBe(true);
    expect((await check(join(cwd, "uc"))).code).toBe(0);
    await write(join(cwd, "uc"));
    expect(existsSync(join(cwd, "uc", name))).toBe(false);
  });

  it("can be said, and a link in its place is not written through", async () => {
    const cwd = folderWith({ "a.yaml": one, "other.txt": "mine" });
    expect((await write(cwd, "--output", "out/known.yaml")).out).toContain("out/known.yaml: ");
    expect(readFileSync(join(cwd, "out/known.yaml"), "utf8")).toContain('file: "../a.yaml"');
    const known = readFileSync(join(cwd, "out/known.yaml"), "utf8");
    symlinkSync(join(cwd, "out/known.yaml"), join(cwd, name));
    writeFileSync(join(cwd, "a.yaml"), deployment("contoso", "pool07.contoso.com"));
    expect((await write(cwd)).code).toBe(2);
    expect(readFileSync(join(cwd, "out/known.yaml"), "utf8")).toBe(known);
    expect(await write(cwd, "--output", "other.txt")).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, "other.txt"), "utf8")).toBe("mine");
  });

  it("is nowhere where nothing is found", async () => {
    const cwd = folderWith({ "a.yaml": one.replace("servers: 2", "servers: 6") });
    const before = await check(cwd);
    expect(before.code).toBe(0);
    expect((await write(cwd)).code).toBe(0);
    expect(existsSync(join(cwd, name))).toBe(false);
    expect((await write(cwd, "--prune")).err).toContain("there is no baseline to prune");
  });
});

describe("what is wrong with a baseline", () => {
  const entry = "findings:\n  - { rule: front-end-count, file: a.yaml, deployment: contoso";
  it.each([
    ["", "1:1: the baseline is empty; apiVersion and kind are needed"],
    [`${head}---\n${head}`, "1:1: the file has several documents; a baseline is one"],
    ["apiVersion: lync-policy/v1\nkind: Policy\n", '2:7: the kind of the file is "Policy"; Baseline is needed'],
    [head, "1:1: the baseline has no findings; it is needed"],
    [`${head}findings: {}\n`, "3:11: findings is a map; a list is needed"],
    [`${head}${entry}, objct: x }\n`, 'is not known; did you mean "object"?'],
    [`${head}${entry}, reason: no }\n`, "4:73: findings[0].reason has 2 characters; at least 10 are needed"],
    [`${head}findings:\n  - { rule: Front, file: a.yaml, deployment: contoso }\n`, "the id of a rule is needed"],
    [`${head}findings: [\n`, "3:11: "],
  ])("ends the run with its place: %j", async (text, words) => {
    const cwd = folderWith({ "a.yaml": one, [name]: text });
    for (const command of ["check", "baseline", "calendar", "policy"]) {
      const { code, out, err } = await runIn(cwd, command);
      expect([code, out]).toEqual([2, ""]);
      expect(err).toContain(`${name}:`);
      expect(err).toContain(words);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  it.each([
    [["-"], '"-" is none'],
    [["--reason", "short"], "10 to 1,000 printable characters are needed"],
    [["nowhere.yaml"], "there is no such file"],
    [["--preset", "strickt"], 'did you mean "strict"?'],
  ])("or with its arguments too: %j", async (args, words) => {
    const cwd = folderWith({ "a.yaml": one });
    const { code, err } = await runIn(cwd, "baseline", ...args);
    expect([code, existsSync(join(cwd, name))]).toEqual([2, false]);
    expect(err).toContain(words);
  });

  it("or with a folder without a manifest", async () => {
    expect(await write(folderWith({ "a.txt": "" }))).toMatchObject({ code: 3 });
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
  });

  it("is read back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 5 }), async (entries) => {
        const read = await readBaseline({ file: name, content: baselineText(entries, (file) => file), named: true });
        if (!("content" in read)) throw new Error(JSON.stringify(read));
        expect(knownIn(read, (file) => file).map(({ place, ...rest }) => rest)).toEqual(entries);
      }),
      runs(60),
    );
  });

  it("has every finding of every fixture once, in an order of its own, and bears them all", () => {
    const place = { file: name, range: { line: 1, column: 1, endLine: 1, endColumn: 1 }, excerpt: "" };
    for (const file of filesIn("fixtures/projects").filter((each) => each.endsWith(".yaml"))) {
      const { findings } = judge(textOf(file), file, "strict");
      const wish = { prune: false, reason: "known since the merger", inView: () => true };
      const { entries } = renewed(findings, [], wish);
      expect(entries).toHaveLength(findings.length);
      expect(renewed([...findings].reverse(), [], wish).entries).toEqual(entries);
      const known = entries.map((each) => ({ ...each, place: { ...place } }));
      expect(renewed(findings, known, wish)).toEqual({ entries: known, added: 0, kept: findings.length, gone: 0 });
    }
  });
});
