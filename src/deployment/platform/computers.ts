import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { Deployment, Servers } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { listNames, partsOf } from "../parts.ts";
import { foreignRoles } from "../roles.ts";
import { serversOf } from "../servers.ts";

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
  readonly platform?: string | undefined;
  readonly hypervisor?: string | undefined;
};

/** All pools and computers that declare their platform. What another entry of the same computer states is not repeated. */
export const computersOf = memoizeLast((deployment: Deployment): readonly Computer[] => {
  const computers: Computer[] = [];
  for (const list of listNames)
    for (const { value, path } of partsOf(deployment, list)) addPool(computers, value, path);
  const inventory = deployment.spec.servers ?? [];
  if (!inventory.some(hasTraits)) return computers;
  const keys = new Set(inventory.filter(hasTraits).map(({ fqdn }) => keyOfName(fqdn)));
  const ours = ofProduct(deployment, keys);
  const noted = new Set(membersOf(deployment, keys).flatMap(notesOf));
  for (const [at, server] of inventory.entries()) {
    const own = withoutNoted(server, noted);
    for (const note of notesOf(server)) noted.add(note);
    if (!hasTraits(own) || !ours.has(keyOfName(server.fqdn))) continue;
    computers.push({ what: "server", fqdn: server.fqdn, path: ["spec", "servers", at], own, all: server });
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
    for (const { value } of partsOf(deployment, list))
      for (const member of membersIn(value)) if (keys.has(keyOfName(member.fqdn))) members.push(member);
  return members;
}

function membersIn({ fqdn, os, platform, servers }: Pool): readonly Member[] {
  if (servers === undefined) return [{ fqdn, os, platform }];
  if (typeof servers !== "object") return [];
  return servers.map((one) => {
    const server: Member = typeof one === "string" ? { fqdn: one } : one;
    return { ...server, os: server.os ?? os, platform: server.platform ?? platform };
  });
}

const traitNames = ["os", "platform", "hypervisor"] as const;

/** A note of each trait of a computer, to find the entries that state the same. */
function notesOf(member: Member): readonly string[] {
  return traitNames.map((name) => noteOf(member, name));
}

function noteOf(member: Member, name: keyof Traits): string {
  return `${keyOfName(member.fqdn)} ${name} ${member[name]?.toLowerCase()}`;
}

/** The traits of an entry that no earlier entry of the same computer states. */
function withoutNoted(member: Member, noted: ReadonlySet<string>): Traits {
  const kept = (name: keyof Traits) => (noted.has(noteOf(member, name)) ? undefined : member[name]);
  return { os: kept("os"), platform: kept("platform"), hypervisor: kept("hypervisor") };
}

function hasTraits({ os, platform, hypervisor }: Traits): boolean {
  return Boolean(os || platform || hypervisor);
}

/** A pool with its servers, or a server outside of pools. */
type Pool = Pick<Traits, "os" | "platform"> & { readonly fqdn: string; readonly servers?: Servers };

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
    const all = { os: server.os ?? os, platform: server.platform ?? platform };
    computers.push({ what: "server", fqdn: server.fqdn, path: [...path, "servers", at], own, all });
  }
}
