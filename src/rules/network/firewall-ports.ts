import { joinList } from "../../base/wording.ts";
import { allowedTraffic, blockedConnections } from "../../deployment/network/allowed-traffic.ts";
import { networkContextOf } from "../../deployment/network/context.ts";
import { type End, type PortNeed, portNeeds } from "../../deployment/network/port-needs.ts";
import type { Rule } from "../../model/rule.ts";
import { unneededOpenings } from "./checks/unneeded-openings.ts";

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
};

const protocols = { tcp: "TCP", udp: "UDP", either: "TCP or UDP" } as const;

export const firewallPorts: Rule = {
  id: "firewall-ports",
  title: "Firewalls allow all ports that scenarios require, and no unneeded media range",
  level: "error",
  preset: "recommended",
  why: "Blocked traffic fails silently: sign-in, messages to partners or media time out without an error that names the firewall",
  fix: "Add a firewall rule for the stated ports, ends and directions, or remove the unneeded range",
  source: "edge-ports-2010",
  evidence: "A",
  applies: ({ spec }) => spec.network?.firewallRules !== undefined,
  *check(deployment, { profile }) {
    const context = networkContextOf(deployment, profile);
    const rules = deployment.spec.network?.firewallRules ?? [];
    const flows = allowedTraffic(rules);
    for (const need of portNeeds(context)) {
      const blocked = blockedConnections(need, flows);
      if (blocked.length === 0) continue;
      const connections = joinList(blocked.map(([from, to]) => `from ${names[from]} to ${names[to]}`));
      yield {
        path: ["spec", "network", "firewallRules"],
        message: `firewallRules do not allow ${ports(need)} ${connections}; it is required for ${need.reason}`,
        fact: need.fact,
      };
    }
    yield* unneededOpenings(context, flows, rules);
  },
};

function ports({ protocol, first, last }: PortNeed): string {
  return `${protocols[protocol]} ${first === last ? first : `${first}-${last}`}`;
}
