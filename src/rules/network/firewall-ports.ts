import type { Rule } from "../../model/rule.ts";
import { blockedPorts, malformedPorts } from "./checks/blocked-ports.ts";

export const firewallPorts: Rule = {
  id: "firewall-ports",
  title: "Firewalls allow all ports that scenarios require",
  level: "error",
  preset: "recommended",
  why: "Blocked traffic fails silently: sign-in, messages to partners or media time out without an error that names the firewall",
  fix: "Add a firewall rule for the stated ports, ends and directions",
  source: "edge-ports-2010",
  evidence: "A",
  applies: ({ spec }) => spec.network?.firewallRules !== undefined,
  *check(deployment, context) {
    yield* malformedPorts(deployment, context);
    yield* blockedPorts(deployment, context);
  },
};
