import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textOf } from "../../support/harness.ts";
import { folderWith, runIn } from "../../support/policy-files.ts";

const policy = ".lync-policy.yaml";
const fixture = "policy-tests/two-edges.yaml";
const workflow = ".github/workflows/lync-policy.yml";

const valid = `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: skype-for-business-server-2019
  sites:
    - name: Redmond
      edgePools:
        - { fqdn: edge01.contoso.com, servers: 2 }
`;

describe("lync-policy init", () => {
  it("writes a policy whose custom rule passes its fixture, in a folder without git", async () => {
    const folder = folderWith({});
    const { code, out, err } = await runIn(folder, "init");
    expect([code, err]).toEqual([0, ""]);
    for (const file of [policy, fixture, workflow]) expect(out).toContain(`wrote ${file}\n`);
    const result = await runIn(folder, "test", "--require");
    expect(result).toEqual({
      code: 0,
      out: "example/two-edges  1 flagged case, 1 clean\n1 fixture, 2 expectations: passed\n",
      err: "",
    });
  });

  it("writes a fixture that checks exclude, and a policy for the manifests next to it", async () => {
    const folder = folderWith({});
    await runIn(folder, "init");
    expect((await runIn(folder, "check")).code).toBe(3);
    writeFileSync(join(folder, "contoso.yaml"), valid);
    const { code, out } = await runIn(folder, "check", "--as-of", "2026-11-22");
    expect(out).toContain("1 file checked by");
    expect([code < 2, out.includes("policy-tests")]).toEqual([true, false]);
  });

  it("writes a policy that is also valid with all settings in comments enabled", async () => {
    const folder = folderWith({});
    await runIn(folder, "init");
    const text = readFileSync(join(folder, policy), "utf8");
    const whole = text
      .replace("levels: {}\n", "levels:\n")
      .replace("waivers: []\n", "waivers:\n")
      .replace(/^# {2}(?=\S| {2}| - )/gm, "  ");
    expect(whole).toContain("\n  - rule: front-end-count\n    deployment: contoso\n");
    writeFileSync(join(folder, policy), whole);
    writeFileSync(join(folder, "contoso.yaml"), valid);
    const { code, err } = await runIn(folder, "check", "--as-of", "2026-11-22");
    expect([code < 2, err]).toEqual([true, ""]);
  });

  it("writes a workflow with the permissions that a check requires, and inputs of the action", async () => {
    const folder = folderWith({ ".git/HEAD": "", "teams/uc/README.md": "" });
    const inside = join(folder, "teams/uc");
    const { out } = await runIn(inside, "init");
    expect(out).toContain(`wrote ../../${workflow}`);
    expect([existsSync(join(inside, policy)), existsSync(join(inside, ".github"))]).toEqual([true, false]);
    const written = parse(readFileSync(join(folder, workflow), "utf8"));
    expect(written.permissions).toEqual({ contents: "read" });
    const [checkout, own] = written.jobs["lync-policy"].steps;
    expect(checkout.with).toEqual({ "persist-credentials": false });
    expect(textOf("README.md")).toContain(own.uses);
    expect(own.with).toEqual({ "working-directory": "teams/uc" });
    expect(parse(textOf("action.yml")).inputs).toHaveProperty(["working-directory"]);
  });

  it("skips existing files and reports them", async () => {
    const folder = folderWith({ [policy]: "mine\n", [workflow]: "mine too\n" });
    const { code, out } = await runIn(folder, "init");
    expect(code).toBe(0);
    expect(out).toContain(`skipped ${policy}: it already exists\n`);
    expect(out).toContain(`wrote ${fixture}\n`);
    expect(readFileSync(join(folder, policy), "utf8")).toBe("mine\n");
    expect(readFileSync(join(folder, workflow), "utf8")).toBe("mine too\n");
    expect((await runIn(folder, "init")).out).toContain(`skipped ${fixture}:`);
  });

  it("writes nothing through a symbolic link out of the folder", async () => {
    const [folder, other] = [folderWith({}), folderWith({})];
    symlinkSync(other, join(folder, "policy-tests"));
    symlinkSync(join(other, "nothing.yaml"), join(folder, policy));
    const { code, out, err } = await runIn(folder, "init");
    expect(code).toBe(2);
    expect(out).toContain(`skipped ${policy}:`);
    expect(err).toContain('cannot write "policy-tests/two-edges.yaml"');
    expect(existsSync(join(other, "two-edges.yaml")) || existsSync(join(other, "nothing.yaml"))).toBe(false);
  });

  it("reports a file that it cannot write, and rejects arguments", async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, "policy-tests"));
    writeFileSync(join(folder, ".github"), "a file where a folder is needed");
    expect(await runIn(folder, "init")).toMatchObject({
      code: 2,
      err: expect.stringContaining("part of its path is not a folder"),
    });
    expect(await runIn(folder, "init", "here")).toMatchObject({ code: 2, out: "" });
  });
});
