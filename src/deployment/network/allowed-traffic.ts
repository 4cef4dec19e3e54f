import type { FirewallRule } from "../../schema/deployment.ts";
import type { PortNeed } from "./port-needs.ts";
import { type End, type Ends, listEnds } from "./port-table.ts";

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
const trust: Readonly<Partial<Record<End, number>>> = { internet: 0, internal: 2 };

/** The ends that are part of the internal network. */
const inside: ReadonlySet<End> = new Set<End>([
  ...(["front-end", "director", "mediation", "persistent-chat"] as const),
  ...(["office-web-apps", "file-store", "survivable-branch"] as const),
]);

function trustOf(end: End): number {
  return trust[inside.has(end) ? "internal" : end] ?? 1;
}

/** The first and the last port of a firewall rule, as written. */
export function portSpan(ports: FirewallRule["ports"]): { readonly first: number; readonly last: number } {
  const [first = 0, last = first] = String(ports).split("-").map(Number);
  return { first, last };
}

/** All traffic that the rules allow. */
export function allowedTraffic(rules: readonly FirewallRule[]): readonly TrafficFlow[] {
  return rules.flatMap(({ from, to, protocol, ports, direction }, at) => {
    const { first, last } = portSpan(ports);
    // A reversed range is reported. The ports that it means are not.
    const rest = { protocol, first: Math.min(first, last), last: Math.max(first, last), at };
    const forward = { from, to, ...rest };
    const reverse = { from: to, to: from, ...rest };
    if (direction === "both") return [forward, reverse];
    const inward = trustOf(to) - trustOf(from);
    return [(direction === "in" && inward < 0) || (direction === "out" && inward > 0) ? reverse : forward];
  });
}

/** Ports without gaps, from the first to the last. */
type PortSpan = { readonly first: number; last: number };

/** The ports that firewall rules allow on a connection for a need, as sorted spans with gaps between them. */
export type AllowedPorts = (from: Ends, to: Ends, need: PortNeed) => readonly PortSpan[];

/** The ports that flows allow, by connection. Each connection is evaluated once, however many ports it requires. */
export function allowedPorts(flows: readonly TrafficFlow[]): AllowedPorts {
  const known = new Map<string, readonly PortSpan[]>();
  return (from, to, need) => {
    const key = [from, to, need.protocol, isShared(need), need.first === 53].join(" ");
    const spans = known.get(key) ?? mergeSpans(flows.filter((flow) => isAllowedBy(flow, from, to, need)));
    known.set(key, spans);
    return spans;
  };
}

/** The connections of a need that the rules, even together, do not allow. */
export function blockedConnections(need: PortNeed, allowed: AllowedPorts): PortNeed["connections"] {
  return need.connections.filter(([from, to]) => !covers(allowed(from, to, need), need));
}

function isAllowedBy(flow: TrafficFlow, from: Ends, to: Ends, need: PortNeed): boolean {
  if (need.protocol !== "either" && flow.protocol !== need.protocol) return false;
  if (!includesEnd(flow.from, from, need)) return false;
  return includesEnd(flow.to, to, need) || (need.first === 53 && flow.to === "internal");
}

/** Whether the end of a rule includes one of the required ends. The internal network includes its servers. */
function includesEnd(named: End, ends: Ends, need: PortNeed): boolean {
  return listEnds(ends).some((needed) => {
    if (named === needed) return true;
    if (inside.has(needed)) return named === "internal";
    return needed === "access-edge" && isShared(need) && (named === "web-conferencing-edge" || named === "av-edge");
  });
}

/** All Edge services share the computer that sends DNS queries and downloads revocation lists. */
function isShared({ last }: PortNeed): boolean {
  return last <= 80;
}

function mergeSpans(flows: readonly TrafficFlow[]): readonly PortSpan[] {
  const spans: PortSpan[] = [];
  for (const { first, last } of [...flows].sort((a, b) => a.first - b.first)) {
    const previous = spans.at(-1);
    if (previous && first <= previous.last + 1) previous.last = Math.max(previous.last, last);
    else spans.push({ first, last });
  }
  return spans;
}

/** Whether one of the spans, found by binary search, includes all ports of a need. */
function covers(spans: readonly PortSpan[], { first, last }: PortNeed): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as PortSpan).first <= first) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && span.last >= last;
}
