import type { Deployment, Role, Server } from "../schema/deployment.ts";
import { deploymentLists, type List, siteLists } from "../schema/lists.ts";
import type { Path } from "../yaml/path.ts";
import { listNames, type NameFilter, partsOf } from "./parts.ts";

/** A server entry: a computer that a manifest names, with its location and roles. */
export type ServerEntry = {
  readonly fqdn: string;
  readonly path: Path;
  /** The path of its name. */
  readonly namePath: Path;
  /** All of its roles: that of its list, and those in `collocatedWith` and `roles`. */
  readonly roles: readonly Role[];
  /** The roles in `roles`. */
  readonly statedRoles: readonly Role[] | undefined;
  /** The pool that lists it. For a server that is its own pool, its own name. */
  readonly pool: string | undefined;
};

/** What a manifest declares of a computer. */
type Owner = { readonly fqdn: string; readonly collocatedWith?: readonly Role[]; readonly roles?: readonly Role[] };

/** A pool with its servers, or a server outside of pools. */
type Pool = Owner & { readonly edition?: string; readonly servers?: number | readonly Server[] };

/**
 * The computers that pass the filter, in the order of their lists. Servers that are only counted have no name. The filter
 * runs before an entry is built, because most manifests name thousands of computers and few of them matter.
 */
export function serversOf(deployment: Deployment, accepts: NameFilter): readonly ServerEntry[] {
  const entries: ServerEntry[] = [];
  for (const list of listNames) {
    const { role } = siteLists[list];
    for (const { value, path } of partsOf(deployment, list)) addMembers(entries, value, path, role, accepts);
  }
  for (const list of Object.keys(deploymentLists) as (keyof typeof deploymentLists)[]) {
    const { role }: List = deploymentLists[list];
    const owners: readonly Owner[] = deployment.spec[list] ?? [];
    owners.forEach((owner, at) => {
      if (accepts(owner.fqdn, owner)) entries.push(entryOf(owner, ["spec", list, at], role));
    });
  }
  return entries;
}

/** Adds the listed servers of a pool. A server outside of pools is its own member. */
function addMembers(entries: ServerEntry[], pool: Pool, path: Path, listRole: Role, accepts: NameFilter): void {
  const role = pool.edition === "standard" ? "standard-edition" : listRole;
  const { servers } = pool;
  if (servers === undefined && accepts(pool.fqdn, pool)) entries.push(entryOf(pool, path, role));
  if (typeof servers !== "object") return;
  for (let at = 0; at < servers.length; at++) {
    const server = servers[at] as Server;
    if (typeof server === "string") {
      if (!accepts(server)) continue;
      const memberPath = [...path, "servers", at];
      entries.push({ ...entryOf({ fqdn: server }, memberPath, role), namePath: memberPath, pool: pool.fqdn });
    } else if (accepts(server.fqdn, server)) {
      entries.push({ ...entryOf(server, [...path, "servers", at], role), pool: pool.fqdn });
    }
  }
}

function entryOf(owner: Owner, path: Path, role?: Role): ServerEntry {
  const { fqdn, collocatedWith = [], roles: statedRoles } = owner;
  const roles = [...new Set([...(role ? [role] : []), ...collocatedWith, ...(statedRoles ?? [])])];
  return { fqdn, path, namePath: [...path, "fqdn"], roles, statedRoles, pool: role && fqdn };
}
