import { keyOfName } from "../base/host-names.ts";
import type { Deployment } from "../schema/deployment.ts";
import { nameIndex, withStatedRoles } from "./name-index.ts";
import { partsOf } from "./parts.ts";
import { type ServerEntry, serversOf } from "./servers.ts";

/** Whether a manifest names an Edge Server. */
export function hasEdgeServer(deployment: Deployment): boolean {
  return (
    partsOf(deployment, "edgePools").some(
      ({ value }) => typeof value.servers === "object" && value.servers.length > 0,
    ) || withStatedRoles(deployment).some(isEdge)
  );
}

function isEdge({ roles }: ServerEntry): boolean {
  return roles.includes("edge");
}

/** The Edge Servers that may have more roles, each as the list of all its entries. */
export function edgeServers(deployment: Deployment): readonly (readonly ServerEntry[])[] {
  const { repeated } = nameIndex(deployment);
  const byName = new Map<string, ServerEntry[]>();
  if (repeated.size === 0) return [];
  for (const entry of serversOf(deployment, (fqdn) => repeated.has(keyOfName(fqdn)))) {
    const key = keyOfName(entry.fqdn);
    const same = byName.get(key);
    if (same) same.push(entry);
    else byName.set(key, [entry]);
  }
  return [...byName.values()].filter((same) => same.some(isEdge));
}
