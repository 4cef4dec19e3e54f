import type { Product } from "../../profiles/fact.ts";
import type { Facts } from "./export-facts.ts";
import type { Cluster, Site } from "./topology.ts";
import { clustersWith, isFrontEnd, type Look, neededAt } from "./topology-lookup.ts";
import type { Running } from "./versions.ts";

/** The part of a topology that one manifest describes: all that runs one product, and what that needs. */
export type Part = {
  readonly look: Look;
  readonly product: Product;
  readonly facts: Facts;
  /** Whether a cluster is described here. */
  readonly has: (cluster: string) => boolean;
  /** The name of a site; every site has one, and no two the same. */
  readonly siteName: (site: Site) => string;
  /** Doubts about the product. */
  readonly doubts: readonly string[];
};

/** Roles that make a cluster one of a product's own. */
const leading = ["UserServices", "Registrar", "EdgeServer", "ConfServices", "ArchivingServer", "MonitoringServer"];

/** One part for each product, the one with the most pools first. */
export function partsOf(look: Look, running: ReadonlyMap<string, Running>, facts: Facts): readonly Part[] {
  const own = new Set(leading.flatMap((role) => clustersWith(look, role)));
  const pools = [...own].filter(({ id }) => isFrontEnd(look, id));
  const products = productsOf(pools.length > 0 ? pools : [...own], running);
  const siteName = siteNames(look.topology.sites);
  return products.map((product, at) => {
    const mine = (cluster: Cluster) => {
      const runs = running.get(cluster.id)?.product;
      return runs === product || (at === 0 && (runs === undefined || !products.includes(runs)));
    };
    const clusters = withNeeds(look, look.topology.clusters.filter(mine), own);
    const doubts = [...clusters].flatMap((id) => running.get(id)?.doubt ?? []);
    return { look, product, facts, has: (cluster) => clusters.has(cluster), siteName, doubts };
  });
}

function productsOf(clusters: readonly Cluster[], running: ReadonlyMap<string, Running>): readonly Product[] {
  const counts = new Map<Product, number>();
  for (const { id } of clusters) {
    const product = running.get(id)?.product;
    if (product) counts.set(product, (counts.get(product) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([product]) => product);
}

/** Pools of one product may use Edge pools and Directors of another, but no pool of another homes their users. */
function withNeeds(look: Look, clusters: readonly Cluster[], own: ReadonlySet<Cluster>): ReadonlySet<string> {
  const reached = new Set(clusters.map(({ id }) => id));
  const isOwn = new Set([...own].map(({ id }) => id));
  for (const cluster of reached) {
    for (const role of ["EdgeServer", "Registrar", "ConfServices", "ArchivingServer", "MonitoringServer"]) {
      for (const needed of neededAt(look, cluster, role)) {
        if (isOwn.has(cluster) && !isFrontEnd(look, needed.cluster)) reached.add(needed.cluster);
      }
    }
  }
  return reached;
}

function siteNames(sites: readonly Site[]): (site: Site) => string {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const [at, { id, name }] of sites.entries()) {
    const wanted = name || `Site ${at + 1}`;
    const free = taken.has(wanted.toLowerCase()) ? `${wanted.slice(0, 240)} (${at + 1})` : wanted;
    taken.add(free.toLowerCase());
    names.set(id, free);
  }
  return ({ id, name }) => names.get(id) ?? name;
}
