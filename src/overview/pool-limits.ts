import { serverCount } from "../deployment/parts.ts";
import { sharesWithConferencing } from "../deployment/sizing/conferencing.ts";
import {
  capacityAfterLoss,
  capacityOf,
  endpointsOf,
  isForLargeMeetings,
  type LoadedPool,
} from "../deployment/sizing/front-end.ts";
import { usersOfBoth } from "../deployment/sizing/paired-pools.ts";
import { capacityByPlatform, isVirtual, virtualServers } from "../deployment/sizing/virtualization.ts";
import type { Profile } from "../profiles/profile.ts";
import { type Limit, limitBy } from "./limits.ts";

/** The properties besides the pool itself that affect its limits. */
export type PoolContext = {
  readonly partner: LoadedPool | undefined;
  /** All users of its site that the manifest states, and whether these are all. */
  readonly siteUsers: number;
  readonly isSiteCounted: boolean;
};

/** The limits of a Front End pool or a Standard Edition server. The set of limits does not depend on its users. */
export function poolLimits(pool: LoadedPool, context: PoolContext, profile: Profile): readonly Limit[] {
  // A pool for large meetings only homes no users, not even those of a failed pool. If it does, it is sized for them.
  if (pool.users === 0 && isForLargeMeetings(pool, profile)) return [];
  return pool.value.edition === "standard"
    ? standardLimits(pool, context, profile)
    : [
        ...serverLimits(pool, profile),
        ...wholeLimits(pool, context, profile),
        ...lossLimits(pool, profile),
        ...pairLimits(pool, context, profile),
      ];
}

function standardLimits(pool: LoadedPool, { partner }: PoolContext, profile: Profile): readonly Limit[] {
  const { standardEditionUsers: most, virtualStandardEditionUsers: virtual, standardEditionFailoverUsers } = profile;
  const { users, isCounted } = pool;
  const own = { when: "all", users, isPartial: !isCounted } as const;
  const pair = partner?.value.edition === "standard" ? partner : undefined;
  const pairUsers = { users: users + (pair?.users ?? 0), isPartial: !isCounted || pair?.isCounted === false };
  const both = { when: "site-lost", what: "pool failover", ...pairUsers } as const;
  const lost = { when: "server-lost", what: "single server failure", users, isPartial: !isCounted } as const;
  return [
    ...limitBy(most, most.value, { ...own, what: "server capacity", rule: "standard-edition-limits" }),
    ...(isVirtual(pool)
      ? limitBy(virtual, virtual.value, { ...own, what: "virtual server capacity", rule: virtualRule })
      : []),
    ...limitBy(most, 0, lost),
    ...(pair ? limitBy(standardEditionFailoverUsers, standardEditionFailoverUsers.value, paired(both, pair)) : []),
  ];
}

const virtualRule = "virtual-capacity";

/** The limits of its servers. */
function serverLimits(pool: LoadedPool, profile: Profile): readonly Limit[] {
  const { usersPerFrontEndAccepted, virtualFrontEndUsers } = profile;
  const own = { when: "all", users: pool.users, isPartial: !pool.isCounted } as const;
  const most = capacityOf(serverCount(pool.value.servers), profile);
  return [
    ...limitBy(usersPerFrontEndAccepted, most, { ...own, what: "server capacity", rule: "front-end-count" }),
    ...(isVirtual(pool)
      ? limitBy(virtualFrontEndUsers, capacityByPlatform(pool, profile), {
          ...own,
          what: "virtual server capacity",
          rule: virtualRule,
        })
      : []),
  ];
}

/** The limits of a pool with any number of servers. */
function wholeLimits(pool: LoadedPool, context: PoolContext, profile: Profile): readonly Limit[] {
  const { maxPoolUsers, maxPoolEndpoints, collocatedAvConferencingUsers: shared } = profile;
  const { siteUsers, isSiteCounted } = context;
  const own = { when: "all", users: pool.users, isPartial: !pool.isCounted } as const;
  const { endpointsPerUser } = pool.value;
  const endpoints = endpointsPerUser === undefined ? null : usersWithEndpoints(endpointsPerUser, profile);
  const site = { when: "all", users: siteUsers, isPartial: !isSiteCounted, whose: "of the site" } as const;
  return [
    ...limitBy(maxPoolUsers, maxPoolUsers.value, { ...own, what: "pool maximum", rule: "pool-size" }),
    ...limitBy(maxPoolEndpoints, endpoints, { ...own, what: "endpoint maximum", rule: "endpoints-capacity" }),
    ...(sharesWithConferencing(pool.value)
      ? limitBy(shared, shared.value, { ...site, what: "shared A/V conferencing", rule: "av-conferencing-capacity" })
      : []),
  ];
}

/** The maximum of users within a number of endpoints; null if a pool never has that many users. */
function usersWithEndpoints(perUser: number, { maxPoolEndpoints: most, maxPoolUsers }: Profile): number | null {
  // Users above the maximum of a pool are reported by pool-size, not by their endpoints.
  if (endpointsOf(maxPoolUsers.value, perUser) <= most.value) return null;
  let users = Math.ceil(most.value / perUser) + 1;
  while (endpointsOf(users, perUser) > most.value) users--;
  return users;
}

/** The capacity after the loss of one server. In a mixed pool, a server with the larger capacity. */
function lossLimits(pool: LoadedPool, profile: Profile): readonly Limit[] {
  const { survivesOneLoss, usersPerFrontEndAccepted, virtualFrontEndUsers } = profile;
  const servers = serverCount(pool.value.servers);
  const virtual = virtualServers(pool) === servers ? virtualFrontEndUsers.value : null;
  const room = isVirtual(pool) ? capacityByPlatform(pool, profile) : null;
  const left = Math.max(0, (room ?? Number.POSITIVE_INFINITY) - (virtual ?? usersPerFrontEndAccepted.value));
  const rule = survivesOneLoss.value ? { rule: "front-end-spare" } : {};
  const most = Math.min(left, capacityAfterLoss(servers, profile));
  const own = { users: pool.users, isPartial: !pool.isCounted };
  const lost = { when: "server-lost", what: "single server failure", ...own } as const;
  return limitBy(survivesOneLoss.value ? survivesOneLoss : usersPerFrontEndAccepted, most, { ...lost, ...rule });
}

/** The limits of a paired pool, and while its partner is down. */
function pairLimits(pool: LoadedPool, { partner }: PoolContext, profile: Profile): readonly Limit[] {
  const { pairedPoolUsers: most, poolPairing } = profile;
  if (!partner || !poolPairing.value) return [];
  const rule = "paired-pool-capacity";
  const carried = capacityOf(serverCount(pool.value.servers), profile);
  const both = {
    when: "site-lost",
    what: "pool failover",
    users: usersOfBoth(pool, partner, profile),
    isPartial: !pool.isCounted || !partner.isCounted,
    rule,
  } as const;
  const own = {
    when: "all",
    what: "paired pool maximum",
    users: pool.users,
    isPartial: !pool.isCounted,
    rule,
  } as const;
  return [...limitBy(most, most.value, own), ...limitBy(most, carried, paired(both, partner))];
}

function paired<T>(limit: T, partner: LoadedPool): T & { readonly whose: string } {
  return { ...limit, whose: `with those of ${partner.value.fqdn}` };
}
