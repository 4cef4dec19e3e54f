import { parseIpAddress } from "../../../base/ip-address.ts";
import { type IpInterface, isInSubnet, overlap, parseIpInterface } from "../../../base/ip-network.ts";
import { formatNumber, pluralize, quote } from "../../../base/wording.ts";
import type { EquippedServer } from "../../../deployment/platform/equipment.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Profile } from "../../../profiles/profile.ts";
import { onOwnPages, type Pages, since2015, since2019, stated } from "../../../profiles/stated.ts";
import type { NetworkAdapter } from "../../../schema/deployment.ts";

/** The pages about the two adapters of an Edge Server, their subnets, gateways and DNS servers. */
export const adapterPages: Pages = {
  "lync-server-2010": ["single-edge-dns-2010", "A"],
  "lync-server-2013": ["hardware-2013", "A*"],
  "skype-for-business-server-2015": ["requirements-2015", "A*"],
  ...since2019("requirements-2019", "A*"),
};
export const subnetPages: Pages = {
  "lync-server-2010": ["edge-network-interfaces-2010", "A"],
  ...since2015("edge-systems-2015", "A*"),
};
export const internalGatewayPages: Pages = {
  "lync-server-2010": ["single-edge-dns-2010", "A"],
  ...since2015("edge-2015", "A*"),
};
export const gatewayPages: Pages = { "lync-server-2010": ["single-edge-dns-2010", "A"] };
export const internalDnsPages: Pages = { "lync-server-2010": ["edge-network-interfaces-2010", "A"] };

type Adapter = NetworkAdapter & { readonly at: number };

/** The adapters of a server, without those for remote management, and their indices. */
export function adaptersOf({ own }: EquippedServer): readonly Adapter[] {
  return (own.networkAdapters ?? [])
    .map((adapter, at) => ({ ...adapter, at }))
    .filter(({ network }) => network !== "management");
}

/** An Edge Server with fewer than two adapters, or without one of its networks. */
export function* missingAdapters(server: EquippedServer, profile: Profile): Iterable<Hit> {
  const adapters = adaptersOf(server);
  const networks = new Set(adapters.map(({ network }) => network));
  const missing = (["internal", "external"] as const).find((one) => !networks.has(one) && !networks.has(undefined));
  if (adapters.length >= 2 && missing === undefined) return;
  const has = adapters.length < 2 ? pluralize(adapters.length, "network adapter") : `no ${missing} network adapter`;
  yield {
    path: [...server.path, "networkAdapters"],
    message: `Edge Server ${quote(server.fqdn)} has ${has}; ${profile.name} requires an internal and an external one`,
    fact: stated(profile, adapterPages),
  };
}

/** A default gateway on the internal adapter, otherwise more than one on the external ones. */
export function* gateways(server: EquippedServer, profile: Profile): Iterable<Hit> {
  const configured = adaptersOf(server).filter(({ defaultGateway }) => defaultGateway !== undefined);
  const internal = configured.filter(({ network }) => network === "internal");
  for (const { at, defaultGateway = "" } of internal)
    yield {
      path: [...server.path, "networkAdapters", at, "defaultGateway"],
      message: `Edge Server ${quote(server.fqdn)} has the default gateway ${quote(defaultGateway)} on its internal adapter; ${profile.name} requires one on the external adapter only, and static routes to the internal networks`,
      fact: stated(profile, internalGatewayPages),
    };
  const [, second] = configured;
  if (internal.length > 0 || second === undefined) return;
  yield {
    path: [...server.path, "networkAdapters", second.at, "defaultGateway"],
    message: `Edge Server ${quote(server.fqdn)} has ${formatNumber(configured.length)} default gateways; ${profile.name} requires only one`,
    fact: stated(profile, gatewayPages),
  };
}

/** An internal adapter in the subnet of an external one. */
export function* sharedSubnets(server: EquippedServer, profile: Profile): Iterable<Hit> {
  const adapters = adaptersOf(server).flatMap((adapter) => {
    const subnet = parseIpInterface(adapter.address ?? "");
    return subnet ? [{ ...adapter, subnet }] : [];
  });
  const external = adapters.filter(({ network }) => network === "external");
  for (const inside of adapters.filter(({ network }) => network === "internal")) {
    const outside = external.find(({ subnet }) => overlap(subnet, inside.subnet));
    if (!outside) continue;
    yield {
      path: [...server.path, "networkAdapters", inside.at, "address"],
      message: `Edge Server ${quote(server.fqdn)} has its internal address ${quote(inside.address ?? "")} and its external address ${quote(outside.address ?? "")} in one subnet; ${profile.name} requires different networks`,
      fact: stated(profile, subnetPages),
    };
  }
}

const internalDnsPage = onOwnPages(internalDnsPages);

/** DNS servers of an Edge Server that are in the subnet of an internal server, of which the first is named. */
export function* internalDns(
  server: EquippedServer,
  inside: readonly (readonly [fqdn: string, subnet: IpInterface])[],
  profile: Profile,
): Iterable<Hit> {
  for (const fact of internalDnsPage(profile))
    for (const { at, dnsServers = [] } of adaptersOf(server))
      for (const [index, text] of dnsServers.entries()) {
        const address = parseIpAddress(text);
        const [fqdn] = inside.find(([, subnet]) => address && isInSubnet(address, subnet)) ?? [];
        if (fqdn === undefined) continue;
        yield {
          path: [...server.path, "networkAdapters", at, "dnsServers", index],
          message: `Edge Server ${quote(server.fqdn)} uses the DNS server ${quote(text)} in the internal network of ${quote(fqdn)}; ${profile.name} recommends DNS servers in the perimeter network, or a HOSTS file`,
          fact,
          level: "warning",
        };
      }
}
