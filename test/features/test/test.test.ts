import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Files, folderWith, policyOf, runIn } from "../../support/policy-files.ts";

const policy = policyOf(
  "preset: minimal",
  "rules:",
  "  - id: contoso/two-edges",
  "    title: Every site with an Edge pool has two Edge Servers",
  "    level: error",
  "    each: spec.sites",
  "    when: self.edgePools.size() > 0",
  "    require: self.edgePools.exists(p, p.serverCount >= 2)",
  `    message: '"site " + self.name + " has a single Edge Server"'`,
  "waivers:",
  "  - rule: contoso/two-edges",
  "    deployment: fabrikam",
  "    reason: The second server is on its way",
  "    owner: uc@contoso.com",
  "    until: 2027-01-31",
);

/** A deployment of sites, each with a number of Edge Servers and a comment. */
function manifest(name: string, ...sites: readonly (readonly [number, string?])[]): string {
  const lines = sites.map(
    ([servers, comment = ""], at) =>
      `    - name: Site${at}${comment && ` # ${comment}`}\n      edgePools:\n        - { fqdn: edge${at}.contoso.com, servers: ${servers} }\n`,
  );
  const head = `apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: ${name} }\n`;
  return `${head}spec:\n  product: lync-server-2010\n  sites:\n${lines.join("")}`;
}

const expectation = 'want contoso/two-edges "a single Edge Server"';

async function testWith(fixtures: Files, ...args: readonly string[]) {
  const files = Object.entries(fixtures).map(([name, text]) => [`policy-tests/${name}`, text]);
  const folder = folderWith({ ".lync-policy.yaml": policy, ...Object.fromEntries(files) });
  return runIn(folder, "test", "--as-of", "2026-11-22", ...args);
}

