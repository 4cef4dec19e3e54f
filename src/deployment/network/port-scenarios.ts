import { keyOfName } from "../../base/host-names.ts";
import { isOn } from "../parts.ts";
import type { NetworkContext } from "./context.ts";
import type { Connection, End, Ends, Ports } from "./port-table.ts";

/** Whether the scenario of a row is enabled. */
type Scenario = (context: NetworkContext) => boolean;

/** Every deployment with an Edge Server. */
export const hasEdge: Scenario = ({ edges }) => edges.length > 0;

/** A scenario that goes through the Edge Servers. */
const throughEdge =
  (scenario: Scenario): Scenario =>
  (context) =>
    hasEdge(context) && scenario(context);

/** Remote users and guests sign in at the Access Edge service. */
export const hasSignIn = throughEdge(({ remote, guests }) => remote || guests);

/** Public IM is a kind of federation and uses the same port. */
export const hasFederation = throughEdge(({ federation, publicIm }) => federation || publicIm);

/** Guests, and remote and federated users of pools with conferencing, take part in web conferences. */
export const hasWebConferences = throughEdge(
  ({ guests, remote, federation, webConferences }) => guests || ((remote || federation) && webConferences),
);

/** Audio or video with external users. */
export const hasMedia = throughEdge(({ media }) => media);

/** Audio or video with partners, none of which runs Office Communications Server 2007. */
export const hasPartnerMedia = throughEdge(({ partnerMedia, legacyPartners }) => partnerMedia && !legacyPartners);

/** Audio or video with partners, one of which runs Office Communications Server 2007. */
export const hasLegacyMedia = throughEdge(({ partnerMedia, legacyPartners }) => partnerMedia && legacyPartners);

/** XMPP through the Edge Servers. */
export const hasXmpp = throughEdge(({ spec }) => isOn(spec.externalAccess?.xmpp));

/** XMPP through a separate gateway. */
export const hasXmppGateway: Scenario = ({ spec }) =>
  isOn(spec.externalAccess?.xmpp) && (spec.xmppGateways ?? []).length > 0;

/** Every deployment with a reverse proxy. */
export const hasReverseProxy: Scenario = ({ spec }) => (spec.reverseProxies ?? []).length > 0;

/** From the Internet to a service. */
export const into = (service: End): readonly Connection[] => [["internet", service]];

/** From a service to the Internet. */
export const out = (service: End): readonly Connection[] => [[service, "internet"]];

/** Between the Internet and a service, in both directions. */
export const both = (service: End): readonly Connection[] => [...into(service), ...out(service)];

/** From the inside to the internal interface of the Edge Servers. */
export const toEdge = (from: Ends): readonly Connection[] => [[from, "edge-internal"]];

/** The external ports of an Edge service, each once. */
export const portsOf =
  (service: "access" | "webConferencing" | "av") =>
  ({ edges }: NetworkContext): readonly Ports[] =>
    [...new Set(edges.map(({ value }) => value.ports?.[service] ?? 443))].map((port) => [port]);

/** The internal servers that exchange SIP traffic with the Edge Servers. The tables accept either kind. */
export function sipServers({ directors }: NetworkContext): Ends {
  return directors.length > 0 ? ["front-end", "director"] : "front-end";
}

/** From the Edge Servers to their next hops. An unknown next hop may be of either kind. */
export function toNextHops(context: NetworkContext): readonly Connection[] {
  const directors = new Set(context.directors.map(({ value }) => keyOfName(value.fqdn)));
  const pools = new Set(context.pools.map(({ value }) => keyOfName(value.fqdn)));
  const hops = context.edges.map(({ value: { nextHop = "" } }) => {
    if (directors.has(keyOfName(nextHop))) return "director";
    return pools.has(keyOfName(nextHop)) ? "front-end" : "unknown";
  });
  return [...new Set(hops)].map((hop) => ["edge-internal", hop === "unknown" ? sipServers(context) : hop]);
}

/** From the reverse proxies to the pools that they list. One that lists none publishes the Front End pools. */
export function toWebServices({ spec, directors, pools }: NetworkContext): readonly Connection[] {
  const proxies = spec.reverseProxies ?? [];
  const listed = new Set(proxies.flatMap((proxy) => proxy.pools ?? []).map(keyOfName));
  const lists = (all: typeof directors | typeof pools) => all.some(({ value }) => listed.has(keyOfName(value.fqdn)));
  const toDirectors = lists(directors);
  const toFrontEnds = !toDirectors || lists(pools) || proxies.some((proxy) => proxy.pools === undefined);
  return [
    ...(toFrontEnds ? ([["reverse-proxy", "front-end"]] as const) : []),
    ...(toDirectors ? ([["reverse-proxy", "director"]] as const) : []),
  ];
}

/** The sources of media: every computer inside, except that the tables of hardware load balancing name the Front End Servers. */
export function mediaToEdge({ edges }: NetworkContext): readonly Connection[] {
  const isHardware = edges.every(({ value }) => value.loadBalancing?.internal === "hardware");
  return toEdge(isHardware ? "front-end" : "internal");
}

/** The XMPP traffic of the Edge Servers of 2015, whose tables list the outbound direction for hardware load balancing only. */
export function xmppOf2015({ edges }: NetworkContext): readonly Connection[] {
  const isHardware = edges.some(({ value }) => value.loadBalancing?.external === "hardware");
  return isHardware ? both("access-edge") : into("access-edge");
}
