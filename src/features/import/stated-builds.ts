import { joinAbbreviated, quote } from "../../base/wording.ts";
import { foreignRoles } from "../../deployment/roles.ts";
import type { Product } from "../../profiles/fact.ts";
import { products, profiles } from "../../profiles/index.ts";
import { findBuild } from "../../profiles/updates/builds.ts";
import type { UpdateTable } from "../../profiles/updates/types.ts";
import { branchClusters } from "./branches.ts";
import { computersIn, isSubscriptionBuild } from "./computer-builds.ts";
import {
  type Draft,
  describeMissing,
  draftValue,
  type MapDraft,
  type UnknownProperty,
  type ValueDraft,
} from "./draft.ts";
import { dedicatedRoles } from "./other-pools.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { Cluster } from "./topology.ts";

/** Where a manifest states builds: once if all are the same, else for each pool, else for the servers of a pool. */
export type StatedBuilds = {
  /** Adds the build of a cluster to its draft, and those of its computers if they differ. */
  readonly addTo: (draft: MapDraft, cluster: Cluster) => MapDraft;
  /** Adds the build of a computer that belongs to no pool. */
  readonly addToServer: (draft: MapDraft, fqdn: string) => MapDraft;
  /** Adds the build that all pools have, and the builds for a list of computers that the user has written. */
  readonly addToSpec: (draft: MapDraft) => MapDraft;
};

/** What states its builds in a manifest, besides the computers that belong to no pool. */
export type StatedClusters = {
  readonly pools: readonly Cluster[];
  readonly branches: readonly Cluster[];
  /** Whether `spec.build` stays as it is, because something that the files do not contain has it. */
  readonly keepsSpecBuild: boolean;
};

/** Decides where a manifest with these pools and branches states their builds. */
export function stateBuilds(part: ProductPart, { pools, branches, keepsSpecBuild }: StatedClusters): StatedBuilds {
  const buildOf = buildIn(part);
  const computers = [...[...pools, ...branches].flatMap(computersIn), ...dedicatedServers(part)];
  const all = computers.map(buildOf);
  const isComplete = all.length > 0 && !all.includes(undefined);
  const isExported = all.length > 0 && computers.every((computer) => part.builds.byComputer.has(computer));
  const common = !keepsSpecBuild && isComplete && new Set(all).size === 1 ? all[0] : undefined;
  const draft = (build: string | undefined) => (build === undefined ? undefined : draftBuild(part, build));
  return {
    addTo: (pool, cluster) =>
      addToCluster(pool, new Map(computersIn(cluster).map((one) => [one, draft(buildOf(one))])), common),
    addToServer: (server, fqdn) => {
      const build = buildOf(fqdn.toLowerCase());
      return common === undefined ? withEntry(server, draft(build)) : { ...server, removed: build ? ["build"] : [] };
    },
    addToSpec: (spec) => ({
      ...withEntry(spec, draft(common)),
      unknown: [...spec.unknown, ...(isExported ? [] : [unknownBuild(part.product)])],
      removed: isComplete && common === undefined && !keepsSpecBuild ? ["build"] : [],
      inventory: new Map(
        [...part.builds.byComputer.keys()].flatMap((one) => {
          const build = draft(buildOf(one));
          return build ? [[one, build] as const] : [];
        }),
      ),
    }),
  };
}

/** The computers outside of pools that run the product. */
function dedicatedServers(part: ProductPart): readonly string[] {
  return [...dedicatedRoles(part)]
    .filter(([, roles]) => [...roles].some((role) => !foreignRoles.includes(role)))
    .map(([fqdn]) => fqdn.toLowerCase());
}