describe("lync-policy test", () => {
  it("passes if every expectation is met and there are no other findings", async () => {
    const result = await testWith({
      "a.yaml": manifest("contoso", [1, expectation], [2]),
      "b.yaml": manifest("contoso", [2]),
    });
    expect(result).toEqual({
      code: 0,
      out: "contoso/two-edges  1 flagged case, 1 clean\n2 fixtures, 1 expectation: passed\n",
      err: "",
    });
  });

  it.each<readonly [string, Files, string]>([
    [
      "an unexpected finding",
      { "a.yaml": manifest("contoso", [1]) },
      'policy-tests/a.yaml:7: unexpected finding contoso/two-edges "site Site0 has a single Edge Server"',
    ],
    [
      "an expectation that no finding meets",
      { "a.yaml": manifest("contoso", [2, expectation]) },
      'policy-tests/a.yaml:7: expected finding contoso/two-edges "a single Edge Server", found none',
    ],
    [
      "an expectation with another message",
      { "a.yaml": manifest("contoso", [1, 'want contoso/two-edges "three"']) },
      'expected finding contoso/two-edges "three", found "site Site0 has a single Edge Server"',
    ],
    [
      "an expectation on another line",
      { "a.yaml": manifest("contoso", [2, expectation], [1]) },
      ', found "site Site1 has a single Edge Server" on line 10',
    ],
    ["a finding that is waived", { "a.yaml": manifest("fabrikam", [1, expectation]) }, ", found one that is waived"],
    [
      "a finding that is not waived",
      { "a.yaml": manifest("contoso", [1, expectation.replace("want", "want waived")]) },
      'expected waived finding contoso/two-edges "a single Edge Server", found one that is not waived',
    ],
    [
      "a misspelled rule",
      { "a.yaml": manifest("contoso", [2, 'want contoso/two-edge "x"']) },
      'unknown rule "contoso/two-edge" in an expectation; did you mean "contoso/two-edges"?',
    ],
    [
      "a malformed expectation",
      { "a.yaml": manifest("contoso", [2, "want contoso/two-edges single"]) },
      'expected \'# want RULE "part of the message"\', found "# want contoso/two-edges single"',
    ],
    [
      "an impossible date",
      { "a.yaml": `# as of 2026-02-30\n${manifest("contoso", [2])}` },
      'policy-tests/a.yaml:1: expected an existing date (YYYY-MM-DD) after "as of", found "2026-02-30"',
    ],
    [
      "two dates",
      { "a.yaml": `# as of 2026-02-20\n# as of 2026-02-21\n${manifest("contoso", [2])}` },
      'policy-tests/a.yaml:2: expected one date in a fixture, found "2026-02-21" after "2026-02-20"',
    ],
    [
      "a fixture that the schema rejects",
      { "a.yaml": `${manifest("contoso", [2])}      edgePool: []\n` },
      "unexpected finding schema ",
    ],
    [
      "a fixture with a YAML error",
      { "a.yaml": `${manifest("contoso", [2])}      name: twice\n  x` },
      "unexpected finding yaml-syntax ",
    ],
    [
      "expectations in a file without a manifest",
      { "a.yaml": `lync-policy/: 1 # ${expectation}\n` },
      "policy-tests/a.yaml:1: file is skipped: no apiVersion",
    ],
    [
      "an unused waiver in a comment",
      { "a.yaml": manifest("contoso", [2, "waive contoso/two-edges until 2027-01-31: it arrives in January"]) },
      "unexpected finding unused-waiver",
    ],
  ])("reports %s", async (_, fixtures, message) => {
    const { code, out, err } = await testWith(fixtures);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain(message);
    expect(out).toMatch(/: \d+ failures?\n$/);
  });

  it("applies waivers of the policy and of comments, for each fixture against its own date", async () => {
    const waived = expectation.replace("want", "want waived");
    const comment = "    # waive contoso/two-edges until 2027-01-31: it arrives in January\n";
    const fixtures = {
      "policy.yaml": manifest("fabrikam", [1, waived]),
      "comment.yaml": manifest("contoso", [1, waived]).replace("    - name", `${comment}    - name`),
      "over.yaml": `# as of 2027-02-01\n${manifest("fabrikam", [1, expectation])}`,
    };
    expect(await testWith(fixtures)).toMatchObject({ code: 0, err: "" });
  });

  it("fails on unexpected findings of product rules only with --all-rules, and always meets expectations of them", async () => {
    const pool =
      "      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          servers: 2";
    const text = `${manifest("contoso", [2])}${pool}\n`;
    expect((await testWith({ "a.yaml": text })).code).toBe(0);
    const loud = await testWith({ "a.yaml": text }, "--all-rules");
    expect([loud.code, loud.out]).toEqual([1, expect.stringContaining("unexpected finding front-end-count")]);
    const met = text.replace(/\n$/, ' # want front-end-count "has 2 Front End Servers"\n');
    expect((await testWith({ "a.yaml": met }, "--all-rules")).code).toBe(0);
    expect((await testWith({ "a.yaml": met })).code).toBe(0);
  });

  it("fails with --require if a custom rule has no flagged or no clean case", async () => {
    const clean = await testWith({ "a.yaml": manifest("contoso", [2]) }, "--require");
    expect([clean.code, clean.out]).toEqual([1, expect.stringContaining("contoso/two-edges has no flagged case\n")]);
    const flagged = await testWith({ "a.yaml": manifest("contoso", [1, expectation]) }, "--require");
    expect([flagged.code, flagged.out]).toEqual([1, expect.stringContaining("contoso/two-edges has no clean case\n")]);
    // `when` selects no object, so the deployment is no case of the rule.
    const idle = await testWith({ "a.yaml": manifest("contoso").replace("sites:", "sites: []") }, "--require");
    expect([idle.code, idle.out]).toEqual([1, expect.stringContaining("has no flagged and no clean case\n")]);
    const both = `${manifest("contoso", [1, expectation])}---\n${manifest("litware", [2])}`;
    expect((await testWith({ "a.yaml": both }, "--require")).code).toBe(0);
  });

  it("accepts a folder, a file and a policy by name, from any folder of the repository", async () => {
    const folder = folderWith({
      ".git/HEAD": "",
      "policies/uc.yaml": policy,
      "policies/policy-tests/a.yaml": manifest("contoso", [1, expectation]),
      "cases/b.yaml": manifest("contoso", [1]),
      "deep/er/README.md": "",
    });
    const on = async (...args: readonly string[]) =>
      (
        await runIn(
          join(folder, "deep/er"),
          "test",
          "--as-of",
          "2026-11-22",
          "--policy",
          "../../policies/uc.yaml",
          ...args,
        )
      ).code;
    expect([await on(), await on("../../cases"), await on("../../policies/policy-tests/a.yaml")]).toEqual([0, 1, 0]);
    expect(await on("../../nowhere")).toBe(2);
    expect(await on("../../cases", "../../policies")).toBe(2);
  });

  it("ends with exit code 3 without a fixture, and 2 without a policy or with errors in it", async () => {
    const folder = folderWith({ ".lync-policy.yaml": policy });
    expect(await runIn(folder, "test")).toMatchObject({
      code: 3,
      out: "",
      err: expect.stringContaining('no fixture found in "policy-tests"'),
    });
    expect((await testWith({ "other.yaml": "a: 1\n" })).code).toBe(3);
    expect(await runIn(folderWith({}), "test")).toMatchObject({
      code: 2,
      err: expect.stringContaining("no policy found"),
    });
    writeFileSync(join(folder, ".lync-policy.yaml"), policy.replace("serverCount", "serverCont"));
    expect(await runIn(folder, "test")).toMatchObject({
      code: 2,
      err: expect.stringContaining(".lync-policy.yaml:10:41:"),
    });
  });
});
