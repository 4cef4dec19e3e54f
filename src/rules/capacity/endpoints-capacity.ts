import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { endpointsOf, homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";

export const endpointsCapacity: Rule = {
  id: "endpoints-capacity",
  title: "No pool has more endpoints than the product was tested with",
  level: "warning",
  preset: "recommended",
  why: "Every endpoint adds connections and presence traffic, so a pool can be overloaded with fewer users than it supports",
  fix: "Split the pool, or correct endpointsPerUser if fewer endpoints are signed in at the same time",
  source: "capacity-2010",
  evidence: "A",
  applies: (deployment) =>
    loadedPools(deployment, "enterprise").some(({ value }) => value.endpointsPerUser !== undefined),
  *check(deployment, { profile }) {
    const { maxPoolEndpoints: most, maxPoolUsers } = profile;
    for (const load of loadedPools(deployment, "enterprise")) {
      const { value: pool, path, users } = load;
      if (pool.endpointsPerUser === undefined) continue;
      // Users above the maximum of a pool: pool-size.
      const allowed = Math.min(users, maxPoolUsers.value);
      if (endpointsOf(allowed, pool.endpointsPerUser) <= most.value) continue;
      const endpoints = endpointsOf(users, pool.endpointsPerUser);
      yield {
        path: [...path, "endpointsPerUser"],
        message: `pool ${quote(pool.fqdn)} has ${homedUsers(load)} with ${pluralize(endpoints, "endpoint")}; ${profile.name} was tested with at most ${formatNumber(most.value)} in one pool`,
        fact: most,
        size: { amount: endpoints - most.value, unit: "endpoint" },
      };
    }
  },
};
