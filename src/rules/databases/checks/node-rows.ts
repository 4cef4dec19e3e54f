import { keyOfName } from "../../../base/host-names.ts";
import { quote } from "../../../base/wording.ts";
import { type Database, nodesByName } from "../../../deployment/databases.ts";
import { windowsRelease } from "../../../deployment/platform/versions.ts";
import { type Pages, since2015, since2019 } from "../../../profiles/stated.ts";
import type { SqlNode } from "../../../schema/deployment.ts";
import { editionOf } from "../../product/checks/database-platform.ts";

/** The pages that state that one node of a failover cluster is active. */
export const clusterPages: Pages = {
  "lync-server-2013": ["databases-2013", "A"],
  "skype-for-business-server-2015": ["requirements-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};

/** The page on availability groups. */
export const groupPages: Pages = since2015("back-end-2015", "A*");

/** The page on mirroring, which later products do not support. */
export const mirrorPages: Pages = { "skype-for-business-server-2015": ["back-end-2015", "A*"] };

/** The pages that describe a mirror: a primary server, its mirror, and a witness or none. */
export const mirrorNodePages: Pages = { ...mirrorPages, "lync-server-2013": ["back-end-2013", "A"] };

/** What is wrong with a database: the property, and the message after the name of the database. */
export type Wrong = { readonly key: readonly (string | number)[]; readonly message: string };

/** Requirements on the nodes of a database with one technology, with the pages that state them. */
export type NodeRow = {
  readonly technology: "cluster" | "always-on" | "mirroring";
  readonly pages: Pages;
  readonly wrong: (database: Database) => Wrong | undefined;
};

/** A database in messages. */
export function nameOf({ what, of }: Database): string {
  return `the ${what} of ${quote(of)}`;
}

/** The roles in the order of messages. */
const roles: readonly SqlNode["role"][] = ["primary", "mirror", "secondary", undefined, "witness"];

/** The nodes of a database by role and name, with what they take over from it. */
export function nodesOf({ value }: Database): readonly (SqlNode & { readonly at: number })[] {
  const { version, instance, domain } = value;
  const inherited = { ...(version && { version }), ...(instance && { instance }), ...(domain && { domain }) };
  const nodes = nodesByName(value).map(([node, at]) => {
    const edition = (editionOf(node) ?? editionOf(value))?.edition as SqlNode["edition"];
    return { ...inherited, ...node, ...(edition && { edition }), at };
  });
  return nodes.toSorted((one, other) => roles.indexOf(one.role) - roles.indexOf(other.role));
}

/** A node that differs from the first one in a property. Nodes that do not state it are not compared. */
function differing(
  database: Database,
  key: NodeKey,
  must: string,
  isMeant: (node: SqlNode) => boolean = () => true,
): Wrong | undefined {
  const [first, ...others] = nodesOf(database).filter((node) => comparable(node, key) !== undefined && isMeant(node));
  const other = others.find((node) => first && comparable(node, key) !== comparable(first, key));
  if (!first || !other) return undefined;
  const message = `has the ${key} ${quote(String(first[key]))} on ${quote(first.fqdn)} and ${quote(String(other[key]))} on ${quote(other.fqdn)}; ${must}`;
  return { key: ["nodes", other.at], message };
}

type NodeKey = "version" | "edition" | "instance" | "domain";

/** The value of a property as it is compared: of a version, its year and release. */
function comparable(node: SqlNode, key: NodeKey): string | undefined {
  const value = node[key];
  return value === undefined || key !== "version" ? value && keyOfName(value) : windowsRelease(value);
}

/** Whether a node stores the data; a witness does not. */
function isReplica({ role }: SqlNode): boolean {
  return role !== "witness";
}

/** Nodes that no cluster, mirror or availability group can have. */
function impossible(technology: NodeRow["technology"]): NodeRow["wrong"] {
  const [wrongRole, rightRole] = technology === "mirroring" ? ["secondary", "mirror"] : ["mirror", "secondary"];
  return (database) => {
    const nodes = nodesOf(database);
    const firsts = new Map(nodes.toReversed().map((node) => [keyOfName(node.fqdn), node]));
    const twice = nodes.find((node) => firsts.get(keyOfName(node.fqdn)) !== node);
    if (twice)
      return wrongNode(twice.at, `lists the node ${quote(twice.fqdn)} twice; each node is a computer of its own`);
    const named = nodes.find(({ role }) => role === wrongRole);
    if (named)
      return wrongNode(
        named.at,
        `has the node ${quote(named.fqdn)} with role ${quote(wrongRole)}; with highAvailability ${quote(technology)}, that role is ${quote(rightRole)}`,
      );
    const [first, second] = nodes.filter(({ role }) => role === "primary");
    if (first && second)
      return wrongNode(
        second.at,
        `has the primary nodes ${quote(first.fqdn)} and ${quote(second.fqdn)}; one primary node is required`,
      );
    const [only, ...others] = nodes.filter(isReplica);
    if (technology !== "cluster" || !only || others.length > 0) return undefined;
    return {
      key: ["nodes"],
      message: `is a cluster of the node ${quote(only.fqdn)} only; at least two nodes are required`,
    };
  };
}

/** Nodes that no mirror can have: its parts are a primary server, one mirror, and a witness or none. */
function impossibleMirror(database: Database): Wrong | undefined {
  const nodes = nodesOf(database);
  const primary = nodes.some(({ role }) => role === "primary") ? undefined : database.value.sqlServer;
  const isPrimary = ({ fqdn, instance }: SqlNode) =>
    primary !== undefined && keyOfName(`${fqdn} ${instance}`) === keyOfName(`${primary} ${database.value.instance}`);
  const own = nodes.find((node) => node.role !== undefined && isPrimary(node));
  if (own)
    return wrongNode(
      own.at,
      `has its own SQL Server ${quote(own.fqdn)} as ${own.role}; the ${own.role} is a computer of its own`,
    );
  const [first, second] = nodes.filter(({ role }) => role === "mirror");
  if (first && second)
    return wrongNode(
      second.at,
      `has the mirrors ${quote(first.fqdn)} and ${quote(second.fqdn)}; a database has one mirror`,
    );
  const witness = nodes.find(({ role }) => role === "witness");
  const mayMirror = nodes.some((node) => node.role === "mirror" || (node.role === undefined && !isPrimary(node)));
  if (!witness || mayMirror) return undefined;
  return wrongNode(witness.at, `has the witness ${quote(witness.fqdn)}, but no mirror; a witness requires a mirror`);
}

function wrongNode(at: number, message: string): Wrong {
  return { key: ["nodes", at], message };
}

/** An active-active mode, which no technology has. */
export function active({ value }: Database): Wrong | undefined {
  const message = 'is "active-active"; "active-passive" is required';
  return value.mode === "active-active" ? { key: ["mode"], message } : undefined;
}

/** The requirements. Of each technology, the first one that is violated is reported. */
export const nodeRows: readonly NodeRow[] = [
  { technology: "cluster", pages: clusterPages, wrong: active },
  { technology: "cluster", pages: clusterPages, wrong: impossible("cluster") },
  { technology: "always-on", pages: groupPages, wrong: impossible("always-on") },
  {
    technology: "mirroring",
    pages: mirrorNodePages,
    wrong: (database) => impossible("mirroring")(database) ?? impossibleMirror(database),
  },
  { technology: "always-on", pages: groupPages, wrong: active },
  {
    technology: "always-on",
    pages: groupPages,
    wrong: (database) =>
      differing(database, "instance", "all instances of an availability group require the same name", isReplica),
  },
  {
    technology: "mirroring",
    pages: mirrorPages,
    wrong: ({ value }) =>
      value.commit === "asynchronous"
        ? { key: ["commit"], message: 'is mirrored "asynchronous"; only synchronous mirroring is supported' }
        : undefined,
  },
  {
    technology: "mirroring",
    pages: mirrorPages,
    wrong: (database) => differing(database, "version", "primary, mirror and witness require the same version"),
  },
  {
    technology: "mirroring",
    pages: mirrorPages,
    wrong: (database) => differing(database, "edition", "primary and mirror require the same edition", isReplica),
  },
  {
    technology: "mirroring",
    pages: mirrorPages,
    // The domain of a Back End is that of its pool: pool-domain.
    wrong: (database) =>
      database.what === "database"
        ? undefined
        : differing(database, "domain", "Topology Builder requires one domain for primary, mirror and witness"),
  },
];

/** Whether a database states no technology of high availability. */
export function lacksTechnology({ value: { highAvailability = "none" } }: Database): boolean {
  return highAvailability === "none";
}

/** Several nodes, without the technology. */
export function withoutTechnology(database: Database): Wrong | undefined {
  const { highAvailability, nodes = [] } = database.value;
  if (!lacksTechnology(database) || nodes.length < 2) return undefined;
  const actual = highAvailability === undefined ? "not set" : quote(highAvailability);
  const message = `${nameOf(database)} lists ${nodes.length} nodes, but highAvailability is ${actual}; without it, the nodes are not checked`;
  return { key: ["highAvailability"], message };
}
