import { keyOfName } from "../../base/host-names.ts";
import type { Maybe } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { archivedUsers } from "../archived-users.ts";
import { type Entry, type Part, partsOf } from "../parts.ts";
import { carriersOfRole, usersByServer } from "./front-end.ts";

/** A server of its own, the users that it has to do with, and how many of them it carries. */
export type ServerLoad = {
  readonly part: Part<Entry<"archivingServers" | "monitoringServers">>;
  readonly users: number;
  /** Whether the other of these two roles is on the same computer. */
  readonly shared: boolean;
  readonly most: Maybe<number>;
};

/** The users whom each Archiving Server archives. */
export function archivingLoads(deployment: Deployment, profile: Profile): readonly ServerLoad[] {
  const archived = archivedUsers(deployment);
  const users = usersByServer(deployment, "archivingServer");
  const monitoring = carriersOfRole(deployment, "monitoring");
  return partsOf(deployment, "archivingServers").map((part) => {
    const key = keyOfName(part.value.fqdn);
    const shared = monitoring.has(key);
    const most = shared ? profile.archivingUsersBesideMonitoring : profile.archivingUsers;
    return { part, users: Math.min(users.get(key) ?? 0, archived), shared, most };
  });
}

/** The users whom each Monitoring Server watches. */
export function monitoringLoads(deployment: Deployment, profile: Profile): readonly ServerLoad[] {
  const users = usersByServer(deployment, "monitoringServer");
  const archiving = carriersOfRole(deployment, "archiving");
  return partsOf(deployment, "monitoringServers").map((part) => {
    const key = keyOfName(part.value.fqdn);
    const shared = archiving.has(key);
    const most = shared ? profile.monitoringUsersBesideArchiving : profile.monitoringUsers;
    return { part, users: users.get(key) ?? 0, shared, most };
  });
}
