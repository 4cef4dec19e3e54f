import { carriersOfRole, usersByServer } from "../../load.ts";
import { keyOfName, partsOf } from "../../topology.ts";
import type { Rule } from "../../types.ts";
import { counted, grouped, quoted } from "../../words.ts";

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
    const users = usersByServer(deployment, "monitoringServer");
    const archiving = carriersOfRole(deployment, "archiving");
    for (const { value: server, path } of partsOf(deployment, "monitoringServers")) {
      const name = keyOfName(server.fqdn);
      const own = users.get(name) ?? 0;
      const shared = archiving.has(name);
      const most = shared ? profile.monitoringUsersBesideArchiving : profile.monitoringUsers;
      if (most.value === null || own <= most.value) continue;
      yield {
        path: [...path, "fqdn"],
        message: `server ${quoted(server.fqdn)} watches ${counted(own, "user")}; ${profile.name} carries ${grouped(most.value)} on a Monitoring Server${shared ? " that is an Archiving Server too" : ""}`,
        fact: most,
      };
    }
  },
};