/** A note about builds that no manifest can state, because they are of another product. */
export function otherBuilds(parts: readonly ProductPart[]): readonly string[] {
  const stated = new Set(parts.flatMap((part) => computersOf(part).filter((one) => buildIn(part)(one) !== undefined)));
  return parts.flatMap((part) => {
    const ignored = [...new Set(computersOf(part))].flatMap((computer) => {
      const build = part.builds.byComputer.get(computer);
      return build === undefined || stated.has(computer) ? [] : [`${quote(build)} of ${quote(computer)}`];
    });
    if (ignored.length === 0) return [];
    const noun = ignored.length === 1 ? "build" : "builds";
    return [`ignored ${noun} ${joinAbbreviated(ignored)}: ${profiles[part.product].name} has no such ${noun}`];
  });
}

function computersOf({ lookup, hasCluster }: ProductPart): readonly string[] {
  return lookup.topology.clusters.filter(({ id }) => hasCluster(id)).flatMap(computersIn);
}

/** The build of a computer, if the exports contain it and the product has it, or for a branch an earlier product. */
function buildIn(part: ProductPart): (computer: string) => string | undefined {
  const { product, lookup, builds } = part;
  const branches = new Set(lookup.topology.sites.flatMap((site) => branchClusters(part, site)).flatMap(computersIn));
  const earlier = products.slice(0, products.indexOf(product) + 1);
  return (computer) => {
    const build = builds.byComputer.get(computer);
    const accepted = branches.has(computer) ? earlier : [product];
    return build !== undefined && accepted.some((one) => isBuildOf(build, one, builds.table)) ? build : undefined;
  };
}

function isBuildOf(build: string, product: Product, table: UpdateTable): boolean {
  const isOther = isSubscriptionBuild(build) === (product !== "skype-for-business-server-se");
  return !isOther && findBuild(build, product, table) !== undefined;
}

/** Drafts a build. An existing name or short number of the same build agrees with it; names are those of the product. */
function draftBuild({ product, builds: { table } }: ProductPart, build: string): ValueDraft {
  const agrees = (value: unknown) => {
    if (typeof value !== "string") return false;
    const named = /^[\d.\s]+$/.test(value) ? products : [product];
    return value === build || named.some((one) => findBuild(value, one, table)?.number === build);
  };
  return { ...draftValue(build), agrees };
}

/** The servers of a pool state their builds if these differ or if some are unknown, and the pool otherwise. */
function addToCluster(
  draft: MapDraft,
  builds: ReadonlyMap<string, ValueDraft | undefined>,
  common: string | undefined,
): MapDraft {
  const values = [...builds.values()];
  const found = values.flatMap((build) => build ?? []);
  if (found.length === 0) return draft;
  const isWhole = found.length === values.length;
  const isSame = isWhole && new Set(found.map(({ value }) => value)).size === 1;
  const own = isSame && common === undefined ? found[0] : undefined;
  const known = [...builds].flatMap(([computer, build]) =>
    build ? [[computer, isSame ? undefined : build] as const] : [],
  );
  const entries = draft.entries.map(([key, entry]): readonly [string, Draft] => [
    key,
    key === "servers" && entry.kind === "strings" ? { ...entry, builds: new Map(known) } : entry,
  ]);
  return { ...withEntry({ ...draft, entries }, own), removed: isWhole && !own ? ["build"] : [] };
}

/** Adds a build behind the property that it is about. */
function withEntry(draft: MapDraft, build: Draft | undefined): MapDraft {
  if (!build) return draft;
  const at = Math.max(
    ...["product", "fqdn", "servers"].map((name) => draft.entries.findIndex(([key]) => key === name)),
  );
  return { ...draft, entries: draft.entries.toSpliced(at + 1, 0, ["build", build]) };
}

/** The comment about missing builds, with the cmdlet that the product has. */
function unknownBuild(product: Product): UnknownProperty {
  const isOld = product === "lync-server-2010" || product === "lync-server-2013";
  const how = isOld
    ? "run Get-CsManagementStoreReplicationStatus"
    : "run Get-CsServerPatchVersion with Invoke-Command; see docs/import.md";
  return { property: "build", comment: describeMissing("build", how) };
}
