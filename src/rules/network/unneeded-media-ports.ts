import { allowedTraffic } from "../../deployment/network/allowed-traffic.ts";
import { networkContextOf } from "../../deployment/network/context.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, stated } from "../../profiles/stated.ts";

/** The range of UDP ports that only partners on Office Communications Server 2007 require. */
const range = { first: 50_000, last: 59_999 } as const;

/** The tables of later products list the range without a condition. */
export const pages: Pages = {
  "lync-server-2010": ["av-firewall-2010", "A"],
  "lync-server-2013": ["edge-ports-2013", "A"],
};

export const unneededMediaPorts: Rule = {
  id: "unneeded-media-ports",
  title: "UDP 50000-59999 is open only for partners that require it",
  level: "warning",
  preset: "recommended",
  why: "A range of 10,000 ports of the Edge Servers is exposed to the Internet, and no scenario uses it",
  fix: "Remove the range from the firewall rule, or add ocs-2007 to legacyPartners if a partner still runs it",
  source: "av-firewall-2010",
  evidence: "A",
  products: ["lync-server-2010", "lync-server-2013"],
  applies: ({ spec }) => spec.network?.firewallRules !== undefined,
  *check(deployment, { profile }) {
    if (networkContextOf(deployment, profile).legacyPartners) return;
    const rules = deployment.spec.network?.firewallRules ?? [];
    const open = allowedTraffic(rules).filter(
      ({ from, to, protocol, first, last }) =>
        protocol === "udp" &&
        first <= range.last &&
        last >= range.first &&
        [from, to].includes("internet") &&
        [from, to].includes("av-edge"),
    );
    for (const at of new Set(open.map((flow) => flow.at))) {
      yield {
        path: ["spec", "network", "firewallRules", at, "ports"],
        message: `this rule opens UDP ${rules[at]?.ports} between the Internet and the A/V Edge service; UDP ${range.first}-${range.last} is required only for partners on Office Communications Server 2007, and legacyPartners lists none`,
        fact: stated(profile, pages),
      };
    }
  },
};
