import { joinList, pluralize, quote } from "../../base/wording.ts";
import { updates } from "../../generated/updates.ts";
import type { Product } from "../../profiles/fact.ts";
import type { UpdateTable } from "../../profiles/updates/types.ts";
import { skippedBranches } from "./branches.ts";
import { composeManifest } from "./compose.ts";
import { isSubscriptionIn, readBuilds } from "./computer-builds.ts";
import type { MapDraft } from "./draft.ts";
import { mapLines } from "./emit.ts";
import type { ImportFile } from "./encoding.ts";
import { collectFacts, unassignedUsers } from "./export-facts.ts";
import { recognizeFiles } from "./recognize-files.ts";
import { type ProductPart, splitByProduct } from "./split-by-product.ts";
import { otherBuilds } from "./stated-builds.ts";
import { createLookup, type TopologyLookup } from "./topology-lookup.ts";
import { detectProducts } from "./versions.ts";

/** Options of an import. */
export type ImportOptions = {
  /** The product, if the files do not determine it. */
  readonly product?: Product | undefined;
  /** The name of a new deployment. Default: the first label of its SIP domain. */
  readonly name?: string | undefined;
  /** The table that tells of which product a build is. Default: that of this version. */
  readonly table?: UpdateTable | undefined;
};

/** A manifest to write. The name of its file contains no text of the imported files. */
export type ManifestFile = { readonly file: string; readonly text: string };

/** One manifest for each product, and notes about what was not imported. */
export type ImportResult = { readonly manifests: readonly ManifestFile[]; readonly notes: readonly string[] };

/** Drafts a manifest. `keepsSpecBuild`: whether `spec.build` stays as it is, so that each pool states its own build. */
export type DraftManifest = (keepsSpecBuild?: boolean) => MapDraft;

/** Updates an existing manifest. A parameter of the import, because only this requires the YAML library. */
export type UpdateManifest = (
  file: string,
  text: string,
  draftManifest: DraftManifest,
) => { readonly text: string; readonly notes: readonly string[] };

/** The existing manifests, and how they are updated. */
export type ExistingManifests = {
  readonly textOf: (file: string) => string | undefined;
  readonly update: UpdateManifest;
};

/** Imports files: a topology and exports become one draft for each product, and each draft a manifest. */
export function importFiles(
  files: readonly ImportFile[],
  { product, name, table = updates }: ImportOptions,
  existing?: ExistingManifests,
): ImportResult {
  const { topology, tables, notes } = recognizeFiles(files);
  const lookup = createLookup(topology);
  const facts = collectFacts(tables);
  const builds = readBuilds(facts, lookup, table);
  const detected = detectProducts(lookup, product, (cluster) => isSubscriptionIn(cluster, builds));
  const parts = splitByProduct(lookup, detected, facts, builds);
  const written = parts.map((part) => {
    const file = parts.length > 1 ? `deployment.${part.product}.yaml` : "deployment.yaml";
    const draftManifest: DraftManifest = (keepsSpecBuild) =>
      composeManifest(part, nameOf(part, name, parts.length > 1), keepsSpecBuild);
    const text = existing?.textOf(file);
    if (text !== undefined && existing) return { file, ...existing.update(file, text, draftManifest) };
    return { file, text: `${[headingFor(lookup), ...mapLines(draftManifest(), 0)].join("\n")}\n`, notes: [] };
  });
  const all = [
    ...notes,
    ...facts.notes,
    ...builds.notes,
    ...coexistenceNotes(parts),
    ...parts.flatMap(partNotes),
    ...otherBuilds(parts),
    ...unassignedUsers(facts, new Set(topology.clusters.map(({ fqdn }) => fqdn.toLowerCase()))),
    ...written.flatMap((one) => one.notes),
  ];
  return { manifests: written.map(({ file, text }) => ({ file, text })), notes: [...new Set(all)] };
}

function headingFor({ topology: { state } }: TopologyLookup): string {
  return state === "planned"
    ? "# Imported from a Topology Builder document, which may never have been published."
    : "# Imported from a published topology.";
}

function nameOf({ lookup, product }: ProductPart, given: string | undefined, isOneOfSeveral: boolean): string {
  const [domain = "deployment"] = lookup.topology.sipDomains;
  const name = given ?? domain.split(".")[0] ?? domain;
  return isOneOfSeveral ? `${name}-${product}` : name || "deployment";
}

function coexistenceNotes(parts: readonly ProductPart[]): readonly string[] {
  if (parts.length < 2) return [];
  const products = joinList(parts.map(({ product }) => product));
  return [`the topology has pools of ${pluralize(parts.length, "product")}: ${products}; each has its own manifest`];
}

function partNotes(part: ProductPart): readonly string[] {
  return [
    ...part.doubts.map((doubt) => `${doubt}; assumed product ${part.product}, use --product to set another`),
    ...possiblePairNotes(part),
    ...skippedBranches(part),
  ];
}

/** Pools that depend on each other. Paired pools are expected to, but no file with paired pools was available. */
function possiblePairNotes({ lookup, hasCluster }: ProductPart): readonly string[] {
  const pools = lookup.topology.clusters.filter(
    ({ id }) => hasCluster(id) && lookup.servicesOn(id).some(({ role }) => role === "UserServices"),
  );
  const dependencies = new Map(pools.map(({ id }) => [id, clustersUsedBy(lookup, id)]));
  const dependsOn = (one: string, other: string) => dependencies.get(one)?.has(other) === true;
  return pools.flatMap((one, at) =>
    pools
      .slice(at + 1)
      .filter((other) => dependsOn(one.id, other.id) && dependsOn(other.id, one.id))
      .map(
        (other) =>
          `${quote(one.fqdn)} and ${quote(other.fqdn)} depend on each other; if they are paired, add pairedWith to both`,
      ),
  );
}

function clustersUsedBy(lookup: TopologyLookup, cluster: string): ReadonlySet<string | undefined> {
  const dependencies = lookup.servicesOn(cluster).flatMap((service) => service.dependencies);
  return new Set(dependencies.map(({ service }) => lookup.service(service)?.cluster));
}
