import { groupBy } from "../../base/group-by.ts";
import { joinAbbreviated, pluralize, quote } from "../../base/wording.ts";
import type { UpdateTable } from "../../profiles/updates/types.ts";
import type { ExportFacts } from "./export-facts.ts";
import type { ExportTable, TableRow } from "./tables.ts";
import type { Cluster } from "./topology.ts";
import { clustersWithRole, type TopologyLookup } from "./topology-lookup.ts";
import { productRoles } from "./versions.ts";
import { toPrintableLine } from "./xml-elements.ts";

/** The builds that exports contain, by the FQDN of the computer in lower case, and notes about what was ignored. */
export type ComputerBuilds = {
  readonly byComputer: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  /** The table that tells of which product a build is. */
  readonly table: UpdateTable;
};

/** Reads the builds of computers. Those of Get-CsServerPatchVersion take precedence: its components are what updates change. */
export function readBuilds({ tables }: ExportFacts, lookup: TopologyLookup, table: UpdateTable): ComputerBuilds {
  const notes: string[] = [];
  const computers = computersOf(lookup);
  const patched = inTopology(
    tables("components").flatMap((table) => patchedIn(table, computers, notes)),
    computers,
    notes,
  );
  const covered = new Set(patched.map(({ computer }) => computer));
  const others = tables("versions").flatMap(({ rows }) =>
    rows.filter((row) => !covered.has(replicaIn(row)?.toLowerCase() ?? "")),
  );
  const replicas = inTopology(replicasIn(others, notes), computers, notes);
  const all = groupBy([...patched, ...replicas], (one) => one.computer);
  const byComputer = new Map<string, string>();
  const differing: string[] = [];
  for (const [computer, list] of all) {
    const [build = "", ...more] = new Set(list.map((one) => one.build));
    if (more.length === 0) byComputer.set(computer, build);
    else differing.push(`${quote(computer)} (${joinAbbreviated([build, ...more].map(quote))})`);
  }
  if (differing.length > 0) notes.push(`ignored the builds of ${joinAbbreviated(differing)}, which differ`);
  return { byComputer, notes: [...new Set(notes)], table };
}

/** The first build of Subscription Edition. Lower builds with the same beginning are of 2019. */
const firstOfSubscription = 820;

/** Whether a build is one of Subscription Edition; undefined if it is one of neither 2019 nor Subscription Edition. */
export function isSubscriptionBuild(build: string): boolean | undefined {
  const revision = /^7\.0\.2046\.(\d+)$/.exec(build)?.[1];
  return revision === undefined ? undefined : Number(revision) >= firstOfSubscription;
}

/** Whether all builds of some computers are of Subscription Edition; undefined if none is of it or of 2019. */
export function isSubscription(
  { byComputer }: Pick<ComputerBuilds, "byComputer">,
  computers: Iterable<string> = byComputer.keys(),
): boolean | undefined {
  const builds = [...computers].flatMap((computer) => byComputer.get(computer) ?? []);
  const editions = builds.map(isSubscriptionBuild).filter((edition) => edition !== undefined);
  return editions.length > 0 ? editions.every(Boolean) : undefined;
}

/** Whether a cluster runs Subscription Edition: by its own builds or, without any, by all others. */
export function isSubscriptionIn(cluster: Cluster, builds: ComputerBuilds): boolean | undefined {
  return isSubscription(builds, computersIn(cluster)) ?? isSubscription(builds);
}

/** The computers of a cluster. One that the file lists without computers is its own. */
export function computersIn({ fqdn, machines }: Cluster): readonly string[] {
  return (machines.length > 0 ? machines : [{ fqdn }]).map((machine) => machine.fqdn.toLowerCase());
}

/** The computers that run the product. */
function computersOf(lookup: TopologyLookup): ReadonlySet<string> {
  const roles = [...productRoles, "MediationServer", "ExternalServer", "PersistentChatService"];
  return new Set(roles.flatMap((role) => clustersWithRole(lookup, role)).flatMap(computersIn));
}

/** A build that a row contains, and the computer as it is named there. */
type NamedBuild = { readonly computer: string; readonly build: string };

/** The builds of Get-CsManagementStoreReplicationStatus. */
function replicasIn(rows: readonly TableRow[], notes: string[]): readonly NamedBuild[] {
  const replicas = rows.flatMap((row) => {
    const computer = replicaIn(row);
    return computer ? [{ computer, build: toPrintableLine(row.get("productversion")) ?? "" }] : [];
  });
  const names = (list: readonly NamedBuild[]) => joinAbbreviated(list.map(({ computer }) => quote(computer)));
  const empty = replicas.filter(({ build }) => build === "");
  if (empty.length > 0) notes.push(`no build for ${names(empty)}: the export has no ProductVersion`);
  // The version without its last number is that of the product before any update, as Get-CsServerVersion prints it.
  const base = replicas.filter(({ build }) => /\.0$/.test(build));
  if (base.length > 0)
    notes.push(
      `no build for ${names(base)}: a ProductVersion that ends in 0 does not show updates; run Get-CsServerPatchVersion`,
    );
  return understood(replicas, notes).filter(({ build }) => !/\.0$/.test(build));
}

function replicaIn(row: TableRow): string | undefined {
  return nameIn(row, "replicafqdn");
}

/** The name of a computer. A dot at its end belongs to DNS. */
function nameIn(row: TableRow, column: string): string | undefined {
  return toPrintableLine(row.get(column))?.replace(/\.$/, "");
}

