import type { Evidence, Fact, Product } from "./fact.ts";

/** What the parts of a topology have to be like, and who says so. */
export type Layout = {
  /** Every central site has a Front End pool or a Standard Edition server, and there is a central site. */
  readonly centralSites: Fact<"with-pool">;
  /** Every branch site belongs to a central site. */
  readonly branchSites: Fact<"of-central-site">;
  /** The Back End database of an Enterprise pool is on a computer of its own. */
  readonly backEnds: Fact<"apart">;
  /** A database server holds one Back End, one archiving and one monitoring database, in whatever instances. */
  readonly databaseServers: Fact<"one-of-each">;
  /** A pool of several Front End Servers is balanced. */
  readonly loadBalancing: Fact<"required">;
  /** Where DNS balances SIP, hardware balances HTTP. */
  readonly webLoadBalancing: Fact<"hardware">;
  /** Every pool has a file store, and none is on an Enterprise Front End Server. */
  readonly fileStores: Fact<"required">;
  /** Users that a Director homes. */
  readonly directorUsers: Fact<0>;
};

type Said = readonly [Fact<unknown>["source"], Evidence, Product?];

/** The facts are the same for all products; what differs is the page that says so. */
function layout(said: Readonly<Record<keyof Layout, Said>>): Layout {
  const fact = <T>(value: T, [source, evidence, inherited]: Said): Fact<T> => ({
    value,
    source,
    evidence,
    ...(inherited && { inherited }),
  });
  return {
    centralSites: fact("with-pool", said.centralSites),
    branchSites: fact("of-central-site", said.branchSites),
    backEnds: fact("apart", said.backEnds),
    databaseServers: fact("one-of-each", said.databaseServers),
    loadBalancing: fact("required", said.loadBalancing),
    webLoadBalancing: fact("hardware", said.webLoadBalancing),
    fileStores: fact("required", said.fileStores),
    directorUsers: fact(0, said.directorUsers),
  };
}

export const layout2010: Layout = layout({
  centralSites: ["topologies-2010", "A"],
  branchSites: ["topology-changes-ocspedia", "B"],
  backEnds: ["topologies-2010", "A"],
  databaseServers: ["collocation-2010", "A"],
  loadBalancing: ["topologies-2010", "A"],
  webLoadBalancing: ["topologies-2010", "A"],
  // The page of Topology Builder does not say for which product it is.
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
