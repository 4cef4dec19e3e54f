import { keyOfName } from "../base/host-names.ts";
import { memoizeLast } from "../base/memoize.ts";
import type { Deployment, FrontEndPool, Site } from "../schema/deployment.ts";
import { withStatedRoles } from "./name-index.ts";
import { type ListItem, partsOf, type SitePart, serverCount } from "./parts.ts";

/** Whether a pool is known to have no Mediation on its Front End Servers. Mediation is there by default. */
export function lacksMediation({ collocated }: FrontEndPool): boolean {
  return collocated !== undefined && !collocated.includes("mediation");
}

/** Whether a deployment has a stand-alone Mediation Server: a pool, or a computer with that role. */
export function hasMediationServer(deployment: Deployment): boolean {
  return partsOf(deployment, "mediationPools").length > 0 || hasMediationRole(deployment);
}

/** The calls that a pool makes without any Mediation Server for them, by their property; undefined if it has one or none are known. */
export function callsWithoutMediation(
  deployment: Deployment,
  pool: FrontEndPool,
): "enterpriseVoice" | "dialInConferencing" | undefined {
  if (!lacksMediation(pool) || pool.mediationPool !== undefined || hasMediationServer(deployment)) return undefined;
  return (["enterpriseVoice", "dialInConferencing"] as const).find((feature) => pool.features?.[feature]);
}

/**
 * Whether all Mediation Servers of a deployment are in pools of several servers. Those of survivable branches and of
 * computers with the role alone are single ones.
 */
export function hasOnlyMediationPools(deployment: Deployment): boolean {
  if (hasMediationRole(deployment) || deployment.spec.sites.some((site) => site.survivableBranch)) return false;
  const pools = [
    ...partsOf(deployment, "mediationPools"),
    ...partsOf(deployment, "frontEndPools").filter(({ value }) => !lacksMediation(value)),
  ];
  return pools.length > 0 && pools.every(({ value }) => serverCount(value.servers) > 1);
}

const hasMediationRole = memoizeLast((deployment: Deployment): boolean =>
  withStatedRoles(deployment).some(({ roles }) => roles.includes("mediation")),
);

/** Whether a site may have a Mediation Server. A survivable branch includes one. */
export function mayHaveMediation(site: Site, deployment: Deployment): boolean {
  const { mediationPools = [], frontEndPools = [], survivableBranch } = site;
  if (mediationPools.length > 0 || survivableBranch !== undefined || hasMediationRole(deployment)) return true;
  return frontEndPools.some((pool) => !lacksMediation(pool));
}

/** The pool that a gateway is connected to. */
export function mediationOf(
  deployment: Deployment,
  fqdn: string,
): SitePart<ListItem<"mediationPools" | "frontEndPools">> | undefined {
  return mediationByKey(deployment).get(keyOfName(fqdn));
}

const mediationByKey = memoizeLast(
  (deployment: Deployment): ReadonlyMap<string, SitePart<ListItem<"mediationPools" | "frontEndPools">>> =>
    new Map(
      [...partsOf(deployment, "frontEndPools"), ...partsOf(deployment, "mediationPools")].map((part) => [
        keyOfName(part.value.fqdn),
        part,
      ]),
    ),
);
