import type { Fact } from "../../profiles/fact.ts";
import { stated } from "../../profiles/stated.ts";
import type { NetworkContext } from "./context.ts";
import { portRows } from "./port-rows.ts";
import { type Connection, derive, type PortRow } from "./port-table.ts";

/** Traffic that a scenario requires firewalls to allow. */
export type PortNeed = {
  readonly connections: readonly Connection[];
  readonly protocol: PortRow["protocol"];
  readonly first: number;
  readonly last: number;
  /** What the traffic is required for, as a noun phrase. */
  readonly reason: string;
  readonly fact: Fact<true>;
};

/** The traffic that a deployment requires: the rows of the product's port tables whose scenario is enabled. */
export function portNeeds(
  context: NetworkContext,
  rows: Readonly<Record<string, PortRow>> = portRows,
): readonly PortNeed[] {
  return Object.values(rows).flatMap((row) => needsOf(row, context));
}

function needsOf({ pages, when, connections, protocol, ports, reason }: PortRow, context: NetworkContext) {
  const { profile } = context;
  if (!pages[profile.product] || !when(context)) return [];
  const shared = {
    connections: derive(connections, context),
    protocol,
    reason: derive(reason, context),
    fact: stated(profile, pages),
  };
  return derive(ports, context).map(([first, last = first]): PortNeed => ({ ...shared, first, last }));
}
