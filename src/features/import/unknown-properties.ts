import { archivedContent } from "./archiving.ts";
import { describeMissing, type UnknownProperty } from "./draft.ts";
import { readIdentity } from "./export-facts.ts";
import type { ProductPart } from "./split-by-product.ts";
import { findService } from "./topology-lookup.ts";

/** A property that may be unknown. */
type PropertyState = UnknownProperty & { readonly isKnown: boolean };

/** The command that prints a row for each user, without names, with the assigned policies. */
const countPolicies = "Get-CsUser | Select-Object RegistrarPool,Enabled,ExternalAccessPolicy,ArchivingPolicy";

/** The properties that neither the topology nor the exports contain, with the cmdlet that prints them. */
export function unknownProperties(part: ProductPart): readonly UnknownProperty[] {
  const { facts, product, lookup } = part;
  const edge = lookup.topology.clusters.some(({ id }) => part.hasCluster(id) && findService(lookup, id, "EdgeServer"));
  const states: readonly PropertyState[] = [
    stateOf("externalAccess.accessEdge", "run Get-CsAccessEdgeConfiguration", facts.rows("accessEdge")),
    stateOf("externalAccess.policies", "run Get-CsExternalAccessPolicy", facts.rows("policies")),
    stateOf("externalAccess.publicIm", "run Get-CsPublicProvider", facts.rows("providers")),
    stateOf("externalAccess.federation", "run Get-CsAllowedDomain", facts.rows("domains")),
    stateOf("externalAccess.remoteUsers.peakUsers", "add the number of concurrent remote users", undefined, edge),
    stateOf("archiving.content", "run Get-CsArchivingConfiguration", archivedContent(part)),
    stateOf("archiving.policies", "run Get-CsArchivingPolicy", facts.rows("archivingPolicies")),
    assignedUsersState(part),
    stateOf("archiving.required", "add whether regulations require it"),
    stateOf("xmppGateways", "add them with their hotfix", undefined, edge && product === "lync-server-2010"),
    stateOf("reverseProxies", "add what publishes the web services", undefined, edge),
    stateOf("licensing", "add the licenses you have"),
  ];
  return states.filter(({ isKnown }) => !isKnown);
}

function stateOf(property: string, how: string, value?: unknown, applies = true): PropertyState {
  return { property, comment: describeMissing(property, how), isKnown: value !== undefined || !applies };
}

/** The numbers of users of user policies. Without any user policy in the exports, an existing comment is only kept. */
function assignedUsersState({ facts }: ProductPart): PropertyState {
  const counts = (["policies", "archivingPolicies"] as const).flatMap((kind) => {
    const column = kind === "policies" ? "externalaccesspolicy" : "archivingpolicy";
    const policies = facts.rows(kind)?.map(readIdentity) ?? [];
    return policies.filter(({ scope }) => scope === "user").map(({ name }) => facts.assignedUsers(column, name ?? ""));
  });
  const isUnknown = counts.length === 0 || counts.includes(undefined);
  return {
    ...stateOf("assignedUsers of policies", `run ${countPolicies}`, undefined, isUnknown),
    keepOnly: counts.length === 0,
  };
}
