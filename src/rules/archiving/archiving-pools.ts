import { quote } from "../../base/wording.ts";
import { partsOf } from "../../deployment/parts.ts";
import type { Related, Rule } from "../../model/rule.ts";
import { since2013 } from "../../profiles/products.ts";
import { type Pages, since2015, stated } from "../../profiles/stated.ts";
import type { Deployment } from "../../schema/deployment.ts";

/** The pages that state: if one pool archives, all pools should. */
export const pages: Pages = {
  "lync-server-2013": ["archiving-requirements-2013", "A"],
  ...since2015("archiving-2015", "A*"),
} as const;

export const archivingPools: Rule = {
  id: "archiving-pools",
  title: "Archiving is enabled for all pools if it is enabled for one",
  level: "warning",
  preset: "recommended",
  why: "Content of conferences between users of both kinds of pools is missing from the archive",
  fix: "Set archiving of every Front End pool to true, or disable archiving for all of them",
  source: "archiving-2015",
  evidence: "A*",
  products: since2013,
  applies: (deployment) => partsOf(deployment, "frontEndPools").some(({ value }) => value.archiving === false),
  *check(deployment, { profile }) {
    const enabled = enabledAt(deployment);
    // If no pool archives, archiving-server-required reports it once.
    if (!enabled || partsOf(deployment, "frontEndPools").every(({ value }) => value.archiving === false)) return;
    for (const { value: pool, path } of partsOf(deployment, "frontEndPools")) {
      if (pool.archiving !== false || (pool.homedUsers === 0 && pool.largeMeetings !== true)) continue;
      yield {
        path: [...path, "archiving"],
        message: `archiving of pool ${quote(pool.fqdn)} is false, but ${enabled.message}; archiving for all pools is recommended`,
        fact: stated(profile, pages),
        related: [{ path: enabled.path, message: "archiving is enabled here" }],
      };
    }
  },
};

/** Where archiving is enabled: for a pool, or for the deployment. */
function enabledAt(deployment: Deployment): Related | undefined {
  const { scope = "none" } = deployment.spec.archiving ?? {};
  const pool = partsOf(deployment, "frontEndPools").find(({ value }) => value.archiving);
  if (pool) return { path: [...pool.path, "archiving"], message: `pool ${quote(pool.value.fqdn)} archives` };
  if (scope === "none") return undefined;
  return { path: ["spec", "archiving", "scope"], message: `archiving.scope is ${quote(scope)}` };
}
