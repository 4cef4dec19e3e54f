import type { Fact } from "../../profiles/fact.ts";
import type { FirewallRule } from "../../schema/deployment.ts";
import { isOn } from "../parts.ts";
import { asked, type Scene } from "./context.ts";

export type End = FirewallRule["from"];

/** Traffic that firewalls let through for a scenario. */
export type PortNeed = {
  /** The ways that are open, each from the one who opens the connection. */
  readonly ways: readonly (readonly [from: End, to: End])[];
  readonly protocol: "tcp" | "udp" | "either";
  readonly first: number;
  readonly last: number;
  readonly reason: string;
  readonly fact: Fact<true>;
};

type Row = (scene: Scene) => readonly PortNeed[];

const media = { first: 50_000, last: 59_999 } as const;

/** Into an Edge service from outside, and out of it. */
const into = (service: End) => [["internet", service]] as const;
const both = (service: End) =>
  [
    ["internet", service],
    [service, "internet"],
  ] as const;
const one = (port: number) => ({ first: port, last: port });

/** The external ports of a service, each once. */
function portsOf({ edges }: Scene, service: "access" | "webConferencing" | "av"): readonly number[] {
  return [...new Set(edges.map(({ value }) => value.ports?.[service] ?? 443))];
}

const signIn: Row = (scene) =>
  portsOf(scene, "access").map((port) => ({
    ways: into("access-edge"),
    protocol: "tcp",
    ...one(port),
    reason: "remote users sign in through it",
    fact: asked(scene, "edge-ports-2010", "A"),
  }));

const partners: Row = (scene) => [
  {
    ways: both("access-edge"),
    protocol: "tcp",
    ...one(scene.profile.federationPort.value),
    reason: `${scene.federation ? "federated partners" : "public IM providers"} are reached through it`,
    // For public IM it is read in the next version's page only.
    fact: asked(scene, "edge-ports-2010", scene.federation ? "A" : "C"),
  },
];

const meetings: Row = (scene) =>
  portsOf(scene, "webConferencing").map((port) => ({
    ways: into("web-conferencing-edge"),
    protocol: "tcp",
    ...one(port),
    reason: "people outside take part in web conferences through it",
    // That remote users of a pool with conferencing hold web conferences is inferred.
    fact: asked(scene, "edge-ports-2010", scene.guests ? "A" : "I"),
  }));

const calls: Row = (scene) => {
  const shared = { reason: "audio, video and sharing with people outside run through it" };
  const fact = asked(scene, "av-firewall-2010", "A");
  return [
    ...portsOf(scene, "av").map(
      (port) => ({ ways: into("av-edge"), protocol: "tcp", ...one(port), ...shared, fact }) as const,
    ),
    { ways: both("av-edge"), protocol: "udp", ...one(3478), ...shared, fact },
  ];
};

const partnerCalls: Row = (scene) => [
  {
    ways: [["av-edge", "internet"]],
    protocol: "tcp",
    ...media,
    reason: "audio, video and sharing with partners run through it",
    fact: asked(scene, "av-firewall-2010", "A"),
  },
];

const oldPartnerCalls: Row = (scene) =>
  (["tcp", "udp"] as const).map((protocol) => ({
    ways: both("av-edge"),
    protocol,
    ...media,
    reason: "audio and video with partners on Office Communications Server 2007 run through it",
    fact: asked(scene, "av-firewall-2010", "A"),
  }));

const everyEdge: Row = (scene) => {
  const fact = asked(scene, "edge-ports-2010", "A");
  const out = { ways: [["access-edge", "internet"]], fact } as const;
  return [
    { ...out, protocol: "either", ...one(53), reason: "the Edge Servers look up names in DNS through it" },
    { ...out, protocol: "tcp", ...one(80), reason: "the Edge Servers fetch lists of revoked certificates through it" },
    {
      ways: [["front-end", "edge-internal"]],
      protocol: "tcp",
      ...one(4443),
      reason: "the Edge Servers receive their configuration through it",
      fact,
    },
  ];
};

const proxies: Row = (scene) => {
  const shared = { protocol: "tcp", reason: "people outside reach the web services through it" } as const;
  const fact = asked(scene, "edge-ports-2010", "A");
  return [
    { ...shared, ways: [["internet", "reverse-proxy"]], ...one(443), fact },
    { ...shared, ways: [["reverse-proxy", "front-end"]], ...one(4443), fact },
  ];
};

const gateways: Row = (scene) => [
  {
    ways: both("xmpp-gateway"),
    protocol: "tcp",
    ...one(5269),
    reason: "XMPP partners are reached through it",
    fact: asked(scene, "xmpp-gateway-gmail", "B"),
  },
];

/** The rows of the pages' port tables, each behind its scenario. */
export function portNeeds(scene: Scene): readonly PortNeed[] {
  const { spec, edges, profile } = scene;
  const edge = edges.length > 0;
  const old = scene.oldPartners;
  const xmpp = isOn(spec.externalAccess?.xmpp) && profile.xmpp.value === "separate-gateway";
  const rows: readonly (readonly [boolean, Row])[] = [
    [edge && scene.remote, signIn],
    [edge && (scene.federation || scene.publicIm), partners],
    [edge && (scene.guests || (scene.remote && scene.webConferences)), meetings],
    [edge && scene.media, calls],
    [edge && scene.partnerMedia && !old, partnerCalls],
    [edge && scene.partnerMedia && old, oldPartnerCalls],
    [edge, everyEdge],
    [(spec.reverseProxies ?? []).length > 0, proxies],
    [xmpp && (spec.xmppGateways ?? []).length > 0, gateways],
  ];
  return rows.flatMap(([isNeeded, row]) => (isNeeded ? row(scene) : []));
}
