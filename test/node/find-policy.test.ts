import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findPolicy } from "../../src/node/find-policy.ts";
import { unusedPolicies } from "../../src/node/unused-policies.ts";

/** A repository with files; the working directory is a folder of it. */
function rootsWith(files: readonly string[], folder = ".") {
  const root = mkdtempSync(join(tmpdir(), "find-policy-"));
  for (const file of [".git/HEAD", ...files]) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), "");
  }
  const cwd = join(root, folder);
  mkdirSync(cwd, { recursive: true });
  return { root, roots: { cwd, base: cwd } };
}

describe("the policy file", () => {
  it.each([
    [[".lync-policy.yaml"], ".", ".lync-policy.yaml"],
    [[".lync-policy.yml"], ".", ".lync-policy.yml"],
    [[".lync-policy.yml"], "sites/emea", ".lync-policy.yml"],
    [[".lync-policy.yaml", "sites/.lync-policy.yml"], "sites/emea", "sites/.lync-policy.yml"],
    [[".lync-policy.yml", "sites/.lync-policy.yaml"], "sites/emea", "sites/.lync-policy.yaml"],
    [["lync-policy.yaml"], ".", undefined],
  ])("among %j in the folder %s is %s", (files, folder, expected) => {
    const { root, roots } = rootsWith(files, folder);
    expect(findPolicy(roots)).toBe(expected && join(root, expected));
  });

  it("can be a dangling symbolic link, which is not passed over", () => {
    const { root, roots } = rootsWith([".lync-policy.yml"], "sites");
    symlinkSync("missing.yaml", join(root, "sites/.lync-policy.yaml"));
    expect(findPolicy(roots)).toBe(join(root, "sites/.lync-policy.yaml"));
  });

  it("cannot be one of two in a folder", () => {
    const { roots } = rootsWith([".lync-policy.yaml", ".lync-policy.yml"], "sites");
    const message =
      'two policy files in one folder: "../.lync-policy.yaml" and "../.lync-policy.yml"; keep one of them';
    expect(() => findPolicy(roots)).toThrow(message);
  });

  it("is not searched above one that is found", () => {
    const { root, roots } = rootsWith([".lync-policy.yaml", ".lync-policy.yml", "sites/.lync-policy.yml"], "sites");
    expect(findPolicy(roots)).toBe(join(root, "sites/.lync-policy.yml"));
  });
});

/** The messages about files that are nearly called like a policy. */
async function messagesFor(files: readonly string[], folder?: string) {
  const { roots } = rootsWith(files, folder);
  const paths = { policy: findPolicy(roots), baseline: undefined };
  return unusedPolicies({}, { paths }, roots);
}

describe("a file that is nearly called like a policy", () => {
  it.each([
    "lync-policy.yaml",
    "lync-policy.yml",
    "lync_policy.yaml",
    "LyncPolicy.yaml",
    ".lync-policy.json",
    ".lync-policy.toml",
    ".lync-policy",
    ".lync-policyrc",
    ".lync-policyrc.yaml",
    ".lync_policy.yaml",
    ".lync.policy.yaml",
    ".lync-policies.yaml",
    ".lyncpolicy.yml",
    ".lync-polciy.yaml",
    ".lync-policy.YAML",
    ".lync-policy.ymal",
    ".lync-policy.yaml.txt",
  ])("is named: %s", async (name) => {
    const message = `policy file not in effect: "${name}"; rename it to .lync-policy.yaml`;
    expect(await messagesFor([name])).toEqual([message]);
    expect(await messagesFor([name], "sites/emea")).toEqual([message.replace('"', '"../../')]);
  });

  it.each([
    ".lync-policy.yaml",
    ".lync-policy.yml",
    ".lync-policy-baseline.yaml",
    ".lync-policy.yaml.bak",
    "lync-policy",
    "lync-policy.json",
    "lync-policy.sarif",
    "lync-policy.xml",
    "sync-policy.yaml",
    ".sync-policy.yaml",
    "lync.yaml",
    "policy.yaml",
    ".lintstagedrc",
    "LICENSE",
    "lync-policy.yaml/deployment.yaml",
  ])("is not %s", async (name) => {
    expect(await messagesFor([name])).toEqual([]);
  });

  it("names the policy that is in effect in its folder", async () => {
    expect(await messagesFor([".lync-policy.yml", "lync-policy.yaml"], "sites")).toEqual([
      'policy file not in effect: "../lync-policy.yaml"; "../.lync-policy.yml" is in effect instead',
    ]);
  });

  it("is to be renamed if the policy of the base commit is gone", async () => {
    const { roots } = rootsWith(["lync-policy.yaml"]);
    const paths = { policy: ".lync-policy.yaml", baseline: undefined };
    expect(await unusedPolicies({}, { paths }, roots)).toEqual([
      'policy file not in effect: "lync-policy.yaml"; rename it to .lync-policy.yaml',
    ]);
  });

  it("is not named above the policy that is in effect", async () => {
    expect(await messagesFor(["lync-policy.yaml", "sites/.lync-policy.yml"], "sites")).toEqual([]);
  });

  it("is not named if the run names its policy file, or the policy extends it", async () => {
    const { roots } = rootsWith(["lync-policy.yaml"]);
    const paths = { policy: undefined, baseline: undefined };
    expect(await unusedPolicies({ file: "other.yaml" }, { paths }, roots)).toEqual([]);
    const files = [{ file: "lync-policy.yaml" }];
    expect(await unusedPolicies({}, { paths, effective: { files } }, roots)).toEqual([]);
  });
});
