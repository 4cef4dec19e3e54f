import { keyOfName } from "../../base/host-names.ts";
import { quote } from "../../base/wording.ts";
import { pairedKeys } from "../../deployment/pairs.ts";
import { loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";

/** The page on the backup of the Central Management store. */
export const pages: Pages = since2015("disaster-recovery-2015", "A*");

export const centralManagementPool: Rule = {
  id: "central-management-pool",
  title: "With high availability, the pool with the Central Management store is paired",
  level: "warning",
  preset: "recommended",
  why: "If the pool is lost, the topology and the policies of all pools cannot be changed until it is restored",
  fix: "Pair the pool (pairedWith), or set centralManagementPool to a paired pool after moving the store there",
  source: "disaster-recovery-2015",
  evidence: "A*",
  products: ["skype-for-business-server-2015", "skype-for-business-server-2019", "skype-for-business-server-se"],
  applies: ({ spec }) => spec.availability === "high" && spec.centralManagementPool !== undefined,
  *check(deployment, { profile }) {
    const { centralManagementPool: name = "" } = deployment.spec;
    const key = keyOfName(name);
    const pool = loadedPools(deployment).find(({ value }) => keyOfName(value.fqdn) === key);
    if (!pool || pairedKeys(deployment).has(key)) return;
    // A Standard Edition server with users: standard-edition-availability.
    if (pool.value.edition === "standard" && pool.users > 0) return;
    yield {
      path: ["spec", "centralManagementPool"],
      message: `availability is "high", but pool ${quote(name)} with the Central Management store is not paired; ${profile.name} keeps the backup of the store in the paired pool`,
      fact: stated(profile, pages),
      related: [{ path: pool.path, message: "the pool is here" }],
    };
  },
};
