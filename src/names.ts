import type { Deployment } from "./deployment.ts";
import { keyOfName, type ListName, partsOf, serverCount } from "./topology.ts";
import type { Path } from "./types.ts";
import { quoted } from "./words.ts";

/** What a name can be the name of, in the words of messages. */
export const kinds = {
  frontEndPools: "Front End pool",
  edgePools: "Edge pool",
  directorPools: "Director pool",
  avConferencingPools: "A/V Conferencing pool",
  archivingServers: "Archiving Server",
  monitoringServers: "Monitoring Server",
  survivableBranch: "survivable branch",
  reverseProxies: "reverse proxy",
  xmppGateways: "XMPP Gateway",
  servers: "computer of the inventory",
} as const;

export type Kind = keyof typeof kinds;

/** An FQDN that a manifest gives to a pool or a computer, and where. */
export type Name = {
  readonly fqdn: string;
  readonly path: Path;
  readonly kind: Kind;
  /** The pool that a server is listed in; missing where the name is that of the pool or the server itself. */
  readonly memberOf?: string;
  /** Whether it stands for several computers, or might. */
  readonly shared: boolean;
};

type Holder = { readonly fqdn: string; readonly edition?: string; readonly servers?: unknown };

const lists = [
  "frontEndPools",
  "edgePools",
  "directorPools",
  "avConferencingPools",
  "archivingServers",
  "monitoringServers",
] as const satisfies readonly ListName[];

/** Every name of a pool or computer. A pool of one computer, and that computer, have one name together. */
export function namesOf(deployment: Deployment): readonly Name[] {
  const { sites, reverseProxies = [], xmppGateways = [], servers = [] } = deployment.spec;
  const own = (kind: Kind, fqdn: string, path: Path): Name => ({ fqdn, path: [...path, "fqdn"], kind, shared: false });
  return [
    ...lists.flatMap((kind) => partsOf(deployment, kind).flatMap(({ value, path }) => ofPool(kind, value, path))),
    ...sites.flatMap(({ survivableBranch: branch }, at) =>
      branch ? [own("survivableBranch", branch.fqdn, ["spec", "sites", at, "survivableBranch"])] : [],
    ),
    ...reverseProxies.map(({ fqdn }, at) => own("reverseProxies", fqdn, ["spec", "reverseProxies", at])),
    ...xmppGateways.map(({ fqdn }, at) => own("xmppGateways", fqdn, ["spec", "xmppGateways", at])),
    ...servers.map(({ fqdn }, at) => own("servers", fqdn, ["spec", "servers", at])),
  ];
}

/** For each FQDN, by its key, what it is the name of: several things where it is used twice, of which some will do. */
export function namesByKey(deployment: Deployment): ReadonlyMap<string, readonly Name[]> {
  const known = new Map<string, Name[]>();
  for (const name of namesOf(deployment)) {
    const key = keyOfName(name.fqdn);
    const before = known.get(key) ?? [];
    const isNew = !before.some(({ kind, memberOf }) => kind === name.kind && !memberOf === !name.memberOf);
    if (isNew) known.set(key, [...before, name]);
  }
  return known;
}

/** "an Edge pool", or what else it is. */
export function described({ kind, memberOf }: Pick<Name, "kind" | "memberOf">): string {
  if (memberOf !== undefined) return `a server of ${kinds[kind]} ${quoted(memberOf)}`;
  return `${/^[AEIOUX]/.test(kinds[kind]) ? "an" : "a"} ${kinds[kind]}`;
}

/** Whether a pool's name is that of its only computer too. An Enterprise pool has a name of its own. */
export function isItsOwnServer({ edition, servers, fqdn }: Holder): boolean {
  if (servers === undefined || edition === "standard") return true;
  if (edition === "enterprise" || serverCount(servers as number | []) !== 1) return false;
  return typeof servers === "number" || keyOfName(nameOf((servers as readonly Member[])[0] ?? "")) === keyOfName(fqdn);
}

type Member = string | { readonly fqdn: string };

function ofPool(kind: ListName, pool: Holder, path: Path): readonly Name[] {
  const single = isItsOwnServer(pool);
  const members = Array.isArray(pool.servers) ? (pool.servers as readonly Member[]) : [];
  const listed = members.flatMap((member, at): readonly Name[] => {
    const fqdn = nameOf(member);
    if (single && at === 0 && keyOfName(fqdn) === keyOfName(pool.fqdn)) return [];
    const place = [...path, "servers", at];
    const nameAt = typeof member === "string" ? place : [...place, "fqdn"];
    return [{ fqdn, path: nameAt, kind, memberOf: pool.fqdn, shared: false }];
  });
  return [{ fqdn: pool.fqdn, path: [...path, "fqdn"], kind, shared: !single }, ...listed];
}

function nameOf(member: Member): string {
  return typeof member === "string" ? member : member.fqdn;
}
