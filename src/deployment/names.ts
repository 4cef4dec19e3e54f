import { keyOfName } from "../base/host-names.ts";
import { quote } from "../base/wording.ts";
import type { Deployment, Role, SurvivableBranch } from "../schema/deployment.ts";
import { deploymentLists, siteLists } from "../schema/lists.ts";
import type { Path } from "../yaml/path.ts";
import { type ListName, listNames, type NameFilter, partsOf, serverCount } from "./parts.ts";

/** What an FQDN can be the name of, each with its type in messages. */
const kinds = { ...siteLists, ...deploymentLists, survivableBranch: { type: "survivable branch" } } as const;

export type NameKind = keyof typeof kinds;

/** An FQDN that a manifest gives to a pool or a computer, and where. */
export type Name = {
  readonly fqdn: string;
  readonly path: Path;
  readonly kind: NameKind;
  /** The pool that lists the server; undefined for the name of a pool or of a server outside of pools. */
  readonly memberOf?: string;
  /** Whether it is, or may be, the name of several computers. */
  readonly shared: boolean;
  /** Whether it is the name of a Standard Edition server, which has another role than other servers of its list. */
  readonly standard?: boolean;
  /** The roles that an entry outside of pools states, sorted. */
  readonly roles?: string | undefined;
};

type Owner = {
  readonly fqdn: string;
  readonly edition?: string;
  readonly servers?: unknown;
  readonly roles?: readonly Role[];
};

/** The names of pools and computers that pass the filter. A pool of one computer and that computer have one name. */
export function namesOf(deployment: Deployment, accepts: NameFilter = () => true): readonly Name[] {
  const { spec } = deployment;
  const names: Name[] = [];
  for (const list of listNames) {
    for (const { value, path } of partsOf(deployment, list)) addPool(names, list, value, path, accepts);
  }
  for (const { fqdn, path, branch } of branchNamesOf(deployment))
    if (accepts(fqdn, branch)) names.push({ fqdn, path, kind: "survivableBranch", shared: false });
  for (const kind of Object.keys(deploymentLists) as (keyof typeof deploymentLists)[]) {
    for (const [at, owner] of ((spec[kind] ?? []) as readonly Owner[]).entries()) {
      if (!accepts(owner.fqdn, owner)) continue;
      const roles = owner.roles && [...owner.roles].sort().join();
      names.push({ fqdn: owner.fqdn, path: ["spec", kind, at, "fqdn"], kind, shared: false, roles });
    }
  }
  return names;
}

/** The FQDNs of the survivable branch of a site, by the index of the site: that of its first appliance or server, and of further ones. */
export function appliancesOf(
  { fqdn, additionalAppliances = [] }: SurvivableBranch,
  site: number,
): readonly Pick<Name, "fqdn" | "path">[] {
  const path = ["spec", "sites", site, "survivableBranch"];
  const more = additionalAppliances.map((name, at) => ({ fqdn: name, path: [...path, "additionalAppliances", at] }));
  return [{ fqdn, path: [...path, "fqdn"] }, ...more];
}

/** The FQDNs of all survivable branches. */
export function branchNamesOf({ spec }: Deployment) {
  return spec.sites.flatMap(({ survivableBranch: branch }, at) =>
    branch ? appliancesOf(branch, at).map((name) => ({ ...name, branch })) : [],
  );
}

/** The uses of each FQDN, by its key. Of several uses of the same kind, only the first one is kept. */
export function namesByKey(deployment: Deployment, accepts?: NameFilter): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, Name[]>();
  for (const name of namesOf(deployment, accepts)) {
    const key = keyOfName(name.fqdn);
    const uses = names.get(key);
    if (!uses) names.set(key, [name]);
    else if (!uses.some(({ kind, memberOf }) => kind === name.kind && !memberOf === !name.memberOf)) uses.push(name);
  }
  return names;
}

/** The type of what has a name: "Edge pool". */
export function describeKind(kind: NameKind): string {
  return kinds[kind].type;
}

/** What has a name, as in messages: 'an Edge pool', or 'a server of Edge pool "edge.contoso.com"'. */
export function describeName({ kind, memberOf }: Pick<Name, "kind" | "memberOf">): string {
  const type = describeKind(kind);
  if (memberOf !== undefined) return `a server of ${type} ${quote(memberOf)}`;
  return `${/^[AEIOUX]/.test(type) ? "an" : "a"} ${type}`;
}

/** What two uses of a name are, as in messages. */
export function describeConflict(name: Name, first: Name): string {
  if (name.kind !== first.kind || name.memberOf !== first.memberOf)
    return `is the name of ${describeName(name)}, but also of ${describeName(first)}`;
  const type = describeKind(name.kind);
  if (name.memberOf === undefined) return `is also the name of another ${type}`;
  return `is also the name of another server of ${type} ${quote(name.memberOf)}`;
}

/** Whether a pool's name is also that of its only computer. An Enterprise pool has a separate name. */
export function isItsOwnServer({ edition, servers, fqdn }: Owner): boolean {
  if (servers === undefined || edition === "standard") return true;
  if (edition === "enterprise" || serverCount(servers as number | []) !== 1) return false;
  return typeof servers === "number" || keyOfName(nameOf((servers as readonly Member[])[0] ?? "")) === keyOfName(fqdn);
}

type Member = string | { readonly fqdn: string };

function addPool(names: Name[], kind: ListName, pool: Owner, path: Path, accepts: NameFilter): void {
  const members = Array.isArray(pool.servers) ? (pool.servers as readonly Member[]) : [];
  const single = isItsOwnServer(pool);
  const standard = pool.edition === "standard";
  const isOne = single && members[0] !== undefined && keyOfName(nameOf(members[0])) === keyOfName(pool.fqdn);
  if (accepts(pool.fqdn, isOne ? members[0] : pool))
    names.push({ fqdn: pool.fqdn, path: [...path, "fqdn"], kind, shared: !single, standard });
  for (let at = isOne ? 1 : 0; at < members.length; at++) {
    const member = members[at] as Member;
    const fqdn = nameOf(member);
    if (!accepts(fqdn, member)) continue;
    const memberPath = [...path, "servers", at];
    const namePath = typeof member === "string" ? memberPath : [...memberPath, "fqdn"];
    names.push({ fqdn, path: namePath, kind, memberOf: pool.fqdn, shared: false, standard });
  }
}

function nameOf(member: Member): string {
  return typeof member === "string" ? member : member.fqdn;
}
