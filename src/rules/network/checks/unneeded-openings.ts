import type { Flow } from "../../../deployment/network/allowed-traffic.ts";
import { asked, type Scene } from "../../../deployment/network/context.ts";
import type { Hit } from "../../../model/rule.ts";
import type { FirewallRule } from "../../../schema/deployment.ts";

/** The range of UDP ports that only partners on Office Communications Server 2007 need. */
const range = { first: 50_000, last: 59_999 } as const;

/** Rules that open it where there are no such partners; one finding for each rule. */
export function* overOpen(scene: Scene, flows: readonly Flow[], rules: readonly FirewallRule[]): Iterable<Hit> {
  if (scene.oldPartners) return;
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
      message: `this rule opens UDP ${rules[at]?.ports} between the Internet and the A/V Edge service; UDP ${range.first}-${range.last} is needed only for partners on Office Communications Server 2007, and legacyPartners names none`,
      // The page says that it is not required; that there are no such partners is inferred.
      fact: asked(scene, "av-firewall-2010", "I"),
    };
  }
}
