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

/** A deployment of sites, each with so many Edge Servers and a comment. */
function manifest(name: string, ...sites: readonly (readonly [number, string?])[]): string {
  const lines = sites.map(
    ([servers, comment = ""], at) =>
      `    - name: Site${at}${comment && ` # ${comment}`}\n      edgePools:\n        - { fqdn: edge${at}.contoso.com, servers: ${servers} }\n`,
  );
  const head = `apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: ${name} }\n`;
  return `${head}spec:\n  product: lync-server-2010\n  sites:\n${lines.join("")}`;
}

const wanted = 'want contoso/two-edges "a single Edge Server"';

async function tried(fixtures: Files, ...args: readonly string[]) {
  const files = Object.entries(fixtures).map(([name, text]) => [`policy-tests/${name}`, text]);
  const folder = folderWith({ ".lync-policy.yaml": policy, ...Object.fromEntries(files) });
  return runIn(folder, "test", "--as-of", "2026-11-22", ...args);
}

describe("lync-policy test", () => {
  it("is content where every want is met and other lines get nothing", async () => {
    const result = await tried({ "a.yaml": manifest("contoso", [1, wanted], [2]), "b.yaml": manifest("contoso", [2]) });
    expect(result).toEqual({
      code: 0,
      out: "contoso/two-edges  1 flagged case, 1 clean\n2 fixtures, 1 want: all as wanted\n",
      err: "",
    });
  });

  it.each<readonly [string, Files, string]>([
    [
      "a finding that no line wants",
      { "a.yaml": manifest("contoso", [1]) },
      'policy-tests/a.yaml:7: gets contoso/two-edges "site Site0 has a single Edge Server", which it does not want',
    ],
    [
      "a want that nothing meets",
      { "a.yaml": manifest("contoso", [2, wanted]) },
      'policy-tests/a.yaml:7: wants contoso/two-edges "a single Edge Server" and does not get it',
    ],
    [
      "a want with another message",
      { "a.yaml": manifest("contoso", [1, 'want contoso/two-edges "three"']) },
      'and does not get it; it gets "site Site0 has a single Edge Server"',
    ],
    [
      "a want on another line",
      { "a.yaml": manifest("contoso", [2, wanted], [1]) },
      'and does not get it; line 10 gets "site Site1 has',
    ],
    ["a finding that is waived", { "a.yaml": manifest("fabrikam", [1, wanted]) }, "and does not get it; it is waived"],
    [
      "a finding that is not waived",
      { "a.yaml": manifest("contoso", [1, wanted.replace("want", "want waived")]) },
      "wants waived contoso/two-edges",
    ],
    [
      "a rule that is misspelt",
      { "a.yaml": manifest("contoso", [2, 'want contoso/two-edge "x"']) },
      'a want names rule "contoso/two-edge", which is not known; did you mean "contoso/two-edges"?',
    ],
    [
      "a want that cannot be read",
      { "a.yaml": manifest("contoso", [2, "want contoso/two-edges single"]) },
      "wants nothing; '# want RULE \"part of the message\"' is needed",
    ],
    [
      "a day that is none",
      { "a.yaml": `# as of 2026-02-30\n${manifest("contoso", [2])}` },
      'policy-tests/a.yaml:1: as of "2026-02-30": one day of the calendar is needed',
    ],
    [
      "two days",
      { "a.yaml": `# as of 2026-02-20\n# as of 2026-02-21\n${manifest("contoso", [2])}` },
      'policy-tests/a.yaml:2: as of "2026-02-21"',
    ],
    ["a fixture with a broken form", { "a.yaml": `${manifest("contoso", [2])}      edgePool: []\n` }, "gets schema "],
    [
      "a fixture that is no YAML",
      { "a.yaml": `${manifest("contoso", [2])}      name: twice\n  x` },
      "gets yaml-syntax ",
    ],
    [
      "wants in a file that is no manifest",
      { "a.yaml": `lync-policy/: 1 # ${wanted}\n` },
      "policy-tests/a.yaml:1: is left alone: no apiVersion",
    ],
    [
      "a comment waiver that waives nothing",
      { "a.yaml": manifest("contoso", [2, "waive contoso/two-edges until 2027-01-31: it comes in January"]) },
      "gets unused-waiver",
    ],
  ])("says %s", async (_, fixtures, message) => {
    const { code, out, err } = await tried(fixtures);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain(message);
    expect(out).toMatch(/\d+ things? (is|are) not as wanted\n$/);
  });

  it("tries waivers of the policy and of comments, each fixture for its own day", async () => {
    const waived = wanted.replace("want", "want waived");
    const comment = "    # waive contoso/two-edges until 2027-01-31: it comes in January\n";
    const fixtures = {
      "policy.yaml": manifest("fabrikam", [1, waived]),
      "comment.yaml": manifest("contoso", [1, waived]).replace("    - name", `${comment}    - name`),
      "over.yaml": `# as of 2027-02-01\n${manifest("fabrikam", [1, wanted])}`,
    };
    expect(await tried(fixtures)).toMatchObject({ code: 0, err: "" });
  });

  it("asks for silence of the product's rules only with --all-rules, and meets wants for them always", async () => {
    const pool =
      "      frontEndPools:\n        - fqdn: pool01.contoso.com\n          edition: enterprise\n          homedUsers: 30000\n          servers: 2";
    const text = `${manifest("contoso", [2])}${pool}\n`;
    expect((await tried({ "a.yaml": text })).code).toBe(0);
    const loud = await tried({ "a.yaml": text }, "--all-rules");
    expect([loud.code, loud.out]).toEqual([1, expect.stringContaining("gets front-end-count")]);
    const met = text.replace(/\n$/, ' # want front-end-count "has 2 Front End Servers"\n');
    expect((await tried({ "a.yaml": met }, "--all-rules")).code).toBe(0);
    expect((await tried({ "a.yaml": met })).code).toBe(0);
  });

  it("fails with --require where an own rule has no flagged or no clean case", async () => {
    const clean = await tried({ "a.yaml": manifest("contoso", [2]) }, "--require");
    expect([clean.code, clean.out]).toEqual([1, expect.stringContaining("contoso/two-edges has no flagged case\n")]);
    const flagged = await tried({ "a.yaml": manifest("contoso", [1, wanted]) }, "--require");
    expect([flagged.code, flagged.out]).toEqual([1, expect.stringContaining("contoso/two-edges has no clean case\n")]);
    // Nothing that `when` chooses: the rule was not tried at all.
    const idle = await tried({ "a.yaml": manifest("contoso").replace("sites:", "sites: []") }, "--require");
    expect([idle.code, idle.out]).toEqual([1, expect.stringContaining("has no flagged and no clean case\n")]);
    const both = `${manifest("contoso", [1, wanted])}---\n${manifest("litware", [2])}`;
    expect((await tried({ "a.yaml": both }, "--require")).code).toBe(0);
  });

  it("takes a folder, a file and a policy by name, from any folder of the repository", async () => {
    const folder = folderWith({
      ".git/HEAD": "",
      "policies/uc.yaml": policy,
      "policies/policy-tests/a.yaml": manifest("contoso", [1, wanted]),
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

  it("ends in 3 without a fixture, and in 2 without a policy or with one that has errors", async () => {
    const folder = folderWith({ ".lync-policy.yaml": policy });
    expect(await runIn(folder, "test")).toMatchObject({
      code: 3,
      out: "",
      err: expect.stringContaining('no fixture found in "policy-tests"'),
    });
    expect((await tried({ "other.yaml": "a: 1\n" })).code).toBe(3);
    expect(await runIn(folderWith({}), "test")).toMatchObject({
      code: 2,
      err: expect.stringContaining("there is no policy to test"),
    });
    writeFileSync(join(folder, ".lync-policy.yaml"), policy.replace("serverCount", "serverCont"));
    expect(await runIn(folder, "test")).toMatchObject({
      code: 2,
      err: expect.stringContaining(".lync-policy.yaml:10:41:"),
    });
  });
});
