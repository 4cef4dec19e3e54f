import { keyOfName } from "../../base/host-names.ts";
import type { Maybe } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { archivedUsers, statedArchivedUsers } from "../archived-users.ts";
import { type ListItem, partsOf, type SitePart } from "../parts.ts";
import { serversForRole, serversWithMoreUsers, usersByServer } from "./front-end.ts";

/** An Archiving Server or Monitoring Server with its users and the most that it supports. */
export type ServerLoad = {
  readonly part: SitePart<ListItem<"archivingServers" | "monitoringServers">>;
  readonly users: number;
  /** Whether the manifest states the users of all pools and branches that refer to it. */
  readonly isCounted: boolean;
  /** Whether the other one of these two roles is on the same computer. */
  readonly shared: boolean;
  readonly most: Maybe<number>;
};

/** The load of each Archiving Server: the users that it archives. */
export function archivingLoads(deployment: Deployment, profile: Profile): readonly ServerLoad[] {
  const archived = archivedUsers(deployment);
  const isStated = archived === Number.POSITIVE_INFINITY || statedArchivedUsers(deployment).isCounted;
  const users = usersByServer(deployment, "archivingServer");
  const more = serversWithMoreUsers(deployment, "archivingServer");
  const monitoring = serversForRole(deployment, "monitoring");
  return partsOf(deployment, "archivingServers").map((part) => {
    const key = keyOfName(part.value.fqdn);
    const shared = monitoring.has(key);
    const most = shared ? profile.archivingUsersBesideMonitoring : profile.archivingUsers;
    const known = users.get(key) ?? 0;
    // More users than are archived do not matter.
    return {
      part,
      users: Math.min(known, archived),
      isCounted: isStated && (!more.has(key) || known >= archived),
      shared,
      most,
    };
  });
}

/** The load of each Monitoring Server: the users that it monitors. */
export function monitoringLoads(deployment: Deployment, profile: Profile): readonly ServerLoad[] {
  const users = usersByServer(deployment, "monitoringServer");
  const more = serversWithMoreUsers(deployment, "monitoringServer");
  const archiving = serversForRole(deployment, "archiving");
  return partsOf(deployment, "monitoringServers").map((part) => {
    const key = keyOfName(part.value.fqdn);
    const shared = archiving.has(key);
    const most = shared ? profile.monitoringUsersBesideArchiving : profile.monitoringUsers;
    return { part, users: users.get(key) ?? 0, isCounted: !more.has(key), shared, most };
  });
}
