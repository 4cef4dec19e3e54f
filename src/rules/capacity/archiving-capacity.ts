import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { archivedUsers } from "../../deployment/archived-users.ts";
import { partsOf } from "../../deployment/parts.ts";
import { archivingLoads } from "../../deployment/sizing/archiving-and-monitoring.ts";
import type { Rule } from "../../model/rule.ts";

export const archivingCapacity: Rule = {
  id: "archiving-capacity",
  title: "No Archiving Server archives more users than it supports",
  level: "warning",
  preset: "recommended",
  why: "Messages wait in the queues of the Front End Servers until those are full, and the archive is delayed or has gaps",
  fix: "Add an Archiving Server and associate some pools with it, or move the role to a dedicated server",
  source: "capacity-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => partsOf(deployment, "archivingServers").length > 0 && archivedUsers(deployment) > 0,
  *check(deployment, { profile }) {
    for (const { part, users, isCounted, shared, most } of archivingLoads(deployment, profile)) {
      if (most.value === null || users <= most.value) continue;
      const { value: server, path } = part;
      yield {
        path: [...path, "fqdn"],
        message: `server ${quote(server.fqdn)} archives ${isCounted ? "" : "at least "}${pluralize(users, "user")}; ${profile.name} supports at most ${formatNumber(most.value)} on an Archiving Server${shared ? " collocated with a Monitoring Server" : ""}`,
        fact: most,
        size: { amount: users - most.value, unit: "user" },
      };
    }
  },
};
