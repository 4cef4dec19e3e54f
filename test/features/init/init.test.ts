import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { validate as validateWorkflow } from "@actions/languageservice";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { plainName } from "../../../src/features/init/file-names.ts";
import { firstError } from "../../../src/features/init/first-error.ts";
import { policyText, workflowText } from "../../../src/features/init/templates.ts";
import { planOf } from "../../../src/features/plan/plan.ts";
import { planYaml } from "../../../src/features/plan/report-yaml.ts";
import { asOf, checkText, textOf } from "../../support/harness.ts";
import { folderWith, policyOf, runIn, runWithInput } from "../../support/policy-files.ts";
import { possible } from "../../support/requirements.ts";
import { chance, runs } from "../../support/runs.ts";

const policy = ".lync-policy.yaml";
const fixture = "policy-tests/pool-names.yaml";
const workflow = ".github/workflows/lync-policy.yml";
const manifest = "contoso.yaml";
const dated = ["--as-of", "2026-11-22"];

const valid = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      frontEndPools:
        - { fqdn: pool01.contoso.com, edition: enterprise, servers: 3 }
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 2 }
`;

/** The beginning of an expression of GitHub Actions. */
const open = "\u0024{{";

/** Runs `init --ask` with lines on standard input. */
async function ask(lines: readonly string[], ...options: readonly string[]) {
  const folder = folderWith({});
  const input = lines.map((line) => `${line}\n`).join("");
  return { ...(await runWithInput(folder, input, "init", "--ask", ...dated, ...options)), folder };
}

/** The errors that GitHub's language service reports for a workflow. */
async function problemsIn(text: string, folder: string): Promise<readonly string[]> {
  const uri = `file:///${folder}/.github/workflows/lync-policy.yml`;
  const problems = await validateWorkflow(TextDocument.create(uri, "yaml", 0, text), {});
  return problems.map(({ message }) => String(message));
}

/** Makes the edit that the output of `init` names. */
function makeEdit(folder: string, out: string): void {
  const [, name = "", line = "", before = "", after = ""] =
    /in (\S+), line (\d+), change "(.*)" to "(.*)", and run/.exec(out) ?? [];
  const lines = readFileSync(join(folder, name), "utf8").split("\n");
  const text = lines[Number(line) - 1] ?? "";
  expect(text).toContain(before);
  lines[Number(line) - 1] = text.replace(before, after);
  writeFileSync(join(folder, name), lines.join("\n"));
}

