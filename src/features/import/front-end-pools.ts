import { draftBackEnd, draftEdition, draftFileStore, draftSqlStore, draftWebServices } from "./databases.ts";
import {
  describeMissing,
  draftMap,
  draftPlaceholder,
  draftStrings,
  draftValue,
  type MapDraft,
  type StringsDraft,
  type UnknownProperty,
  type ValueDraft,
} from "./draft.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { Cluster } from "./topology.ts";
import { findDependencies, findService, type TopologyLookup } from "./topology-lookup.ts";

/** The command that counts the users of each pool. It also works in PowerShell 2.0. */
const countUsers = 'run Get-CsUser | Where-Object { $_.Enabled } | Group-Object { "$($_.RegistrarPool)" }';

/** Drafts a Front End pool. */
export function draftFrontEndPool(part: ProductPart, cluster: Cluster): MapDraft {
  const { lookup } = part;
  const { id, fqdn } = cluster;
  const properties = {
    fqdn: draftValue(fqdn),
    edition: draftEdition(lookup, cluster),
    homedUsers: draftUsers(part, fqdn),
    servers: draftServers(cluster),
    collocated: draftStrings(findService(lookup, id, "MediationServer") ? ["mediation"] : []),
    webServices: draftWebServices(lookup, cluster),
    edgePool: draftValue(edgePoolOf(part, id)),
    archivingServer: draftValue(serverOf(part, id, "ArchivingServer")),
    monitoringServer: draftValue(serverOf(part, id, "MonitoringServer")),
    avConferencingPool: draftValue(conferencingPoolOf(lookup, id)),
    officeWebApps: draftValue(serverOf(part, id, "WacService")),
    backEnd: draftBackEnd(lookup, cluster),
    ...draftStores(part, id),
    fileStore: draftFileStore(lookup, id),
  };
  return draftMap(properties, unknownUsers(part, "homedUsers"));
}

/** The archiving and monitoring databases of a pool. Lync Server 2010 has servers for them. */
function draftStores({ lookup, product }: ProductPart, id: string): Readonly<Record<string, MapDraft | undefined>> {
  if (product === "lync-server-2010") return {};
  return {
    archivingStore: draftSqlStore(lookup, id, "ArchivingStore"),
    monitoringStore: draftSqlStore(lookup, id, "MonitoringStore"),
  };
}

/** Drafts the number of users homed in a pool or branch, if an export contains it. */
export function draftUsers({ facts }: ProductPart, fqdn: string): ValueDraft | undefined {
  return facts.users && draftValue(facts.users.get(fqdn.toLowerCase()) ?? 0);
}

/** The property with the number of users, which is omitted if no export contains it. A number would be counted. */
export function unknownUsers({ facts }: ProductPart, property: string): readonly UnknownProperty[] {
  return facts.users ? [] : [{ property, comment: describeMissing(property, countUsers), placeholder: 0 }];
}

/** Drafts the computers of a pool in the order of the file, which is the order of the quorum. */
export function draftServers({ machines }: Cluster): StringsDraft | ValueDraft {
  return (
    draftStrings(machines.map(({ fqdn }) => fqdn)) ??
    draftPlaceholder(0, describeMissing("computers of the pool", "run Get-CsComputer"))
  );
}

/** The Edge pool that the services of a cluster depend on, if it is in the same manifest. */
export function edgePoolOf(part: ProductPart, cluster: string): string | undefined {
  const dependents = ["Registrar", "ConfServices", "MediationServer", "UserServices"];
  const [edge] = findDependencies(part.lookup, cluster, "EdgeServer", dependents);
  return edge && part.hasCluster(edge.cluster) ? part.lookup.cluster(edge.cluster)?.fqdn : undefined;
}

/** The server of a role, such as an Archiving Server or Office Web Apps Server, that the services of a cluster depend on. */
export function serverOf(part: ProductPart, cluster: string, role: string): string | undefined {
  const [server] = findDependencies(part.lookup, cluster, role);
  return server && part.hasCluster(server.cluster) ? part.lookup.cluster(server.cluster)?.fqdn : undefined;
}

/** The stand-alone A/V Conferencing pool of a pool: conferencing services on a cluster that homes no users. */
function conferencingPoolOf(lookup: TopologyLookup, cluster: string): string | undefined {
  const service = findDependencies(lookup, cluster, "ConfServices").find((one) => {
    return one.cluster !== cluster && !findService(lookup, one.cluster, "UserServices");
  });
  return lookup.cluster(service?.cluster)?.fqdn;
}
