import { compareNames } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { callsWithoutMediation, lacksMediation } from "../../deployment/mediation.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The pages on the components of Enterprise Voice. */
export const mediationPages: Pages = {
  "lync-server-2010": ["mediation-2010", "A"],
  "lync-server-2013": ["mediation-2013", "A"],
  ...since2015("topologies-2015", "A*"),
};

const features = { enterpriseVoice: "Enterprise Voice", dialInConferencing: "dial-in conferencing" } as const;

export const mediationRequired: Rule = {
  id: "mediation-required",
  title: "Pools with Enterprise Voice or dial-in conferencing have a Mediation Server",
  level: "error",
  preset: "recommended",
  why: "Only a Mediation Server connects calls to gateways and SIP trunks, so no call reaches the telephone network",
  fix: "Add mediation to collocated, name a pool with Mediation in mediationPool, or add a Mediation pool to mediationPools of a site",
  source: "topologies-2015",
  evidence: "A*",
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => lacksMediation(value)),
  *check(deployment, { profile }) {
    for (const { value: pool, path } of partsOf(deployment, "frontEndPools")) {
      const used = callsWithoutMediation(deployment, pool);
      if (!used) continue;
      const other = poolWithMediation(deployment);
      const lacking = other
        ? `, and no mediationPool; ${profile.name} requires a Mediation Server for it, such as mediationPool ${quote(other)}`
        : `, and the deployment has no Mediation pool; ${profile.name} requires a Mediation Server for it`;
      yield {
        path: [...path, "collocated"],
        message: `pool ${quote(pool.fqdn)} has ${features[used]}, but no Mediation on its Front End Servers${lacking}`,
        fact: stated(profile, mediationPages),
        related: [{ path: [...path, "features", used], message: `${features[used]} is enabled here` }],
      };
    }
  },
};

/** The Front End pool with Mediation on its servers, if one states it; of several, the one with the smallest name. */
function poolWithMediation(deployment: Deployment): string | undefined {
  const pools = partsOf(deployment, "frontEndPools").filter(({ value }) => value.collocated?.includes("mediation"));
  return pools.map(({ value }) => value.fqdn).toSorted(compareNames)[0];
}
