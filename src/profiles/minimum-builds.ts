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
  /** The first version of the .NET Framework that does. */
  readonly framework?: string;
  /** The update of Windows that does, by operating system. */
  readonly windowsUpdates?: Readonly<Record<string, string>>;
};

/** Settings that require an update of the product. */
export type MinimumBuilds = {
  readonly tls12Only: Fact<Tls12Only>;
  /** The update with the dedicated hybrid application; null for a product without it. */
  readonly hybridApplication: Maybe<MinimumUpdate>;
  /** The updates for moving users to Microsoft 365, for hybrid voice and for modern authentication; null if no page has one. */
  readonly movesUsers: Maybe<MinimumUpdate>;
  readonly hybridVoice: Maybe<MinimumUpdate>;
  readonly modernAuthentication: Maybe<MinimumUpdate>;
};

// No page about the product is known; the announcement lists the products that have it.
const withoutHybridApplication = { value: null, source: "hybrid-application", evidence: "I" } as const;

/** For products that the pages do not name, or whose first release has it. */
const withoutMinimum: Pick<MinimumBuilds, "movesUsers" | "hybridVoice" | "modernAuthentication"> = {
  movesUsers: { value: null, source: "hybrid-2015", evidence: "I" },
  hybridVoice: { value: null, source: "hybrid-voice-builds", evidence: "I" },
  modernAuthentication: { value: null, source: "hybrid-modern-authentication", evidence: "I" },
};

export const minimumBuilds2010: MinimumBuilds = {
  ...withoutMinimum,
  tls12Only: { value: { servers: "none" }, source: "tls-2015", evidence: "A*" },
  hybridApplication: withoutHybridApplication,
};

export const minimumBuilds2013: MinimumBuilds = {
  ...withoutMinimum,
  movesUsers: { value: { update: "CU10 HF7", build: "5.0.8308.1182" }, source: "hybrid-2015", evidence: "A*" },
  hybridVoice: { value: { update: "CU5 HF10", build: "5.0.8308.920" }, source: "hybrid-voice-builds", evidence: "A" },
  // The other roles use Windows Fabric 1.0. The page announces TLS 1.2 for the next update and was not changed since.
  tls12Only: { value: { servers: "edge" }, source: "tls-2015", evidence: "A*" },
  hybridApplication: withoutHybridApplication,
};

export const minimumBuilds2015: MinimumBuilds = {
  movesUsers: { value: { update: "CU12", build: "6.0.9319.619" }, source: "hybrid-2015", evidence: "A*" },
  hybridVoice: { value: { update: "CU2", build: "6.0.9319.235" }, source: "hybrid-voice-builds", evidence: "A" },
  modernAuthentication: {
    value: { update: "CU5", build: "6.0.9319.281" },
    source: "hybrid-modern-authentication",
    evidence: "A",
  },
  // One sentence of the page still names CU6 HF2 for all servers, its lists name CU9.
  tls12Only: {
    value: {
      servers: "all",
      update: { update: "CU9", build: "6.0.9319.548" },
      branches: { update: "CU6 HF2" },
      databases: ["SQL Server 2012 SP2 CU16", "SQL Server 2014 RTM CU12", "SQL Server 2014 SP1 CU5"],
      framework: "4.7",
      windowsUpdates: { "Windows Server 2012": "KB3140245" },
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
  ...withoutMinimum,
  movesUsers: { value: { update: "CU6", build: "7.0.2046.385" }, source: "hybrid-2015", evidence: "A*" },
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
  movesUsers: withoutMinimum.movesUsers,
  hybridVoice: { ...withoutMinimum.hybridVoice, inherited: "skype-for-business-server-2019" },
  modernAuthentication: { ...withoutMinimum.modernAuthentication, inherited: "skype-for-business-server-2019" },
  // The header of the page names the product, its list of versions does not. Its code includes the update of 2019.
  tls12Only: { value: { servers: "all" }, source: "tls-2015", evidence: "I" },
  hybridApplication: {
    value: { update: "RTM August 2025 hotfix", build: "7.0.2046.820" },
    source: "hybrid-application",
    evidence: "B",
  },
};
