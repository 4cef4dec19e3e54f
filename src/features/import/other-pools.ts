import type { Role } from "../../schema/deployment.ts";
import { fileStoreOf, sqlStoreOf } from "./databases.ts";
import { known, type Properties, properties, words } from "./draft.ts";
import { serversOf } from "./front-end-pools.ts";
import type { Part } from "./split-by-product.ts";
import type { Cluster } from "./topology.ts";
import { clustersWith, isFrontEnd, roleAt } from "./topology-lookup.ts";
import { attributeOf, below, isTrue } from "./xml-elements.ts";

/** Whether a cluster is a Director: it signs users in, homes none, and says so. */
export function isDirector({ look }: Part, { id }: Cluster): boolean {
  const registrar = isFrontEnd(look, id) ? undefined : roleAt(look, id, "Registrar");
  const [body] = registrar ? below(registrar.element, "RegistrarService") : [];
  return isTrue(body, "IsDirector");
}

/** A Director pool. */
export function directorPool({ facts }: Part, cluster: Cluster): Properties {
  const homed = facts.users?.get(cluster.fqdn.toLowerCase());
  return properties({ fqdn: known(cluster.fqdn), servers: serversOf(cluster), homedUsers: known(homed) });
}

/** Whether a cluster is a stand-alone A/V Conferencing pool: it holds conferences and homes nobody. */
export function isConferencing({ look }: Part, { id }: Cluster): boolean {
  return roleAt(look, id, "ConfServices") !== undefined && !isFrontEnd(look, id);
}

/** A stand-alone A/V Conferencing pool. */
export function conferencingPool(_: Part, cluster: Cluster): Properties {
  return properties({ fqdn: known(cluster.fqdn), servers: serversOf(cluster) });
}

/** An Archiving Server of Lync Server 2010, or with another role a Monitoring Server. */
export function storingServer(role: "Archiving" | "Monitoring") {
  const other = role === "Archiving" ? "Monitoring" : "Archiving";
  return ({ look }: Part, { id, fqdn }: Cluster): Properties => {
    const beside = roleAt(look, id, `${other}Server`) ? [other.toLowerCase()] : [];
    return properties({
      fqdn: known(fqdn),
      collocatedWith: words(beside),
      sqlStore: sqlStoreOf(look, id, `${role}Store`),
      fileStore: fileStoreOf(look, id, [`${role}Server`]),
    });
  };
}

/** Roles of computers that belong to no pool of a manifest. */
const inventoried: readonly { readonly role: string; readonly word: Role }[] = [
  { role: "MediationServer", word: "mediation" },
  { role: "ExternalServer", word: "trusted-application" },
  { role: "PersistentChatService", word: "persistent-chat" },
  { role: "WacService", word: "office-web-apps" },
];

/** Computers with roles of their own: they are listed, one by one. */
export function inventoryOf(part: Part): readonly Properties[] {
  const roles = new Map<string, Set<string>>();
  for (const { role, word } of inventoried) {
    for (const name of clustersWith(part.look, role).flatMap((cluster) => computersApart(part, cluster))) {
      roles.set(name, (roles.get(name) ?? new Set()).add(word));
    }
  }
  return [...roles].map(([fqdn, own]) => properties({ fqdn: known(fqdn), roles: words([...own]) }));
}

/** The computers of a cluster that is no pool of a manifest. */
function computersApart({ look, has }: Part, { id, fqdn, machines }: Cluster): readonly string[] {
  const pooled = ["UserServices", "Registrar", "EdgeServer"].some((role) => roleAt(look, id, role));
  if (pooled || !has(id)) return [];
  return machines.length > 0 ? machines.map((machine) => machine.fqdn) : [fqdn];
}

/** Databases of 2013 and later that a pool has beside its own, by their SQL Server. */
export function storesOf({ look, has }: Part, role: "ArchivingStore" | "MonitoringStore"): readonly string[] {
  const stores = look.topology.services.filter((service) => service.role === role);
  const used = stores.filter(({ id }) => {
    return look.topology.services.some(
      ({ cluster, needs }) => has(cluster) && needs.some(({ service }) => service === id),
    );
  });
  return used.map(({ cluster, element }) => look.cluster(cluster)?.fqdn ?? attributeOf(element, "InstalledOn") ?? "");
}
