import { keyOfName } from "../../base/host-names.ts";
import { once } from "../../base/memoize.ts";
import type { Deployment, Role, Servers } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import { listNames, partsOf } from "../parts.ts";
import { machinesOf } from "../servers.ts";

/** A pool or computer of the product, and what is said of its platform. */
export type Computer = {
  readonly what: "pool" | "server";
  readonly fqdn: string;
  readonly path: Path;
  /** What it says itself, and what is true of it. */
  readonly own: Traits;
  readonly all: Pick<Traits, "os" | "platform">;
};

type Traits = {
  readonly os?: string | undefined;
  readonly platform?: string | undefined;
  readonly hypervisor?: string;
};

/** Roles that are no part of the product, or that come with a system of their own. */
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

/** All pools and computers that say something of their platform. */
export const computersOf = once((deployment: Deployment): readonly Computer[] => {
  const computers: Computer[] = [];
  for (const list of listNames)
    for (const { value, path } of partsOf(deployment, list)) addPool(computers, value, path);
  const inventory = deployment.spec.servers ?? [];
  if (!inventory.some(isTelling)) return computers;
  const ours = ofProduct(deployment, new Set(inventory.map(({ fqdn }) => keyOfName(fqdn))));
  for (const [at, said] of inventory.entries()) {
    if (!isTelling(said) || !ours.has(keyOfName(said.fqdn))) continue;
    computers.push({ what: "server", fqdn: said.fqdn, path: ["spec", "servers", at], own: said, all: said });
  }
  return computers;
});

/** Those of these computers, by their keys, that carry a role of the product anywhere. */
function ofProduct(deployment: Deployment, keys: ReadonlySet<string>): ReadonlySet<string> {
  const machines = machinesOf(deployment, (name) => keys.has(keyOfName(name)));
  const own = machines.filter(({ carries }) => !carries.every((role) => foreign.includes(role)));
  return new Set(own.map(({ fqdn }) => keyOfName(fqdn)));
}

function isTelling({ os, platform, hypervisor }: Traits): boolean {
  return Boolean(os || platform || hypervisor);
}

type Pool = Pick<Traits, "os" | "platform"> & { readonly fqdn: string; readonly servers?: Servers };

function addPool(computers: Computer[], { fqdn, os, platform, servers }: Pool, path: Path): void {
  if (os || platform) {
    const common = { os, platform };
    computers.push({ what: servers === undefined ? "server" : "pool", fqdn, path, own: common, all: common });
  }
  if (typeof servers !== "object") return;
  for (let at = 0; at < servers.length; at++) {
    const own = servers[at];
    if (typeof own !== "object" || !isTelling(own)) continue;
    const all = { os: own.os ?? os, platform: own.platform ?? platform };
    computers.push({ what: "server", fqdn: own.fqdn, path: [...path, "servers", at], own, all });
  }
}
