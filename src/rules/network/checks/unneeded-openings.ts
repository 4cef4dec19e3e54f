import type { TrafficFlow } from "../../../deployment/network/allowed-traffic.ts";
import { type NetworkContext, requirementFact } from "../../../deployment/network/context.ts";
import type { Hit } from "../../../model/rule.ts";
import type { FirewallRule } from "../../../schema/deployment.ts";

/** The range of UDP ports that only partners on Office Communications Server 2007 require. */
const range = { first: 50_000, last: 59_999 } as const;

/** Rules that open the range although there are no such partners; one finding per rule. */
export function* unneededOpenings(
  context: NetworkContext,
  flows: readonly TrafficFlow[],
  rules: readonly FirewallRule[],
): Iterable<Hit> {
  if (context.legacyPartners) return;
  const open = flows.filter(
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
      // Documented as not required otherwise; that there are no such partners is inferred.
      fact: requirementFact(context, "av-firewall-2010", "I"),
    };
  }
}
