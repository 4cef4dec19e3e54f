import { groupBy } from "../../base/group-by.ts";
import { keyOfName } from "../../base/host-names.ts";
import { memoizeLast } from "../../base/memoize.ts";
import { quote } from "../../base/wording.ts";
import type { Deployment, VirtualizationHost } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";
import type { SiteReference } from "../site-references.ts";
import { type EquippedServer, equippedServers, serversWith } from "./equipment.ts";

/** A host of virtual machines, with the virtual servers that name it. */
export type Host = {
  readonly value: VirtualizationHost;
  readonly path: Path;
  readonly guests: readonly EquippedServer[];
};

/** The declared hosts of virtual machines. */
export function* hostsOf(deployment: Deployment): Generator<Host, void> {
  const { virtualizationHosts: hosts = [] } = deployment.spec;
  if (hosts.length === 0) return;
  const guests = new Map(
    groupBy(
      equippedServers(deployment).filter(({ own, virtual }) => virtual && own.host !== undefined),
      ({ own }) => keyOfName(own.host ?? ""),
    ),
  );
  for (const [at, value] of hosts.entries()) {
    const key = keyOfName(value.name);
    yield { value, path: ["spec", "virtualizationHosts", at], guests: guests.get(key) ?? [] };
    // A second host of the same name is reported by unique-fqdn.
    guests.delete(key);
  }
}

/** The virtual processors of the servers on a host that state theirs, each computer once. */
export function virtualProcessors(deployment: Deployment, { guests }: Host): number {
  const cores = coresByComputer(deployment);
  const names = new Set(guests.map(({ fqdn }) => keyOfName(fqdn)));
  return [...names].reduce((sum, name) => sum + (cores.get(name) ?? 0), 0);
}

/** The first stated number of cores of each computer, by its key. */
const coresByComputer = memoizeLast((deployment: Deployment): ReadonlyMap<string, number> => {
  const cores = new Map<string, number>();
  for (const { fqdn, own } of equippedServers(deployment)) {
    const key = keyOfName(fqdn);
    if (own.cpuCores !== undefined && !cores.has(key)) cores.set(key, own.cpuCores);
  }
  return cores;
});

/** The references of servers to hosts, if any host is declared. */
export function hostReferencesOf(deployment: Deployment): readonly SiteReference[] {
  if (!deployment.spec.virtualizationHosts?.length) return [];
  return serversWith(deployment, "host").map(({ own: { host: name = "" }, fqdn, path }) => ({
    ...{ name, path: [...path, "host"], of: `host of server ${quote(fqdn)}`, kind: "host" },
  }));
}
