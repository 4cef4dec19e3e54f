import type { Evidence, Fact, Product } from "./fact.ts";

/** Requirements on the topology. */
export type Layout = {
  /** There is a central site, and every central site has a Front End pool or a Standard Edition server. */
  readonly centralSites: Fact<"with-pool">;
  /** Every branch site belongs to a central site. */
  readonly branchSites: Fact<"of-central-site">;
  /** The Back End database of an Enterprise pool is on a separate computer. */
  readonly backEnds: Fact<"apart">;
  /** A database server hosts one Back End, one archiving and one monitoring database, in any instances. */
  readonly databaseServers: Fact<"one-of-each">;
  /** A pool of several Front End Servers has load balancing. */
  readonly loadBalancing: Fact<"required">;
  /** With DNS load balancing of SIP, HTTP uses hardware load balancing. */
  readonly webLoadBalancing: Fact<"hardware">;
  /** Every pool has a file store, and none is on an Enterprise Front End Server. */
  readonly fileStores: Fact<"required">;
  /** Users that a Director homes. */
  readonly directorUsers: Fact<0>;
};

/** The source of a requirement, its evidence, and the product it is inherited from. */
type Origin = readonly [Fact<unknown>["source"], Evidence, Product?];

/** The requirements. They are the same for all products; only the sources differ. */
function layout(origins: Readonly<Record<keyof Layout, Origin>>): Layout {
  const fact = <T>(value: T, [source, evidence, inherited]: Origin): Fact<T> => ({
    value,
    source,
    evidence,
    ...(inherited && { inherited }),
  });
  return {
    centralSites: fact("with-pool", origins.centralSites),
    branchSites: fact("of-central-site", origins.branchSites),
    backEnds: fact("apart", origins.backEnds),
    databaseServers: fact("one-of-each", origins.databaseServers),
    loadBalancing: fact("required", origins.loadBalancing),
    webLoadBalancing: fact("hardware", origins.webLoadBalancing),
    fileStores: fact("required", origins.fileStores),
    directorUsers: fact(0, origins.directorUsers),
  };
}

export const layout2010: Layout = layout({
  centralSites: ["topologies-2010", "A"],
  branchSites: ["topology-changes-ocspedia", "B"],
  backEnds: ["topologies-2010", "A"],
  databaseServers: ["collocation-2010", "A"],
  loadBalancing: ["topologies-2010", "A"],
  webLoadBalancing: ["topologies-2010", "A"],
  // The Topology Builder page does not state its product.
  fileStores: ["front-end-file-store", "B"],
  directorUsers: ["define-director-2010", "A"],
});

export const layout2013: Layout = layout({
  centralSites: ["topologies-2013", "A"],
  branchSites: ["topologies-2013", "A"],
  backEnds: ["topologies-2013", "A"],
  databaseServers: ["collocation-2013", "A"],
  loadBalancing: ["topologies-2013", "A"],
  webLoadBalancing: ["topologies-2013", "A"],
  fileStores: ["front-end-file-store", "B"],
  directorUsers: ["define-director-2010", "C", "lync-server-2010"],
});

/** 2019 shares the page with 2015. */
export const layout2015: Layout = layout({
  centralSites: ["topologies-2015", "A"],
  branchSites: ["topologies-2015", "A"],
  backEnds: ["topologies-2015", "A"],
  databaseServers: ["topologies-2015", "A"],
  loadBalancing: ["topologies-2015", "A"],
  webLoadBalancing: ["topologies-2013", "C", "lync-server-2013"],
  fileStores: ["front-end-file-store", "B"],
  directorUsers: ["topologies-2015", "A"],
});
