import type { Product } from "../../profiles/fact.ts";
import type { ComputerBuilds } from "./computer-builds.ts";
import type { ExportFacts } from "./export-facts.ts";
import type { Cluster, TopologySite } from "./topology.ts";
import { clustersWithRole, findDependencies, isFrontEnd, type TopologyLookup } from "./topology-lookup.ts";
import { type ClusterProduct, productRoles } from "./versions.ts";

/** The part of a topology that one manifest describes: the clusters of one product and those that they depend on. */
export type ProductPart = {
  readonly lookup: TopologyLookup;
  readonly product: Product;
  readonly facts: ExportFacts;
  readonly builds: ComputerBuilds;
  /** Whether a cluster belongs to the part. */
  readonly hasCluster: (cluster: string) => boolean;
  /** The unique name of a site. */
  readonly siteName: (site: TopologySite) => string;
  /** Reasons why the product is not certain. */
  readonly doubts: readonly string[];
};

/** Splits a topology into one part for each product. The product with the most pools is the first. */
export function splitByProduct(
  lookup: TopologyLookup,
  detected: ReadonlyMap<string, ClusterProduct>,
  facts: ExportFacts,
  builds: ComputerBuilds,
): readonly ProductPart[] {
  const owned = new Set(productRoles.flatMap((role) => clustersWithRole(lookup, role)));
  const pools = [...owned].filter(({ id }) => isFrontEnd(lookup, id));
  const products = productsOf(pools.length > 0 ? pools : [...owned], detected);
  const siteName = uniqueSiteNames(lookup.topology.sites);
  return products.map((product, at) => {
    // The first part also takes the clusters without a product of its own.
    const belongs = (cluster: Cluster) => {
      const own = detected.get(cluster.id)?.product;
      return own === product || (at === 0 && (own === undefined || !products.includes(own)));
    };
    const clusters = withDependencies(lookup, lookup.topology.clusters.filter(belongs), owned);
    const doubts = [...clusters].flatMap((id) => detected.get(id)?.doubt ?? []);
    return { lookup, product, facts, builds, hasCluster: (cluster) => clusters.has(cluster), siteName, doubts };
  });
}

function productsOf(clusters: readonly Cluster[], detected: ReadonlyMap<string, ClusterProduct>): readonly Product[] {
  const counts = new Map<Product, number>();
  for (const { id } of clusters) {
    const product = detected.get(id)?.product;
    if (product) counts.set(product, (counts.get(product) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([product]) => product);
}

/** Pools can use Edge pools and Directors of another product, but no Front End pool of another homes their users. */
function withDependencies(
  lookup: TopologyLookup,
  clusters: readonly Cluster[],
  owned: ReadonlySet<Cluster>,
): ReadonlySet<string> {
  const reached = new Set(clusters.map(({ id }) => id));
  const ownedIds = new Set([...owned].map(({ id }) => id));
  for (const cluster of reached) {
    for (const role of productRoles) {
      for (const dependency of findDependencies(lookup, cluster, role)) {
        if (ownedIds.has(cluster) && !isFrontEnd(lookup, dependency.cluster)) reached.add(dependency.cluster);
      }
    }
  }
  return reached;
}

/** Numbers sites without a name and sites with the name of another. */
function uniqueSiteNames(sites: readonly TopologySite[]): (site: TopologySite) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [at, { id, name }] of sites.entries()) {
    const preferred = name || `Site ${at + 1}`;
    const unique = taken.has(preferred.toLowerCase()) ? `${preferred.slice(0, 240)} (${at + 1})` : preferred;
    taken.add(unique.toLowerCase());
    names.set(id, unique);
  }
  return ({ id, name }) => names.get(id) ?? name;
}