/** The rows with a build, without zeros at the start of its parts. One note lists all others that are not empty. */
function understood<T extends NamedBuild>(rows: readonly T[], notes: string[]): readonly T[] {
  const isBuild = ({ build }: NamedBuild) => /^\d{1,5}(\.\d{1,5}){3}$/.test(build);
  const others = rows.filter((row) => row.build !== "" && !isBuild(row));
  const ignored = [...new Set(others.map(({ computer, build }) => `${quote(build)} of ${quote(computer)}`))];
  if (ignored.length > 0) {
    const noun = ignored.length === 1 ? "version" : "versions";
    notes.push(`ignored the ${noun} ${joinAbbreviated(ignored)}; expected a build such as 7.0.2046.889`);
  }
  return rows.filter(isBuild).map((row) => ({ ...row, build: row.build.split(".").map(Number).join(".") }));
}

/** The columns in which an export names the computer. Invoke-Command adds the first one. */
const computerColumns = ["pscomputername", "computername", "fqdn"];

/** The builds of Get-CsServerPatchVersion. It lists the components of the computer that it runs on. */
function patchedIn(
  { file, rows }: ExportTable,
  computers: ReadonlySet<string>,
  notes: string[],
): readonly NamedBuild[] {
  const [only, another] = computers;
  const groups = groupBy(rows, (row) => computerIn(row) ?? (another === undefined ? only : undefined) ?? "");
  const unnamed = groups.get("") ?? [];
  if (unnamed.length > 0) {
    const count = pluralize(unnamed.length, "component");
    notes.push(
      `ignored ${count} in ${quote(file)}: expected the column "PSComputerName", because the topology has ${pluralize(computers.size, "server")}; export them with Invoke-Command`,
    );
  }
  const components = understood(
    [...groups].flatMap(([computer, list]) => (computer === "" ? [] : list.map((row) => componentIn(computer, row)))),
    notes,
  );
  const byComputer = groupBy(components, ({ computer }) => computer);
  const without = (isIgnored: (computer: string) => boolean) =>
    joinAbbreviated([...groups.keys()].filter((name) => name !== "" && isIgnored(name)).map(quote));
  const empty = without((name) => (groups.get(name) ?? []).every((row) => row.get("version") === ""));
  if (empty !== "") notes.push(`no build for ${empty}: the export has no Version`);
  const unclear = without((name) => coreBuilds(byComputer.get(name) ?? []) === undefined);
  if (unclear !== "")
    notes.push(`ignored the components of ${unclear}: their versions differ, and "Core Components" is missing`);
  const found = [...byComputer.values()].flatMap((list) => coreBuilds(list) ?? []);
  // Updates do not change all components, so others may have earlier builds.
  for (const [others, list] of groupBy(
    found.filter(({ others }) => others !== ""),
    (one) => one.others,
  )) {
    const names = joinAbbreviated(list.map(({ computer }) => quote(computer)));
    notes.push(`the build of ${names} is that of Core Components; other components differ: ${others}`);
  }
  return found;
}

function computerIn(row: TableRow): string | undefined {
  return computerColumns.map((column) => nameIn(row, column)).find((name) => name !== undefined);
}

/** A component of a computer. */
type Component = NamedBuild & { readonly name: string };

function componentIn(computer: string, row: TableRow): Component {
  return {
    computer,
    // "Skype for Business Server 2019, Core Components"
    name: toPrintableLine(row.get("componentname"))?.replace(/^.*,\s*/, "") ?? "",
    build: toPrintableLine(row.get("version")) ?? "",
  };
}

/**
 * The build of Core Components, with the components of the computer that have another one. Several builds if the export has
 * several; undefined if it has none, and the other components differ.
 */
function coreBuilds(
  components: readonly Component[],
): readonly (NamedBuild & { readonly others: string })[] | undefined {
  const core = components.filter(({ name }) => /^core components$/i.test(name));
  const builds = [...new Set((core.length > 0 ? core : components).map(({ build }) => build))];
  if (core.length === 0 && builds.length > 1) return undefined;
  const others = components.filter(({ build }) => !builds.includes(build));
  const text = joinAbbreviated(others.map(({ name, build }) => `${quote(name)} (${build})`));
  const computer = components[0]?.computer ?? "";
  return builds.map((build) => ({ computer, build, others: others.length > 0 ? text : "" }));
}

/** The builds of computers in the topology, with their full names. A name without a domain is completed if it is unique. */
function inTopology(
  builds: readonly NamedBuild[],
  computers: ReadonlySet<string>,
  notes: string[],
): readonly NamedBuild[] {
  const byLabel = groupBy([...computers], (fqdn) => fqdn.split(".")[0] ?? "");
  const fullName = (name: string) => {
    if (computers.has(name)) return name;
    const [only, another] = name.includes(".") ? [] : (byLabel.get(name) ?? []);
    return another === undefined ? only : undefined;
  };
  const named = builds.map(({ computer, build }) => ({ computer, build, full: fullName(computer.toLowerCase()) }));
  const unknown = [...new Set(named.filter(({ full }) => full === undefined).map(({ computer }) => quote(computer)))];
  if (unknown.length > 0) {
    notes.push(`ignored the build of ${joinAbbreviated(unknown)}: the topology has no such server of the product`);
  }
  return named.flatMap(({ build, full }) => (full === undefined ? [] : [{ computer: full, build }]));
}
