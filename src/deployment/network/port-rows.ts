import { joinList } from "../../base/wording.ts";
import { type Pages, since2015 } from "../../profiles/stated.ts";
import { insideRows } from "./port-inside-rows.ts";
import {
  both,
  hasEdge,
  hasFederation,
  hasLegacyMedia,
  hasMedia,
  hasPartnerMedia,
  hasReverseProxy,
  hasSignIn,
  hasWebConferences,
  hasXmpp,
  hasXmppGateway,
  into,
  mediaToEdge,
  out,
  portsOf,
  sipServers,
  toEdge,
  toNextHops,
  toWebServices,
  xmppOf2015,
} from "./port-scenarios.ts";
import type { PortRow, Ports } from "./port-table.ts";

type Rows = Readonly<Record<string, PortRow>>;

const since2013: Pages = { "lync-server-2013": ["edge-ports-2013", "A"], ...since2015("edge-2015", "A*") };
/** The port tables of the Edge Servers. */
export const edgePorts: Pages = { "lync-server-2010": ["edge-ports-2010", "A"], ...since2013 };
const media: Pages = { "lync-server-2010": ["av-firewall-2010", "A"], ...since2013 };
/** The tables that require the range of media ports for partners only. */
const untilOcs: Pages = {
  "lync-server-2010": ["av-firewall-2010", "A"],
  "lync-server-2013": ["edge-ports-2013", "A"],
};
const proxy: Pages = {
  "lync-server-2010": ["edge-ports-2010", "A"],
  "lync-server-2013": ["reverse-proxy-ports-2013", "A"],
  ...since2015("edge-systems-2015", "A*"),
};
/** The page of 2015 applies to later products too, but its rows on XMPP do not. */
const xmppIn2015: Pages = { "skype-for-business-server-2015": ["edge-2015", "A*"] };
const builtInXmpp: Pages = { "lync-server-2013": ["edge-ports-2013", "A"], ...xmppIn2015 };

const mediaRange: readonly Ports[] = [[50_000, 59_999]];
const externalMedia = "audio, video and sharing with external users";
const legacyMedia = "audio and video with partners on Office Communications Server 2007";
const webServices = "external access to the web services";

/** Between the Internet and the Access Edge and Web Conferencing Edge services. */
const signaling: Rows = {
  "access-sign-in": {
    pages: edgePorts,
    when: hasSignIn,
    connections: into("access-edge"),
    protocol: "tcp",
    ports: portsOf("access"),
    reason: ({ remote, guests }) =>
      `sign-in of ${joinList([...(remote ? ["remote users"] : []), ...(guests ? ["anonymous guests"] : [])])}`,
  },
  federation: {
    pages: edgePorts,
    when: hasFederation,
    connections: both("access-edge"),
    protocol: "tcp",
    ports: ({ profile }) => [[profile.federationPort.value]],
    reason: ({ federation }) => `connections to ${federation ? "federated partners" : "public IM providers"}`,
  },
  "web-conferencing": {
    pages: edgePorts,
    when: hasWebConferences,
    connections: into("web-conferencing-edge"),
    protocol: "tcp",
    ports: portsOf("webConferencing"),
    reason: "external users in web conferences",
  },
  dns: {
    pages: edgePorts,
    when: hasEdge,
    connections: out("access-edge"),
    // The tables list TCP and UDP in rows of their own. A query over UDP is repeated over TCP only if its answer is too
    // long, and over TCP alone it works too, so either protocol resolves names.
    protocol: "either",
    ports: [[53]],
    reason: "DNS queries of the Edge Servers",
  },
  "revocation-lists": {
    pages: edgePorts,
    when: hasEdge,
    connections: out("access-edge"),
    protocol: "tcp",
    ports: [[80]],
    reason: "downloads of certificate revocation lists by the Edge Servers",
  },
};

const fromAv = { connections: out("av-edge"), ports: mediaRange } as const;
const bothAv = { connections: both("av-edge"), ports: mediaRange } as const;

