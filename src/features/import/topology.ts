import type { XmlElement } from "./xml.ts";

/** Something in a topology with the first line of its element. */
type WithLine = { readonly line: number };

/** A central site or a branch site. Ids are opaque. */
export type TopologySite = WithLine & {
  readonly id: string;
  readonly name: string;
  readonly kind: "central" | "branch";
  /** The id of the central site of a branch site, if the file contains it. */
  readonly parent?: string | undefined;
};

/** A network interface with its addresses. */
export type NetworkInterface = {
  readonly side: string;
  readonly number: string;
  readonly address: string;
  /** The public address that NAT translates to this one. */
  readonly publicAddress?: string | undefined;
};

/** A computer of a cluster. */
export type ClusterMachine = WithLine & { readonly fqdn: string; readonly interfaces: readonly NetworkInterface[] };

/** A cluster, which administrators call a pool: computers with a common name. */
export type Cluster = WithLine & {
  readonly id: string;
  readonly fqdn: string;
  readonly site: string;
  readonly machines: readonly ClusterMachine[];
};

/** A SQL Server instance on a cluster. */
export type SqlInstance = WithLine & {
  readonly id: string;
  readonly name: string | undefined;
  readonly cluster: string;
  readonly alwaysOn: boolean;
};

/** A service that another service depends on. */
export type ServiceDependency = { readonly service: string; readonly usage: string };

/** A port of a service. */
export type ServicePort = {
  readonly owner: string;
  readonly usage: string;
  readonly side: string;
  readonly interfaceNumber: string;
  readonly port: number | undefined;
  /** The name and the port that external users connect to. */
  readonly publicName: string | undefined;
  readonly publicPort: number | undefined;
};

/** A service of a role. */
export type Service = WithLine & {
  readonly id: string;
  readonly role: string;
  /** The text of ServiceVersion, which may not be a number. */
  readonly version: string | undefined;
  /** The cluster that it runs on. */
  readonly cluster: string;
  /** The SQL Server instance of a database. */
  readonly instance: string | undefined;
  readonly dependencies: readonly ServiceDependency[];
  readonly ports: readonly ServicePort[];
  readonly element: XmlElement;
};

/** A topology, the same for both XML formats. */
export type Topology = {
  /** The name of its file, for messages. */
  readonly file: string;
  /** Planned: a Topology Builder document, which may never have been published. Published: printed by PowerShell. */
  readonly state: "planned" | "published";
  /** The default SIP domain is the first. */
  readonly sipDomains: readonly string[];
  readonly sites: readonly TopologySite[];
  readonly clusters: readonly Cluster[];
  readonly instances: readonly SqlInstance[];
  readonly services: readonly Service[];
};
