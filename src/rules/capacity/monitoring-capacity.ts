import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import { monitoringLoads } from "../../deployment/sizing/archiving-and-monitoring.ts";
import type { Rule } from "../../model/rule.ts";

export const monitoringCapacity: Rule = {
  id: "monitoring-capacity",
  title: "No Monitoring Server monitors more users than it supports",
  level: "warning",
  preset: "recommended",
  why: "Call detail and quality records wait in queues until those are full, and reports have gaps",
  fix: "Add a Monitoring Server and associate some pools with it, or move the role to a dedicated server",
  source: "capacity-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => partsOf(deployment, "monitoringServers").length > 0,
  *check(deployment, { profile }) {
    for (const { part, users, isCounted, shared, most } of monitoringLoads(deployment, profile)) {
      if (most.value === null || users <= most.value) continue;
      const { value: server, path } = part;
      yield {
        path: [...path, "fqdn"],
        message: `server ${quote(server.fqdn)} monitors ${isCounted ? "" : "at least "}${pluralize(users, "user")}; ${profile.name} supports at most ${formatNumber(most.value)} on a Monitoring Server${shared ? " collocated with an Archiving Server" : ""}`,
        fact: most,
        size: { amount: users - most.value, unit: "user" },
      };
    }
  },
};
