import { known, maybe, type Properties, properties, standIn, type Value } from "./draft.ts";
import type { Cluster, Service } from "./topology.ts";
import { type Look, neededAt, roleAt } from "./topology-lookup.ts";
import { attributeOf, below, childOf } from "./xml-elements.ts";

/** The services of a pool that need its share; UserServices does not always. */
const usersOfFiles = ["WebServices", "ConfServices", "UserServices", "ApplicationServer", "Registrar"];

/** Standard where the database of the pool stands on its own computer. One computer alone is no sign. */
export function editionOf(look: Look, { id, machines }: Cluster): Value {
  const [store] = userStores(look, id);
  if (store) return known(store.cluster === id ? "standard" : "enterprise");
  return standIn(machines.length > 1 ? "enterprise" : "standard", "not known: no UserStore is found for this pool");
}

/** The SQL Server of a pool, without the one that a Standard Edition server brings. */
export function backEndOf(look: Look, { id }: Cluster): Properties | undefined {
  const [store, ...more] = userStores(look, id).filter(({ cluster }) => cluster !== id);
  if (!store) return undefined;
  const instance = look.instance(store.instance);
  const mirrored = more.some((other) => other.instance !== store.instance);
  return maybe({
    sqlServer: known(look.cluster(store.cluster)?.fqdn),
    instance: known(instance?.name),
    highAvailability: instance?.alwaysOn
      ? known("always-on")
      : mirrored
        ? known("mirroring", "inferred from a second database that the pool needs")
        : undefined,
  });
}

/** The databases of a pool, the main one first. */
function userStores(look: Look, cluster: string): readonly Service[] {
  const stores = neededAt(look, cluster, "UserStore", ["UserServices", "Registrar", "ConfServices"]);
  if (stores.length === 0) return [roleAt(look, cluster, "UserStore")].filter((store) => store !== undefined);
  const usages = new Map(look.on(cluster).flatMap(({ needs }) => needs.map(({ service, usage }) => [service, usage])));
  return stores.toSorted((one, other) => Number(isSpare(usages.get(one.id))) - Number(isSpare(usages.get(other.id))));
}

function isSpare(usage: string | undefined): boolean {
  return /mirror|secondary|witness/i.test(usage ?? "");
}

/** The share of a pool or, with its role, of a server. */
export function fileStoreOf(look: Look, cluster: string, by: readonly string[] = usersOfFiles): Properties | undefined {
  const [store] = neededAt(look, cluster, "FileStore", by);
  const server = look.cluster(store?.cluster)?.fqdn;
  const [body] = store ? below(store.element, "FileStoreService") : [];
  const share = attributeOf(body, "ShareName");
  return server && share ? properties({ server: known(server), share: known(share) }) : undefined;
}

/** The database of an Archiving or Monitoring Server. */
export function sqlStoreOf(look: Look, cluster: string, role: string): Properties | undefined {
  const [store] = neededAt(look, cluster, role);
  const server = look.cluster(store?.cluster)?.fqdn;
  const instance = look.instance(store?.instance);
  return server
    ? properties({
        sqlServer: known(server),
        instance: known(instance?.name),
        highAvailability: known(instance?.alwaysOn ? "always-on" : undefined),
      })
    : undefined;
}

/** The names of the web services, where they are not the pool's own. */
export function webServicesOf(look: Look, { id, fqdn }: Cluster): Properties | undefined {
  const element = roleAt(look, id, "WebServices")?.element;
  const [body] = element ? below(element, "WebService") : [];
  const [inside, outside] = ["InternalSettings", "ExternalSettings"].map((name) => {
    const host = attributeOf(childOf(body, name), "Host");
    return host?.toLowerCase() === fqdn.toLowerCase() ? undefined : host;
  });
  return maybe({ internalFqdn: known(inside), externalFqdn: known(outside) });
}
