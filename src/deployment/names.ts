import { keyOfName } from "../base/host-names.ts";
import { quoted } from "../base/wording.ts";
import type { Deployment } from "../schema/deployment.ts";
import type { Path } from "../yaml/path.ts";
import { type ListName, listNames, partsOf, serverCount, type Wanted } from "./parts.ts";

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

/** The lists of what belongs to no site. */
const outside = ["reverseProxies", "xmppGateways", "servers"] as const;

/** The names of pools and computers that are asked for. A pool of one computer, and that computer, have one together. */
export function namesOf(deployment: Deployment, isWanted: Wanted = () => true): readonly Name[] {
  const { spec } = deployment;
  const names: Name[] = [];
  for (const kind of listNames) {
    for (const { value, path } of partsOf(deployment, kind)) addPool(names, kind, value, path, isWanted);
  }
  for (const [at, { survivableBranch: branch }] of spec.sites.entries()) {
    if (!branch || !isWanted(branch.fqdn, branch)) continue;
    const path = ["spec", "sites", at, "survivableBranch", "fqdn"];
    names.push({ fqdn: branch.fqdn, path, kind: "survivableBranch", shared: false });
  }
  for (const kind of outside) {
    for (const [at, holder] of (spec[kind] ?? []).entries()) {
      if (!isWanted(holder.fqdn, holder)) continue;
      names.push({ fqdn: holder.fqdn, path: ["spec", kind, at, "fqdn"], kind, shared: false });
    }
  }
  return names;
}

/** For each FQDN, by its key, what it is the name of: several things where it is used twice, of which some will do. */
export function namesByKey(deployment: Deployment, isWanted?: Wanted): ReadonlyMap<string, readonly Name[]> {
  const known = new Map<string, Name[]>();
  for (const name of namesOf(deployment, isWanted)) {
    const key = keyOfName(name.fqdn);
    const before = known.get(key);
    if (!before) known.set(key, [name]);
    else if (!before.some(({ kind, memberOf }) => kind === name.kind && !memberOf === !name.memberOf))
      before.push(name);
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

function addPool(names: Name[], kind: ListName, pool: Holder, path: Path, isWanted: Wanted): void {
  const members = Array.isArray(pool.servers) ? (pool.servers as readonly Member[]) : [];
  const single = isItsOwnServer(pool);
  const isOne = single && members[0] !== undefined && keyOfName(nameOf(members[0])) === keyOfName(pool.fqdn);
  if (isWanted(pool.fqdn, isOne ? members[0] : pool))
    names.push({ fqdn: pool.fqdn, path: [...path, "fqdn"], kind, shared: !single });
  for (let at = isOne ? 1 : 0; at < members.length; at++) {
    const member = members[at] as Member;
    const fqdn = nameOf(member);
    if (!isWanted(fqdn, member)) continue;
    const place = [...path, "servers", at];
    const nameAt = typeof member === "string" ? place : [...place, "fqdn"];
    names.push({ fqdn, path: nameAt, kind, memberOf: pool.fqdn, shared: false });
  }
}

function nameOf(member: Member): string {
  return typeof member === "string" ? member : member.fqdn;
}