describe("lync-policy init", () => {
  it.each([
    [[]],
    [["--users", "30000", "--remote", "30%", "--availability", "high"]],
    [["--product", "lync-server-2010", "--users", "30,000", "--xmpp", "jabber.fabrikam.com", "--archive", "all-users"]],
    [["--site", "Redmond=4000", "--site", "Dublin=700", "--domain", "fabrikam.com", "--front-ends", "standard-pair"]],
  ])("%j: check and test pass, and the edit that it names causes one error", async (options) => {
    const folder = folderWith({});
    const { code, out, err } = await runIn(folder, "init", ...options, ...dated);
    expect([code, err]).toEqual([0, ""]);
    for (const file of [policy, fixture, workflow]) expect(out).toContain(`wrote ${file}\n`);
    const checked = await runIn(folder, "check", "--format", "json", ...dated);
    expect(JSON.parse(checked.out).counts).toMatchObject({ error: 0, warning: 0 });
    expect([checked.code, checked.err]).toEqual([0, ""]);
    const tested = await runIn(folder, "test", "--require");
    expect(tested).toMatchObject({ code: 0, out: expect.stringMatching(/1 flagged case, 1 clean\n.*: passed\n$/) });
    makeEdit(folder, out);
    const broken = await runIn(folder, "check", "--format", "json", ...dated);
    expect(JSON.parse(broken.out).counts).toMatchObject({ error: 1, warning: 0 });
    expect(broken.code).toBe(1);
  });

  it("does not prompt without a terminal, and uses the defaults", async () => {
    const { out } = await runIn(folderWith({}), "init", ...dated);
    expect(out).toContain("wrote contoso.yaml: Skype for Business Server Subscription Edition for 2,000 users\n");
  });

  it("writes no manifest into a folder that has one, except for requirements", async () => {
    const folder = folderWith({ "sites/emea.yaml": valid });
    const { code, out } = await runIn(folder, "init", ...dated);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining("skipped the manifest: this folder has manifests already\n"),
    ]);
    expect(existsSync(join(folder, manifest))).toBe(false);
    expect((await runIn(folder, "init", "--users", "10", ...dated)).out).toContain(`wrote ${manifest}: `);
  });

  it("writes a policy that is also valid with all settings in comments enabled", async () => {
    const folder = folderWith({ "contoso.yaml": valid });
    await runIn(folder, "init", ...dated);
    const text = readFileSync(join(folder, policy), "utf8");
    const whole = text
      .replace("levels: {}\n", "levels:\n")
      .replace("waivers: []\n", "waivers:\n")
      .replace(/^# {2}(?=\S| {2}| - )/gm, "  ");
    expect(whole).toContain("\n  - rule: front-end-count\n    deployment: contoso\n");
    writeFileSync(join(folder, policy), whole);
    const { code, err } = await runIn(folder, "check", "--as-of", "2026-11-22");
    expect([code < 2, err]).toEqual([true, ""]);
  });

  it("writes a workflow with the permissions that a check requires, and inputs of the action", async () => {
    const folder = folderWith({ ".git/HEAD": "", "teams/uc/README.md": "" });
    const inside = join(folder, "teams/uc");
    const { out } = await runIn(inside, "init", ...dated);
    expect(out).toContain(`wrote ../../${workflow}`);
    expect([existsSync(join(inside, policy)), existsSync(join(inside, ".github"))]).toEqual([true, false]);
    const text = readFileSync(join(folder, workflow), "utf8");
    const written = parse(text);
    expect(written.permissions).toEqual({ contents: "read" });
    const [checkout, own] = written.jobs["lync-policy"].steps;
    expect(checkout.with).toEqual({ "persist-credentials": false });
    expect(textOf("README.md")).toContain(own.uses);
    expect(own.with).toEqual({ "working-directory": "teams/uc" });
    expect(parse(textOf("action.yml")).inputs).toHaveProperty(["working-directory"]);
    expect(await problemsIn(text, "nested")).toEqual([]);
  });

  it.each(["", "a: b", 'x"y', `${open} github.token }}`, `${open} inputs`, "- #a", "yes"])(
    "writes a workflow that GitHub accepts in the folder %j, in which nothing is an expression of the name",
    async (folder) => {
      const text = workflowText(folder);
      expect(await problemsIn(text, `hostile-${encodeURIComponent(folder)}`)).toEqual([]);
      const [, own] = parse(text).jobs["lync-policy"].steps;
      // Expressions, each of which results in its beginning.
      const parts = (own.with?.["working-directory"] ?? "").split(`${open} '${open}' }}`);
      expect(parts.join(open)).toBe(folder);
      for (const part of parts) expect(part).not.toContain(open);
    },
  );

  it("skips existing files and reports them, and the fixture of a policy that is not its own", async () => {
    for (const name of [policy, ".lync-policy.yml"]) {
      const mine = policyOf("preset: minimal");
      const folder = folderWith({ [name]: mine, [workflow]: "mine too\n" });
      const { code, out } = await runIn(folder, "init", ...dated);
      expect(code).toBe(0);
      expect(out).toContain(`skipped ${name}: it already exists\n`);
      expect(out).toContain(`skipped ${fixture}: it tests a rule that "${name}" does not have\n`);
      expect(readFileSync(join(folder, name), "utf8")).toBe(mine);
      expect(readFileSync(join(folder, workflow), "utf8")).toBe("mine too\n");
      expect(readdirSync(folder).sort()).toEqual([".github", name, manifest]);
    }
    const again = folderWith({ ".git/HEAD": "" });
    await runIn(again, "init", ...dated);
    const { out } = await runIn(again, "init", ...dated);
    expect(out).toContain(`skipped ${policy}: it already exists\n`);
    expect(out).toMatch(/\nnothing was written\n$/);
  });

  it("writes nothing if the manifest that is asked for exists", async () => {
    const folder = folderWith({ [manifest]: valid });
    const result = await runIn(folder, "init", "--users", "5", ...dated);
    const err = `lync-policy: "${manifest}" already exists; choose another name with --name\n`;
    expect([result, readdirSync(folder)]).toEqual([{ code: 2, out: "", err }, [manifest]]);
    const named = await runIn(folder, "init", "--users", "5", "--name", "emea", ...dated);
    expect([named.code, named.out]).toEqual([0, expect.stringContaining("wrote emea.yaml: ")]);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ["two policy files", { [policy]: policyOf(), ".lync-policy.yml": policyOf() }, "two policy files in one folder"],
    ["an empty policy file", { [policy]: "" }, ".lync-policy.yaml"],
    ["a folder for a policy file", { [`${policy}/x.yaml`]: "" }, 'cannot read the policy ".lync-policy.yaml"'],
    [
      "a file with nearly its name",
      { "lync-policy.yaml": policyOf() },
      '"lync-policy.yaml" has nearly the name of a policy',
    ],
  ])("writes nothing beside %s", async (_, files, part) => {
    const folder = folderWith(files);
    const before = readdirSync(folder);
    const { code, out, err } = await runIn(folder, "init", "--users", "5", ...dated);
    expect([code, out, err, readdirSync(folder)]).toEqual([2, "", expect.stringContaining(part), before]);
  });

  it.each<[string, string | undefined, string | undefined, readonly string[], string]>([
    [
      "git ignores",
      undefined,
      "*.yaml\n",
      [],
      'git ignores "contoso.yaml": remove the rule that matches it from ".gitignore"',
    ],
    [
      "the policy does not select",
      policyOf("manifests: [sites]"),
      undefined,
      [],
      '"contoso.yaml" is not checked: add it to "manifests" in ".lync-policy.yaml"',
    ],
    [
      "the policy fails",
      policyOf(
        "rules: [{ id: c/one, title: t, level: error, each: spec.sites.frontEndPools, require: 'false', message: '\"no\"', why: w }]",
      ),
      undefined,
      [],
      "contoso.yaml:15: error: no [c/one]",
    ],
  ])("reports a manifest that %s", async (_, own, ignore, options, problem) => {
    const files = {
      ".git/HEAD": "",
      ...(own && { [policy]: own, "sites/emea.yaml": valid }),
      ...(ignore && { ".gitignore": ignore }),
    };
    const { code, out } = await runIn(folderWith(files), "init", "--users", "2000", ...options, ...dated);
    expect(code).toBe(0);
    expect(out).toContain(`To solve first:\n`);
    expect(out).toContain(problem);
    expect(out).not.toContain("To see an error");
  });

  it("has nothing more to check in a folder with the fixtures that it wrote", async () => {
    const folder = folderWith({});
    await runIn(folder, "init", ...dated);
    for (const pattern of [".", "*.yaml", "**/*.yaml"]) {
      const { code, out } = await runIn(folder, "check", pattern, ...dated);
      expect([code, out]).toEqual([0, expect.stringMatching(/^no findings \(1 file checked/)]);
    }
    for (const pattern of ["policy-tests", fixture, "policy-tests/*.yaml"])
      expect((await runIn(folder, "check", pattern, ...dated)).out).toContain("contoso/pool-names");
  });

  it("names the step for a folder that the workflow does not check, and the policy that no longer applies", async () => {
    const folder = folderWith({ ".git/HEAD": "", "emea/README.md": "", "apac/README.md": "" });
    await runIn(folder, "init", ...dated);
    const [emea, apac] = [join(folder, "emea"), join(folder, "apac")];
    const { out, code } = await runIn(emea, "init", "--users", "5", ...dated);
    expect(code).toBe(0);
    expect(out).toContain("To check this folder too, add this step to ../.github/workflows/lync-policy.yml:\n");
    const step = out.split("lync-policy.yml:\n")[1]?.split("\n\n")[0] ?? "";
    const path = join(folder, workflow);
    writeFileSync(path, `${readFileSync(path, "utf8")}${step}\n`);
    expect(await problemsIn(readFileSync(path, "utf8"), "two-folders")).toEqual([]);
    expect(readFileSync(join(emea, policy), "utf8")).toContain("\n# extends: ../.lync-policy.yaml\n");
    expect(out).toContain("../.lync-policy.yaml no longer applies in this folder");
    await runIn(apac, "init", "--users", "5", ...dated);
    const again = await runIn(emea, "init", ...dated);
    expect(again.out).toMatch(/\nnothing was written\n$/);
  });

  it("writes no file whose name is nearly that of a policy", async () => {
    const folder = folderWith({});
    const { out } = await runIn(folder, "init", "--name", "Lync Policy", ...dated);
    expect(out).toContain("wrote lync-policy-deployment.yaml: ");
    expect((await runIn(folder, "check", ...dated)).err).toBe("");
  });

  it("writes nothing through a symbolic link out of the folder", async () => {
    const [folder, other] = [folderWith({}), folderWith({})];
    symlinkSync(join(other, "nothing.yaml"), join(folder, policy));
    const { code, out, err } = await runIn(folder, "init", ...dated);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(`cannot read the policy "${policy}"`)]);
    const linked = folderWith({});
    symlinkSync(other, join(linked, "policy-tests"));
    const failed = await runIn(linked, "init", ...dated);
    expect([failed.code, failed.err]).toEqual([2, expect.stringContaining(`cannot write "${fixture}"`)]);
    expect(readdirSync(other)).toEqual([]);
  });

  it("reports a file that it cannot write, and rejects arguments", async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, "policy-tests"));
    writeFileSync(join(folder, ".github"), "a file where a folder is needed");
    expect(await runIn(folder, "init", ...dated)).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("part of its path is not a folder"),
    });
    expect(await runIn(folder, "init", "here")).toMatchObject({ code: 2, out: "" });
  });

  it.each([
    [["--users", "many"], '--users is "many"; expected an integer'],
    [["--product", "lync"], "--product"],
    [["--users", "100", "--remote", "101"], "must not exceed 100"],
    [["--domain", "con toso.com"], "fqdn-format"],
    [["--ask", "--yes"], "--ask and --yes cannot be combined"],
  ])("%j: writes nothing, with the message of plan", async (options, part) => {
    const folder = folderWith({});
    const { code, out, err } = await runIn(folder, "init", ...options);
    expect([code, out, readdirSync(folder)]).toEqual([2, "", []]);
    expect(err).toContain(part);
  });

  it("writes hostile names quoted, in a file with a plain name", async () => {
    const name = "../../x: #\u202e'\"y";
    const folder = folderWith({});
    const { out } = await runIn(folder, "init", "--name", name, "--site", "a: [b]=50", ...dated);
    expect(out).toContain("wrote x-y.yaml: ");
    const content = parse(readFileSync(join(folder, "x-y.yaml"), "utf8"));
    expect([content.metadata.name, content.spec.sites[0].name]).toEqual([name, "a: [b]"]);
    expect((await runIn(folder, "check", ...dated)).code).toBe(0);
    expect([plainName("", "deployment"), plainName("日本", "d"), plainName("CON", "d"), plainName("A_b", "d")]).toEqual(
      ["deployment", "d", "d", "a-b"],
    );
    // A domain that fqdn-format would reject stays a text in the policy.
    const rule = parse(policyText({ organization: "a", domain: `x"') || true #` }, undefined)).rules[0];
    expect(rule.require).toBe(String.raw`self.fqdn.endsWith(".x\"') || true #")`);
  });
});

