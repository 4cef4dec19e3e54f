import { counted, quoted } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { virtualListed, virtualPools } from "../../deployment/sizing/virtualization.ts";
import type { Rule } from "../../model/rule.ts";

export const virtualPool: Rule = {
  id: "virtual-pool",
  title: "The servers of a pool are all physical or all virtual",
  level: "error",
  preset: "recommended",
  why: "Users are spread evenly over the servers, so the slower ones are full while the others still have room; nobody supports it",
  fix: "Make all servers of the pool physical, or all of them virtual",
  turnOffWhen: "The pool is being moved from one kind to the other, for as long as that takes",
  source: "virtual-environment-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  // A Standard Edition server is one computer: what is asked of several is not asked of it.
  yieldsTo: ["standard-edition-limits"],
  applies: (deployment) => virtualPools(deployment).length > 0,
  *check(deployment) {
    for (const { value: pool, path } of virtualPools(deployment)) {
      const virtual = virtualListed(pool);
      const servers = serverCount(pool.servers);
      if (virtual === servers) continue;
      yield {
        path: [...path, "servers"],
        message: `pool ${quoted(pool.fqdn)} mixes ${counted(virtual, "virtual server")} with ${counted(servers - virtual, "physical one")}; all servers of a pool need to be of one kind`,
      };
    }
  },
};
