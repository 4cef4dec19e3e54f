import { loggingRows } from "../../deployment/network/port-rows.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import { blockedPorts } from "./checks/blocked-ports.ts";

export const centralizedLoggingPorts: Rule = {
  id: "centralized-logging-ports",
  title: "Firewalls allow centralized logging on the Edge Servers",
  // A warning in `strict`, because a manifest does not describe whether logs are collected centrally.
  level: "warning",
  preset: "strict",
  why: "Logs of the Edge Servers cannot be collected from inside while a problem with external users is analyzed",
  fix: "Allow TCP 50001-50003 from the internal network to the internal Edge interface",
  source: "edge-ports-2013",
  evidence: "A",
  products: since2013,
  applies: ({ spec }) => spec.network?.firewallRules !== undefined,
  check: (deployment, context) => blockedPorts(deployment, context, loggingRows),
};
