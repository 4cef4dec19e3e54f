import type { Fact, Maybe } from "./fact.ts";

/** SQL Server for the databases of pools and servers. */
export type Databases = {
  /** Supported versions of SQL Server. */
  readonly sqlServers: Fact<readonly string[]>;
  /** Supported editions of SQL Server, 64-bit only. */
  readonly sqlEditions: Fact<readonly string[]>;
  /** Supported technologies for high availability, as in `highAvailability`. */
  readonly backEndHighAvailability: Fact<readonly string[]>;
  /** Versions of SQL Server that support mirroring, if the product supports it. */
  readonly mirroringVersions: Maybe<readonly string[]>;
  /** Versions and editions of SQL Server that support Always On availability groups, if the product supports them. */
  readonly availabilityGroupVersions: Maybe<readonly string[]>;
  readonly availabilityGroupEditions: Maybe<readonly string[]>;
  /** Maximum nodes of a failover cluster, by edition of SQL Server. */
  readonly clusterNodes: Maybe<Readonly<Record<string, number>>>;
  /** Supported versions of the local instances of SQL Server Express: the installed one, and those that it can be upgraded to. */
  readonly localDatabases: Maybe<readonly string[]>;
  /** Users whose data one database server for monitoring and archiving is estimated to store. */
  readonly monitoringDatabaseUsers: Maybe<number>;
  /** Kilobytes that a user adds to a store each day. */
  readonly storeGrowth: Maybe<StoreGrowth>;
};

/** The kilobytes of call records, of records of call quality, and of archived messages. */
export type StoreGrowth = Readonly<Record<"calls" | "quality" | "archiving", number>>;

const clusterNodes = { standard: 2, enterprise: 16 };
const storeGrowth: StoreGrowth = { calls: 49, quality: 28, archiving: 57 };

export const databases2010: Databases = {
  sqlServers: {
    value: ["SQL Server 2005 SP3", "SQL Server 2008 SP1", "SQL Server 2008 R2"],
    source: "databases-2010",
    evidence: "A",
  },
  sqlEditions: { value: ["enterprise", "standard"], source: "databases-2010", evidence: "A" },
  backEndHighAvailability: { value: ["cluster"], source: "databases-2010", evidence: "A" },
  mirroringVersions: { value: null, source: "databases-2010", evidence: "A" },
  availabilityGroupVersions: { value: null, source: "databases-2010", evidence: "A" },
  availabilityGroupEditions: { value: null, source: "databases-2010", evidence: "A" },
  clusterNodes: { value: null, source: "databases-2010", evidence: "U" },
  localDatabases: { value: null, source: "databases-2010", evidence: "U" },
  monitoringDatabaseUsers: { value: null, source: "capacity-2010", evidence: "A" },
  storeGrowth: { value: null, source: "capacity-2010", evidence: "U" },
};

export const databases2013: Databases = {
  sqlServers: { value: ["SQL Server 2008 R2", "SQL Server 2012"], source: "databases-2013", evidence: "A" },
  sqlEditions: { value: ["enterprise", "standard"], source: "databases-2013", evidence: "A" },
  backEndHighAvailability: { value: ["cluster", "mirroring"], source: "databases-2013", evidence: "A" },
  mirroringVersions: { value: null, source: "databases-2013", evidence: "U" },
  availabilityGroupVersions: { value: null, source: "databases-2013", evidence: "A" },
  availabilityGroupEditions: { value: null, source: "databases-2013", evidence: "A" },
  clusterNodes: { value: clusterNodes, source: "databases-2013", evidence: "A" },
  localDatabases: { value: ["SQL Server 2012"], source: "databases-2013", evidence: "A" },
  monitoringDatabaseUsers: { value: null, source: "capacity-2013", evidence: "U" },
  storeGrowth: { value: storeGrowth, source: "capacity-2013", evidence: "A" },
};

export const databases2015: Databases = {
  sqlServers: {
    value: ["SQL Server 2012", "SQL Server 2014 CU6", "SQL Server 2016 SP1", "SQL Server 2017", "SQL Server 2019"],
    source: "requirements-2015",
    evidence: "A*",
    since: { "SQL Server 2016 SP1": { update: "CU7", build: "6.0.9319.534" } },
  },
  sqlEditions: { value: ["enterprise", "standard"], source: "requirements-2015", evidence: "A*" },
  backEndHighAvailability: {
    value: ["cluster", "mirroring", "always-on"],
    source: "requirements-2015",
    evidence: "A*",
  },
  mirroringVersions: {
    value: ["SQL Server 2012 SP2 CU2", "SQL Server 2014", "SQL Server 2016", "SQL Server 2017", "SQL Server 2019"],
    source: "back-end-2015",
    evidence: "A*",
  },
  availabilityGroupVersions: {
    value: ["SQL Server 2012 SP2 CU2", "SQL Server 2014", "SQL Server 2016", "SQL Server 2017", "SQL Server 2019"],
    source: "back-end-2015",
    evidence: "A*",
  },
  availabilityGroupEditions: { value: ["enterprise"], source: "back-end-2015", evidence: "A*" },
  clusterNodes: { value: clusterNodes, source: "requirements-2015", evidence: "A*" },
  // 2012 SP1 is what Front End Servers require before an upgrade in place from 2013.
  localDatabases: {
    value: ["SQL Server 2014", "SQL Server 2019", "SQL Server 2012 SP1"],
    source: "requirements-2015",
    evidence: "A*",
  },
  monitoringDatabaseUsers: { value: 240_000, source: "monitoring-2015", evidence: "A*" },
  storeGrowth: { value: storeGrowth, source: "capacity-2015", evidence: "A" },
};

export const databases2019: Databases = {
  sqlServers: {
    value: ["SQL Server 2016", "SQL Server 2017", "SQL Server 2019", "SQL Server 2022"],
    source: "requirements-2019",
    evidence: "A*",
    since: { "SQL Server 2022": { update: "CU8" } },
  },
  sqlEditions: { value: ["enterprise", "standard"], source: "requirements-2019", evidence: "A*" },
  backEndHighAvailability: { value: ["cluster", "always-on"], source: "removed-2019", evidence: "A*" },
  mirroringVersions: { value: null, source: "removed-2019", evidence: "A*" },
  // The page is shared with 2015, and a note limits its list to these for 2019. It states no edition for 2022.
  availabilityGroupVersions: {
    value: ["SQL Server 2016", "SQL Server 2017", "SQL Server 2019", "SQL Server 2022"],
    source: "back-end-2015",
    evidence: "A*",
    since: { "SQL Server 2022": { update: "CU8" } },
  },
  availabilityGroupEditions: { value: ["enterprise"], source: "back-end-2015", evidence: "A*" },
  clusterNodes: { value: clusterNodes, source: "requirements-2019", evidence: "A*" },
  localDatabases: {
    value: ["SQL Server 2016", "SQL Server 2022"],
    source: "requirements-2019",
    evidence: "A*",
    since: { "SQL Server 2022": { update: "CU8" } },
  },
  monitoringDatabaseUsers: { value: 240_000, source: "monitoring-2015", evidence: "A*" },
  storeGrowth: { value: storeGrowth, source: "capacity-2019", evidence: "A*" },
};
