import type { Evidence, Fact } from "./fact.ts";

/** Requirements on the topology. */
export type Layout = {
  /** There is a central site, and every central site has a Front End pool or a Standard Edition server. */
  readonly centralSites: Fact<"with-pool">;
  /** Every branch site belongs to a central site. */
  readonly branchSites: Fact<"of-central-site">;
  /** The Back End database of an Enterprise pool is on a separate computer. */
  readonly backEnds: Fact<"apart">;
  /** A database server hosts one Back End, one archiving and one monitoring database, in any instances or in each. */
  readonly databaseServers: Fact<"one-of-each" | "one-of-each-in-instance">;
  /** A pool of several Front End Servers has load balancing. */
  readonly loadBalancing: Fact<"required">;
  /** With DNS load balancing of SIP, HTTP uses hardware load balancing. */
  readonly webLoadBalancing: Fact<"hardware">;
  /** Every pool has a file store, and none is on an Enterprise Front End Server. */
  readonly fileStores: Fact<"required">;
  /** Users that a Director homes. */
  readonly directorUsers: Fact<0>;
};

/** The source of a requirement, and its evidence. */
type Origin = readonly [Fact<unknown>["source"], Evidence];

/** The requirements. They are the same for all products; only the sources differ. */
function layout(origins: Readonly<Record<keyof Layout, Origin>>): Layout {
  const fact = <T>(value: T, [source, evidence]: Origin): Fact<T> => ({ value, source, evidence });
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
  fileStores: ["collocation-2013", "A"],
  directorUsers: ["topologies-2013", "A"],
});

/** 2019 shares the pages with 2015. */
const shared2015 = layout({
  centralSites: ["topologies-2015", "A*"],
  branchSites: ["topologies-2015", "A*"],
  backEnds: ["topologies-2015", "A*"],
  databaseServers: ["topologies-2015", "A*"],
  loadBalancing: ["topologies-2015", "A*"],
  webLoadBalancing: ["load-balancing-2015", "A*"],
  fileStores: ["topologies-2015", "A*"],
  directorUsers: ["topologies-2015", "A*"],
});

export const layout2015: Layout = {
  ...shared2015,
  databaseServers: {
    ...shared2015.databaseServers,
    // The page on archiving limits the databases of an instance only.
    conflict: { value: "one-of-each-in-instance", source: "archiving-2015" },
  },
};
