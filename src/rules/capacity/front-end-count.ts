import { pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hasPool, homedUsers, loadedPools, neededFrontEnds } from "../../deployment/sizing/front-end.ts";
import { largestPartners } from "../../deployment/sizing/paired-pools.ts";
import { requiredFrontEndsOf } from "../../deployment/sizing/required-servers.ts";
import type { Rule } from "../../model/rule.ts";
import { frontEndRequirement } from "./checks/front-end-requirement.ts";

export const frontEndCount: Rule = {
  id: "front-end-count",
  title: "Every Enterprise pool has enough Front End Servers for its users",
  level: "error",
  preset: "minimal",
  why: "Overloaded servers respond slowly, and when a server fails its users move to servers without capacity for them",
  fix: "Add Front End Servers up to the required number, or move users to another pool",
  source: "planning-2010",
  evidence: "A",
  // A pool with too many users has to be split first.
  yieldsTo: ["pool-size"],
  applies: (deployment) => hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    const partners = largestPartners(deployment);
    for (const load of loadedPools(deployment, "enterprise")) {
      const { value: pool, path, users } = load;
      const servers = serverCount(pool.servers);
      if (servers >= neededFrontEnds(users, profile)) continue;
      const partner = partners.get(load);
      const required = requiredFrontEndsOf(load, partner, profile);
      const has = `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")} for ${homedUsers(load)}`;
      yield {
        // Too many users for any number of servers: the users are the cause, as in pool-size.
        path: [...path, users > profile.maxPoolUsers.value ? "homedUsers" : "servers"],
        message: `${has}; ${frontEndRequirement(load, partner, profile)}`,
        fact: profile.usersPerFrontEnd,
        size: { amount: required - servers, unit: "server" },
      };
    }
  },
};
