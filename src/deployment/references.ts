import { closest } from "../base/did-you-mean.ts";
import { keyOfName } from "../base/host-names.ts";
import { quote } from "../base/wording.ts";
import type { Deployment, ReverseProxy, Site } from "../schema/deployment.ts";
import { siteLists } from "../schema/lists.ts";
import type { SourceId } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";
import { branchNamesOf } from "./names.ts";
import { type ListName, listNames, partsOf } from "./parts.ts";

/** A property that refers to a pool or server by its FQDN. */
export type Reference = {
  readonly name: string;
  readonly path: Path;
  /** The property and its owner, as in messages. */
  readonly of: string;
  /** The FQDN of the owner, if it has one. */
  readonly owner?: string;
  /** The lists whose items it may refer to. */
  readonly targets: readonly ListName[];
  readonly source: SourceId;
  /** Whether only undefined names are reported, because another rule checks the type of the object. */
  readonly existenceOnly?: boolean;
  /** Whether it may also be the name of a survivable branch, which includes a Mediation Server. */
  readonly orBranch?: boolean;
  /** The label of the link in a picture of the topology; without one, there is no link. */
  readonly label?: string;
};

type Field = Pick<Reference, "targets" | "source" | "existenceOnly" | "orBranch" | "label">;

/** The properties that refer to something, in any object. */
const fields = {
  edgePool: { targets: ["edgePools"], source: "front-end-edge", label: "Edge" },
  archivingServer: { targets: ["archivingServers"], source: "front-end-archiving", label: "archiving" },
  monitoringServer: { targets: ["monitoringServers"], source: "front-end-edge", label: "monitoring" },
  avConferencingPool: {
    targets: ["avConferencingPools"],
    source: "front-end-edge",
    label: "A/V conferencing",
  },
  pairedWith: { targets: ["frontEndPools"], source: "front-end-edge", label: "pair" },
  pool: { targets: ["frontEndPools"], source: "front-end-edge", label: "registrar" },
  nextHop: {
    targets: ["directorPools", "frontEndPools"],
    source: "edge-next-hop",
    existenceOnly: true,
    label: "next hop",
  },
  federationRoute: { targets: ["edgePools", "directorPools"], source: "federation-route" },
  mediationPool: { targets: ["mediationPools", "frontEndPools"], source: "topologies-2015", label: "Mediation" },
  officeWebApps: { targets: ["officeWebAppsServers"], source: "topologies-2015", label: "Office Web Apps" },
  backupRegistrar: { targets: ["frontEndPools"], source: "branch-resiliency-2015", label: "backup Registrar" },
  centralManagementPool: { targets: ["frontEndPools"], source: "front-end-edge" },
} as const satisfies Record<string, Field>;

type Fields = Readonly<Record<keyof typeof fields, Field>>;

/** The properties of pools in the internal network. The next hop of an Edge pool has a rule of its own. */
const internalFields: Fields = {
  ...fields,
  nextHop: { targets: ["frontEndPools"], source: "topologies-2015", label: "next hop" },
};

const gatewayFields: Fields = { ...internalFields, mediationPool: { ...fields.mediationPool, orBranch: true } };

/** The properties of lists that differ from those of other pools in the internal network. */
const fieldsByList: Partial<Record<ListName, Fields>> = { edgePools: fields, pstnGateways: gatewayFields };

/** The lists whose items refer to others. */
const referring = [
  "frontEndPools",
  "edgePools",
  "mediationPools",
  "pstnGateways",
  "videoInteropPools",
  "persistentChatPools",
] as const satisfies readonly ListName[];

/** The pools that a reverse proxy publishes. */
const published: Field = {
  targets: ["frontEndPools", "directorPools"],
  source: "front-end-edge",
  label: "publishes",
};

/** A filter of references, by their name and what they may refer to. */
export type ReferenceFilter = (name: string, targets: Reference["targets"]) => boolean;

/** The references by FQDN that pass the filter, in the order of the lists. The filter keeps large deployments cheap. */
export function* referencesOf(
  deployment: Deployment,
  accepts: ReferenceFilter = () => true,
): Generator<Reference, void> {
  const { sites, reverseProxies = [], centralManagementPool } = deployment.spec;
  if (centralManagementPool !== undefined)
    yield* inOwner({ centralManagementPool }, ["spec"], "the deployment", accepts);
  for (const list of referring) yield* ofList(deployment, list, accepts);
  for (const [at, site] of sites.entries()) yield* ofSite(site, ["spec", "sites", at], accepts);
  for (const [at, proxy] of reverseProxies.entries()) yield* ofProxy(proxy, at, accepts);
}

