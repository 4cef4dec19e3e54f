import { describe, expect, it } from "vitest";
import { network } from "../../src/rules/network/index.ts";
import { runRules } from "../../src/rules/run-rules.ts";
import type { Certificate, Deployment, DeploymentSpec } from "../../src/schema/deployment.ts";
import { asOf, basisOn, cpuTime } from "../support/harness.ts";

const rules = network.filter(({ id }) => id.includes("certificate"));

type Site = DeploymentSpec["sites"][number];
type Input = {
  readonly certificates: Certificate[];
  readonly site?: Partial<Site>;
  readonly spec?: Partial<DeploymentSpec>;
};

function deploymentOf({ certificates, site, spec }: Input): Deployment {
  const sites: [Site] = [{ name: "Redmond", frontEndPools: [], ...site }];
  return {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name: "contoso" },
    spec: {
      product: "skype-for-business-server-2019",
      sipDomains: ["contoso.com"],
      sites,
      network: { certificates },
      ...spec,
    },
  };
}

const times = <T>(n: number, item: (at: number) => T): T[] => Array.from({ length: n }, (_, at) => item(at));
const pools = (n: number) =>
  times(n, (at) => ({ fqdn: `pool${at}.contoso.com`, edition: "standard" as const, homedUsers: 10, servers: 1 }));
const domains = (n: number) => times(n, (at) => `d${at}.contoso.com`);
const webPool = (externalFqdn: string, at: number) => ({
  ...(pools(1)[0] as ReturnType<typeof pools>[0]),
  fqdn: `pool${at}.contoso.com`,
  webServices: { externalFqdn },
});

/** A certificate whose only name is its subject, assigned to that name. */
function own(usage: Certificate["usage"], subject: string, more: Partial<Certificate> = {}): Certificate {
  return { usage, subject, san: [subject], assignedTo: [subject], ...more };
}

/** Deployments of which everything grows: each certificate lacks many names, or one that comes last. */
const inputs: Readonly<Record<string, (n: number) => Input>> = {
  "pools with own certificates, and SIP domains": (n) => ({
    certificates: times(n, (at) => own("front-end", `pool${at}.contoso.com`)),
    site: { frontEndPools: pools(n) },
    spec: { sipDomains: domains(n), externalAccess: { mobility: {} } },
  }),
  "pools with own and unassigned certificates": (n) => ({
    certificates: times(n, (at) => own("front-end", `pool${at}.contoso.com`)).flatMap((one) => [
      one,
      { usage: "front-end", subject: "webext.contoso.com", san: one.san ?? [] },
    ]),
    site: { frontEndPools: pools(n) },
    spec: { sipDomains: domains(n), externalAccess: { mobility: {} } },
  }),
  "pools with one certificate": (n) => ({
    certificates: [own("front-end", "contoso.com", { san: domains(n), assignedTo: pools(n).map(({ fqdn }) => fqdn) })],
    site: { frontEndPools: pools(n) },
    spec: { sipDomains: domains(n), externalAccess: { mobility: {} } },
  }),
  "pools and unassigned certificates with other subjects": (n) => ({
    certificates: times(n, (at) => ({ usage: "front-end", subject: `other${at}.contoso.com` })),
    site: { frontEndPools: pools(n) },
  }),
  "Edge pools with own certificates, and SIP domains": (n) => ({
    certificates: times(n, (at) => own("edge-external", `edge${at}.contoso.com`)),
    site: {
      frontEndPools: [],
      edgePools: times(n, (at) => ({ fqdn: `edge${at}.contoso.com`, servers: 1, nextHop: "pool0.contoso.com" })),
    },
    spec: { sipDomains: domains(n), externalAccess: { remoteUsers: {} } },
  }),
  "reverse proxies whose wildcards cover all names but the last": (n) => ({
    certificates: times(n, (at) => own("reverse-proxy", `rp${at}.contoso.com`, { san: ["*.contoso.com"] })),
    site: { frontEndPools: times(n, (at) => webPool(at === n - 1 ? "web.fabrikam.com" : `web${at}.contoso.com`, at)) },
    spec: { reverseProxies: times(n, (at) => ({ fqdn: `rp${at}.contoso.com` })) },
  }),
  "server-to-server certificates, and SIP domains": (n) => ({
    certificates: times(n, () => ({ usage: "server-to-server", subject: "oauth.fabrikam.com" })),
    spec: { sipDomains: domains(n) },
  }),
  "servers with own certificates": (n) => ({
    certificates: times(n, (at) => own("edge-external", "sip.contoso.com", { assignedTo: [`edge${at}.contoso.com`] })),
    site: {
      frontEndPools: [],
      edgePools: [
        { fqdn: "edge.contoso.com", servers: times(n, (at) => `edge${at}.contoso.com`), nextHop: "pool0.contoso.com" },
      ],
    },
  }),
  "certificates that are assigned to unknown names": (n) => ({
    certificates: times(n, (at) => own("front-end", `other${at}.contoso.com`)),
    site: { frontEndPools: pools(n) },
  }),
};

describe("the time of the certificate rules grows linearly", () => {
  it.each(Object.entries(inputs))("%s", (_name, input) => {
    const time = (n: number) => {
      const deployment = deploymentOf(input(n));
      const began = cpuTime();
      runRules(deployment, rules, basisOn(asOf));
      return cpuTime() - began;
    };
    const best = (n: number) => Math.min(time(n), time(n), time(n));
    // Sixteen times as much: a square would take 256 times as long.
    expect(best(4000)).toBeLessThan(64 * Math.max(best(250), 5));
  });
});
