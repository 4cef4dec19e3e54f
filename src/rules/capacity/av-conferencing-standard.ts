import { quote } from "../../base/wording.ts";
import { hasPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";

export const avConferencingStandard: Rule = {
  id: "av-conferencing-standard",
  title: "No Standard Edition server refers to an A/V Conferencing pool",
  level: "error",
  preset: "recommended",
  why: "Topology Builder always collocates A/V conferencing with Standard Edition, so the pool is never used",
  fix: "Remove avConferencingPool from the Standard Edition server, or home the users in an Enterprise pool",
  source: "topologies-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => hasPool(deployment, "standard"),
  *check(deployment) {
    for (const { value: pool, path } of loadedPools(deployment, "standard")) {
      if (pool.avConferencingPool === undefined) continue;
      yield {
        path: [...path, "avConferencingPool"],
        message: `server ${quote(pool.fqdn)} refers to A/V Conferencing pool ${quote(pool.avConferencingPool)}; Standard Edition always collocates A/V conferencing`,
      };
    }
  },
};
