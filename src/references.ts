import type { Deployment, Site } from "./deployment.ts";
import { type Kind, namesOf } from "./names.ts";
import type { SourceId } from "./sources.ts";
import { suggest } from "./suggest.ts";
import { partsOf } from "./topology.ts";
import type { Path } from "./types.ts";
import { quoted } from "./words.ts";

/** A place that refers to a pool or server by its FQDN. */
export type Reference = {
  readonly name: string;
  readonly path: Path;
  /** Whose it is, in the words of messages. */
  readonly of: string;
  /** What it may refer to. */
  readonly wants: readonly Kind[];
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

/** Every reference by FQDN, in the order of the lists. */
export function referencesOf(deployment: Deployment): readonly Reference[] {
  const { sites, reverseProxies = [] } = deployment.spec;
  return [
    ...partsOf(deployment, "frontEndPools").flatMap(({ value, path }) =>
      inHolder(value, path, `pool ${quoted(value.fqdn)}`),
    ),
    ...partsOf(deployment, "edgePools").flatMap(({ value, path }) =>
      inHolder(value, path, `Edge pool ${quoted(value.fqdn)}`),
    ),
    ...sites.flatMap((site, at) => ofSite(site, ["spec", "sites", at])),
    ...reverseProxies.flatMap(({ fqdn, pools = [] }, at) =>
      pools.map(
        (name, place): Reference => ({
          name,
          path: ["spec", "reverseProxies", at, "pools", place],
          of: `pools of reverse proxy ${quoted(fqdn)}`,
          wants: ["frontEndPools", "directorPools"],
          source: "reverse-proxy-publishing-2010",
        }),
      ),
    ),
  ];
}

function ofSite({ name, federationRoute, survivableBranch }: Site, path: Path): readonly Reference[] {
  const of = `site ${quoted(name)}`;
  return [
    ...(survivableBranch ? inHolder(survivableBranch, [...path, "survivableBranch"], `the branch at ${of}`) : []),
    ...(federationRoute === undefined ? [] : inHolder({ federationRoute }, path, of)),
  ];
}

function inHolder(holder: object, path: Path, of: string): readonly Reference[] {
  return Object.entries(holder).flatMap(([key, name]) => {
    const field: Field | undefined = Object.hasOwn(fields, key) ? fields[key as keyof typeof fields] : undefined;
    return field && typeof name === "string" ? [{ name, path: [...path, key], of: `${key} of ${of}`, ...field }] : [];
  });
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
  const names = namesOf(deployment).filter(({ kind, memberOf }) => memberOf === undefined && wants.includes(kind));
  return names.map(({ fqdn }) => fqdn);
}
