import type { Product } from "../../profiles/fact.ts";
import { archiving } from "./archiving.ts";
import { branchClusters, survivableBranch } from "./branches.ts";
import { type Draft, items, known, missing, type Properties, properties, standIn, type Value, words } from "./draft.ts";
import { edgePool } from "./edge-pools.ts";
import { externalAccess } from "./external-access.ts";
import { frontEndPool } from "./front-end-pools.ts";
import {
  conferencingPool,
  directorPool,
  inventoryOf,
  isConferencing,
  isDirector,
  storingServer,
} from "./other-pools.ts";
import type { Part } from "./split-by-product.ts";
import type { Cluster, Site } from "./topology.ts";
import { isFrontEnd, roleAt } from "./topology-lookup.ts";
import { gapsOf } from "./unknown-properties.ts";
import { plain } from "./xml-elements.ts";

/** How annotations begin that say where something was read. */
export const origin = "import/";

/** The lists of a site: what belongs there, and how it is told. */
const lists: Readonly<
  Record<
    string,
    {
      readonly of: (part: Part, cluster: Cluster) => boolean;
      readonly tell: (part: Part, cluster: Cluster) => Properties;
    }
  >
> = {
  frontEndPools: { of: ({ look }, { id }) => isFrontEnd(look, id), tell: frontEndPool },
  edgePools: { of: ({ look }, { id }) => roleAt(look, id, "EdgeServer") !== undefined, tell: edgePool },
  directorPools: { of: isDirector, tell: directorPool },
  avConferencingPools: { of: isConferencing, tell: conferencingPool },
  archivingServers: {
    of: ({ look }, { id }) => roleAt(look, id, "ArchivingServer") !== undefined,
    tell: storingServer("Archiving"),
  },
  monitoringServers: {
    of: ({ look }, { id }) => roleAt(look, id, "MonitoringServer") !== undefined,
    tell: storingServer("Monitoring"),
  },
};

/** A manifest as the files tell it. */
export function compose(part: Part, name: string): Properties {
  return properties({
    apiVersion: known("lync-policy/v1"),
    kind: known("Deployment"),
    metadata: properties({ name: standIn(name), annotations: annotations(part) }),
    spec: properties(
      {
        product: product(part),
        sipDomains: words(part.look.topology.sipDomains),
        sites: items(["name"], sitesOf(part)),
        externalAccess: externalAccess(part),
        archiving: archiving(part),
        servers: items(["fqdn"], inventoryOf(part)),
      },
      gapsOf(part),
    ),
  });
}

const twins: readonly Product[] = ["skype-for-business-server-2019", "skype-for-business-server-se"];

function product({ product: own, doubts, facts }: Part): Value {
  if (doubts.length > 0) return standIn(own, `not known: ${doubts[0]}; write the right one, or import with --product`);
  if (!twins.includes(own) || facts.rows("versions")) return known(own);
  const note = missing("2019 or Subscription Edition", "run Get-CsManagementStoreReplicationStatus");
  return { kind: "value", value: own, firm: true, fits: twins, note };
}

function sitesOf(part: Part): readonly Properties[] {
  const { sites } = part.look.topology;
  const filled = sites.filter((site) => clustersOf(part, site).length > 0 || branchClusters(part, site).length > 0);
  const parents = new Set(filled.map(({ parent }) => parent));
  const shown = sites.filter((site) => filled.includes(site) || parents.has(site.id));
  return (shown.length > 0 ? shown : [{ id: "", name: "Site 1", kind: "central" as const, line: 1 }]).map((site) =>
    siteOf(part, site),
  );
}

function siteOf(part: Part, site: Site): Properties {
  const told = Object.entries(lists).map(([list, { of, tell }]): [string, Draft | undefined] => {
    const own = clustersOf(part, site).filter((cluster) => of(part, cluster));
    return [
      list,
      items(
        ["fqdn"],
        own.map((cluster) => tell(part, cluster)),
      ),
    ];
  });
  return properties({
    name: known(part.siteName(site)),
    ...(site.kind === "branch" ? { kind: known("branch"), centralSite: centralOf(part, site) } : {}),
    ...Object.fromEntries(told),
    survivableBranch: survivableBranch(part, site),
  });
}

function clustersOf(part: Part, { id }: Site): readonly Cluster[] {
  const all = part.look.at(id).filter((cluster) => part.has(cluster.id));
  return all.filter((cluster) => Object.values(lists).some(({ of }) => of(part, cluster)));
}

function centralOf({ look, siteName }: Part, { parent }: Site): Value | undefined {
  const central = look.topology.sites.filter(({ kind }) => kind === "central");
  const found = central.find(({ id }) => id === parent);
  if (found) return known(siteName(found));
  return central[0] && standIn(siteName(central[0]), "not known: the topology names no central site of it");
}

/** Where things were read: the file, what it is worth, and a line for each pool, server and branch. */
function annotations(part: Part): Properties {
  const { file, state, sites } = part.look.topology;
  const own = sites.flatMap((site) => [...clustersOf(part, site), ...branchClusters(part, site)]);
  const lines = own.map(({ fqdn, line }) => [`${origin}${fqdn}`, known(`${nameOf(file)} line ${line}`)]);
  return properties({
    [`${origin}source`]: known(nameOf(file)),
    [`${origin}topology`]: known(state),
    ...Object.fromEntries(lines),
  });
}

/** The file's own name: folders of the machine that it lay on are nobody's business. */
function nameOf(file: string): string {
  const names = file.split(" in ").map((part) => part.replace(/^.*[/\\]/, ""));
  return (plain(names.join(" in ")) ?? "topology").slice(0, 200);
}
