import { joinList } from "../../base/wording.ts";
import { allServices, edgeServices, enabledScenarios } from "../../deployment/edge.ts";
import { serverCount } from "../../deployment/parts.ts";
import { neededEdges } from "../../deployment/sizing/front-end.ts";
import { stated } from "../../profiles/stated.ts";
import { partnersWithoutFailover } from "../../rules/external-access/checks/partners-without-failover.ts";
import { pages as edgeBalancingPages } from "../../rules/external-access/edge-load-balancing.ts";
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

/** The Edge pools, if the rules require one, with enough servers for the remote users. The first one has federation. */
export function planEdgePools(draft: Deployment, needs: Needs, today: string): readonly EdgePool[] {
  const { profile, domain, high, topology } = needs;
  if (!edgeRequired.applies(draft, { profile, today })) return [];
  const total = edgeServerCount(needs);
  const pools = Math.ceil(total / (profile.maxEdges.value ?? total));
  // DNS load balancing provides no failover for public IM.
  const usual = high && partnersWithoutFailover(draft, { profile, today }).length > 0 ? "hardware" : "dns";
  const balancing = topology.loadBalancing ?? usual;
  return Array.from({ length: pools }, (_, at) => {
    const number = at === 0 ? "" : at + 1;
    const servers = Math.floor(total / pools) + (at < total % pools ? 1 : 0);
    const [access, webConferencing, av] = ["sip", "webconf", "av"].map((name) => `${name}${number}.${domain}`);
    return {
      fqdn: `edge${number}.${domain}`,
      servers,
      ...(at === 0 && hasPartners(needs) && { federation: true }),
      externalFqdns: { access, webConferencing, av } as Required<NonNullable<EdgePool["externalFqdns"]>>,
      ...(servers > 1 && { loadBalancing: { internal: balancing, external: balancing } }),
    };
  });
}

function edgeServerCount({ remote, profile, high }: Needs): number {
  return Math.max(1, neededEdges(remote ?? 0, profile), high ? profile.recommendedEdges.value : 0);
}

/** The reasons for the Edge pools and their size. */
export function edgeSteps(draft: Deployment, pools: readonly EdgePool[], needs: Needs): readonly PlanStep[] {
  const { profile } = needs;
  const { edge, edgeLayout, maxEdges } = profile;
  const path = ["spec", "sites", 0, "edgePools"];
  const users = enabledScenarios(draft, ["remoteUsers", "federation", "publicIm", "xmpp"]).map(({ name }) => name);
  const names = joinList(allServices.map((service) => edgeServices[service].name));
  const split = pools.length > 1 ? `, in ${pools.length} pools` : "";
  const most = split ? [citeFact("Edge Servers per pool", maxEdges)] : [];
  return [
    { path, reason: `serves ${joinList(users)}${split}`, facts: [citeFact("Edge Servers", edge), ...most] },
    ...pools.map((pool, at) => edgeSizeStep(pool, [...path, at, "servers"], needs, pools.length === 1)),
    {
      path: [...path, 0, "externalFqdns"],
      reason: `one FQDN and address per service: ${names}`,
      facts: [citeFact("all services run on every Edge Server", edgeLayout)],
    },
    ...(pools[0]?.loadBalancing?.external === "hardware" ? [hardwareStep([...path, 0, "loadBalancing"], needs)] : []),
  ];
}

/** The reason for the number of Edge Servers. The remote users reach any of several pools. */
function edgeSizeStep(pool: EdgePool, path: PlanStep["path"], needs: Needs, isOnly: boolean): PlanStep {
  const { profile, remote, remoteSum, remoteModel, high } = needs;
  const { usersPerEdge: each, recommendedEdges: least, edge } = profile;
  const total = edgeServerCount(needs);
  const load = remote
    ? `${remoteSum ? `${remoteSum}; ` : ""}${division(remote, "remote user", each.value)}`
    : "one server is sufficient";
  const raised = high && total > Math.max(1, neededEdges(remote ?? 0, profile));
  return {
    path,
    reason: raised ? `${load}; ${total} to survive the failure of one` : load,
    facts: [
      remote ? citeFact("remote users per Edge Server", each) : citeFact("Edge Servers", edge),
      ...(remoteModel ? [citeFact("remote users of the user model", remoteModel)] : []),
      ...(raised ? [citeFact("Edge Servers for high availability", least)] : []),
    ],
    row: {
      role: "Edge pool",
      name: pool.fqdn,
      servers: serverCount(pool.servers),
      ...(remote && isOnly && { users: remote }),
    },
  };
}

/** The reason for hardware load balancing; where two pages disagree, the one that requires it. */
function hardwareStep(path: PlanStep["path"], { profile, topology }: Needs): PlanStep {
  const fact = profile.hardwareBalancedPartners;
  const same = citeFact("the same load balancing on both sides of an Edge pool", stated(profile, edgeBalancingPages));
  if (topology.loadBalancing === "hardware")
    return { path, reason: "hardware load balancing, as chosen", facts: [same] };
  return {
    path,
    reason: "DNS load balancing provides no failover for public IM users",
    facts: [citeFact("partners that require hardware load balancing", { ...fact, ...fact.conflict })],
  };
}

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
