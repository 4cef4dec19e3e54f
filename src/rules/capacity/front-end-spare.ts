import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import {
  hasPool,
  homedUsers,
  loadedPools,
  neededFrontEnds,
  serversWithFailover,
} from "../../deployment/sizing/front-end.ts";
import { largestPartners } from "../../deployment/sizing/paired-pools.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import type { Profile } from "../../profiles/profile.ts";

export const frontEndSpare: Rule = {
  id: "front-end-spare",
  title: "Every Enterprise pool can lose one Front End Server without overload",
  level: "warning",
  preset: "recommended",
  why: "The users of a failed server move to the remaining servers, which are then overloaded and respond slowly",
  fix: "Add Front End Servers up to the required number, or move users to another pool",
  source: "capacity-2013",
  evidence: "I",
  products: since2013,
  // It requires at least as many servers in the same pool.
  yieldsTo: ["paired-pool-capacity"],
  applies: (deployment, { profile }) => profile.survivesOneLoss.value && hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    const pools = loadedPools(deployment);
    const partners = largestPartners(deployment);
    for (const load of pools.filter(({ value }) => value.edition === "enterprise")) {
      const { value: pool, path } = load;
      const servers = serverCount(pool.servers);
      const needed = serversWithFailover(load.users, profile);
      if (servers >= needed || isNamedByOthers(load.users, servers, profile)) continue;
      // For a paired pool with too many users for any number of servers, see paired-pool-capacity.
      if (partners.has(load) && needed > profile.maxFrontEnds.value) continue;
      const each = Math.ceil(load.users / (servers - 1));
      const has = `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")} for ${homedUsers(load)}, ${formatNumber(each)} each after the loss of one`;
      yield {
        path: [...path, "servers"],
        message: `${has}; ${remedy(needed, profile)}`,
        fact: profile.survivesOneLoss,
        size: { amount: needed - servers, unit: "server" },
      };
    }
  },
};

/** Whether another rule reports the pool: `front-end-count`, `pool-quorum` (fewer servers than copies) or `pool-size`. */
function isNamedByOthers(users: number, servers: number, profile: Profile): boolean {
  if (servers < neededFrontEnds(users, profile) || servers < profile.recommendedFrontEnds.value) return true;
  return users > profile.maxPoolUsers.value;
}

function remedy(needed: number, { name, maxFrontEnds, usersPerFrontEnd }: Profile): string {
  if (needed > maxFrontEnds.value)
    return `${name} supports at most ${formatNumber(maxFrontEnds.value)}, so a second pool is required`;
  return `${name} requires ${formatNumber(needed)} to stay at about ${formatNumber(usersPerFrontEnd.value)} each`;
}
