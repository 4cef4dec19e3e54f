import { draftMap, draftNonEmptyMap, draftValue, type MapDraft, type ValueDraft } from "./draft.ts";
import { draftServers } from "./front-end-pools.ts";
import type { ProductPart } from "./split-by-product.ts";
import type { Cluster, ServicePort } from "./topology.ts";
import { findDependencies, findService } from "./topology-lookup.ts";

/** The owners of the ports of each Edge service. */
const owners = { access: "AccessEdge", webConferencing: "DataEdge", av: "MediaRelayEdge" } as const;

/** Drafts an Edge pool. */
export function draftEdgePool(part: ProductPart, cluster: Cluster): MapDraft {
  const ports = externalPorts(part, cluster);
  const client = clientPorts(ports);
  const names = [...Object.values(client), ...federationPorts(ports)].map((port) => port?.publicName?.toLowerCase());
  const distinct = new Set(names.filter((name) => name !== undefined));
  const federation = federationPorts(ports)[0];
  const federationPort = federation && (federation.publicPort ?? federation.port);
  return draftMap({
    fqdn: draftValue(cluster.fqdn),
    servers: draftServers(cluster),
    federation: draftValue(federation !== undefined),
    federationPort: draftValue(federationPort === 5061 ? undefined : federationPort),
    externalFqdns: draftNonEmptyMap(draftPerService(client, (port) => port.publicName)),
    singleFqdn: draftValue(distinct.size > 0 ? distinct.size === 1 : undefined),
    ports: draftNonEmptyMap(draftPerService(client, (port) => port.publicPort ?? port.port)),
    nat: draftNat(cluster, client.av),
    nextHop: draftValue(nextHopOf(part, cluster)),
  });
}

/** Whether an Edge pool has an XMPP proxy. Port 5098, which every Registrar has, is no evidence. */
export function hasXmppProxy({ lookup }: ProductPart, { id }: Cluster): boolean {
  return findService(lookup, id, "EdgeServer")?.ports.some(({ owner }) => owner === "XmppFederationProxy") ?? false;
}

function externalPorts({ lookup }: ProductPart, { id }: Cluster): readonly ServicePort[] {
  return findService(lookup, id, "EdgeServer")?.ports.filter(({ side }) => side === "External") ?? [];
}

/** Ports for servers of partners. With one name for all services, clients use 5061 as well, so the usage decides. */
function federationPorts(ports: readonly ServicePort[]): readonly ServicePort[] {
  return ports.filter(({ owner, usage }) => owner === owners.access && usage === "SipServer");
}

type PortByService = Readonly<Record<keyof typeof owners, ServicePort | undefined>>;

function clientPorts(ports: readonly ServicePort[]): PortByService {
  const ownedBy = (owner: string) => ports.filter((port) => port.owner === owner && port.usage !== "SipServer");
  const preferred = (owner: string, usages: RegExp) =>
    ownedBy(owner).find(({ usage, publicName }) => usages.test(usage) && publicName) ??
    ownedBy(owner).find(({ usage }) => usages.test(usage)) ??
    ownedBy(owner).find(({ publicName }) => publicName);
  return {
    access: preferred(owners.access, /^SipClient$/i),
    webConferencing: preferred(owners.webConferencing, /./),
    av:
      ownedBy(owners.av).find((port) => port.publicName && (port.publicPort ?? port.port) === 443) ??
      preferred(owners.av, /./),
  };
}

function draftPerService(
  ports: PortByService,
  read: (port: ServicePort) => string | number | undefined,
): Readonly<Record<string, ValueDraft | undefined>> {
  const entries = Object.entries(ports).map(([service, port]) => [service, port && draftValue(read(port))] as const);
  return Object.fromEntries(entries);
}

/** Drafts NAT, which shows as a configured address that differs from the address of the interface. */
function draftNat({ machines }: Cluster, av: ServicePort | undefined): MapDraft | undefined {
  const external = machines.flatMap(({ interfaces }) => interfaces.filter(({ side }) => side === "External"));
  const translated = external.filter(
    ({ address, publicAddress }) => isAddress(publicAddress) && publicAddress !== address,
  );
  const chosen = translated.find(({ number }) => number === av?.interfaceNumber) ?? translated[0];
  return chosen && draftMap({ enabled: draftValue(true), publicAvIp: draftValue(chosen.publicAddress) });
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^[0-9a-f.:]+$/i.test(text) && !/^(0\.0\.0\.0|::)$/.test(text);
}

function nextHopOf({ lookup, hasCluster }: ProductPart, { id }: Cluster): string | undefined {
  const hops = findDependencies(lookup, id, "Registrar", ["EdgeServer"]);
  return hops.filter(({ cluster }) => hasCluster(cluster)).map(({ cluster }) => lookup.cluster(cluster)?.fqdn)[0];
}
