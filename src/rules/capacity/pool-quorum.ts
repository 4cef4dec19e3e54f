import { counted, grouped, quoted } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hasPool, loadedPools, neededFrontEnds } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/later-products.ts";

export const poolQuorum: Rule = {
  id: "pool-quorum",
  title: "Every Enterprise pool has the servers that its users' data is copied to",
  level: "warning",
  preset: "recommended",
  why: "Each user's data is kept on three Front End Servers; with fewer, one loss can stop the pool, and a restart takes both servers at once",
  fix: "Add Front End Servers up to the number needed, or use Standard Edition servers instead",
  turnOffWhen: "The pool is a test, or whoever runs it knows the rules for restarting a pool of two servers",
  source: "high-availability-2015",
  evidence: "A",
  products: since2013,
  // It asks for more servers in the same pool.
  yieldsTo: ["paired-pool-capacity"],
  applies: (deployment) => hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    const { name, recommendedFrontEnds: least } = profile;
    for (const { value: pool, path, users } of loadedPools(deployment, "enterprise")) {
      const servers = serverCount(pool.servers);
      // Too few for the users belong to front-end-count.
      if (servers >= least.value || servers < neededFrontEnds(users, profile)) continue;
      yield {
        path: [...path, "servers"],
        message: `pool ${quoted(pool.fqdn)} has ${counted(servers, "Front End Server")}; ${name} recommends at least ${grouped(least.value)} in a pool, and Standard Edition for fewer`,
        fact: least,
      };
    }
  },
};
