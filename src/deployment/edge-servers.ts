import { keyOfName } from "../base/host-names.ts";
import type { Deployment } from "../schema/deployment.ts";
import { remarkableNames, statingRoles } from "./name-index.ts";
import { partsOf } from "./parts.ts";
import { type Machine, machinesOf } from "./servers.ts";

/** Whether any computer with a name is an Edge Server. */
export function hasEdgeServer(deployment: Deployment): boolean {
  return (
    partsOf(deployment, "edgePools").some(
      ({ value }) => typeof value.servers === "object" && value.servers.length > 0,
    ) || statingRoles(deployment).some(isEdge)
  );
}

function isEdge({ carries }: Machine): boolean {
  return carries.includes("edge");
}

/** The Edge Servers that may carry more than that, each with all places that describe it. */
export function edgeServers(deployment: Deployment): readonly (readonly Machine[])[] {
  const { crowded } = remarkableNames(deployment);
  const byName = new Map<string, Machine[]>();
  if (crowded.size === 0) return [];
  for (const machine of machinesOf(deployment, (fqdn) => crowded.has(keyOfName(fqdn)))) {
    const key = keyOfName(machine.fqdn);
    const same = byName.get(key);
    if (same) same.push(machine);
    else byName.set(key, [machine]);
  }
  return [...byName.values()].filter((same) => same.some(isEdge));
}
