import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { Deployment, Servers, VirtualMachine } from "../../schema/deployment.ts";
import { siteLists } from "../../schema/lists.ts";
import type { Path } from "../../yaml/path.ts";
import { otherChatServers } from "../chat-pools.ts";
import { isItsOwnServer } from "../names.ts";
import { listNames, ownPartsOf } from "../parts.ts";
import { foreignRoles, runsProduct } from "../roles.ts";
import { serversOf } from "../servers.ts";
import { platformOf, virtualTrait, virtualTraits } from "./machine-platform.ts";

/** A pool or computer of the product that declares its platform. */
export type Computer = {
  readonly what: "pool" | "server";
  readonly fqdn: string;
  readonly path: Path;
  /** The properties of the entry itself. */
  readonly own: Traits;
  /** The same with those that it inherits from its pool. */
  readonly all: Pick<Traits, "os" | "platform">;
};

/** The platform of a computer. */
type Traits = {
  readonly os?: string | undefined;
  readonly platform?: "physical" | "virtual" | undefined;
  readonly hypervisor?: string | undefined;
  readonly host?: string | undefined;
  readonly virtualMachine?: VirtualMachine | undefined;
};

/** All pools and computers that declare their platform. What another entry of the same computer states is not repeated. */
export const computersOf = memoizeLast((deployment: Deployment): readonly Computer[] => {
  const computers: Computer[] = [];
  for (const list of listNames)
    for (const { value, path } of ownPartsOf(deployment, list)) addPool(computers, value, path);
  const inventory = deployment.spec.servers ?? [];
  if (!inventory.some(hasTraits)) return computers;
  const keys = new Set(inventory.filter(hasTraits).map(({ fqdn }) => keyOfName(fqdn)));
  const ours = ofProduct(deployment, keys);
  const members = membersOf(deployment, keys);
  const platforms = new Map(members.map(({ fqdn, platform }) => [keyOfName(fqdn), platform]));
  const noted = new Set(members.flatMap(notesOf));
  for (const [at, server] of inventory.entries()) {
    const own = withoutNoted(server, noted);
    for (const note of notesOf(server)) noted.add(note);
    if (!hasTraits(own) || !ours.has(keyOfName(server.fqdn))) continue;
    const all = { os: server.os, platform: platformOf(server, platforms.get(keyOfName(server.fqdn))) };
    computers.push({ what: "server", fqdn: server.fqdn, path: ["spec", "servers", at], own, all });
  }
  return computers;
});

/** The computers, by their keys, that have a role of the product in any of their entries and are no appliance. */
function ofProduct(deployment: Deployment, keys: ReadonlySet<string>): ReadonlySet<string> {
  const entries = serversOf(deployment, (name) => keys.has(keyOfName(name)));
  const ours = new Set(
    entries
      .filter(({ roles }) => !roles.every((role) => foreignRoles.includes(role)))
      .map(({ fqdn }) => keyOfName(fqdn)),
  );
  // A pool that only counts its single server names it too.
  for (const list of listNames)
    for (const { value } of ownPartsOf(deployment, list)) {
      const key = keyOfName(value.fqdn);
      if (keys.has(key) && isCountedServer(value) && runsProduct([siteLists[list].role])) ours.add(key);
    }
  for (const key of otherChatServers(deployment)) ours.delete(key);
  for (const { fqdn, roles } of entries) if (roles.includes("survivable-branch")) ours.delete(keyOfName(fqdn));
  // A Survivable Branch Server is installed on Windows Server; an appliance includes its system.
  for (const { survivableBranch: branch } of deployment.spec.sites)
    if (branch?.kind === "appliance") ours.delete(keyOfName(branch.fqdn));
  return ours;
}

/** A computer with what an entry and its pool state about its platform. */
type Member = Traits & { readonly fqdn: string };

/** The members of pools with these keys. */
function membersOf(deployment: Deployment, keys: ReadonlySet<string>): readonly Member[] {
  const members: Member[] = [];
  for (const list of listNames)
    for (const { value } of ownPartsOf(deployment, list))
      for (const member of membersIn(value)) if (keys.has(keyOfName(member.fqdn))) members.push(member);
  return members;
}

/** Whether a pool only counts its servers, and the only one has its name. */
function isCountedServer(pool: Pool): boolean {
  return typeof pool.servers === "number" && isItsOwnServer(pool);
}

function membersIn(pool: Pool): readonly Member[] {
  const { fqdn, os, platform, servers } = pool;
  if (servers === undefined || isCountedServer(pool)) return [{ fqdn, os, platform }];
  if (typeof servers !== "object") return [];
  return servers.map((one) => {
    const server: Member = typeof one === "string" ? { fqdn: one } : one;
    return { ...server, os: server.os ?? os, platform: platformOf(server, platform) };
  });
}

const traitNames = ["os", "platform", ...virtualTraits] as const;

/** A note of each trait of a computer, to find the entries that state the same. */
function notesOf(member: Member): readonly string[] {
  return traitNames.map((name) => noteOf(member, name));
}

function noteOf(member: Member, name: keyof Traits): string {
  return `${keyOfName(member.fqdn)} ${name} ${JSON.stringify(member[name])?.toLowerCase()}`;
}

/** The traits of an entry that no earlier entry of the same computer states. */
function withoutNoted(member: Member, noted: ReadonlySet<string>): Traits {
  const kept = (name: keyof Traits) => (noted.has(noteOf(member, name)) ? undefined : member[name]);
  return Object.fromEntries(traitNames.map((name) => [name, kept(name)]));
}

function hasTraits(traits: Traits): boolean {
  return traitNames.some((name) => traits[name] !== undefined);
}

/** A pool with its servers, or a server outside of pools. */
type Pool = Pick<Traits, "os" | "platform"> & {
  readonly fqdn: string;
  readonly edition?: string;
  readonly servers?: Servers;
};

function addPool(computers: Computer[], { fqdn, os, platform, servers }: Pool, path: Path): void {
  const common = { os, platform };
  if (os || platform)
    computers.push({ what: servers === undefined ? "server" : "pool", fqdn, path, own: common, all: common });
  if (typeof servers !== "object") return;
  for (let at = 0; at < servers.length; at++) {
    const server = servers[at];
    if (typeof server !== "object" || !hasTraits(server)) continue;
    const own = withoutNoted(server, new Set(notesOf({ fqdn: server.fqdn, ...common })));
    if (!hasTraits(own)) continue;
    const all = { os: server.os ?? os, platform: platformOf(server, platform) };
    computers.push({ what: "server", fqdn: server.fqdn, path: [...path, "servers", at], own, all });
  }
}

/** The computers that are physical by their own `platform` or that of their pool, but state what only virtual machines have. */
export function* contradictions(deployment: Deployment) {
  for (const { what, fqdn, path, own, all } of computersOf(deployment)) {
    const trait = virtualTrait(own);
    if (what === "server" && trait !== undefined && all.platform === "physical") yield { fqdn, path, trait };
  }
}
