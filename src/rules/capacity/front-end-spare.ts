import { hasPool, homedUsers, type LoadedPool, loadedPools, neededFrontEnds } from "../../load.ts";
import { since2013 } from "../../products.ts";
import type { Profile } from "../../profiles/types.ts";
import { serverCount } from "../../topology.ts";
import type { Rule } from "../../types.ts";
import { counted, grouped, quoted } from "../../words.ts";

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
  applies: (deployment, { profile }) => profile.survivesOneLoss.value && hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    for (const load of loadedPools(deployment, "enterprise")) {
      const { value: pool, path } = load;
      const servers = serverCount(pool.servers);
      if (isNamedByOthers(load, servers, profile)) continue;
      const needed = neededFrontEnds(load.users, profile) + 1;
      if (servers >= needed) continue;
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
function isNamedByOthers({ users }: LoadedPool, servers: number, profile: Profile): boolean {
  if (servers < neededFrontEnds(users, profile) || servers < profile.recommendedFrontEnds.value) return true;
  return users > profile.maxPoolUsers.value;
}

function remedy(needed: number, { name, maxFrontEnds, usersPerFrontEnd }: Profile): string {
  if (needed > maxFrontEnds.value)
    return `${name} allows no more than ${grouped(maxFrontEnds.value)}, so only a second pool gives them room`;
  return `${name} needs ${grouped(needed)} to stay at about ${grouped(usersPerFrontEnd.value)} each`;
}
