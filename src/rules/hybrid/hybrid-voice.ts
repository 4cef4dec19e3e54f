import { quote } from "../../base/wording.ts";
import { edgePoolsOf } from "../../deployment/edge.ts";
import { isBefore2015, sharedHybrid } from "../../deployment/hybrid.ts";
import type { Rule } from "../../model/rule.ts";

export const hybridVoice: Rule = {
  id: "hybrid-voice",
  title: "With hybrid voice, the Edge pool for federation runs 2015 or later",
  level: "warning",
  preset: "recommended",
  why: "Calls between Microsoft 365 and the telephone lines of the deployment pass this Edge pool",
  fix: "Deploy an Edge pool and its next hop on the later product, and enable federation there instead",
  source: "hybrid-voice",
  evidence: "A",
  products: ["lync-server-2013"],
  applies: (deployment) => sharedHybrid(deployment)?.voice === true,
  *check(deployment, { profile }) {
    // hybrid-versions reports hybrid voice without a later product.
    if (isBefore2015(deployment.spec)) return;
    for (const { value: pool, path } of edgePoolsOf(deployment)) {
      if (!pool.federation) continue;
      yield {
        path: [...path, "federation"],
        message: `Edge pool ${quote(pool.fqdn)} with federation runs ${profile.name}; an earlier version of the page on hybrid deployments requires Skype for Business Server 2015 or later for hybrid voice, the current one no longer states it`,
        related: [{ path: ["spec", "hybrid", "voice"], message: "hybrid voice is in use" }],
      };
    }
  },
};
