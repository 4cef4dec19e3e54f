import type { FirewallRule } from "../../schema/deployment.ts";
import type { End, PortNeed } from "./port-needs.ts";

/** Traffic that one firewall rule lets through in one direction. */
export type Flow = {
  readonly from: End;
  readonly to: End;
  readonly protocol: "tcp" | "udp";
  readonly first: number;
  readonly last: number;
  /** The place of its rule in the list. */
  readonly at: number;
};

/** How far each end is trusted: the Internet least, what is inside most, the perimeter network between them. */
const trust: Readonly<Partial<Record<End, number>>> = { internet: 0, internal: 2, "front-end": 2, director: 2 };

/** All traffic that the rules let through. */
export function flowsOf(rules: readonly FirewallRule[]): readonly Flow[] {
  return rules.flatMap(({ from, to, protocol, ports, direction }, at) => {
    const [first = 0, last = first] = String(ports).split("-").map(Number);
    const rest = { protocol, first, last, at };
    const there = { from, to, ...rest };
    const back = { from: to, to: from, ...rest };
    if (direction === "both") return [there, back];
    const inward = (trust[to] ?? 1) - (trust[from] ?? 1);
    return [(direction === "in" && inward < 0) || (direction === "out" && inward > 0) ? back : there];
  });
}

/** Whether what a rule names holds what is needed: the internal network holds its servers, any Edge service its computer. */
function holds(named: End, needed: End, need: PortNeed): boolean {
  if (named === needed) return true;
  if (needed === "front-end") return named === "internal";
  // Names are looked up, and lists fetched, by the computer that all Edge services share.
  return needed === "access-edge" && need.last <= 80 && (named === "web-conferencing-edge" || named === "av-edge");
}

/** The ways of a need that no rule, and no rules together, let through. */
export function closedWays(need: PortNeed, flows: readonly Flow[]): PortNeed["ways"] {
  return need.ways.filter(([from, to]) => {
    const open = flows.filter(
      (flow) =>
        holds(flow.from, from, need) &&
        (holds(flow.to, to, need) || (need.first === 53 && flow.to === "internal")) &&
        (need.protocol === "either" || flow.protocol === need.protocol),
    );
    return !covers(open, need);
  });
}

function covers(flows: readonly Flow[], { first, last }: PortNeed): boolean {
  let next = first;
  for (const flow of [...flows].sort((a, b) => a.first - b.first)) {
    if (flow.first <= next && flow.last >= next) next = flow.last + 1;
  }
  return next > last;
}
