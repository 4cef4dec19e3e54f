import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse as parseYaml, stringify } from "yaml";
import type { Location } from "../../../src/base/source-text.ts";
import { main } from "../../../src/cli/main.ts";
import { type FixedFile, fixFile } from "../../../src/features/fix/fix-file.ts";
import { fixableRules } from "../../../src/features/fix/fixes.ts";
import { diffFindings } from "../../../src/findings/diff.ts";
import { updates } from "../../../src/generated/updates.ts";
import { defaultPolicy } from "../../../src/model/policy.ts";
import type { Release } from "../../../src/profiles/updates/types.ts";
import { rules } from "../../../src/rules/index.ts";
import { difference } from "../../../src/yaml/edit/content.ts";
import { deployments, nearLimits } from "../../support/arbitrary.ts";
import { asOf, checkText, filesIn, policyWith, root, textOf } from "../../support/harness.ts";
import { chance, runs, tries } from "../../support/runs.ts";
import { updateBlocks, updatesPages } from "../../support/update-page.ts";

const options = { policy: policyWith({}), today: asOf };

async function fixed(content: string | Uint8Array, file = "test.yaml"): Promise<FixedFile> {
  const result = await fixFile({ file, content, named: true }, options);
  if ("report" in result) throw new Error(result.report.findings.map(({ message }) => message).join("; "));
  return result;
}

function golden(file: string, text: string): string {
  if (process.env.UPDATE === "1") writeFileSync(join(root, file), text);
  return textOf(file);
}

/** Why findings of a rule were not fixed, and what was changed for others. */
const reasonsFor = ({ remaining }: FixedFile, rule: string) =>
  remaining.filter(({ finding }) => finding.rule.id === rule).map(({ reason }) => reason);
const changes = (result: FixedFile) => result.fixed.map(({ change }) => change);

/** A deployment without findings, unless a part that is passed in has some. */
function manifest({ product = "lync-server-2010", pool = "", edge = "", site = "", spec = "" } = {}): string {
  return `apiVersion: lync-policy/v1
kind: Deployment
metadata: { name: contoso }
spec:
  product: ${product}
  sites:
    - name: Redmond
      frontEndPools:
        - fqdn: pool01.contoso.com
          edition: enterprise
          homedUsers: 100
          servers: 3
${pool}${edge === "" ? "" : `      edgePools:\n        - fqdn: edge.contoso.com\n          servers: 1\n${edge}`}${site}${spec}`;
}

const nasty = "fixtures/features/fix/nasty.yaml";

