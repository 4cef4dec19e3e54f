import type { Product } from "../../profiles/fact.ts";
import { draftArchiving } from "./archiving.ts";
import { branchClusters, draftSurvivableBranch } from "./branches.ts";
import { isSubscription } from "./computer-builds.ts";
import {
  type Draft,
  describeMissing,
  draftList,
  draftMap,
  draftPlaceholder,
  draftStrings,
  draftValue,
  type MapDraft,
  type ValueDraft,
} from "./draft.ts";
import { draftEdgePool } from "./edge-pools.ts";
import { draftExternalAccess } from "./external-access.ts";
import { draftFrontEndPool } from "./front-end-pools.ts";
import {
  draftConferencingPool,
  draftDirectorPool,
  draftInventory,
  draftStoringServer,
  isConferencing,
  isDirector,
} from "./other-pools.ts";
import type { ProductPart } from "./split-by-product.ts";
import { type StatedBuilds, stateBuilds } from "./stated-builds.ts";
import type { Cluster, TopologySite } from "./topology.ts";
import { findService, isFrontEnd } from "./topology-lookup.ts";
import { unknownProperties } from "./unknown-properties.ts";
import {
  centralManagementPoolOf,
  chatProductOf,
  draftChatPool,
  draftGateway,
  draftMediationPool,
  draftOfficeWebApps,
  isDedicated,
} from "./voice-and-chat.ts";
import { toPrintableLine } from "./xml-elements.ts";

/** The prefix of annotations that record where an object was read from. */
export const originPrefix = "import/";

type SiteList = {
  readonly includes: (part: ProductPart, cluster: Cluster) => boolean;
  readonly draft: (part: ProductPart, cluster: Cluster) => MapDraft;
  /** Whether its items run no build of the product. */
  readonly isForeign?: boolean;
};

/** The lists of a site: which clusters they include, and how an item is drafted. */
const siteLists = {
  frontEndPools: { includes: ({ lookup }, { id }) => isFrontEnd(lookup, id), draft: draftFrontEndPool },
  edgePools: { includes: hasRole("EdgeServer"), draft: draftEdgePool },
  directorPools: { includes: isDirector, draft: draftDirectorPool },
  avConferencingPools: { includes: isConferencing, draft: draftConferencingPool },
  mediationPools: { includes: isAlone("MediationServer"), draft: draftMediationPool },
  pstnGateways: { includes: isAlone("PstnGateway"), draft: draftGateway, isForeign: true },
  persistentChatPools: { includes: isAlone("PersistentChatService"), draft: draftChatPool },
  officeWebAppsServers: { includes: isAlone("WacService"), draft: draftOfficeWebApps, isForeign: true },
  archivingServers: { includes: hasRole("ArchivingServer"), draft: draftStoringServer("Archiving") },
  monitoringServers: { includes: hasRole("MonitoringServer"), draft: draftStoringServer("Monitoring") },
} as const satisfies Readonly<Record<string, SiteList>>;

function hasRole(role: string): SiteList["includes"] {
  return ({ lookup }, { id }) => findService(lookup, id, role) !== undefined;
}

function isAlone(role: string): SiteList["includes"] {
  return ({ lookup }, cluster) => isDedicated(lookup, cluster, role);
}

/** Drafts the manifest of a product. `keepsSpecBuild`: whether `spec.build` stays as it is, because it is about others. */
export function composeManifest(part: ProductPart, name: string, keepsSpecBuild = false): MapDraft {
  const { sites } = part.lookup.topology;
  const pools = sites.flatMap((site) => clustersOf(part, site, ({ isForeign }) => !isForeign));
  const branches = sites.flatMap((site) => branchClusters(part, site).slice(0, 1));
  const builds = stateBuilds(part, { pools, branches, keepsSpecBuild });
  const spec = draftMap(
    {
      product: draftProduct(part),
      coexistsWith: draftStrings(coexistingProducts(part)),
      centralManagementPool: draftValue(centralManagementPoolOf(part)),
      sipDomains: draftStrings(part.lookup.topology.sipDomains),
      sites: draftList(["name"], draftSites(part, builds)),
      externalAccess: draftExternalAccess(part),
      archiving: draftArchiving(part),
      servers: draftList(["fqdn"], draftInventory(part, builds.addToServer)),
    },
    unknownProperties(part),
  );
  return draftMap({
    apiVersion: draftValue("lync-policy/v1"),
    kind: draftValue("Deployment"),
    metadata: draftMap({ name: draftPlaceholder(name), annotations: draftAnnotations(part) }),
    spec: builds.addToSpec(spec),
  });
}

