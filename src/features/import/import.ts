import { joinList, pluralize, quote } from "../../base/wording.ts";
import type { Product } from "../../profiles/fact.ts";
import { skippedBranches } from "./branches.ts";
import { composeManifest } from "./compose.ts";
import type { MapDraft } from "./draft.ts";
import { mapLines } from "./emit.ts";
import type { ImportFile } from "./encoding.ts";
import { collectFacts, type ExportFacts, unassignedUsers } from "./export-facts.ts";
import { storesOf } from "./other-pools.ts";
import { recognizeFiles } from "./recognize-files.ts";
import { type ProductPart, splitByProduct } from "./split-by-product.ts";
import { createLookup, type TopologyLookup } from "./topology-lookup.ts";
import { detectProducts } from "./versions.ts";

/** Options of an import. */
export type ImportOptions = {
  /** The product, if the files do not determine it. */
  readonly product?: Product | undefined;
  /** The name of a new deployment. Default: the first label of its SIP domain. */
  readonly name?: string | undefined;
};

/** A manifest to write. The name of its file contains no text of the imported files. */
export type ManifestFile = { readonly file: string; readonly text: string };

/** One manifest for each product, and notes about what was not imported. */
export type ImportResult = { readonly manifests: readonly ManifestFile[]; readonly notes: readonly string[] };

/** Updates an existing manifest. A parameter of the import, because only this requires the YAML library. */
export type UpdateManifest = (
  file: string,
  text: string,
  draft: MapDraft,
) => { readonly text: string; readonly notes: readonly string[] };

/** The existing manifests, and how they are updated. */
export type ExistingManifests = {
  readonly textOf: (file: string) => string | undefined;
  readonly update: UpdateManifest;
};

/** Imports files: a topology and exports become one draft for each product, and each draft a manifest. */
export function importFiles(
  files: readonly ImportFile[],
  { product, name }: ImportOptions,
  existing?: ExistingManifests,
): ImportResult {
  const { topology, tables, notes } = recognizeFiles(files);
  const lookup = createLookup(topology);
  const facts = collectFacts(tables);
  const parts = splitByProduct(lookup, detectProducts(lookup, product, isSubscription(facts)), facts);
  const written = parts.map((part) => {
    const file = parts.length > 1 ? `deployment.${part.product}.yaml` : "deployment.yaml";
    const draft = composeManifest(part, nameOf(part, name, parts.length > 1));
    const text = existing?.textOf(file);
    if (text !== undefined && existing) return { file, ...existing.update(file, text, draft) };
    return { file, text: `${[headingFor(lookup), ...mapLines(draft, 0)].join("\n")}\n`, notes: [] };
  });
  const all = [
    ...notes,
    ...facts.notes,
    ...coexistenceNotes(parts),
    ...parts.flatMap(partNotes),
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

/** Whether all builds are of Subscription Edition, which begins with 7.0.2046.820. Lower builds are of 2019. */
function isSubscription({ rows }: ExportFacts): boolean | undefined {
  const builds = rows("versions")?.map((row) => /^7\.0\.2046\.(\d+)/.exec(row.get("productversion") ?? "")?.[1]);
  const numbers = builds?.filter((build) => build !== undefined).map(Number);
  return numbers && numbers.length > 0 ? numbers.every((build) => build >= 820) : undefined;
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
  const monitored = part.product === "lync-server-2010" ? [] : storesOf(part, "MonitoringStore");
  return [
    ...part.doubts.map((doubt) => `${doubt}; assumed product ${part.product}, use --product to set another`),
    ...monitored.map(
      (store) =>
        `ignored the monitoring database on ${quote(store)}: manifests have no property for it in Lync Server 2013 and later`,
    ),
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
