import type { Fact } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { type Entry, isOn, type Part, partsOf, serverCount } from "../parts.ts";

/** The kinds of pools that carry the people outside. */
export type RemoteKind = "directorPools" | "edgePools";

/** What all pools of a kind carry together: people outside reach any of them. */
export type RemoteLoad = {
  readonly pools: readonly Part<Entry<RemoteKind>>[];
  readonly servers: number;
  /** Those outside in a busy hour; missing where nobody is, or nobody said how many. */
  readonly users: number | undefined;
  /** Such users for each server. */
  readonly each: Fact<number>;
};

const facts = { edgePools: "usersPerEdge", directorPools: "usersPerDirector" } as const;

/** The load of the Edge Servers, or of the Directors. */
export function remoteLoad(kind: RemoteKind, deployment: Deployment, profile: Profile): RemoteLoad {
  const { remoteUsers } = deployment.spec.externalAccess ?? {};
  const pools = partsOf(deployment, kind);
  const servers = pools.reduce((sum, { value }) => sum + serverCount(value.servers), 0);
  return { pools, servers, users: isOn(remoteUsers) ? remoteUsers.peakUsers : undefined, each: profile[facts[kind]] };
}

/** The servers that they need. */
export function neededServers(users: number, each: number): number {
  return Math.ceil(users / each);
}
