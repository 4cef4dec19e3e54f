import type { Pages } from "../../profiles/stated.ts";
import type { FirewallRule } from "../../schema/deployment.ts";
import type { NetworkContext } from "./context.ts";

/** An end of a connection, as firewall rules name it. */
export type End = FirewallRule["from"];

/** The ends that can open or accept a connection. One of them is enough. */
export type Ends = End | readonly End[];

/** A connection, from the end that opens it. */
export type Connection = readonly [from: Ends, to: Ends];

/** A port, or the first and the last port of a range. */
export type Ports = readonly [first: number, last?: number];

/** A property of a row: the same for all deployments, or derived from one. */
type Derived<T> = T | ((context: NetworkContext) => T);

/** A row of the documented port tables. */
export type PortRow = {
  /** The tables that list it. A product without a page does not have the row. */
  readonly pages: Pages;
  /** Whether the scenario of the row is enabled. */
  readonly when: (context: NetworkContext) => boolean;
  readonly connections: Derived<readonly Connection[]>;
  readonly protocol: "tcp" | "udp" | "either";
  readonly ports: Derived<readonly Ports[]>;
  /** What the traffic is required for, as a noun phrase. */
  readonly reason: Derived<string>;
};

/** The value of a property of a row for a deployment. */
export function derive<T>(property: Derived<T>, context: NetworkContext): T {
  return typeof property === "function" ? (property as (context: NetworkContext) => T)(context) : property;
}

/** The ends of a connection as a list. */
export function listEnds(ends: Ends): readonly End[] {
  return typeof ends === "string" ? [ends] : ends;
}
