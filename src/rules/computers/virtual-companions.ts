import { quote } from "../../base/wording.ts";
import { partsIn, type SitePart } from "../../deployment/parts.ts";
import { isVirtualPool, type Platformed } from "../../deployment/sizing/virtualization.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { siteLists } from "../../schema/lists.ts";

export const virtualCompanions: Rule = {
  id: "virtual-companions",
  title: "Only supported roles are virtual beside a virtual Standard Edition server",
  level: "error",
  preset: "recommended",
  why: "Other combinations of virtual roles were not tested, and Microsoft does not support them",
  fix: "Run the servers of the pool on physical computers, or use an Enterprise pool",
  source: "virtualization-2010",
  evidence: "A",
  products: ["lync-server-2010"],
  applies: (deployment) => deployment.spec.sites.some((_, at) => companionsIn(deployment, at).length > 0),
  *check(deployment) {
    for (const at of deployment.spec.sites.keys())
      for (const { noun, pool, standard } of companionsIn(deployment, at))
        if (isVirtualPool(pool.value))
          yield {
            path: [...pool.path, "servers"],
            message: `${noun} ${quote(pool.value.fqdn)} is virtual beside the virtual Standard Edition server ${quote(standard)}; Lync Server 2010 supports only Directors, Edge, Archiving and Monitoring Servers as virtual companions`,
          };
  },
};

type Companion = { readonly noun: string; readonly pool: Platformed; readonly standard: string };

/** The pools that serve the virtual Standard Edition server of a site. With an Enterprise pool, they may serve that one. */
function companionsIn(deployment: Deployment, at: number): readonly Companion[] {
  const site = deployment.spec.sites[at];
  const pools = site ? partsIn(site, at, "frontEndPools") : [];
  const standard = pools.find(({ value }) => isVirtualPool(value));
  if (!site || !standard || pools.some(({ value }) => value.edition !== "standard")) return [];
  return (["avConferencingPools", "mediationPools"] as const).flatMap((list) =>
    (partsIn(site, at, list) as readonly SitePart<unknown>[] as readonly Platformed[]).map((pool) => ({
      noun: siteLists[list].noun,
      pool,
      standard: standard.value.fqdn,
    })),
  );
}
