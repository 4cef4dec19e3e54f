import { joinList } from "../../base/wording.ts";
import { everywhere, type Pages, since2015, stated } from "../../profiles/stated.ts";
import { isOn, serverCount } from "../parts.ts";
import type { NetworkContext } from "./context.ts";
import {
  acceptedTargets,
  groupByDomain,
  type HostNames,
  indexNames,
  listedTargets,
  normalizeName,
  type RecordNeed,
  type RecordRow,
} from "./dns-record.ts";

/** The SRV records of the Edge Servers. The name of each record contains the SIP domain, so each domain has its own. */
export const edgeRecords: Pages = {
  "lync-server-2010": ["protocol-poster-2010", "A"],
  "lync-server-2013": ["single-edge-dns-2013", "A"],
  ...since2015("edge-2015", "A*"),
};

/** The target of an SRV record is in the domain of the record. */
export const sameDomain: Pages = {
  "lync-server-2010": ["federation-types-2010", "B"],
  "lync-server-2013": ["dns-requirements-2013", "A"],
  ...since2015("dns-basics-2015", "A*"),
};

export const xmppRecords: Pages = {
  "lync-server-2010": ["xmpp-gateway-gmail", "B"],
  "lync-server-2013": ["single-edge-dns-2013", "A"],
  ...since2015("edge-2015", "A*"),
};

/** The addresses of the Edge services. The page of Lync Server 2010 states one record per Edge Server, or one per virtual IP address. */
export const serviceRecords: Pages = {
  "lync-server-2010": ["edge-topologies-2010", "A"],
  "lync-server-2013": ["single-edge-dns-2013", "A"],
  ...since2015("dns-2015", "A*"),
};

/** `sip.` and a SIP domain. Since 2015 every domain has the record; before, it is the target of the domain's SRV records. */
export const signInNames: Pages = {
  "lync-server-2010": ["federation-types-2010", "B"],
  "lync-server-2013": ["single-edge-dns-2013", "A"],
  ...since2015("dns-2015", "A*"),
};

/** The records of a hybrid deployment. */
export const hybridRecords = everywhere("hybrid-2015", "A*");

type Edges = NetworkContext["edges"];

/** The FQDNs of the Access Edge services. */
function accessNames(edges: Edges): readonly string[] {
  return edges.flatMap(({ value }) => value.externalFqdns?.access ?? []);
}

/** The targets of the SRV records of a SIP domain: the Access Edge FQDNs in it, or else any host in it, such as `sip.`. */
function targetsIn({ domains, edges: all }: NetworkContext, edges: Edges) {
  // If a pool does not state its Access Edge FQDN, any host in the domain is accepted.
  const complete = edges.every(({ value }) => value.externalFqdns?.access);
  const names = groupByDomain(accessNames(edges), domains);
  const others = groupByDomain(accessNames(all), domains);
  return (domain: string) => {
    const key = normalizeName(domain);
    const hosts = names.get(key);
    return { domain, alternative: `sip.${domain}`, others: others.get(key), ...(complete && hosts?.size && { hosts }) };
  };
}

const remoteSignIn: RecordRow = (context) => {
  const { domains, edges, profile } = context;
  if (!context.remote || !context.automatic || edges.length === 0) return [];
  const ports = new Set(edges.map(({ value }) => value.ports?.access ?? 443));
  const shared = {
    zone: "external",
    kind: "SRV",
    // If the Edge pools use different ports, any port is accepted.
    ...(ports.size === 1 && { port: [...ports][0] as number }),
    reason: "automatic sign-in of remote users",
    fact: stated(profile, edgeRecords),
    domainFact: stated(profile, sameDomain),
  } as const;
  const targets = targetsIn(context, edges);
  return domains.map((domain) => ({ ...shared, ...targets(domain), name: `_sip._tls.${domain}` }));
};

/** The scenarios that require the record for partner discovery, as noun phrases. */
function federationReasons({ discovery, publicIm, profile, spec }: NetworkContext): readonly string[] {
  const { product } = profile;
  return [
    ...(discovery ? ["partner discovery"] : []),
    // Earlier providers are provisioned by the FQDN of the Access Edge service, without the record.
    ...(publicIm && since2015("edge-2015", "A*")[product] ? ["public IM"] : []),
    // The pages of Lync Server 2010 do not state it.
    ...(isOn(spec.externalAccess?.mobility) && product !== "lync-server-2010"
      ? ["push notifications to mobile clients"]
      : []),
  ];
}

const partnerDiscovery: RecordRow = (context) => {
  const reasons = federationReasons(context);
  return reasons.length === 0 ? [] : federationRecords(context, joinList(reasons), edgeRecords);
};

/** The Edge Servers find the way to the users in Microsoft 365 through the record of their own domains. */
const hybridFederation: RecordRow = (context) =>
  context.hybrid ? federationRecords(context, "users in Microsoft 365", hybridRecords) : [];

function federationRecords(context: NetworkContext, reason: string, pages: Pages): readonly RecordNeed[] {
  const { domains, profile } = context;
  const edges = context.edges.filter(({ value }) => value.federation === true);
  if (edges.length === 0) return [];
  const shared = {
    zone: "external",
    kind: "SRV",
    port: profile.federationPort.value,
    reason,
    fact: stated(profile, pages),
    domainFact: stated(profile, sameDomain),
  } as const;
  const targets = targetsIn(context, edges);
  return domains.map((domain) => ({ ...shared, ...targets(domain), name: `_sipfederationtls._tcp.${domain}` }));
}

