import type { Element } from "./xml.ts";

/** Something of a topology, and the line of its file where it begins. */
type Placed = { readonly line: number };

/** A central site or a branch site; ids are opaque words. */
export type Site = Placed & {
  readonly id: string;
  readonly name: string;
  readonly kind: "central" | "branch";
  /** Branch sites only: the id of the central site that they stand under, where the file says so. */
  readonly parent?: string | undefined;
};

/** A network interface with addresses. */
export type Interface = {
  readonly side: string;
  readonly number: string;
  readonly address: string;
  /** The address that address translation turns into this one. */
  readonly publicAddress?: string | undefined;
};

/** A computer of a cluster. */
export type Machine = Placed & { readonly fqdn: string; readonly interfaces: readonly Interface[] };

/** What administrators call a pool: computers under one name. */
export type Cluster = Placed & {
  readonly id: string;
  readonly fqdn: string;
  readonly site: string;
  readonly machines: readonly Machine[];
};

/** A SQL Server instance on a cluster. */
export type SqlInstance = Placed & {
  readonly id: string;
  readonly name: string | undefined;
  readonly cluster: string;
  readonly alwaysOn: boolean;
};

/** A service that another one needs. */
export type Dependency = { readonly service: string; readonly usage: string };

/** A port of a service. */
export type Port = {
  readonly owner: string;
  readonly usage: string;
  readonly side: string;
  readonly interfaceNumber: string;
  readonly port: number | undefined;
  /** The name and the port by which the outside knows it. */
  readonly publicName: string | undefined;
  readonly publicPort: number | undefined;
};

/** A service of a role. */
export type Service = Placed & {
  readonly id: string;
  readonly role: string;
  /** What ServiceVersion says, be it a number or not. */
  readonly version: string | undefined;
  /** The cluster that it runs on. */
  readonly cluster: string;
  /** The SQL Server instance that it runs on, where it is a database. */
  readonly instance: string | undefined;
  readonly needs: readonly Dependency[];
  readonly ports: readonly Port[];
  readonly element: Element;
};

/** A topology, the same for both layouts. */
export type Topology = {
  /** The file's name as it was given. */
  readonly file: string;
  /** A Topology Builder document is an intention; what PowerShell prints is what was published. */
  readonly state: "planned" | "published";
  /** The default SIP domain comes first. */
  readonly sipDomains: readonly string[];
  readonly sites: readonly Site[];
  readonly clusters: readonly Cluster[];
  readonly instances: readonly SqlInstance[];
  readonly services: readonly Service[];
};
