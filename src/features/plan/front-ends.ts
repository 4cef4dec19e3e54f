import { formatNumber, pluralize } from "../../base/wording.ts";
import { neededFrontEnds, serversForLoad, serversWithFailover } from "../../deployment/sizing/front-end.ts";
import type { Profile } from "../../profiles/profile.ts";
import { citeFact, type PlanStep } from "./types.ts";
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
  /** The pool or server that it is paired with, and its users. */
  readonly pair?: { readonly fqdn: string; readonly users: number };
};

/** The calculation of a size, and its facts. */
export type Calculation = Pick<PlanStep, "reason" | "facts">;

/** The most servers for load in a pool, by the maximum number of its users and of its servers. */
export function maxServersForLoad(profile: Profile): number {
  const { maxPoolUsers, maxFrontEnds, usersPerFrontEndAccepted: each } = profile;
  let servers = 1;
  const fits = (more: number) =>
    more * each.value <= maxPoolUsers.value && serversWithFailover(more * each.value, profile) <= maxFrontEnds.value;
  while (fits(servers + 1)) servers++;
  return servers;
}

/** The reason for a Standard Edition server, or for one of two that are paired. */
function standardCalculation({ users, pair }: SizedPool, profile: Profile): Calculation {
  const { standardEditionUsers: most, standardEditionFailoverUsers: both } = profile;
  const facts = [citeFact("users per Standard Edition server", most)];
  if (pair === undefined || both.value === null)
    return {
      reason: `${pluralize(users, "user")}; one Standard Edition server homes up to ${formatNumber(most.value)}`,
      facts,
    };
  return {
    reason: `${pluralize(users, "user")}; paired with ${pair.fqdn}, since one of two Standard Edition servers serves up to ${formatNumber(both.value)} users while the other one is down`,
    facts: [...facts, citeFact("users of a Standard Edition server while its pair is down", both)],
  };
}

function usersPerServer({ usersPerFrontEnd: printed, usersPerFrontEndAccepted: each }: Profile): Calculation["facts"] {
  const rounded = citeFact("users per Front End Server, as rounded on the same page", each);
  return [citeFact("users per Front End Server", printed), ...(each.value === printed.value ? [] : [rounded])];
}

/** The calculation for a pool that also serves the users of its pair while the pair is down. */
function pairCalculation({ users, servers }: SizedPool, pair: NonNullable<SizedPool["pair"]>, profile: Profile) {
  const { usersPerFrontEndAccepted: each, pairedPoolUsers, recommendedFrontEnds: least } = profile;
  const all = users + pair.users;
  const isRaised = servers > neededFrontEnds(all, profile);
  const sum = `${division(all, "user", each.value)} for load`;
  return {
    reason: `with the users of ${pair.fqdn} while it is down: ${sum}; ${isRaised ? `minimum ${servers}` : `${servers} in each pool`}`,
    facts: [
      ...usersPerServer(profile),
      citeFact("users in each of two paired pools at most", pairedPoolUsers),
      ...(isRaised ? [citeFact("Front End Servers per pool at least", least)] : []),
    ],
  };
}

/** The calculation of the number of servers in a pool. */
export function sizeCalculation(pool: SizedPool, profile: Profile): Calculation {
  const { edition, users, servers } = pool;
  const { usersPerFrontEndAccepted: each, spareFrontEnds, survivesOneLoss } = profile;
  if (edition === "standard") return standardCalculation(pool, profile);
  if (pool.pair) return pairCalculation(pool, pool.pair, profile);
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
      ...usersPerServer(profile),
      ...(spare > 0 ? [citeFact("spare Front End Server", spareFrontEnds)] : []),
      ...(forFailure > 0 ? [citeFact("capacity for the users of a failed server", survivesOneLoss)] : []),
      ...(isRaised ? [citeFact("Front End Servers per pool at least", least)] : []),
    ],
  };
}

/** The calculation of the number of pools in a site: its own, or that of a choice. */
export function splitCalculation(users: number, pools: readonly SizedPool[], profile: Profile): Calculation {
  const { maxPoolUsers, maxFrontEnds, pairedPoolUsers, usersPerFrontEndAccepted: each } = profile;
  const limits = [
    citeFact("users per pool at most", maxPoolUsers),
    citeFact("Front End Servers per pool at most", maxFrontEnds),
  ];
  const most = maxServersForLoad(profile);
  const part = partsOf(pools);
  if (pools.some(({ pair }) => pair))
    return { reason: part, facts: [citeFact("users in each of two paired pools at most", pairedPoolUsers)] };
  if (pools.length > Math.ceil(users / (most * each.value))) return { reason: part, facts: limits };
  const sum = division(users, "user", most * each.value);
  return {
    reason: `a pool has up to ${most} servers for load, for ${formatNumber(most * each.value)} users; ${sum} pools; ${part}`,
    facts: limits,
  };
}

/** "25,000 users in 3 equal pools: 8,334, 8,333 and 8,333". */
function partsOf(pools: readonly SizedPool[]): string {
  const [first, last] = [pools[0]?.users ?? 0, pools.at(-1)?.users ?? 0];
  const each = first === last ? formatNumber(first) : `${formatNumber(last)} or ${formatNumber(first)}`;
  return `${each} users in each of ${formatNumber(pools.length)}${pools.some(({ pair }) => pair) ? " paired" : ""} pools`;
}
