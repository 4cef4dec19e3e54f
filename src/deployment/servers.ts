import type { Deployment, Role, Server } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { type ListName, listNames, partsOf, type Wanted } from "./parts.ts";

/** A computer that a manifest names: where, and as what. */
export type Machine = {
  readonly fqdn: string;
  readonly path: Path;
  /** Where its name stands. */
  readonly nameAt: Path;
  /** The roles that its place in the manifest gives it, and those it states. */
  readonly carries: readonly Role[];
  /** Those among them that it states as its own. */
  readonly roles: readonly Role[] | undefined;
  /** The pool that it is a member of; a server that is its own pool has its own name. */
  readonly pool: string | undefined;
};

/** The role of the members of each list. */
const roles = {
  frontEndPools: "front-end",
  edgePools: "edge",
  directorPools: "director",
  avConferencingPools: "av-conferencing",
  archivingServers: "archiving",
  monitoringServers: "monitoring",
} as const satisfies Record<ListName, Role>;

/** The lists of computers that belong to no site, and what their place makes of them. */
const outside = [
  ["reverseProxies", "reverse-proxy"],
  ["xmppGateways", "xmpp-gateway"],
  ["servers", undefined],
] as const;

/** What is said of a computer where it is named. */
type Holder = { readonly fqdn: string; readonly collocatedWith?: readonly Role[]; readonly roles?: readonly Role[] };

/** A pool with its servers, or a server of its own. */
type Pool = Holder & { readonly edition?: string; readonly servers?: number | readonly Server[] };

/**
 * The computers that are asked for, in the order of their lists. Those of pools that are only counted have no name yet.
 * Most manifests name thousands of which nothing is to be said, so no more is made of those than a question.
 */
export function machinesOf(deployment: Deployment, isWanted: Wanted): readonly Machine[] {
  const machines: Machine[] = [];
  for (const list of listNames) {
    for (const { value, path } of partsOf(deployment, list)) addMembers(machines, value, path, roles[list], isWanted);
  }
  for (const [list, role] of outside) {
    const holders: readonly Holder[] = deployment.spec[list] ?? [];
    holders.forEach((holder, at) => {
      if (isWanted(holder.fqdn, holder)) machines.push(machineOf(holder, ["spec", list, at], role));
    });
  }
  return machines;
}

/** A pool's listed servers; a server of its own is its own member. */
function addMembers(machines: Machine[], pool: Pool, path: Path, listed: Role, isWanted: Wanted): void {
  const role = pool.edition === "standard" ? "standard-edition" : listed;
  const { servers } = pool;
  if (servers === undefined && isWanted(pool.fqdn, pool)) machines.push(machineOf(pool, path, role));
  if (typeof servers !== "object") return;
  for (let at = 0; at < servers.length; at++) {
    const server = servers[at] as Server;
    if (typeof server === "string") {
      if (!isWanted(server)) continue;
      const place = [...path, "servers", at];
      machines.push({ ...machineOf({ fqdn: server }, place, role), nameAt: place, pool: pool.fqdn });
    } else if (isWanted(server.fqdn, server)) {
      machines.push({ ...machineOf(server, [...path, "servers", at], role), pool: pool.fqdn });
    }
  }
}

function machineOf(holder: Holder, path: Path, role?: Role): Machine {
  const { fqdn, collocatedWith = [], roles: stated } = holder;
  const carries = [...new Set([...(role ? [role] : []), ...collocatedWith, ...(stated ?? [])])];
  return { fqdn, path, nameAt: [...path, "fqdn"], carries, roles: stated, pool: role && fqdn };
}
