import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { Deployment, Machine, Role, Servers } from "../../schema/deployment.ts";
import { type List, siteLists } from "../../schema/lists.ts";
import type { Path } from "../../yaml/path.ts";
import { otherChatServers } from "../chat-pools.ts";
import { listNames, ownPartsOf } from "../parts.ts";
import { rolesByServer } from "../roles.ts";
import { type PlatformTraits, virtualTrait } from "./machine-platform.ts";

/** The properties of a computer that rules on hardware and software read. */
const equipment = [
  ...(["cpuCores", "memoryGb", "cpuGhz", "hyperThreading", "numa", "receiveQueues", "disks"] as const),
  ...(["networkAdapters", "virtualMachine", "host"] as const),
  ...(["dotNet", "software", "windowsUpdates", "compatibilityScript"] as const),
] as const;

/** What an entry of a computer states about its hardware and software. */
export type Equipment = Pick<Machine, (typeof equipment)[number]>;

/** An entry of a computer with hardware or software. What an earlier entry of the computer states alike is omitted. */
export type EquippedServer = {
  readonly fqdn: string;
  readonly path: Path;
  readonly own: Equipment;
  readonly roles: readonly Role[];
  /** Whether it is a virtual machine; undefined for a contradiction, which virtual-machine reports. */
  readonly virtual: boolean | undefined;
  /** The operating system that an entry of the computer or its pool states. */
  readonly os: string | undefined;
};

/** An entry of a computer, with what its pool states. */
type Entry = {
  readonly owner: Pick<Machine, "fqdn" | "os" | "roles"> & PlatformTraits & Equipment;
  readonly path: Path;
  readonly platform?: "physical" | "virtual" | undefined;
  readonly os?: string | undefined;
  readonly role?: Role | undefined;
};

/**
 * All servers of pools and of the inventory that state their hardware or software, with their roles. The servers of branches
 * are not listed: no document recommends hardware for them, and an appliance includes its software.
 */
export const equippedServers = memoizeLast((deployment: Deployment): readonly EquippedServer[] => {
  const found: EquippedServer[] = [];
  if (!hasEquipment(deployment)) return found;
  const entries = [...entriesOf(deployment)];
  const platforms = firstByKey(entries, ({ owner, platform }) => owner.platform ?? platform);
  const implied = firstByKey(entries, ({ owner }) => virtualTrait(owner));
  const systems = firstByKey(entries, ({ owner, os }) => owner.os ?? os);
  const newIn = notedOnce();
  for (const { owner, path, platform, os, role } of entries) {
    if (!isEquipped(owner)) continue;
    const { fqdn, roles: stated = [] } = owner;
    const key = keyOfName(fqdn);
    const known = rolesByServer(deployment).get(key)?.keys() ?? [];
    const roles = [...new Set([...(role ? [role] : []), ...stated, ...known])];
    const own = newIn(key, owner);
    if (roles.includes("survivable-branch") || !isEquipped(own)) continue;
    const virtual = isVirtual(owner.platform ?? platform ?? platforms.get(key), implied.has(key));
    found.push({ fqdn, path, own, roles, virtual, os: owner.os ?? os ?? systems.get(key) });
  }
  return found;
});

function isVirtual(stated: Entry["platform"], isImplied: boolean): boolean | undefined {
  if (!isImplied) return stated === "virtual";
  return stated === "physical" ? undefined : true;
}

/** The entries that state one of some properties. */
export function serversWith(deployment: Deployment, ...names: readonly (keyof Equipment)[]): readonly EquippedServer[] {
  return equippedServers(deployment).filter(({ own }) => names.some((name) => own[name] !== undefined));
}

/** Whether any entry is equipped. Large manifests have thousands of entries without equipment. */
function hasEquipment(deployment: Deployment): boolean {
  for (const { owner } of entriesOf(deployment)) if (isEquipped(owner)) return true;
  return false;
}

function isEquipped(owner: Equipment): boolean {
  return equipment.some((name) => owner[name] !== undefined);
}

/** What the first entry of each computer that states it has, by the key of the computer. */
function firstByKey<T>(entries: readonly Entry[], read: (entry: Entry) => T | undefined): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOfName(entry.owner.fqdn);
    const value = read(entry);
    if (value !== undefined && !found.has(key)) found.set(key, value);
  }
  return found;
}

/** Returns what a computer states that no earlier entry of it states alike. */
function notedOnce() {
  const noted = new Set<string>();
  return (key: string, owner: Equipment): Equipment => {
    const kept = equipment.filter((name) => {
      const note = `${key} ${name} ${JSON.stringify(owner[name])}`;
      const isNew = owner[name] !== undefined && !noted.has(note);
      noted.add(note);
      return isNew;
    });
    return Object.fromEntries(kept.map((name) => [name, owner[name]]));
  };
}

function* entriesOf(deployment: Deployment): Iterable<Entry> {
  for (const list of listNames) {
    const { role }: List = siteLists[list];
    for (const { value, path } of ownPartsOf(deployment, list)) yield* members(value as Pool, path, role);
  }
  const others = otherChatServers(deployment);
  for (const [at, owner] of (deployment.spec.servers ?? []).entries())
    if (!others.has(keyOfName(owner.fqdn))) yield { owner, path: ["spec", "servers", at] };
}

type Pool = Pick<Entry, "os" | "platform"> & { readonly edition?: string; readonly servers?: Servers };

function* members({ edition, platform, os, servers }: Pool, path: Path, listRole: Role | undefined): Iterable<Entry> {
  if (typeof servers !== "object") return;
  const role = edition === "standard" ? "standard-edition" : listRole;
  for (const [at, server] of servers.entries()) {
    const owner = typeof server === "object" ? server : { fqdn: server };
    yield { owner, path: [...path, "servers", at], platform, os, role };
  }
}
