import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hasPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/later-products.ts";

export const quorumDocumented: Rule = {
  id: "quorum-documented",
  title: "Every pool has a size with a documented quorum",
  level: "note",
  preset: "strict",
  why: "The documents do not state how many servers the pool can lose before it stops",
  fix: "Use a documented pool size, or test how many servers must run",
  source: "high-availability-2015",
  evidence: "U",
  products: since2013,
  applies: (deployment) => hasPool(deployment, "enterprise"),
  *check(deployment, { profile }) {
    const { name, quorum, maxFrontEnds } = profile;
    if (quorum.value === null) return;
    const last = Math.max(...Object.keys(quorum.value).map(Number));
    for (const { value: pool, path } of loadedPools(deployment, "enterprise")) {
      const servers = serverCount(pool.servers);
      // Smaller pools: pool-quorum; more servers than supported: pool-size.
      if (servers <= last || servers > maxFrontEnds.value) continue;
      yield {
        path: [...path, "servers"],
        message: `pool ${quote(pool.fqdn)} has ${pluralize(servers, "Front End Server")}; ${name} documents how many must run only for up to ${formatNumber(last)}`,
        fact: quorum,
      };
    }
  },
};
