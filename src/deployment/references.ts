import { suggest } from "../base/did-you-mean.ts";
import { quoted } from "../base/wording.ts";
import type { Deployment, ReverseProxy, Site } from "../schema/deployment.ts";
import type { SourceId } from "../sources/index.ts";
import type { Path } from "../yaml/path.ts";
import { type ListName, listNames, partsOf } from "./parts.ts";

/** A place that refers to a pool or server by its FQDN. */
export type Reference = {
  readonly name: string;
  readonly path: Path;
  /** Whose it is, in the words of messages. */
  readonly of: string;
  /** What it may refer to. */
  readonly wants: readonly ListName[];
  readonly source: SourceId;
  /** Whether a rule of its own says what else it must not refer to, and only unknown names are of interest. */
  readonly knownOnly?: boolean;
};

type Field = Pick<Reference, "wants" | "source" | "knownOnly">;

/** The properties that refer to something, wherever they stand. */
const fields = {
  edgePool: { wants: ["edgePools"], source: "front-end-edge" },
  archivingServer: { wants: ["archivingServers"], source: "front-end-archiving" },
  monitoringServer: { wants: ["monitoringServers"], source: "front-end-edge" },
  avConferencingPool: { wants: ["avConferencingPools"], source: "front-end-collocations-2010" },
  pairedWith: { wants: ["frontEndPools"], source: "front-end-edge" },
  pool: { wants: ["frontEndPools"], source: "front-end-edge" },
  nextHop: { wants: ["directorPools", "frontEndPools"], source: "edge-next-hop", knownOnly: true },
  federationRoute: { wants: ["edgePools", "directorPools"], source: "federation-route" },
} as const satisfies Record<string, Field>;

/** What a reverse proxy publishes. */
const published: Field = { wants: ["frontEndPools", "directorPools"], source: "reverse-proxy-publishing-2010" };

/** Whether a reference is asked for: its name, and what it may refer to. */
export type WantedReference = (name: string, wants: Reference["wants"]) => boolean;

/** The references by FQDN that are asked for, in the order of the lists. Most lead somewhere, and nobody asks for them. */
export function* referencesOf(
  deployment: Deployment,
  isWanted: WantedReference = () => true,
): Generator<Reference, void> {
  const { sites, reverseProxies = [] } = deployment.spec;
  for (const { value, path } of partsOf(deployment, "frontEndPools"))
    if (refers(value, isWanted)) yield* inHolder(value, path, `pool ${quoted(value.fqdn)}`, isWanted);
  for (const { value, path } of partsOf(deployment, "edgePools"))
    if (refers(value, isWanted)) yield* inHolder(value, path, `Edge pool ${quoted(value.fqdn)}`, isWanted);
  for (const [at, site] of sites.entries()) yield* ofSite(site, ["spec", "sites", at], isWanted);
  for (const [at, proxy] of reverseProxies.entries()) yield* ofProxy(proxy, at, isWanted);
}

/** Whether anything refers to a pool or server. A survivable branch always does. */
export function hasReference(deployment: Deployment): boolean {
  const { sites, reverseProxies } = deployment.spec;
  const isReferring = ({ value }: { readonly value: object }) => refers(value, () => true);
  return (
    partsOf(deployment, "frontEndPools").some(isReferring) ||
    partsOf(deployment, "edgePools").some(isReferring) ||
    sites.some(({ federationRoute, survivableBranch }) => (federationRoute ?? survivableBranch) !== undefined) ||
    reverseProxies?.some(({ pools }) => pools?.length) === true
  );
}

function* ofSite(site: Site, path: Path, isWanted: WantedReference): Iterable<Reference> {
  const { name, federationRoute, survivableBranch: branch } = site;
  if (branch && refers(branch, isWanted))
    yield* inHolder(branch, [...path, "survivableBranch"], `the branch at site ${quoted(name)}`, isWanted);
  if (federationRoute !== undefined) yield* inHolder({ federationRoute }, path, `site ${quoted(name)}`, isWanted);
}

function* ofProxy({ fqdn, pools = [] }: ReverseProxy, at: number, isWanted: WantedReference): Iterable<Reference> {
  for (const [place, name] of pools.entries()) {
    if (!isWanted(name, published.wants)) continue;
    const path = ["spec", "reverseProxies", at, "pools", place];
    yield { name, path, of: `pools of reverse proxy ${quoted(fqdn)}`, ...published };
  }
}

/** Asks before words are made: there are thousands of holders in large manifests, and few of interest. */
function refers(holder: object, isWanted: WantedReference): boolean {
  for (const key in holder) if (isReference(holder, key, isWanted)) return true;
  return false;
}

function isReference(holder: object, key: string, isWanted: WantedReference): key is keyof typeof fields {
  if (!Object.hasOwn(fields, key)) return false;
  const name: unknown = holder[key as keyof typeof holder];
  return typeof name === "string" && isWanted(name, fields[key as keyof typeof fields].wants);
}

function* inHolder(holder: object, path: Path, of: string, isWanted: WantedReference): Iterable<Reference> {
  for (const [key, name] of Object.entries(holder)) {
    if (isReference(holder, key, isWanted)) yield { name, path: [...path, key], of: `${key} of ${of}`, ...fields[key] };
  }
}

/** How many unknown names are compared with how many known ones, so that a large file costs no more. */
const most = { unknown: 50, known: 500 } as const;

/** Says what is needed instead of an unknown name, and which name was probably meant. */
export type Guess = (name: string, needed: string, known: () => readonly string[]) => string;

/** Guesses for one deployment. */
export function guesser(): Guess {
  let left: number = most.unknown;
  return (name, needed, known) => {
    const meant = left-- > 0 ? suggest(name, known().slice(0, most.known)) : undefined;
    return meant === undefined ? `${needed} is needed` : `${needed} is needed, did you mean ${quoted(meant)}?`;
  };
}

/** The names that a reference may use. */
export function namesFor(deployment: Deployment, wants: Reference["wants"]): readonly string[] {
  const lists = listNames.filter((list) => wants.includes(list));
  return lists.flatMap((list) => partsOf(deployment, list).map(({ value }) => value.fqdn));
}