describe("init --ask", () => {
  it("prompts for one answer after the other, explains, and repeats a question until its answer is accepted", async () => {
    const lines = [
      "?",
      "lync-server-2011",
      "lync-server-2013",
      "",
      "0",
      "?",
      "30000",
      "high",
      "30001",
      "30%",
      "fabrikam.com, litware.com",
      "none",
    ];
    const { code, out, err, folder } = await ask(lines);
    expect(code).toBe(0);
    expect(out).toContain("wrote contoso.yaml: Lync Server 2013 for 30,000 users, with high availability\n");
    expect(err).toContain("  2  lync-server-2013               Lync Server 2013\n");
    expect(err).toContain('Product is "lync-server-2011"; did you mean "lync-server-2010"?\n');
    expect(err).toContain("Number of users: expected at least 1, found 0\n");
    expect(err).toContain("External users at the same time is 30,001; it must not exceed 30,000");
    const { spec } = parse(readFileSync(join(folder, manifest), "utf8"));
    expect(spec.externalAccess).toEqual({
      remoteUsers: { peakUsers: 9000 },
      federation: { allowedDomains: ["fabrikam.com", "litware.com"] },
    });
    expect(spec.archiving).toBeUndefined();
  });

  it("understands other names, numbers of choices, and percentages with a space", async () => {
    const { code, err, folder } = await ask(["SE", "", "none", "2000", "2", "40 %", "No", "everyone"]);
    expect([code, err]).toEqual([0, expect.stringContaining('Number of users is "none"; expected an integer\n')]);
    const { spec } = parse(readFileSync(join(folder, manifest), "utf8"));
    expect(spec).toMatchObject({ product: "skype-for-business-server-se", archiving: { scope: "all-users" } });
    expect(spec.externalAccess.remoteUsers).toEqual({ peakUsers: 800 });
    expect(spec.externalAccess.federation).toBeUndefined();
    const { out } = await ask(["1", "", "", "", "", "", ""]);
    expect(out).toContain("wrote contoso.yaml: Lync Server 2010 for 2,000 users\n");
  });

  it("accepts the defaults by empty lines, which options replace", async () => {
    const { out } = await ask(["", "", "", "", "", "", ""], "--users", "7000", "--product", "lync-server-2010");
    expect(out).toContain("wrote contoso.yaml: Lync Server 2010 for 7,000 users\n");
  });

  it("writes nothing if the input ends too early", async () => {
    const { code, out, err, folder } = await ask(["lync-server-2013", ""]);
    expect([code, out, readdirSync(folder)]).toEqual([2, "", []]);
    expect(err).toContain('the input ended before "Number of users" was answered; nothing was written');
  });
});

describe(`the first error (${chance})`, () => {
  it("is one edit away from every plan", async () => {
    await fc.assert(
      fc.asyncProperty(possible, async (requirements) => {
        const plan = planOf(requirements, asOf);
        const text = planYaml(plan);
        const edit = await firstError(text, plan.deployment, asOf);
        expect(edit).toBeDefined();
        const lines = text.split("\n");
        const at = (edit?.line ?? 0) - 1;
        lines[at] = (lines[at] ?? "").replace(edit?.before ?? "", edit?.after ?? "");
        const { findings } = checkText(lines.join("\n"), "contoso.yaml", "recommended");
        const found = findings
          .filter(({ rule }) => rule.level !== "note")
          .map(({ rule }) => `${rule.level} ${rule.id}`);
        expect(found).toEqual([`error ${edit?.rule}`]);
      }),
      runs(30, "slow"),
    );
  });
});
