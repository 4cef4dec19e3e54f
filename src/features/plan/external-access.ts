import { listed } from "../../base/wording.ts";
import { allServices, edgeServices, served } from "../../deployment/edge.ts";
import { neededEdges } from "../../deployment/sizing/front-end.ts";
import { edgeRequired } from "../../rules/external-access/edge-required.ts";
import { xmppGatewayRequired } from "../../rules/xmpp/xmpp-gateway-required.ts";
import type { Deployment, EdgePool, ExternalAccess, XmppGateway } from "../../schema/deployment.ts";
import { ground, type Needs, type Step } from "./types.ts";
import { division } from "./wording.ts";

/** The people outside who are served. */
export function externalAccessOf(needs: Needs): { externalAccess: ExternalAccess } | undefined {
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

/** Whether users of other organisations and services are met. */
export function meetsOthers({ partners, discovery, xmpp, publicIm }: Needs): boolean {
  return discovery || partners.length + xmpp.length + publicIm.length > 0;
}

/** The Edge pool, where the rules ask for one: a pool of as many servers as carry the remote users. */
export function edgePoolOf(draft: Deployment, needs: Needs, today: string): EdgePool | undefined {
  const { profile, domain, high, publicIm } = needs;
  if (!edgeRequired.applies(draft, { profile, today })) return undefined;
  const servers = edgeServers(needs);
  // DNS balancing gives providers of public IM no failover.
  const balancing = high && publicIm.length > 0 ? "hardware" : "dns";
  return {
    fqdn: `edge.${domain}`,
    servers,
    ...(meetsOthers(needs) && { federation: true }),
    externalFqdns: { access: `sip.${domain}`, webConferencing: `webconf.${domain}`, av: `av.${domain}` },
    ...(servers > 1 && { loadBalancing: { internal: balancing, external: balancing } }),
  };
}

function edgeServers({ remote, profile, high }: Needs): number {
  return Math.max(1, neededEdges(remote ?? 0, profile), high ? profile.recommendedEdges.value : 0);
}

/** Why there is an Edge pool, and of that size. */
export function edgeSteps(draft: Deployment, pool: EdgePool, needs: Needs): readonly Step[] {
  const { profile, remote, remoteSum, high, publicIm } = needs;
  const { usersPerEdge: each, recommendedEdges: least, edge, edgeLayout } = profile;
  const servers = edgeServers(needs);
  const path = ["spec", "sites", 0, "edgePools"];
  const people = served(draft, ["remoteUsers", "federation", "publicIm", "xmpp"]).map(({ name }) => name);
  const carriers = neededEdges(remote ?? 0, profile);
  const share = remoteSum ? `${remoteSum}; ` : "";
  const load = remote ? `${share}${division(remote, "remote user", each.value)}` : "one is enough for them";
  const raised = high && servers > Math.max(1, carriers);
  const names = listed(allServices.map((service) => edgeServices[service].name));
  return [
    { path, says: `${listed(people)} come in here`, grounds: [ground("an Edge Server", edge)] },
    {
      path: [...path, 0, "servers"],
      says: raised ? `${load}, but ${servers} to survive the loss of one` : load,
      grounds: [
        remote ? ground("remote users for each Edge Server", each) : ground("an Edge Server", edge),
        ...(raised ? [ground("Edge Servers where availability is high", least)] : []),
      ],
      row: { role: "Edge pool", name: pool.fqdn, servers, ...(remote && { users: remote }) },
    },
    {
      path: [...path, 0, "externalFqdns"],
      says: `one name and address for each service: ${names}`,
      grounds: [ground("all services on every Edge Server", edgeLayout)],
    },
    ...(pool.loadBalancing?.external === "hardware" && publicIm.length > 0 ? [hardware] : []),
  ];
}

const hardware: Step = {
  path: ["spec", "sites", 0, "edgePools", 0, "loadBalancing"],
  says: "DNS load balancing gives no failover to public IM users",
  grounds: [{ value: "hardware", of: "load balancing", source: "edge-topologies-2010", evidence: "A" }],
};

/** The XMPP Gateway, where the product needs one. That its hotfix is installed is up to the people who build it. */
export function gatewaysOf(draft: Deployment, needs: Needs, today: string): readonly XmppGateway[] {
  const { profile, domain } = needs;
  const able = xmppGatewayRequired.products?.includes(needs.product) !== false;
  if (!able || !xmppGatewayRequired.applies(draft, { profile, today })) return [];
  return [{ fqdn: `xmpp01.${domain}`, network: "perimeter", hotfix: true }];
}

/** Why there is an XMPP Gateway. */
export function gatewaySteps(gateways: readonly XmppGateway[], { profile }: Needs): readonly Step[] {
  return gateways.map(({ fqdn }, at) => ({
    path: ["spec", "xmppGateways", at],
    says: "one for the XMPP partners; its hotfix has to be installed when it is built",
    grounds: [ground("an XMPP Gateway", profile.xmpp), ground("its hotfix", profile.xmppHotfix)],
    row: { role: "XMPP Gateway", name: fqdn, servers: 1 },
  }));
}
