import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { validate } from "../support/harness.ts";

const today = "2022-06-01";

/** The report on manifests whose specs are given, each after the product and a pool of ten thousand users. */
function reportOn(...texts: readonly string[]): Report {
  return validate(
    texts.map((content, at) => ({ file: `${at}.yaml`, content, named: true })),
    { preset: "recommended" },
    today,
  );
}

const head = (name: string) =>
  `apiVersion: lync-policy/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  product: skype-for-business-server-2015\n`;
const pool = (at: number, servers = "servers: 4", more = "") =>
  `        - { fqdn: p${at}.contoso.com, edition: enterprise, homedUsers: 10000, ${servers}${more} }\n`;
const site = (at: number, pools: string, edge = "") => `    - name: Site ${at}\n      frontEndPools:\n${pools}${edge}`;

function found({ findings }: Report): readonly string[] {
  return findings.filter(({ rule }) => rule.kind !== "builtin").map(({ rule, path }) => `${rule.id} ${path.join("/")}`);
}

function unevaluated({ run }: Report): readonly string[] {
  return run.unevaluated?.flatMap(({ rules }) => rules.map(({ id }) => id)) ?? [];
}

describe("of a manifest with errors, nothing is reported that depends on what is unknown", () => {
  it("a reference to what may be declared by the unknown name, however many names there are", () => {
    const sites = Array.from({ length: 30 }, (_, at) => {
      const fqdn = at === 29 ? "" : `e${at}.contoso.com`;
      const names = `externalFqdns: { access: sip${at}.contoso.com, webConferencing: wc${at}.contoso.com, av: av${at}.contoso.com }`;
      return site(
        at,
        pool(at, "servers: 4", `, edgePool: e${at}.contoso.com`),
        `      edgePools:\n        - { fqdn: ${fqdn}, servers: 2, ${names} }\n`,
      );
    });
    const report = reportOn(`${head("contoso")}  sites:\n${sites.join("")}`);
    expect(found(report).filter((each) => each.startsWith("known-reference"))).toEqual([]);
    expect(unevaluated(report)).toContain("known-reference");
  });

  it.each([
    ["a port list as text", "- { from: internet, to: access-edge, protocol: tcp, ports: 443 and 5061 }"],
    ["a rule as text", "- TCP 443 from the Internet to the Access Edge service"],
    ["an empty rule", "-"],
  ])("a firewall rule that may be %s", (_, rule) => {
    const rules = `  externalAccess: { remoteUsers: {} }\n  network:\n    firewallRules:\n      ${rule}\n      - { from: internal, to: edge-internal, protocol: tcp, ports: 5061 }\n`;
    const edge = "      edgePools:\n        - { fqdn: edge.contoso.com, servers: 2 }\n";
    const report = reportOn(`${head("contoso")}  sites:\n${site(1, pool(1), edge)}${rules}`);
    expect(found(report).filter((each) => each.startsWith("firewall-ports"))).toEqual([]);
    expect(unevaluated(report)).toContain("firewall-ports");
  });

  it("a list that a property with an unknown name may be", () => {
    const archiving = "  archiving: { required: true, scope: all-users }\n";
    const hosts = "      keeps:\n        - { fqdn: arch01.contoso.com }\n";
    const report = reportOn(
      `${head("contoso").replace("skype-for-business-server-2015", "lync-server-2010")}  sites:\n${site(1, pool(1), hosts)}${archiving}`,
    );
    expect(found(report).filter((each) => each.startsWith("archiving"))).toEqual([]);
  });
});

describe("of a manifest with errors, what does not depend on them is reported", () => {
  it("of other pools, before and after the one with the error", () => {
    const pools = pool(1, "servers: 1") + pool(2, "servrs: 1") + pool(3, "servers: 1");
    expect(found(reportOn(`${head("contoso")}  sites:\n${site(1, pools)}`))).toEqual(
      expect.arrayContaining([
        "front-end-count spec/sites/0/frontEndPools/0/servers",
        "front-end-count spec/sites/0/frontEndPools/2/servers",
      ]),
    );
  });

  it("with a value that can only be one of a few", () => {
    const pools = pool(1, "servers: 1, platform: hyperv") + pool(2, "servers: 1");
    expect(found(reportOn(`${head("contoso")}  sites:\n${site(1, pools)}`))).toContain(
      "front-end-count spec/sites/0/frontEndPools/0/servers",
    );
  });
});

describe("the rules of a run with a manifest that cannot be read", () => {
  it("ran for the others", () => {
    const good = `${head("contoso")}  sites:\n${site(1, pool(1, "servers: 1"))}`;
    const { run } = reportOn(good, `${head("fabrikam")}  sites: [\n`);
    expect(run.ran?.map(({ id }) => id)).toContain("front-end-count");
    expect(run.unevaluated).toMatchObject([{ file: "1.yaml", rules: { length: run.rules.length } }]);
    expect(run.idle).toEqual([]);
  });
});