/** The products of Persistent Chat pools that remain of another product. */
function coexistingProducts(part: ProductPart): readonly Product[] {
  const { includes } = siteLists.persistentChatPools;
  const clusters = part.lookup.topology.sites.flatMap((site) => clustersOf(part, site));
  const products = clusters.filter((cluster) => includes(part, cluster)).map((cluster) => chatProductOf(part, cluster));
  return [...new Set(products)].filter((product) => product !== part.product);
}

/** Products that a topology does not distinguish. */
const twins: readonly Product[] = ["skype-for-business-server-2019", "skype-for-business-server-se"];

function draftProduct({ product, doubts, builds }: ProductPart): ValueDraft {
  if (doubts.length > 0)
    return draftPlaceholder(product, `not known: ${doubts[0]}; correct it, or import with --product`);
  if (!twins.includes(product) || isSubscription(builds) !== undefined) return draftValue(product);
  const comment = describeMissing("2019 or Subscription Edition", "run Get-CsManagementStoreReplicationStatus");
  return { kind: "value", value: product, isPlaceholder: false, alternatives: twins, comment };
}

/** Sites with pools or branches, and the central sites of those. A manifest without any has one empty site. */
function draftSites(part: ProductPart, builds: StatedBuilds): readonly MapDraft[] {
  const { sites } = part.lookup.topology;
  const filled = sites.filter((site) => clustersOf(part, site).length > 0 || branchClusters(part, site).length > 0);
  const parents = new Set(filled.map(({ parent }) => parent));
  const included = sites.filter((site) => filled.includes(site) || parents.has(site.id));
  const empty = { id: "", name: "Site 1", kind: "central" as const, line: 1 };
  return (included.length > 0 ? included : [empty]).map((site) => draftSite(part, site, builds));
}

function draftSite(part: ProductPart, site: TopologySite, builds: StatedBuilds): MapDraft {
  const [branch] = branchClusters(part, site);
  const survivableBranch = draftSurvivableBranch(part, site);
  const lists = Object.entries<SiteList>(siteLists).map(
    ([list, { includes, draft, isForeign }]): [string, Draft | undefined] => {
      const clusters = clustersOf(part, site).filter((cluster) => includes(part, cluster));
      const items = clusters.map((cluster) => {
        const item = draft(part, cluster);
        return isForeign ? item : builds.addTo(item, cluster);
      });
      return [list, draftList(["fqdn"], items)];
    },
  );
  return draftMap({
    name: draftValue(part.siteName(site)),
    ...(site.kind === "branch" ? { kind: draftValue("branch"), centralSite: draftCentralSite(part, site) } : {}),
    ...Object.fromEntries(lists),
    survivableBranch: survivableBranch && branch ? builds.addTo(survivableBranch, branch) : undefined,
  });
}

/** The clusters of a site that are in a list of the manifest, or in one that `accepts` returns true for. */
function clustersOf(
  part: ProductPart,
  { id }: TopologySite,
  accepts: (list: SiteList) => boolean = () => true,
): readonly Cluster[] {
  const all = part.lookup.clustersAt(id).filter((cluster) => part.hasCluster(cluster.id));
  const lists = Object.values<SiteList>(siteLists).filter(accepts);
  return all.filter((cluster) => lists.some(({ includes }) => includes(part, cluster)));
}

function draftCentralSite({ lookup, siteName }: ProductPart, { parent }: TopologySite): ValueDraft | undefined {
  const central = lookup.topology.sites.filter(({ kind }) => kind === "central");
  const found = central.find(({ id }) => id === parent);
  if (found) return draftValue(siteName(found));
  return central[0] && draftPlaceholder(siteName(central[0]), "not known: the topology names no central site for it");
}

/** Drafts where the manifest was read from: the file, whether it was published, and the line of each pool and branch. */
function draftAnnotations(part: ProductPart): MapDraft {
  const { file, state, sites } = part.lookup.topology;
  const clusters = sites.flatMap((site) => [...clustersOf(part, site), ...branchClusters(part, site)]);
  const lines = clusters.map(({ fqdn, line }) => [
    `${originPrefix}${fqdn}`,
    draftValue(`${baseName(file)} line ${line}`),
  ]);
  return draftMap({
    [`${originPrefix}source`]: draftValue(baseName(file)),
    [`${originPrefix}topology`]: draftValue(state),
    ...Object.fromEntries(lines),
  });
}

/** The name of a file without its folders, which are private. */
function baseName(file: string): string {
  const names = file.split(" in ").map((part) => part.replace(/^.*[/\\]/, ""));
  return (toPrintableLine(names.join(" in ")) ?? "topology").slice(0, 200);
}
