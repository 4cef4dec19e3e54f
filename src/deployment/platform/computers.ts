import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import type { Deployment, Role, Servers } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { listNames, partsOf } from "../parts.ts";
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
  readonly hypervisor?: string;
};

/** Roles that are not part of the product, or that include their own operating system. */
const foreign: readonly Role[] = [
  "back-end",
  "database",
  "file-store",
  "reverse-proxy",
  "xmpp-gateway",
  "exchange-um",
  "office-web-apps",
  "survivable-branch",
];

/** All pools and computers that declare their platform. */
export const computersOf = memoizeLast((deployment: Deployment): readonly Computer[] => {
  const computers: Computer[] = [];
  for (const list of listNames)
    for (const { value, path } of partsOf(deployment, list)) addPool(computers, value, path);
  const inventory = deployment.spec.servers ?? [];
  if (!inventory.some(hasTraits)) return computers;
  const ours = ofProduct(deployment, new Set(inventory.map(({ fqdn }) => keyOfName(fqdn))));
  for (const [at, server] of inventory.entries()) {
    if (!hasTraits(server) || !ours.has(keyOfName(server.fqdn))) continue;
    computers.push({ what: "server", fqdn: server.fqdn, path: ["spec", "servers", at], own: server, all: server });
  }
  return computers;
});

/** The computers, by their keys, that have a role of the product in any of their entries. */
function ofProduct(deployment: Deployment, keys: ReadonlySet<string>): ReadonlySet<string> {
  const entries = serversOf(deployment, (name) => keys.has(keyOfName(name)));
  const own = entries.filter(({ roles }) => !roles.every((role) => foreign.includes(role)));
  return new Set(own.map(({ fqdn }) => keyOfName(fqdn)));
}

function hasTraits({ os, platform, hypervisor }: Traits): boolean {
  return Boolean(os || platform || hypervisor);
}

/** A pool with its servers, or a server outside of pools. */
type Pool = Pick<Traits, "os" | "platform"> & { readonly fqdn: string; readonly servers?: Servers };

function addPool(computers: Computer[], { fqdn, os, platform, servers }: Pool, path: Path): void {
  if (os || platform) {
    const common = { os, platform };
    computers.push({ what: servers === undefined ? "server" : "pool", fqdn, path, own: common, all: common });
  }
  if (typeof servers !== "object") return;
  for (let at = 0; at < servers.length; at++) {
    const own = servers[at];
    if (typeof own !== "object" || !hasTraits(own)) continue;
    const all = { os: own.os ?? os, platform: own.platform ?? platform };
    computers.push({ what: "server", fqdn: own.fqdn, path: [...path, "servers", at], own, all });
  }
}
