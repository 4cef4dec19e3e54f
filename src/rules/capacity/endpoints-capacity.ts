import { counted, grouped, quoted } from "../../base/wording.ts";
import { endpointsOf, homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";

export const endpointsCapacity: Rule = {
  id: "endpoints-capacity",
  title: "No pool serves more signed-in endpoints than the product was tested with",
  level: "warning",
  preset: "recommended",
  why: "Every endpoint costs connections and presence traffic, so the pool is full before its number of users says so",
  fix: "Split the pool, or correct endpointsPerUser where fewer endpoints are signed in at a time",
  turnOffWhen: "Load tests of your own, on your hardware and with your users, show that the pool serves more",
  source: "capacity-2010",
  evidence: "A",
  applies: (deployment) =>
    loadedPools(deployment, "enterprise").some(({ value }) => value.endpointsPerUser !== undefined),
  *check(deployment, { profile }) {
    const { maxPoolEndpoints: most, maxPoolUsers } = profile;
    for (const load of loadedPools(deployment, "enterprise")) {
      const { value: pool, path, users } = load;
      if (pool.endpointsPerUser === undefined) continue;
      // Endpoints of users beyond what a pool may hold belong to pool-size.
      const allowed = Math.min(users, maxPoolUsers.value);
      if (endpointsOf(allowed, pool.endpointsPerUser) <= most.value) continue;
      const endpoints = endpointsOf(users, pool.endpointsPerUser);
      yield {
        path: [...path, "endpointsPerUser"],
        message: `pool ${quoted(pool.fqdn)} has ${homedUsers(load)} with ${counted(endpoints, "endpoint")}; ${profile.name} was tested with ${grouped(most.value)} in one pool`,
        fact: most,
      };
    }
  },
};
