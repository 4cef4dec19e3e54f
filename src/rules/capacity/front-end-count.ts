import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import {
  hasPool,
  homedUsers,
  loadedPools,
  neededFrontEnds,
  serversForLoad,
} from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const frontEndCount: Rule = {
  id: "front-end-count",
  title: "Every Enterprise pool has enough Front End Servers for its users",
  level: "error",
  preset: "minimal",
  why: "Overloaded servers respond slowly, and when a server fails its users move to servers without capacity for them",
  fix: "Add Front End Servers up to the required number, or move users to another pool",
  source: "planning-2010",
  evidence: "A",
  applies: (deployment) => hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    for (const load of loadedPools(deployment, "enterprise")) {
      const { value: pool, path, users } = load;
      const servers = serverCount(pool.servers);
      const needed = neededFrontEnds(users, profile);
      if (servers >= needed) continue;
      const has = `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")} for ${homedUsers(load)}`;
      const reasons = reason(serversForLoad(users, profile), profile);
      yield {
        path: [...path, "servers"],
        message: `${has}; ${profile.name} requires ${formatNumber(needed)} ${reasons}${advice(needed, profile)}`,
        source: profile.usersPerFrontEnd.source,
      };
    }
  },
};

function reason(carriers: number, { spareFrontEnds, usersPerFrontEnd }: Profile): string {
  if (spareFrontEnds.value > 0)
    return `(${formatNumber(carriers)} for load, ${formatNumber(spareFrontEnds.value)} spare)`;
  return `(about one per ${pluralize(usersPerFrontEnd.value, "user")})`;
}

function advice(needed: number, { maxFrontEnds }: Profile): string {
  if (needed <= maxFrontEnds.value) return "";
  return `, but a pool may have at most ${formatNumber(maxFrontEnds.value)}, so split the pool`;
}
