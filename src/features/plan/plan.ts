import { CannotRun } from "../../base/errors.ts";
import { hitsOf } from "../../engine/run-rules.ts";
import { saidFor2010 } from "../../profiles/lync-2010-fact.ts";
import { reverseProxyRequired } from "../../rules/external-access/reverse-proxy-required.ts";
import { rulesOf } from "../../rules/index.ts";
import type { Deployment, ReverseProxy, Site } from "../../schema/deployment.ts";
import { archivingOf, archivingServer, archivingShares, archivingSteps, settingSteps } from "./archiving.ts";
import { refuseWhatIsNotOffered } from "./check-offered.ts";
import { dnsOf } from "./dns.ts";
import { edgePoolOf, edgeSteps, externalAccessOf, gatewaySteps, gatewaysOf, meetsOthers } from "./external-access.ts";
import { sizedPools } from "./front-ends.ts";
import { needsOf } from "./needs.ts";
import { poolSteps, poolsBySite } from "./pools.ts";
import { ground, type Needs, type Plan, type Requirements, type Step } from "./types.ts";

/**
 * Requirements → the smallest deployment for them. What is needed at all is asked of the rules, and how much of it of
 * the sums that they judge by; in the end all rules judge the whole.
 */
export function planOf(requirements: Requirements, today: string): Plan {
  const needs = needsOf(requirements);
  refuseWhatIsNotOffered(needs);
  const { deployment, steps } = drawn(needs, today);
  return { needs, deployment, steps, notes: notesOn(deployment, today) };
}

function drawn(needs: Needs, today: string): Pick<Plan, "deployment" | "steps"> {
  const pools = sizedPools(needs);
  const draft = withSites([], needs);
  const edge = edgePoolOf(draft, needs, today);
  const gateways = gatewaysOf(draft, needs, today);
  const shares = archivingShares(pools, needs);
  const inside = withSites([{ name: "draft", ...(edge && { edgePools: [edge] }) }], needs);
  const proxies = proxiesOf(inside, needs, today);
  const around = { edge: edge?.fqdn, shares, published: proxies.length > 0 };
  const [first, ...others] = poolsBySite(pools, needs, around);
  const { archiving } = needs;
  const central: Site = {
    ...(first as Site),
    ...(edge && { edgePools: [{ ...edge, nextHop: pools[0]?.fqdn ?? "" }] }),
    ...(archiving &&
      shares.length > 0 && { archivingServers: shares.map((share) => archivingServer(share, archiving)) }),
  };
  const whole = withSites([central, ...others], needs, {
    ...(proxies.length > 0 && { reverseProxies: [...proxies] }),
    ...(gateways.length > 0 && { xmppGateways: [...gateways] }),
  });
  const { network, steps } = dnsOf(whole, needs);
  return {
    deployment: { ...whole, spec: { ...whole.spec, network } },
    steps: [
      ...poolSteps(pools, needs),
      ...(edge ? edgeSteps(draft, edge, needs) : []),
      ...archivingSteps(shares, needs),
      ...proxySteps(proxies, needs),
      ...gatewaySteps(gateways, needs),
      ...settingSteps(needs),
      ...steps,
    ],
  };
}

function withSites(sites: Site[], needs: Needs, more: Partial<Deployment["spec"]> = {}): Deployment {
  const { name, product, high, domain } = needs;
  return {
    apiVersion: "lync-policy/v1",
    kind: "Deployment",
    metadata: { name },
    spec: {
      product,
      availability: high ? "high" : "standard",
      sipDomains: [domain],
      sites,
      ...more,
      ...externalAccessOf(needs),
      ...archivingOf(needs, meetsOthers(needs)),
    },
  };
}

function proxiesOf(draft: Deployment, { profile, domain }: Needs, today: string): readonly ReverseProxy[] {
  return reverseProxyRequired.applies(draft, { profile, today }) ? [{ fqdn: `rp01.${domain}` }] : [];
}

function proxySteps(proxies: readonly ReverseProxy[], { profile }: Needs): readonly Step[] {
  return proxies.map(({ fqdn }, at) => ({
    path: ["spec", "reverseProxies", at],
    says: "people outside reach the web services of all pools through it",
    grounds: [ground("a reverse proxy", saidFor2010(profile, "reverse-proxy-2010"))],
    row: { role: "Reverse proxy", name: fqdn, servers: 1 },
  }));
}

/** The notes of the whole engine. A warning or an error means that the requirements cannot be met: it says why. */
function notesOn(deployment: Deployment, today: string): Plan["notes"] {
  const said = hitsOf(deployment, rulesOf("recommended"), today).flatMap(([rule, hits]) =>
    hits.map((hit) => ({ rule, hit })),
  );
  const graver = said.find(({ rule }) => rule.level !== "note");
  if (graver) throw new CannotRun(`no plan for this passes ${graver.rule.id}: ${graver.hit.message}`);
  return said;
}
