import type { Deployment, Role } from "../deployment.ts";
import { machinesOf } from "../machines.ts";
import { keyOfName, type ListName, partsOf } from "../topology.ts";
import type { Path } from "../types.ts";
import { quoted } from "../words.ts";

/** A pool or computer of the product, and what is said of its platform. */
export type Computer = {
  readonly what: string;
  readonly path: Path;
  /** What it says itself, and what is true of it. */
  readonly own: Traits;
  readonly all: Traits;
};

type Traits = { readonly os?: string; readonly platform?: string; readonly hypervisor?: string };

const lists: readonly ListName[] = [
  "frontEndPools",
  "edgePools",
  "directorPools",
  "avConferencingPools",
  "archivingServers",
  "monitoringServers",
];

/** Roles that are no part of the product, or that come with a system of their own. */
const foreign: ReadonlySet<Role> = new Set<Role>([
  "back-end",
  "database",
  "file-store",
  "reverse-proxy",
  "xmpp-gateway",
  "exchange-um",
  "office-web-apps",
  "survivable-branch",
]);

/** All pools and computers that say something of their platform. */
export function computersOf(deployment: Deployment): readonly Computer[] {
  const pools = lists.flatMap((name) => partsOf(deployment, name).flatMap(({ value, path }) => inPool(value, path)));
  const roles = new Map<string, readonly Role[]>();
  for (const { fqdn, carries } of machinesOf(deployment)) {
    const key = keyOfName(fqdn);
    roles.set(key, [...(roles.get(key) ?? []), ...carries]);
  }
  const inventory = (deployment.spec.servers ?? []).flatMap((own, at): Computer[] => {
    const carried = roles.get(keyOfName(own.fqdn)) ?? [];
    if (carried.every((role) => foreign.has(role))) return [];
    return [{ what: `server ${quoted(own.fqdn)}`, path: ["spec", "servers", at], own, all: own }];
  });
  return [...pools, ...inventory].filter(({ own }) => own.os || own.platform || own.hypervisor);
}

function inPool(
  value: Traits & { readonly fqdn: string; readonly servers?: unknown },
  path: Path,
): readonly Computer[] {
  const { fqdn, os, platform, servers } = value;
  const common = { ...(os && { os }), ...(platform && { platform }) };
  const what = servers === undefined ? "server" : "pool";
  const members = Array.isArray(servers) ? (servers as readonly (string | (Traits & { readonly fqdn: string }))[]) : [];
  return [
    { what: `${what} ${quoted(fqdn)}`, path, own: common, all: common },
    ...members.flatMap((own, at): Computer[] =>
      typeof own === "string"
        ? []
        : [{ what: `server ${quoted(own.fqdn)}`, path: [...path, "servers", at], own, all: { ...common, ...own } }],
    ),
  ];
}
