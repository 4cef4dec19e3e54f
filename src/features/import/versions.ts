import { groupBy } from "../../base/group-by.ts";
import { joinList, quote } from "../../base/wording.ts";
import type { Product } from "../../profiles/fact.ts";
import type { Cluster } from "./topology.ts";
import { clustersWithRole, type TopologyLookup } from "./topology-lookup.ts";

/** The product of a cluster. `doubt` states why the files do not determine it. */
export type ClusterProduct = { readonly product: Product; readonly doubt?: string };

/** Products by ServiceVersion, which is the major number of the build plus one. */
const products: ReadonlyMap<string, Product> = new Map([
  // Inferred from the other versions: no file of 2010 was available.
  ["5", "lync-server-2010"],
  ["6", "lync-server-2013"],
  ["7", "skype-for-business-server-2015"],
  ["8", "skype-for-business-server-2019"],
]);

const subscription = "skype-for-business-server-se";

/** Roles that are upgraded with the product. Other services on the same computers may be older. */
const versionedRoles = new Set([
  "UserServices",
  "Registrar",
  "WebServices",
  "ConfServices",
  "MediationServer",
  "EdgeServer",
  "ArchivingServer",
  "MonitoringServer",
]);

/** Roles whose clusters belong to one product. */
export const productRoles = [
  "UserServices",
  "EdgeServer",
  "Registrar",
  "ConfServices",
  "ArchivingServer",
  "MonitoringServer",
];

/** The product of a ServiceVersion. 2019 and Subscription Edition have the same one: it is `own` if that is one of them. */
export function productOfVersion(version: string | undefined, own: Product): Product | undefined {
  const product = products.get(version ?? "");
  return product === "skype-for-business-server-2019" && own === subscription ? own : product;
}

/** Determines the product of each cluster with a role of the product. `given` applies if the files do not determine it. */
export function detectProducts(
  lookup: TopologyLookup,
  given: Product | undefined,
  isSubscription: (cluster: Cluster) => boolean | undefined,
): ReadonlyMap<string, ClusterProduct> {
  const clusters = new Set(productRoles.flatMap((role) => clustersWithRole(lookup, role)));
  const detected = new Map<string, ClusterProduct>();
  const doubtful: { readonly cluster: Cluster; readonly versions: readonly string[] }[] = [];
  for (const cluster of clusters) {
    const versions = versionsOn(lookup, cluster);
    const product = versions.length === 1 ? products.get(versions[0] ?? "") : undefined;
    if (product) detected.set(cluster.id, { product: resolveTwin(product, given, isSubscription(cluster)) });
    else doubtful.push({ cluster, versions });
  }
  const usual = mostFrequent([...detected.values()].map(({ product }) => product));
  for (const { cluster, versions } of doubtful) {
    const doubt = `${quote(cluster.fqdn)} ${describeVersions(versions)}`;
    detected.set(cluster.id, { product: given ?? closestProduct(versions, usual), doubt });
  }
  return detected;
}

function versionsOn(lookup: TopologyLookup, { id }: Cluster): readonly string[] {
  const services = lookup.servicesOn(id).filter(({ role }) => versionedRoles.has(role));
  return [...new Set(services.map(({ version }) => version ?? ""))];
}

/** Skype for Business Server 2019 and Subscription Edition have the same ServiceVersion. */
function resolveTwin(product: Product, given: Product | undefined, isSubscription: boolean | undefined): Product {
  if (product !== "skype-for-business-server-2019") return product;
  if (given === product || given === subscription) return given;
  return isSubscription ? subscription : product;
}

function describeVersions(versions: readonly string[]): string {
  const [only = "", ...more] = versions;
  if (more.length > 0) return `has services of different versions: ${joinList(versions.map((one) => one || "(none)"))}`;
  return only === "" ? "has no ServiceVersion" : `has the unknown ServiceVersion ${quote(only)}`;
}

/** The product to assume: that of the highest stated version, else the most frequent one of the other clusters. */
function closestProduct(versions: readonly string[], usual: Product | undefined): Product {
  const newest = Math.max(...versions.filter((version) => /^\d+$/.test(version)).map(Number));
  if (!Number.isFinite(newest)) return usual ?? "skype-for-business-server-2019";
  return products.get(String(newest)) ?? (newest < 5 ? "lync-server-2010" : "skype-for-business-server-2019");
}

/** The most frequent item of a list; of several, the first. */
function mostFrequent<T>(list: readonly T[]): T | undefined {
  const groups = [...groupBy(list, (item) => item).values()];
  return groups.toSorted((one, other) => other.length - one.length)[0]?.[0];
}
