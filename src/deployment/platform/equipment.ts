import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { Deployment, Role, Servers } from "../../schema/deployment.ts";
import { type List, siteLists } from "../../schema/lists.ts";
import type { Path } from "../../yaml/path.ts";
import { listNames, partsOf } from "../parts.ts";
import { rolesByServer } from "../roles.ts";

/** A computer that states its processor cores or memory. */
export type EquippedServer = {
  readonly fqdn: string;
  readonly path: Path;
  readonly roles: readonly Role[];
  readonly virtual: boolean;
  readonly cpuCores?: number | undefined;
  readonly memoryGb?: number | undefined;
};

/** An entry of a computer, with the platform and the role of its pool. */
type Entry = {
  readonly owner: {
    readonly fqdn: string;
    readonly platform?: string;
    readonly cpuCores?: number;
    readonly memoryGb?: number;
    readonly roles?: readonly Role[];
  };
  readonly path: Path;
  readonly platform?: string | undefined;
  readonly role?: Role | undefined;
};

/**
 * All servers of pools and of the inventory that state their cores or memory, with their roles. What several entries of one
 * computer state alike is listed once. The servers of branches are not: no document recommends hardware for them.
 */
export const equippedServers = memoizeLast((deployment: Deployment): readonly EquippedServer[] => {
  const found: EquippedServer[] = [];
  const platforms = platformsOf(deployment);
  const isNew = notedOnce();
  for (const { owner, path, platform, role } of entriesOf(deployment)) {
    if (!isEquipped(owner)) continue;
    const { fqdn, roles: stated = [] } = owner;
    const key = keyOfName(fqdn);
    const known = rolesByServer(deployment).get(key)?.keys() ?? [];
    const roles = [...new Set([...(role ? [role] : []), ...stated, ...known])];
    const cpuCores = isNew(key, "cores", owner.cpuCores);
    const memoryGb = isNew(key, "memory", owner.memoryGb);
    if (roles.includes("survivable-branch") || (cpuCores ?? memoryGb) === undefined) continue;
    const virtual = (owner.platform ?? platform ?? platforms.get(key)) === "virtual";
    found.push({ fqdn, path, roles, virtual, cpuCores, memoryGb });
  }
  return found;
});

function isEquipped({ cpuCores, memoryGb }: Entry["owner"]): boolean {
  return cpuCores !== undefined || memoryGb !== undefined;
}

/** The platforms of the computers, by their keys, if any computer states its cores or memory. */
function platformsOf(deployment: Deployment): ReadonlyMap<string, string> {
  const platforms = new Map<string, string>();
  if (![...entriesOf(deployment)].some(({ owner }) => isEquipped(owner))) return platforms;
  for (const { owner, platform } of entriesOf(deployment)) {
    const key = keyOfName(owner.fqdn);
    const stated = owner.platform ?? platform;
    if (stated !== undefined && !platforms.has(key)) platforms.set(key, stated);
  }
  return platforms;
}

/** Returns a number of a computer unless an earlier entry of it has the same. */
function notedOnce() {
  const noted = new Set<string>();
  return (key: string, what: string, number: number | undefined): number | undefined => {
    const note = `${key} ${what} ${number}`;
    if (noted.has(note)) return undefined;
    noted.add(note);
    return number;
  };
}

function* entriesOf(deployment: Deployment): Iterable<Entry> {
  for (const list of listNames) {
    const { role }: List = siteLists[list];
    for (const { value, path } of partsOf(deployment, list)) yield* members(value, path, role);
  }
  for (const [at, owner] of (deployment.spec.servers ?? []).entries()) yield { owner, path: ["spec", "servers", at] };
}

type Pool = { readonly edition?: string; readonly platform?: string; readonly servers?: Servers };

function* members({ edition, platform, servers }: Pool, path: Path, listRole: Role | undefined): Iterable<Entry> {
  if (typeof servers !== "object") return;
  const role = edition === "standard" ? "standard-edition" : listRole;
  for (const [at, server] of servers.entries()) {
    const owner = typeof server === "object" ? server : { fqdn: server };
    yield { owner, path: [...path, "servers", at], platform, role };
  }
}