/** Whether anything refers to a pool or server. A survivable branch always does. */
export function hasReference(deployment: Deployment): boolean {
  const { sites, reverseProxies } = deployment.spec;
  const isReferring = ({ value }: { readonly value: object }) => refers(value, () => true);
  return (
    deployment.spec.centralManagementPool !== undefined ||
    referring.some((list) => partsOf(deployment, list).some(isReferring)) ||
    sites.some(({ federationRoute, survivableBranch }) => (federationRoute ?? survivableBranch) !== undefined) ||
    reverseProxies?.some(({ pools }) => pools?.length) === true
  );
}

function* ofList(
  deployment: Deployment,
  list: (typeof referring)[number],
  accepts: ReferenceFilter,
): Iterable<Reference> {
  const own = fieldsByList[list] ?? internalFields;
  for (const { value, path } of partsOf(deployment, list))
    if (refers(value, accepts, own))
      yield* inOwner(value, path, `${siteLists[list].noun} ${quote(value.fqdn)}`, accepts, own);
}

function* ofSite(site: Site, path: Path, accepts: ReferenceFilter): Iterable<Reference> {
  const { name, federationRoute, survivableBranch: branch } = site;
  if (branch && refers(branch, accepts))
    yield* inOwner(branch, [...path, "survivableBranch"], `the branch at site ${quote(name)}`, accepts);
  if (federationRoute !== undefined) yield* inOwner({ federationRoute }, path, `site ${quote(name)}`, accepts);
}

function* ofProxy({ fqdn, pools = [] }: ReverseProxy, at: number, accepts: ReferenceFilter): Iterable<Reference> {
  for (const [index, name] of pools.entries()) {
    if (!accepts(name, published.targets)) continue;
    const path = ["spec", "reverseProxies", at, "pools", index];
    yield { name, path, of: `pools of reverse proxy ${quote(fqdn)}`, ...published };
  }
}

/** Runs the filter before any text is built: large manifests have thousands of owners, and few pass. */
function refers(owner: object, accepts: ReferenceFilter, own: Fields = fields): boolean {
  for (const key in owner) if (isReference(owner, key, accepts, own)) return true;
  return false;
}

function isReference(owner: object, key: string, accepts: ReferenceFilter, own: Fields): key is keyof typeof fields {
  if (!Object.hasOwn(fields, key)) return false;
  const name: unknown = owner[key as keyof typeof owner];
  return typeof name === "string" && accepts(name, own[key as keyof typeof fields].targets);
}

function* inOwner(
  owner: object,
  path: Path,
  of: string,
  accepts: ReferenceFilter,
  fieldsOfOwner: Fields = fields,
): Iterable<Reference> {
  for (const [key, name] of Object.entries(owner)) {
    if (!isReference(owner, key, accepts, fieldsOfOwner)) continue;
    const own = "fqdn" in owner && typeof owner.fqdn === "string" ? { owner: owner.fqdn } : {};
    yield { name, path: [...path, key], of: `${key} of ${of}`, ...own, ...fieldsOfOwner[key] };
  }
}

/** The most unknown names that are compared, each with at most so many defined ones. Bounds the cost of large files. */
const most = { unknown: 50, defined: 500 } as const;

/** Suggests what to write instead of an unknown name: the closest defined name, or else what was expected. */
export type Suggest = (name: string, expected: string, defined: () => readonly string[]) => string;

/** Suggestions for one deployment, within `most`. */
export function createSuggester(): Suggest {
  let left: number = most.unknown;
  return (name, expected, defined) => {
    const match = left-- > 0 ? closest(name, defined().slice(0, most.defined)) : undefined;
    return match === undefined ? `expected ${expected}` : `did you mean ${quote(match)}?`;
  };
}

/** The defined names that a reference may use. Its own object is none of them. */
export function namesFor(
  deployment: Deployment,
  { targets, owner, orBranch }: Pick<Reference, "targets" | "owner" | "orBranch">,
): readonly string[] {
  const lists = listNames.filter((list) => targets.includes(list));
  const branches = orBranch ? branchNamesOf(deployment).map(({ fqdn }) => fqdn) : [];
  const names = [...lists.flatMap((list) => partsOf(deployment, list).map(({ value }) => value.fqdn)), ...branches];
  return owner === undefined ? names : names.filter((name) => keyOfName(name) !== keyOfName(owner));
}
