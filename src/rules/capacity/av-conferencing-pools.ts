import { counted, quoted } from "../../base/wording.ts";
import { partsIn, partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";

export const avConferencingPools: Rule = {
  id: "av-conferencing-pools",
  title: "A site has one A/V Conferencing pool",
  level: "warning",
  preset: "recommended",
  why: "Servers that are spread over several pools do not stand in for each other, and each pool carries its own conferences only",
  fix: "Put the A/V Conferencing Servers of the site into one pool",
  turnOffWhen: "The pools serve departments whose conferences are to be kept apart",
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
        message: `site ${quoted(site.name)} has ${counted(2 + others.length, "A/V Conferencing pool")}; one is recommended for all Front End pools of a site`,
        related: [first, ...others].map(({ path }) => ({
          path: [...path, "fqdn"],
          message: "another pool of the site",
        })),
      };
    }
  },
};
