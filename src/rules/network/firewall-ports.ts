import { listed } from "../../base/wording.ts";
import { closedWays, flowsOf } from "../../deployment/network/allowed-traffic.ts";
import { sceneOf } from "../../deployment/network/context.ts";
import { type End, type PortNeed, portNeeds } from "../../deployment/network/port-needs.ts";
import type { Rule } from "../../model/rule.ts";
import { overOpen } from "./checks/unneeded-openings.ts";

/** What messages call the ends of a firewall rule. */
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
  title: "The firewalls let through what the scenarios need, and no media range unneeded",
  level: "error",
  preset: "recommended",
  why: "What a firewall blocks fails without a word: sign-in, messages to partners or media time out, and nobody sees where",
  fix: "Add a firewall rule for the ports, ends and directions named, or remove the range that nobody needs",
  turnOffWhen: "Another team keeps the firewalls and the manifest lists only some of their rules",
  source: "edge-ports-2010",
  evidence: "A",
  applies: ({ spec }) => spec.network?.firewallRules !== undefined,
  *check(deployment, { profile }) {
    const scene = sceneOf(deployment, profile);
    const rules = deployment.spec.network?.firewallRules ?? [];
    const flows = flowsOf(rules);
    for (const need of portNeeds(scene)) {
      const closed = closedWays(need, flows);
      if (closed.length === 0) continue;
      const ways = listed(closed.map(([from, to]) => `from ${names[from]} to ${names[to]}`));
      yield {
        path: ["spec", "network", "firewallRules"],
        message: `firewallRules do not let through ${ports(need)} ${ways}; it is needed: ${need.reason}`,
        fact: need.fact,
      };
    }
    yield* overOpen(scene, flows, rules);
  },
};

function ports({ protocol, first, last }: PortNeed): string {
  return `${protocols[protocol]} ${first === last ? first : `${first}-${last}`}`;
}
