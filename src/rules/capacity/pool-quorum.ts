import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hasPool, loadedPools, neededFrontEnds } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";

export const poolQuorum: Rule = {
  id: "pool-quorum",
  title: "Every Enterprise pool has at least as many servers as copies of its user data",
  level: "warning",
  preset: "recommended",
  why: "User data is kept on three Front End Servers; in a smaller pool one failure can stop the pool, and a restart affects both servers at once",
  fix: "Add Front End Servers up to the recommended number, or use Standard Edition servers",
  source: "high-availability-2015",
  evidence: "A",
  products: since2013,
  // They require more servers in the same pool.
  yieldsTo: ["pool-size", "paired-pool-capacity"],
  applies: (deployment) => hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    const { name, recommendedFrontEnds: least } = profile;
    for (const { value: pool, path, users } of loadedPools(deployment, "enterprise")) {
      const servers = serverCount(pool.servers);
      // None: pool-servers. Too few for the users: front-end-count.
      if (servers === 0 || servers >= least.value || servers < neededFrontEnds(users, profile)) continue;
      // A pool for large meetings homes no users, and has one or two servers (conferencing-topology-2015).
      if (users === 0) continue;
      yield {
        path: [...path, "servers"],
        message: `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")}; ${name} recommends at least ${formatNumber(least.value)} in a pool, or Standard Edition servers`,
        fact: least,
        size: { amount: least.value - servers, unit: "server" },
      };
    }
  },
};
