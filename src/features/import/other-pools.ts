import type { Role } from "../../schema/deployment.ts";
import { draftFileStore, draftSqlStore } from "./databases.ts";
import { draftMap, draftStrings, draftValue, type MapDraft } from "./draft.ts";
import { draftServers } from "./front-end-pools.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { Cluster } from "./topology.ts";
import { clustersWithRole, findService, isFrontEnd } from "./topology-lookup.ts";
import { attributeOf, descendantsOf, isTrue } from "./xml-elements.ts";

/** Whether a cluster is a Director: it has a Registrar with IsDirector and homes no users. */
export function isDirector({ lookup }: ProductPart, { id }: Cluster): boolean {
  const registrar = isFrontEnd(lookup, id) ? undefined : findService(lookup, id, "Registrar");
  const [body] = registrar ? descendantsOf(registrar.element, "RegistrarService") : [];
  return isTrue(body, "IsDirector");
}

/** Drafts a Director pool. */
export function draftDirectorPool({ facts }: ProductPart, cluster: Cluster): MapDraft {
  const homed = facts.users?.get(cluster.fqdn.toLowerCase());
  return draftMap({ fqdn: draftValue(cluster.fqdn), servers: draftServers(cluster), homedUsers: draftValue(homed) });
}

/** Whether a cluster is a stand-alone A/V Conferencing pool: it has conferencing services and homes no users. */
export function isConferencing({ lookup }: ProductPart, { id }: Cluster): boolean {
  return findService(lookup, id, "ConfServices") !== undefined && !isFrontEnd(lookup, id);
}

/** Drafts a stand-alone A/V Conferencing pool. */
export function draftConferencingPool(_: ProductPart, cluster: Cluster): MapDraft {
  return draftMap({ fqdn: draftValue(cluster.fqdn), servers: draftServers(cluster) });
}

/** Drafts an Archiving or Monitoring Server of Lync Server 2010. */
export function draftStoringServer(role: "Archiving" | "Monitoring") {
  const other = role === "Archiving" ? "Monitoring" : "Archiving";
  return ({ lookup }: ProductPart, { id, fqdn }: Cluster): MapDraft => {
    const collocated = findService(lookup, id, `${other}Server`) ? [other.toLowerCase()] : [];
    return draftMap({
      fqdn: draftValue(fqdn),
      collocatedWith: draftStrings(collocated),
      sqlStore: draftSqlStore(lookup, id, `${role}Store`),
      fileStore: draftFileStore(lookup, id, [`${role}Server`]),
    });
  };
}

/** Roles of computers that belong to no pool in a manifest. */
const serverRoles: readonly { readonly service: string; readonly role: Role; readonly isFarm?: boolean }[] = [
  { service: "ExternalServer", role: "trusted-application" },
  // The farm is in a list of its own, without its computers.
  { service: "WacService", role: "office-web-apps", isFarm: true },
];

/** The computers that belong to no pool in a manifest, with their roles. */
export function dedicatedRoles(part: ProductPart): ReadonlyMap<string, ReadonlySet<Role>> {
  const roles = new Map<string, Set<Role>>();
  for (const { service, role, isFarm } of serverRoles) {
    const clusters = clustersWithRole(part.lookup, service);
    const names = clusters.flatMap((cluster) =>
      dedicatedServers(part, cluster).filter((name) => !isFarm || name !== cluster.fqdn),
    );
    for (const name of names) roles.set(name, (roles.get(name) ?? new Set()).add(role));
  }
  return roles;
}

/** Drafts the list of servers with dedicated roles. `addBuild` adds the build of a server, if it is known. */
export function draftInventory(
  part: ProductPart,
  addBuild: (draft: MapDraft, fqdn: string) => MapDraft,
): readonly MapDraft[] {
  return [...dedicatedRoles(part)].map(([fqdn, set]) =>
    addBuild(draftMap({ fqdn: draftValue(fqdn), roles: draftStrings([...set]) }), fqdn),
  );
}

/** The computers of a cluster that is no pool in a manifest. */
function dedicatedServers({ lookup, hasCluster }: ProductPart, { id, fqdn, machines }: Cluster): readonly string[] {
  const isPool = ["UserServices", "Registrar", "EdgeServer"].some((role) => findService(lookup, id, role));
  if (isPool || !hasCluster(id)) return [];
  return machines.length > 0 ? machines.map((machine) => machine.fqdn) : [fqdn];
}

/** The SQL Servers of the archiving or monitoring databases that the pools of 2013 and later use. */
export function storesOf(
  { lookup, hasCluster }: ProductPart,
  role: "ArchivingStore" | "MonitoringStore",
): readonly string[] {
  const { services } = lookup.topology;
  const used = services.filter(({ id, role: own }) => {
    return own === role && services.some((one) => hasCluster(one.cluster) && dependsOn(one.dependencies, id));
  });
  return used.map(({ cluster, element }) => lookup.cluster(cluster)?.fqdn ?? attributeOf(element, "InstalledOn") ?? "");
}

function dependsOn(dependencies: readonly { readonly service: string }[], id: string): boolean {
  return dependencies.some(({ service }) => service === id);
}
