import { pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { virtualListed, virtualPools } from "../../deployment/sizing/virtualization.ts";
import type { Rule } from "../../model/rule.ts";

export const virtualPool: Rule = {
  id: "virtual-pool",
  title: "The servers of a pool are all physical or all virtual",
  level: "error",
  preset: "recommended",
  why: "Users are distributed evenly, so the slower servers are overloaded while others have capacity; a mix is not supported",
  fix: "Make all servers of the pool physical, or all of them virtual",
  source: "virtual-environment-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  // A Standard Edition server with several computers is reported there.
  yieldsTo: ["standard-edition-limits"],
  applies: (deployment) => virtualPools(deployment).length > 0,
  *check(deployment) {
    for (const { value: pool, path } of virtualPools(deployment)) {
      const virtual = virtualListed(pool);
      const servers = serverCount(pool.servers);
      if (virtual === servers) continue;
      yield {
        path: [...path, "servers"],
        message: `pool ${quote(pool.fqdn)} mixes ${pluralize(virtual, "virtual server")} with ${pluralize(servers - virtual, "physical one")}; all servers of a pool must be of the same kind`,
      };
    }
  },
};
