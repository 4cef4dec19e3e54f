import type { Deployment } from "../../deployment.ts";
import { edgePoolsOf } from "../../edges.ts";
import { type Machine, machinesOf } from "../../machines.ts";
import { roleNames } from "../../places.ts";
import { keyOfName, type ListName, partsOf } from "../../topology.ts";
import type { Related, Rule } from "../../types.ts";
import { quoted } from "../../words.ts";

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
    const right = named(deployment, ["directorPools", "frontEndPools"]);
    const wrong = named(deployment, ["edgePools", "avConferencingPools"]);
    const machines = new Map(
      machinesOf(deployment).map((machine) => [
        keyOfName(machine.fqdn),
        { path: machine.path, message: kind(machine) },
      ]),
    );
    for (const { value: pool, path } of edgePoolsOf(deployment)) {
      const next = pool.nextHop === undefined ? undefined : keyOfName(pool.nextHop);
      if (pool.nextHop === undefined || next === undefined || right.has(next)) continue;
      const other = wrong.get(next) ?? machines.get(next);
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

const kinds = { edgePools: "an Edge pool", avConferencingPools: "an A/V Conferencing pool" } as const;

function named(deployment: Deployment, lists: readonly ListName[]): ReadonlyMap<string, Related> {
  return new Map(
    lists.flatMap((name) =>
      partsOf(deployment, name).map(({ value, path }) => [
        keyOfName(value.fqdn),
        { path, message: name in kinds ? kinds[name as keyof typeof kinds] : "" },
      ]),
    ),
  );
}

function kind({ fqdn, pool, carries: [role] }: Machine): string {
  if (pool !== undefined && keyOfName(pool) !== keyOfName(fqdn)) return `a server of ${quoted(pool)}`;
  return role ? `listed as ${roleNames[role]}` : "another server";
}
