import { joinList } from "../../base/wording.ts";
import { allServices, edgeServices, enabledScenarios } from "../../deployment/edge.ts";
import { neededEdges } from "../../deployment/sizing/front-end.ts";
import { edgeRequired } from "../../rules/external-access/edge-required.ts";
import { xmppGatewayRequired } from "../../rules/xmpp/xmpp-gateway-required.ts";
import type { Deployment, EdgePool, ExternalAccess, XmppGateway } from "../../schema/deployment.ts";
import { citeFact, type Needs, type PlanStep } from "./types.ts";
import { division } from "./wording.ts";

/** The external users to serve. */
export function externalAccessSettings(needs: Needs): { externalAccess: ExternalAccess } | undefined {
  const { remote, partners, discovery, xmpp, publicIm } = needs;
  const federation = {
    ...(discovery && { partnerDiscovery: true }),
    ...(partners.length > 0 && { allowedDomains: [...partners] }),
  };
  const externalAccess: ExternalAccess = {
    ...(remote !== undefined && { remoteUsers: remote === null ? {} : { peakUsers: remote } }),
    ...(Object.keys(federation).length > 0 && { federation }),
    ...(publicIm.length > 0 && { publicIm: { providers: [...publicIm] } }),
    ...(xmpp.length > 0 && { xmpp: { partners: [...xmpp] } }),
  };
  return Object.keys(externalAccess).length > 0 ? { externalAccess } : undefined;
}

/** Whether users communicate with other organizations and services. */
export function hasPartners({ partners, discovery, xmpp, publicIm }: Needs): boolean {
  return discovery || partners.length + xmpp.length + publicIm.length > 0;
}

/** The Edge pool, if the rules require one, with enough servers for the remote users. */
export function planEdgePool(draft: Deployment, needs: Needs, today: string): EdgePool | undefined {
  const { profile, domain, high, publicIm } = needs;
  if (!edgeRequired.applies(draft, { profile, today })) return undefined;
  const servers = edgeServerCount(needs);
  // DNS load balancing provides no failover for public IM.
  const balancing = high && publicIm.length > 0 ? "hardware" : "dns";
  return {
    fqdn: `edge.${domain}`,
    servers,
    ...(hasPartners(needs) && { federation: true }),
    externalFqdns: { access: `sip.${domain}`, webConferencing: `webconf.${domain}`, av: `av.${domain}` },
    ...(servers > 1 && { loadBalancing: { internal: balancing, external: balancing } }),
  };
}

function edgeServerCount({ remote, profile, high }: Needs): number {
  return Math.max(1, neededEdges(remote ?? 0, profile), high ? profile.recommendedEdges.value : 0);
}

/** The reasons for the Edge pool and its size. */
export function edgeSteps(draft: Deployment, pool: EdgePool, needs: Needs): readonly PlanStep[] {
  const { profile, remote, remoteSum, high, publicIm } = needs;
  const { usersPerEdge: each, recommendedEdges: least, edge, edgeLayout } = profile;
  const servers = edgeServerCount(needs);
  const path = ["spec", "sites", 0, "edgePools"];
  const users = enabledScenarios(draft, ["remoteUsers", "federation", "publicIm", "xmpp"]).map(({ name }) => name);
  const forLoad = neededEdges(remote ?? 0, profile);
  const sum = remoteSum ? `${remoteSum}; ` : "";
  const load = remote ? `${sum}${division(remote, "remote user", each.value)}` : "one server is sufficient";
  const raised = high && servers > Math.max(1, forLoad);
  const names = joinList(allServices.map((service) => edgeServices[service].name));
  return [
    { path, reason: `serves ${joinList(users)}`, facts: [citeFact("Edge Servers", edge)] },
    {
      path: [...path, 0, "servers"],
      reason: raised ? `${load}; ${servers} to survive the failure of one` : load,
      facts: [
        remote ? citeFact("remote users per Edge Server", each) : citeFact("Edge Servers", edge),
        ...(raised ? [citeFact("Edge Servers for high availability", least)] : []),
      ],
      row: { role: "Edge pool", name: pool.fqdn, servers, ...(remote && { users: remote }) },
    },
    {
      path: [...path, 0, "externalFqdns"],
      reason: `one FQDN and address per service: ${names}`,
      facts: [citeFact("all services run on every Edge Server", edgeLayout)],
    },
    ...(pool.loadBalancing?.external === "hardware" && publicIm.length > 0 ? [hardwareStep] : []),
  ];
}

const hardwareStep: PlanStep = {
  path: ["spec", "sites", 0, "edgePools", 0, "loadBalancing"],
  reason: "DNS load balancing provides no failover for public IM users",
  facts: [{ value: "hardware", label: "load balancing", source: "edge-topologies-2010", evidence: "A" }],
};

/** The XMPP Gateway, if the product requires one. Its hotfix is installed during deployment. */
export function planGateways(draft: Deployment, needs: Needs, today: string): readonly XmppGateway[] {
  const { profile, domain } = needs;
  const applies = xmppGatewayRequired.products?.includes(needs.product) !== false;
  if (!applies || !xmppGatewayRequired.applies(draft, { profile, today })) return [];
  return [{ fqdn: `xmpp01.${domain}`, network: "perimeter", hotfix: true }];
}

/** The reasons for the XMPP Gateway. */
export function gatewaySteps(gateways: readonly XmppGateway[], { profile }: Needs): readonly PlanStep[] {
  return gateways.map(({ fqdn }, at) => ({
    path: ["spec", "xmppGateways", at],
    reason: "required for the XMPP partners; install its hotfix during deployment",
    facts: [citeFact("the XMPP Gateway", profile.xmpp), citeFact("its hotfix", profile.xmppHotfix)],
    row: { role: "XMPP Gateway", name: fqdn, servers: 1 },
  }));
}
