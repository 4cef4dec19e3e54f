import type { Deployment } from "../../deployment.ts";
import { carriersOfRole, usersByServer } from "../../load.ts";
import { keyOfName, partsOf } from "../../topology.ts";
import type { Rule } from "../../types.ts";
import { counted, grouped, quoted } from "../../words.ts";

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
    const archived = archivedUsers(deployment);
    const users = usersByServer(deployment, "archivingServer");
    const monitoring = carriersOfRole(deployment, "monitoring");
    for (const { value: server, path } of partsOf(deployment, "archivingServers")) {
      const name = keyOfName(server.fqdn);
      const own = Math.min(users.get(name) ?? 0, archived);
      const shared = monitoring.has(name);
      const most = shared ? profile.archivingUsersBesideMonitoring : profile.archivingUsers;
      if (most.value === null || own <= most.value) continue;
      yield {
        path: [...path, "fqdn"],
        message: `server ${quoted(server.fqdn)} archives ${counted(own, "user")}; ${profile.name} carries ${grouped(most.value)} on an Archiving Server${shared ? " that is a Monitoring Server too" : ""}`,
        fact: most,
      };
    }
  },
};

/** At most so many users are archived in the whole deployment. */
function archivedUsers({ spec: { archiving } }: Deployment): number {
  const { scope = "none", selectedUsers = 0 } = archiving ?? {};
  if (scope === "selected-users") return typeof selectedUsers === "number" ? selectedUsers : selectedUsers.length;
  return scope === "all-users" ? Number.POSITIVE_INFINITY : 0;
}
