import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { partsOf, serverCount } from "../../deployment/parts.ts";
import { homedUsers, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { frontEndLimits } from "./checks/front-end-limits.ts";

export const poolSize: Rule = {
  id: "pool-size",
  title: "Every pool has a number of users and servers that the product supports",
  level: "error",
  preset: "recommended",
  why: "Microsoft neither tested nor supports pools of other sizes, and Topology Builder refuses to publish some of them",
  fix: "Split a pool that is too large, or add servers to one that is too small",
  source: "capacity-2010",
  evidence: "A",
  // It requires at least as many servers in the same pool.
  yieldsTo: ["paired-pool-capacity"],
  applies: (deployment) =>
    loadedPools(deployment, "enterprise").length > 0 ||
    (["directorPools", "edgePools"] as const).some((list) => partsOf(deployment, list).length > 0),
  *check(deployment, { profile }) {
    const { name, maxPoolUsers, maxDirectors, maxEdges } = profile;
    for (const load of loadedPools(deployment, "enterprise")) {
      if (load.users > maxPoolUsers.value) {
        const message = `pool ${quote(load.value.fqdn)} has ${homedUsers(load)}; ${name} supports at most ${formatNumber(maxPoolUsers.value)} in one pool`;
        const size = { amount: load.users - maxPoolUsers.value, unit: "user" } as const;
        yield { path: [...load.path, "homedUsers"], message, fact: maxPoolUsers, size };
      }
      yield* frontEndLimits(load, profile);
    }
    const others = [
      ["directorPools", "Director", maxDirectors],
      ["edgePools", "Edge Server", maxEdges],
    ] as const;
    for (const [list, noun, most] of others)
      for (const { value: pool, path } of partsOf(deployment, list)) {
        const servers = serverCount(pool.servers);
        if (most.value === null || servers <= most.value) continue;
        const message = `pool ${quote(pool.fqdn)} has ${pluralize(servers, noun)}; ${name} supports at most ${formatNumber(most.value)} in one pool`;
        const size = { amount: servers - most.value, unit: "server" } as const;
        yield { path: [...path, "servers"], message, fact: most, size };
      }
  },
};
