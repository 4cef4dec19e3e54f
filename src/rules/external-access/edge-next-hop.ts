import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { keysOf, partsOf } from "../../deployment/parts.ts";
import { roleNames } from "../../deployment/roles.ts";
import { type ServerEntry, serversOf } from "../../deployment/servers.ts";
import type { Related, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeNextHop: Rule = {
  id: "edge-next-hop",
  title: "The next hop of an Edge pool is a Director pool or a Front End pool",
  level: "error",
  preset: "recommended",
  why: "Other servers do not accept traffic from the Edge pool, so external users cannot sign in or be reached",
  fix: "Set nextHop to the FQDN of a Director pool, a Front End pool or a Standard Edition server",
  source: "edge-next-hop",
  evidence: "A",
  applies: (deployment) => edgePoolsOf(deployment).some(({ value }) => value.nextHop !== undefined),
  *check(deployment, { profile }) {
    for (const { value: pool, path } of edgePoolsOf(deployment)) {
      if (pool.nextHop === undefined || isRight(deployment, keyOfName(pool.nextHop))) continue;
      const other = others(deployment).get(keyOfName(pool.nextHop));
      // An undefined name: known-reference.
      if (!other) continue;
      yield {
        path: [...path, "nextHop"],
        message: `the next hop of Edge pool ${quote(pool.fqdn)} is ${quote(pool.nextHop)}, ${other.message}; ${profile.name} requires a Director pool, a Front End pool or a Standard Edition server`,
        related: [{ path: other.path, message: `${quote(pool.nextHop)} is defined here` }],
      };
    }
  },
};

function isRight(deployment: Deployment, key: string): boolean {
  return keysOf(deployment, "directorPools").has(key) || keysOf(deployment, "frontEndPools").has(key);
}

const kinds = { edgePools: "an Edge pool", avConferencingPools: "an A/V Conferencing pool" } as const;

/** What the names of other next hops stand for: a pool of another kind or else, the last one named, a computer. */
const others = memoizeLast((deployment: Deployment): ReadonlyMap<string, Related> => {
  const hops = new Set(edgePoolsOf(deployment).map(({ value }) => keyOfName(value.nextHop ?? "")));
  const machines = serversOf(deployment, (fqdn) => hops.has(keyOfName(fqdn)));
  const named = new Map<string, Related>(
    machines.map((machine) => [keyOfName(machine.fqdn), { path: machine.path, message: kind(machine) }]),
  );
  for (const list of ["edgePools", "avConferencingPools"] as const) {
    for (const { value, path } of partsOf(deployment, list)) {
      if (hops.has(keyOfName(value.fqdn))) named.set(keyOfName(value.fqdn), { path, message: kinds[list] });
    }
  }
  return named;
});

function kind({ fqdn, pool, roles: [role] }: ServerEntry): string {
  if (pool !== undefined && keyOfName(pool) !== keyOfName(fqdn)) return `a server of ${quote(pool)}`;
  return role ? `listed as ${roleNames[role]}` : "another server";
}
