import { serverCount } from "../deployment/parts.ts";
import { sharesWithConferencing } from "../deployment/sizing/conferencing.ts";
import { carriedAfterLoss, carriedBy, endpointsOf, type LoadedPool } from "../deployment/sizing/front-end.ts";
import { usersOfBoth } from "../deployment/sizing/paired-pools.ts";
import { carriedByKind, isVirtual, virtualServers } from "../deployment/sizing/virtualization.ts";
import type { Profile } from "../profiles/profile.ts";
import { type Limit, limitBy } from "./limits.ts";

/** What stands around a pool. */
export type Around = {
  readonly partner: LoadedPool | undefined;
  /** All users of its site. */
  readonly siteUsers: number;
};

/** The limits of a Front End pool or a Standard Edition server. Which there are does not depend on its users. */
export function poolLimits(pool: LoadedPool, around: Around, profile: Profile): readonly Limit[] {
  return pool.value.edition === "standard"
    ? standardLimits(pool, around, profile)
    : [
        ...serverLimits(pool, profile),
        ...wholeLimits(pool, around, profile),
        ...lossLimits(pool, profile),
        ...pairLimits(pool, around, profile),
      ];
}

function standardLimits(pool: LoadedPool, { partner }: Around, profile: Profile): readonly Limit[] {
  const { standardEditionUsers: most, virtualStandardEditionUsers: virtual, standardEditionFailoverUsers } = profile;
  const { users } = pool;
  const own = { when: "all", users } as const;
  const pair = partner?.value.edition === "standard" ? partner : undefined;
  const both = { when: "site-lost", what: "both of the pair", users: users + (pair?.users ?? 0) } as const;
  const lost = { when: "server-lost", what: "one server lost", users } as const;
  return [
    ...limitBy(most, most.value, { ...own, what: "its server", rule: "standard-edition-limits" }),
    ...(isVirtual(pool)
      ? limitBy(virtual, virtual.value, { ...own, what: "a virtual server", rule: virtualRule })
      : []),
    ...limitBy(most, 0, lost),
    ...(pair ? limitBy(standardEditionFailoverUsers, standardEditionFailoverUsers.value, paired(both, pair)) : []),
  ];
}

const virtualRule = "virtual-capacity";

/** What its servers carry. */
function serverLimits(pool: LoadedPool, profile: Profile): readonly Limit[] {
  const { usersPerFrontEndAccepted, virtualFrontEndUsers } = profile;
  const own = { when: "all", users: pool.users } as const;
  const most = carriedBy(serverCount(pool.value.servers), profile);
  return [
    ...limitBy(usersPerFrontEndAccepted, most, { ...own, what: "its servers", rule: "front-end-count" }),
    ...(isVirtual(pool)
      ? limitBy(virtualFrontEndUsers, carriedByKind(pool, profile), {
          ...own,
          what: "its virtual servers",
          rule: virtualRule,
        })
      : []),
  ];
}

/** What a pool carries, however many servers it has. */
function wholeLimits(pool: LoadedPool, { siteUsers }: Around, profile: Profile): readonly Limit[] {
  const { maxPoolUsers, maxPoolEndpoints, collocatedAvConferencingUsers: shared } = profile;
  const own = { when: "all", users: pool.users } as const;
  const { endpointsPerUser } = pool.value;
  const endpoints = endpointsPerUser === undefined ? null : usersWithEndpoints(endpointsPerUser, profile);
  const site = { when: "all", users: siteUsers, whose: "of the site" } as const;
  return [
    ...limitBy(maxPoolUsers, maxPoolUsers.value, { ...own, what: "one pool", rule: "pool-size" }),
    ...limitBy(maxPoolEndpoints, endpoints, { ...own, what: "its endpoints", rule: "endpoints-capacity" }),
    ...(sharesWithConferencing(pool.value)
      ? limitBy(shared, shared.value, { ...site, what: "A/V conferencing beside it", rule: "av-conferencing-capacity" })
      : []),
  ];
}

/** The most users who have no more endpoints than so many; none where a pool never has so many users. */
function usersWithEndpoints(perUser: number, { maxPoolEndpoints: most, maxPoolUsers }: Profile): number | null {
  // Endpoints of users beyond what a pool may hold belong to pool-size.
  if (endpointsOf(maxPoolUsers.value, perUser) <= most.value) return null;
  let users = Math.ceil(most.value / perUser) + 1;
  while (endpointsOf(users, perUser) > most.value) users--;
  return users;
}

/** What is left once one server is lost: of servers of two kinds, one of the stronger kind. */
function lossLimits(pool: LoadedPool, profile: Profile): readonly Limit[] {
  const { survivesOneLoss, usersPerFrontEndAccepted, virtualFrontEndUsers } = profile;
  const servers = serverCount(pool.value.servers);
  const virtual = virtualServers(pool) === servers ? virtualFrontEndUsers.value : null;
  const room = isVirtual(pool) ? carriedByKind(pool, profile) : null;
  const left = Math.max(0, (room ?? Number.POSITIVE_INFINITY) - (virtual ?? usersPerFrontEndAccepted.value));
  const rule = survivesOneLoss.value ? { rule: "front-end-spare" } : {};
  const most = Math.min(left, carriedAfterLoss(servers, profile));
  const lost = { when: "server-lost", what: "one server lost", users: pool.users } as const;
  return limitBy(survivesOneLoss.value ? survivesOneLoss : usersPerFrontEndAccepted, most, { ...lost, ...rule });
}

/** What a pool carries beside its pair, and while that is down. */
function pairLimits(pool: LoadedPool, { partner }: Around, profile: Profile): readonly Limit[] {
  const { pairedPoolUsers: most, poolPairing } = profile;
  if (!partner || !poolPairing.value) return [];
  const rule = "paired-pool-capacity";
  const carried = carriedBy(serverCount(pool.value.servers), profile);
  const both = {
    when: "site-lost",
    what: "both of the pair",
    users: usersOfBoth(pool, partner, profile),
    rule,
  } as const;
  return [
    ...limitBy(most, most.value, { when: "all", what: "one of a pair", users: pool.users, rule }),
    ...limitBy(most, carried, paired(both, partner)),
  ];
}

function paired<T>(limit: T, partner: LoadedPool): T & { readonly whose: string } {
  return { ...limit, whose: `with those of ${partner.value.fqdn}` };
}
