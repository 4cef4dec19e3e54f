import { pluralize, quote } from "../../base/wording.ts";
import { partsIn, partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const avConferencingPools: Rule = {
  id: "av-conferencing-pools",
  title: "Every site has at most one A/V Conferencing pool",
  level: "warning",
  preset: "recommended",
  why: "Servers in different pools do not fail over to each other, and each pool hosts only its own conferences",
  fix: "Put the A/V Conferencing Servers of the site into one pool",
  source: "conferencing-topologies-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => partsOf(deployment, "avConferencingPools").length > 0,
  *check({ spec }) {
    for (const [at, site] of spec.sites.entries()) {
      const [first, second, ...others] = partsIn(site, at, "avConferencingPools");
      if (!first || !second) continue;
      yield {
        path: [...second.path, "fqdn"],
        message: `site ${quote(site.name)} has ${pluralize(2 + others.length, "A/V Conferencing pool")}; one for all Front End pools of the site is recommended`,
        size: { amount: 1 + others.length, unit: "pool" },
        related: [first, ...others].map(({ path }) => ({
          path: [...path, "fqdn"],
          message: "another pool of the site",
        })),
      };
    }
  },
};
