import type { Fact } from "../../profiles/fact.ts";
import type { FirewallRule } from "../../schema/deployment.ts";
import { isOn } from "../parts.ts";
import { type NetworkContext, requirementFact } from "./context.ts";

/** An end of a connection, as firewall rules name it. */
export type End = FirewallRule["from"];

/** Traffic that a scenario requires firewalls to allow. */
export type PortNeed = {
  /** The connections, each from the end that opens it. */
  readonly connections: readonly (readonly [from: End, to: End])[];
  readonly protocol: "tcp" | "udp" | "either";
  readonly first: number;
  readonly last: number;
  /** What the traffic is required for, as a noun phrase. */
  readonly reason: string;
  readonly fact: Fact<true>;
};

/** A row of a documented port table. */
type PortRow = (context: NetworkContext) => readonly PortNeed[];

const media = { first: 50_000, last: 59_999 } as const;

/** From the Internet to an Edge service, and in both directions. */
const into = (service: End) => [["internet", service]] as const;
const both = (service: End) =>
  [
    ["internet", service],
    [service, "internet"],
  ] as const;
const one = (port: number) => ({ first: port, last: port });

/** The external ports of a service, each once. */
function portsOf({ edges }: NetworkContext, service: "access" | "webConferencing" | "av"): readonly number[] {
  return [...new Set(edges.map(({ value }) => value.ports?.[service] ?? 443))];
}

const signIn: PortRow = (context) =>
  portsOf(context, "access").map((port) => ({
    connections: into("access-edge"),
    protocol: "tcp",
    ...one(port),
    reason: "sign-in of remote users",
    fact: requirementFact(context, "edge-ports-2010", "A"),
  }));

const partners: PortRow = (context) => [
  {
    connections: both("access-edge"),
    protocol: "tcp",
    ...one(context.profile.federationPort.value),
    reason: `connections to ${context.federation ? "federated partners" : "public IM providers"}`,
    // Documented for public IM in Lync Server 2013 only.
    fact: requirementFact(context, "edge-ports-2010", context.federation ? "A" : "C"),
  },
];

const meetings: PortRow = (context) =>
  portsOf(context, "webConferencing").map((port) => ({
    connections: into("web-conferencing-edge"),
    protocol: "tcp",
    ...one(port),
    reason: "external users in web conferences",
    // That remote users of a pool with conferencing use web conferences is inferred.
    fact: requirementFact(context, "edge-ports-2010", context.guests ? "A" : "I"),
  }));

const calls: PortRow = (context) => {
  const shared = { reason: "audio, video and sharing with external users" };
  const fact = requirementFact(context, "av-firewall-2010", "A");
  return [
    ...portsOf(context, "av").map(
      (port) => ({ connections: into("av-edge"), protocol: "tcp", ...one(port), ...shared, fact }) as const,
    ),
    { connections: both("av-edge"), protocol: "udp", ...one(3478), ...shared, fact },
  ];
};

const partnerCalls: PortRow = (context) => [
  {
    connections: [["av-edge", "internet"]],
    protocol: "tcp",
    ...media,
    reason: "audio, video and sharing with partners",
    fact: requirementFact(context, "av-firewall-2010", "A"),
  },
];

const legacyPartnerCalls: PortRow = (context) =>
  (["tcp", "udp"] as const).map((protocol) => ({
    connections: both("av-edge"),
    protocol,
    ...media,
    reason: "audio and video with partners on Office Communications Server 2007",
    fact: requirementFact(context, "av-firewall-2010", "A"),
  }));

const everyEdge: PortRow = (context) => {
  const fact = requirementFact(context, "edge-ports-2010", "A");
  const out = { connections: [["access-edge", "internet"]], fact } as const;
  return [
    { ...out, protocol: "either", ...one(53), reason: "DNS queries of the Edge Servers" },
    { ...out, protocol: "tcp", ...one(80), reason: "downloads of certificate revocation lists by the Edge Servers" },
    {
      connections: [["front-end", "edge-internal"]],
      protocol: "tcp",
      ...one(4443),
      reason: "replication of the configuration to the Edge Servers",
      fact,
    },
  ];
};

const proxies: PortRow = (context) => {
  const shared = { protocol: "tcp", reason: "external access to the web services" } as const;
  const fact = requirementFact(context, "edge-ports-2010", "A");
  return [
    { ...shared, connections: [["internet", "reverse-proxy"]], ...one(443), fact },
    { ...shared, connections: [["reverse-proxy", "front-end"]], ...one(4443), fact },
  ];
};

const gateways: PortRow = (context) => [
  {
    connections: both("xmpp-gateway"),
    protocol: "tcp",
    ...one(5269),
    reason: "connections to XMPP partners",
    fact: requirementFact(context, "xmpp-gateway-gmail", "B"),
  },
];

/** The traffic that a deployment requires: the rows of the documented port tables whose scenario is enabled. */
export function portNeeds(context: NetworkContext): readonly PortNeed[] {
  const { spec, edges, profile } = context;
  const edge = edges.length > 0;
  const legacy = context.legacyPartners;
  const xmpp = isOn(spec.externalAccess?.xmpp) && profile.xmpp.value === "separate-gateway";
  const rows: readonly (readonly [boolean, PortRow])[] = [
    [edge && context.remote, signIn],
    [edge && (context.federation || context.publicIm), partners],
    [edge && (context.guests || (context.remote && context.webConferences)), meetings],
    [edge && context.media, calls],
    [edge && context.partnerMedia && !legacy, partnerCalls],
    [edge && context.partnerMedia && legacy, legacyPartnerCalls],
    [edge, everyEdge],
    [(spec.reverseProxies ?? []).length > 0, proxies],
    [xmpp && (spec.xmppGateways ?? []).length > 0, gateways],
  ];
  return rows.flatMap(([isNeeded, row]) => (isNeeded ? row(context) : []));
}
