import { keyOfName } from "../../base/host-names.ts";
import { once } from "../../base/memoize.ts";
import { quoted } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { keysOf, partsOf } from "../../deployment/parts.ts";
import { roleNames } from "../../deployment/roles.ts";
import { type Machine, machinesOf } from "../../deployment/servers.ts";
import type { Related, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";

export const edgeNextHop: Rule = {
  id: "edge-next-hop",
  title: "The next hop of an Edge pool is a Director pool or a Front End pool",
  level: "error",
  preset: "recommended",
  why: "Any other server does not take what the Edge passes inward, so nobody outside can sign in or be reached",
  fix: "Set nextHop to the FQDN of a Director pool, a Front End pool or a Standard Edition server",
  turnOffWhen: "Never while the pool serves people outside",
  source: "edge-next-hop",
  evidence: "A",
  applies: (deployment) => edgePoolsOf(deployment).some(({ value }) => value.nextHop !== undefined),
  *check(deployment, { profile }) {
    for (const { value: pool, path } of edgePoolsOf(deployment)) {
      if (pool.nextHop === undefined || isRight(deployment, keyOfName(pool.nextHop))) continue;
      const other = others(deployment).get(keyOfName(pool.nextHop));
      // A name that nothing has is left to known-reference.
      if (!other) continue;
      yield {
        path: [...path, "nextHop"],
        message: `the next hop of Edge pool ${quoted(pool.fqdn)} is ${quoted(pool.nextHop)}, ${other.message}; ${profile.name} needs a Director pool, a Front End pool or a Standard Edition server`,
        related: [{ path: other.path, message: `${quoted(pool.nextHop)} is described here` }],
      };
    }
  },
};

function isRight(deployment: Deployment, key: string): boolean {
  return keysOf(deployment, "directorPools").has(key) || keysOf(deployment, "frontEndPools").has(key);
}

const kinds = { edgePools: "an Edge pool", avConferencingPools: "an A/V Conferencing pool" } as const;

/** What the names of other next hops stand for: a pool of another kind or else, the last one named, a computer. */
const others = once((deployment: Deployment): ReadonlyMap<string, Related> => {
  const hops = new Set(edgePoolsOf(deployment).map(({ value }) => keyOfName(value.nextHop ?? "")));
  const machines = machinesOf(deployment, (fqdn) => hops.has(keyOfName(fqdn)));
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

function kind({ fqdn, pool, carries: [role] }: Machine): string {
  if (pool !== undefined && keyOfName(pool) !== keyOfName(fqdn)) return `a server of ${quoted(pool)}`;
  return role ? `listed as ${roleNames[role]}` : "another server";
}
