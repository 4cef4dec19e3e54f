import type { Fact, Maybe } from "./fact.ts";

/** Partners who may keep using the address of one Edge Server. */
export type EdgePartner = "public-im" | "office-communications-server" | "exchange-um" | "exchange-um-2010";

/** Edge pools. */
export type Edges = {
  /** All three Edge services run on every Edge Server. */
  readonly edgeLayout: Fact<"consolidated">;
  /** Maximum Edge Servers of a pool. */
  readonly maxEdges: Maybe<number>;
  /** Partners for whom only hardware load balancing of an Edge pool provides failover. */
  readonly hardwareBalancedPartners: Fact<readonly EdgePartner[]>;
};

const both: readonly EdgePartner[] = ["public-im", "office-communications-server"];

/** Exchange Unified Messaging counts before Exchange 2010 SP1, and a manifest does not state the service pack. */
const early: readonly EdgePartner[] = [...both, "exchange-um"];

export const edges2010: Edges = {
  edgeLayout: { value: "consolidated", source: "edge-topologies-2010", evidence: "A" },
  maxEdges: { value: null, source: "edge-topologies-2010", evidence: "U" },
  hardwareBalancedPartners: { value: early, source: "edge-topologies-2010", evidence: "A" },
};

export const edges2013: Edges = {
  edgeLayout: { value: "consolidated", source: "edge-topologies-2013", evidence: "A*" },
  // Topology Builder accepts 20, which is neither tested nor supported.
  maxEdges: { value: 12, source: "edge-topologies-2013", evidence: "A*" },
  hardwareBalancedPartners: { value: early, source: "edge-topologies-2013", evidence: "A*" },
};

/** 2015, 2019 and Subscription Edition share these pages. */
export const edges2015: Edges = {
  edgeLayout: { value: "consolidated", source: "edge-systems-2015", evidence: "A*" },
  // Topology Builder accepts 20, which is neither tested nor supported.
  maxEdges: { value: 12, source: "edge-2015", evidence: "A*" },
  // This page requires it for Exchange Unified Messaging before Exchange 2010 SP1 only, whose service pack a manifest does not
  // state. The other page adds all of Unified Messaging before Exchange 2013.
  hardwareBalancedPartners: {
    value: [],
    source: "edge-2015",
    evidence: "A*",
    conflict: { value: [...both, "exchange-um-2010"], source: "load-balancing-2015" },
  },
};
