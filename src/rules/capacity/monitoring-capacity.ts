import { counted, grouped, quoted } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import { monitoringLoads } from "../../deployment/sizing/archiving-and-monitoring.ts";
import type { Rule } from "../../model/rule.ts";

export const monitoringCapacity: Rule = {
  id: "monitoring-capacity",
  title: "No Monitoring Server watches more users than it is made for",
  level: "warning",
  preset: "recommended",
  why: "Records of calls and their quality wait in queues until they are full, and reports have gaps when they are needed most",
  fix: "Add a Monitoring Server and associate some of the pools with it, or give it a computer of its own",
  turnOffWhen: "Load tests of your own, on your hardware and with your users, show that one server watches more",
  source: "capacity-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => partsOf(deployment, "monitoringServers").length > 0,
  *check(deployment, { profile }) {
    for (const { part, users, shared, most } of monitoringLoads(deployment, profile)) {
      if (most.value === null || users <= most.value) continue;
      const { value: server, path } = part;
      yield {
        path: [...path, "fqdn"],
        message: `server ${quoted(server.fqdn)} watches ${counted(users, "user")}; ${profile.name} carries ${grouped(most.value)} on a Monitoring Server${shared ? " that is an Archiving Server too" : ""}`,
        fact: most,
      };
    }
  },
};
