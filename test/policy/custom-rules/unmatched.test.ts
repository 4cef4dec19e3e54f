import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asOf } from "../../support/harness.ts";
import { checkWithPolicy, type Files, folderWith, policyOf, runIn } from "../../support/policy-files.ts";

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

/** A policy with one waiver for the finding in the manifest, but with a typing error. */
const waiver = (properties: string) =>
  policyOf(
    "preset: minimal",
    `waivers: [{ ${properties}, reason: servers arrive in January, owner: uc, until: 2027-02-28 }]`,
  );

/** A policy with a custom rule. */
const rule = (...lines: readonly string[]) =>
  policyOf(
    "preset: minimal",
    "manifests: [deployments]",
    "rules:",
    "  - id: contoso/test",
    "    title: Every object is good",
    "    level: error",
    "    require: 'true'",
    "    message: '\"never\"'",
    ...lines.map((line) => `    ${line}`),
  );

describe("an unused waiver", () => {
  it.each([
    ["rule: front-end-count, at: pool1.contoso.com", 'did you mean "pool01.contoso.com"?'],
    ["rule: front-end-count, deployment: contso", 'no deployment is named "contso"; did you mean "contoso"?'],
    ["rule: front-end-spare, at: pool01.contoso.com", "matches no finding; remove the waiver"],
    ["rule: front-end-count, files: [b.yaml]", 'no manifest matches "b.yaml"; did you mean "a.yaml"?'],
    ['rule: front-end-count, files: ["other/**"]', 'no manifest matches "other/**"'],
    ["rule: edge-nat", "matches no finding; remove the waiver"],
  ])("is explained with the closest name: %s", async (properties, message) => {
    const { findings } = await checkWithPolicy(waiver(properties), { "a.yaml": manifest });
    const messages = findings
      .filter((finding) => finding.rule.id === "unused-waiver")
      .map((finding) => finding.message);
    expect(messages).toEqual([expect.stringMatching(/matches no finding; /)]);
    expect(messages[0]?.endsWith(message)).toBe(true);
  });

  it.each([
    ["servers: 2", "servers: 2 # waive front-end-cuont", 'no rule has this id; did you mean "front-end-count"?'],
    ["    - name: Redmond", "    # waive front-end-count\n    - name: Redmond", "did you mean line 13?"],
  ])("in a comment too: %s", async (line, change, message) => {
    const commented = manifest.replace(line, change.replace(/waive \S+/, "$& until 2027-02-28: servers arrive later"));
    const { findings } = await checkWithPolicy(policyOf("preset: minimal"), { "a.yaml": commented });
    expect(findings.map((finding) => finding.message)).toContainEqual(expect.stringContaining(message));
  });

  it("is not reported by a run over a part of the files", async () => {
    const policy = waiver("rule: front-end-count, files: [b.yaml]");
    const { findings } = await checkWithPolicy(policy, { "a.yaml": manifest }, { complete: false });
    expect(findings.map((finding) => finding.rule.id)).not.toContain("unused-waiver");
  });
});

describe("a custom rule that matches nothing", () => {
  const errorsOf = async (files: Files, ...args: readonly string[]) => {
    const cwd = folderWith(files);
    return (await runIn(cwd, "check", "-q", "--as-of", asOf, ...args)).err;
  };
  const files = (policy: string) => ({ ".lync-policy.yaml": policy, "deployments/a.yaml": manifest });

  it.each([
    [["each: spec.sites.edgePools"], "1 deployment checked, none has spec.sites.edgePools"],
    [["each: spec.sites", "when: self.name == 'Redmnd'"], 'is never true; for "Redmnd", did you mean "Redmond"?'],
    [["when: deployment.metadata.name == 'fabrikam'"], "is never true\n"],
  ])("is reported on standard error: %j", async (lines, message) => {
    expect(await errorsOf(files(rule(...lines)))).toContain("lync-policy: custom rule contoso/test matches nothing: ");
    expect(await errorsOf(files(rule(...lines)))).toContain(message);
  });

  it("is no finding and no failure", async () => {
    const valid = manifest.replace("servers: 2", "servers: 6");
    const cwd = folderWith({ ...files(rule("each: spec.sites.edgePools")), "deployments/a.yaml": valid });
    expect((await runIn(cwd, "check", "-q", "--as-of", asOf)).code).toBe(0);
  });

  it("is not reported by a run over a part, with invalid manifests, or if it matches something", async () => {
    const idle = rule("each: spec.sites.edgePools");
    expect(await errorsOf(files(idle), "deployments/a.yaml")).toBe("");
    expect(await errorsOf({ ...files(idle), "deployments/b.yaml": "apiVersion: lync-policy/v1\nkind: [\n" })).toBe("");
    expect(await errorsOf(files(rule("each: spec.sites")))).toBe("");
    expect(await errorsOf(files(rule("when: deployment.metadata.name == 'contoso'")))).toBe("");
  });

  it("is not reported by a run from a subfolder, which covers a part", async () => {
    const policy = rule("each: spec.sites.edgePools").replace("manifests: [deployments]\n", "");
    const cwd = folderWith({ ".git/HEAD": "", ...files(policy) });
    expect((await runIn(join(cwd, "deployments"), "check", "-q", "--as-of", asOf)).err).toBe("");
    expect((await runIn(cwd, "check", "-q", "--as-of", asOf)).err).toContain("matches nothing");
  });
});

it("a pattern of manifests that matches no file is reported", async () => {
  const cwd = folderWith({
    ".lync-policy.yaml": policyOf('manifests: ["deployments/*.yml"]'),
    "deployments/a.yaml": "",
  });
  const { code, err } = await runIn(cwd, "check");
  expect([code, err]).toEqual([3, expect.stringContaining('pattern "deployments/*.yml" matches no files')]);
});
