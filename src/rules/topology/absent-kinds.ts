import type { Kind } from "../../deployment/names.ts";
import { type ListName, partsOf } from "../../deployment/parts.ts";
import type { Context, Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import { archivingServerRequired } from "../archiving/archiving-server-required.ts";
import { edgeRequired } from "../external-access/edge-required.ts";
import { centralSitePool } from "./central-site-pool.ts";

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
