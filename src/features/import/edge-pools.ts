import { known, maybe, type Properties, properties } from "./draft.ts";
import { serversOf } from "./front-end-pools.ts";
import type { Part } from "./split-by-product.ts";
import type { Cluster, Port } from "./topology.ts";
import { neededAt, roleAt } from "./topology-lookup.ts";

/** The Edge services by the owners of their ports. */
const owners = { access: "AccessEdge", webConferencing: "DataEdge", av: "MediaRelayEdge" } as const;

/** An Edge pool as the topology tells it. */
export function edgePool(part: Part, cluster: Cluster): Properties {
  const ports = externalPorts(part, cluster);
  const client = clientPorts(ports);
  const names = [...Object.values(client), ...listeners(ports)].map((port) => port?.publicName?.toLowerCase());
  const distinct = new Set(names.filter((name) => name !== undefined));
  const federation = listeners(ports)[0];
  const federationPort = federation && (federation.publicPort ?? federation.port);
  return properties({
    fqdn: known(cluster.fqdn),
    servers: serversOf(cluster),
    federation: known(federation !== undefined),
    federationPort: known(federationPort === 5061 ? undefined : federationPort),
    externalFqdns: maybe(perService(client, (port) => port.publicName)),
    singleFqdn: known(distinct.size > 0 ? distinct.size === 1 : undefined),
    ports: maybe(perService(client, (port) => port.publicPort ?? port.port)),
    nat: natOf(cluster, client.av),
    nextHop: known(nextHopOf(part, cluster)),
  });
}

/** Whether the Edge pool lets XMPP through. The port 5098 of every Registrar says nothing about that. */
export function letsXmppThrough({ look }: Part, { id }: Cluster): boolean {
  return roleAt(look, id, "EdgeServer")?.ports.some(({ owner }) => owner === "XmppFederationProxy") ?? false;
}

function externalPorts({ look }: Part, { id }: Cluster): readonly Port[] {
  return roleAt(look, id, "EdgeServer")?.ports.filter(({ side }) => side === "External") ?? [];
}

/** Federation comes in where servers do. With one name for all services clients come in at 5061 too: usage tells. */
function listeners(ports: readonly Port[]): readonly Port[] {
  return ports.filter(({ owner, usage }) => owner === owners.access && usage === "SipServer");
}

type PerService = Readonly<Record<keyof typeof owners, Port | undefined>>;

function clientPorts(ports: readonly Port[]): PerService {
  const of = (owner: string) => ports.filter((port) => port.owner === owner && port.usage !== "SipServer");
  const named = (owner: string, usages: RegExp) =>
    of(owner).find(({ usage, publicName }) => usages.test(usage) && publicName) ??
    of(owner).find(({ usage }) => usages.test(usage)) ??
    of(owner).find(({ publicName }) => publicName);
  return {
    access: named(owners.access, /^SipClient$/i),
    webConferencing: named(owners.webConferencing, /./),
    av:
      of(owners.av).find((port) => port.publicName && (port.publicPort ?? port.port) === 443) ?? named(owners.av, /./),
  };
}

function perService(ports: PerService, of: (port: Port) => string | number | undefined) {
  const entries = Object.entries(ports).map(([service, port]) => [service, port && known(of(port))] as const);
  return Object.fromEntries(entries);
}

/** Address translation shows in an address that is configured besides the real one. */
function natOf({ machines }: Cluster, av: Port | undefined): Properties | undefined {
  const outside = machines.flatMap(({ interfaces }) => interfaces.filter(({ side }) => side === "External"));
  const translated = outside.filter(
    ({ address, publicAddress }) => isAddress(publicAddress) && publicAddress !== address,
  );
  const own = translated.find(({ number }) => number === av?.interfaceNumber) ?? translated[0];
  return own && properties({ enabled: known(true), publicAvIp: known(own.publicAddress) });
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^[0-9a-f.:]+$/i.test(text) && !/^(0\.0\.0\.0|::)$/.test(text);
}

function nextHopOf(part: Part, { id }: Cluster): string | undefined {
  const hops = neededAt(part.look, id, "Registrar", ["EdgeServer"]);
  return hops.filter(({ cluster }) => part.has(cluster)).map(({ cluster }) => part.look.cluster(cluster)?.fqdn)[0];
}