const edgeServices: RecordRow = ({ edges, profile }) =>
  edges.flatMap(({ value: { externalFqdns = {}, singleFqdn, servers, loadBalancing, services: running } }) => {
    const { access, webConferencing, av } = externalFqdns;
    const addresses = loadBalancing?.external === "dns" ? serverCount(servers) : 1;
    const services = [
      { name: access, what: "Access Edge", key: "access" },
      { name: singleFqdn ? undefined : webConferencing, what: "Web Conferencing Edge", key: "web-conferencing" },
      { name: singleFqdn ? undefined : av, what: "A/V Edge", key: "av" },
    ] as const;
    return services.flatMap(({ name, what, key }): RecordNeed[] => {
      // A service that does not run is reported by edge-services.
      if (name === undefined || running?.includes(key) === false) return [];
      const need = { zone: "external", kind: "host", name, fact: stated(profile, serviceRecords) } as const;
      if (addresses < 2) return [{ ...need, reason: `the ${what} service` }];
      return [{ ...need, addresses, reason: `DNS load balancing of the ${what} service` }];
    });
  });

/** The hosts that the SRV records of the SIP domains lead to, besides the Access Edge FQDNs. */
const signInName: RecordRow = (context) => {
  const shared = { zone: "external", kind: "host", alias: true, fact: stated(context.profile, signInNames) } as const;
  const reasons = { reason: "hosts that SRV records point to", reasonForOne: "a host that SRV records point to" };
  const listed = listedTargets(context, "external");
  const access = indexNames(accessNames(context.edges));
  const records = [...remoteSignIn(context), ...partnerDiscovery(context), ...hybridFederation(context)];
  const hosts = records.flatMap((record) => acceptedTargets(record, listed) ?? []);
  const others = hosts.filter((host) => !access.has(normalizeName(host)));
  const isListed = ({ name }: RecordNeed) => listed.has(normalizeName(name));
  const without = records.length === 0 ? undefined : new Set(records.filter(isListed).map(({ domain }) => domain));
  return [
    ...usualHosts(context, without).map((usual) => ({ ...shared, ...usual })),
    ...others.map((name) => ({ ...shared, ...reasons, name })),
  ];
};

/**
 * `sip.` and each SIP domain whose SRV records are required, but not listed, and that has no Access Edge FQDN. Since 2015
 * every SIP domain has the name for sign-in.
 */
function usualHosts(context: NetworkContext, listed: ReadonlySet<string | undefined> | undefined) {
  const { domains, edges, profile } = context;
  if (edges.length === 0 || edges.some(({ value }) => !value.externalFqdns?.access)) return [];
  const every = context.remote && context.automatic && since2015("dns-2015", "A*")[profile.product] !== undefined;
  const access = groupByDomain(accessNames(edges), domains);
  return domains.flatMap((domain) => {
    const isTarget = listed?.has(domain) === false && !access.get(normalizeName(domain))?.size;
    if (!every && !isTarget) return [];
    const reason = isTarget ? "the SRV records of a SIP domain without an Access Edge FQDN" : "sign-in of remote users";
    return [{ name: `sip.${domain}`, reason }];
  });
}

const xmppPartners: RecordRow = ({ domains, edges, profile, spec }) => {
  const mode = profile.xmpp.value;
  const separate = mode === "separate-gateway";
  if (!isOn(spec.externalAccess?.xmpp) || mode === "removed") return [];
  if (separate ? (spec.xmppGateways ?? []).length === 0 : edges.length === 0) return [];
  const shared = {
    zone: "external",
    kind: "SRV",
    port: 5269,
    reason: "connections from XMPP partners",
    fact: stated(profile, xmppRecords),
  } as const;
  const excluded: HostNames = indexNames(accessNames(edges));
  return domains.map((domain) => ({
    ...shared,
    name: `_xmpp-server._tcp.${domain}`,
    // If XMPP is built in, the target may be any host in the domain with an address of the Access Edge service.
    ...(separate ? { excluded } : { domain, alternative: `xmpp.${domain}`, domainFact: stated(profile, sameDomain) }),
  }));
};

/** The hosts to which the records for XMPP lead: those that the manifest states, or else the documented name. */
const xmppHosts: RecordRow = (context) => {
  const { profile, spec } = context;
  const listed = listedTargets(context, "external");
  const records = xmppPartners(context);
  const hosts = records.flatMap((record) => acceptedTargets(record, listed) ?? record.alternative ?? []);
  const isMissing = records.some(({ name, excluded }) => excluded && !listed.has(normalizeName(name)));
  const gateways = isMissing ? (spec.xmppGateways ?? []).map(({ fqdn }) => fqdn) : [];
  const fact = stated(profile, xmppRecords);
  return [...hosts, ...gateways].map((name) => ({
    zone: "external",
    kind: "host",
    name,
    reason: "the host that XMPP partners connect to",
    fact,
  }));
};

/** The records of the Edge Servers and the XMPP Gateways in the external zone. */
export const edgeRecordRows = {
  "remote-sign-in": remoteSignIn,
  "partner-discovery": partnerDiscovery,
  "hybrid-federation": hybridFederation,
  "edge-services": edgeServices,
  "sign-in-name": signInName,
  "xmpp-partners": xmppPartners,
  "xmpp-hosts": xmppHosts,
} as const satisfies Record<string, RecordRow>;
