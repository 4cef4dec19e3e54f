import { counted, grouped, quoted } from "../../base/wording.ts";
import { serverCount } from "../../deployment/parts.ts";
import { hasPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/later-products.ts";

export const quorumDocumented: Rule = {
  id: "quorum-documented",
  title: "Every pool has a size for which it is documented how many servers must run",
  level: "note",
  preset: "strict",
  why: "Nobody can say from the documents how many servers may be lost before the pool stops",
  fix: "Use a size that is documented, or find out by a test how many servers must run",
  turnOffWhen: "A test of your own, or Microsoft's support, told you how many servers of the pool must run",
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
      // Fewer belong to pool-quorum, more than the pool may hold to pool-size.
      if (servers <= last || servers > maxFrontEnds.value) continue;
      yield {
        path: [...path, "servers"],
        message: `pool ${quoted(pool.fqdn)} has ${counted(servers, "Front End Server")}; how many of them must run is documented for ${name} up to ${grouped(last)} only`,
        fact: quorum,
      };
    }
  },
};