describe("a file with all kinds of YAML syntax", () => {
  it("changes only what fixes a finding", async () => {
    const result = await fixed(textOf(nasty), nasty);
    expect(result.text).toBe(golden("fixtures/features/fix/nasty.fixed.yaml", result.text));
    const lines = textOf(nasty).split("\n");
    const comments = lines.flatMap((line) => line.match(/#.*/)?.[0] ?? []);
    for (const comment of comments) expect(result.text).toContain(comment);
  });

  it("keeps its CRLF line endings, its byte order mark and the end of its last line", async () => {
    const crlf = textOf(nasty).replaceAll("\n", "\r\n").trimEnd();
    const bytes = new TextEncoder().encode(`\uFEFF${crlf}`);
    const result = await fixed(bytes, nasty);
    expect(result.mark).toBe("\uFEFF");
    expect(result.text).toBe(textOf("fixtures/features/fix/nasty.fixed.yaml").replaceAll("\n", "\r\n").trimEnd());
  }, 10_000);

  it("gives a reason for not changing values that other places share", async () => {
    expect(reasonsFor(await fixed(textOf(nasty)), "front-end-count")).toEqual([
      "change by hand: servers 1 → 3 (value has an anchor (&pool) and is shared with other places)",
      'change by hand: servers 1 → 3 ("servers" comes from a merge key (<<) shared with other places)',
      "change by hand: servers 1 → 2 (value is an alias (*few) shared with other places)",
    ]);
  });

  it("gets a new property below the last line, even if that line has no line break", async () => {
    const archiving = "  archiving:\n    store: sql\n    required: true";
    const result = await fixed(manifest({ product: "lync-server-2013", spec: archiving }));
    expect(result.text.endsWith(`${archiving}\n    scope: all-users`)).toBe(true);
  });
});

describe("a fix", () => {
  it("belongs to a rule that exists", () => {
    for (const id of fixableRules) expect(["schema", ...rules.map((rule) => rule.id)]).toContain(id);
  });

  it("raises a number of servers, far enough for the next rule too", async () => {
    const text = manifest({ product: "lync-server-2013" }).replace("100", "19000").replace("servers: 3", "servers: 2");
    expect(changes(await fixed(text))).toEqual(["servers 2 → 4"]);
    const named = text.replace("servers: 2", "servers: [fe01.contoso.com, fe02.contoso.com]");
    expect(reasonsFor(await fixed(named), "front-end-count")).toEqual([
      "add the names of more servers to the list, which has 2 servers, or move users to another pool",
    ]);
  });

  it("raises a number that the product does not support, but lowers none", async () => {
    const text = (servers: number) =>
      manifest({ product: "skype-for-business-server-se" }).replace("servers: 3", `servers: ${servers}`);
    expect(changes(await fixed(text(2)))).toEqual(["servers 2 → 3"]);
    // A pool without users, for large meetings, may also have one server.
    for (const content of [text(17), text(2).replace("homedUsers: 100", "homedUsers: 0")])
      expect(reasonsFor(await fixed(content), "pool-size")).toEqual([
        expect.stringMatching(/^split a pool that is too large, or add servers/),
      ]);
  });

  it("does not raise it beyond the maximum of a pool", async () => {
    const result = await fixed(manifest().replace("100", "110000"));
    expect(result.text).toBe(result.before);
    // pool-size alone reports it.
    expect(reasonsFor(result, "front-end-count")).toEqual([]);
    expect(reasonsFor(result, "pool-size")).toHaveLength(1);
  });

  it("enables federation on the only Edge pool, or on the one that the route names", async () => {
    const spec = "  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }\n";
    const edge = "          nextHop: pool01.contoso.com\n";
    expect((await fixed(manifest({ edge, spec }))).text).toContain("servers: 1\n          federation: true\n");
    const off = `          federation: false # not yet\n${edge}`;
    expect((await fixed(manifest({ edge: off, spec }))).text).toContain("federation: true # not yet\n");
    const two = `${edge}        - { fqdn: edge2.contoso.com, servers: 1, nextHop: pool01.contoso.com }\n`;
    expect(reasonsFor(await fixed(manifest({ edge: two, spec })), "federation-edge")).toEqual([
      expect.stringMatching(/^set federation: true on "edge/),
    ]);
    const site = "      federationRoute: EDGE2.contoso.com\n";
    expect((await fixed(manifest({ edge: two, site, spec }))).text).toContain("servers: 1, federation: true, nextHop");
  });

  it("states no fact that is not true yet", async () => {
    const spec = `  xmppGateways: [{ fqdn: xmpp01.contoso.com }]\n  externalAccess: { xmpp: { partners: [gmail.com] } }\n`;
    const result = await fixed(manifest({ spec }));
    expect(reasonsFor(result, "xmpp-gateway-hotfix")).toEqual([
      expect.stringContaining("outside the manifest, install the hotfix"),
    ]);
    expect(result.text).not.toContain("hotfix");
  });

  it("sets the archiving scope if users are selected or no selection is stated", async () => {
    const archiving = (more: string) => `  archiving:\n    required: true\n    store: sql${more}\n`;
    const of = async (more: string) => fixed(manifest({ product: "lync-server-2013", spec: archiving(more) }));
    expect(changes(await of(""))).toContain('scope: "all-users" added');
    expect(changes(await of("\n    scope: none"))).toContain('scope "none" → "all-users"');
    expect(changes(await of("\n    selectedUsers: 12"))).toContain('scope: "selected-users" added');
    for (const more of ["\n    scope: selected-users", "\n    selectedUsers: []"])
      expect(reasonsFor(await of(more), "archiving-scope")).toEqual([
        "list the users to archive under archiving.selectedUsers, or set archiving.scope to all-users",
      ]);
  });

  it("adds required content to a flow list and to a block list", async () => {
    const spec = (content: string) =>
      `  archiving: { scope: all-users, store: sql, requiredContent: [conferencing], content: ${content} }\n`;
    const flow = await fixed(manifest({ product: "lync-server-2013", spec: spec("[ im ] ") }));
    expect(flow.text).toContain("content: [ im, conferencing ] ");
    const block =
      "  archiving:\n    scope: all-users\n    store: sql\n    requiredContent: [conferencing]\n    content:\n    - im   # text\n";
    const result = await fixed(manifest({ product: "lync-server-2013", spec: block }));
    expect(result.text).toContain("    content:\n    - im   # text\n    - conferencing\n");
  });

  it("corrects a misspelled name in its own quotes, unless a number differs or two names are equally close", async () => {
    const edge = "          nextHop: pool01.contoso.com\n";
    const of = async (name: string) => fixed(manifest({ edge, pool: `          edgePool: ${name}\n` }));
    expect((await of('"egde.contoso.com" # x')).text).toContain('edgePool: "edge.contoso.com" # x\n');
    const pools = edge.replace("pool01", "pool02");
    expect(reasonsFor(await fixed(manifest({ edge: pools })), "known-reference")).toEqual([
      'set nextHop to "pool01.contoso.com", or declare "pool02.contoso.com"',
    ]);
    const twins = `${edge}        - { fqdn: edga.contoso.com, servers: 1, nextHop: pool01.contoso.com }\n`;
    const near = await fixed(manifest({ edge: twins, pool: "          edgePool: edgx.contoso.com\n" }));
    expect(reasonsFor(near, "known-reference")).toEqual([
      'set edgePool to "edge.contoso.com" or "edga.contoso.com", or declare "edgx.contoso.com"',
    ]);
  });

  it("puts a build in quotes as it is written, with its final zeros", async () => {
    const product = "skype-for-business-server-2019";
    const text = manifest({ product, pool: "          build: 2046.530 # since March\n", spec: "  build: 2046.0\n" });
    expect(checkText(text).findings.map(({ message }) => message)).toEqual(
      [
        "spec.build: expected a string, found 2046.0; put it in quotes",
        'build of pool "pool01.contoso.com": expected a string, found 2046.530; put it in quotes',
      ].toSorted((one) => (one.startsWith("spec") ? 1 : -1)),
    );
    const result = await fixed(text);
    expect(result.text).toContain('          build: "2046.530" # since March\n');
    expect(changes(result)).toContain("build put in quotes");
    expect(result.text).toContain('  build: "2046.0"\n');
  });

  it.each(["7", "2046", "true", "0x7fe", "2046.", "1.0e+4", ".nan"])(
    "does not put %s in quotes, which is no build",
    async (build) => {
      const result = await fixed(manifest({ product: "skype-for-business-server-2019", spec: `  build: ${build}\n` }));
      expect(changes(result)).toEqual([]);
      expect(reasonsFor(result, "schema")).toEqual([
        "put it in quotes (no build: expected four numbers with dots, or the last two)",
      ]);
      if (/^\d/.test(build))
        expect(result.remaining.find(({ finding }) => finding.rule.id === "schema")?.finding.message).toContain(
          `found ${build}; put it in quotes`,
        );
    },
  );

  it("corrects the name of an update unless a number differs or two names are equally close", async () => {
    const product = "skype-for-business-server-2019";
    // What the misspelled name hid is reported then.
    const renamed = async (build: string) => {
      const result = await fixed(manifest({ product, spec: `  build: ${build}\n` }));
      return { change: changes(result), reasons: reasonsFor(result, "build-format") };
    };
    const kept = (name: string) => ({
      change: [],
      reasons: [`replace "${name}" by the four numbers of the build, such as 5.0.8308.0, or by the name of an update`],
    });
    expect(await renamed("CU 8")).toEqual({ change: ['build "CU 8" → "CU8"'], reasons: [] });
    expect(await renamed("cu8hf1")).toEqual({ change: ['build "cu8hf1" → "CU8 HF1"'], reasons: [] });
    expect(await renamed("'CU8 Agust 2025 hotfix'")).toEqual({
      change: ['build "CU8 Agust 2025 hotfix" → "CU8 August 2025 hotfix"'],
      reasons: [],
    });
    expect(await renamed("CU8 2026 security update")).toEqual({
      change: [],
      reasons: [
        expect.stringMatching(/^replace "CU8 2026 .*" by "CU8 \w+ 2026 .*" or "CU8 \w+ 2026 .*", whichever runs$/),
      ],
    });
    expect(await renamed("CU8 Octobr 2026 security update")).toEqual({
      change: ['build "CU8 Octobr 2026 security update" → "CU8 October 2026 security update"'],
      reasons: [],
    });
    expect(await renamed("October 2026 security update")).toEqual({
      change: ['build "October 2026 security update" → "CU8 October 2026 security update"'],
      reasons: [],
    });
    expect(await renamed("7.0.246.530")).toEqual({
      change: [],
      reasons: ['replace "7.0.246.530" by "7.0.2046.530" if that is what runs, or by the build that does'],
    });
    for (const name of [
      "7.0.2046.583-beta",
      "CU8 October 2026 security update-beta",
      "CU8 beta",
      "7.0.246.531",
      "KB4470124",
    ])
      expect(await renamed(JSON.stringify(name))).toEqual(kept(name));
    for (const name of ["CU9", "CU18", "CU8 November 2026 security update", "nonsense", "6.0.9319.881"])
      expect(await renamed(JSON.stringify(name))).toEqual(kept(name));
  });

  it("corrects a build that was copied with more than its number, unless the two contradict each other", async () => {
    const renamed = async (build: string) =>
      changes(await fixed(manifest({ product: "skype-for-business-server-2019", spec: `  build: ${build}\n` })));
    for (const build of ["v7.0.2046.583", "7.0.2046.583 (CU8)", "CU8 October 2026 security update (7.0.2046.583)"])
      expect(await renamed(build)).toEqual([`build "${build}" → "7.0.2046.583"`]);
    for (const [build, name] of [
      ["CU8 Hotfix 1", "CU8 HF1"],
      ["Cumulative Update 8", "CU8"],
    ])
      expect(await renamed(build ?? "")).toEqual([`build "${build}" → "${name}"`]);
    for (const build of ["7.0.2046.583 (CU7)", "7.0.2046.583 or 7.0.2046.569", "7.0.2046.889 (CU1)"])
      expect(await renamed(build)).toEqual([]);
  });

  it("takes the only update that a Knowledge Base article is about", async () => {
    const build = async (product: string) => changes(await fixed(manifest({ product, spec: "  build: KB5012686\n" })));
    expect(await build("skype-for-business-server-2019")).toEqual([
      expect.stringMatching(/^build "KB5012686" → ".*April 2022/),
    ]);
    expect(await build("skype-for-business-server-se")).toEqual([]);
  });

  it("takes the names of updates from the table of the policy", async () => {
    const release = { ...updates.builds["skype-for-business-server-se"]?.[0], name: "Contoso image 4" };
    const builds = { "skype-for-business-server-se": [release as Release] };
    const policy = policyWith({
      updates: { ...defaultPolicy.updates, file: { name: "u.json", table: { ...updates, builds } } },
    });
    const content = manifest({ product: "skype-for-business-server-se", spec: "  build: contoso imag 4\n" });
    const result = await fixFile({ file: "a.yaml", content, named: true }, { policy, today: asOf });
    expect("fixed" in result && changes(result)).toEqual(['build "contoso imag 4" → "Contoso image 4"']);
  });

  it("never changes an old build: what runs is a fact", async () => {
    const result = await fixed(manifest({ product: "skype-for-business-server-se", spec: "  build: 7.0.2046.820\n" }));
    expect(changes(result)).toEqual([]);
    expect(reasonsFor(result, "security-updates")).toEqual([expect.stringMatching(/^outside the manifest, install/)]);
  });

  it("quotes a name with YAML syntax in it", async () => {
    const name = 'edge.contoso.com", servers [9] } # \\u';
    const quoted = JSON.stringify(name);
    const edge = `          nextHop: pool01.contoso.com\n        - fqdn: ${quoted}\n          servers: 1\n          nextHop: pool01.contoso.com\n`;
    const text = manifest({ edge, pool: `          edgePool: ${JSON.stringify(`x${name}`)}\n` });
    const result = await fixed(text);
    expect(parseYaml(result.text).spec.sites[0].frontEndPools[0].edgePool).toBe(name);
  });

  it("corrects a misspelled property or value, unless the right one is set too or a number differs", async () => {
    const text = manifest().replace("homedUsers", "homedUser").replace("enterprise", "Entreprise");
    expect(changes(await fixed(text))).toEqual(['edition "Entreprise" → "enterprise"', '"homedUser" → "homedUsers"']);
    const both = manifest({ pool: "          homedUser: 7\n" });
    expect(reasonsFor(await fixed(both), "schema")).toEqual([
      'write "homedUsers" if that is meant ("homedUsers" is already set: keep one of them)',
    ]);
    for (const product of ["lync-server-2012", "skype-for-business-server-2109"])
      expect(reasonsFor(await fixed(manifest({ product })), "schema")).toHaveLength(1);
  });

  it.each([
    ["a negation", "  archiving: { noPurge: true, nonCriticalMode: true }\n"],
    ["another list", "  externalAccess: { federation: { blockedDomains: [fabrikam.com] } }\n"],
    ["another unit that is not exact", "  archiving: { retentionYears: 7 }\n"],
    ["another version", "  network: { tls10Only: true }\n"],
  ])("renames no property that means something else: %s", async (_, spec) => {
    const result = await fixed(manifest({ product: "lync-server-2013", spec }));
    expect(changes(result)).toEqual([]);
    expect(result.text).toBe(result.before);
  });

  it.each([
    ["edition: enterprise", "edition: not enterprise"],
    ["edition: enterprise", "edition: nonstandard"],
    ["edition: enterprise", "edition: не standard"],
    ["product: lync-server-2010", "product: Skype for Business"],
    ["product: lync-server-2010", "product: Lync"],
    ["homedUsers: 100", "homedUsersK: 9"],
  ])("keeps a value or a name that is ambiguous or the opposite: %s, %s", async (right, written) => {
    const text = manifest().replace(right, written);
    expect((await fixed(text)).text).toBe(text);
  });

  it("converts a number with its unit if that is exact", async () => {
    const servers = (memory: string) =>
      manifest().replace("servers: 3", `servers: [{ fqdn: fe01.contoso.com, ${memory} }, fe02.contoso.com]`);
    expect((await fixed(servers("memoryMb: 16384"))).text).toContain("{ fqdn: fe01.contoso.com, memoryGb: 16 }");
    expect((await fixed(servers("memoryMb: 1500"))).text).toContain("memoryMb: 1500");
    const weeks = manifest({ spec: "  archiving: { scope: none, retentionWeeks: 2 }\n" });
    expect((await fixed(weeks)).text).toContain("retentionDays: 14 }");
  });

  it("counts a finding inside a renamed object once: as fixed or as not fixed", async () => {
    const text = manifest()
      .replace("frontEndPools", "front_end_pools")
      .replace("servers: 3", "servers: three\n          colour: red");
    const result = await fixed(text);
    const schema = (list: readonly { finding: { rule: { id: string }; range: { line: number } } }[]) =>
      list.filter(({ finding }) => finding.rule.id === "schema").map(({ finding }) => finding.range.line);
    expect(changes(result)).toContain('"front_end_pools" → "frontEndPools"');
    expect(schema(result.fixed)).toEqual([8]);
    expect(schema(result.remaining)).toEqual([12, 13]);
    expect(reasonsFor(result, "schema")[0]).toBe("write 3");
  });

  it("reduces a URL, SIP address or host with a port to the name in it", async () => {
    const spec = '  sipDomains: ["sip:contoso.com", "user@fabrikam.com", "münchen.contoso.com/"]\n';
    const result = await fixed(
      manifest({ spec }).replace("- fqdn: pool01.contoso.com", "- fqdn: https://pool01.contoso.com:443/"),
    );
    expect(changes(result)).toEqual([
      'fqdn "https://pool01.contoso.com:443/" → "pool01.contoso.com"',
      'sipDomains "sip:contoso.com" → "contoso.com"',
      'sipDomains "user@fabrikam.com" → "fabrikam.com"',
    ]);
    expect(reasonsFor(result, "schema")).toHaveLength(1);
  });

  it("fixes findings that an earlier fix reveals", async () => {
    const text = manifest().replace("edition", "editoin").replace("100", "30000");
    expect(changes(await fixed(text))).toEqual(['"editoin" → "edition"', "servers 3 → 4"]);
  });

  it("is made together with the fixes for what it reveals, which are reported too", async () => {
    const text = textOf("fixtures/transcripts/fix-chain/files/redmond.yaml");
    const result = await fixed(text);
    expect(changes(result)).toEqual([
      "servers 6 → 9",
      'pairedWith "pool2.contoso.com" → "pool02.contoso.com"',
      "servers 6 → 9",
    ]);
    expect(result.remaining.map(({ finding }) => finding.rule.id)).toEqual(["product-support"]);
    // Without a fix for one of the pools, whose servers are listed, nothing is changed.
    const servers = Array.from({ length: 6 }, (_, at) => `fe${at}.contoso.com`);
    const listed = text.replace(/servers: 6(?![\s\S]*servers: 6)/, `servers: [${servers.join(", ")}]`);
    const refused = await fixed(listed);
    expect([refused.text, changes(refused)]).toEqual([listed, []]);
    expect(reasonsFor(refused, "known-reference")).toEqual([
      expect.stringMatching(
        /^change by hand: pairedWith "pool2.contoso.com" → "pool02.contoso.com" \(the fix would introduce/,
      ),
    ]);
  });

  it("only reveals what may be fixed: with other rules excluded, nothing is changed", async () => {
    const content = textOf("fixtures/transcripts/fix-chain/files/redmond.yaml");
    const result = await fixFile(
      { file: "a.yaml", content, named: true },
      options,
      ({ rule }) => rule.id === "known-reference",
    );
    expect("report" in result || result.fixed).toEqual([]);
  });

  it("has its position in the text before and in the text after all fixes", async () => {
    const spec = "  externalAccess: { federation: { allowedDomains: [fabrikam.com] } }\n";
    const edge = "          nextHop: pool01.contoso.com\n";
    const text = manifest({ edge, spec })
      .replace("servers: 3", "serverz: 3")
      .replace("homedUsers: 100", "homedUsers: 30000");
    const result = await fixed(text);
    const excerpt = (place: Location) => place.excerpt.slice(place.range.column - 1, place.range.endColumn - 1);
    const of = (rule: string) =>
      result.fixed
        .filter((one) => one.finding.rule.id === rule)
        .map(({ places }) => [excerpt(places.before), excerpt(places.after)]);
    expect([...of("schema"), ...of("front-end-count")]).toEqual([
      ["serverz", "servers"],
      ["3", "4"],
    ]);
    const lines = { before: result.before.split("\n"), after: result.text.split("\n") };
    for (const { places } of [...result.fixed, ...result.remaining])
      for (const side of ["before", "after"] as const)
        expect(lines[side][places[side].range.line - 1]).toBe(places[side].excerpt);
    expect(lines.after.length).toBeGreaterThan(lines.before.length);
    for (const { finding, places } of result.remaining) expect(places.after.range.line).toBe(finding.range.line);
  });

  it("sets the server count of a Standard Edition pool to 1, unless servers are named", async () => {
    const pool = (servers: string) =>
      manifest({
        pool: `        - { fqdn: se01.contoso.com, edition: standard, homedUsers: 5, servers: ${servers} }\n`,
      });
    expect(changes(await fixed(pool("2")))).toEqual(["servers 2 → 1"]);
    expect(reasonsFor(await fixed(pool("[a.contoso.com, b.contoso.com]")), "standard-edition-limits")).toHaveLength(1);
  });
});

describe(`properties over deployments that conform to the schema (${chance})`, () => {
  const texts = fc
    .tuple(fc.oneof(deployments, nearLimits), fc.boolean())
    .map(([deployment, flow]) => (flow ? JSON.stringify(deployment, null, 1) : stringify(deployment)));

  it("a fix introduces no finding, and a second run changes nothing", async () => {
    let count = 0;
    const property = fc.asyncProperty(texts, async (text) => {
      const once = await fixed(text);
      const [before, after] = [text, once.text].map((one) => checkText(one, "test.yaml", "recommended").findings);
      expect(diffFindings(before ?? [], after ?? []).added).toEqual([]);
      expect(once.remaining).toHaveLength(after?.length ?? -1);
      if (once.fixed.length === 0) expect(once.text).toBe(text);
      else expect(difference(parseYaml(text), parseYaml(once.text))).toBeDefined();
      const twice = await fixed(once.text);
      expect([twice.text, twice.fixed]).toEqual([once.text, []]);
      count += once.fixed.length;
    });
    await fc.assert(property, runs(4, "slow"));
    expect(count).toBeGreaterThan(tries(4, "slow"));
  });

  const valid = filesIn("fixtures/projects").filter((file) => /\/(sound|repaired)\/(?!monitoring).*yaml$/.test(file));

  it("a typo in a valid manifest is corrected byte for byte, or not fixed with a reason", async () => {
    let right = 0;
    const typos = fc.tuple(fc.constantFrom(...valid), fc.nat(), fc.boolean()).map(([file, pick, crlf]) => {
      const text = textOf(file);
      const places = [...text.matchAll(/[a-z][A-Za-z]{3,}(?=:)|(?<=Pool: |Server: |Hop: )[a-z][\w.-]+/g)];
      const place = places[pick % places.length];
      const [at, word] = [place?.index ?? 0, place?.[0] ?? ""];
      const typo = word.slice(0, 1) + (word[2] ?? "") + (word[1] ?? "") + word.slice(3);
      const broken = text.slice(0, at) + typo + text.slice(at + word.length);
      return [text, broken].map((one) => (crlf ? one.replaceAll("\n", "\r\n") : one)) as [string, string];
    });
    const property = fc.asyncProperty(typos, async ([text, broken]) => {
      const result = await fixed(broken);
      if (result.text === text) right++;
      else expect([result.text, result.remaining.every(({ reason }) => reason !== "")]).toEqual([broken, true]);
    });
    await fc.assert(property, runs(20, "slow"));
    expect(right).toBeGreaterThan(tries(20, "slow") * 0.7);
  });
});

describe("the command line", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "lync-policy-fix-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  async function run(args: readonly string[], cwd = folder, command = "fix") {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await main([command, ...args], {
      cwd,
      installDir: root,
      color: false,
      stdin: async () => new Uint8Array(),
      out: (text) => out.push(text),
      err: (text) => err.push(text),
    });
    return { code, out: out.join(""), err: err.join("") };
  }

  const small = manifest().replace("100", "30000");
  const put = (name: string, text = small) => writeFileSync(join(folder, name), text);
  const contentOf = (name: string) => readFileSync(join(folder, name), "utf8");

  it.each(readdirSync(join(root, "fixtures/projects")))(
    "prints the expected diff of the broken project %s, and git applies it",
    async (project) => {
      cpSync(join(root, "fixtures/projects", project, "broken"), join(folder, "broken"), { recursive: true });
      const dry = await run(["--dry-run", "--as-of", asOf, "broken"]);
      const report = `${dry.err}\nexit code ${dry.code}\n`;
      expect(dry.out).toBe(golden(`fixtures/features/fix/${project}.diff`, dry.out));
      expect(report).toBe(golden(`fixtures/features/fix/${project}.txt`, report));
      if (dry.out === "") return;
      const applied = `${folder}-applied`;
      cpSync(folder, applied, { recursive: true });
      const git = spawnSync("git", ["apply", "-"], { cwd: applied, input: dry.out, encoding: "utf8" });
      expect(git.stderr).toBe("");
      await run(["--as-of", asOf, "broken"]);
      const files = (at: string) =>
        readdirSync(at, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
      expect(files(applied)).toEqual(files(folder));
      rmSync(applied, { recursive: true });
      const again = await run(["--dry-run", "--as-of", asOf, "broken"]);
      expect(again.out).toBe("");
    },
    20_000,
  );

  it("prints what docs/planning.md shows (UPDATE=1 rewrites it)", async () => {
    const section = textOf("docs/planning.md").split("\n## Fix findings\n")[1]?.split("\n## ")[0] ?? "";
    const block = (language: string) => section.split(`\n\`\`\`${language}\n`)[1]?.split("```\n")[0] ?? "";
    put("contoso.yaml", block("yaml"));
    const { out, err } = await run(block("sh").trim().split(" ").slice(2));
    if (updatesPages)
      updateBlocks("docs/planning.md", [
        [block("diff"), out],
        [block("text"), err],
      ]);
    else expect([out, err]).toEqual([block("diff"), block("text")]);
    const rows = [...section.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell = ""]) => cell.match(/[a-z-]+/g) ?? []);
    expect(rows.toSorted()).toEqual(fixableRules.toSorted());
  });

  it("exits with 0 if all is fixed, with 1 if an error is not, with 3 without a manifest", async () => {
    put("good.yaml");
    const { code, out } = await run(["--as-of", "2019-06-01", "good.yaml"]);
    expect([code, contentOf("good.yaml")]).toEqual([0, small.replace("servers: 3", "servers: 4")]);
    expect(out).toContain("servers 3 → 4\n1 fixed, 0 not fixed (1 file changed)\n");
    put("bad.yaml", "apiVersion: lync-policy/v1\nkind: Deployment\nkind: x\n");
    expect(await run(["bad.yaml"])).toMatchObject({
      code: 1,
      out: expect.stringContaining("to do: correct the text as the message describes; parsers reject it"),
    });
    put("other.yaml", "a: 1\n");
    expect(await run(["other.yaml"])).toMatchObject({ code: 3 });
  });

  it("exits with 1 exactly if check fails afterwards: for errors or, with --fail-on or failOn, for what is less severe", async () => {
    const note = manifest({ product: "lync-server-2010" });
    const warning = manifest({ product: "skype-for-business-server-se" })
      .replace("100", "0")
      .replace("servers: 3", "servers: 2");
    const error = note.replace("100", "110000");
    const levels = ["error", "warning", "note", "never"] as const;
    for (const [text, expected] of [
      [note, [0, 0, 1, 0]],
      [warning, [0, 1, 1, 0]],
      [error, [1, 1, 1, 0]],
    ] as const) {
      put("m.yaml", text);
      const codes = await Promise.all(
        levels.map((level) => run(["--dry-run", "--fail-on", level, "--as-of", asOf, "m.yaml"])),
      );
      expect([text, codes.map(({ code }) => code)]).toEqual([text, expected]);
      const checked = await Promise.all(
        levels.map((level) => run(["--fail-on", level, "--as-of", asOf, "m.yaml"], folder, "check")),
      );
      expect(checked.map(({ code }) => code)).toEqual(expected);
      expect(await run(["--dry-run", "--as-of", asOf, "m.yaml"])).toMatchObject({ code: expected[0] });
      put("policy.yaml", "apiVersion: lync-policy/v1\nkind: Policy\nfailOn: note\n");
      const args = ["--dry-run", "--as-of", asOf, "--policy", "policy.yaml", "m.yaml"];
      expect(await run(args)).toMatchObject({ code: expected[2] });
    }
  });

  it("changes nothing in a dry run, and fixes only the findings of the rule given", async () => {
    put("m.yaml", small.replace("spec:", "spec:\n  availabilty: high").replace("100", "1"));
    const before = contentOf("m.yaml");
    expect((await run(["--dry-run", "m.yaml"])).code).toBe(0);
    expect(contentOf("m.yaml")).toBe(before);
    await run(["--rule", "schema", "m.yaml"]);
    expect(contentOf("m.yaml")).toBe(before.replace("availabilty", "availability"));
  });

  it.each([
    [["--rule", "front-end-cuont", "x"], 'did you mean "front-end-count"?'],
    [["-", "m.yaml"], "cannot be combined with other patterns"],
    [["missing.yaml"], "no such file or folder"],
  ])("exits with 2 for %j", async (args, words) => {
    expect(await run(args)).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  });

  it("keeps the mode of a file, and leaves no other file", async () => {
    put("real.yaml");
    chmodSync(join(folder, "real.yaml"), 0o640);
    expect((await run(["real.yaml"])).code).toBe(0);
    expect(statSync(join(folder, "real.yaml")).mode & 0o777).toBe(0o640);
    expect(contentOf("real.yaml")).toContain("servers: 4");
    expect(readdirSync(folder)).toEqual(["real.yaml"]);
  });

  it.each(["inside", "outside"])(
    "never writes through a link to %s the working directory, a file or a folder",
    async (where) => {
      const target = where === "inside" ? "tree/out" : "out";
      mkdirSync(join(folder, target), { recursive: true });
      mkdirSync(join(folder, "tree"), { recursive: true });
      put(`${target}/m.yaml`);
      symlinkSync(join(folder, target, "m.yaml"), join(folder, "tree/file.yaml"));
      symlinkSync(join(folder, target), join(folder, "tree/folder"));
      for (const name of ["file.yaml", "folder/m.yaml"]) {
        const { code, err } = await run([name], join(folder, "tree"));
        const reason =
          where === "inside" ? /^lync-policy: cannot write .* is a symbolic link/m : /points outside the working/;
        expect([code, err]).toEqual([2, expect.stringMatching(reason)]);
      }
      expect(contentOf(`${target}/m.yaml`)).toBe(small);
      expect(lstatSync(join(folder, "tree/file.yaml")).isSymbolicLink()).toBe(true);
    },
  );

  it("writes a file with two hard links under the name that was given", async () => {
    put("one.yaml");
    linkSync(join(folder, "one.yaml"), join(folder, "two.yaml"));
    expect((await run(["one.yaml"])).code).toBe(0);
    expect([contentOf("one.yaml") === small, contentOf("two.yaml")]).toEqual([false, small]);
    expect(existsSync(join(folder, "two.yaml"))).toBe(true);
  });
});
