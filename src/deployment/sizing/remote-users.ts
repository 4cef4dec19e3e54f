import type { Fact } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { isOn, type ListItem, partsOf, type SitePart, serverCount } from "../parts.ts";

/** The lists of pools that serve remote users. */
export type RemoteKind = "directorPools" | "edgePools";

/** The load of all pools of a list together, because remote users reach any of them. */
export type RemoteLoad = {
  readonly pools: readonly SitePart<ListItem<RemoteKind>>[];
  readonly servers: number;
  /** The peak number of remote users; undefined without remote users or without a number. */
  readonly users: number | undefined;
  /** The remote users per server. */
  readonly each: Fact<number>;
};

const facts = { edgePools: "usersPerEdge", directorPools: "usersPerDirector" } as const;

/** The load of the Edge pools, or of the Director pools. */
export function remoteLoad(kind: RemoteKind, deployment: Deployment, profile: Profile): RemoteLoad {
  const { remoteUsers } = deployment.spec.externalAccess ?? {};
  const pools = partsOf(deployment, kind);
  const servers = pools.reduce((sum, { value }) => sum + serverCount(value.servers), 0);
  return { pools, servers, users: isOn(remoteUsers) ? remoteUsers.peakUsers : undefined, each: profile[facts[kind]] };
}

/** The servers required for a number of users. */
export function neededServers(users: number, each: number): number {
  return Math.ceil(users / each);
}
