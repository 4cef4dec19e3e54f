import type { Deployment } from "./deployment.ts";
import type { Kind } from "./names.ts";
import { archivingServerRequired } from "./rules/archiving/archiving-server-required.ts";
import { edgeRequired } from "./rules/external-access/edge-required.ts";
import { centralSitePool } from "./rules/topology/central-site-pool.ts";
import { type ListName, partsOf } from "./topology.ts";
import type { Context, Rule } from "./types.ts";

/** Lists of which a deployment can lack every entry, and the rules that say so. */
const namedBy: Partial<Record<Kind & ListName, Rule>> = {
  edgePools: edgeRequired,
  archivingServers: archivingServerRequired,
  frontEndPools: centralSitePool,
};

/** The kinds of which the deployment has none, where a rule says that it needs one: whoever adds it gives it its name. */
export function absentKinds(deployment: Deployment, context: Context): ReadonlySet<Kind> {
  const absent = (Object.keys(namedBy) as (keyof typeof namedBy)[]).filter((kind) => {
    const rule = namedBy[kind];
    if (!rule || partsOf(deployment, kind).length > 0 || !rule.applies(deployment, context)) return false;
    return [...rule.check(deployment, context)].length > 0;
  });
  return new Set(absent);
}
