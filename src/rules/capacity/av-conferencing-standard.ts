import { quoted } from "../../base/wording.ts";
import { hasPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";

export const avConferencingStandard: Rule = {
  id: "av-conferencing-standard",
  title: "A Standard Edition server runs A/V conferencing itself",
  level: "error",
  preset: "recommended",
  why: "Topology Builder always collocates A/V conferencing with Standard Edition, so the pool that is named is never used",
  fix: "Remove avConferencingPool from the Standard Edition server, or home the users in an Enterprise pool",
  turnOffWhen: "Never with a good conscience: the product has no such layout",
  source: "topologies-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => hasPool(deployment, "standard"),
  *check(deployment) {
    for (const { value: pool, path } of loadedPools(deployment, "standard")) {
      if (pool.avConferencingPool === undefined) continue;
      yield {
        path: [...path, "avConferencingPool"],
        message: `server ${quoted(pool.fqdn)} names A/V Conferencing pool ${quoted(pool.avConferencingPool)}; Standard Edition always runs A/V conferencing itself`,
      };
    }
  },
};
