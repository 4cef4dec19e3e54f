import type { Deployment, Machine as Described, Role, Server } from "./deployment.ts";
import { once } from "./once.ts";
import { type ListName, partsOf } from "./topology.ts";
import type { Path } from "./types.ts";

/** What is said of a computer beside its name. */
export type Traits = Omit<Described, "fqdn">;

/** A computer that a manifest names: where, as what, and what is said of it. */
export type Machine = Traits & {
  readonly fqdn: string;
  readonly path: Path;
  /** Where its name stands. */
  readonly nameAt: Path;
  /** The roles that its place in the manifest gives it, and those it states. */
  readonly carries: readonly Role[];
  /** The pool that it is a member of; a server that is its own pool has its own name. */
  readonly pool: string | undefined;
};

/** The role of the members of each list. */
const roles = {
  frontEndPools: "front-end",
  edgePools: "edge",
  directorPools: "director",
  avConferencingPools: "av-conferencing",
  archivingServers: "archiving",
  monitoringServers: "monitoring",
} as const satisfies Record<ListName, Role>;

/** Every computer that is named, in the order of its lists. Those of pools that are only counted have no name yet. */
export const machinesOf = once((deployment: Deployment): readonly Machine[] => {
  const { spec } = deployment;
  const inSites = (Object.keys(roles) as ListName[]).flatMap((name) =>
    partsOf(deployment, name).flatMap(({ value, path }) => membersOf(value, path, roleOf(name, value))),
  );
  const outside = [
    ...(spec.reverseProxies ?? []).map((value, at) =>
      machineOf(value, ["spec", "reverseProxies", at], "reverse-proxy"),
    ),
    ...(spec.xmppGateways ?? []).map((value, at) => machineOf(value, ["spec", "xmppGateways", at], "xmpp-gateway")),
    ...(spec.servers ?? []).map((value, at) => machineOf(value, ["spec", "servers", at])),
  ];
  return [...inSites, ...outside];
});

type Holder = Traits & { readonly fqdn: string; readonly collocatedWith?: readonly Role[]; readonly servers?: unknown };

function roleOf(name: ListName, value: object): Role {
  return "edition" in value && value.edition === "standard" ? "standard-edition" : roles[name];
}

/** A pool's listed servers with what the pool says of all of them; a server of its own is its own member. */
function membersOf(holder: Holder & { readonly fqdn: string }, path: Path, role: Role): readonly Machine[] {
  const { servers, os, platform, messageQueuing } = holder;
  if (servers === undefined) return [machineOf(holder, path, role)];
  const common = {
    ...(os && { os }),
    ...(platform && { platform }),
    ...(messageQueuing !== undefined && { messageQueuing }),
  };
  const listed = Array.isArray(servers) ? (servers as readonly Server[]) : [];
  return listed.map((server, at) => {
    const own = typeof server === "string" ? { fqdn: server } : server;
    const place = [...path, "servers", at];
    const nameAt = typeof server === "string" ? place : [...place, "fqdn"];
    return { ...machineOf({ ...common, ...own }, place, role), nameAt, pool: holder.fqdn };
  });
}

function machineOf(holder: Holder, path: Path, role?: Role): Machine {
  const { collocatedWith = [], roles: stated = [] } = holder;
  const carries = [...new Set([...(role ? [role] : []), ...collocatedWith, ...stated])];
  return { ...holder, path, nameAt: [...path, "fqdn"], carries, pool: role && holder.fqdn };
}
