import type { FirewallRule } from "../../schema/deployment.ts";
import type { End, PortNeed } from "./port-needs.ts";

/** Traffic that one firewall rule allows in one direction. */
export type TrafficFlow = {
  readonly from: End;
  readonly to: End;
  readonly protocol: "tcp" | "udp";
  readonly first: number;
  readonly last: number;
  /** The index of the rule in the list. */
  readonly at: number;
};

/** The trust of each end: the Internet lowest, the internal network highest, the perimeter network between them. */
const trust: Readonly<Partial<Record<End, number>>> = { internet: 0, internal: 2, "front-end": 2, director: 2 };

/** All traffic that the rules allow. */
export function allowedTraffic(rules: readonly FirewallRule[]): readonly TrafficFlow[] {
  return rules.flatMap(({ from, to, protocol, ports, direction }, at) => {
    const [first = 0, last = first] = String(ports).split("-").map(Number);
    const rest = { protocol, first, last, at };
    const forward = { from, to, ...rest };
    const reverse = { from: to, to: from, ...rest };
    if (direction === "both") return [forward, reverse];
    const inward = (trust[to] ?? 1) - (trust[from] ?? 1);
    return [(direction === "in" && inward < 0) || (direction === "out" && inward > 0) ? reverse : forward];
  });
}

/** Whether the end of a rule includes the required end. The internal network includes the Front End Servers. */
function includesEnd(named: End, needed: End, need: PortNeed): boolean {
  if (named === needed) return true;
  if (needed === "front-end") return named === "internal";
  // All Edge services share the computer that sends DNS queries and downloads revocation lists.
  return needed === "access-edge" && need.last <= 80 && (named === "web-conferencing-edge" || named === "av-edge");
}

/** The connections of a need that the rules, even together, do not allow. */
export function blockedConnections(need: PortNeed, flows: readonly TrafficFlow[]): PortNeed["connections"] {
  return need.connections.filter(([from, to]) => {
    const allowed = flows.filter(
      (flow) =>
        includesEnd(flow.from, from, need) &&
        (includesEnd(flow.to, to, need) || (need.first === 53 && flow.to === "internal")) &&
        (need.protocol === "either" || flow.protocol === need.protocol),
    );
    return !covers(allowed, need);
  });
}

/** Whether the ports of the flows together cover those of the need. */
function covers(flows: readonly TrafficFlow[], { first, last }: PortNeed): boolean {
  let next = first;
  for (const flow of [...flows].sort((a, b) => a.first - b.first)) {
    if (flow.first <= next && flow.last >= next) next = flow.last + 1;
  }
  return next > last;
}
