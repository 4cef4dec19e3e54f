import { formatNumber, pluralize } from "../../base/wording.ts";
import { neededFrontEnds, serversForLoad, serversWithFailover } from "../../deployment/sizing/front-end.ts";
import { requiredFrontEnds } from "../../deployment/sizing/required-servers.ts";
import type { Profile } from "../../profiles/profile.ts";
import { citeFact, type Needs, type PlanStep } from "./types.ts";
import { division } from "./wording.ts";

/** A Front End pool or Standard Edition server, with its size. */
export type SizedPool = {
  readonly fqdn: string;
  readonly edition: "enterprise" | "standard";
  readonly users: number;
  readonly servers: number;
  /** The index of its site. */
  readonly site: number;
  /** Its number among all pools. */
  readonly number: string;
  /** The Standard Edition server that it is paired with. */
  readonly pairedWith?: string;
};

/** The calculation of a size, and its facts. */
export type Calculation = Pick<PlanStep, "reason" | "facts">;

/** The fewest and smallest pools for the users of all sites. */
export function sizePools(needs: Needs): readonly SizedPool[] {
  const { profile, domain } = needs;
  let count = 0;
  return needs.sites.flatMap(({ users }, site) => {
    const standard = standardLoads(users, needs);
    const first = count + 1;
    return (standard ?? splitUsers(users, profile)).map((load, at): SizedPool => {
      const number = twoDigits(++count);
      if (standard) {
        const pair = standard.length > 1 && { pairedWith: `se${twoDigits(first + 1 - at)}.${domain}` };
        return { fqdn: `se${number}.${domain}`, edition: "standard", users: load, servers: 1, site, number, ...pair };
      }
      const servers = requiredFrontEnds(load, profile);
      return { fqdn: `pool${number}.${domain}`, edition: "enterprise", users: load, servers, site, number };
    });
  });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/**
 * The users of each Standard Edition server, if they are sufficient: one, or for high availability two that are paired.
 * Undefined if an Enterprise pool is required.
 */
function standardLoads(users: number, { high, profile }: Needs): readonly number[] | undefined {
  const { standardEditionUsers: each, standardEditionFailoverUsers: both } = profile;
  if (!high) return users <= each.value ? [users] : undefined;
  const most = Math.min(2 * each.value, both.value ?? 0);
  return profile.poolPairing.value && users <= most ? [Math.ceil(users / 2), Math.floor(users / 2)] : undefined;
}

/** The most servers for load in a pool, by the maximum number of its users and of its servers. */
function maxServersForLoad(profile: Profile): number {
  const { maxPoolUsers, maxFrontEnds, usersPerFrontEndAccepted: each } = profile;
  let servers = 1;
  const fits = (more: number) =>
    more * each.value <= maxPoolUsers.value && serversWithFailover(more * each.value, profile) <= maxFrontEnds.value;
  while (fits(servers + 1)) servers++;
  return servers;
}

/** The users of each pool: the fewest pools, which need no more servers for load than one pool without limits. */
function splitUsers(users: number, profile: Profile): readonly number[] {
  const each = profile.usersPerFrontEndAccepted.value;
  const servers = serversForLoad(users, profile);
  const pools = Math.ceil(servers / maxServersForLoad(profile));
  const free = servers * each - users;
  const part = (whole: number, at: number) => Math.floor(whole / pools) + (at < whole % pools ? 1 : 0);
  return Array.from({ length: pools }, (_, at) => part(servers, at) * each - part(free, pools - 1 - at));
}

/** The reason for a Standard Edition server, or for one of two that are paired. */
function standardCalculation({ users, pairedWith }: SizedPool, profile: Profile): Calculation {
  const { standardEditionUsers: most, standardEditionFailoverUsers: both } = profile;
  const facts = [citeFact("users per Standard Edition server", most)];
  if (pairedWith === undefined || both.value === null)
    return {
      reason: `${pluralize(users, "user")}; one Standard Edition server homes up to ${formatNumber(most.value)}`,
      facts,
    };
  return {
    reason: `${pluralize(users, "user")}; paired with ${pairedWith}, since one of two Standard Edition servers serves up to ${formatNumber(both.value)} users while the other one is down`,
    facts: [...facts, citeFact("users of a Standard Edition server while its pair is down", both)],
  };
}

/** The calculation of the number of servers in a pool. */
export function sizeCalculation(pool: SizedPool, profile: Profile): Calculation {
  const { edition, users, servers } = pool;
  const { usersPerFrontEnd: printed, usersPerFrontEndAccepted: each, spareFrontEnds, survivesOneLoss } = profile;
  if (edition === "standard") return standardCalculation(pool, profile);
  const forLoad = serversForLoad(users, profile);
  const spare = neededFrontEnds(users, profile) - forLoad;
  const forFailure = serversWithFailover(users, profile) - forLoad - spare;
  const least = profile.recommendedFrontEnds;
  const more = [
    ...(spare > 0 ? [` + ${spare} spare`] : []),
    ...(forFailure > 0 ? [` + ${forFailure} for a failed server`] : []),
  ];
  const sum = `${division(users, "user", each.value)} for load${more.join("")}`;
  const isRaised = servers > forLoad + spare + forFailure;
  return {
    reason: isRaised ? `${sum}; minimum ${servers}` : `${sum} = ${servers}`,
    facts: [
      citeFact("users per Front End Server", printed),
      ...(each.value === printed.value
        ? []
        : [citeFact("users per Front End Server, as rounded on the same page", each)]),
      ...(spare > 0 ? [citeFact("spare Front End Server", spareFrontEnds)] : []),
      ...(forFailure > 0 ? [citeFact("capacity for the users of a failed server", survivesOneLoss)] : []),
      ...(isRaised ? [citeFact("Front End Servers per pool at least", least)] : []),
    ],
  };
}

/** The calculation of the number of pools in a site. */
export function splitCalculation(users: number, profile: Profile): Calculation {
  const { maxPoolUsers, maxFrontEnds, usersPerFrontEndAccepted: each } = profile;
  const most = maxServersForLoad(profile);
  return {
    reason: `a pool has up to ${most} servers for load, for ${formatNumber(most * each.value)} users; ${division(users, "user", most * each.value)} pools`,
    facts: [
      citeFact("users per pool at most", maxPoolUsers),
      citeFact("Front End Servers per pool at most", maxFrontEnds),
    ],
  };
}
