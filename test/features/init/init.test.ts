import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { textOf } from "../../support/harness.ts";
import { folderWith, runIn } from "../../support/policy-files.ts";

const policy = ".lync-policy.yaml";
const fixture = "policy-tests/two-edges.yaml";
const workflow = ".github/workflows/lync-policy.yml";

const sound = `apiVersion: lync-policy/v1
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
  it("writes a policy whose own rule passes its fixture, in a folder without git", async () => {
    const folder = folderWith({});
    const { code, out, err } = await runIn(folder, "init");
    expect([code, err]).toEqual([0, ""]);
    for (const file of [policy, fixture, workflow]) expect(out).toContain(`${file} is written\n`);
    const tried = await runIn(folder, "test", "--require");
    expect(tried).toEqual({
      code: 0,
      out: "example/two-edges  1 flagged case, 1 clean\n1 fixture, 2 wants: all as wanted\n",
      err: "",
    });
  });

  it("writes a fixture that a check leaves alone, and a policy that judges what stands beside it", async () => {
    const folder = folderWith({});
    await runIn(folder, "init");
    expect((await runIn(folder, "check")).code).toBe(3);
    writeFileSync(join(folder, "contoso.yaml"), sound);
    const { code, out } = await runIn(folder, "check", "--as-of", "2026-11-22");
    expect(out).toContain("1 file checked by");
    expect([code < 2, out.includes("policy-tests")]).toEqual([true, false]);
  });

  it("writes a policy of which every commented part holds too once it is taken in", async () => {
    const folder = folderWith({});
    await runIn(folder, "init");
    const text = readFileSync(join(folder, policy), "utf8");
    const whole = text
      .replace("levels: {}\n", "levels:\n")
      .replace("waivers: []\n", "waivers:\n")
      .replace(/^# {2}(?=\S| {2}| - )/gm, "  ");
    expect(whole).toContain("\n  - rule: front-end-count\n    deployment: contoso\n");
    writeFileSync(join(folder, policy), whole);
    writeFileSync(join(folder, "contoso.yaml"), sound);
    const { code, err } = await runIn(folder, "check", "--as-of", "2026-11-22");
    expect([code < 2, err]).toEqual([true, ""]);
  });

  it("writes a workflow with no more permissions than a check needs, and inputs that the action has", async () => {
    const folder = folderWith({ ".git/HEAD": "", "teams/uc/README.md": "" });
    const inside = join(folder, "teams/uc");
    const { out } = await runIn(inside, "init");
    expect(out).toContain(`../../${workflow} is written`);
    expect([existsSync(join(inside, policy)), existsSync(join(inside, ".github"))]).toEqual([true, false]);
    const written = parse(readFileSync(join(folder, workflow), "utf8"));
    expect(written.permissions).toEqual({ contents: "read" });
    const [checkout, own] = written.jobs["lync-policy"].steps;
    expect(checkout.with).toEqual({ "persist-credentials": false });
    expect(textOf("README.md")).toContain(own.uses);
    expect(own.with).toEqual({ "working-directory": "teams/uc" });
    expect(parse(textOf("action.yml")).inputs).toHaveProperty(["working-directory"]);
  });

  it("overwrites no file that is there, and says so", async () => {
    const folder = folderWith({ [policy]: "mine\n", [workflow]: "mine too\n" });
    const { code, out } = await runIn(folder, "init");
    expect(code).toBe(0);
    expect(out).toContain(`${policy} is there already and stays as it is\n`);
    expect(out).toContain(`${fixture} is written\n`);
    expect(readFileSync(join(folder, policy), "utf8")).toBe("mine\n");
    expect(readFileSync(join(folder, workflow), "utf8")).toBe("mine too\n");
    expect((await runIn(folder, "init")).out).toContain(`${fixture} is there already`);
  });

  it("writes through no link that leads out of the folder", async () => {
    const [folder, other] = [folderWith({}), folderWith({})];
    symlinkSync(other, join(folder, "policy-tests"));
    symlinkSync(join(other, "nothing.yaml"), join(folder, policy));
    const { code, out, err } = await runIn(folder, "init");
    expect(code).toBe(2);
    expect(out).toContain(`${policy} is there already`);
    expect(err).toContain('cannot write "policy-tests/two-edges.yaml"');
    expect(existsSync(join(other, "two-edges.yaml")) || existsSync(join(other, "nothing.yaml"))).toBe(false);
  });

  it("says what it cannot do, and takes no words", async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, "policy-tests"));
    writeFileSync(join(folder, ".github"), "a file where a folder is needed");
    expect(await runIn(folder, "init")).toMatchObject({
      code: 2,
      err: expect.stringContaining("a part of its path is not a folder"),
    });
    expect(await runIn(folder, "init", "here")).toMatchObject({ code: 2, out: "" });
  });
});