/** Between the Internet and the A/V Edge service. */
const avMedia: Rows = {
  "media-tcp-in": {
    pages: media,
    when: hasMedia,
    connections: into("av-edge"),
    protocol: "tcp",
    ports: portsOf("av"),
    reason: externalMedia,
  },
  "media-tcp-out": {
    pages: since2013,
    when: hasMedia,
    connections: out("av-edge"),
    protocol: "tcp",
    ports: [[443]],
    reason: externalMedia,
  },
  "media-udp": {
    pages: media,
    when: hasMedia,
    connections: both("av-edge"),
    protocol: "udp",
    ports: [[3478]],
    reason: externalMedia,
  },
  "partner-media": {
    pages: untilOcs,
    when: hasPartnerMedia,
    ...fromAv,
    protocol: "tcp",
    reason: "audio, video and sharing with partners",
  },
  "legacy-media-tcp": { pages: untilOcs, when: hasLegacyMedia, ...bothAv, protocol: "tcp", reason: legacyMedia },
  "legacy-media-udp": { pages: untilOcs, when: hasLegacyMedia, ...bothAv, protocol: "udp", reason: legacyMedia },
  // From 2015 on, the table lists the range for all media, whatever the partners run.
  "relay-tcp": {
    pages: since2015("edge-2015", "A*"),
    when: hasMedia,
    ...fromAv,
    protocol: "tcp",
    reason: externalMedia,
  },
  "relay-udp": {
    pages: since2015("edge-2015", "A*"),
    when: hasMedia,
    ...fromAv,
    protocol: "udp",
    reason: externalMedia,
  },
};

/** Between the internal network and the internal interface of the Edge Servers. */
const internal: Rows = {
  "internal-sip-to-edge": {
    pages: edgePorts,
    when: hasEdge,
    connections: (context) => toEdge(sipServers(context)),
    protocol: "tcp",
    ports: [[5061]],
    reason: "SIP traffic to the Edge Servers",
  },
  "internal-sip-from-edge": {
    pages: edgePorts,
    when: hasEdge,
    connections: toNextHops,
    protocol: "tcp",
    ports: [[5061]],
    reason: "SIP traffic of the Edge Servers to their next hop",
  },
  "internal-web-conferencing": {
    pages: edgePorts,
    when: hasWebConferences,
    connections: toEdge("front-end"),
    protocol: "tcp",
    ports: [[8057]],
    reason: "external users in web conferences",
  },
  "av-authentication": {
    pages: edgePorts,
    when: hasMedia,
    connections: toEdge("front-end"),
    protocol: "tcp",
    ports: [[5062]],
    reason: "A/V authentication of users",
  },
  "internal-media-udp": {
    pages: edgePorts,
    when: hasMedia,
    connections: mediaToEdge,
    protocol: "udp",
    ports: [[3478]],
    reason: externalMedia,
  },
  "internal-media-tcp": {
    pages: edgePorts,
    when: hasMedia,
    connections: mediaToEdge,
    protocol: "tcp",
    ports: [[443]],
    reason: `${externalMedia} where UDP is blocked`,
  },
  replication: {
    pages: edgePorts,
    when: hasEdge,
    connections: toEdge("front-end"),
    protocol: "tcp",
    ports: [[4443]],
    reason: "replication of the configuration to the Edge Servers",
  },
};

/** Reverse proxies. Their optional port for HTTP is not required. */
const proxies: Rows = {
  "reverse-proxy": {
    pages: proxy,
    when: hasReverseProxy,
    connections: into("reverse-proxy"),
    protocol: "tcp",
    ports: [[443]],
    reason: webServices,
  },
  "internal-web-services": {
    pages: proxy,
    when: hasReverseProxy,
    connections: toWebServices,
    protocol: "tcp",
    ports: [[4443]],
    reason: webServices,
  },
};

const xmppPartners = { protocol: "tcp", ports: [[5269]], reason: "connections to XMPP partners" } as const;

/** XMPP, through a gateway of its own or through the Edge Servers. */
const xmpp: Rows = {
  "xmpp-gateway": {
    pages: { "lync-server-2010": ["xmpp-gateway-gmail", "B"] },
    when: hasXmppGateway,
    connections: both("xmpp-gateway"),
    ...xmppPartners,
  },
  "xmpp-proxy-2013": {
    pages: { "lync-server-2013": ["edge-ports-2013", "A"] },
    when: hasXmpp,
    connections: both("access-edge"),
    ...xmppPartners,
  },
  "xmpp-proxy-2015": { pages: xmppIn2015, when: hasXmpp, connections: xmppOf2015, ...xmppPartners },
  "internal-xmpp": {
    pages: builtInXmpp,
    when: hasXmpp,
    connections: toEdge("front-end"),
    protocol: "tcp",
    ports: [[23456]],
    reason: "XMPP traffic of the Front End Servers",
  },
};

/** The rows of the documented port tables, by id. */
export const portRows: Rows = { ...signaling, ...avMedia, ...internal, ...proxies, ...xmpp, ...insideRows };

/** The ports of the Centralized Logging Service. Whether it is used is not part of a manifest. */
export const loggingRows: Rows = {
  "centralized-logging": {
    pages: since2013,
    when: hasEdge,
    connections: toEdge("internal"),
    protocol: "tcp",
    ports: [[50001, 50003]],
    reason: "centralized logging on the Edge Servers",
  },
};
