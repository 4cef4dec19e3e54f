import { backEndOf, editionOf, fileStoreOf, webServicesOf } from "./databases.ts";
import { known, missing, type Properties, properties, standIn, type Value, type Words, words } from "./draft.ts";
import type { Part } from "./split-by-product.ts";
import type { Cluster } from "./topology.ts";
import { type Look, neededAt, roleAt } from "./topology-lookup.ts";

/** What to run for the users of each pool; PowerShell 2.0 takes it too. */
const countUsers = 'run Get-CsUser | Where-Object { $_.Enabled } | Group-Object { "$($_.RegistrarPool)" }';

/** A Front End pool as the topology tells it. */
export function frontEndPool(part: Part, cluster: Cluster): Properties {
  const { look } = part;
  const { id, fqdn } = cluster;
  return properties({
    fqdn: known(fqdn),
    edition: editionOf(look, cluster),
    homedUsers: usersOf(part, fqdn, "users homed here"),
    servers: serversOf(cluster),
    collocated: words(roleAt(look, id, "MediationServer") ? ["mediation"] : []),
    webServices: webServicesOf(look, cluster),
    edgePool: known(edgeUsedBy(part, id)),
    archivingServer: known(serverNeeded(part, id, "ArchivingServer")),
    monitoringServer: known(serverNeeded(part, id, "MonitoringServer")),
    avConferencingPool: known(conferencingPool(look, id)),
    backEnd: backEndOf(look, cluster),
    fileStore: fileStoreOf(look, id),
  });
}

/** How many users are homed in a pool: counted in an export, or nobody knows. */
export function usersOf({ facts }: Part, fqdn: string, what: string): Value {
  const count = facts.users?.get(fqdn.toLowerCase());
  if (facts.users) return known(count ?? 0);
  return standIn(0, missing(what, countUsers));
}

/** The computers of a pool in the order of the file, which is the order of the quorum. */
export function serversOf({ machines }: Cluster): Words | Value {
  return words(machines.map(({ fqdn }) => fqdn)) ?? standIn(0, missing("its computers", "run Get-CsComputer"));
}

/** The Edge pool that a cluster's services name, as far as it is in the same manifest. */
export function edgeUsedBy(part: Part, cluster: string): string | undefined {
  const [edge] = neededAt(part.look, cluster, "EdgeServer", [
    "Registrar",
    "ConfServices",
    "MediationServer",
    "UserServices",
  ]);
  return edge && part.has(edge.cluster) ? part.look.cluster(edge.cluster)?.fqdn : undefined;
}

/** The Archiving or Monitoring Server of Lync Server 2010 that a cluster's services name. */
export function serverNeeded(part: Part, cluster: string, role: string): string | undefined {
  const [server] = neededAt(part.look, cluster, role);
  return server && part.has(server.cluster) ? part.look.cluster(server.cluster)?.fqdn : undefined;
}

/** A/V conferencing on computers of its own: conferencing services where no users are homed. */
function conferencingPool(look: Look, cluster: string): string | undefined {
  const apart = neededAt(look, cluster, "ConfServices").find((service) => {
    return service.cluster !== cluster && !roleAt(look, service.cluster, "UserServices");
  });
  return look.cluster(apart?.cluster)?.fqdn;
}
