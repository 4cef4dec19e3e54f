import { pluralize, quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { needsEdge } from "../../deployment/served-scenarios.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import { hasRole, lists, poolRoles } from "./checks/pool-roles.ts";

/** The pages describe a pool as a set of servers; the current one as one or more. */
export const setsOfServers: Pages = {
  "lync-server-2010": ["migration-phases-2010", "A"],
  "lync-server-2013": ["topologies-2013", "A"],
  ...since2015("topologies-2015", "A*"),
};

export const poolServers: Rule = {
  id: "pool-servers",
  title: "Every pool has at least one server",
  level: "error",
  preset: "recommended",
  why: "A pool without a server has no computer that runs its services, so users and other servers cannot reach it",
  fix: "Add the servers of the pool, or remove the pool from the manifest",
  source: "migration-phases-2010",
  evidence: "A",
  // They require a number of servers for the same pool.
  yieldsTo: ["front-end-count", "standard-edition-limits"],
  applies: (deployment) => lists.some((list) => partsOf(deployment, list).length > 0),
  *check(deployment, context) {
    const { profile } = context;
    for (const list of lists) {
      // On a product without the role: feature-availability.
      if (!hasRole(list, profile)) continue;
      // Without any Edge Server for external users: edge-required.
      if (list === "edgePools" && edgePoolsOf(deployment).length === 0 && needsEdge(deployment, context)) continue;
      for (const { value: pool, path } of partsOf(deployment, list)) {
        const servers = serverCount(pool.servers);
        if (servers > 0) continue;
        const message = `pool ${quote(pool.fqdn)} has ${pluralize(servers, poolRoles[list])}; a pool requires at least 1`;
        const size = { amount: 1, unit: "server" } as const;
        yield { path: [...path, "servers"], message, fact: stated(profile, setsOfServers), size };
      }
    }
  },
};
