import { draftMap, draftNonEmptyMap, draftPlaceholder, draftValue, type MapDraft, type ValueDraft } from "./draft.ts";
import type { Cluster, Service } from "./topology.ts";
import { findDependencies, findService, type TopologyLookup } from "./topology-lookup.ts";
import { attributeOf, childOf, descendantsOf } from "./xml-elements.ts";

/** Services of a pool that depend on its file share. UserServices does not always. */
const fileStoreUsers = ["WebServices", "ConfServices", "UserServices", "ApplicationServer", "Registrar"];

/** Drafts the edition: Standard if the pool's database is on the pool itself. One computer alone is no evidence. */
export function draftEdition(lookup: TopologyLookup, { id, machines }: Cluster): ValueDraft {
  const [store] = userStores(lookup, id);
  if (store) return draftValue(store.cluster === id ? "standard" : "enterprise");
  return draftPlaceholder(
    machines.length > 1 ? "enterprise" : "standard",
    "not known: no UserStore found for this pool",
  );
}

/** Drafts the SQL Server of a pool, except the local one of a Standard Edition server. */
export function draftBackEnd(lookup: TopologyLookup, { id }: Cluster): MapDraft | undefined {
  const [store, ...more] = userStores(lookup, id).filter(({ cluster }) => cluster !== id);
  if (!store) return undefined;
  const instance = lookup.instance(store.instance);
  const mirrored = more.some((other) => other.instance !== store.instance);
  return draftNonEmptyMap({
    sqlServer: draftValue(lookup.cluster(store.cluster)?.fqdn),
    instance: draftValue(instance?.name),
    highAvailability: instance?.alwaysOn
      ? draftValue("always-on")
      : mirrored
        ? draftValue("mirroring", "inferred from a second database that the pool depends on")
        : undefined,
  });
}

/** The user databases of a pool. The principal is the first. */
function userStores(lookup: TopologyLookup, cluster: string): readonly Service[] {
  const stores = findDependencies(lookup, cluster, "UserStore", ["UserServices", "Registrar", "ConfServices"]);
  if (stores.length === 0) return [findService(lookup, cluster, "UserStore")].filter((store) => store !== undefined);
  const dependencies = lookup.servicesOn(cluster).flatMap((service) => service.dependencies);
  const usages = new Map(dependencies.map(({ service, usage }) => [service, usage]));
  return stores.toSorted((one, other) => Number(isMirror(usages.get(one.id))) - Number(isMirror(usages.get(other.id))));
}

function isMirror(usage: string | undefined): boolean {
  return /mirror|secondary|witness/i.test(usage ?? "");
}

/** Drafts the file share of a pool or, with the role of its service, of a server. */
export function draftFileStore(
  lookup: TopologyLookup,
  cluster: string,
  dependents: readonly string[] = fileStoreUsers,
): MapDraft | undefined {
  const [store] = findDependencies(lookup, cluster, "FileStore", dependents);
  const server = lookup.cluster(store?.cluster)?.fqdn;
  const [body] = store ? descendantsOf(store.element, "FileStoreService") : [];
  const share = attributeOf(body, "ShareName");
  return server && share ? draftMap({ server: draftValue(server), share: draftValue(share) }) : undefined;
}

/** Drafts the database of an Archiving or Monitoring Server. */
export function draftSqlStore(lookup: TopologyLookup, cluster: string, role: string): MapDraft | undefined {
  const [store] = findDependencies(lookup, cluster, role);
  const server = lookup.cluster(store?.cluster)?.fqdn;
  const instance = lookup.instance(store?.instance);
  return server
    ? draftMap({
        sqlServer: draftValue(server),
        instance: draftValue(instance?.name),
        highAvailability: draftValue(instance?.alwaysOn ? "always-on" : undefined),
      })
    : undefined;
}

/** Drafts the names of the web services that differ from the name of the pool. */
export function draftWebServices(lookup: TopologyLookup, { id, fqdn }: Cluster): MapDraft | undefined {
  const element = findService(lookup, id, "WebServices")?.element;
  const [body] = element ? descendantsOf(element, "WebService") : [];
  const [internal, external] = ["InternalSettings", "ExternalSettings"].map((name) => {
    const host = attributeOf(childOf(body, name), "Host");
    return host?.toLowerCase() === fqdn.toLowerCase() ? undefined : host;
  });
  return draftNonEmptyMap({ internalFqdn: draftValue(internal), externalFqdn: draftValue(external) });
}
