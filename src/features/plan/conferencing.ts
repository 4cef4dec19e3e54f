import { groupBy } from "../../base/group-by.ts";
import { formatNumber } from "../../base/wording.ts";
import { neededServers } from "../../deployment/sizing/remote-users.ts";
import type { AvConferencingPool } from "../../schema/deployment.ts";
import type { SizedPool } from "./front-ends.ts";
import { refuse } from "./refuse.ts";
import { citeFact, type Needs, type PlanStep } from "./types.ts";
import { division } from "./wording.ts";

/** The A/V Conferencing pool of a site, and the users of the site. */
export type ConferencingPool = {
  readonly fqdn: string;
  readonly servers: number;
  /** The index of its site. */
  readonly site: number;
  readonly users: number;
};

/** The dedicated A/V Conferencing pools: one in each site with Enterprise pools. A Standard Edition server has its own service. */
export function conferencingPools(pools: readonly SizedPool[], needs: Needs): readonly ConferencingPool[] {
  const { profile, topology, domain } = needs;
  if (topology.avConferencing === undefined) return [];
  if (!profile.avConferencingRole.value)
    refuse(`topology.avConferencing is set, but ${profile.name} has no A/V Conferencing Server role`);
  const each = profile.usersPerAvConferencing.value;
  if (topology.avConferencing === "collocated" || each === null) return [];
  const bySite = groupBy(
    pools.filter(({ edition }) => edition === "enterprise"),
    ({ site }) => site,
  );
  if (bySite.size === 0)
    refuse('topology.avConferencing is "dedicated", but a Standard Edition server always runs it itself');
  return [...bySite.keys()].map((site, at) => {
    const users = needs.sites[site]?.users ?? 0;
    const fqdn = `av${String(at + 1).padStart(2, "0")}.${domain}`;
    return { fqdn, servers: neededServers(users, each), site, users };
  });
}

/** The pool as in a manifest. */
export function toConferencingPool({ fqdn, servers }: ConferencingPool): AvConferencingPool {
  return { fqdn, servers };
}

/** The reasons for the size of the A/V Conferencing pools, or for collocating the service. */
export function conferencingSteps(pools: readonly ConferencingPool[], { profile }: Needs): readonly PlanStep[] {
  const { usersPerAvConferencing: each, avConferencingRole } = profile;
  return pools.map(({ fqdn, servers, site, users }) => ({
    path: ["spec", "sites", site, "avConferencingPools", 0, "servers"],
    reason: each.value === null ? formatNumber(servers) : division(users, "user", each.value),
    facts: [
      citeFact("users of a site per A/V Conferencing Server", each),
      citeFact("the A/V Conferencing Server role", avConferencingRole),
    ],
    row: { role: "A/V Conferencing pool", name: fqdn, servers, users },
  }));
}
