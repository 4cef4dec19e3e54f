import type { Fact, Maybe, MinimumUpdate } from "./fact.ts";

/** What supports that TLS 1.0 and TLS 1.1 are disabled. */
export type Tls12Only = {
  /** The servers of the product that do. */
  readonly servers: "all" | "edge" | "none";
  /** The update from which they do, if the first release does not. */
  readonly update?: MinimumUpdate;
  /** The same for Survivable Branch Appliances and Servers, if it is another one. */
  readonly branches?: MinimumUpdate;
  /** The first update of each service pack of SQL Server that does, for the versions that have earlier ones. */
  readonly databases?: readonly string[];
};

/** Settings that require an update of the product. */
export type MinimumBuilds = {
  readonly tls12Only: Fact<Tls12Only>;
  /** The update with the dedicated hybrid application; null for a product without it. */
  readonly hybridApplication: Maybe<MinimumUpdate>;
};

// No page about the product is known; the announcement lists the products that have it.
const withoutHybridApplication = { value: null, source: "hybrid-application", evidence: "I" } as const;

export const minimumBuilds2010: MinimumBuilds = {
  tls12Only: { value: { servers: "none" }, source: "tls-2015", evidence: "A*" },
  hybridApplication: withoutHybridApplication,
};

export const minimumBuilds2013: MinimumBuilds = {
  // The other roles use Windows Fabric 1.0. The page announces TLS 1.2 for the next update and was not changed since.
  tls12Only: { value: { servers: "edge" }, source: "tls-2015", evidence: "A*" },
  hybridApplication: withoutHybridApplication,
};

export const minimumBuilds2015: MinimumBuilds = {
  // One sentence of the page still names CU6 HF2 for all servers, its lists name CU9.
  tls12Only: {
    value: {
      servers: "all",
      update: { update: "CU9", build: "6.0.9319.548" },
      branches: { update: "CU6 HF2" },
      databases: ["SQL Server 2012 SP2 CU16", "SQL Server 2014 RTM CU12", "SQL Server 2014 SP1 CU5"],
    },
    source: "tls-2015",
    evidence: "A*",
  },
  hybridApplication: {
    value: { update: "CU13 August 2025 hotfix", build: "6.0.9319.881" },
    source: "hybrid-application",
    evidence: "B",
  },
};

export const minimumBuilds2019: MinimumBuilds = {
  // The page prints 17.0.2046.123; no build of the product begins with 17.
  tls12Only: {
    value: { servers: "all", update: { update: "CU1", build: "7.0.2046.123" } },
    source: "tls-2015",
    evidence: "A*",
  },
  hybridApplication: {
    value: { update: "CU8 August 2025 hotfix", build: "7.0.2046.553" },
    source: "hybrid-application",
    evidence: "B",
  },
};

export const minimumBuildsSe: MinimumBuilds = {
  // The header of the page names the product, its list of versions does not. Its code includes the update of 2019.
  tls12Only: { value: { servers: "all" }, source: "tls-2015", evidence: "I" },
  hybridApplication: {
    value: { update: "RTM August 2025 hotfix", build: "7.0.2046.820" },
    source: "hybrid-application",
    evidence: "B",
  },
};
