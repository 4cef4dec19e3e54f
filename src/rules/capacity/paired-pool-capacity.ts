import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { homedUsers, type LoadedPool, neededFrontEnds } from "../../deployment/sizing/front-end.ts";
import { largestPartners, usersOfBoth } from "../../deployment/sizing/paired-pools.ts";
import { isUnsupportedSize, requiredForPair } from "../../deployment/sizing/required-servers.ts";
import type { Hit, Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import type { Profile } from "../../profiles/profile.ts";

export const pairedPoolCapacity: Rule = {
  id: "paired-pool-capacity",
  title: "Each of two paired pools has capacity for the users of both",
  level: "warning",
  preset: "recommended",
  why: "During a pool failover all users of one pool sign in to the other, which is then overloaded",
  fix: "Add Front End Servers to the pool that the message names, or move users out of the pair",
  source: "capacity-2013",
  evidence: "A",
  products: since2013,
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.pairedWith !== undefined),
  *check(deployment, { profile }) {
    const { pairedPoolUsers: most, maxPoolUsers } = profile;
    for (const [pool, partner] of largestPartners(deployment)) {
      if (pool.value.edition === "standard") continue;
      if (most.value !== null && pool.users > most.value && pool.users <= maxPoolUsers.value) {
        const message = `pool ${quote(pool.value.fqdn)} has ${homedUsers(pool)}; ${profile.name} supports at most ${formatNumber(most.value)} in each of two paired pools`;
        const size = { amount: pool.users - most.value, unit: "user" } as const;
        yield { path: [...pool.path, "homedUsers"], message, fact: most, size, related: [pairing(pool, partner)] };
      }
      yield* tooSmall(pool, partner, profile);
    }
  },
};

function* tooSmall(pool: LoadedPool, partner: LoadedPool, profile: Profile): Iterable<Hit> {
  const most = profile.pairedPoolUsers.value ?? Number.POSITIVE_INFINITY;
  const both = usersOfBoth(pool, partner, profile);
  const servers = serverCount(pool.value.servers);
  const needed = requiredForPair(pool, partner, profile);
  // None: pool-servers. Too few for the pool alone: front-end-count. Below the minimum of any pool: pool-size, pool-quorum.
  if (servers === 0 || servers >= neededFrontEnds(both, profile) || needed === 0) return;
  if (servers < neededFrontEnds(pool.users, profile) || isUnsupportedSize(pool, servers, profile)) return;
  const atLeast = pool.isCounted && partner.isCounted ? "" : "at least ";
  const limit = Math.max(pool.users, partner.users) > most ? `, counting at most ${formatNumber(most)} of each` : "";
  yield {
    path: [...pool.path, "servers"],
    message: `pool ${quote(pool.value.fqdn)} has ${pluralize(servers, "Front End Server")}; ${profile.name} requires ${formatNumber(needed)} for the ${atLeast}${formatNumber(both)} users of the pool and its pair ${quote(partner.value.fqdn)}${limit}`,
    fact: profile.pairedPoolUsers,
    size: { amount: needed - servers, unit: "server" },
    related: [pairing(pool, partner)],
  };
}

function pairing(pool: LoadedPool, partner: LoadedPool): NonNullable<Hit["related"]>[number] {
  const [from, to] = pool.value.pairedWith === undefined ? [partner, pool] : [pool, partner];
  return { path: [...from.path, "pairedWith"], message: `paired with ${quote(to.value.fqdn)} here` };
}
