import { contentOf } from "./archiving.ts";
import { type Gap, missing } from "./draft.ts";
import { identityOf } from "./export-facts.ts";
import type { Part } from "./split-by-product.ts";
import { roleAt } from "./topology-lookup.ts";

/** A row for each user, without names: how many have which policy. */
const countPolicies = "Get-CsUser | Select-Object RegistrarPool,Enabled,ExternalAccessPolicy,ArchivingPolicy";

/** What no topology holds, and which cmdlet tells; what only people know is theirs to write. */
export function gapsOf(part: Part): readonly Gap[] {
  const { facts, product, look } = part;
  const edge = look.topology.clusters.some(({ id }) => part.has(id) && roleAt(look, id, "EdgeServer"));
  const wanted: readonly (Gap & { readonly known: boolean })[] = [
    gap("externalAccess.accessEdge", "run Get-CsAccessEdgeConfiguration", facts.rows("accessEdge")),
    gap("externalAccess.policies", "run Get-CsExternalAccessPolicy", facts.rows("policies")),
    gap("externalAccess.publicIm", "run Get-CsPublicProvider", facts.rows("providers")),
    gap("externalAccess.federation", "run Get-CsAllowedDomain", facts.rows("domains")),
    gap("externalAccess.remoteUsers.peakUsers", "write how many are outside at once", undefined, edge),
    gap("archiving.content", "run Get-CsArchivingConfiguration", contentOf(part)),
    gap("archiving.policies", "run Get-CsArchivingPolicy", facts.rows("archivingPolicies")),
    ...assignments(part),
    gap("archiving.required", "write whether regulations ask for it"),
    gap("xmppGateways", "write them with their hotfix", undefined, edge && product === "lync-server-2010"),
    gap("reverseProxies", "write what publishes the web services", undefined, edge),
    gap("licensing", "write what is held"),
  ];
  return wanted.filter((one) => !one.known);
}

function gap(property: string, how: string, found?: unknown, asked = true): Gap & { readonly known: boolean } {
  return { property, hint: missing(property, how), known: found !== undefined || !asked };
}

/** Policies for single users, where nobody knows for how many; without any in the exports it is left to be. */
function assignments({ facts }: Part): readonly (Gap & { readonly known: boolean })[] {
  const policies = (["policies", "archivingPolicies"] as const).flatMap((kind) => {
    const column = kind === "policies" ? "externalaccesspolicy" : "archivingpolicy";
    const names = facts.rows(kind)?.map(identityOf) ?? [];
    return names.filter(({ scope }) => scope === "user").map(({ name }) => facts.assigned(column, name ?? ""));
  });
  const open = policies.length === 0 || policies.includes(undefined);
  const own = gap("assignedUsers of policies", `run ${countPolicies}`, undefined, open);
  return [{ ...own, quiet: policies.length === 0 }];
}
