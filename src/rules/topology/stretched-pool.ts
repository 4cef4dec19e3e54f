import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { type StretchedPool, stretchedPoolsOf } from "../../deployment/site-references.ts";
import type { Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import { type Pages, since2019, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { siteLists } from "../../schema/lists.ts";

/** The pages that state that pools are in one site. */
export const pages: Pages = {
  "lync-server-2013": ["capacity-2013", "A*"],
  "skype-for-business-server-2015": ["capacity-2015", "A"],
  ...since2019("capacity-2019", "A*"),
};

export const stretchedPool: Rule = {
  id: "stretched-pool",
  title: "No pool is stretched over two sites",
  level: "error",
  preset: "recommended",
  why: "The servers of a pool wait for each other over the network between the sites, and lose each other if it fails",
  fix: "Keep the servers of a pool in one site, and pair it with a pool in the other site",
  source: "capacity-2019",
  evidence: "A*",
  products: since2013,
  applies: (deployment) => stretchedPools(deployment).length > 0,
  *check(deployment, { profile }) {
    for (const { pool, path, list, site } of stretchedPools(deployment)) {
      const { noun } = siteLists[list];
      yield {
        path,
        message: `${noun} ${quote(pool.fqdn)} is stretched over the sites ${quote(site)} and ${quote(pool.secondSite)}; ${profile.name} supports it in one site only`,
        fact: stated(profile, pages),
      };
    }
  },
};

/** The stretched pools of the roles that do not support it: all but Persistent Chat. An undefined site is left to known-reference. */
function stretchedPools(deployment: Deployment): readonly StretchedPool[] {
  const sites = new Set(deployment.spec.sites.map(({ name }) => keyOfName(name)));
  return [...stretchedPoolsOf(deployment)].filter(({ list, pool: { secondSite }, site }) => {
    const isOther = keyOfName(secondSite) !== keyOfName(site) && sites.has(keyOfName(secondSite));
    return list !== "persistentChatPools" && isOther;
  });
}
