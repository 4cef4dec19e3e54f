import { counted, grouped, quoted } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import {
  hasPool,
  homedUsers,
  loadedPools,
  neededFrontEnds,
  pairsOf,
  roomyFrontEnds,
} from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/later-products.ts";
import type { Profile } from "../../profiles/profile.ts";

export const frontEndSpare: Rule = {
  id: "front-end-spare",
  title: "Every Enterprise pool has room for its users when one server is lost",
  level: "warning",
  preset: "recommended",
  why: "The users of a lost server move to the others, which then carry more than they are made for and answer slowly",
  fix: "Add Front End Servers up to the number needed, or move users to another pool",
  turnOffWhen:
    "Slow service for some hours is acceptable while a server is repaired, as in Microsoft's own design for 20,000 users",
  source: "capacity-2013",
  evidence: "I",
  products: since2013,
  // It asks for as many servers in the same pool, or more.
  yieldsTo: ["paired-pool-capacity"],
  applies: (deployment, { profile }) => profile.survivesOneLoss.value && hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    const pools = loadedPools(deployment);
    const paired = new Set(pairsOf(pools).map(([pool]) => pool));
    for (const load of pools.filter(({ value }) => value.edition === "enterprise")) {
      const { value: pool, path } = load;
      const servers = serverCount(pool.servers);
      const needed = roomyFrontEnds(load.users, profile);
      if (servers >= needed || isNamedByOthers(load.users, servers, profile)) continue;
      // That no pool is large enough for so many users is said of a paired pool already.
      if (paired.has(load) && needed > profile.maxFrontEnds.value) continue;
      const each = Math.ceil(load.users / (servers - 1));
      const has = `pool ${quoted(pool.fqdn)} has ${counted(servers, "Front End Server")} for ${homedUsers(load)}, ${grouped(each)} each when one is lost`;
      yield {
        path: [...path, "servers"],
        message: `${has}; ${remedy(needed, profile)}`,
        fact: profile.survivesOneLoss,
      };
    }
  },
};

/** Too few servers at all: `front-end-count`; too few for three copies: `pool-quorum`; too many users: `pool-size`. */
function isNamedByOthers(users: number, servers: number, profile: Profile): boolean {
  if (servers < neededFrontEnds(users, profile) || servers < profile.recommendedFrontEnds.value) return true;
  return users > profile.maxPoolUsers.value;
}

function remedy(needed: number, { name, maxFrontEnds, usersPerFrontEnd }: Profile): string {
  if (needed > maxFrontEnds.value)
    return `${name} allows no more than ${grouped(maxFrontEnds.value)}, so only a second pool gives them room`;
  return `${name} needs ${grouped(needed)} to stay at about ${grouped(usersPerFrontEnd.value)} each`;
}
