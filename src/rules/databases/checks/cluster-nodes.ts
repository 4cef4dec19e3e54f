import { compareNames, keyOfName } from "../../../base/host-names.ts";
import { pluralize, quote } from "../../../base/wording.ts";
import { type Database, nodesByName } from "../../../deployment/databases.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { editionName } from "../../product/checks/database-platform.ts";
import { nameOf, nodesOf } from "./node-rows.ts";

/** More nodes than the edition supports; of nodes with several editions, the one that supports the fewest decides. */
export function* clusterSize(database: Database, { clusterNodes: most, name }: Profile): Iterable<Hit> {
  const nodes = nodesOf(database).filter(({ role }) => role !== "witness");
  const limits = nodes.flatMap(({ edition = "" }) => {
    const limit = most.value?.[edition];
    return limit === undefined ? [] : [{ edition, limit }];
  });
  const [least] = limits.toSorted((one, other) => one.limit - other.limit || compareNames(one.edition, other.edition));
  if (!least || nodes.length <= least.limit) return;
  const message = `${nameOf(database)} is a cluster of ${pluralize(nodes.length, "node")} on SQL Server ${editionName(least.edition)}; ${name} supports at most ${least.limit}`;
  yield { path: [...database.path, "nodes"], message, fact: most };
}

/** A computer of a database. */
type Use = { readonly database: Database; readonly fqdn: string; readonly key: readonly (string | number)[] };

/** The computers of the databases so far: for each, the first use by each instance. */
type Uses = Map<string, Map<string, Use>>;

/** The computers of a deployment's databases, which are collected while these are checked. */
export function createUses(): Uses {
  return new Map();
}

/** A passive node of a cluster that another instance uses too: of this database and an earlier one, the one with the smallest name. */
export function* sharedNodes(database: Database, uses: Uses): Iterable<Hit> {
  const instance = instanceOf(database);
  const shared = new Map<string, (readonly [own: Use, other: Use])[]>();
  for (const own of usesOf(database)) {
    const before = uses.get(keyOfName(own.fqdn)) ?? new Map<string, Use>();
    for (const [other, use] of before)
      if (other !== instance) shared.set(other, [...(shared.get(other) ?? []), [own, use]]);
    if (!before.has(instance)) uses.set(keyOfName(own.fqdn), before.set(instance, own));
  }
  for (const pairs of shared.values()) {
    const hit = hitFor(pairs);
    if (hit) yield hit;
  }
}

function hitFor(pairs: readonly (readonly [own: Use, other: Use])[]): Omit<Hit, "fact"> | undefined {
  const [first] = pairs;
  if (!first || isOneServer(first)) return undefined;
  // One of several shared computers is passive. Databases of one kind do not share an active one either.
  const isEnough = pairs.length > 1 || isOneKind(first);
  const [own, other] = pairs.find((pair) => pair.some((use) => isPassive(use, isEnough))) ?? [];
  if (!own || !other) return undefined;
  const [cluster, user] = isPassive(own, isEnough) ? [own, other] : [other, own];
  const apart = [own, other].some(({ database }) => database.value.instance !== undefined)
    ? " in another instance"
    : "";
  const message = `${nameOf(cluster.database)} has the passive node ${quote(cluster.fqdn)}, which ${nameOf(user.database)} uses too${apart}; a passive node of its own is required`;
  const related = [{ path: [...user.database.path, ...user.key], message: "the other database is here" }];
  return { path: [...cluster.database.path, ...cluster.key, "fqdn"], message, related };
}

function isOneKind([own, other]: readonly [own: Use, other: Use]): boolean {
  return own.database.what === other.database.what;
}

/** Whether both databases of a kind name the same SQL Server, which back-end reports. */
function isOneServer(pair: readonly [own: Use, other: Use]): boolean {
  const [one, other] = pair.map(({ database: { value } }) => keyOfName(value.sqlServer ?? ""));
  return one === other && isOneKind(pair);
}

/** The computers of a database besides witnesses. A cluster or availability group with nodes has another name itself. */
function usesOf(database: Database): readonly Use[] {
  const { sqlServer, highAvailability } = database.value;
  const named = nodesByName(database.value).flatMap(([{ fqdn, role }, at]): readonly Use[] =>
    role === "witness" ? [] : [{ database, fqdn, key: ["nodes", at] }],
  );
  const isVirtual = named.length > 0 && (highAvailability === "cluster" || highAvailability === "always-on");
  return sqlServer === undefined || isVirtual ? named : [{ database, fqdn: sqlServer, key: ["sqlServer"] }, ...named];
}

/** Whether a computer is a passive node of its cluster. Where no node is named as the primary one, `isEnough` decides. */
function isPassive({ database: { value }, key }: Use, isEnough: boolean): boolean {
  const { nodes = [], highAvailability, mode } = value;
  const node = key[0] === "nodes" ? nodes[Number(key[1])] : undefined;
  if (highAvailability !== "cluster" || mode === "active-active" || !node) return false;
  if (node.role !== undefined) return node.role === "secondary";
  return isEnough || nodes.some(({ role }) => role === "primary");
}

/** The instance that a database is in. */
function instanceOf({ value: { sqlServer = "", instance = "MSSQLSERVER" } }: Database): string {
  return `${keyOfName(sqlServer)} ${keyOfName(instance)}`;
}
