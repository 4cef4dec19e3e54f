import { counted, grouped, quoted } from "../../base/wording.ts";
import { archivedUsers } from "../../deployment/archived-users.ts";
import { partsOf } from "../../deployment/parts.ts";
import { archivingLoads } from "../../deployment/sizing/archiving-and-monitoring.ts";
import type { Rule } from "../../model/rule.ts";

export const archivingCapacity: Rule = {
  id: "archiving-capacity",
  title: "No Archiving Server archives more users than it is made for",
  level: "warning",
  preset: "recommended",
  why: "Messages wait in the queues of the Front End Servers until they are full, and the archive falls behind or has gaps",
  fix: "Add an Archiving Server and associate some of the pools with it, or give it a computer of its own",
  turnOffWhen: "Load tests of your own, on your hardware and with your users, show that one server archives more",
  source: "capacity-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => partsOf(deployment, "archivingServers").length > 0 && archivedUsers(deployment) > 0,
  *check(deployment, { profile }) {
    for (const { part, users, shared, most } of archivingLoads(deployment, profile)) {
      if (most.value === null || users <= most.value) continue;
      const { value: server, path } = part;
      yield {
        path: [...path, "fqdn"],
        message: `server ${quoted(server.fqdn)} archives ${counted(users, "user")}; ${profile.name} carries ${grouped(most.value)} on an Archiving Server${shared ? " that is a Monitoring Server too" : ""}`,
        fact: most,
      };
    }
  },
};
