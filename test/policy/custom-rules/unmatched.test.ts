import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asOf } from "../../support/harness.ts";
import { type Files, folderWith, policyOf, ruled, runIn } from "../../support/policy-files.ts";

const manifest = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: lync-server-2010
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 30000
          servers: 2
          backEnd: { sqlServer: sql01.contoso.com }
`;

/** A policy with one waiver for what is wrong with the manifest, but for a slip of the pen. */
const waiver = (words: string) =>
  policyOf(
    "preset: minimal",
    `waivers: [{ ${words}, reason: servers arrive in January, owner: uc, until: 2027-02-28 }]`,
  );

/** An own rule that looks at something. */
const rule = (...lines: readonly string[]) =>
  policyOf(
    "preset: minimal",
    "manifests: [deployments]",
    "rules:",
    "  - id: contoso/test",
    "    title: What is looked at is good",
    "    level: error",
    "    require: 'true'",
    "    message: '\"never\"'",
    ...lines.map((line) => `    ${line}`),
  );

describe("a waiver that waives nothing", () => {
  it.each([
    ["rule: front-end-count, at: pool1.contoso.com", 'did you mean it to be at "pool01.contoso.com"?'],
    ["rule: front-end-count, deployment: contso", 'no deployment is called "contso"; did you mean "contoso"?'],
    ["rule: front-end-spare, at: pool01.contoso.com", "it is not needed any more"],
    ["rule: front-end-count, files: [b.yaml]", 'no manifest is in "b.yaml"; did you mean "a.yaml"?'],
    ['rule: front-end-count, files: ["other/**"]', 'no manifest is in "other/**"'],
    ["rule: edge-nat", "it is not needed any more"],
  ])("is told what was probably meant: %s", async (words, message) => {
    const { findings } = await ruled(waiver(words), { "a.yaml": manifest });
    const said = findings.filter((finding) => finding.rule.id === "unused-waiver").map((finding) => finding.message);
    expect(said).toEqual([expect.stringMatching(/waives no finding; /)]);
    expect(said[0]?.endsWith(message)).toBe(true);
  });

  it.each([
    ["servers: 2", "servers: 2 # waive front-end-cuont", 'no rule has this id; did you mean "front-end-count"?'],
    ["    - name: Redmond", "    # waive front-end-count\n    - name: Redmond", "did you mean line 13?"],
  ])("in a comment too: %s", async (line, change, message) => {
    const commented = manifest.replace(line, change.replace(/waive \S+/, "$& until 2027-02-28: servers arrive later"));
    const { findings } = await ruled(policyOf("preset: minimal"), { "a.yaml": commented });
    expect(findings.map((finding) => finding.message)).toContainEqual(expect.stringContaining(message));
  });

  it("is not spoken of by a run over a part", async () => {
    const policy = waiver("rule: front-end-count, files: [b.yaml]");
    const { findings } = await ruled(policy, { "a.yaml": manifest }, { complete: false });
    expect(findings.map((finding) => finding.rule.id)).not.toContain("unused-waiver");
  });
});

describe("an own rule that looks at nothing", () => {
  const said = async (files: Files, ...args: readonly string[]) => {
    const cwd = folderWith(files);
    return (await runIn(cwd, "check", "-q", "--as-of", asOf, ...args)).err;
  };
  const files = (policy: string) => ({ ".lync-policy.yaml": policy, "deployments/a.yaml": manifest });

  it.each([
    [["each: spec.sites.edgePools"], "1 deployment checked, and none has spec.sites.edgePools"],
    [["each: spec.sites", "when: self.name == 'Redmnd'"], 'is true nowhere; for "Redmnd", did you mean "Redmond"?'],
    [["when: deployment.metadata.name == 'fabrikam'"], "is true nowhere\n"],
  ])("is spoken of on standard error: %j", async (lines, words) => {
    expect(await said(files(rule(...lines)))).toContain("lync-policy: own rule contoso/test looks at nothing: ");
    expect(await said(files(rule(...lines)))).toContain(words);
  });

  it("is no finding, and no failure", async () => {
    const sound = manifest.replace("servers: 2", "servers: 6");
    const cwd = folderWith({ ...files(rule("each: spec.sites.edgePools")), "deployments/a.yaml": sound });
    expect((await runIn(cwd, "check", "-q", "--as-of", asOf)).code).toBe(0);
  });

  it("is left in peace by a run over a part, by broken manifests, and where it looks at something", async () => {
    const idle = rule("each: spec.sites.edgePools");
    expect(await said(files(idle), "deployments/a.yaml")).toBe("");
    expect(await said({ ...files(idle), "deployments/b.yaml": "apiVersion: lync-policy/v1\nkind: [\n" })).toBe("");
    expect(await said(files(rule("each: spec.sites")))).toBe("");
    expect(await said(files(rule("when: deployment.metadata.name == 'contoso'")))).toBe("");
  });

  it("is left in peace by a run from a folder below, which looks at a part", async () => {
    const policy = rule("each: spec.sites.edgePools").replace("manifests: [deployments]\n", "");
    const cwd = folderWith({ ".git/HEAD": "", ...files(policy) });
    expect((await runIn(join(cwd, "deployments"), "check", "-q", "--as-of", asOf)).err).toBe("");
    expect((await runIn(cwd, "check", "-q", "--as-of", asOf)).err).toContain("looks at nothing");
  });
});

it("a pattern of manifests without a file is spoken of", async () => {
  const cwd = folderWith({
    ".lync-policy.yaml": policyOf('manifests: ["deployments/*.yml"]'),
    "deployments/a.yaml": "",
  });
  const { code, err } = await runIn(cwd, "check");
  expect([code, err]).toEqual([3, expect.stringContaining('pattern "deployments/*.yml" matches no file')]);
});
