import { joinList } from "../../../base/wording.ts";
import {
  allowedPorts,
  allowedTraffic,
  blockedConnections,
  portSpan,
} from "../../../deployment/network/allowed-traffic.ts";
import { networkContextOf } from "../../../deployment/network/context.ts";
import { type PortNeed, portNeeds } from "../../../deployment/network/port-needs.ts";
import { edgePorts } from "../../../deployment/network/port-rows.ts";
import { type End, type Ends, listEnds, type PortRow } from "../../../deployment/network/port-table.ts";
import type { Context, Hit } from "../../../model/rule.ts";
import { stated } from "../../../profiles/stated.ts";
import type { Deployment } from "../../../schema/deployment.ts";

/** The ends of a firewall rule, as in messages. */
const names: Readonly<Record<End, string>> = {
  internet: "the Internet",
  internal: "the internal network",
  "access-edge": "the Access Edge service",
  "web-conferencing-edge": "the Web Conferencing Edge service",
  "av-edge": "the A/V Edge service",
  "edge-internal": "the internal Edge interface",
  "reverse-proxy": "the reverse proxy",
  "xmpp-gateway": "the XMPP Gateway",
  "front-end": "the Front End Servers",
  director: "the Directors",
  mediation: "the Mediation Servers",
  "persistent-chat": "the Persistent Chat Servers",
  "office-web-apps": "the Office Web Apps Servers",
  "file-store": "the file store",
  "survivable-branch": "the survivable branches",
};

const protocols = { tcp: "TCP", udp: "UDP", either: "TCP or UDP" } as const;

/** The ports of the rows that the firewall rules of a deployment do not allow, one finding per row and port. */
export function* blockedPorts(
  deployment: Deployment,
  { profile }: Context,
  rows?: Readonly<Record<string, PortRow>>,
): Iterable<Hit> {
  const allowed = allowedPorts(allowedTraffic(deployment.spec.network?.firewallRules ?? []));
  for (const need of portNeeds(networkContextOf(deployment, profile), rows)) {
    const blocked = blockedConnections(need, allowed);
    if (blocked.length === 0) continue;
    const connections = joinList(blocked.map(([from, to]) => `from ${describe(from)} to ${describe(to)}`));
    yield {
      path: ["spec", "network", "firewallRules"],
      message: `firewallRules do not allow ${ports(need)} ${connections}; it is required for ${need.reason}`,
      fact: need.fact,
      size: { amount: blocked.length, unit: "connection" },
    };
  }
}

/** Ports of firewall rules that the schema accepts as text, although no such port or range exists. */
export function* malformedPorts({ spec }: Deployment, { profile }: Context): Iterable<Hit> {
  const fact = stated(profile, edgePorts);
  for (const [at, { ports: text }] of (spec.network?.firewallRules ?? []).entries()) {
    const problem = portProblem(portSpan(text));
    const path = ["spec", "network", "firewallRules", at, "ports"];
    if (problem) yield { path, message: `this rule allows ${problem}`, fact };
  }
}

function portProblem({ first, last }: ReturnType<typeof portSpan>): string | undefined {
  const strange = [first, last].find((port) => port < 1 || port > 65_535);
  if (strange !== undefined) return `port ${strange}, which does not exist; a port from 1 to 65535 is required`;
  if (first <= last) return undefined;
  return `ports ${first}-${last}, a range that ends before it starts; the lower port is required first: ${last}-${first}`;
}

function describe(ends: Ends): string {
  return joinList(
    listEnds(ends).map((end) => names[end]),
    "or",
  );
}

function ports({ protocol, first, last }: PortNeed): string {
  return `${protocols[protocol]} ${first === last ? first : `${first}-${last}`}`;
}
